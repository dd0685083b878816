import type { FC } from "hono/jsx";
import type { Board, PartyState } from "../../src/applications/board";
import { partyStateText } from "../text";
import { MarkStrip } from "../ui/mark-strip";

type Tone = "success" | "warning" | "danger" | "info" | "neutral";

export const partyTone: Record<PartyState, Tone> = {
  asked: "neutral",
  interested: "info",
  takes_part: "info",
  awaiting: "warning",
  not_in_version: "warning",
  approved: "success",
  declined: "danger",
};

/** "9 har godkänt · 5 väntar · 1 avstår" while it is out; before that what the municipalities have answered. */
function boardInWords({ rows, version, approved, declined }: Board): string {
  const count = (...states: PartyState[]) => rows.filter(({ state }) => states.includes(state)).length;
  const parts: [number, string][] = version
    ? [
        [approved, "har godkänt"],
        [count("awaiting", "not_in_version"), "väntar"],
        [declined, "avstår"],
      ]
    : [
        [count("takes_part"), "vill delta"],
        [count("interested"), count("interested") === 1 ? "är intresserad" : "är intresserade"],
        [declined, "avstår"],
        [count("asked"), "har inte svarat"],
      ];
  return parts
    .filter(([number]) => number > 0)
    .map(([number, words]) => `${number} ${words}`)
    .join(" · ");
}

/** One mark a municipality, with the same said in words. */
export const AnswerMarks: FC<{ board: Board }> = ({ board }) => (
  <MarkStrip
    marks={board.rows.map(({ shortName, state }) => ({
      label: `${shortName}: ${partyStateText[state]}`,
      tone: partyTone[state],
    }))}
    text={boardInWords(board)}
  />
);
