import type { AttemptOutcome } from "../../src/results/attempts";
import type { Counts } from "../../src/results/counts";
import type { LeadTime, Stretch } from "../../src/results/lead-times";
import type { Period } from "../../src/results/period";
import { counted, day } from "../format";
import type { Tone } from "../ui/shape";

export const outcomeText: Record<AttemptOutcome, string> = {
  waiting: "Väntar på besked",
  granted: "Beviljad",
  granted_in_part: "Delvis beviljad",
  rejected: "Avslag",
  withdrawn: "Återtagen",
};

export const outcomeTone: Record<AttemptOutcome, Tone> = {
  waiting: "warning",
  granted: "success",
  granted_in_part: "success",
  rejected: "neutral",
  withdrawn: "neutral",
};

export const stretchText: Record<Stretch, string> = {
  seen_to_opened: "Från att utlysningen fördes in till att ansökan startades",
  opened_to_sent: "Från start till att första versionen skickades ut",
  sent_to_approved: "Från första utskicket till det sista godkännandet",
  approved_to_handed_in: "Från sista godkännandet till att ansökan lämnades in",
  handed_in_to_decided: "Från inlämnad till finansiärens beslut",
};

/** For the chart, where there is little room. */
export const stretchName: Record<Stretch, string> = {
  seen_to_opened: "Till start",
  opened_to_sent: "Till utskick",
  sent_to_approved: "Till godkänd av alla",
  approved_to_handed_in: "Till inlämnad",
  handed_in_to_decided: "Till beslut",
};

/** "2024–2026", or "2026" for one year. */
export function yearsText({ from, to }: Period): string {
  return from === to ? String(from) : `${from}–${to}`;
}

/** "2 av 3 (67 %)"; a dash while the funder has decided nothing. */
export function successText(counts: Pick<Counts, "granted" | "granted_in_part" | "rejected">): string {
  const percent = successPercent(counts);
  if (percent === null) return "–";
  const yes = counts.granted + counts.granted_in_part;
  return `${yes} av ${yes + counts.rejected} (${percent}\u00a0%)`;
}

/** In whole percent. */
export function successPercent(
  counts: Pick<Counts, "granted" | "granted_in_part" | "rejected">,
): number | null {
  const yes = counts.granted + counts.granted_in_part;
  const decided = yes + counts.rejected;
  return decided === 0 ? null : Math.round((100 * yes) / decided);
}

export function daysText({ medianDays }: Pick<LeadTime, "medianDays">): string {
  return medianDays === null ? "–" : counted(medianDays, "dag", "dagar");
}

/** "Beviljad 23 november 2022" */
export function outcomeOn({ outcome, endedOn }: { outcome: AttemptOutcome; endedOn: string | null }): string {
  return endedOn === null ? outcomeText[outcome] : `${outcomeText[outcome]} ${day(endedOn)}`;
}
