import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { documents } from "../../db/schema";
import type { Act } from "../history";
import { refuse } from "../refusal";
import { sha256 } from "../secrets";

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

export type Upload = { name: string; mediaType: string; bytes: Uint8Array };

/** Keeps the file as it came, with its fingerprint. */
export function addDocument(db: Db, upload: Upload, act: Act): number {
  return db
    .insert(documents)
    .values({
      name: upload.name,
      mediaType: upload.mediaType,
      size: upload.bytes.byteLength,
      sha256: sha256(upload.bytes),
      bytes: Buffer.from(upload.bytes),
      at: act.at,
      byId: act.by.personId,
    })
    .returning({ id: documents.id })
    .get().id;
}

export function document(db: Db, id: number) {
  return db.select().from(documents).where(eq(documents.id, id)).get() ?? refuse("not_found");
}

/** All but the bytes. */
export function documentFacts(db: Db, id: number) {
  return (
    db
      .select({ id: documents.id, name: documents.name, size: documents.size, sha256: documents.sha256 })
      .from(documents)
      .where(eq(documents.id, id))
      .get() ?? refuse("not_found")
  );
}
