import type { FC } from "hono/jsx";
import type { Day } from "../../src/calendar";
import type { PartyPlan } from "../../src/planning/party-plan";
import type { Plan } from "../../src/planning/plan";
import { weekday, workingDaysLeft } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { planStateText, planTone, waysOut } from "./words";

/** Each municipality's way to a decision, those who need help first. */
export const PlanTable: FC<{ plan: Plan; today: Day }> = ({ plan, today }) => (
  <Table
    caption="Kommunernas väg till beslut"
    head={[
      "Kommun",
      "Läge",
      "Text klar senast",
      "Handlingar till nämnden",
      "Nämnd och dag",
      "Vad som kan göras",
    ]}
  >
    {plan.parties.map((party) => (
      <PartyRow party={party} today={today} />
    ))}
  </Table>
);

const PartyRow: FC<{ party: PartyPlan; today: Day }> = ({ party, today }) => {
  const { code, shortName, board, state, meeting, textBy, delegate } = party;
  const ways = waysOut(party);
  return (
    <Row state={planTone[state] === "danger" ? "blocks" : undefined}>
      <RowHeader>
        <a href={paths.municipality(code)}>{shortName}</a>
      </RowHeader>
      <Cell label="Läge" state>
        <Tag tone={planTone[state]}>{planStateText[state]}</Tag>
      </Cell>
      <Cell label="Text klar senast" spare={textBy === null}>
        {textBy ? (
          <>
            {weekday(textBy)}
            <span class="under">{workingDaysLeft(today, textBy) || "har passerat"}</span>
          </>
        ) : (
          "–"
        )}
      </Cell>
      <Cell label="Handlingar till nämnden" spare={meeting === null}>
        {meeting ? weekday(meeting.papersDueOn) : "–"}
        {meeting?.bridgeDay && (
          <span class="under">{weekday(meeting.bridgeDay)} är klämdag, då är förvaltningen stängd</span>
        )}
      </Cell>
      <Cell label="Nämnd och dag" spare={!board}>
        {board ? <a href={`/boards/${board.id}`}>{board.name}</a> : "–"}
        {meeting && <span class="under">{weekday(meeting.meetsOn)}</span>}
        {delegate && <span class="under">Delegation till {delegate}</span>}
      </Cell>
      <Cell label="Vad som kan göras" spare={ways.length === 0}>
        {ways.length === 0 ? (
          "–"
        ) : (
          <details>
            <summary>{ways.length === 1 ? ways[0]?.what : `${ways.length} vägar`}</summary>
            <ul>
              {ways.map(({ what, needs }) => (
                <li>
                  <strong>{what}.</strong> {needs}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Cell>
    </Row>
  );
};
