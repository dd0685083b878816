import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { openings, signoffLinks, submissions } from "../../db/schema";
import { type Day, dayOf, type Instant } from "../calendar";
import { membersOn } from "../membership/register";
import { type AnswerRow, ownerConsent, standingAnswers } from "./answers";
import {
  type Application,
  application,
  contentOf,
  isOver,
  type Party,
  partiesOf,
  type Version,
  versionsOf,
} from "./applications";
import { decisionsFor, type Objection, objectionsOf, type PartyDecision, stands } from "./approvals";
import { versionOut } from "./rounds";
import type { Signoff } from "./signoff-records";

export type PartyState =
  | "asked"
  | "interested"
  | "takes_part"
  | "awaiting"
  | "approved"
  | "declined"
  | "not_in_version";

/** Who must act before this party is done. */
type WaitsFor = "contact" | "adviser" | "director" | null;

export type BoardRow = Party & {
  isOwner: boolean;
  state: PartyState;
  answer: AnswerRow | undefined;
  /** The decision that counts: about the current version, or an approval of an earlier one that stands for it. */
  signoff: Signoff | undefined;
  /** The newest decision, whether it counts or not: which version the director saw, and why that is enough or is not. */
  decision: PartyDecision | undefined;
  /** What the municipality has said against the current version, when it has. */
  objection: Objection | undefined;
  /** The newest earlier version that was approved, when the approval does not count for the current one. */
  approvedEarlierVersion: number | undefined;
  /** When the one who is waited for first had it open: the director while it is out, before that the contact person. */
  openedAt: Instant | undefined;
  waitsFor: WaitsFor;
  since: Instant | undefined;
  /** The first day outside the network, when notice has been given; "" when it is no member any more. */
  exitOn: Day | "" | null;
};

export type Board = {
  /** When it was looked at. */
  at: Instant;
  rows: BoardRow[];
  version: Version | undefined;
  /** Parties that have not declined. */
  takingPart: number;
  approved: number;
  declined: number;
  /** Members of the network: the 15 of "14 av 15". Now, and once it is handed in on that day. */
  members: number;
  ownerConsent: ReturnType<typeof ownerConsent>;
};

function stateOf(
  answer: AnswerRow | undefined,
  signoff: Signoff | undefined,
  version: Version | undefined,
  isInVersion: boolean,
): PartyState {
  if (answer?.answer === "declines") return "declined";
  if (version) {
    if (signoff?.decision === "approved") return "approved";
    return isInVersion ? "awaiting" : "not_in_version";
  }
  return answer?.answer ?? "asked";
}

const waitsForIn: Record<PartyState, WaitsFor> = {
  asked: "contact",
  interested: "contact",
  takes_part: "adviser",
  awaiting: "director",
  not_in_version: "adviser",
  approved: null,
  declined: null,
};

/** Those who block come first; inside each group in name order. */
const groupOrder: Record<PartyState, number> = {
  not_in_version: 0,
  asked: 1,
  interested: 2,
  awaiting: 3,
  takes_part: 4,
  approved: 5,
  declined: 6,
};

const later = (a: Instant | undefined, b: Instant | undefined) => ((a ?? "") > (b ?? "") ? a : b);

/** Where every municipality stands: the one answer to "how is it going?". */
export function board(db: Db, found: Application, at: Instant, membersNow = membersOn(db, dayOf(at))): Board {
  const versions = versionsOf(db, found.id);
  const version = versionOut(db, found, versions);
  const inVersion = new Set(version ? contentOf(version).parties.map(({ code }) => code) : []);
  const answers = standingAnswers(db, found.id);
  const decisions = decisionsFor(db, versions);
  const objected = new Map(
    // The newest comes first, and stands.
    (version ? objectionsOf(db, found.id) : [])
      .filter((one) => one.version === version?.number)
      .toReversed()
      .map(({ objection }) => [objection.municipalityCode, objection]),
  );
  const opened = firstOpenings(db, found.id, version);
  const members = new Map(membersNow.map((member) => [member.code, member.exitOn]));

  const rows = partiesOf(db, found.id).map((party): BoardRow => {
    const answer = answers.get(party.code);
    const decision = decisions.get(party.code);
    const counts = version && (decision?.standing?.stands ?? decision?.version === version.number);
    const signoff = counts ? decision?.signoff : undefined;
    const objection = objected.get(party.code);
    const state = stateOf(answer, signoff, version, inVersion.has(party.code));
    const waitsFor = isOver(found) ? null : waitsForIn[state];
    const answeredOrAsked = answer?.at ?? party.askedAt;
    return {
      ...party,
      isOwner: party.code === found.ownerCode,
      state,
      answer,
      signoff,
      decision,
      objection: state === "approved" ? undefined : objection,
      approvedEarlierVersion:
        decision?.standing && !(version && stands(decision)) ? decision.version : undefined,
      openedAt: opened.get(party.code),
      waitsFor,
      since:
        waitsFor === null
          ? undefined
          : state === "awaiting"
            ? later(version?.frozenAt, later(signoff?.at, objection?.at))
            : answeredOrAsked,
      exitOn: members.has(party.code) ? (members.get(party.code) ?? null) : "",
    };
  });
  const declined = rows.filter(({ state }) => state === "declined").length;
  return {
    at,
    rows: rows.toSorted((a, b) => groupOrder[a.state] - groupOrder[b.state]),
    version,
    takingPart: rows.length - declined,
    approved: rows.filter(({ state }) => state === "approved").length,
    declined,
    members: membersWhenHandedIn(db, found.id) ?? members.size,
    ownerConsent: ownerConsent(db, found),
  };
}

function membersWhenHandedIn(db: Db, applicationId: number): number | undefined {
  return db
    .select({ count: submissions.memberCount })
    .from(submissions)
    .where(eq(submissions.applicationId, applicationId))
    .get()?.count;
}

/** When each party first had it open: its director once a version is out, before that anybody. */
function firstOpenings(db: Db, applicationId: number, version: Version | undefined): Map<string, Instant> {
  const rows = db
    .select()
    .from(openings)
    .where(and(eq(openings.applicationId, applicationId), eq(openings.versionNumber, version?.number ?? 0)))
    .orderBy(desc(openings.at))
    .all();
  const directors = version ? linkHolders(db, applicationId) : null;
  const seen = rows.filter(({ personId }) => directors?.has(personId) ?? true);
  return new Map(seen.map(({ municipalityCode, at }) => [municipalityCode, at]));
}

/** Those who have been sent a personal link. */
function linkHolders(db: Db, applicationId: number): Set<number> {
  const rows = db
    .selectDistinct({ personId: signoffLinks.personId })
    .from(signoffLinks)
    .where(eq(signoffLinks.applicationId, applicationId))
    .all();
  return new Set(rows.map(({ personId }) => personId));
}

/** Several boards at once, by application. */
export function boardsOf(db: Db, applicationIds: readonly number[], at: Instant): Map<number, Board> {
  const members = membersOn(db, dayOf(at));
  return new Map(applicationIds.map((id) => [id, board(db, application(db, id), at, members)]));
}

/** Somebody of a party has the page open; only the first time for each version is kept. */
export function recordOpening(
  db: Db,
  opening: { applicationId: number; municipalityCode: string; personId: number; versionNumber: number },
  at: Instant,
): void {
  db.insert(openings)
    .values({ ...opening, at })
    .onConflictDoNothing()
    .run();
}
