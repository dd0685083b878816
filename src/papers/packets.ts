import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type PACKET_FAILURES, packets, versions } from "../../db/schema";
import { type Application, application, versionNumbered } from "../applications/applications";
import type { Instant } from "../calendar";
import { addDocument, document } from "../documents/documents";
import { type Act, type Actor, record, UTLYST } from "../history";
import { belongsTo, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";

export type PacketFailure = (typeof PACKET_FAILURES)[number];

/** A process that is killed each time it makes it must not be killed for ever. */
const MOST_TIMES = 3;

/** The network's own people, and those of the owner who hands it in: it holds every municipality's decisions. */
export function mayHavePackets(reader: Actor, { ownerCode }: Pick<Application, "ownerCode">): boolean {
  return worksForNetwork(reader) || belongsTo(reader, ownerCode);
}

const shown = {
  id: packets.id,
  applicationId: packets.applicationId,
  version: versions.number,
  askedAt: packets.askedAt,
  askedByName: packets.askedByName,
  begun: packets.begun,
  begunAt: packets.begunAt,
  madeAt: packets.madeAt,
  pdfId: packets.pdfId,
  zipId: packets.zipId,
  failedAt: packets.failedAt,
  failure: packets.failure,
};

/** The newest first. */
export function packetsOf(db: Db, applicationId: number) {
  return db
    .select(shown)
    .from(packets)
    .leftJoin(versions, eq(versions.id, packets.versionId))
    .where(eq(packets.applicationId, applicationId))
    .orderBy(desc(packets.id))
    .all();
}

export type Packet = ReturnType<typeof packetsOf>[number];

export function packet(db: Db, applicationId: number, id: number): Packet {
  return packetsOf(db, applicationId).find((one) => one.id === id) ?? refuse("not_found");
}

export function packetFile(db: Db, found: Packet, kind: "pdf" | "zip") {
  return document(db, (kind === "pdf" ? found.pdfId : found.zipId) ?? refuse("packet_not_made"));
}

/** Two who ask for the same while it is being made wait for the same packet; its id is answered. `number` null: the working text. */
export function askForPacket(db: Db, applicationId: number, number: number | null, act: Act): number {
  return db.transaction((tx) => {
    const found = application(tx, applicationId);
    if (!mayHavePackets(act.by, found)) refuse("not_yours");
    const versionId = number === null ? null : versionNumbered(tx, applicationId, number).id;
    const waited = duePackets(tx).find(
      (one) => one.applicationId === applicationId && one.version === number,
    );
    if (waited) return waited.id;
    const { id } = tx
      .insert(packets)
      .values({
        applicationId,
        versionId,
        askedAt: act.at,
        askedById: act.by.personId,
        askedByName: act.by.name,
      })
      .returning({ id: packets.id })
      .get();
    const details = { version: number };
    record(tx, { subject: "application", subjectId: applicationId, event: "packet_asked", details }, act);
    return id;
  });
}

/** Those that are not made yet, in the order that they were asked for. */
export function duePackets(db: Db): Packet[] {
  return db
    .select(shown)
    .from(packets)
    .leftJoin(versions, eq(versions.id, packets.versionId))
    .where(and(isNull(packets.madeAt), isNull(packets.failedAt)))
    .orderBy(asc(packets.id))
    .all();
}

/** False when it has been begun too many times without an end: it has failed then. */
export function beginPacket(db: Db, { id, begun, applicationId }: Packet, at: Instant): boolean {
  if (begun >= MOST_TIMES) {
    failPacket(db, { id, applicationId }, "too_much", at);
    return false;
  }
  db.update(packets)
    .set({ begun: begun + 1, begunAt: at })
    .where(and(eq(packets.id, id), isNull(packets.madeAt), isNull(packets.failedAt)))
    .run();
  return true;
}

type PacketFiles = { name: string; pdf: Uint8Array; zip: Uint8Array };

/** Nothing when somebody else was done before. */
export function keepPacket(db: Db, id: number, { name, pdf, zip }: PacketFiles, at: Instant): void {
  const act: Act = { by: UTLYST, at };
  db.transaction((tx) => {
    const found = tx.select().from(packets).where(eq(packets.id, id)).get() ?? refuse("not_found");
    if (found.madeAt !== null || found.failedAt !== null) return;
    const pdfId = addDocument(tx, { name: `${name}.pdf`, mediaType: "application/pdf", bytes: pdf }, act);
    const zipId = addDocument(tx, { name: `${name}.zip`, mediaType: "application/zip", bytes: zip }, act);
    tx.update(packets).set({ madeAt: at, pdfId, zipId }).where(eq(packets.id, id)).run();
  });
}

export function failPacket(
  db: Db,
  { id, applicationId }: Pick<Packet, "id" | "applicationId">,
  failure: PacketFailure,
  at: Instant,
): void {
  db.transaction((tx) => {
    const isUnderWay = and(eq(packets.id, id), isNull(packets.madeAt), isNull(packets.failedAt));
    const { changes } = tx.update(packets).set({ failedAt: at, failure }).where(isUnderWay).run();
    if (changes === 0) return;
    const happening = { event: "packet_failed", details: { failure } } as const;
    record(tx, { subject: "application", subjectId: applicationId, ...happening }, { by: UTLYST, at });
  });
}
