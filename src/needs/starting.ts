import type { Db } from "../../db/open";
import { needApplications } from "../../db/schema";
import { type OpeningForm, openApplication } from "../applications/opening";
import { type Act, record } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import { currentNeed, type Need } from "./needs";

/** Remembers which needs an application grew out of; a need that has ended is refused with `need_ended`. */
export function tieToApplication(db: Db, needIds: readonly number[], applicationId: number, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    for (const id of new Set(needIds)) {
      const { municipalityCode } = currentNeed(tx, id);
      const { changes } = tx
        .insert(needApplications)
        .values({ needId: id, applicationId, at: act.at })
        .onConflictDoNothing()
        .run();
      if (changes === 0) continue;
      const details = { applicationId };
      const event = "need_led_to_application";
      record(tx, { subject: "need", subjectId: id, event, municipalityCode, details }, act);
    }
  });
}

/** Opens a joint application whose text begins with what the municipalities have written that they need. */
export function startFromNeeds(
  db: Db,
  { needIds, ...form }: OpeningForm & { needIds: readonly number[]; formKey?: string },
  act: Act,
): number {
  return db.transaction((tx) => {
    const chosen = [...new Set(needIds)].map((id) => currentNeed(tx, id));
    const groups = chosen.map(({ targetGroups }) => targetGroups).filter((group) => group !== "");
    const written = {
      ...form,
      texts: {
        need: chosen.map(paragraphs).join("\n\n"),
        targetGroups: [...new Set(groups)].join("\n"),
      },
    };
    const applicationId = openApplication(tx, written, act);
    tieToApplication(tx, needIds, applicationId, act);
    return applicationId;
  });
}

const paragraphs = ({ municipality, title, text }: Need) => `${municipality}: ${title}\n${text}`;
