import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { giveRole } from "./role-giving";

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
