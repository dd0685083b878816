import type { Verdict } from "../../src/awards/change-decisions";
import type { ChangeAspect } from "../../src/awards/changes";
import type { FunderOutcome } from "../../src/awards/decisions";
import type { HandingInItem, HandingInLine, HandingInState } from "../../src/awards/handing-in-list";
import type { GrantPaymentKind } from "../../src/awards/money";
import type { ReportKind } from "../../src/awards/reports";
import type { Day } from "../../src/calendar";
import { day, sek } from "../format";

export const outcomeText: Record<FunderOutcome, string> = {
  granted: "Beviljad",
  granted_in_part: "Beviljad till en del",
  rejected: "Avslagen",
};

export const reportText: Record<ReportKind, string> = { interim: "Delrapport", final: "Slutrapport" };

/** "delrapporten" */
export const theReportText: Record<ReportKind, string> = {
  interim: "delrapporten",
  final: "slutrapporten",
};

export const aspectText: Record<ChangeAspect, string> = {
  time: "Tid",
  budget: "Budget",
  content: "Innehåll",
  parties: "Parter",
};

export const verdictText: Record<Verdict, string> = {
  accepted: "Godkänd",
  accepted_with_changes: "Godkänd med ändringar",
  rejected: "Avslagen",
};

export const paymentText: Record<GrantPaymentKind, string> = {
  received: "Från finansiären till projektägaren",
  passed_on: "Från projektägaren till en kommun",
  returned: "Från en kommun tillbaka till projektägaren",
  repaid: "Från projektägaren tillbaka till finansiären",
};

const itemText: Record<Exclude<HandingInItem, "attachment">, string> = {
  account: "Projektägaren finns i finansiärens e-tjänst",
  authority: "Den som lämnar in har behörighet för projektägaren",
  signatory_proof: "Bevis på vem som är firmatecknare",
  org_number: "Projektägarens organisationsnummer",
};

export function lineText({ item, name }: Pick<HandingInLine, "item" | "name">): string {
  return item === "attachment" ? `Bilaga: ${name}` : itemText[item];
}

export const stepStateText: Record<HandingInState, string> = {
  requested: "Begärd eller påbörjad",
  ready: "Klar",
  not_needed: "Behövs inte",
};

export const FUNDER_OUTCOMES_IN_ORDER = [
  "granted",
  "granted_in_part",
  "rejected",
] as const satisfies readonly FunderOutcome[];

/** "betalningen 100 000 kr 3 mars 2027" */
export function paymentWords({ amountSek, paidOn }: { amountSek: number; paidOn: Day }): string {
  return `betalningen ${sek(amountSek)} ${day(paidOn)}`;
}

export function requisitionWords({
  amountSek,
  requestedOn,
}: {
  amountSek: number;
  requestedOn: Day;
}): string {
  return `rekvisitionen ${sek(amountSek)} ${day(requestedOn)}`;
}
