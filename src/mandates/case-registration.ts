import type { Db } from "../../db/open";
import { plainCaseNumber } from "../boards/minute-paragraph";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { diaryOf } from "../papers/diary";
import { addStep } from "./case-steps";
import { keptApplication, type PartyKey } from "./doers";
import { tellOfParty } from "./happenings";

/** The municipality's diary number for the matter. What stands already changes nothing; another stands instead. */
export function registerCase(db: Db, key: PartyKey, form: { on: Day; caseNumber: string }, act: Act): void {
  db.transaction((tx) => {
    keptApplication(tx, key, act);
    const caseNumber = plainCaseNumber(form.caseNumber);
    const known = diaryOf(tx, key.applicationId).get(key.code);
    if (known?.caseNumber === caseNumber && known.registeredOn === form.on) return;
    addStep(tx, key, { step: "registered", on: form.on, caseNumber }, act);
    tellOfParty(tx, key, "case_registered", { caseNumber }, act);
  });
}
