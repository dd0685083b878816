import type { FC } from "hono/jsx";
import type { Application, Version } from "../../src/applications/applications";
import type { PartyPapers } from "../../src/mandates/party-papers";
import { isWaitedFor } from "../applications/board-table";
import { BarePage } from "../layout";
import { ErrorSummary, type FormState } from "../ui/form";
import { Notice } from "../ui/notice";
import { Tag } from "../ui/tag";
import { FilledIn, SignedFormForm } from "./partner-form";
import { TaskList } from "./task-list";
import { formStateText, formTone } from "./words";

type Props = {
  token: string;
  application: Application;
  papers: PartyPapers;
  versions: Version[];
  form: FormState;
  /** What was just done. */
  received: boolean;
  open: boolean;
};

/** For a director without account: the municipality's way through, and a place for the signed form. */
export const LinkTasksPage: FC<Props> = (props) => {
  const { token, application, papers, form, received } = props;
  return (
    <BarePage
      title={`${papers.row.formalName} i ansökan`}
      windowTitle={Object.keys(form.errors).length > 0 ? "Fel: Undertecknad samverkansblankett" : undefined}
      lead={application.title}
    >
      <ErrorSummary form={form} />
      {received && (
        <Notice tone="success" title="Blanketten är inlämnad" first>
          <p>Rådgivaren kontrollerar den och hör av sig till er kontaktperson om något behöver ändras.</p>
        </Notice>
      )}
      <p>
        <a href={`/signoffs/${token}`}>Till texten och ditt besked</a>
        {props.open && isWaitedFor(papers.row) && (
          <>
            {" · "}
            <a href={`/signoffs/${token}/delay`}>Säg att beskedet kommer senare</a>
          </>
        )}
      </p>
      <TaskList
        tasks={papers.tasks}
        caption="Vad som behövs från kommunen"
        links={(task) =>
          task === "approval" ? `/signoffs/${token}` : task === "partner_form" ? "#uploading" : undefined
        }
      />
      <Form {...props} />
    </BarePage>
  );
};

const Form: FC<Props> = ({ token, application, papers, versions, form, open }) => {
  if (application.partnerForms === "none") return null;
  const { state, check } = papers.form ?? {};
  return (
    <section aria-labelledby="uploading">
      <h2 id="uploading">Undertecknad samverkansblankett</h2>
      {state && (
        <p>
          <Tag tone={formTone[state]}>{formStateText[state]}</Tag>
        </p>
      )}
      {state === "returned" && check && <p>Det här ska ändras: ”{check.reason}”</p>}
      {open && state !== "checked" && (
        <>
          <FilledIn at={`/signoffs/${token}/partner-form`} version={versions[0]} />
          <SignedFormForm form={form} versions={versions} action={`/signoffs/${token}/partner-forms`} />
        </>
      )}
    </section>
  );
};
