import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { delays } from "../../db/schema";
import { type Application, application, isOver, partiesOf } from "../applications/applications";
import type { Board } from "../applications/board";
import { applicationFacts } from "../applications/letter-facts";
import { type Day, dayOf } from "../calendar";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { belongsTo } from "../people/permissions";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";

export type Delay = typeof delays.$inferSelect;
/** By municipality. */
export type Delays = ReadonlyMap<string, Delay>;

/** The newest of each municipality. Those whose day has passed are kept: the reminder after it speaks of them. */
export function standingDelays(db: Db, applicationId: number): Map<string, Delay> {
  const rows = db
    .select()
    .from(delays)
    .where(eq(delays.applicationId, applicationId))
    .orderBy(asc(delays.id))
    .all();
  return new Map(rows.map((row) => [row.municipalityCode, row]));
}

/** Those that the municipality has not answered or decided since: what it said then is still to come. */
export function delaysOf(db: Db, { id }: Pick<Application, "id">, { rows }: Pick<Board, "rows">): Delays {
  const said = standingDelays(db, id);
  if (said.size === 0) return said;
  return new Map(
    rows.flatMap(({ code, answer, signoff }) => {
      const delay = said.get(code);
      const since = [answer?.at, signoff?.at].filter((at) => at !== undefined);
      return delay && since.every((at) => at <= delay.at) ? [[code, delay]] : [];
    }),
  );
}

/**
 * The municipality's own people say that its answer or approval comes later, and why. Reminders rest until then, and the
 * adviser is told. Refused for others', and when nobody is waited for any more.
 */
export function tellOfDelay(
  db: Db,
  form: { applicationId: number; municipalityCode: string; expectedOn: Day; reason: string },
  act: Act,
): void {
  const { applicationId, municipalityCode, expectedOn, reason } = form;
  if (!belongsTo(act.by, municipalityCode)) refuse("not_yours");
  db.transaction((tx) => {
    const found = application(tx, applicationId);
    if (isOver(found)) refuse("not_in_this_status");
    if (!partiesOf(tx, applicationId).some(({ code }) => code === municipalityCode)) refuse("not_a_party");
    const standing = standingDelays(tx, applicationId).get(municipalityCode);
    if (standing?.expectedOn === expectedOn && standing.reason === reason) return;
    tx.insert(delays)
      .values({ ...form, at: act.at, byId: act.by.personId, byName: act.by.name })
      .run();
    const details = { expectedOn, reason };
    record(
      tx,
      { subject: "application", subjectId: applicationId, event: "delay_told", municipalityCode, details },
      act,
    );
    const facts = {
      ...applicationFacts(tx, applicationId, act),
      municipality: municipality(tx, municipalityCode).formalName,
      expectedOn,
      reason,
      byName: act.by.name,
    };
    for (const to of holdersOf(tx, "adviser", dayOf(act.at))) {
      writeLetter(tx, { kind: "delay_told", to, facts, applicationId }, act);
    }
  });
}
