import type { Db } from "../../db/open";
import type { Application } from "../applications/applications";
import type { Board } from "../applications/board";
import type { Day, Instant } from "../calendar";
import type { Actor } from "../history";
import { partnerForms } from "../mandates/partner-forms";
import { partyPapers } from "../mandates/party-papers";
import type { Task as PartyTask, TaskName } from "../mandates/tasks";
import { belongsTo, holds } from "../people/permissions";

type About = { id: number; title: string; lastDay: Day | null; code: string; name: string };

/** What an application waits for besides answers and approvals: papers of the reader's municipality, forms to check. */
export type PaperTask =
  | ({ what: "check_form" } & About)
  | ({ what: "papers"; left: TaskName[]; asked: boolean } & About);

/** What is said for itself already, or does not stop the handing in. */
const ELSEWHERE: readonly TaskName[] = ["answer", "approval", "case", "board_papers", "delegation_report"];

const isLeft = ({ task, state }: PartyTask) =>
  (state === "not_started" || state === "changes_requested") && !ELSEWHERE.includes(task);

export function paperTasks(
  db: Db,
  reader: Actor,
  found: Application,
  standing: Board,
  { at, lastDay }: { at: Instant; lastDay: Day | null },
): PaperTask[] {
  if (found.status !== "out_for_approval") return [];
  const { id, title } = found;
  const toCheck = holds(reader, "adviser") ? partnerForms(db, id) : [];
  const nameOf = (code: string) => standing.rows.find((row) => row.code === code)?.formalName ?? "";
  const checks = toCheck
    .filter(({ state }) => state === "awaiting_check")
    .map(({ code }) => ({ what: "check_form" as const, id, title, lastDay, code, name: nameOf(code) }));
  if (!standing.rows.some(({ code, state }) => state !== "declined" && belongsTo(reader, code)))
    return checks;
  const own = partyPapers(db, found, standing, at).filter(({ row }) => belongsTo(reader, row.code));
  return [
    ...checks,
    ...own.flatMap(({ row, tasks }): PaperTask[] => {
      const left = tasks.filter(isLeft);
      if (left.length === 0) return [];
      const days = left.flatMap(({ byOn }) => byOn ?? []).toSorted();
      return [
        {
          what: "papers",
          id,
          title,
          lastDay: days[0] ?? lastDay,
          code: row.code,
          name: row.formalName,
          left: left.map(({ task }) => task),
          asked: left.some(({ state }) => state === "changes_requested"),
        },
      ];
    }),
  ];
}
