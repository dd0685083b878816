import { clockTimeOf, dayOf, type Instant, workingDaysUntil } from "../../src/calendar";
import type { CallRow } from "../../src/calls/call-list";
import { callStatus } from "../../src/calls/deadline";
import { csv } from "../csv";
import { callStatusText } from "../text";

const HEAD = [
  "Titel",
  "Finansiär",
  "Program",
  "Läge",
  "Öppnar",
  "Sista dag",
  "Klockslag",
  "Arbetsdagar kvar",
  "Finansiärens ord",
  "Kontrollerad",
  "Belopp",
  "Webbadress",
];

/** The list of calls as a spreadsheet file. */
export function callTable(calls: readonly CallRow[], at: Instant): string {
  const today = dayOf(at);
  const rows = calls.map((call) => {
    const status = callStatus(call, at);
    return [
      call.title,
      call.funder,
      call.programme,
      callStatusText[status],
      call.opensOn ?? "",
      call.deadlineOn ?? "",
      call.deadlineAt ? clockTimeOf(call.deadlineAt) : "",
      call.deadlineOn && status !== "closed" ? workingDaysUntil(today, call.deadlineOn) : "",
      call.deadlineText,
      call.deadlineConfirmedAt ? "ja" : "nej",
      call.amount,
      call.url,
    ];
  });
  return csv([HEAD, ...rows]);
}
