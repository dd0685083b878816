import { z } from "zod";
import { JOINT_RULES, SIGNING_WAYS } from "../../db/schema";
import { clockTimeOf } from "../calendar";
import {
  choice,
  complain,
  optionalCount,
  optionalDay,
  optionalProse,
  optionalText,
  optionalTime,
  optionalUrl,
  requiredText,
  ticked,
} from "../fields";
import { CALL_ORDERS, type CallFilter, type StatusFilter } from "./call-list";
import type { Call, CallForm, otherDatesOf } from "./calls";
import { CALL_STATUSES } from "./deadline";
import { readDeadline } from "./deadline-reader";

/** Rows for dates that the funder names besides the opening and the last day. */
export const OTHER_DATE_ROWS = 4;

const otherDateFields = Object.fromEntries(
  Array.from({ length: OTHER_DATE_ROWS }, (_, i) => i).flatMap((i): [string, z.ZodType][] => [
    [`dateName${i}`, optionalText(100)],
    [`dateOn${i}`, optionalDay()],
  ]),
) as Record<string, z.ZodType<string | null>>;

/** What a person types about a call. A time needs a day; only a month in the funder's words leaves the day empty. */
export const callForm = z
  .object({
    funder: requiredText(120),
    programme: optionalText(160),
    title: requiredText(300),
    url: optionalUrl(),
    description: optionalProse(),
    eligibleApplicants: optionalProse(2_000),
    joint: choice(JOINT_RULES),
    minMunicipalities: optionalCount(300),
    minCounties: optionalCount(25),
    amount: optionalText(300),
    coFinancing: optionalText(300),
    signing: choice(SIGNING_WAYS),
    applyAt: optionalText(500),
    opensOn: optionalDay(),
    deadlineText: optionalText(500),
    deadlineOn: optionalDay(),
    deadlineTime: optionalTime(),
    rolling: ticked(),
    confirmed: ticked(),
    ...otherDateFields,
  })
  .superRefine((form, ctx) => {
    if (form.rolling && form.deadlineOn !== null) complain(ctx, "deadlineOn", "rolling_and_day");
    if (form.deadlineTime !== null && form.deadlineOn === null)
      complain(ctx, "deadlineOn", "time_without_day");
    if (form.opensOn && form.deadlineOn && form.deadlineOn < form.opensOn) {
      complain(ctx, "deadlineOn", "ends_before_it_begins");
    }
    if (form.confirmed && !form.rolling && form.deadlineOn === null)
      complain(ctx, "confirmed", "not_confirmable");
    const fields = form as Record<string, unknown>;
    for (let i = 0; i < OTHER_DATE_ROWS; i += 1) {
      if ((fields[`dateName${i}`] === "") !== (fields[`dateOn${i}`] === null)) {
        complain(ctx, `dateOn${i}`, "date_without_name");
      }
    }
  })
  .transform((form): CallForm => {
    const fields = form as Record<string, unknown>;
    const plain = Object.fromEntries(
      Object.entries(form).filter(([name]) => !/^date(Name|On)\d$/.test(name)),
    );
    return {
      ...(plain as Omit<CallForm, "otherDates" | "monthOnly">),
      monthOnly: readDeadline(form.deadlineText, null).precision === "month",
      otherDates: Array.from({ length: OTHER_DATE_ROWS }, (_, i) => i).flatMap((i) => {
        const [name, on] = [fields[`dateName${i}`], fields[`dateOn${i}`]];
        return typeof name === "string" && typeof on === "string" ? [{ name, on }] : [];
      }),
    };
  });

/** A call as the form shows it. */
export function typedFrom(call: Call, otherDates: ReturnType<typeof otherDatesOf>): Record<string, string> {
  const text = (value: string | number | null) => (value === null ? "" : String(value));
  return {
    funder: call.funder,
    programme: call.programme,
    title: call.title,
    url: call.url,
    description: call.description,
    eligibleApplicants: call.eligibleApplicants,
    joint: call.joint,
    minMunicipalities: text(call.minMunicipalities),
    minCounties: text(call.minCounties),
    amount: call.amount,
    coFinancing: call.coFinancing,
    signing: call.signing,
    applyAt: call.applyAt,
    opensOn: text(call.opensOn),
    deadlineText: call.deadlineText,
    deadlineOn: text(call.deadlineOn),
    deadlineTime: call.deadlineAt ? clockTimeOf(call.deadlineAt) : "",
    rolling: call.deadlinePrecision === "rolling" ? "yes" : "",
    confirmed: call.deadlineConfirmedAt ? "yes" : "",
    revision: String(call.revision),
    ...Object.fromEntries(
      otherDates.flatMap(({ name, on }, i) => [
        [`dateName${i}`, name],
        [`dateOn${i}`, on],
      ]),
    ),
  };
}

/** A new call before anything is typed. */
export const emptyCall: Record<string, string> = { joint: "unknown", signing: "unknown" };

const STATUS_FILTERS = ["current", ...CALL_STATUSES, "all"] as const satisfies readonly StatusFilter[];

const filterFields = z.object({
  q: optionalText(200).catch(""),
  status: z.enum(STATUS_FILTERS).catch("current"),
  funder: optionalText(120).catch(""),
  closesBy: optionalDay().catch(null),
  order: z.enum(CALL_ORDERS).catch("deadline"),
});

/** The filter in a page's address; whatever cannot be understood is left out. */
export function filterIn(query: Record<string, string>): CallFilter {
  return filterFields.parse(query);
}
