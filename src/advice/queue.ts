import { asc, desc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { adviceReplies, adviceRequests, municipalities } from "../../db/schema";
import type { Day } from "../calendar";
import type { Actor } from "../history";
import { municipalitiesOf, worksForNetwork } from "../people/permissions";

/** Whose turn it is; null when it has ended. */
export type Turn = "adviser" | "municipality" | null;

/** What the reader may see: what waits for the adviser first, by the day that an answer is wished for. */
export function adviceQueue(db: Db, reader: Actor): QueuedAdvice[] {
  return queueOf(db, worksForNetwork(reader) ? undefined : municipalitiesOf(reader));
}

/** Of some municipalities, or of all. */
function queueOf(db: Db, codes?: readonly string[]) {
  const last = new Map(
    db
      .select({ requestId: adviceReplies.requestId, side: adviceReplies.side, at: adviceReplies.at })
      .from(adviceReplies)
      .orderBy(asc(adviceReplies.id))
      .all()
      .map((reply) => [reply.requestId, reply]),
  );
  const rows = db
    .select({ request: adviceRequests, municipality: municipalities.shortName })
    .from(adviceRequests)
    .innerJoin(municipalities, eq(municipalities.code, adviceRequests.municipalityCode))
    .where(codes && inArray(adviceRequests.municipalityCode, [...codes]))
    .orderBy(desc(adviceRequests.id))
    .all();
  return rows
    .map(({ request, municipality }) => {
      const reply = last.get(request.id);
      const turn: Turn =
        request.endedAt !== null ? null : reply?.side === "adviser" ? "municipality" : "adviser";
      return { ...request, municipality, turn, since: reply?.at ?? request.askedAt };
    })
    .toSorted((a, b) => order[a.turn ?? "nobody"] - order[b.turn ?? "nobody"] || bySoonest(a, b));
}

export type QueuedAdvice = ReturnType<typeof queueOf>[number];

const order = { adviser: 0, municipality: 1, nobody: 2 };

const bySoonest = (a: { wishedOn: Day | null; since: string }, b: { wishedOn: Day | null; since: string }) =>
  `${a.wishedOn ?? "9999"} ${a.since}` < `${b.wishedOn ?? "9999"} ${b.since}` ? -1 : 1;

/** How many questions wait for the adviser. */
export function waitingForAdviser(db: Db, reader: Actor): number {
  return adviceQueue(db, reader).filter(({ turn }) => turn === "adviser").length;
}

export type Wish = QueuedAdvice & { wishedOn: Day };

/** Questions that wait for the adviser and that an answer is wished to by a day. */
export function unansweredWishes(db: Db): Wish[] {
  return queueOf(db).filter((one): one is Wish => one.turn === "adviser" && one.wishedOn !== null);
}
