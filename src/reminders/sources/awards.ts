import type { Db } from "../../../db/open";
import { type AwardDate, awardDates, isDuty } from "../../awards/dates";
import { finishing } from "../../awards/finishing";
import { dayOf, type Instant } from "../../calendar";
import { holdersOf } from "../../people/persons";
import type { Matter } from "../matters";
import type { RuleName } from "../rules";

type Due = Pick<Matter, "rule" | "key" | "countedFrom" | "since"> & {
  applicationId: number;
  title: string;
  path: string;
};

/** What the funder waits for once an application is handed in. The adviser sees to it for the owner. */
export function awards(db: Db, _running: unknown, at: Instant): Matter[] {
  const today = dayOf(at);
  const to = holdersOf(db, "adviser", today);
  const dues = [...awardDates(db, today).filter(isDuty).flatMap(ofDate), ...ofFinishing(db)];
  return dues.map(({ title, path, ...due }) => ({
    ...due,
    expectedOn: null,
    to,
    escalateTo: [],
    facts: {
      rule: due.rule,
      title,
      municipality: "",
      by: isEnd(due.rule) ? null : due.countedFrom,
      path,
    },
  }));
}

/** Counted from a day that has been, and not from one that must be kept. */
const isEnd = (rule: RuleName) => rule === "repayment" || rule === "closing";

function ofDate(date: AwardDate): Due[] {
  const { applicationId, title, on: countedFrom } = date;
  const page = `/applications/${applicationId}`;
  const due = (rule: RuleName, id: number, since: string, path: string): Due => ({
    rule,
    key: String(id),
    countedFrom,
    since,
    applicationId,
    title,
    path,
  });
  switch (date.kind) {
    case "completion_due":
      return [
        due(
          "completion",
          date.completionId,
          date.askedOn,
          `${page}/completions/${date.completionId}/replies/new`,
        ),
      ];
    case "report_due":
      return [due("report", date.reportId, dayOf(date.addedAt), `${page}/reports/${date.reportId}`)];
    case "requisition_due":
      return [due("requisition", applicationId, date.decidedOn, `${page}/requisitions/new`)];
    default:
      return [];
  }
}

/** The money first: a project cannot be closed while it is owed. */
function ofFinishing(db: Db): Due[] {
  return finishing(db).map(({ applicationId, title, reportedOn, toRepaySek }) => ({
    rule: toRepaySek > 0 ? "repayment" : "closing",
    key: String(applicationId),
    countedFrom: reportedOn,
    since: reportedOn,
    applicationId,
    title,
    path: `/applications/${applicationId}/${toRepaySek > 0 ? "payments/new" : "closing"}`,
  }));
}
