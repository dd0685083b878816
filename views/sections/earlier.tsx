import type { FC } from "hono/jsx";
import type { Application } from "../../src/applications/applications";
import { dayOf } from "../../src/calendar";
import type { Earlier } from "../../src/sections/earlier";
import type { Section } from "../../src/sections/sections";
import { outcomeText } from "../awards/words";
import { resultText } from "../calls/words";
import { day, sek } from "../format";
import { paths } from "../paths";
import { applicationStatusText } from "../text";
import { Empty } from "../ui/empty";
import { Buttons, type FormState, SubmitButton, TextField } from "../ui/form";
import { Prose } from "../ui/prose";
import { SectionFrame, sectionPath } from "./frame";
import { type SectionProps, WRITE } from "./section";

/** How it went: the funder's decision about it, else the network's own word of the call, else the application's state. */
function outcomeInWords({ status, result, outcome }: Earlier): string {
  if (outcome) {
    const sum = outcome.outcome === "rejected" ? "" : ` ${sek(outcome.grantedSek)}`;
    return `${outcomeText[outcome.outcome]}${sum} ${day(outcome.decidedOn)}`;
  }
  // The call's decision is about another application to it.
  if (!result || result.decided) return applicationStatusText[status];
  const sum = result.grantedSek ? `, ${sek(result.grantedSek)}` : "";
  return `${resultText[result.result]}${sum}`;
}

/** While one writes: what we answered the last times, and how that went. */
export const EarlierAnswers: FC<SectionProps> = ({ application, section, form, earlier }) => {
  const path = sectionPath(application.id, section.key);
  return (
    <section aria-labelledby="earlier" class="stack">
      <h2 id="earlier">Så skrev vi förut</h2>
      {earlier.length === 0 ? (
        <p class="quiet">
          Ingen annan ansökan som du kan läsa har det här avsnittet. När ni har skrivit fler visas de här, med
          hur det gick.
        </p>
      ) : (
        <EarlierList earlier={earlier} path={path} />
      )}
      <div class="stack">
        <TextField
          form={form}
          name="words"
          label="Sök i allt ni har skrivit"
          hint="Ett eller flera ord, till exempel språk eller barnrätt."
          maxlength={100}
          attributes={{ form: WRITE }}
        />
        <Buttons>
          <SubmitButton variant="secondary" form={WRITE} formaction={`${path}/search`}>
            Sök
          </SubmitButton>
        </Buttons>
      </div>
    </section>
  );
};

const EarlierList: FC<{ earlier: Earlier[]; path: string }> = ({ earlier, path }) => (
  <ul class="plain-list">
    {earlier.map((one) => (
      <li>
        <details>
          <summary>
            {one.title}: {one.heading}
            <span class="under">
              {one.funder}, {day(dayOf(one.openedAt))}. {outcomeInWords(one)}
            </span>
          </summary>
          <Prose text={one.text} />
          <p class="cluster">
            <SubmitButton
              variant="secondary"
              form={WRITE}
              formaction={`${path}/insertions`}
              name="from"
              value={`${one.applicationId}/${one.key}`}
            >
              Lägg till i mitt utkast<span class="ds-sr-only"> ({one.title})</span>
            </SubmitButton>
            <a href={`${paths.application(one.applicationId)}/text`}>Läs hela ansökan</a>
          </p>
        </details>
      </li>
    ))}
  </ul>
);

type SearchProps = {
  application: Application;
  section: Section;
  form: FormState;
  found: Earlier[];
};

/** What is being written waits as a draft; what is chosen here is put after it. */
export const EarlierSearchPage: FC<SearchProps> = ({ application, section, form, found }) => {
  const path = sectionPath(application.id, section.key);
  const words = form.values.q ?? "";
  return (
    <SectionFrame application={application} section={section} title="Sök i det ni har skrivit" narrow>
      <form method="get" action={`${path}/earlier`} class="stack">
        <TextField form={form} name="q" label="Ord" maxlength={100} required />
        <Buttons>
          <SubmitButton>Sök</SubmitButton>
        </Buttons>
      </form>
      <form id={WRITE} method="post" action={path} />
      {found.length > 0 ? (
        <EarlierList earlier={found} path={path} />
      ) : (
        <Empty title={words ? `Inget avsnitt med ”${words}”` : "Skriv vad du letar efter"}>
          Här söks alla avsnitt i andra ansökningar som du kan läsa. Alla ord ska finnas med, i vilken böjning
          som helst.
        </Empty>
      )}
      <p>
        <a href={path}>Tillbaka till avsnittet</a>
      </p>
    </SectionFrame>
  );
};
