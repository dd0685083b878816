import { isInTime, type PartyPlan, type PlanState } from "../../src/planning/party-plan";
import type { Plan } from "../../src/planning/plan";
import type { PlanCause } from "../../src/planning/replanning";
import { counted, names, weekday } from "../format";
import type { Tone } from "../ui/shape";

export const planStateText: Record<PlanState, string> = {
  fits: "Hinner",
  needs_immediate: "Hinner med omedelbar justering",
  delegated: "Kan besluta på delegation",
  papers_passed: "Hinner inte: handlingarna skulle ha varit inne",
  no_meeting: "Hinner inte: inget sammanträde i tid",
  no_calendar: "Okänt: sammanträdena saknas i registret",
  no_board: "Okänt: nämnden saknas i registret",
};

export const planTone: Record<PlanState, Tone> = {
  fits: "success",
  needs_immediate: "warning",
  delegated: "info",
  papers_passed: "danger",
  no_meeting: "danger",
  no_calendar: "neutral",
  no_board: "neutral",
};

/** The line that says it all. */
export function planLine({ parties, textBy }: Plan): string {
  const inTime = parties.filter(({ state }) => isInTime(state)).length;
  const lost = parties.filter(({ state }) => state === "papers_passed" || state === "no_meeting");
  const unknown = parties.filter(({ state }) => state === "no_calendar" || state === "no_board");
  return [
    `${inTime} av ${counted(parties.length, "kommun", "kommuner")} hinner besluta.`,
    textBy && `Texten behöver vara klar senast ${weekday(textBy)}.`,
    lost.length > 0 && `${named(lost)} hinner inte med ordinarie nämnd.`,
    unknown.length > 0 && `För ${named(unknown)} saknas uppgifter.`,
  ]
    .filter(Boolean)
    .join(" ");
}

const named = (parties: PartyPlan[]) => names(parties.map(({ shortName }) => shortName));

/** What a week's delay costs. */
export function slipLine({ bottleneck, lostByAWeek, textBy }: Plan): string {
  if (textBy === null) return "";
  const first = `${named(bottleneck)} ${bottleneck.length === 1 ? "styr" : "styr tillsammans"} den dagen.`;
  if (lostByAWeek.length === 0)
    return `${first} En vecka senare hinner ändå alla, en del med omedelbar justering.`;
  return `${first} Kommer texten en vecka senare hinner ${named(lostByAWeek)} inte.`;
}

/** "hinner inte längre besluta"; a calendar that came first now and is too late was never in time. */
export function turnInWords(from: PlanState, to: PlanState): string {
  if (isInTime(to)) return "hinner besluta igen";
  return isInTime(from) ? "hinner inte längre besluta" : "hinner inte besluta";
}

/** What made a plan turn; `on` is the day of the meeting, in words, where it is one. */
export const planCauseText: Record<PlanCause, (board: string, on: string) => string> = {
  meeting_added: (board, on) => `${board} fick ett sammanträde ${on}`,
  meeting_changed: (board, on) => `${board} ändrade uppgifterna om sammanträdet ${on}`,
  meeting_cancelled: (board, on) => `${board} ställde in sammanträdet ${on}`,
  meetings_imported: (board) => `${board} fick nya sammanträdesdagar`,
  meetings_copied: (board) => `${board} fick nya sammanträdesdagar`,
  board_changed: (board) => `${board} fick andra tider för handlingar, beredning eller justering`,
  board_ended: (board) => `${board} avslutades`,
  delegation_changed: (board) => `${board} ändrade vem som får besluta på delegation`,
  signing_days: () => "tiden för underskrifter ändrades",
};

type WayOut = { what: string; needs: string };

/** What can still be done (DOMAIN B6), and what each asks for. The municipality chooses. */
export function waysOut({ state, delegate }: PartyPlan): WayOut[] {
  if (state === "needs_immediate") return [IMMEDIATE];
  if (isInTime(state)) return [];
  if (state === "no_board" || state === "no_calendar")
    return [
      { what: "Lägg in nämnden och dess sammanträden", needs: "Kommunens kontaktperson kan göra det." },
    ];
  return [
    ...(delegate ? [] : [DELEGATION]),
    CHAIR,
    ...(state === "papers_passed" ? [LATE_PAPERS] : []),
    EXTRA_MEETING,
    WITHOUT,
  ];
}

const IMMEDIATE = {
  what: "Omedelbar justering",
  needs: "Nämnden beslutar att paragrafen justeras direkt. Skriv det i förslaget till beslut.",
};
const DELEGATION = {
  what: "Delegation",
  needs:
    "Nämnden har gett någon rätt att besluta om ansökningar, eller ger den nu. Beslutet anmäls till nämnden.",
};
const CHAIR = {
  what: "Ordförandebeslut",
  needs:
    "Ärendet är så brådskande att nämndens beslut inte kan avvaktas (6 kap. 39 § kommunallagen). Anmäls vid nästa sammanträde.",
};
const LATE_PAPERS = {
  what: "Sent ärende",
  needs: "Nämndsekreteraren tar emot handlingarna efter sista dag.",
};
const EXTRA_MEETING = { what: "Extra sammanträde", needs: "Ordföranden kallar nämnden till ett extra möte." };
const WITHOUT = { what: "Ansök utan kommunen", needs: "De andra går vidare. Skriv varför kommunen avstår." };
