import { z } from "zod";
import { oneOf, optionalText, requiredProse, requiredText } from "../fields";
import type { Need } from "./needs";

export const needForm = z.object({
  title: requiredText(200),
  text: requiredProse(5_000),
  targetGroups: optionalText(300),
});

/** `codes`: the municipalities that the writer may write for. */
export function newNeedForm(codes: readonly string[]) {
  return needForm.extend({ municipalityCode: oneOf(codes) });
}

/** The ticked boxes of a page that offers needs: the field `need-7` is the need with id 7. */
export function needIdsIn(typed: Record<string, string>): number[] {
  return Object.entries(typed).flatMap(([name, value]) => {
    const id = /^need-([1-9]\d{0,9})$/.exec(name)?.[1];
    return id && value === "yes" ? [Number(id)] : [];
  });
}

export function typedNeed({ title, text, targetGroups, revision }: Need): Record<string, string> {
  return { title, text, targetGroups, revision: String(revision) };
}
