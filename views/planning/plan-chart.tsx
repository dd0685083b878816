import type { FC } from "hono/jsx";
import { addDays, type Day, daysBetween, weekdayOf } from "../../src/calendar";
import type { PartyPlan } from "../../src/planning/party-plan";
import type { Plan } from "../../src/planning/plan";
import { brief } from "../format";
import { planStateText, planTone } from "./words";

const WIDTH = 960;
const LEFT = 150;
const RIGHT = 24;
const TOP = 56;
const ROW = 30;
/** Nearer than this two labels would run into each other. */
const LABELS_APART = 128;

/** Municipalities against time: when each text must be ready, its papers, its meeting; today and the deadline as lines. */
export const PlanChart: FC<{ plan: Plan; today: Day }> = ({ plan, today }) => {
  const to = addDays(plan.deadlineOn, 3);
  const days = Math.max(1, daysBetween(today, to));
  const x = (on: Day) => LEFT + (Math.max(0, daysBetween(today, on)) / days) * (WIDTH - LEFT - RIGHT);
  const height = TOP + plan.parties.length * ROW + 12;
  return (
    <svg
      class="plan-chart"
      viewBox={`0 0 ${WIDTH} ${height}`}
      role="img"
      aria-labelledby="plan-title plan-desc"
    >
      <title id="plan-title">Planering mot sista dag</title>
      <desc id="plan-desc">Samma uppgifter står i tabellen under bilden.</desc>
      {mondays(today, to)
        .filter((on) => x(on) - LEFT > 8)
        .map((on) => (
          <line class="week" x1={x(on)} y1={TOP - 8} x2={x(on)} y2={height} />
        ))}
      {plan.parties.map((party, row) => (
        <PartyRow party={party} y={TOP + row * ROW + ROW / 2} x={x} />
      ))}
      <Mark kind="today" at={x(today)} height={height} label="i dag" />
      <Mark
        kind="deadline"
        at={x(plan.deadlineOn)}
        height={height}
        label={`sista dag ${brief(plan.deadlineOn, today)}`}
      />
      {plan.textBy && (
        <Mark
          kind="text-by"
          at={x(plan.textBy)}
          height={height}
          label={`text klar ${brief(plan.textBy, today)}`}
          raised={[today, plan.deadlineOn].some(
            (on) => Math.abs(x(on) - x(plan.textBy ?? on)) < LABELS_APART,
          )}
        />
      )}
    </svg>
  );
};

function mondays(from: Day, to: Day): Day[] {
  const first = addDays(from, (8 - weekdayOf(from)) % 7);
  const count = Math.max(0, Math.floor(daysBetween(first, to) / 7) + 1);
  return Array.from({ length: count }, (_, week) => addDays(first, week * 7));
}

const PartyRow: FC<{ party: PartyPlan; y: number; x: (on: Day) => number }> = ({ party, y, x }) => {
  const { shortName, state, meeting, textBy } = party;
  return (
    <g class={`party tone-${planTone[state]}`}>
      <text x="0" y={y + 5}>
        {shortName}
      </text>
      {meeting && textBy ? (
        <>
          <line class="window" x1={x(textBy)} y1={y} x2={x(meeting.meetsOn)} y2={y} />
          <line
            class="papers"
            x1={x(meeting.papersDueOn)}
            y1={y - 7}
            x2={x(meeting.papersDueOn)}
            y2={y + 7}
          />
          <circle class="meeting" cx={x(meeting.meetsOn)} cy={y} r="6" />
        </>
      ) : (
        <text class="note" x={LEFT + 10} y={y + 5}>
          {planStateText[state]}
        </text>
      )}
    </g>
  );
};

type MarkProps = {
  kind: "today" | "deadline" | "text-by";
  at: number;
  height: number;
  label: string;
  raised?: boolean;
};

const Mark: FC<MarkProps> = ({ kind, at, height, label, raised }) => (
  <g class={kind}>
    <line x1={at} y1={raised ? 22 : TOP - 14} x2={at} y2={height} />
    <text x={at} y={raised ? 16 : TOP - 20} text-anchor={at > WIDTH - 120 ? "end" : "start"}>
      {label}
    </text>
  </g>
);
