import type { Db } from "../../db/open";
import type { Application } from "../applications/applications";
import { submissionOf } from "../applications/submission";
import { type Day, dayOf, type Instant } from "../calendar";
import { happeningsOf } from "../history";
import { type Change, changesOf } from "./changes";
import { closureOf } from "./closing";
import { type Completion, completionsOf } from "./completions";
import { decisionsOf, effectiveConsent, type FunderDecision } from "./decisions";
import { type GrantPayment, grantPaymentsOf, type Requisition, requisitionsOf } from "./money";
import { type Report, reportsOf } from "./reports";
import { termsOf } from "./terms";

/** What has happened since the application was handed in. `views/awards/timeline.tsx` says it. */
export type Happening = { on: Day } & (
  | { what: "handed_in"; reference: string }
  | { what: "completion_requested" | "completion_handed_in"; completion: Completion }
  | { what: "withdrawn"; reason: string }
  | { what: "decided"; decision: FunderDecision; isReplaced: boolean }
  | { what: "consent_effective"; code: string; condition: string }
  | { what: "change_asked" | "change_decided"; change: Change }
  | { what: "requisition"; requisition: Requisition }
  | { what: "payment"; payment: GrantPayment }
  | { what: "project_starts" | "project_ends" }
  | { what: "report_handed_in" | "report_accepted"; report: Report }
  | { what: "closed"; keepUntil: Day | null; note: string }
);

/** The oldest first. */
export function timeline(db: Db, found: Application, today: Day): Happening[] {
  const { id } = found;
  const submission = submissionOf(db, id);
  const decisions = decisionsOf(db, id);
  const consent = effectiveConsent(db, found);
  const terms = decisions.at(-1)?.outcome === "rejected" ? undefined : termsOf(db, id);
  const closure = found.status === "closed" ? closureOf(db, id) : undefined;
  const happenings: Happening[] = [
    ...(submission
      ? [
          {
            what: "handed_in" as const,
            on: submission.submittedOn,
            reference: submission.funderReference,
          },
        ]
      : []),
    ...completionsOf(db, id).flatMap((completion): Happening[] => [
      { what: "completion_requested", on: completion.request.askedOn, completion },
      ...(completion.reply
        ? [{ what: "completion_handed_in" as const, on: completion.reply.handedInOn, completion }]
        : []),
    ]),
    ...happeningsOf(db, "application", id, "application_withdrawn").map(
      ({ details }): Happening => ({
        what: "withdrawn",
        on: String(details.withdrawnOn),
        reason: String(details.reason),
      }),
    ),
    ...decisions.map(
      (decision, i): Happening => ({
        what: "decided",
        on: decision.decidedOn,
        decision,
        isReplaced: i < decisions.length - 1,
      }),
    ),
    ...(consent?.condition
      ? [
          {
            what: "consent_effective" as const,
            on: consent.from,
            code: found.ownerCode,
            condition: consent.condition,
          },
        ]
      : []),
    ...changesOf(db, id).flatMap((change): Happening[] => [
      { what: "change_asked", on: change.request.askedOn, change },
      ...(change.decision
        ? [{ what: "change_decided" as const, on: change.decision.decidedOn, change }]
        : []),
    ]),
    ...requisitionsOf(db, id).map(
      (requisition): Happening => ({ what: "requisition", on: requisition.requestedOn, requisition }),
    ),
    ...grantPaymentsOf(db, id).map(
      (payment): Happening => ({ what: "payment", on: payment.paidOn, payment }),
    ),
    ...(terms ? (["starts", "ends"] as const) : []).flatMap((end): Happening[] => {
      const on = end === "starts" ? terms?.startsOn : terms?.endsOn;
      return on && on <= today ? [{ what: `project_${end}`, on }] : [];
    }),
    ...reportsOf(db, id).flatMap((report): Happening[] => [
      ...(report.submission
        ? [{ what: "report_handed_in" as const, on: report.submission.handedInOn, report }]
        : []),
      ...(report.acceptance
        ? [{ what: "report_accepted" as const, on: report.acceptance.acceptedOn, report }]
        : []),
    ]),
    ...(closure ? [closedAt(closure)] : []),
  ];
  return happenings.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
}

function closedAt({ at, keepUntil, note }: { at: Instant; keepUntil: Day | null; note: string }): Happening {
  return { what: "closed", on: dayOf(at), keepUntil, note };
}
