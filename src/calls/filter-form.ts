import { z } from "zod";
import { ASSESSMENTS } from "../../db/schema";
import { optionalDay, optionalText, sek, ticked } from "../fields";
import { CALL_ORDERS, type CallFilter, type StatusFilter } from "./call-filter";
import { CALL_STATUSES } from "./deadline";

export const STATUS_FILTERS = ["current", ...CALL_STATUSES, "all"] as const satisfies readonly StatusFilter[];
export const ASSESSMENT_FILTERS = [...ASSESSMENTS, "none"] as const;

const filterFields = z.object({
  q: optionalText(200).catch(""),
  status: z.enum(STATUS_FILTERS).catch("current"),
  funder: optionalText(120).catch(""),
  closesBy: optionalDay().catch(null),
  programme: optionalText(160).catch(""),
  targetGroups: optionalText(200).catch(""),
  county: optionalText(100).catch(""),
  amountSek: sek()
    .catch(0)
    .transform((value) => value || null),
  joint: ticked(),
  fits: ticked(),
  assessment: z.enum(ASSESSMENT_FILTERS).nullable().catch(null),
  order: z.enum(CALL_ORDERS).nullable().catch(null),
});

/** The filter in a page's address; whatever cannot be understood is left out. */
export function filterIn(query: Record<string, string>): CallFilter {
  return { ...filterFields.parse({ assessment: null, order: null, ...query }), for: "network" };
}

export type FilterPart = Exclude<keyof CallFilter, "for">;

/** A filter as it stands in an address, sorted by name; what is the default is left out. */
export function filterParts(filter: CallFilter): Partial<Record<FilterPart, string>> {
  const parts: Record<FilterPart, string | null> = {
    q: filter.q || null,
    status: filter.status === "current" ? null : filter.status,
    funder: filter.funder || null,
    closesBy: filter.closesBy,
    programme: filter.programme || null,
    targetGroups: filter.targetGroups || null,
    county: filter.county || null,
    amountSek: filter.amountSek === null ? null : String(filter.amountSek),
    joint: filter.joint ? "yes" : null,
    fits: filter.fits ? "yes" : null,
    assessment: filter.assessment,
    order: filter.order,
  };
  return Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== null));
}
