import type { FC } from "hono/jsx";
import type { BoardDecision } from "../../src/boards/board-decisions";
import type { Municipality } from "../../src/membership/register";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { crumbsToMunicipality } from "./crumbs";
import { inMinutes } from "./words";

export const DecisionList: FC<{ decisions: BoardDecision[] }> = ({ decisions }) =>
  decisions.length === 0 ? (
    <p>
      Inga beslut i registret. Här står till exempel beslut om att gå med i nätverket och om vem som är
      representant.
    </p>
  ) : (
    <ul class="rows">
      {decisions.map((decision) => (
        <li>
          <a href={paths.boardDecision(decision.id)}>
            {decision.boardName} {day(decision.decidedOn)}, {inMinutes(decision.paragraph)}
          </a>
          {(decision.caseNumber || decision.wording) && (
            <span class="under">
              {[decision.caseNumber && `Dnr ${decision.caseNumber}`, firstLine(decision.wording)]
                .filter(Boolean)
                .join(" · ")}
            </span>
          )}
        </li>
      ))}
    </ul>
  );

const firstLine = (wording: string) => wording.split("\n")[0];

type Props = { municipality: Municipality; decisions: BoardDecision[]; mayKeep: boolean };

/** What a municipality's boards have decided about the network. */
export const DecisionsPage: FC<Props> = ({ municipality, decisions, mayKeep }) => (
  <Page title={`Nämndbeslut i ${municipality.formalName}`} crumbs={crumbsToMunicipality(municipality)}>
    <DecisionList decisions={decisions} />
    {mayKeep && (
      <p>
        <LinkButton href={`/boards/decisions/new?municipality=${municipality.code}`}>
          Lägg till beslut
        </LinkButton>
      </p>
    )}
  </Page>
);
