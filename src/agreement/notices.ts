import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { municipalities, notices } from "../../db/schema";
import { chairOn } from "../bodies/chair";
import { type Day, dayOf } from "../calendar";
import { recordCorrection } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { tellOfMunicipality } from "../membership/telling";
import { writeLetter } from "../messages/outbox";
import { requireKeeper } from "../people/permissions";
import { holdersOf, type Person } from "../people/persons";
import { refuse } from "../refusal";
import { membership, overlapsAnother, setExit } from "./memberships";
import { noticeReach } from "./notice-reach";

const rows = (db: Db) =>
  db
    .select({ notice: notices, municipality: municipalities.formalName })
    .from(notices)
    .innerJoin(municipalities, eq(municipalities.code, notices.municipalityCode));

const flat = ({ notice, municipality }: { notice: typeof notices.$inferSelect; municipality: string }) => ({
  ...notice,
  municipality,
});

export type Notice = ReturnType<typeof flat>;

/** Also one that was taken back: its `correctedAt` says so. */
export function notice(db: Db, id: number): Notice {
  return flat(rows(db).where(eq(notices.id, id)).get() ?? refuse("not_found"));
}

/** The newest first, those taken back among them. */
export function noticesOf(db: Db, municipalityCode: string): Notice[] {
  return rows(db)
    .where(eq(notices.municipalityCode, municipalityCode))
    .orderBy(desc(notices.receivedOn), desc(notices.id))
    .all()
    .map(flat);
}

export function standingNotices(db: Db): Notice[] {
  return rows(db).where(isNull(notices.correctedAt)).orderBy(notices.exitOn).all().map(flat);
}

type NoticeForm = {
  municipalityCode: string;
  receivedOn: Day;
  reason: string;
  document: Upload | null;
};

/**
 * Clause 14: in writing to the chair; the exit comes twelve months later, and until then the municipality is a member
 * and pays. The chair, the coordinator and the municipality's own contact persons are told, and the adviser when joint
 * applications are touched.
 */
export function giveNotice(db: Db, form: NoticeForm, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { document, ...rest } = form;
    const { municipalityCode, receivedOn } = rest;
    const reach = noticeReach(tx, municipalityCode, receivedOn);
    const { exitOn, membership, chair } = reach;
    const documentId = document && addDocument(tx, document, act, "network");
    const chairName = chair?.person?.name ?? "";
    const { id } = tx
      .insert(notices)
      .values({
        ...rest,
        membershipId: membership.id,
        exitOn,
        chairName,
        documentId,
        at: act.at,
        byId: act.by.personId,
      })
      .returning({ id: notices.id })
      .get();
    setExit(tx, membership.id, exitOn);
    const details = { receivedOn, exitOn, reason: form.reason };
    tellOfMunicipality(tx, municipalityCode, { event: "notice_received", details }, act);
    const facts = {
      noticeId: id,
      municipality: reach.municipality.formalName,
      receivedOn,
      exitOn,
      feeYears: reach.feeYears,
      isHost: reach.isHost,
      applications: reach.applications.map(({ title, outlives }) => ({ title, outlives })),
    };
    const told = receivers(tx, municipalityCode, [receivedOn, dayOf(act.at)], reach.applications.length > 0);
    for (const to of told) writeLetter(tx, { kind: "notice_received", to, facts }, act);
    return id;
  });
}

/** `days`: the chair may have changed between the notice and the day it is recorded; both are told. */
function receivers(db: Db, municipalityCode: string, days: readonly Day[], andAdviser: boolean): Person[] {
  const today = days.at(-1) as Day;
  const all = [
    ...days.flatMap((day) => chairOn(db, day)?.person ?? []),
    ...holdersOf(db, "coordinator", today),
    ...holdersOf(db, "contact", today, municipalityCode),
    ...(andAdviser ? holdersOf(db, "adviser", today) : []),
  ];
  return [...new Map(all.map((one) => [one.id, one])).values()];
}

/** Until the exit; later only where the exit had passed when it was recorded, which shows a wrong day too late. */
export function canBeTakenBack({ correctedAt, exitOn, at }: Notice, today: Day): boolean {
  return correctedAt === null && (today < exitOn || exitOn <= dayOf(at));
}

/**
 * The municipality stays. Refused once it has left, the second time, and when it is to come back by another accession.
 * Those who were told of the notice are told.
 */
export function takeBackNotice(db: Db, id: number, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = notice(tx, id);
    const { municipalityCode, membershipId, receivedOn, exitOn } = found;
    const today = dayOf(act.at);
    if (found.correctedAt !== null) refuse("notice_settled");
    if (!canBeTakenBack(found, today)) refuse("membership_over");
    const { fromOn } = membership(tx, membershipId);
    if (overlapsAnother(tx, { municipalityCode, fromOn, exitOn: null }, membershipId))
      refuse("memberships_overlap");
    tx.update(notices)
      .set({ correctedAt: act.at })
      .where(and(eq(notices.id, id), isNull(notices.correctedAt)))
      .run();
    setExit(tx, membershipId, null);
    const was = { receivedOn, exitOn };
    recordCorrection(
      tx,
      { fact: "notices", factId: id, replacementId: null, municipalityCode, was, became: null, reason },
      act,
    );
    tellOfMunicipality(tx, municipalityCode, { event: "notice_taken_back", details: { reason } }, act);
    const facts = { noticeId: id, municipality: found.municipality, receivedOn, exitOn, reason };
    for (const to of receivers(tx, municipalityCode, [receivedOn, today], true))
      writeLetter(tx, { kind: "notice_taken_back", to, facts }, act);
  });
}
