import { and, asc, desc, eq, gt, isNull, lte, or } from "drizzle-orm";
import type { Db } from "../../db/open";
import { boards } from "../../db/schema";
import type { Day } from "../calendar";

/** The municipality's boards of that day, those competent in what the network does (clause 15) first. */
export function boardsToChoose(db: Db, municipalityCode: string, day: Day): { id: number; name: string }[] {
  return db
    .select({ id: boards.id, name: boards.name })
    .from(boards)
    .where(
      and(
        eq(boards.municipalityCode, municipalityCode),
        lte(boards.fromOn, day),
        or(isNull(boards.endedOn), gt(boards.endedOn, day)),
      ),
    )
    .orderBy(desc(boards.competent), asc(boards.id))
    .all();
}

/** The board that is meant by a typed name; null for one that is not in the register. */
export function boardNamed(list: readonly { id: number; name: string }[], typed: string): number | null {
  const name = typed.toLocaleLowerCase("sv");
  return list.find((board) => board.name.toLocaleLowerCase("sv") === name)?.id ?? null;
}
