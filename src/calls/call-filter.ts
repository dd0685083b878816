import { and, eq, gt, gte, isNotNull, isNull, lt, lte, ne, not, or, type SQL, sql } from "drizzle-orm";
import { type ASSESSMENTS, callAssessments, calls } from "../../db/schema";
import { addDays, type Day, dayOf, type Instant } from "../calendar";
import { type CallStatus, CLOSING_SOON_DAYS } from "./deadline";

export const CALL_ORDERS = ["relevance", "deadline", "newest", "fit", "title", "funder"] as const;
export type CallOrder = (typeof CALL_ORDERS)[number];

/** "current" is everything that is not closed. */
export type StatusFilter = CallStatus | "current" | "all";

export type AssessmentFilter = (typeof ASSESSMENTS)[number] | "none";

export type CallFilter = {
  /** What was typed to search for. */
  q: string;
  status: StatusFilter;
  funder: string;
  /** Only calls whose last day is this one or earlier. */
  closesBy: Day | null;
  /** Words that must be in the field of that name. */
  programme: string;
  targetGroups: string;
  county: string;
  /** Only calls that say they give this much, in kronor. */
  amountSek: number | null;
  /** Only calls that take joint applications. */
  joint: boolean;
  /** Only calls that fit what the network looks for. */
  fits: boolean;
  /** What the network thinks of the call; null for whatever. */
  assessment: AssessmentFilter | null;
  /** Null is by relevance for a search and by deadline for a list. */
  order: CallOrder | null;
  /** Everything, or only what the funders have published: then the network's own notes are not searched. */
  for: "network" | "public";
};

export const CURRENT_CALLS: CallFilter = {
  q: "",
  status: "current",
  funder: "",
  closesBy: null,
  programme: "",
  targetGroups: "",
  county: "",
  amountSek: null,
  joint: false,
  fits: false,
  assessment: null,
  order: null,
  for: "network",
};

/** The same filter for one who is not signed in: nothing in it asks what the network thinks. */
export function publicly(filter: CallFilter): CallFilter {
  const order = filter.order === "fit" ? null : filter.order;
  return { ...filter, fits: false, assessment: null, order, for: "public" };
}

/** The order that a list stands in: nothing is relevant to no words. */
export function orderOf({ order, q }: CallFilter): CallOrder {
  const searched = q.trim() !== "";
  if (order === null || (order === "relevance" && !searched)) return searched ? "relevance" : "deadline";
  return order;
}

/** The SQL twin of `callStatus`; a test holds the two together. */
export function hasStatus(status: StatusFilter, at: Instant): SQL | undefined {
  const today = dayOf(at);
  // Said of the first column of calls_closing, so that a list begins where the closed ones end.
  const last = calls.closingOrder;
  const closed = and(lte(last, today), or(lt(last, today), lte(calls.deadlineAt, at)));
  const current = and(
    gte(last, today),
    or(gt(last, today), isNull(calls.deadlineAt), gt(calls.deadlineAt, at)),
  );
  const opensLater = sql`coalesce(${gt(calls.opensOn, today)}, 0)`;
  const undated = and(
    isNull(calls.opensOn),
    isNull(calls.deadlineOn),
    ne(calls.deadlinePrecision, "rolling"),
  );
  const soon = addDays(today, CLOSING_SOON_DAYS);
  switch (status) {
    case "all":
      return undefined;
    case "current":
      return current;
    case "closed":
      return closed;
    case "planned":
      return and(current, or(opensLater, undated));
    case "rolling":
      return and(current, not(opensLater), eq(calls.deadlinePrecision, "rolling"));
    case "closing_soon":
      return and(current, not(opensLater), lte(calls.deadlineOn, soon));
    case "open":
      return and(
        current,
        not(opensLater),
        ne(calls.deadlinePrecision, "rolling"),
        or(gt(calls.deadlineOn, soon), and(isNull(calls.deadlineOn), isNotNull(calls.opensOn))),
      );
  }
}

const newestAssessments = sql`(select max(id) from ${callAssessments} group by call_id)`;

function isAssessed(assessment: AssessmentFilter): SQL {
  return assessment === "none"
    ? sql`${calls.id} not in (select call_id from ${callAssessments})`
    : sql`${calls.id} in (select call_id from ${callAssessments} where id in ${newestAssessments} and state = ${assessment})`;
}

/** What a filter asks besides words (also those of single fields), status and last day; undefined when it asks nothing more. */
export function furtherConditions(filter: CallFilter): SQL | undefined {
  return and(
    filter.funder === "" ? undefined : eq(calls.funder, filter.funder),
    filter.amountSek === null
      ? undefined
      : sql`coalesce(${calls.amountToSek}, ${calls.amountFromSek}) >= ${filter.amountSek}`,
    filter.joint ? sql`${calls.joint} in ('allowed', 'required')` : undefined,
    filter.fits ? gt(calls.fit, 0) : undefined,
    filter.assessment === null ? undefined : isAssessed(filter.assessment),
  );
}

/** All that a filter asks of a call but words, which the search index answers for. */
export function conditions(filter: CallFilter, at: Instant): SQL | undefined {
  return and(
    isNull(calls.mergedIntoId),
    hasStatus(filter.status, at),
    filter.closesBy === null ? undefined : lte(calls.closingOrder, filter.closesBy),
    furtherConditions(filter),
  );
}
