import type { Db } from "../../db/open";
import { application } from "../applications/applications";
import { changeText } from "../applications/text";
import type { Act } from "../history";
import { refuse } from "../refusal";
import { budgetOf } from "./budget";
import { sumsOf } from "./party-sums";

/** The application asks for what its budget comes to, as it was seen on the page. */
export function takeRequestedSum(db: Db, id: number, seenSek: number, revision: number, act: Act): void {
  db.transaction((tx) => {
    const { title, ownerCode, periodFromOn, periodToOn } = application(tx, id);
    const { requestedSek } = sumsOf(budgetOf(tx, id) ?? refuse("no_budget"));
    if (requestedSek !== seenSek) refuse("changed_meanwhile");
    const form = { title, ownerCode, periodFromOn, periodToOn, requestedSek, sections: {} };
    changeText(tx, id, form, revision, act);
  });
}
