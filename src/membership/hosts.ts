import { and, desc, eq, isNull } from "drizzle-orm";
import type { Db } from "../../db/open";
import { bodies, hosts, meetingDecisions, meetings } from "../../db/schema";
import type { Day } from "../calendar";
import { recordCorrection } from "../corrections";
import type { Act } from "../history";
import { refuse } from "../refusal";
import { carryOverHandovers } from "./handovers";
import { membershipOn } from "./memberships";
import { municipality } from "./register";
import { requireKeeper, tellOfMunicipality, tellOfNetwork } from "./telling";

export type HostForm = {
  municipalityCode: string;
  fromOn: Day;
  note: string;
  meetingDecisionId?: number | null;
};

/** What the leadership group has decided about who is host, the newest first: "number, body, day". */
export function hostDecisions(db: Db) {
  return db
    .select({
      id: meetingDecisions.id,
      number: meetingDecisions.number,
      text: meetingDecisions.text,
      meetingId: meetings.id,
      body: bodies.name,
      decidedOn: meetings.heldOn,
    })
    .from(meetingDecisions)
    .innerJoin(meetings, eq(meetings.id, meetingDecisions.meetingId))
    .innerJoin(bodies, eq(bodies.id, meetings.bodyId))
    .where(and(eq(meetingDecisions.kind, "host"), isNull(meetingDecisions.correctedAt)))
    .orderBy(desc(meetings.heldOn), desc(meetingDecisions.number))
    .all();
}

export type HostDecision = ReturnType<typeof hostDecisions>[number];

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
    const what = {
      municipality: municipality(tx, municipalityCode).formalName,
      fromOn,
      note,
      meetingDecisionId,
    };
    recordCorrection(
      tx,
      {
        fact: "hosts",
        factId: id,
        replacementId: added,
        municipalityCode,
        was: what,
        became: form && { ...form, municipality: municipality(tx, form.municipalityCode).formalName },
        reason,
      },
      act,
    );
    tellOfMunicipality(tx, municipalityCode, { event: "host_corrected", details: { reason } }, act);
    return added;
  });
}
