import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { Block, Newsletter } from "../../src/newsletters/newsletters";
import type { ListWithReceivers } from "../../src/newsletters/receivers";
import { counted, day } from "../format";
import { Page } from "../layout";
import { Empty } from "../ui/empty";
import {
  Buttons,
  Checkbox,
  ErrorSummary,
  type FormState,
  HiddenField,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { Parts } from "./parts";
import { blockText } from "./words";

const crumbs = [
  { href: "/newsletters", label: "Nyhetsbrev" },
  { href: "/newsletters/drafts", label: "Skriv nyhetsbrev" },
];

type DraftsProps = { drafts: Newsletter[]; waiting: number; form: FormState };

export const DraftsPage: FC<DraftsProps> = ({ drafts, waiting, form }) => (
  <Page
    title="Skriv nyhetsbrev"
    crumbs={crumbs.slice(0, 1)}
    lead={`Utkastet görs av månadens utlysningar, ändrade datum, ansökningar, goda exempel och möten. ${waiting === 0 ? "Inget gott exempel väntar." : `${counted(waiting, "gott exempel", "goda exempel")} väntar.`}`}
  >
    <ErrorSummary form={form} />
    <form method="post" action="/newsletters/drafts" novalidate class="stack">
      <TextField form={form} name="month" label="Månad" hint="År och månad, till exempel 2026-11." required />
      <Buttons>
        <SubmitButton>Gör ett utkast</SubmitButton>
      </Buttons>
    </form>
    {drafts.length === 0 ? (
      <Empty title="Inga utkast">
        <p>Gör ett utkast, läs det och skriv om det med egna ord innan du skickar.</p>
      </Empty>
    ) : (
      <ul class="rows">
        {drafts.map(({ id, title, begunAt }) => (
          <li>
            <a href={`/newsletters/${id}/edit`}>{title}</a>
            <span class="under">påbörjat {day(dayOf(begunAt))}</span>
          </li>
        ))}
      </ul>
    )}
  </Page>
);

type EditProps = { newsletter: Newsletter; count: number; form: FormState };

export const NewsletterFormPage: FC<EditProps> = ({ newsletter, count, form }) => (
  <Page title="Skriv om nyhetsbrevet" crumbs={crumbs}>
    <ErrorSummary form={form} />
    <form method="post" action={`/newsletters/${newsletter.id}`} novalidate class="stack">
      <HiddenField name="revision" value={form.values.revision ?? ""} />
      <TextField form={form} name="title" label="Titel" maxlength={200} required />
      {Array.from({ length: count }, (_, index) => (
        <BlockFields form={form} number={index + 1} />
      ))}
      <p class="quiet">En tom rad skiljer stycken åt. En webbadress på en egen rad blir en länk.</p>
      <Buttons>
        <SubmitButton name="then" value="preview">
          Spara och förhandsgranska
        </SubmitButton>
        <SubmitButton variant="secondary">Spara</SubmitButton>
      </Buttons>
    </form>
    <form method="post" action={`/newsletters/${newsletter.id}/discarding`}>
      <SubmitButton variant="tertiary">Lägg undan utkastet</SubmitButton>
    </form>
  </Page>
);

const BlockFields: FC<{ form: FormState; number: number }> = ({ form, number }) => {
  const kind = (form.values[`kind-${number}`] || "own") as Block["kind"];
  return (
    <fieldset class="stack-small">
      <legend>
        Del {number}: {blockText[kind]}
      </legend>
      <HiddenField name={`kind-${number}`} value={kind} />
      <Checkbox form={form} name={`in-${number}`} label="Ta med" />
      <TextField form={form} name={`heading-${number}`} label="Rubrik" maxlength={200} />
      <TextArea form={form} name={`text-${number}`} label="Text" rows={6} />
      <Checkbox form={form} name={`members-${number}`} label="Bara för nätverkets egna" />
    </fieldset>
  );
};

type PreviewProps = { newsletter: Newsletter; parts: Block[]; lists: ListWithReceivers[]; form: FormState };

export const PreviewPage: FC<PreviewProps> = ({ newsletter, parts, lists, form }) => (
  <Page title="Förhandsgranska och skicka" crumbs={crumbs}>
    <p>
      <a href={`/newsletters/${newsletter.id}/edit`}>Tillbaka till texten</a>
    </p>
    <article class="stack">
      <h2>{newsletter.title}</h2>
      {parts.length === 0 ? <p>Det finns inget att läsa ännu.</p> : <Parts parts={parts} />}
    </article>
    <section aria-labelledby="sending">
      <h2 id="sending">Skicka</h2>
      <p>
        Var och en får ett eget brev. Det som är bara för nätverkets egna går inte till prenumeranter och
        visas inte på den öppna sidan. Ett skickat nyhetsbrev går inte att ändra.
      </p>
      <ErrorSummary form={form} />
      <form method="post" action={`/newsletters/${newsletter.id}/sending`} novalidate class="stack">
        <HiddenField name="revision" value={String(newsletter.revision)} />
        <fieldset class="stack-small">
          <legend>Till vilka?</legend>
          {lists.map((list) => (
            <Checkbox
              form={form}
              name={`list-${list.name}`}
              label={`${listText(list)} (${counted(list.receivers.length, "mottagare", "mottagare")})`}
            />
          ))}
        </fieldset>
        <Buttons>
          <SubmitButton>Skicka nyhetsbrevet</SubmitButton>
        </Buttons>
      </form>
    </section>
  </Page>
);

function listText({ kind, label }: ListWithReceivers): string {
  if (kind === "topic") return label;
  return {
    municipalities: "Kommunernas kontaktpersoner, chefer och representanter",
    network: "Nätverkets egna",
    subscribers: "Prenumeranter utanför nätverket",
  }[kind];
}
