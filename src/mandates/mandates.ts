import { and, desc, eq, isNull, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { delegations, mandates, partyDecisions, persons } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import { type Act, record } from "../history";
import { refuse } from "../refusal";
import { requirePaperKeeper } from "./doers";

/** Whoever holds a post, or one person. */
export type MandateHolder = { post: string; personId: null } | { post: ""; personId: number };

export type MandateForm = MandateHolder & {
  /** Null when it holds for every application. */
  applicationId: number | null;
  decisionId: number | null;
  delegationId: number | null;
  source: string;
  /** Whole kronor; null when there is no ceiling. */
  ceilingSek: number | null;
  fromOn: Day;
  /** The last day; null until further notice. */
  validUntilOn: Day | null;
};

/** All mandates for an application that have ever been recorded, those that were struck too. */
export function mandatesEver(db: Db, applicationId: number, code?: string) {
  const rows = db
    .select({ mandate: mandates, personName: persons.name, delegation: delegations })
    .from(mandates)
    .leftJoin(persons, eq(persons.id, mandates.personId))
    .leftJoin(delegations, eq(delegations.id, mandates.delegationId))
    .where(
      and(
        or(isNull(mandates.applicationId), eq(mandates.applicationId, applicationId)),
        code === undefined ? undefined : eq(mandates.municipalityCode, code),
      ),
    )
    .orderBy(desc(mandates.id))
    .all();
  return rows.map(({ mandate, personName, delegation }) => ({
    ...mandate,
    personName,
    /** What the delegation allows less of, the mandate allows no more of. */
    ceilingSek: least(mandate.ceilingSek, delegation?.ceilingSek),
    validUntilOn: earliest(mandate.validUntilOn, delegation?.validUntilOn),
    delegationSource: delegation?.source ?? "",
  }));
}

/** The standing mandates that can be signed on in an application; of one municipality when it is named. */
export function mandatesFor(db: Db, applicationId: number, code?: string) {
  return mandatesEver(db, applicationId, code).filter(({ correctedAt }) => correctedAt === null);
}

/** The same, by municipality. */
export function mandatesByParty(db: Db, applicationId: number): Map<string, Mandate[]> {
  const found = new Map<string, Mandate[]>();
  for (const mandate of mandatesFor(db, applicationId)) {
    const others = found.get(mandate.municipalityCode);
    if (others) others.push(mandate);
    else found.set(mandate.municipalityCode, [mandate]);
  }
  return found;
}

export type Mandate = ReturnType<typeof mandatesFor>[number];

const least = (one: number | null, other: number | null | undefined) =>
  one === null ? (other ?? null) : Math.min(one, other ?? one);

const earliest = (one: Day | null, other: Day | null | undefined) =>
  one === null ? (other ?? null) : other && other < one ? other : one;

/** Those that rest on a decision. */
export function mandatesFrom(db: Db, decisionId: number) {
  return db
    .select()
    .from(mandates)
    .where(and(eq(mandates.decisionId, decisionId), isNull(mandates.correctedAt)))
    .all();
}

export function standingMandate(db: Db, code: string, id: number) {
  const found =
    db
      .select()
      .from(mandates)
      .where(and(eq(mandates.id, id), eq(mandates.municipalityCode, code)))
      .get() ?? refuse("not_found");
  return found.correctedAt === null ? found : refuse("mandate_struck");
}

const FIELDS = [
  "applicationId",
  "post",
  "personId",
  "decisionId",
  "delegationId",
  "source",
  "ceilingSek",
  "fromOn",
  "validUntilOn",
] as const;

/** To send the same form twice gives one mandate. */
export function giveMandate(db: Db, code: string, form: MandateForm, act: Act): number {
  requirePaperKeeper(act, code);
  return db.transaction((tx) => {
    const known = tx
      .select()
      .from(mandates)
      .where(and(eq(mandates.municipalityCode, code), isNull(mandates.correctedAt)))
      .all()
      .find((one) => FIELDS.every((field) => one[field] === form[field]));
    if (known) return known.id;
    requireSources(tx, code, form);
    const { id } = tx
      .insert(mandates)
      .values({ ...form, municipalityCode: code, at: act.at, byId: act.by.personId, byName: act.by.name })
      .returning({ id: mandates.id })
      .get();
    const { ceilingSek, validUntilOn } = form;
    tell(tx, code, form, "mandate_given", { ceilingSek, validUntilOn }, act);
    return id;
  });
}

/** What a mandate rests on is the municipality's own. */
function requireSources(db: Db, code: string, { decisionId }: MandateForm): void {
  if (decisionId === null) return;
  const decision = db.select().from(partyDecisions).where(eq(partyDecisions.id, decisionId)).get();
  if (decision?.municipalityCode !== code) refuse("not_found");
}

/** `lastDay`: the last day that it can be signed on. One that was wrong from the beginning is struck. */
export function endMandate(db: Db, code: string, id: number, lastDay: Day, act: Act): void {
  requirePaperKeeper(act, code);
  db.transaction((tx) => {
    const found = standingMandate(tx, code, id);
    if (found.validUntilOn === lastDay) return;
    if (lastDay < found.fromOn) refuse("ends_before_it_begins");
    tx.update(mandates).set({ validUntilOn: lastDay }).where(eq(mandates.id, id)).run();
    tell(tx, code, found, "mandate_ended", { on: lastDay }, act);
  });
}

export function strikeMandate(db: Db, code: string, id: number, reason: string, act: Act): void {
  requirePaperKeeper(act, code);
  db.transaction((tx) => {
    const found = standingMandate(tx, code, id);
    tx.update(mandates).set({ correctedAt: act.at }).where(eq(mandates.id, id)).run();
    const { post, ceilingSek, fromOn, validUntilOn } = found;
    const was = { holder: holderOf(tx, found), post, ceilingSek, fromOn, validUntilOn };
    const correction = { fact: "mandates", factId: id, replacementId: null, became: null } as const;
    recordCorrection(tx, { ...correction, municipalityCode: code, was, reason }, act);
    tell(tx, code, found, "mandate_struck", { reason }, act);
  });
}

type Held = { applicationId: number | null; post: string; personId: number | null };

function holderOf(db: Db, { post, personId }: Held): string {
  if (personId === null) return post;
  return db.select({ name: persons.name }).from(persons).where(eq(persons.id, personId)).get()?.name ?? "";
}

/** One for every application is the municipality's own history, any other the application's. */
function tell(
  db: Db,
  code: string,
  held: Held,
  event: "mandate_given" | "mandate_ended" | "mandate_struck",
  details: Record<string, unknown>,
  act: Act,
): void {
  const about =
    held.applicationId === null
      ? ({ subject: "municipality", subjectId: code } as const)
      : ({ subject: "application", subjectId: held.applicationId } as const);
  record(
    db,
    { ...about, event, municipalityCode: code, details: { holder: holderOf(db, held), ...details } },
    act,
  );
}
