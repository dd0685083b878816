import { asc } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type NETWORK_PHASES, networkPhases } from "../../db/schema";
import type { Day } from "../calendar";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { tellOfNetwork } from "./telling";

type PhaseForm = { phase: (typeof NETWORK_PHASES)[number]; fromOn: Day; source: string };

/** What the network has been, the earliest first. */
export function phasesOf(db: Db) {
  return db.select().from(networkPhases).orderBy(asc(networkPhases.fromOn), asc(networkPhases.id)).all();
}

export type Phase = ReturnType<typeof phasesOf>[number];

/** The same sent in twice is one. */
export function addPhase(db: Db, form: PhaseForm, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    if (phasesOf(tx).some(({ phase, fromOn }) => phase === form.phase && fromOn === form.fromOn)) return;
    tx.insert(networkPhases).values(form).run();
    tellOfNetwork(tx, { event: "phase_added", details: form }, act);
  });
}
