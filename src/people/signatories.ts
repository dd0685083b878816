import { and, asc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { persons, signatories } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import { addDocument, type Upload } from "../documents/documents";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { refuse } from "../refusal";
import { requireKeeper } from "./permissions";
import { person } from "./persons";

type SignatoryForm = {
  municipalityCode: string;
  personId: number;
  scope: string;
  source: string;
  fromOn: Day;
  /** The last day; null until further notice. */
  validUntilOn: Day | null;
};

const FIELDS = ["municipalityCode", "personId", "scope", "source", "fromOn", "validUntilOn"] as const;

/** Who may ever sign for municipalities, or could; for one of them when it is named. */
export function standingSignatories(db: Db, municipalityCode?: string) {
  return db
    .select({
      id: signatories.id,
      municipalityCode: signatories.municipalityCode,
      personId: signatories.personId,
      name: persons.name,
      title: persons.title,
      scope: signatories.scope,
      source: signatories.source,
      documentId: signatories.documentId,
      fromOn: signatories.fromOn,
      validUntilOn: signatories.validUntilOn,
    })
    .from(signatories)
    .innerJoin(persons, eq(persons.id, signatories.personId))
    .where(
      and(
        isNull(signatories.correctedAt),
        municipalityCode ? eq(signatories.municipalityCode, municipalityCode) : undefined,
      ),
    )
    .orderBy(asc(signatories.id))
    .all();
}

export function maySignOn({ fromOn, validUntilOn }: Pick<Signatory, "fromOn" | "validUntilOn">, day: Day) {
  return fromOn <= day && (validUntilOn === null || validUntilOn >= day);
}

/** Those who may sign on that day. */
export function signatoriesOn(db: Db, day: Day, municipalityCode?: string): Signatory[] {
  return standingSignatories(db, municipalityCode).filter((one) => maySignOn(one, day));
}

export type Signatory = ReturnType<typeof standingSignatories>[number];

export function signatoryFact(db: Db, id: number) {
  const found = db
    .select()
    .from(signatories)
    .where(and(eq(signatories.id, id), isNull(signatories.correctedAt)))
    .get();
  return found ?? refuse("not_found");
}

/**
 * The municipality says who may sign for it (firmatecknare), in what, and which paper says so. The same sent in
 * twice is one.
 */
export function addSignatory(db: Db, form: SignatoryForm & { file?: Upload | null }, act: Act): number {
  requireKeeper(act);
  const { file, ...fact } = form;
  return db.transaction((tx) => {
    municipality(tx, form.municipalityCode);
    const known = tx.select().from(signatories).where(isNull(signatories.correctedAt)).all();
    const twin = known.find((one) => FIELDS.every((field) => one[field] === fact[field]));
    if (twin) return twin.id;
    const documentId = file ? addDocument(tx, file, act, "network") : null;
    const { id } = tx
      .insert(signatories)
      .values({ ...fact, documentId })
      .returning({ id: signatories.id })
      .get();
    tellOf(tx, "signatory_added", fact, act);
    return id;
  });
}

/** The last day is `lastOn`: it ended, as a fact of its own day. */
export function endSignatory(db: Db, id: number, lastOn: Day, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = signatoryFact(tx, id);
    if (lastOn < found.fromOn) refuse("ends_before_it_begins");
    tx.update(signatories).set({ validUntilOn: lastOn }).where(eq(signatories.id, id)).run();
    tellOf(tx, "signatory_ended", { ...found, validUntilOn: lastOn }, act);
  });
}

/** It was wrong from the beginning: the row stays, marked, and counts on no day. */
export function strikeSignatory(db: Db, id: number, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const found = signatoryFact(tx, id);
    tx.update(signatories).set({ correctedAt: act.at }).where(eq(signatories.id, id)).run();
    const { name } = person(tx, found.personId);
    recordCorrection(
      tx,
      {
        fact: "signatories",
        factId: id,
        replacementId: null,
        municipalityCode: found.municipalityCode,
        was: { name, scope: found.scope, fromOn: found.fromOn },
        became: null,
        reason,
      },
      act,
    );
    tellOf(tx, "signatory_struck", found, act);
  });
}

function tellOf(
  db: Db,
  event: "signatory_added" | "signatory_ended" | "signatory_struck",
  fact: SignatoryForm,
  act: Act,
): void {
  const details = {
    name: person(db, fact.personId).name,
    scope: fact.scope,
    fromOn: fact.fromOn,
    lastOn: fact.validUntilOn,
  };
  const { municipalityCode } = fact;
  record(db, { subject: "municipality", subjectId: municipalityCode, event, municipalityCode, details }, act);
}
