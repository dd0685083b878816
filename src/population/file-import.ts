import type { Db } from "../../db/open";
import { dayOf, type Instant, yearOf } from "../calendar";
import { document } from "../documents/documents";
import { type Act, record } from "../history";
import { confirmImport, type Import } from "../imports/imports";
import { nameMatcher, registeredNames } from "../membership/name-matching";
import { requireKeeper } from "../people/permissions";
import { readSheets } from "../sheets/reading";
import { keepFileAsFetch } from "./fetches";
import { type FileFigures, readFileFigures } from "./file-figures";
import { takeInPopulations } from "./populations";
import { type PreviewLine, previewOf } from "./preview";
import { tableOf } from "./scb-tables";

/** A file's figures of one year against what stands; only the municipalities that the file names. */
export type YearInFile = { year: number; lines: PreviewLine[] };

/** What the kept file says, read anew; it was a readable sheet when it was handed in. */
export async function figuresInImport(db: Db, kept: Import, at: Instant): Promise<FileFigures> {
  const read = await readSheets(document(db, kept.documentId).bytes);
  const match = nameMatcher(registeredNames(db));
  // A year's figures are those of its last day.
  return readFileFigures(read.sheets ?? [], match, yearOf(dayOf(at)) - 1);
}

export function previewOfFile(db: Db, { years }: FileFigures): YearInFile[] {
  return [...years]
    .toSorted(([a], [b]) => b - a)
    .map(([year, figures]) => ({
      year,
      lines: previewOf(db, year, figures).filter(({ code }) => figures.has(code)),
    }));
}

/** All of the file or nothing; each year becomes a fetch of its own, approved by who confirms. */
export function confirmFigures(
  db: Db,
  importId: number,
  figures: FileFigures,
  reason: string,
  act: Act,
): void {
  requireKeeper(act);
  db.transaction((tx) => {
    confirmImport(tx, "population", importId, act);
    for (const { year, lines } of previewOfFile(tx, figures)) {
      const source = { year, sourceTable: tableOf(year) };
      const fetchId = keepFileAsFetch(tx, { ...source, importId }, act);
      takeInPopulations(tx, { ...source, fetchedOn: null, fetchId, lines, reason }, act);
    }
    const details = { years: [...figures.years.keys()].toSorted() };
    record(tx, { subject: "network", subjectId: 1, event: "population_imported", details }, act);
  });
}
