import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { reportOutcomes, reportSubmissions, reports } from "../../db/schema";
import type { Act } from "../history";
import { belongsTo, holds } from "../people/permissions";
import { refuse } from "../refusal";
import { tellOfAward, toldBy } from "./telling";
import { termsOf } from "./terms";

export type ReportOutcome = typeof reportOutcomes.$inferSelect;

/** What each municipality used and did, by code. */
export function outcomesOf(db: Db, reportId: number): Map<string, ReportOutcome> {
  const rows = db
    .select()
    .from(reportOutcomes)
    .where(eq(reportOutcomes.reportId, reportId))
    .orderBy(asc(reportOutcomes.id))
    .all();
  return new Map(rows.map((row) => [row.municipalityCode, row]));
}

/** A municipality's own people tell it, or the adviser for them. Saying the same again adds nothing. */
export function tellOutcomeOf(
  db: Db,
  id: number,
  where: { reportId: number; code: string },
  form: { usedSek: number; done: string },
  act: Act,
): void {
  if (!holds(act.by, "adviser") && !belongsTo(act.by, where.code)) refuse("not_yours");
  db.transaction((tx) => {
    const { reportId, code } = where;
    const found =
      tx
        .select({ applicationId: reports.applicationId, handedInOn: reportSubmissions.handedInOn })
        .from(reports)
        .leftJoin(reportSubmissions, eq(reportSubmissions.reportId, reports.id))
        .where(eq(reports.id, reportId))
        .get() ?? refuse("not_found");
    if (found.applicationId !== id) refuse("not_found");
    if (found.handedInOn !== null) refuse("report_handed_in");
    if (!termsOf(tx, id)?.shares.some((share) => share.code === code)) refuse("not_in_project");
    const before = outcomesOf(tx, reportId).get(code);
    if (before?.usedSek === form.usedSek && before.done === form.done) return;
    tx.insert(reportOutcomes)
      .values({ reportId, municipalityCode: code, ...form, ...toldBy(act) })
      .run();
    tellOfAward(tx, id, "report_outcome_told", act, { usedSek: form.usedSek }, code);
  });
}

export type MissingInReport =
  | { what: "part"; key: string; heading: string }
  | { what: "outcome"; code: string; name: string };

/** What is empty still. Only a final report must say what every municipality used. */
export function missingInReport(
  db: Db,
  applicationId: number,
  { id, kind }: { id: number; kind: "interim" | "final" },
  parts: readonly { key: string; heading: string; text: string }[],
): MissingInReport[] {
  const empty = parts
    .filter(({ text }) => text.trim() === "")
    .map(({ key, heading }) => ({ what: "part" as const, key, heading }));
  if (kind === "interim") return empty;
  const told = outcomesOf(db, id);
  const silent = (termsOf(db, applicationId)?.shares ?? [])
    .filter(({ code }) => !told.has(code))
    .map(({ code, formalName }) => ({ what: "outcome" as const, code, name: formalName }));
  return [...empty, ...silent];
}
