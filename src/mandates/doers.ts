import type { Db } from "../../db/open";
import { type Application, application, isOver, partiesOf } from "../applications/applications";
import type { Act, Actor } from "../history";
import { belongsTo, holds } from "../people/permissions";
import { refuse } from "../refusal";

export type PartyKey = { applicationId: number; code: string };

/** A municipality's own people keep what it has decided and signed, and the adviser may for any. */
export function keepsPapersOf(actor: Actor, code: string): boolean {
  return holds(actor, "adviser") || belongsTo(actor, code);
}

export function requirePaperKeeper(act: Act, code: string): void {
  if (!keepsPapersOf(act.by, code)) refuse("not_yours");
}

/** The application, when the one who acts may change a party's papers in it now. */
export function keptApplication(db: Db, { applicationId, code }: PartyKey, act: Act): Application {
  requirePaperKeeper(act, code);
  const found = application(db, applicationId);
  if (!partiesOf(db, applicationId).some((party) => party.code === code)) refuse("not_a_party");
  return isOver(found) ? refuse("not_in_this_status") : found;
}
