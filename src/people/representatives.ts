import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { roles } from "../../db/schema";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { endRole, giveRole } from "./role-giving";

/** What the decision appointed for comes to nothing; a role that has not begun never does. */
export function endRepresentativeOf(db: Db, boardDecisionId: number, act: Act): void {
  const appointed = db
    .select({ id: roles.id })
    .from(roles)
    .where(and(eq(roles.boardDecisionId, boardDecisionId), isNull(roles.correctedAt), isNull(roles.endedOn)))
    .all();
  for (const { id } of appointed) endRole(db, id, act);
}

/** The municipality's one representative from that day; whoever was it ends then. */
export function appointRepresentative(
  db: Db,
  form: {
    municipalityCode: string;
    personId: number;
    fromOn: Day;
    byPost: string;
    boardDecisionId: number | null;
  },
  act: Act,
): void {
  const { personId, fromOn, ...rest } = form;
  giveRole(db, personId, { role: "representative", ...rest }, act, fromOn);
}
