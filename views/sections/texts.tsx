import type { FC } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import type { Section } from "../../src/sections/sections";
import type { SavedText } from "../../src/sections/texts";
import { moment } from "../format";
import { Comparison } from "../ui/comparison";
import { Buttons, type FormState, HiddenField, Select, SubmitButton } from "../ui/form";
import { Prose } from "../ui/prose";
import { SectionFrame, sectionPath } from "./frame";

type Props = {
  application: Application;
  section: Section;
  /** The newest first. */
  texts: SavedText[];
  from: SavedText;
  to: SavedText;
  form: FormState;
  mayWrite: boolean;
};

const label = ({ revision, at, byName }: SavedText) => `Text ${revision}, ${moment(at)}, ${byName}`;

/** Every text that the section has had: any two side by side in words, and the way back to one of them. */
export const TextsPage: FC<Props> = ({ application, section, texts, from, to, form, mayWrite }) => {
  const path = sectionPath(application.id, section.key);
  const options = texts.map((one) => ({ value: String(one.revision), label: label(one) }));
  return (
    <SectionFrame application={application} section={section} title="Tidigare texter">
      {texts.length === 1 ? (
        <p>Avsnittet har bara haft en text. När någon sparar nästa kan du jämföra dem här.</p>
      ) : (
        <form method="get" action={`${path}/texts`} class="stack">
          <Select form={form} name="from" label="Från" options={options} required />
          <Select form={form} name="to" label="Till" options={options} required />
          <Buttons>
            <SubmitButton variant="secondary">Jämför</SubmitButton>
          </Buttons>
        </form>
      )}
      <section aria-labelledby="difference">
        <h2 id="difference">
          {from.revision === to.revision
            ? `Text ${to.revision}`
            : `Skillnaden mellan text ${from.revision} och ${to.revision}`}
        </h2>
        {from.revision === to.revision ? (
          <Prose text={to.text} />
        ) : (
          <Comparison before={from.text} after={to.text} />
        )}
      </section>
      <section aria-labelledby="all">
        <h2 id="all">Alla texter</h2>
        <ol class="plain-list">
          {texts.map((one) => (
            <li>
              <details>
                <summary>
                  {label(one)}
                  {one.broughtBackFrom !== null && ` (tog tillbaka text ${one.broughtBackFrom})`}
                  {one.revision === section.revision && ", gäller nu"}
                </summary>
                {one.text === "" ? <p class="quiet">Tom.</p> : <Prose text={one.text} />}
                {mayWrite && one.revision !== section.revision && (
                  <form method="post" action={`${path}/texts/${one.revision}/restoration`}>
                    <HiddenField name="revision" value={String(section.revision)} />
                    <SubmitButton variant="secondary">
                      Ta tillbaka den här texten<span class="ds-sr-only"> (text {one.revision})</span>
                    </SubmitButton>
                  </form>
                )}
              </details>
            </li>
          ))}
        </ol>
        {mayWrite && texts.length > 1 && (
          <p>Tar du tillbaka en tidigare text blir den en ny text. Den som gäller nu finns kvar i listan.</p>
        )}
      </section>
    </SectionFrame>
  );
};
