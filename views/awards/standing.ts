import type { Application } from "../../src/applications/applications";
import type { FunderDecision } from "../../src/awards/decisions";
import type { Day } from "../../src/calendar";
import { day, sek, weekday, workingDaysLeft } from "../format";

/** What can be said in a line about an application that has left the municipalities. */
export type AwardStanding = {
  decision: FunderDecision | undefined;
  /** Of a completion that is asked for. */
  completionDueOn: Day | null;
  grantedSek: number;
  endsOn: Day | null;
};

/** The line that says it all, once the application is with the funder; "" before. */
export function awardLine(
  status: Application["status"],
  { decision, completionDueOn, grantedSek, endsOn }: AwardStanding,
  today: Day,
): string {
  switch (status) {
    case "completion_requested":
      return completionDueOn
        ? `Finansiären har begärt komplettering senast ${dueInWords(completionDueOn, today)}.`
        : "Finansiären har begärt komplettering.";
    case "granted":
      return `Beviljad ${sek(grantedSek)} ${decision ? day(decision.decidedOn) : ""}.${endsOn ? ` Projektet ${endsOn < today ? "slutade" : "slutar"} ${day(endsOn)}.` : ""}`;
    case "rejected":
      return `Avslagen ${decision ? `${day(decision.decidedOn)}. Finansiärens skäl: ${decision.reason}` : ""}`;
    case "withdrawn":
      return "Ansökan är återtagen. Inget har raderats.";
    case "closed":
      return decision && decision.outcome !== "rejected"
        ? `Avslutad. Projektet beviljades ${sek(grantedSek)}.`
        : "Avslutad.";
    default:
      return "";
  }
}

/** "fre 18 december 2026 (4 arbetsdagar kvar)" */
export function dueInWords(on: Day, today: Day): string {
  const left = on < today ? "dagen har passerat" : workingDaysLeft(today, on);
  return `${weekday(on)} (${left})`;
}
