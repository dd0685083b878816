import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { documents, persons, reportTemplates } from "../../db/schema";
import { addDocument, type Upload } from "../documents/documents";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { sha256 } from "../secrets";
import { requirePaperKeeper } from "./keepers";

/** Every template that a municipality has had, the newest first; one without a file ended the one before it. */
export function reportTemplatesOf(db: Db, code: string) {
  return db
    .select({
      id: reportTemplates.id,
      documentId: reportTemplates.documentId,
      placeholders: reportTemplates.placeholders,
      at: reportTemplates.at,
      by: persons.name,
      name: documents.name,
      size: documents.size,
      sha256: documents.sha256,
    })
    .from(reportTemplates)
    .leftJoin(documents, eq(documents.id, reportTemplates.documentId))
    .leftJoin(persons, eq(persons.id, reportTemplates.byId))
    .where(eq(reportTemplates.municipalityCode, code))
    .orderBy(desc(reportTemplates.id))
    .all();
}

export type ReportTemplateRow = ReturnType<typeof reportTemplatesOf>[number];

/** The template that is filled in now; undefined when the municipality has none. */
export function reportTemplate(db: Db, code: string) {
  const [newest] = reportTemplatesOf(db, code);
  return newest?.documentId == null ? undefined : { ...newest, documentId: newest.documentId };
}

/** The municipalities that have a template of their own. */
export function codesWithTemplate(db: Db): ReadonlySet<string> {
  const rows = db
    .select({ code: reportTemplates.municipalityCode, documentId: reportTemplates.documentId })
    .from(reportTemplates)
    .orderBy(reportTemplates.id)
    .all();
  const standing = new Map(rows.map(({ code, documentId }) => [code, documentId]));
  return new Set([...standing].filter(([, documentId]) => documentId !== null).map(([code]) => code));
}

/** `placeholders`: what was found in it, by one who has looked that it is a Word file. The same file twice is kept once. */
export function keepReportTemplate(
  db: Db,
  code: string,
  file: Upload,
  placeholders: string[],
  act: Act,
): void {
  requirePaperKeeper(act, code);
  db.transaction((tx) => {
    municipality(tx, code);
    if (reportTemplate(tx, code)?.sha256 === sha256(file.bytes)) return;
    add(tx, code, addDocument(tx, file, act), placeholders, act);
    const details = { name: file.name, placeholders: placeholders.length };
    const happening = { event: "report_template_kept", municipalityCode: code, details } as const;
    record(tx, { subject: "municipality", subjectId: code, ...happening }, act);
  });
}

/** From now on the reports have no template of the municipality's; the file is kept. */
export function endReportTemplate(db: Db, code: string, act: Act): void {
  requirePaperKeeper(act, code);
  db.transaction((tx) => {
    const before = reportTemplate(tx, code);
    if (!before) return;
    add(tx, code, null, [], act);
    const happening = { event: "report_template_ended", municipalityCode: code } as const;
    record(
      tx,
      { subject: "municipality", subjectId: code, ...happening, details: { name: before.name } },
      act,
    );
  });
}

function add(db: Db, municipalityCode: string, documentId: number | null, placeholders: string[], act: Act) {
  db.insert(reportTemplates)
    .values({ municipalityCode, documentId, placeholders, at: act.at, byId: act.by.personId })
    .run();
}
