import type { FC } from "hono/jsx";
import type { PartyToAgreement } from "../../src/agreement/parties";
import type { Day } from "../../src/calendar";
import { day as inWords, names } from "../format";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { AgreementFrame } from "./frame";

type Props = { day: Day; today: Day; title: string; parties: PartyToAgreement[] };

export const PartiesPage: FC<Props> = ({ day, today, title, parties }) => (
  <AgreementFrame tab="parties" title={title} day={day} today={today} wide>
    {parties.length === 0 ? (
      <Empty title="Inga parter den dagen">Här står kommunerna som är parter i överenskommelsen.</Empty>
    ) : (
      <>
        <p class="standing">{copiesInWords(parties)}</p>
        <MissingCopies parties={parties} />
        <Table
          caption={`Parter ${day === today ? "i dag" : `den ${inWords(day)}`}`}
          captionHidden
          head={["Kommun", "Part från", "Nämndens beslut", "Underskrift", "Exemplar"]}
        >
          {parties.map((party) => (
            <PartyRow party={party} />
          ))}
        </Table>
        <p class="small">
          Överenskommelsen blir giltig för en kommun när dess behöriga nämnd har godkänt den (punkt 15).
          Överenskommelsen upprättas i likalydande exemplar, ett för varje part.
        </p>
      </>
    )}
  </AgreementFrame>
);

const PartyRow: FC<{ party: PartyToAgreement }> = ({ party: { accession, ...party } }) => (
  <Row>
    <RowHeader>
      <a href={paths.agreementParty(party.code)}>{party.formalName}</a>
      {party.exitOn && <span class="under">Utträder {inWords(party.exitOn)}</span>}
    </RowHeader>
    <Cell label="Part från">{inWords(party.memberFrom)}</Cell>
    <Cell label="Nämndens beslut">
      {accession?.decision
        ? `${accession.decision.boardName} ${inWords(accession.decision.decidedOn)}, § ${accession.decision.paragraph}`
        : "Enligt registret, beslutet saknas här"}
    </Cell>
    <Cell label="Underskrift">
      {accession?.signature ? inWords(accession.signature.signedOn) : "Saknas här"}
    </Cell>
    <Cell label="Exemplar" state>
      {accession?.signature?.documentId ? (
        <a href={paths.document(accession.signature.documentId)}>
          Exemplaret<span class="ds-sr-only"> från {party.formalName}</span>
        </a>
      ) : (
        "Exemplar saknas"
      )}
    </Cell>
  </Row>
);

const hasCopy = ({ accession }: PartyToAgreement) => Boolean(accession?.signature?.documentId);

export function copiesInWords(parties: PartyToAgreement[]): string {
  return `${parties.filter(hasCopy).length} av ${parties.length} undertecknade exemplar finns här.`;
}

const MissingCopies: FC<{ parties: PartyToAgreement[] }> = ({ parties }) => {
  const missing = parties.filter((party) => !hasCopy(party));
  if (missing.length === 0 || missing.length === parties.length) return null;
  return <p>Exemplar saknas från {names(missing.map(({ shortName }) => shortName))}.</p>;
};
