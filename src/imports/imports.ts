import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { documents, type IMPORT_KINDS, imports } from "../../db/schema";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { refuse } from "../refusal";

type ImportKind = (typeof IMPORT_KINDS)[number];
export type Import = typeof imports.$inferSelect;

/**
 * Keeps a file that was handed in, so that its preview is an address that can be left and found again. A list of a
 * network holds people, and more of them than the register takes in, and a budget is its application's: they have no
 * address of their own.
 */
export function keepImport(
  db: Db,
  form: { kind: ImportKind; target?: number; file: Upload },
  act: Act,
): number {
  return db.transaction((tx) => {
    const documentId = addDocument(
      tx,
      form.file,
      act,
      form.kind === "network" || form.kind === "budget" ? "application" : "network",
    );
    return tx
      .insert(imports)
      .values({
        kind: form.kind,
        target: form.target ?? null,
        documentId,
        at: act.at,
        byId: act.by.personId,
      })
      .returning({ id: imports.id })
      .get().id;
  });
}

/** Files of one kind that were handed in, the newest first. */
export function importsOf(db: Db, kind: ImportKind, limit = 20) {
  return db
    .select({ id: imports.id, at: imports.at, confirmedAt: imports.confirmedAt, name: documents.name })
    .from(imports)
    .innerJoin(documents, eq(documents.id, imports.documentId))
    .where(eq(imports.kind, kind))
    .orderBy(desc(imports.id))
    .limit(limit)
    .all();
}

export function importOf(db: Db, kind: ImportKind, id: number): Import {
  const found = db
    .select()
    .from(imports)
    .where(and(eq(imports.id, id), eq(imports.kind, kind)))
    .get();
  return found ?? refuse("not_found");
}

/** Called inside the transaction that takes the rows in. Refused the second time: a double click imports once. */
export function confirmImport(db: Db, kind: ImportKind, id: number, act: Act): void {
  if (importOf(db, kind, id).confirmedAt !== null) refuse("already_imported");
  db.update(imports)
    .set({ confirmedAt: act.at, confirmedById: act.by.personId })
    .where(eq(imports.id, id))
    .run();
}
