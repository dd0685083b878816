import { eq, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { signoffs, submissions, versions } from "../../db/schema";
import { type Day, dayOf, daysBetween } from "../calendar";
import { median } from "../median";
import type { CallGroup } from "./call-groups";
import type { Decided } from "./decided";
import type { HandedIn } from "./handed-in";
import { isWithin, type Period } from "./period";

/** The way of an application, and how long each part of it takes. */
export const STRETCHES = [
  "seen_to_opened",
  "opened_to_sent",
  "sent_to_approved",
  "approved_to_handed_in",
  "handed_in_to_decided",
] as const;
export type Stretch = (typeof STRETCHES)[number];

/** Calendar days, the middle one of so many; null of none. */
export type LeadTime = { stretch: Stretch; medianDays: number | null; count: number };

export type Milestones = Record<
  "seen" | "opened" | "sent" | "approved" | "handed_in" | "decided",
  Day | null
>;

const ends: Record<Stretch, [from: keyof Milestones, to: keyof Milestones]> = {
  seen_to_opened: ["seen", "opened"],
  opened_to_sent: ["opened", "sent"],
  sent_to_approved: ["sent", "approved"],
  approved_to_handed_in: ["approved", "handed_in"],
  handed_in_to_decided: ["handed_in", "decided"],
};

/** Of applications that were handed in: each stretch that ended in the period. Days that contradict each other are left out. */
export function leadTimes(ways: readonly Milestones[], period: Period): LeadTime[] {
  return STRETCHES.map((stretch) => {
    const [from, to] = ends[stretch];
    const days = ways.flatMap((way) => {
      const [began, ended] = [way[from], way[to]];
      return began !== null && isWithin(ended, period) && began <= ended ? [daysBetween(began, ended)] : [];
    });
    return { stretch, medianDays: median(days), count: days.length };
  });
}

/** The funder's day counts where it is recorded: the last day of a call says nothing of how long it took. */
export function milestones(db: Db, { submitted, decisions, groups }: MilestoneFacts): Milestones[] {
  const sendings = sendingDays(db);
  return submitted.map(({ applicationId, callId, openedAt, submittedOn }) => ({
    seen: groups.get(callId)?.addedOn ?? null,
    opened: dayOf(openedAt),
    sent: sendings.get(applicationId)?.sent ?? null,
    approved: sendings.get(applicationId)?.approved ?? null,
    handed_in: submittedOn,
    decided: decisions.get(applicationId)?.decidedOn ?? null,
  }));
}

type MilestoneFacts = {
  submitted: readonly HandedIn[];
  decisions: ReadonlyMap<number, Decided>;
  groups: ReadonlyMap<number, CallGroup>;
};

/** When the first version was sent, and when the last approval before the handing in came. */
function sendingDays(db: Db) {
  const rows = db
    .select({
      applicationId: submissions.applicationId,
      sentAt: sql<string>`min(${versions.frozenAt})`,
      approvedAt: sql<
        string | null
      >`max(case when ${signoffs.decision} = 'approved' and ${signoffs.at} <= ${submissions.at} then ${signoffs.at} end)`,
    })
    .from(submissions)
    .innerJoin(versions, eq(versions.applicationId, submissions.applicationId))
    .leftJoin(signoffs, eq(signoffs.versionId, versions.id))
    .groupBy(submissions.applicationId)
    .all();
  return new Map(
    rows.map(({ applicationId, sentAt, approvedAt }) => [
      applicationId,
      { sent: dayOf(sentAt), approved: approvedAt === null ? null : dayOf(approvedAt) },
    ]),
  );
}
