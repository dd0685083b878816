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
  return (
    <Notice tone="info">
      <p>
        Folkmängden 31 december {year - 1} är inte vald, eller saknas för någon kommun. Här används{" "}
        {proposal.populationYear}. {source}
      </p>
    </Notice>
  );
};
