import type { ActivityState } from "../../src/bodies/action-plan";
import type { Body, BodyKind } from "../../src/bodies/bodies";
import type { MeetingDecision, MeetingDecisionKind } from "../../src/bodies/meeting-decisions";
import type { Meeting, MeetingKind } from "../../src/bodies/meetings";
import { addDays, type Day } from "../../src/calendar";
import { day, weekday } from "../format";
import type { Tone } from "../ui/shape";

export const bodyKindText: Record<BodyKind, string> = {
  leadership: "Ledningsgrupp",
  steering: "Styrgrupp",
  working: "Arbetsgrupp",
  topic: "Temanätverk",
  forum: "Externt forum",
};

export const meetingKindText: Record<MeetingKind, string> = { meeting: "Möte", seminar: "Seminarium" };

export const decisionKindText: Record<MeetingDecisionKind, string> = {
  budget: "Budget",
  action_plan: "Handlingsplan",
  host: "Förvaltande kommun",
  steering_group: "Styrgruppens ledamöter",
  other: "Annat",
};

export const activityStateText: Record<ActivityState, string> = {
  planned: "Planerad",
  ongoing: "Pågår",
  done: "Klar",
  dropped: "Utgår",
};

export const activityTone: Record<ActivityState, Tone> = {
  planned: "neutral",
  ongoing: "info",
  done: "success",
  dropped: "neutral",
};

/** "Höstmöte", or "Möte med Styrgruppen" when it has no title. */
export function meetingName({ kind, title, bodyName }: Pick<Meeting, "kind" | "title" | "bodyName">): string {
  return title || `${meetingKindText[kind]} med ${bodyName}`;
}

/** "tors 12 november 2026 kl. 13.00" */
export function meetingTime({ heldOn, startsAt }: Pick<Meeting, "heldOn" | "startsAt">): string {
  return startsAt ? `${weekday(heldOn)} kl. ${startsAt.replace(":", ".")}` : weekday(heldOn);
}

/** "minst 1 om året", "2–4 om året"; "" where the agreement does not say. */
export function meetingsAsked({ leastMeetings: least, mostMeetings: most }: Body): string {
  if (least !== null && most !== null)
    return least === most ? `${least} om året` : `${least}–${most} om året`;
  if (least !== null) return `minst ${least} om året`;
  return most === null ? "" : `högst ${most} om året`;
}

/** The register keeps the first day without; people say the last day. */
export function lastDay(endedOn: Day): string {
  return day(addDays(endedOn, -1));
}

/** "15 april 2014–31 december 2020", "från 15 april 2014" */
export function period({ fromOn, endedOn }: { fromOn: Day; endedOn: Day | null }): string {
  return endedOn ? `${day(fromOn)}–${lastDay(endedOn)}` : `från ${day(fromOn)}`;
}

/** "Ledningsgruppen 12 november 2025, beslut 2" */
export function decisionSource({
  bodyName,
  heldOn,
  number,
}: Pick<MeetingDecision, "bodyName" | "heldOn" | "number">): string {
  return `${bodyName} ${day(heldOn)}, beslut ${number}`;
}

export function clause(number: string): string {
  return `punkt ${number} i överenskommelsen`;
}

/** The agenda's points: a line each, without the numbers that somebody may have typed. */
export function agendaPoints(agenda: string): string[] {
  return agenda
    .split("\n")
    .map((line) => line.replace(/^\s*(?:\d{1,2}[.)]|[-–•*])\s+/, "").trim())
    .filter((line) => line !== "");
}

/** The words of a list, in their order, for a field to choose in. */
export function choices(words: Record<string, string>, first?: string) {
  const options = Object.entries(words).map(([value, label]) => ({ value, label }));
  return first === undefined ? options : [{ value: "", label: first }, ...options];
}
