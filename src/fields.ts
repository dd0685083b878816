import { z } from "zod";
import { type Day, isClockTime } from "./calendar";
import { parseSek } from "./calls/reading/amounts";
import { readPhone } from "./people/phone";
import { oneLine, tidy } from "./tidy-text";
import { readTypedDay } from "./typed-day";

/** What can be wrong with a field; `views/text.ts` holds the sentence for each. */
export type FieldError =
  | "missing"
  | "none_ticked"
  | "address_or_text"
  | "too_long"
  | "choose_one"
  | "not_a_day"
  | "not_a_time"
  | "not_an_email"
  | "not_a_phone"
  | "not_a_url"
  | "not_a_whole_number"
  | "not_an_amount"
  | "ambiguous_amount"
  | "negative_amount"
  | "amount_too_large"
  | "time_without_day"
  | "time_without_cut_off"
  | "less_than_least"
  | "not_granted"
  | "not_a_percentage"
  | "ends_before_it_begins"
  | "in_the_future"
  | "in_the_past"
  | "not_steps"
  | "not_a_month"
  | "before_the_version"
  | "rolling_and_day"
  | "date_without_name"
  | "not_confirmable"
  | "not_a_code"
  | "not_an_org_number"
  | "not_a_selector"
  | "changed_meanwhile"
  | "file_missing"
  | "file_too_large"
  | "file_wrong_kind"
  | "not_opml"
  | "not_a_past_year"
  | "no_clauses"
  | "clause_twice"
  | "before_the_proposal"
  | "not_a_year"
  | "body_not_then"
  | "body_kind_taken"
  | "body_name_taken"
  | "most_below_least"
  | "nobody_named"
  | "two_named"
  | "seat_taken"
  | "names_without_tick"
  | "actor_known"
  | "not_a_fee_year"
  | "not_days"
  | "not_a_day_of_the_year"
  | "half_a_recess"
  | "after_the_meeting"
  | "not_a_paragraph"
  | "before_the_decision"
  | "before_what_it_follows"
  | "more_than_left"
  | "nothing_asked_for"
  | "not_a_template_year"
  | "not_a_part"
  | "not_the_whole"
  | "shares_differ";

const e = (code: FieldError) => ({ error: code });

/** Text as typed, but tidied: what cannot be seen could make two texts look alike that are not. */
function typed(max: number, tidied: (text: string) => string = (text) => oneLine(tidy(text))) {
  return (
    z
      .string()
      .default("")
      .transform(tidied)
      // What is too long is read no further: checks between fields would meet it as it was typed.
      .pipe(z.string().max(max, { ...e("too_long"), abort: true }))
  );
}

/** One line. */
export function optionalText(max = 200) {
  return typed(max);
}

/** One line. */
export function requiredText(max = 200) {
  return typed(max).pipe(z.string().min(1, e("missing")));
}

/** Several lines, as they were typed. */
export function optionalProse(max = 20_000) {
  return typed(max, tidy);
}

export function requiredProse(max = 20_000) {
  return typed(max, tidy).pipe(z.string().min(1, e("missing")));
}

/** A day, as `2027-03-15` or as Swedes write it; null when left empty. */
export function optionalDay() {
  return typed(60).transform((value, ctx) => (value === "" ? null : dayFrom(value, ctx)));
}

export function requiredDay() {
  return typed(60).transform((value, ctx) => {
    if (value !== "") return dayFrom(value, ctx);
    ctx.addIssue({ code: "custom", message: "missing" satisfies FieldError });
    return z.NEVER;
  });
}

/** Nothing here happens in another century; a year like 2926 is a slip of the finger. */
const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2100-12-31";

function dayFrom(value: string, ctx: z.RefinementCtx): Day {
  const day = readTypedDay(value);
  if (day !== null && day >= FIRST_DAY && day <= LAST_DAY) return day;
  ctx.addIssue({ code: "custom", message: "not_a_day" satisfies FieldError });
  return z.NEVER;
}

