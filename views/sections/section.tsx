import type { FC } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import type { Instant } from "../../src/calendar";
import type { Person } from "../../src/people/persons";
import type { SectionComment } from "../../src/sections/comments";
import type { Draft } from "../../src/sections/drafts";
import type { Earlier } from "../../src/sections/earlier";
import type { Measure } from "../../src/sections/length";
import type { Other } from "../../src/sections/presence";
import type { Section } from "../../src/sections/sections";
import { Facts } from "../ui/facts";
import { ErrorSummary, type FormState, HiddenField } from "../ui/form";
import { Notice } from "../ui/notice";
import { Prose } from "../ui/prose";
import { Tag } from "../ui/tag";
import { Assignment } from "./assignment";
import { Comments } from "./comments";
import { EarlierAnswers } from "./earlier";
import { SectionFrame, sectionPath } from "./frame";
import { Others } from "./others";
import { limitSentence, statusText, statusTone } from "./words";
import { Writing } from "./writing";

export type SectionProps = {
  application: Application;
  section: Section;
  form: FormState;
  /** Who has been given the section. */
  writer: string | undefined;
  mayWrite: boolean;
  isAdviser: boolean;
  isOver: boolean;
  draft: Draft | undefined;
  /** Of the draft, or of what is saved. */
  measure: Measure | null;
  others: Other[];
  comments: SectionComment[];
  earlier: Earlier[];
  possibleWriters: Person[];
  at: Instant;
};

/** The id of the form that every button of the page sends, so that none of them loses what is being typed. */
export const WRITE = "write";

export const SectionPage: FC<SectionProps> = (props) => {
  const { application, section, form, mayWrite } = props;
  const path = sectionPath(application.id, section.key);
  return (
    <SectionFrame application={application} section={section}>
      <ErrorSummary form={form} />
      <Facts
        facts={[
          ["Läge", <Tag tone={statusTone[section.status]}>{statusText[section.status]}</Tag>],
          ["Skrivs av", props.writer ?? "Ingen utsedd, rådgivaren kan skriva"],
          [
            "Längd",
            section.limitKind && section.limitCount && limitSentence(section.limitKind, section.limitCount),
          ],
          ["I formuläret", section.required ? null : "Frivilligt"],
        ]}
      />
      <Others {...props} />
      {!section.inForm && (
        <Notice tone="warning" title="Hör inte till formuläret">
          Ansökan följer ett formulär som inte frågar efter det här. Texten är kvar, men följer inte med när
          ansökan skickas för godkännande.
        </Notice>
      )}
      <form id={WRITE} method="post" action={path} novalidate class="stack">
        <HiddenField name="revision" value={form.values.revision ?? ""} />
        {mayWrite ? <Writing {...props} /> : <SavedText section={section} />}
      </form>
      <p>
        <a href={`${path}/texts`}>Tidigare texter och vad som har ändrats</a>
      </p>
      <Comments {...props} />
      {mayWrite && <EarlierAnswers {...props} />}
      {props.isAdviser && !props.isOver && section.inForm && <Assignment {...props} />}
    </SectionFrame>
  );
};

const SavedText: FC<Pick<SectionProps, "section">> = ({ section }) =>
  section.text === "" ? <p class="quiet">Inte skrivet ännu.</p> : <Prose text={section.text} />;
