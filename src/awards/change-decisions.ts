import type { Db } from "../../db/open";
import { changeDecisions, type VERDICTS } from "../../db/schema";
import { application } from "../applications/applications";
import { addLateParty } from "../applications/late-parties";
import { applicationFacts } from "../applications/letter-facts";
import type { Day } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import { allocate } from "../fees/allocation";
import type { Act } from "../history";
import { municipality } from "../membership/register";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { aspectsOf, type ChangeAspect, type ChangeRequest, change } from "./changes";
import { tellOfAward, toldBy, writeToParties } from "./telling";
import { addTerms, type Terms, termsOf } from "./terms";

export type Verdict = (typeof VERDICTS)[number];
export type Verdicts = Partial<Record<ChangeAspect, Verdict>>;

export type ChangeDecisionForm = {
  decidedOn: Day;
  caseNumber: string;
  note: string;
  verdicts: Verdicts;
  /** What stands afterwards; as before where nothing of it was accepted. */
  endsOn: Day;
  grantedSek: number;
  shares: ReadonlyMap<string, number>;
  file: Upload | null;
};

/** The parties after the move, with their shares as before: none yet for one that comes. */
export function sharesAfter({ shares }: Terms, request: ChangeRequest): Map<string, number> {
  const after = new Map(shares.map(({ code, shareSek }) => [code, shareSek]));
  // One that came by another request meanwhile keeps what it was given then.
  if (request.move === "joins" && request.municipalityCode && !after.has(request.municipalityCode))
    after.set(request.municipalityCode, 0);
  if (request.move === "leaves" && request.municipalityCode) after.delete(request.municipalityCode);
  return after;
}

/** To begin from: the sum that was asked for, divided as before between those who remain. */
export function proposedAfter(terms: Terms, request: ChangeRequest): Map<string, number> {
  return allocate(request.grantedSek ?? terms.grantedSek, sharesAfter(terms, request));
}

const accepted = (verdict: Verdict | undefined) =>
  verdict === "accepted" || verdict === "accepted_with_changes";

/**
 * The funder's answer, aspect by aspect. What it accepted becomes new terms; what it rejected stays as it was, whatever
 * the form says. The one who comes may read the application from now on; all that are concerned get a letter.
 */
export function decideChange(
  db: Db,
  id: number,
  requestId: number,
  form: ChangeDecisionForm,
  act: Act,
): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    if (found.status !== "granted") refuse("not_granted_now");
    const { request, decision } = change(tx, id, requestId);
    if (decision) refuse("change_already_decided");
    const { verdicts } = form;
    if (verdicts.parties === "accepted_with_changes") refuse("parties_not_with_changes");
    const answered = aspectsOf(request).filter((aspect) => verdicts[aspect] !== undefined);
    if (answered.length !== aspectsOf(request).length) refuse("changed_meanwhile");
    const { decidedOn, caseNumber, note } = form;
    const documentId = form.file && addDocument(tx, form.file, act);
    const kept = Object.fromEntries(answered.map((aspect) => [aspect, verdicts[aspect]]));
    tx.insert(changeDecisions)
      .values({ requestId, decidedOn, caseNumber, note, ...kept, documentId, ...toldBy(act) })
      .run();
    const before = termsOf(tx, id) ?? refuse("not_granted_now");
    if (answered.some((aspect) => aspect !== "content" && accepted(verdicts[aspect]))) {
      addTerms(tx, id, termsAfter(before, request, form), act);
    }
    const details = { change: requestId, decidedOn, verdicts: kept };
    tellOfAward(tx, id, "change_decided", act, details);
    if (accepted(verdicts.parties)) noteMove(tx, id, request, act);
    tellConcerned(tx, id, before, request, { ...form, verdicts: kept }, act);
  });
}

function termsAfter(before: Terms, request: ChangeRequest, form: ChangeDecisionForm) {
  const { time, budget, parties } = form.verdicts;
  const moved = accepted(parties)
    ? sharesAfter(before, request)
    : sharesAfter(before, { ...request, move: null });
  const moneyMoves = accepted(budget) || accepted(parties);
  for (const code of form.shares.keys()) if (moneyMoves && !moved.has(code)) refuse("not_in_project");
  return {
    source: { changeId: request.id },
    startsOn: before.startsOn,
    endsOn: accepted(time) ? form.endsOn : before.endsOn,
    grantedSek: accepted(budget) ? form.grantedSek : before.grantedSek,
    shares: moneyMoves ? form.shares : moved,
  };
}

function noteMove(db: Db, id: number, request: ChangeRequest, act: Act): void {
  const { move, municipalityCode: code, board, boardDecidedOn, paragraph } = request;
  if (!code) return;
  if (move === "joins") addLateParty(db, id, code, act);
  const details = { board, boardDecidedOn, paragraph };
  tellOfAward(db, id, move === "joins" ? "party_joined_late" : "party_left_late", act, details, code);
}

/** Those who were in the project, and the one who came. */
function tellConcerned(
  db: Db,
  id: number,
  before: Terms,
  request: ChangeRequest,
  form: ChangeDecisionForm,
  act: Act,
): void {
  const after = termsOf(db, id) ?? before;
  const facts = {
    ...applicationFacts(db, id, act),
    changeId: request.id,
    decidedOn: form.decidedOn,
    verdicts: form.verdicts,
    note: form.note,
    endsOn: after.endsOn,
    grantedSek: after.grantedSek,
    municipality: request.municipalityCode ? municipality(db, request.municipalityCode).formalName : "",
    move: request.move,
  };
  const codes = new Set([...before.shares, ...after.shares].map(({ code }) => code));
  writeToParties(db, codes, { kind: "change_decided", facts, applicationId: id }, act);
}
