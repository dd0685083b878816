import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { reportStyles } from "../../db/schema";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { requirePaperKeeper } from "./keepers";

export type ReportStyle = typeof reportStyles.$inferSelect;
export type ReportStyleForm = Pick<ReportStyle, "layout" | "office" | "signerTitle" | "secondSignerTitle">;

/** What each municipality has chosen, by its code; one that has not chosen is not there. */
export function standingReportStyles(db: Db): ReadonlyMap<string, ReportStyle> {
  const rows = db.select().from(reportStyles).orderBy(asc(reportStyles.id)).all();
  return new Map(rows.map((row) => [row.municipalityCode, row]));
}

/** All that a municipality has chosen, the newest first. */
export function reportStylesOf(db: Db, code: string): ReportStyle[] {
  return db
    .select()
    .from(reportStyles)
    .where(eq(reportStyles.municipalityCode, code))
    .orderBy(asc(reportStyles.id))
    .all()
    .toReversed();
}

const FIELDS = ["layout", "office", "signerTitle", "secondSignerTitle"] as const;

/** Saving what stands already changes nothing. */
export function chooseReportStyle(db: Db, code: string, form: ReportStyleForm, act: Act): void {
  requirePaperKeeper(act, code);
  db.transaction((tx) => {
    municipality(tx, code);
    const [before] = reportStylesOf(tx, code);
    if (before && FIELDS.every((field) => before[field] === form[field])) return;
    tx.insert(reportStyles)
      .values({ municipalityCode: code, ...form, at: act.at, byId: act.by.personId })
      .run();
    const happening = { event: "report_style_chosen", municipalityCode: code, details: { ...form } } as const;
    record(tx, { subject: "municipality", subjectId: code, ...happening }, act);
  });
}
