import type { FC } from "hono/jsx";
import type { BoardDecision } from "../../src/boards/board-decisions";
import type { Carried } from "../../src/boards/carried";
import type { Correction } from "../../src/corrections";
import type { Municipality } from "../../src/membership/register";
import { day, moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { roleText } from "../text";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Prose } from "../ui/prose";
import { crumbsToMunicipality } from "./crumbs";
import { inMinutes } from "./words";

type Props = {
  decision: BoardDecision;
  municipality: Municipality;
  carried: Carried[];
  /** The correction that led to this, where there was one. */
  corrected: Correction | undefined;
  mayKeep: boolean;
};

export const DecisionPage: FC<Props> = ({ decision, municipality, carried, corrected, mayKeep }) => (
  <Page
    title={`${decision.boardName} ${inMinutes(decision.paragraph)}`}
    crumbs={[
      ...crumbsToMunicipality(municipality),
      { href: `/boards/decisions?municipality=${municipality.code}`, label: "Nämndbeslut" },
    ]}
    lead={`Beslut den ${day(decision.decidedOn)} i ${municipality.formalName}`}
  >
    {decision.correctedAt !== null && (
      <Notice tone="warning" title="Uppgiften är struken">
        Beslutet skulle inte ha funnits i registret. Det ströks {moment(decision.correctedAt)}.
      </Notice>
    )}
    <Facts
      facts={[
        [
          "Nämnd",
          decision.boardId ? (
            <a href={paths.board(decision.boardId)}>{decision.boardName}</a>
          ) : (
            decision.boardName
          ),
        ],
        ["Diarienummer", decision.caseNumber],
        ["Justering", decision.immediateApproval && "Paragrafen justerades omedelbart"],
        [
          "Protokollsutdrag",
          decision.documentId && <a href={`/documents/${decision.documentId}`}>Ladda ned</a>,
        ],
        ["I registret sedan", moment(decision.at)],
      ]}
    />
    {decision.wording && (
      <section aria-labelledby="wording">
        <h2 id="wording">Beslutets lydelse</h2>
        <Prose text={decision.wording} />
      </section>
    )}
    {carried.length > 0 && (
      <section aria-labelledby="carried">
        <h2 id="carried">Vilar på beslutet</h2>
        <ul>
          {carried.map((one) => (
            <li>{effect(one)}</li>
          ))}
        </ul>
      </section>
    )}
    {corrected && (
      <p class="small">
        Rättat {moment(corrected.at)} av {corrected.byName}: ”{corrected.reason}”
      </p>
    )}
    {mayKeep && decision.correctedAt === null && (
      <p>
        <LinkButton href={`${paths.boardDecision(decision.id)}/correction`} variant="secondary">
          Rätta
        </LinkButton>
      </p>
    )}
  </Page>
);

function effect(one: Carried): string {
  if (one.kind === "application") return `Kommunens beslut om ansökan ”${one.title}”`;
  if (one.kind === "accession")
    return `Kommunens inträde i överenskommelsen, från ${day(one.on)} eller senare`;
  const post = one.byPost && ` (som ${one.byPost})`;
  return `${one.name} är ${roleText[one.role]}${post} från ${day(one.on)}`;
}
