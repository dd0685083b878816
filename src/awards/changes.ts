import { and, asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { CHANGE_ASPECTS, changeDecisions, changeRequests, type PARTY_MOVES } from "../../db/schema";
import { application } from "../applications/applications";
import { type Day, dayOf } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { membersOn } from "../membership/register";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { tellOfAward, toldBy } from "./telling";
import { termsOf } from "./terms";

export type ChangeAspect = (typeof CHANGE_ASPECTS)[number];
export type ChangeRequest = typeof changeRequests.$inferSelect;

const rows = (db: Db) =>
  db
    .select({ request: changeRequests, decision: changeDecisions })
    .from(changeRequests)
    .leftJoin(changeDecisions, eq(changeDecisions.requestId, changeRequests.id));

/** What the funder has been asked to change, the oldest first, with its answer when there is one. */
export function changesOf(db: Db, applicationId: number) {
  return rows(db)
    .where(eq(changeRequests.applicationId, applicationId))
    .orderBy(asc(changeRequests.id))
    .all();
}

export type Change = ReturnType<typeof changesOf>[number];

export function change(db: Db, applicationId: number, id: number): Change {
  const found = rows(db)
    .where(and(eq(changeRequests.applicationId, applicationId), eq(changeRequests.id, id)))
    .get();
  return found ?? refuse("not_found");
}

/** What the request is about: each is decided by itself. */
export function aspectsOf(request: ChangeRequest): ChangeAspect[] {
  const asked: Record<ChangeAspect, boolean> = {
    time: request.endsOn !== null,
    budget: request.grantedSek !== null,
    content: request.content !== "",
    parties: request.move !== null,
  };
  return CHANGE_ASPECTS.filter((aspect) => asked[aspect]);
}

export type ChangeForm = {
  askedOn: Day;
  why: string;
  endsOn: Day | null;
  grantedSek: number | null;
  content: string;
  party: {
    move: (typeof PARTY_MOVES)[number];
    municipalityCode: string;
    board: string;
    boardDecidedOn: Day;
    paragraph: string;
  } | null;
  file: Upload | null;
};

/** Asks the funder to change a granted project. Who comes or leaves has its board's decision with it. */
export function askForChange(db: Db, id: number, form: ChangeForm, act: Act): number {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const found = application(tx, id);
    if (found.status !== "granted") refuse("not_granted_now");
    const { party, file, ...facts } = form;
    if (party) requirePossibleMove(tx, id, found.ownerCode, party, dayOf(act.at));
    const documentId = file && addDocument(tx, file, act);
    const { id: requestId } = tx
      .insert(changeRequests)
      .values({ applicationId: id, ...facts, ...party, documentId, ...toldBy(act) })
      .returning({ id: changeRequests.id })
      .get();
    const { request } = change(tx, id, requestId);
    const details = { change: requestId, askedOn: form.askedOn, aspects: aspectsOf(request), why: form.why };
    tellOfAward(tx, id, "change_asked", act, details);
    return requestId;
  });
}

function requirePossibleMove(
  db: Db,
  id: number,
  ownerCode: string,
  { move, municipalityCode: code }: NonNullable<ChangeForm["party"]>,
  today: Day,
): void {
  const isParty = termsOf(db, id)?.shares.some((share) => share.code === code);
  if (move === "leaves") {
    if (code === ownerCode) refuse("owner_cannot_leave");
    if (!isParty) refuse("not_in_project");
    return;
  }
  if (isParty) refuse("already_a_party");
  if (!membersOn(db, today).some((member) => member.code === code)) refuse("not_a_party");
}
