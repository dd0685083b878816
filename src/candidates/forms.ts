import { z } from "zod";
import { complain, optionalProse, optionalText, optionalUrl } from "../fields";
import type { Brought } from "./by-hand";

/** As much text as a long PDF holds. */
export const LONGEST_PASTE = 100_000;

/** What somebody brings by hand: an address, a text, or both. */
export const broughtForm = z
  .object({ url: optionalUrl(), title: optionalText(300), text: optionalProse(LONGEST_PASTE) })
  .superRefine(({ url, text }, ctx) => {
    if (url === "" && text === "") complain(ctx, "url", "address_or_text");
  }) satisfies z.ZodType<Brought>;
