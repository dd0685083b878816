import type { Db } from "../../db/open";
import { ownerConsents } from "../../db/schema";
import { dayOf } from "../calendar";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { type Receiver, writeLetter } from "../messages/outbox";
import { belongsTo } from "../people/permissions";
import { refuse } from "../refusal";
import { noteIfAllApproved } from "./all-approved";
import { type Answer, addAnswer, declinedParties, ownerConsent, standingAnswers } from "./answers";
import { type Application, application, isOver, partiesOf, versionsOf } from "./applications";
import { decisionsFor, stands } from "./approvals";
import { concernedByLeaving, workingWith } from "./concerned";
import { applicationFacts } from "./letter-facts";
import { versionOut } from "./rounds";

function requireOpenForAnswers(found: Application): void {
  if (isOver(found)) refuse("not_in_this_status");
}

/**
 * A contact person or director answers for the own municipality. A no reaches all whom it concerns.
 * Refused for somebody else's municipality, after the director's approval (only the director takes that back), and
 * when the application is handed in or abandoned. Giving the same answer again changes nothing.
 */
export function answerFor(
  db: Db,
  form: { applicationId: number; municipalityCode: string; answer: Answer; reason: string },
  act: Act,
): void {
  if (!belongsTo(act.by, form.municipalityCode)) refuse("not_yours");
  db.transaction((tx) => {
    const found = application(tx, form.applicationId);
    requireOpenForAnswers(found);
    if (!partiesOf(tx, found.id).some(({ code }) => code === form.municipalityCode)) refuse("not_a_party");
    const standing = standingAnswers(tx, found.id).get(form.municipalityCode);
    if (standing?.answer === form.answer && standing.reason === form.reason) return;
    const isOut = versionOut(tx, found) !== undefined;
    const approved = isOut && stands(decisionsFor(tx, versionsOf(tx, found.id)).get(form.municipalityCode));
    if (approved && form.answer !== "takes_part") refuse("already_approved");
    addAnswer(tx, form, act);
    if (form.answer !== "declines") return;
    noteIfAllApproved(tx, found, act);
    const facts = {
      ...applicationFacts(tx, found.id, act),
      municipality: municipality(tx, form.municipalityCode).formalName,
      reason: form.reason,
      byName: act.by.name,
    };
    for (const to of receiversOf(tx, found, form.municipalityCode, isOut, act)) {
      writeLetter(tx, { kind: "answer_declined", to, facts, applicationId: found.id }, act);
    }
  });
}

/** A no while a version is out concerns all who are in it; before that, those who write and who would own the project. */
function receiversOf(db: Db, found: Application, code: string, isOut: boolean, act: Act): Receiver[] {
  return isOut
    ? concernedByLeaving(db, found, code, act)
    : workingWith(db, found, code, dayOf(act.at)).filter(({ id }) => id !== act.by.personId);
}

/** The project owner's contact person or director says yes to owning the project, perhaps on a condition. */
export function consentToOwn(db: Db, form: { applicationId: number; condition: string }, act: Act): void {
  db.transaction((tx) => {
    const found = application(tx, form.applicationId);
    if (!belongsTo(act.by, found.ownerCode)) refuse("not_yours");
    requireOpenForAnswers(found);
    if (declinedParties(tx, found.id).has(found.ownerCode)) refuse("owner_declined");
    const before = ownerConsent(tx, found);
    if (before?.condition === form.condition) return;
    addOwnerConsent(tx, found, form.condition, act);
  });
}

/** The yes itself, for whoever has asked who may write it down: the owner's own people, or with a board's decision in hand. */
export function addOwnerConsent(db: Db, found: Application, condition: string, act: Act): void {
  const byId = act.by.personId ?? refuse("not_yours");
  const { id: applicationId, ownerCode: municipalityCode } = found;
  db.insert(ownerConsents)
    .values({ applicationId, condition, municipalityCode, at: act.at, byId, byName: act.by.name })
    .run();
  const about = { subject: "application", subjectId: applicationId, municipalityCode } as const;
  record(db, { ...about, event: "owner_consented", details: { condition } }, act);
}
