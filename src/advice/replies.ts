import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { adviceReplies, type TIME_CLASSES } from "../../db/schema";
import type { Act } from "../history";
import { writeLetter } from "../messages/outbox";
import { holds } from "../people/permissions";
import { refuse } from "../refusal";
import { type AdviceRequest, askersOf, tell, tellAdvisers, writable } from "./requests";

export type TimeClass = (typeof TIME_CLASSES)[number];
export type Reply = typeof adviceReplies.$inferSelect;

/** What was said after the question, in the order it was said. */
export function repliesTo(db: Db, requestId: number): Reply[] {
  return db
    .select()
    .from(adviceReplies)
    .where(eq(adviceReplies.requestId, requestId))
    .orderBy(asc(adviceReplies.id))
    .all();
}

/** The adviser answers; the one who asked is told by letter. The same answer sent in twice is one. */
export function answerRequest(
  db: Db,
  id: number,
  form: { text: string; timeClass: TimeClass },
  act: Act,
): void {
  if (!holds(act.by, "adviser")) refuse("not_yours");
  db.transaction((tx) => {
    const found = open(tx, id, act);
    if (!add(tx, found, { ...form, side: "adviser" }, act)) return;
    tell(tx, found, "advice_answered", act);
    tellAskers(tx, found, act);
  });
}

/** Those who asked ask on; the advisers are told by letter. */
export function followUp(db: Db, id: number, text: string, act: Act): void {
  db.transaction((tx) => {
    const found = open(tx, id, act);
    if (!add(tx, found, { text, timeClass: null, side: "municipality" }, act)) return;
    tell(tx, found, "advice_followed_up", act);
    tellAdvisers(tx, found, true, act);
  });
}

function open(db: Db, id: number, act: Act): AdviceRequest {
  const found = writable(db, id, act);
  return found.endedAt === null ? found : refuse("advice_ended");
}

/** False when it is what was said last: a double click. */
function add(
  db: Db,
  { id }: AdviceRequest,
  reply: Pick<Reply, "side" | "text" | "timeClass">,
  act: Act,
): boolean {
  const last = repliesTo(db, id).at(-1);
  if (last?.side === reply.side && last.text === reply.text) return false;
  db.insert(adviceReplies)
    .values({ ...reply, requestId: id, at: act.at, byId: act.by.personId, byName: act.by.name })
    .run();
  return true;
}

function tellAskers(db: Db, request: AdviceRequest, act: Act): void {
  const facts = { requestId: request.id, title: request.title, answeredBy: act.by.name };
  for (const to of askersOf(db, request, act)) writeLetter(db, { kind: "advice_answered", to, facts }, act);
}
