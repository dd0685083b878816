import type { FC } from "hono/jsx";
import type { PlannedLine } from "../../src/sources/importing";
import type { LineProblem } from "../../src/sources/opml";
import { counted } from "../format";
import { Page } from "../layout";
import {
  Buttons,
  ErrorSummary,
  FileField,
  type FormState,
  HiddenField,
  SubmitButton,
  TextArea,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { sourceKindText } from "./trouble";

const crumbs = [{ href: "/sources", label: "Källor" }];

/** A chosen file is never filled in again by a browser, so a list that could not be read is chosen anew. */
export const OpmlImportPage: FC<{ form: FormState }> = ({ form }) => (
  <Page
    title="Importera källor"
    crumbs={crumbs}
    lead="Har du bevakningar i en annan läsare? Exportera dem därifrån som OPML och lägg in listan här. Inget läggs till förrän du har sett vad listan innehåller."
    narrow
  >
    <ErrorSummary form={form} />
    <form method="post" action="/sources/import" enctype="multipart/form-data" novalidate class="stack">
      <FileField
        form={form}
        name="file"
        label="Fil"
        hint="Slutar ofta på .opml eller .xml."
        accept=".opml,.xml"
      />
      <TextArea form={form} name="opml" label="Eller klistra in listans text" rows={6} />
      <Buttons>
        <SubmitButton>Visa vad listan innehåller</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

/** `opml`: what is new, as the confirmation will send it. */
export const OpmlPreviewPage: FC<{ plan: PlannedLine[]; opml: string }> = ({ plan, opml }) => {
  const fresh = plan.filter(({ outcome }) => outcome === "new").length;
  return (
    <Page
      title="Källor i listan"
      crumbs={[...crumbs, { href: "/sources/import", label: "Importera källor" }]}
      lead={summary(plan)}
      wide
    >
      {fresh > 0 ? (
        <form method="post" action="/sources/import/confirmation" enctype="multipart/form-data">
          <HiddenField name="opml" value={opml} />
          <SubmitButton>Lägg till {counted(fresh, "källa", "källor")}</SubmitButton>
        </form>
      ) : (
        <p>
          <LinkButton href="/sources/import">Välj en annan lista</LinkButton>
        </p>
      )}
      {plan.length > 0 && (
        <Table caption="Listans rader" captionHidden head={["Namn", "Vad som händer", "Adress"]}>
          {plan.map((line) => (
            <Row state={line.outcome === "invalid" ? "blocks" : undefined}>
              <RowHeader>{line.name || "Utan namn"}</RowHeader>
              <Cell label="Vad som händer" state>
                {outcomeWords(line)}
              </Cell>
              <Cell label="Adress">{line.url || "Saknas"}</Cell>
            </Row>
          ))}
        </Table>
      )}
    </Page>
  );
};

/** Why a line of an OPML list gives no source. */
const lineProblemText: Record<LineProblem, string> = {
  no_address: "Raden har ingen adress.",
  not_a_web_address: "Det är ingen adress på webben. Den ska börja med https:// eller http://.",
  another_list: "Raden leder till en annan lista. Hämta hem den och importera den för sig.",
  unknown_kind: "Utlyst känner inte den sortens källa.",
  bad_settings: "Källans inställningar går inte att läsa. Lägg till den för hand.",
};

function outcomeWords(line: PlannedLine): string {
  switch (line.outcome) {
    case "new":
      return `Läggs till: ${sourceKindText[line.source.kind]}`;
    case "already_here":
      return "Bevakas redan";
    case "twice":
      return "Står redan i listan";
    case "invalid":
      return `Läggs inte till. ${lineProblemText[line.problem]}`;
  }
}

function summary(plan: PlannedLine[]): string {
  if (plan.length === 0) return "Listan är tom.";
  const count = (outcome: PlannedLine["outcome"]) => plan.filter((line) => line.outcome === outcome).length;
  const here = count("already_here") + count("twice");
  const parts = [`${counted(count("new"), "ny källa", "nya källor")}`];
  if (here > 0) parts.push(`${counted(here, "finns", "finns")} redan`);
  if (count("invalid") > 0) parts.push(`${counted(count("invalid"), "går", "går")} inte att lägga till`);
  return `${parts.join(", ")}. Inget är tillagt ännu.`;
}
