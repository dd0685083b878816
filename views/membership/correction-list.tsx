import type { FC } from "hono/jsx";
import type { CorrectableFact, Correction } from "../../src/corrections";
import { decisionKindText } from "../bodies/words";
import { day, moment, number, sek } from "../format";
import { roleText } from "../text";
import { Facts } from "../ui/facts";

/** What was wrong, what stands instead, and who said so when and why; the newest first. */
export const CorrectionList: FC<{ corrections: Correction[]; municipality?: (code: string) => string }> = ({
  corrections,
  municipality,
}) => (
  <ol class="history">
    {corrections.map((one) => (
      <li>
        <time datetime={one.at}>{moment(one.at)}</time>{" "}
        <span>
          {municipality && one.municipalityCode && <strong>{municipality(one.municipalityCode)}: </strong>}
          {factText[one.fact as CorrectableFact] ?? one.fact}. {one.reason}
        </span>{" "}
        <span class="by">{one.byName}</span>
        <Facts
          facts={[
            ["Stod", told(one.was)],
            ["Står nu", one.became === null ? "Inget, uppgiften är struken" : told(one.became)],
          ]}
        />
      </li>
    ))}
  </ol>
);

const factText: Record<CorrectableFact, string> = {
  agreements: "Överenskommelsen",
  clauses: "Överenskommelsens text",
  memberships: "Medlemskap",
  earlier_names: "Kommunens namn",
  hosts: "Förvaltande kommun",
  notices: "Uppsägning",
  signatures: "Underskrift",
  roles: "Roll",
  signatories: "Rätt att teckna kommunen",
  board_decisions: "Nämndens beslut",
  party_decisions: "Beslut om att delta i en ansökan",
  mandates: "Mandat att underteckna",
  delegations: "Delegation",
  body_members: "Plats i en grupp",
  meeting_decisions: "Beslut på ett möte",
  populations: "Invånarantal",
  fee_payments: "Betalning av avgift",
  outcomes: "Utfall mot budgeten",
  requisitions: "Rekvisition",
  grant_payments: "Betalning av beviljade medel",
};

/** Values as they were written; days in words. What is empty, or a number of ours, says nobody anything. */
function told(values: Record<string, unknown>): string {
  return Object.entries(values)
    .filter(([key, value]) => value !== null && value !== "" && !/Id$/.test(key))
    .map(([key, value]) => {
      if (key === "role") return roleText[value as keyof typeof roleText] ?? String(value);
      if (key === "decisionKind") return decisionKindText[value as keyof typeof decisionKindText];
      const shown = valueInWords(key, value);
      return key in prefix ? `${prefix[key]} ${shown}` : shown;
    })
    .join(", ");
}

function valueInWords(key: string, value: unknown): string {
  if (typeof value === "number" && key.endsWith("Sek")) return sek(value);
  if (typeof value === "number" && key === "residents") return number(value);
  const text = String(value);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? day(text) : text;
}

const prefix: Record<string, string> = {
  fromOn: "från",
  endedOn: "till",
  exitOn: "utträde",
  validUntilOn: "till och med",
  receivedOn: "mottagen",
  signedOn: "undertecknad",
  decidedOn: "beslutad",
  paragraph: "§",
  year: "för",
};
