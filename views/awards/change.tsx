import type { FC } from "hono/jsx";
import type { Change, ChangeAspect } from "../../src/awards/changes";
import type { Terms } from "../../src/awards/terms";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { day, sek } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { DateField, MoneyField, Radios, TextArea } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { PdfField } from "../ui/pdf-field";
import { Prose } from "../ui/prose";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { ActPage, type ActProps } from "./act-page";
import { FunderReference } from "./funder-reference";
import { ShareFields } from "./share-fields";
import { Paper } from "./timeline";
import { aspectText, verdictText } from "./words";

type Props = Heading & {
  change: Change;
  aspects: ChangeAspect[];
  terms: Terms | undefined;
  municipality: (code: string) => string;
};

/** What was asked of the funder, and its answer aspect by aspect. */
export const ChangePage: FC<Props> = (props) => {
  const { application, change, aspects, terms, isAdviser } = props;
  const { request, decision } = change;
  return (
    <ApplicationSubPage application={application} title={`Ändring begärd ${day(request.askedOn)}`}>
      {decision === null && (
        <Notice tone="info" title="Finansiären har inte beslutat">
          <p>Det som gällde före begäran gäller fortfarande.</p>
          {isAdviser && application.status === "granted" && (
            <p>
              <LinkButton href={`${paths.change(application.id, request.id)}/decision`}>
                Registrera finansiärens beslut
              </LinkButton>
            </p>
          )}
        </Notice>
      )}
      <Prose text={request.why} />
      <Table caption="Det som begärdes" captionHidden head={["Vad", "Begärt", "Finansiärens beslut"]}>
        {aspects.map((aspect) => {
          const verdict = decision?.[aspect];
          return (
            <Row>
              <RowHeader>{aspectText[aspect]}</RowHeader>
              <Cell label="Begärt">{asked(aspect, props)}</Cell>
              <Cell label="Finansiärens beslut" state>
                {verdict ? verdictText[verdict] : "Väntar"}
              </Cell>
            </Row>
          );
        })}
      </Table>
      <Facts
        facts={[
          ["Finansiären beslutade", decision && day(decision.decidedOn)],
          ["Finansiärens diarienummer", decision?.caseNumber],
          ["Anteckning", decision?.note],
          ["Projektet slutar nu", terms && day(terms.endsOn)],
          ["Beviljat belopp nu", terms && sek(terms.grantedSek)],
        ]}
      />
      <p>
        <Paper id={application.id} documentId={request.documentId} label="Begäran som fil" />{" "}
        <Paper id={application.id} documentId={decision?.documentId ?? null} label="Beslutet som fil" />
      </p>
      <p>
        <a href={paths.award(application.id)}>Till allt efter inlämningen</a>
      </p>
    </ApplicationSubPage>
  );
};

function asked(aspect: ChangeAspect, { change: { request }, municipality }: Props): string {
  switch (aspect) {
    case "time":
      return `Projektet slutar ${request.endsOn ? day(request.endsOn) : ""}`;
    case "budget":
      return sek(request.grantedSek ?? 0);
    case "content":
      return request.content;
    case "parties": {
      const who = municipality(request.municipalityCode ?? "");
      const decided = `${request.board} ${request.boardDecidedOn ? day(request.boardDecidedOn) : ""}, ${request.paragraph}`;
      return `${who} ${request.move === "joins" ? "kommer med" : "lämnar projektet"} (${decided})`;
    }
  }
}

type DecisionProps = ActProps & {
  change: Change;
  aspects: ChangeAspect[];
  parties: { code: string; name: string }[];
  receivers: number;
};

/** One answer for each aspect; who takes part is accepted or not, never with changes. */
export const ChangeDecisionPage: FC<DecisionProps> = ({
  application,
  form,
  change: { request },
  aspects,
  parties,
  receivers,
}) => (
  <ActPage
    application={application}
    form={form}
    title="Finansiärens beslut om ändringen"
    lead={`Varje del beslutas för sig. Kontaktpersoner och socialchefer i ${receivers} kommuner får ett brev var.`}
    to={`changes/${request.id}/decisions`}
    back={paths.change(application.id, request.id)}
    button="Registrera beslutet"
    file
  >
    <DateField form={form} name="decidedOn" label="Beslutsdag" required />
    <FunderReference form={form} />
    {aspects.map((aspect) => (
      <Radios
        form={form}
        name={`verdict-${aspect}`}
        legend={aspectText[aspect]}
        options={(aspect === "parties"
          ? (["accepted", "rejected"] as const)
          : (["accepted", "accepted_with_changes", "rejected"] as const)
        ).map((value) => ({ value, label: verdictText[value] }))}
        required
      />
    ))}
    {aspects.includes("time") && (
      <DateField form={form} name="endsOn" label="Slutdag som finansiären godkänner" required />
    )}
    {aspects.includes("budget") && (
      <MoneyField form={form} name="grantedSek" label="Belopp som finansiären godkänner" required />
    )}
    {(aspects.includes("budget") || aspects.includes("parties")) && (
      <ShareFields
        form={form}
        parties={parties}
        hint="Så fördelas pengarna om ändringen godkänns. Andelarna ska tillsammans bli beloppet. Vid avslag räknas de inte."
      />
    )}
    <TextArea form={form} name="changeNote" label="Anteckning" rows={3} />
    <PdfField form={form} name="file" label="Beslutet som fil" />
  </ActPage>
);
