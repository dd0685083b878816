import type { Db } from "../../db/open";
import { dayOf } from "../calendar";
import { documentFacts } from "../documents/documents";
import { type Act, record } from "../history";
import type { LetterFacts, LetterKind } from "../messages/letters";
import { writeLetter } from "../messages/outbox";
import { allHolders } from "../people/persons";
import type { AwardEvent } from "./events";

export function tellOfAward(
  db: Db,
  applicationId: number,
  event: AwardEvent,
  act: Act,
  details: Record<string, unknown> = {},
  municipalityCode: string | null = null,
): void {
  record(db, { subject: "application", subjectId: applicationId, event, municipalityCode, details }, act);
}

/** One letter to each contact person and director of these municipalities. */
export function writeToParties<Kind extends LetterKind>(
  db: Db,
  codes: Iterable<string>,
  letter: { kind: Kind; facts: LetterFacts[Kind]; applicationId: number },
  act: Act,
): void {
  for (const to of allHolders(db, ["contact", "director"], dayOf(act.at), new Set(codes))) {
    writeLetter(db, { ...letter, to }, act);
  }
}

/** Who and when, as the rows of this room keep it. */
export function toldBy({ by, at }: Act) {
  return { at, byId: by.personId, byName: by.name };
}

export function fileFacts(db: Db, documentId: number | null) {
  return documentId === null ? null : documentFacts(db, documentId);
}
