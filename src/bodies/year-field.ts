import { z } from "zod";
import { optionalText } from "../fields";

/** A year as it is typed; null when left empty. */
export function optionalYear() {
  return optionalText(10).transform((value, ctx): number | null => {
    if (value === "") return null;
    if (/^(19|20)\d{2}$/.test(value)) return Number(value);
    ctx.addIssue({ code: "custom", message: "not_a_year" });
    return z.NEVER;
  });
}
