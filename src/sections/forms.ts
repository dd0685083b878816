import { z } from "zod";
import type { FormSection, FunderForm } from "../../db/defaults/funder-forms";
import { LIMIT_KINDS, SECTION_STATUSES } from "../../db/schema";
import {
  choice,
  complain,
  type FieldError,
  optionalCount,
  optionalProse,
  optionalText,
  requiredProse,
  requiredText,
  ticked,
} from "../fields";
import type { FormFacts } from "./form-keeping";

export const sectionForm = z.object({ text: optionalProse() });

export const commentForm = z.object({ comment: requiredProse(2000) });

export const statusForm = z.object({ sectionStatus: choice(SECTION_STATUSES) });

export const mergeForm = z.object({
  take: choice(["merged", "mine", "theirs"]),
  merged: optionalProse(),
  mine: optionalProse(),
});

const MOST_CHARACTERS = 200_000;

const MOST_SECTIONS_PLACE = 999;

const sectionFields = z.object({
  key: optionalText(60),
  heading: optionalText(120),
  guidance: optionalProse(500),
  limitCount: optionalCount(MOST_CHARACTERS),
  limitKind: z.enum(LIMIT_KINDS).catch("characters"),
  position: optionalCount(MOST_SECTIONS_PLACE),
  optional: ticked(),
  leaveOut: ticked(),
});

const formFields = z.object({
  formName: requiredText(100),
  programmes: optionalProse(1000),
  partnerForms: ticked(),
});

/** Fields `heading-1`, `guidance-1`, … for so many sections; a row with neither key nor heading is not there. */
export function funderFormForm(rows: number) {
  const numbers = Array.from({ length: rows }, (_, index) => index + 1);
  return z.record(z.string(), z.string()).transform((typed, ctx): FormFacts => {
    const facts = formFields.safeParse(typed);
    const sections = numbers.map((n) => ({ n, read: sectionFields.safeParse(rowOf(typed, n)) }));
    for (const issue of facts.error?.issues ?? []) ctx.addIssue({ ...issue, code: "custom" });
    for (const { n, read } of sections)
      for (const { path, message } of read.error?.issues ?? [])
        complain(ctx, `${String(path[0])}-${n}`, message as FieldError);
    const named = ownKeys();
    const there = sections.flatMap(({ n, read }) =>
      read.data && (read.data.key || read.data.heading) && !read.data.leaveOut
        ? [{ n, ...read.data, key: named(read.data.key) }]
        : [],
    );
    for (const { n, heading } of there) if (heading === "") complain(ctx, `heading-${n}`, "missing");
    if (there.length === 0) complain(ctx, "heading-1", "missing");
    if (!facts.success || ctx.issues.length > 0) return z.NEVER;
    const { formName, programmes, partnerForms } = facts.data;
    return {
      name: formName,
      programmes: programmes.split("\n").filter((programme) => programme !== ""),
      partnerForms,
      sections: there
        .toSorted((a, b) => (a.position ?? a.n) - (b.position ?? b.n))
        .map(({ key, heading, guidance, limitCount, limitKind, optional }) => ({
          key,
          heading,
          guidance,
          ...(limitCount === null ? {} : { limit: { kind: limitKind, count: limitCount } }),
          ...(optional ? { optional } : {}),
        })),
    };
  });
}

/** A key that no page of ours would send, or sends twice, names no section: then the row is a new one. */
function ownKeys(): (key: string) => string {
  const seen = new Set<string>();
  return (key) => {
    if (!/^[\w-]+$/.test(key) || seen.has(key)) return "";
    seen.add(key);
    return key;
  };
}

const rowOf = (typed: Record<string, string>, n: number) =>
  Object.fromEntries(Object.keys(sectionFields.shape).map((name) => [name, typed[`${name}-${n}`]]));

export function typedFunderForm(
  form: Pick<FunderForm, "name" | "programmes" | "partnerForms" | "sections">,
): Record<string, string> {
  return {
    formName: form.name,
    programmes: form.programmes.join("\n"),
    partnerForms: form.partnerForms ? "yes" : "",
    ...Object.fromEntries(form.sections.flatMap(typedSection)),
  };
}

function typedSection(
  { key, heading, guidance, limit, optional }: FormSection,
  index: number,
): [string, string][] {
  const n = index + 1;
  return [
    [`key-${n}`, key],
    [`heading-${n}`, heading],
    [`guidance-${n}`, guidance],
    [`limitCount-${n}`, String(limit?.count ?? "")],
    [`limitKind-${n}`, limit?.kind ?? "characters"],
    [`position-${n}`, String(n)],
    [`optional-${n}`, optional ? "yes" : ""],
  ];
}
