import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { calls } from "../../db/schema";
import { type Fit, fitOf, type Word } from "../watchwords/fit";
import { wordsToWatch } from "../watchwords/watchwords";
import type { Call } from "./calls";

type Told = Pick<Call, "title" | "programme" | "description" | "eligibleApplicants"> &
  Partial<Pick<Call, "targetGroups">>;

/** A programme's name says as much as the title. */
function toldBy({ title, programme, description, eligibleApplicants, targetGroups = "" }: Told) {
  return {
    title: `${title}\n${programme}`,
    text: [description, targetGroups, eligibleApplicants].join("\n"),
  };
}

function columns({ fit, reasons }: Fit): Pick<Call, "fit" | "fitReasons"> {
  return { fit, fitReasons: reasons };
}

/** How well a call fits what the network looks for, as the columns of its row. */
export function fitOfCall(db: Db, form: Told): Pick<Call, "fit" | "fitReasons"> {
  return columns(fitOf(toldBy(form), wordsToWatch(db)));
}

/** The network looks for other words: how well every call fits is made anew. */
export function refitCalls(db: Db, words: readonly Word[]): void {
  const rows = db
    .select({
      id: calls.id,
      title: calls.title,
      programme: calls.programme,
      description: calls.description,
      eligibleApplicants: calls.eligibleApplicants,
      targetGroups: calls.targetGroups,
      fitReasons: calls.fitReasons,
    })
    .from(calls)
    .all();
  for (const { id, fitReasons, ...told } of rows) {
    const now = columns(fitOf(toldBy(told), words));
    if (JSON.stringify(now.fitReasons) === JSON.stringify(fitReasons)) continue;
    db.update(calls).set(now).where(eq(calls.id, id)).run();
  }
}
