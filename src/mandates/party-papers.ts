import type { Db } from "../../db/open";
import type { Application } from "../applications/applications";
import { contentOf } from "../applications/applications";
import type { Board, BoardRow } from "../applications/board";
import { addWorkingDays, type Day, dayOf, type Instant } from "../calendar";
import { call } from "../calls/calls";
import { diaryNumberOf } from "../papers/diary-numbers";
import { byMunicipality, municipalPeopleOn } from "../people/holders";
import { planOfCall } from "../planning/of-call";
import type { Plan } from "../planning/plan";
import { papersSubmittedOf } from "./case-steps";
import { type PartyDecision, standingDecisions } from "./decisions";
import { type ReportedDecision, reportsOfApplication } from "./delegated";
import { bestMandate, type Finding, type Signing } from "./mandate-check";
import { type Mandate, mandatesByParty } from "./mandates";
import { type PartnerForm, partnerForms } from "./partner-forms";
import { amountAtStake } from "./signing";
import { isOpen, type Task, type TaskDays, tasksOf } from "./tasks";

/** Everything that is known of one party's way to a signed form. */
export type PartyPapers = {
  row: BoardRow;
  caseNumber: string;
  decision: PartyDecision | undefined;
  mandate: { mandate: Mandate; findings: Finding[] } | null;
  form: PartnerForm | undefined;
  tasks: Task[];
};

/** All parties of an application, in the board's order, by a fixed number of questions however many they are. */
export function partyPapers(db: Db, found: Application, board: Board, at: Instant): PartyPapers[] {
  const today = dayOf(at);
  const submitted = papersSubmittedOf(db, found.id);
  const numbers = diaryNumberOf(db, found.id);
  const decisions = standingDecisions(db, found.id);
  const forms = new Map(partnerForms(db, found.id).map((form) => [form.code, form]));
  const mandates = mandatesByParty(db, found.id);
  const directors = byMunicipality(municipalPeopleOn(db, today), "director");
  const reports = reportsOfApplication(db, found.id);
  const amount = amountsIn(found, board);
  const days = daysOf(db, found, board, today);
  return board.rows.map((row) => {
    const decision = decisions.get(row.code);
    const ground = row.signoff?.decision === "approved" ? row.signoff.ground : null;
    const mandate = bestMandate(
      mandates.get(row.code) ?? [],
      signingOf(row, directors.get(row.code)?.[0], today, amount(row.code)),
    );
    const papersSubmitted = submitted.get(row.code);
    const caseNumber = numbers.get(row.code) ?? "";
    const form = forms.get(row.code);
    const tasks = tasksOf({
      state: row.state,
      opened: row.openedAt !== undefined,
      versionIsOut: board.version !== undefined,
      requirements: found,
      caseNumber,
      papersAreIn: papersSubmitted !== undefined,
      decision,
      ground,
      mandate: mandate?.findings ?? null,
      form: form?.state,
      reportedOn: reportedOn(reports, row, decision),
      days: {
        ...days(row.code),
        ...(papersSubmitted?.meetsOn && { meetsOn: papersSubmitted.meetsOn }),
      },
    });
    return { row, caseNumber, decision, mandate, form, tasks };
  });
}

/** The one who has approved, or else the one who will: the director of today. */
function signingOf(
  { signoff }: BoardRow,
  director: { personId: number; title: string } | undefined,
  today: Day,
  amountSek: number,
): Signing {
  if (signoff?.decision === "approved")
    return { personId: signoff.personId, title: signoff.personTitle, day: dayOf(signoff.at), amountSek };
  return { personId: director?.personId ?? 0, title: director?.title ?? "", day: today, amountSek };
}

function amountsIn({ ownerCode, requestedSek }: Application, { version, rows }: Board) {
  const content = version
    ? contentOf(version)
    : {
        requestedSek,
        parties: rows.map(({ code, formalName, budgetShareSek, coFinancingSek }) => ({
          code,
          name: formalName,
          role: code === ownerCode ? ("owner" as const) : ("partner" as const),
          budgetShareSek,
          coFinancingSek,
        })),
      };
  return (code: string) => amountAtStake(content, code);
}

function reportedOn(reports: ReportedDecision[], { code, signoff }: BoardRow, decision?: PartyDecision) {
  const decidedOn = decision?.decidedOn ?? signoff?.decidedOn;
  return reports.find((one) => one.code === code && one.decidedOn === decidedOn)?.reportedOn ?? null;
}

const NO_DAYS: TaskDays = { papersOn: null, meetsOn: null, decideBy: null, readyBy: null };

/** The last days of each party that planning finds a way for; what it needs to be asked stands on the planning page. */
function daysOf(db: Db, found: Application, { rows }: Board, today: Day): (code: string) => TaskDays {
  const taking = rows.filter(({ state }) => state !== "declined");
  const plan: Plan | null = planOfCall(db, call(db, found.callId), taking, today);
  if (plan === null) return () => NO_DAYS;
  // The owner hands in on the last day at the latest, so the rest is with the adviser the working day before.
  const readyBy = addWorkingDays(plan.deadlineOn, -1);
  const meetings = new Map(plan.parties.map(({ code, meeting }) => [code, meeting]));
  return (code) => {
    const meeting = meetings.get(code);
    return {
      papersOn: meeting?.papersDueOn ?? null,
      meetsOn: meeting?.meetsOn ?? null,
      decideBy: plan.decideBy,
      readyBy,
    };
  };
}

/** What is open, task by task, with those who have it to do. */
export function openTasks(parties: readonly PartyPapers[]) {
  const all = parties.flatMap(({ row, tasks }) => tasks.map((task) => ({ ...task, row })));
  const open = all.filter(({ state }) => isOpen(state));
  const byTask = new Map<Task["task"], typeof open>();
  for (const one of open) byTask.set(one.task, [...(byTask.get(one.task) ?? []), one]);
  return byTask;
}
