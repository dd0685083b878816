import { and, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { hosts } from "../../db/schema";
import { membershipOn } from "../agreement/memberships";
import { leadershipDecisions, type MeetingDecision, meetingDecision } from "../bodies/meeting-decisions";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import type { Act } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";
import { carryOverHandovers } from "./handovers";
import { municipality } from "./register";
import { tellOfMunicipality, tellOfNetwork } from "./telling";

type HostForm = {
  municipalityCode: string;
  fromOn: Day;
  note: string;
  meetingDecisionId?: number | null;
};

/** What the leadership group has decided about who is host (clause 5), the newest first. */
export function hostDecisions(db: Db): MeetingDecision[] {
  return leadershipDecisions(db, "host");
}

/** The decision that a choice rests on, as it stands now; null where only the fact is known. */
export function decisionBehind(db: Db, host: { meetingDecisionId: number | null }): MeetingDecision | null {
  if (host.meetingDecisionId === null) return null;
  const decision = meetingDecision(db, host.meetingDecisionId);
  return decision.correctedAt === null ? decision : null;
}

/** A host can be chosen only among members, once for a day, and by a decision that is about it. */
function requireChoosable(db: Db, form: HostForm, exceptId = 0): void {
  if (!membershipOn(db, form.municipalityCode, form.fromOn)) refuse("not_a_member");
  const same = db
    .select()
    .from(hosts)
    .where(and(eq(hosts.fromOn, form.fromOn), isNull(hosts.correctedAt)))
    .get();
  if (same && same.id !== exceptId) refuse("host_that_day");
  const { meetingDecisionId = null } = form;
  if (meetingDecisionId !== null && !hostDecisions(db).some(({ id }) => id === meetingDecisionId))
    refuse("not_a_host_decision");
}

/** Clause 5: the leadership group chooses the host; the earlier one keeps its time in the register. */
export function chooseHost(db: Db, form: HostForm, act: Act): number {
  requireKeeper(act);
  return db.transaction((tx) => {
    requireChoosable(tx, form);
    const { id } = tx.insert(hosts).values(form).returning({ id: hosts.id }).get();
    const { fromOn, municipalityCode } = form;
    const details = { fromOn, name: municipality(tx, municipalityCode).formalName };
    tellOfNetwork(tx, { event: "host_chosen", municipalityCode, details }, act);
    return id;
  });
}

/** `null`: it was never chosen. */
export function correctHost(
  db: Db,
  id: number,
  form: HostForm | null,
  reason: string,
  act: Act,
): number | null {
  requireKeeper(act);
  return db.transaction((tx) => {
    const { municipalityCode, fromOn, note, meetingDecisionId } =
      tx
        .select()
        .from(hosts)
        .where(and(eq(hosts.id, id), isNull(hosts.correctedAt)))
        .get() ?? refuse("not_found");
    if (form) requireChoosable(tx, form, id);
    tx.update(hosts).set({ correctedAt: act.at }).where(eq(hosts.id, id)).run();
    const added = form && tx.insert(hosts).values(form).returning({ id: hosts.id }).get().id;
    if (added !== null && form?.municipalityCode === municipalityCode) carryOverHandovers(tx, id, added);
    const told = (host: HostForm) => ({
      municipality: municipality(tx, host.municipalityCode).formalName,
      fromOn: host.fromOn,
      note: host.note,
      meetingDecisionId: host.meetingDecisionId ?? null,
    });
    recordCorrection(
      tx,
      {
        fact: "hosts",
        factId: id,
        replacementId: added,
        municipalityCode,
        was: told({ municipalityCode, fromOn, note, meetingDecisionId }),
        became: form && told(form),
        reason,
      },
      act,
    );
    tellOfMunicipality(tx, municipalityCode, { event: "host_corrected", details: { reason } }, act);
    return added;
  });
}
