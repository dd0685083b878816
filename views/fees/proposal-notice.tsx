import type { FC } from "hono/jsx";
import type { Proposal } from "../../src/fees/proposal";
import { day } from "../format";
import { paths } from "../paths";
import { Notice } from "../ui/notice";
import { problemWords, sourceWords } from "./words";

type Props = { proposal: Proposal; year: number; mayChange: boolean };

/** What stands in the way of locking, or which figures are used where they are not the usual ones. */
export const ProposalNotice: FC<Props> = ({ proposal, year, mayChange }) => {
  if (proposal.problem !== null) {
    return (
      <Notice tone="warning">
        <p>
          {problemWords(proposal)}{" "}
          {mayChange && proposal.problem === "fixed_fees_differ" && (
            <a href={`${paths.fees(year)}/fixed-fees`}>Skriv de fasta beloppen</a>
          )}
          {mayChange && proposal.problem === "fee_without_residents" && (
            <a href="/population">Hämta folkmängden</a>
          )}
          {mayChange && proposal.problem === "fee_without_members" && (
            <a href="/municipalities">Öppna registret</a>
          )}
        </p>
      </Notice>
    );
  }
  if (proposal.populationYear === null) return null;
  const source = sourceWords(
    proposal.populationTable,
    proposal.populationFetchedOn && day(proposal.populationFetchedOn),
  );
  if (proposal.populationYear === year - 1) return <p>{source}</p>;
  const why = proposal.years.includes(year - 1)
    ? `Du har valt folkmängden 31 december ${proposal.populationYear}, inte ${year - 1} som är det vanliga.`
    : `Folkmängden 31 december ${year - 1} finns inte för alla kommuner ännu. Därför används ${proposal.populationYear}.`;
  return (
    <Notice tone="info">
      <p>
        {why} {source}
      </p>
    </Notice>
  );
};