/** `14:00`, `14.00` or `14`; null when left empty. */
export function optionalTime() {
  return typed(20).transform((value, ctx) => {
    if (value === "") return null;
    const parts = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i.exec(value);
    const time = parts ? `${parts[1]?.padStart(2, "0")}:${parts[2] ?? "00"}` : "";
    if (isClockTime(time)) return time;
    ctx.addIssue({ code: "custom", message: "not_a_time" satisfies FieldError });
    return z.NEVER;
  });
}

/** Whole kronor; an empty field is 0. */
export function sek() {
  return amountOr(0);
}

/** Whole kronor; null when left empty. */
export function optionalSek() {
  return amountOr(null);
}

function amountOr<Empty extends 0 | null>(empty: Empty) {
  return typed(40).transform((value, ctx): number | Empty => {
    if (value === "") return empty;
    const read = parseSek(value);
    if ("sek" in read) return read.sek;
    ctx.addIssue({ code: "custom", message: read.problem satisfies FieldError });
    return z.NEVER;
  });
}

/** A whole number from 0 to 100, with or without its sign; null when left empty. */
export function optionalPercent() {
  return typed(10).transform((value, ctx) => {
    if (value === "") return null;
    const digits = /^(\d{1,3}) ?%?$/.exec(value)?.[1];
    if (digits !== undefined && Number(digits) <= 100) return Number(digits);
    ctx.addIssue({ code: "custom", message: "not_a_percentage" satisfies FieldError });
    return z.NEVER;
  });
}

export function optionalCount(max = 1000) {
  return typed(10).transform((value, ctx) => {
    if (value === "") return null;
    const number = Number(value);
    if (/^\d+$/.test(value) && number >= 1 && number <= max) return number;
    ctx.addIssue({ code: "custom", message: "not_a_whole_number" satisfies FieldError });
    return z.NEVER;
  });
}

/** An address on the web; a missing `https://` is put in front. "" when left empty. */
export function optionalUrl() {
  return typed(2000).transform((value, ctx) => (value === "" ? "" : urlFrom(value, ctx)));
}

export function requiredUrl() {
  return typed(2000).transform((value, ctx) => {
    if (value !== "") return urlFrom(value, ctx);
    ctx.addIssue({ code: "custom", message: "missing" satisfies FieldError });
    return z.NEVER;
  });
}

function urlFrom(value: string, ctx: z.RefinementCtx): string {
  const full = /^[a-z][a-z0-9+.-]*:/i.test(value) ? value : `https://${value}`;
  const url = URL.canParse(full) ? new URL(full) : null;
  if (url && /^https?:$/.test(url.protocol) && url.hostname.includes(".")) return url.href;
  ctx.addIssue({ code: "custom", message: "not_a_url" satisfies FieldError });
  return z.NEVER;
}

export function email() {
  return requiredText(200).pipe(
    z.string().regex(/^[^\s@<>(),;:"]+@[^\s@<>(),;:"]+\.[^\s@<>(),;:"]+$/u, e("not_an_email")),
  );
}

/** A telephone number as it is kept; "" when left empty. */
export function optionalPhone() {
  return typed(60).transform((value, ctx) => {
    const phone = value === "" ? "" : readPhone(value);
    if (phone !== null) return phone;
    ctx.addIssue({ code: "custom", message: "not_a_phone" satisfies FieldError });
    return z.NEVER;
  });
}

export function choice<const T extends readonly [string, ...string[]]>(options: T) {
  return z.enum(options, e("choose_one"));
}

/** One of what the page offered, which may have been nothing. */
export function oneOf(values: readonly string[]) {
  return typed(200).refine((value) => values.includes(value), e("choose_one"));
}

/** A ticked box. */
export function ticked() {
  return z
    .string()
    .optional()
    .transform((value) => value === "yes");
}

/** For checks between fields. */
export function complain(ctx: z.RefinementCtx, field: string, code: FieldError): void {
  ctx.addIssue({ code: "custom", path: [field], message: code });
}
