import type { Db } from "../../db/open";
import { isOver } from "../applications/applications";
import { type ApplicationOfMunicipality, applicationsWith } from "../applications/running";
import { chairOn } from "../bodies/chair";
import { addDays, addMonths, type Day, yearOf } from "../calendar";
import { hostOn, type Municipality, municipalityOn } from "../membership/register";
import { refuse } from "../refusal";
import { type Membership, membershipOn } from "./memberships";

/** What a notice of that day means: asked before it is recorded, and told in the letters about it. */
export type NoticeReach = {
  municipality: Municipality;
  membership: Membership;
  receivedOn: Day;
  exitOn: Day;
  /** The last day as a member and payer. */
  lastDay: Day;
  /** The calendar years, from that of the notice, in which it is a member. */
  feeYears: number[];
  /** Joint applications that are in work or whose project goes on; `outlives`: also after the exit. */
  applications: (ApplicationOfMunicipality & { outlives: boolean })[];
  isHost: boolean;
  /** To whom it is written: the chair of that day. */
  chair: ReturnType<typeof chairOn>;
};

/** Clause 14: twelve months from the notice; from 29 February to 28 February. */
export function exitAfter(receivedOn: Day): Day {
  return addMonths(receivedOn, 12);
}

/** Refused when the municipality is no member on that day, or its exit is known already. */
export function noticeReach(db: Db, municipalityCode: string, receivedOn: Day): NoticeReach {
  const membership = membershipOn(db, municipalityCode, receivedOn) ?? refuse("not_a_member");
  if (membership.exitOn !== null) refuse("leaving_already");
  return reachOf(db, membership, receivedOn);
}

/** The same of a notice that is recorded. */
export function reachOf(db: Db, membership: Membership, receivedOn: Day): NoticeReach {
  const { municipalityCode } = membership;
  const exitOn = exitAfter(receivedOn);
  const lastDay = addDays(exitOn, -1);
  const touched = applicationsWith(db, municipalityCode).filter(
    (one) => !isOver(one) || (one.periodToOn !== null && one.periodToOn >= receivedOn),
  );
  return {
    municipality: municipalityOn(db, municipalityCode, receivedOn),
    membership,
    receivedOn,
    exitOn,
    lastDay,
    feeYears: yearsBetween(receivedOn, lastDay),
    applications: touched.map((one) => ({
      ...one,
      outlives: one.periodToOn !== null && one.periodToOn >= exitOn,
    })),
    isHost: hostOn(db, receivedOn)?.code === municipalityCode,
    chair: chairOn(db, receivedOn),
  };
}

function yearsBetween(from: Day, to: Day): number[] {
  const first = yearOf(from);
  return Array.from({ length: yearOf(to) - first + 1 }, (_, i) => first + i);
}
