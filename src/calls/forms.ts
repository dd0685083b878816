import { z } from "zod";
import { JOINT_RULES, LEAD_RULES, SIGNING_WAYS } from "../../db/schema";
import { clockTimeOf } from "../calendar";
import {
  choice,
  complain,
  optionalCount,
  optionalDay,
  optionalPercent,
  optionalProse,
  optionalSek,
  optionalText,
  optionalTime,
  optionalUrl,
  requiredText,
  ticked,
} from "../fields";
import type { Call, CallForm, otherDatesOf } from "./calls";
import { readDeadline } from "./deadline-reader";

/** From decision to signed partner form at the project owner (DOMAIN B6). */
export const USUAL_SIGNING_DAYS = 3;

/** The most dates that a call may have besides the opening and the last day. */
export const OTHER_DATE_ROWS = 20;

const otherDateFields = Object.fromEntries(
  Array.from({ length: OTHER_DATE_ROWS }, (_, i) => i).flatMap((i): [string, z.ZodType][] => [
    [`dateName${i}`, optionalText(100)],
    [`dateOn${i}`, optionalDay()],
    [`dateTime${i}`, optionalTime()],
    [`dateCutOff${i}`, ticked()],
  ]),
) as Record<string, z.ZodType<string | boolean | null>>;

/** What a person types about a call. A time needs a day; only a month in the funder's words leaves the day empty. */
export const callForm = z
  .object({
    funder: requiredText(120),
    programme: optionalText(160),
    title: requiredText(300),
    url: optionalUrl(),
    description: optionalProse(),
    eligibleApplicants: optionalProse(2_000),
    targetGroups: optionalText(300),
    county: optionalText(100),
    joint: choice(JOINT_RULES),
    lead: choice(LEAD_RULES).default("unknown"),
    minMunicipalities: optionalCount(300),
    minCounties: optionalCount(25),
    amount: optionalText(300),
    amountFromSek: optionalSek(),
    amountToSek: optionalSek(),
    coFinancing: optionalText(300),
    coFinancingPercent: optionalPercent(),
    attachments: optionalProse(4_000),
    registration: optionalText(300),
    registrationDays: optionalCount(365),
    signing: choice(SIGNING_WAYS),
    /** Left empty, or left out by an older page, it is the usual. */
    signingDays: optionalCount(60).transform((days) => days ?? USUAL_SIGNING_DAYS),
    applyAt: optionalText(500),
    opensOn: optionalDay(),
    deadlineText: optionalText(500),
    deadlineOn: optionalDay(),
    deadlineTime: optionalTime(),
    rolling: ticked(),
    confirmed: ticked(),
    /** Only from a planned call made from last year's; else the series stays what it is. */
    seriesId: z
      .string()
      .optional()
      .transform((typed) => (typed && /^[1-9]\d{0,9}$/.test(typed) ? Number(typed) : undefined)),
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
    if (form.amountFromSek !== null && form.amountToSek !== null && form.amountToSek < form.amountFromSek)
      complain(ctx, "amountToSek", "less_than_least");
    const fields = form as Record<string, unknown>;
    for (let i = 0; i < OTHER_DATE_ROWS; i += 1) {
      const [named, dated] = [fields[`dateName${i}`] !== "", fields[`dateOn${i}`] !== null];
      const cutOff = fields[`dateCutOff${i}`] === true;
      if (cutOff ? !dated : named !== dated) complain(ctx, `dateOn${i}`, "date_without_name");
      else if (!cutOff && fields[`dateTime${i}`] !== null)
        complain(ctx, `dateTime${i}`, "time_without_cut_off");
    }
  })
  .transform((form): CallForm => {
    const fields = form as Record<string, unknown>;
    const plain = Object.fromEntries(
      Object.entries(form).filter(([name]) => !/^date(Name|On|Time|CutOff)\d+$/.test(name)),
    );
    return {
      ...(plain as Omit<CallForm, "otherDates" | "monthOnly">),
      monthOnly: readDeadline(form.deadlineText, null).precision === "month",
      otherDates: Array.from({ length: OTHER_DATE_ROWS }, (_, i) => i).flatMap((i) => {
        const [name, on, time] = ["Name", "On", "Time"].map((part) => fields[`date${part}${i}`]);
        if (typeof name !== "string" || typeof on !== "string") return [];
        const kind = fields[`dateCutOff${i}`] === true ? ("cut_off" as const) : ("other" as const);
        return [{ name, on, kind, time: typeof time === "string" ? time : null }];
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
    targetGroups: call.targetGroups,
    county: call.county,
    joint: call.joint,
    lead: call.lead,
    minMunicipalities: text(call.minMunicipalities),
    minCounties: text(call.minCounties),
    amount: call.amount,
    amountFromSek: text(call.amountFromSek),
    amountToSek: text(call.amountToSek),
    coFinancing: call.coFinancing,
    coFinancingPercent: text(call.coFinancingPercent),
    attachments: call.attachments,
    registration: call.registration,
    registrationDays: text(call.registrationDays),
    signing: call.signing,
    signingDays: text(call.signingDays),
    applyAt: call.applyAt,
    opensOn: text(call.opensOn),
    deadlineText: call.deadlineText,
    deadlineOn: text(call.deadlineOn),
    deadlineTime: call.deadlineAt ? clockTimeOf(call.deadlineAt) : "",
    rolling: call.deadlinePrecision === "rolling" ? "yes" : "",
    confirmed: call.deadlineConfirmedAt ? "yes" : "",
    revision: String(call.revision),
    ...Object.fromEntries(
      otherDates.flatMap(({ name, on, kind, at }, i) => [
        [`dateName${i}`, name],
        [`dateOn${i}`, on],
        [`dateTime${i}`, at ? clockTimeOf(at) : ""],
        [`dateCutOff${i}`, kind === "cut_off" ? "yes" : ""],
      ]),
    ),
  };
}

/** A new call before anything is typed. */
export const emptyCall: Record<string, string> = {
  joint: "unknown",
  lead: "unknown",
  signing: "unknown",
  signingDays: String(USUAL_SIGNING_DAYS),
};

/** Next year's call as last year's was: its rules stay, its dates and sums are the funder's to say. */
export function plannedFrom(call: Call): Record<string, string> {
  const {
    revision: _,
    opensOn: _opens,
    deadlineText: _text,
    deadlineOn: _on,
    deadlineTime: _time,
    rolling: _rolling,
    confirmed: _confirmed,
    amount: _amount,
    amountFromSek: _from,
    amountToSek: _to,
    ...kept
  } = typedFrom(call, []);
  const nextYear = (text: string) => text.replace(/\b20\d{2}\b/g, (year) => String(Number(year) + 1));
  return {
    ...kept,
    title: nextYear(call.title),
    // The page of last year's call says last year's dates.
    url: "",
    description: "",
    seriesId: call.seriesId === null ? "" : String(call.seriesId),
  };
}
