import type { Db } from "../../db/open";
import { standingMemberships } from "../agreement/memberships";
import type { Day } from "../calendar";
import { agreementOn, hostOn, membersOn, municipalityOn } from "../membership/register";
import { byMunicipality, type MunicipalPerson, municipalPeopleOn } from "../people/holders";
import { actionPlan, planDecision } from "./action-plan";
import { type Body, bodiesOn } from "./bodies";
import { evaluationsOf } from "./evaluations";
import { leadershipDecisions } from "./meeting-decisions";
import { meetingsInYear } from "./meetings";

type Named = { code: string; shortName: string };

/** What the agreement asks for and the year lacks: by which clause, until when if it says so, and about what. */
export type Duty = { clause: string; dueOn: Day | null } & (
  | { what: "meetings_missing" | "meetings_too_many"; about: { body: Body; meetings: number } }
  | {
      what: "host_left" | "no_representative" | "several_representatives" | "no_contact" | "roles_after_exit";
      about: { municipalities: Named[] };
    }
  | { what: "budget_undecided"; about: { year: number } }
  | { what: "action_plan_missing" | "action_plan_undecided"; about: { year: number } }
  | { what: "evaluation_missing"; about: { year: number } }
);

/**
 * What a year lacks, as seen on `today`; a year that is over is asked as it was on its last day. Nothing is asked of a
 * body that does not exist, or while there is no agreement.
 */
export function yearDuties(db: Db, year: number, today: Day): Duty[] {
  const lastDay = `${year}-12-31`;
  const day = lastDay < today ? lastDay : today;
  const bodies = bodiesOn(db, day);
  const led = bodies.some(({ kind }) => kind === "leadership");
  return [
    ...meetingDuties(db, bodies, year),
    ...(led ? decisionDuties(db, year) : []),
    ...(agreementOn(db, day) ? memberDuties(db, day) : []),
    ...(agreementOn(db, day) && evaluationsOf(db, year).length === 0
      ? [{ what: "evaluation_missing", clause: "11", dueOn: lastDay, about: { year } } as const]
      : []),
  ];
}

/** The clause about each kind of body; topic networks and forums come and go as they are needed. */
const CLAUSES: Record<Body["kind"], string> = {
  leadership: "8",
  steering: "8",
  working: "9",
  topic: "9",
  forum: "9.1",
};

/** Planned meetings count: what is planned is not lacking. */
function meetingDuties(db: Db, bodies: Body[], year: number): Duty[] {
  const inYear = meetingsInYear(db, year);
  return bodies.flatMap((body): Duty[] => {
    const about = { body, meetings: inYear.get(body.id)?.length ?? 0 };
    const clause = CLAUSES[body.kind];
    if (about.meetings < (body.leastMeetings ?? 0))
      return [{ what: "meetings_missing", clause, dueOn: `${year}-12-31`, about }];
    if (about.meetings > (body.mostMeetings ?? about.meetings))
      return [{ what: "meetings_too_many", clause, dueOn: null, about }];
    return [];
  });
}

/** Clause 8: the leadership group decides the budget, here the coming year's, and draws up the year's action plan. */
function decisionDuties(db: Db, year: number): Duty[] {
  const next = year + 1;
  const hasBudget = leadershipDecisions(db, "budget").some((one) => one.year === next);
  const plan = { clause: "8", dueOn: null, about: { year } } as const;
  return [
    ...(hasBudget
      ? []
      : [{ what: "budget_undecided", clause: "8", dueOn: `${year}-12-31`, about: { year: next } } as const]),
    ...(actionPlan(db, year).length === 0 ? [{ what: "action_plan_missing", ...plan } as const] : []),
    ...(planDecision(db, year) ? [] : [{ what: "action_plan_undecided", ...plan } as const]),
  ];
}

/**
 * Clause 5: the host is one of the members, so one that has left has to be followed by another. Clause 6: one
 * representative and at least one contact person from every member.
 */
function memberDuties(db: Db, day: Day): Duty[] {
  const members = membersOn(db, day);
  const people = municipalPeopleOn(db, day);
  const representatives = byMunicipality(people, "representative");
  const contacts = byMunicipality(people, "contact");
  const having = (holders: typeof contacts, isIt: (count: number) => boolean) =>
    members.filter(({ code }) => isIt(holders.get(code)?.length ?? 0));
  const host = hostOn(db, day);
  const hasLeft = host && !members.some(({ code }) => code === host.code);
  const lacks = [
    { what: "host_left", municipalities: hasLeft ? [municipalityOn(db, host.code, day)] : [] },
    { what: "no_representative", municipalities: having(representatives, (count) => count === 0) },
    { what: "several_representatives", municipalities: having(representatives, (count) => count > 1) },
    { what: "no_contact", municipalities: having(contacts, (count) => count === 0) },
    { what: "roles_after_exit", municipalities: withRolesAfterExit(db, members, people, day) },
  ] as const;
  return lacks
    .filter(({ municipalities }) => municipalities.length > 0)
    .map(({ what, municipalities }) => ({
      what,
      clause: CLAUSE_OF_LACK[what],
      dueOn: null,
      about: { municipalities },
    }));
}

const CLAUSE_OF_LACK = {
  host_left: "5",
  no_representative: "6",
  several_representatives: "6",
  no_contact: "6",
  roles_after_exit: "14",
} as const;

/** An exit ends no roles by itself: its people can still sign in and read until somebody ends them (clause 14). */
function withRolesAfterExit(
  db: Db,
  members: readonly Named[],
  people: readonly MunicipalPerson[],
  day: Day,
): Named[] {
  const inside = new Set(members.map(({ code }) => code));
  const withRoles = new Set(people.map(({ municipalityCode }) => municipalityCode));
  const left = standingMemberships(db)
    .filter(({ exitOn }) => exitOn !== null && exitOn <= day)
    .map(({ municipalityCode }) => municipalityCode)
    .filter((code) => !inside.has(code) && withRoles.has(code));
  return [...new Set(left)].map((code) => municipalityOn(db, code, day));
}
