import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications } from "../../db/schema";
import type { Day } from "../calendar";
import { moneyOf } from "./money";
import { reportsOf } from "./reports";

/** A granted project whose final report is handed in, and what the owner still owes the funder. */
export type Finishing = { applicationId: number; title: string; reportedOn: Day; toRepaySek: number };

export function finishing(db: Db): Finishing[] {
  const granted = db
    .select({ id: applications.id, title: applications.title, ownerCode: applications.ownerCode })
    .from(applications)
    .where(eq(applications.status, "granted"))
    .orderBy(asc(applications.id))
    .all();
  const reports = reportsOf(db, ...granted.map(({ id }) => id));
  return granted.flatMap(({ id, title, ownerCode }): Finishing[] => {
    const final = reports.find((report) => report.applicationId === id && report.kind === "final");
    if (!final?.submission) return [];
    const { handedInOn: reportedOn } = final.submission;
    return [{ applicationId: id, title, reportedOn, toRepaySek: moneyOf(db, id, ownerCode).toRepaySek ?? 0 }];
  });
}
