import { and, count, eq, gt, gte, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { boardMeetings, boards, history } from "../../db/schema";
import type { Day } from "../calendar";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { type Reason, replanning } from "../planning/replanning";
import { refuse } from "../refusal";
import type { BoardEvent } from "./events";
import { requireKeeper } from "./keepers";

export type Board = typeof boards.$inferSelect;
export type BoardForm = Omit<Board, "id" | "municipalityCode" | "fromOn" | "endedOn">;

/** What a board is taken to be until somebody knows better. */
export function usualBoard(name: string): BoardForm {
  return {
    name,
    kind: "board",
    parentId: null,
    competent: true,
    papersInDays: 21,
    noticeDays: 7,
    preparationDays: 14,
    adjustment: "ordinary",
    adjustmentDays: 14,
    recessFrom: "",
    recessTo: "",
    closedOnBridgeDays: false,
    calendarUrl: "",
  };
}

const inSwedishOrder = new Intl.Collator("sv").compare;

export function inForceOn(day: Day) {
  return and(lte(boards.fromOn, day), or(isNull(boards.endedOn), gt(boards.endedOn, day)));
}

/** A municipality's boards and committees of that day: those competent in what the network does first, then by name. */
export function boardsOf(db: Db, code: string, day: Day): Board[] {
  return inBoardOrder(
    db
      .select()
      .from(boards)
      .where(and(eq(boards.municipalityCode, code), inForceOn(day)))
      .all(),
  );
}

/** Of all municipalities, those that have been too. */
export function allBoards(db: Db): Board[] {
  return db.select().from(boards).all();
}

/** Those that have been, too: an old decision was made by a board of its time. */
export function boardsEver(db: Db, code: string): Board[] {
  return inBoardOrder(db.select().from(boards).where(eq(boards.municipalityCode, code)).all());
}

export function inBoardOrder<T extends Pick<Board, "competent" | "name">>(list: T[]): T[] {
  return list.toSorted((a, b) => Number(b.competent) - Number(a.competent) || inSwedishOrder(a.name, b.name));
}

export function board(db: Db, id: number): Board {
  return db.select().from(boards).where(eq(boards.id, id)).get() ?? refuse("not_found");
}

/** The board, when the one who acts may change what is known of it. */
export function keptBoard(db: Db, id: number, act: Act): Board {
  const found = board(db, id);
  requireKeeper(act, found.municipalityCode);
  return found;
}

/** Those of a board that are not ended. */
export function committeesOf(db: Db, id: number): Board[] {
  return db
    .select()
    .from(boards)
    .where(and(eq(boards.parentId, id), isNull(boards.endedOn)))
    .all();
}

/** How many times what is known of it has been changed; a page carries it, so that an old one is noticed. */
export function revisionOf(db: Db, id: number): number {
  const changed = and(
    eq(history.subject, "board"),
    eq(history.subjectId, String(id)),
    eq(history.event, "board_changed" satisfies BoardEvent),
  );
  return db.select({ times: count() }).from(history).where(changed).get()?.times ?? 0;
}

export function tellOfBoard(
  db: Db,
  { id, municipalityCode, name }: Board,
  event: BoardEvent,
  details: Record<string, unknown>,
  act: Act,
): void {
  record(
    db,
    { subject: "board", subjectId: id, event, municipalityCode, details: { name, ...details } },
    act,
  );
}

/** A change of what plans rest on: applications whose plan it turns are told of it. */
export function replanningBoard<T>(
  db: Db,
  { id, municipalityCode, name }: Board,
  reason: Omit<Reason, "board">,
  act: Act,
  change: () => T,
): T {
  return replanning(db, { code: municipalityCode }, { ...reason, board: { id, name } }, act, change);
}

/** Refused with `board_known` when the municipality has one of that name then. */
export function addBoard(
  db: Db,
  form: BoardForm & { municipalityCode: string; fromOn: Day },
  act: Act,
): number {
  requireKeeper(act, form.municipalityCode);
  return db.transaction((tx) => {
    municipality(tx, form.municipalityCode);
    if (boardsOf(tx, form.municipalityCode, form.fromOn).some((other) => isNamed(other, form.name)))
      refuse("board_known");
    const parentId = parentOf(tx, form, form.municipalityCode, null);
    const { id } = tx
      .insert(boards)
      .values({ ...form, parentId })
      .returning({ id: boards.id })
      .get();
    tellOfBoard(tx, board(tx, id), "board_added", { fromOn: form.fromOn }, act);
    return id;
  });
}

const isNamed = (board: Board, name: string) =>
  board.name.toLocaleLowerCase("sv") === name.toLocaleLowerCase("sv");

/** A committee belongs to a board of its own municipality, a board to none. */
function parentOf(db: Db, form: BoardForm, municipalityCode: string, ownId: number | null): number | null {
  if (form.kind === "board") return null;
  const parent = board(db, form.parentId ?? 0);
  const fits = parent.municipalityCode === municipalityCode && parent.kind === "board" && parent.id !== ownId;
  return fits ? parent.id : refuse("not_found");
}

/** Refused with `changed_meanwhile` when the page was opened at an older revision. Saving what stands changes nothing. */
export function changeBoard(db: Db, id: number, form: BoardForm, revision: number, act: Act): void {
  db.transaction((tx) => {
    const before = keptBoard(tx, id, act);
    if (revisionOf(tx, id) !== revision) refuse("changed_meanwhile");
    const parentId = parentOf(tx, form, before.municipalityCode, id);
    if (form.kind === "committee" && committeesOf(tx, id).length > 0) refuse("board_has_committees");
    replanningBoard(tx, before, { cause: "board_changed" }, act, () =>
      apply(tx, before, { ...form, parentId }, act),
    );
  });
}

/** Where the board's calendar was last read from. */
export function rememberCalendar(db: Db, id: number, calendarUrl: string, act: Act): void {
  db.transaction((tx) => apply(tx, keptBoard(tx, id, act), { calendarUrl }, act));
}

function apply(db: Db, before: Board, after: Partial<BoardForm>, act: Act): void {
  const changes = (Object.keys(after) as (keyof BoardForm)[])
    .filter((field) => before[field] !== after[field])
    .map((field) => ({ field, from: before[field], to: after[field] }));
  if (changes.length === 0) return;
  db.update(boards).set(after).where(eq(boards.id, before.id)).run();
  tellOfBoard(db, before, "board_changed", { changes }, act);
}

/** No longer from that day: meetings on it and after it are cancelled. Another day moves the end. */
export function endBoard(db: Db, id: number, day: Day, act: Act): void {
  db.transaction((tx) => {
    const found = keptBoard(tx, id, act);
    if (found.endedOn === day) return;
    if (committeesOf(tx, id).length > 0) refuse("board_has_committees");
    const cancelled = replanningBoard(tx, found, { cause: "board_ended" }, act, () => {
      tx.update(boards).set({ endedOn: day }).where(eq(boards.id, id)).run();
      return strikeFrom(tx, id, day, act);
    });
    tellOfBoard(tx, found, "board_ended", { on: day, cancelled }, act);
  });
}

function strikeFrom(db: Db, boardId: number, day: Day, act: Act): number {
  const standing = and(
    eq(boardMeetings.boardId, boardId),
    gte(boardMeetings.meetsOn, day),
    isNull(boardMeetings.cancelledAt),
  );
  return db.update(boardMeetings).set({ cancelledAt: act.at }).where(standing).run().changes;
}
