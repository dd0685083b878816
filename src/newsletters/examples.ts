import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { goodExamples, municipalities } from "../../db/schema";
import { type Act, type Actor, record } from "../history";
import { belongsTo, keepsRegister, municipalitiesOf, worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";

export type GoodExample = typeof goodExamples.$inferSelect;

const rows = (db: Db) =>
  db
    .select({ example: goodExamples, municipality: municipalities.shortName })
    .from(goodExamples)
    .innerJoin(municipalities, eq(municipalities.code, goodExamples.municipalityCode));

/** Sent in, and not yet in a newsletter. */
export function waitingExamples(db: Db) {
  return rows(db)
    .where(and(isNull(goodExamples.newsletterId), isNull(goodExamples.withdrawnAt)))
    .orderBy(asc(goodExamples.id))
    .all()
    .map(({ example, municipality }) => ({ ...example, municipality }));
}

/** What the reader may see: the network's own all of them, a municipality's people their own. */
export function examplesFor(db: Db, reader: Actor) {
  const own = municipalitiesOf(reader);
  return rows(db)
    .orderBy(desc(goodExamples.id))
    .all()
    .map(({ example, municipality }) => ({ ...example, municipality }))
    .filter(({ municipalityCode }) => worksForNetwork(reader) || own.includes(municipalityCode));
}

/** A municipality's own people, or the coordinator for them (clause 7: members contribute information). */
export function sendInExample(
  db: Db,
  form: { municipalityCode: string; title: string; text: string },
  act: Act,
): number {
  if (!belongsTo(act.by, form.municipalityCode) && !keepsRegister(act.by)) refuse("not_yours");
  return db.transaction((tx) => {
    const twin = waitingExamples(tx).find(
      (one) =>
        one.municipalityCode === form.municipalityCode && one.title === form.title && one.text === form.text,
    );
    if (twin) return twin.id;
    const { id } = tx
      .insert(goodExamples)
      .values({ ...form, at: act.at, byId: act.by.personId, byName: act.by.name })
      .returning({ id: goodExamples.id })
      .get();
    tell(tx, form, "example_sent_in", act);
    return id;
  });
}

/** Taken back before it was sent to anybody. */
export function withdrawExample(db: Db, id: number, act: Act): void {
  db.transaction((tx) => {
    const found = tx.select().from(goodExamples).where(eq(goodExamples.id, id)).get() ?? refuse("not_found");
    if (!belongsTo(act.by, found.municipalityCode) && !keepsRegister(act.by)) refuse("not_yours");
    if (found.newsletterId !== null) refuse("example_used");
    if (found.withdrawnAt !== null) return;
    tx.update(goodExamples).set({ withdrawnAt: act.at }).where(eq(goodExamples.id, id)).run();
    tell(tx, found, "example_withdrawn", act);
  });
}

function tell(
  db: Db,
  { municipalityCode, title }: { municipalityCode: string; title: string },
  event: "example_sent_in" | "example_withdrawn",
  act: Act,
): void {
  record(db, { subject: "network", subjectId: 1, event, municipalityCode, details: { title } }, act);
}
