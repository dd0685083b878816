import { z } from "zod";
import { BLOCK_KINDS } from "../../db/schema";
import { email, optionalProse, optionalText, requiredProse, requiredText } from "../fields";
import type { Block, BlockForm, Newsletter } from "./newsletters";

/** More parts than this nobody reads. */
export const MOST_BLOCKS = 15;

/** The title and the parts: fields like `heading-2`, `text-2`, `in-2`, `members-2`, `kind-2`; an empty part falls away. */
export function newsletterForm(count: number) {
  const numbers = Array.from({ length: count }, (_, index) => index + 1);
  const fields = Object.fromEntries(
    numbers.flatMap((number) => [
      [`heading-${number}`, optionalText(200)],
      [`text-${number}`, optionalProse(20_000)],
    ]),
  );
  return z
    .looseObject({ title: requiredText(200), ...fields })
    .transform((typed): { title: string; blocks: BlockForm[] } => {
      const text = (name: string) => String(typed[name] ?? "");
      const blocks = numbers.map((number) => ({
        kind: BLOCK_KINDS.find((kind) => kind === text(`kind-${number}`)) ?? ("own" as const),
        heading: text(`heading-${number}`),
        text: text(`text-${number}`),
        included: text(`in-${number}`) === "yes",
        membersOnly: text(`members-${number}`) === "yes",
      }));
      return {
        title: String(typed.title),
        blocks: blocks.filter((block) => block.heading !== "" || block.text !== ""),
      };
    });
}

export function typedNewsletter(found: Newsletter, blocks: readonly Block[]): Record<string, string> {
  const fields = blocks.flatMap(({ kind, heading, text, included, membersOnly }, index) => [
    [`kind-${index + 1}`, kind],
    [`heading-${index + 1}`, heading],
    [`text-${index + 1}`, text],
    [`in-${index + 1}`, included ? "yes" : ""],
    [`members-${index + 1}`, membersOnly ? "yes" : ""],
  ]);
  return { title: found.title, revision: String(found.revision), ...Object.fromEntries(fields) };
}

/** How many parts a form that came back has. */
export function countIn(typed: Record<string, string>): number {
  const numbers = Object.keys(typed).flatMap((name) => /^text-([1-9]\d?)$/.exec(name)?.[1] ?? []);
  return Math.min(Math.max(0, ...numbers.map(Number)), MOST_BLOCKS);
}

/** The ticked lists: `list-municipalities`, `list-topic-3`. */
export function listsIn(typed: Record<string, string>): string[] {
  return Object.entries(typed).flatMap(([name, value]) =>
    name.startsWith("list-") && value === "yes" ? [name.slice("list-".length)] : [],
  );
}

/** At least one list: the error stands at the first box. */
export const listsForm = z.object({
  "list-municipalities": z
    .string()
    .default("")
    .refine(() => false, { error: "none_ticked" }),
});

export const exampleForm = z.object({
  municipalityCode: requiredText(4),
  title: requiredText(200),
  text: requiredProse(5_000),
});

export const subscriptionForm = z.object({
  email: email(),
  name: requiredText(100),
  organisation: optionalText(200),
});

/** `2026-11`. */
export const monthForm = z.object({
  month: requiredText(7).pipe(z.string().regex(/^20\d\d-(0[1-9]|1[0-2])$/, { error: "not_a_month" })),
});
