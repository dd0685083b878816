import { and, count, desc, eq, inArray, isNotNull, or, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters, persons } from "../../db/schema";
import type { LetterKind } from "./letters";
import type { Letter } from "./outbox";
import { isWaiting } from "./waiting";

export const OUTBOX_FILTERS = ["waiting", "sent", "held", "given_up", "all"] as const;
export type OutboxFilter = (typeof OUTBOX_FILTERS)[number];

const filters = {
  waiting: isWaiting,
  sent: or(isNotNull(letters.sentAt), isNotNull(letters.joinedInId)),
  held: isNotNull(letters.heldAt),
  given_up: isNotNull(letters.gaveUpAt),
  all: undefined,
};

/** `receiver`: part of a name or an address. */
export type Sought = { receiver: string; kind: LetterKind | null };

/** Letters in one state, the newest first; `page` counts from 1. */
export function outbox(
  db: Db,
  filter: OutboxFilter,
  page: number,
  perPage = 50,
  { receiver, kind }: Sought = { receiver: "", kind: null },
): { letters: Letter[]; total: number } {
  const named = db
    .select({ id: persons.id })
    .from(persons)
    .where(sql`instr(sv_key(${persons.name} || ' ' || ${persons.email}), sv_key(${receiver})) > 0`);
  const where = and(
    filters[filter],
    kind === null ? undefined : eq(letters.kind, kind),
    // The address may have become another since.
    receiver === "" ? undefined : or(inArray(letters.toId, named), eq(letters.toAddress, receiver)),
  );
  return {
    letters: db
      .select()
      .from(letters)
      .where(where)
      .orderBy(desc(letters.id))
      .limit(perPage)
      .offset((page - 1) * perPage)
      .all(),
    total: db.select({ total: count() }).from(letters).where(where).get()?.total ?? 0,
  };
}
