import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { documents } from "../../db/schema";
import type { Act } from "../history";
import { refuse } from "../refusal";
import { sha256 } from "../secrets";

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024;

/** Those of its application, or everybody who is signed in: the register's papers. */
type Readers = "application" | "network";

export type Upload = { name: string; mediaType: string; bytes: Uint8Array };

/** Keeps the file as it came, with its fingerprint. */
export function addDocument(db: Db, upload: Upload, act: Act, readers: Readers = "application"): number {
  return db
    .insert(documents)
    .values({
      name: upload.name,
      mediaType: upload.mediaType,
      size: upload.bytes.byteLength,
      sha256: sha256(upload.bytes),
      bytes: Buffer.from(upload.bytes),
      readers,
      at: act.at,
      byId: act.by.personId,
    })
    .returning({ id: documents.id })
    .get().id;
}

export function document(db: Db, id: number) {
  return db.select().from(documents).where(eq(documents.id, id)).get() ?? refuse("not_found");
}

/** A paper of the register; any other is answered as one that does not exist. */
export function networkDocument(db: Db, id: number) {
  const found = document(db, id);
  return found.readers === "network" ? found : refuse("not_found");
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
