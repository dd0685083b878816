import { z } from "zod";
import {
  choice,
  type FieldError,
  optionalCount,
  optionalProse,
  optionalText,
  requiredText,
  requiredUrl,
  ticked,
} from "../fields";
import type { SourceKind } from "./kinds/kind";
import { isSelector } from "./pages/document";
import { INTERVALS, type Source, type SourceForm } from "./sources";

/** The kinds that a person can add; tips come without a source of their own. */
export const ADDABLE_KINDS = ["feed", "page", "vinnova", "eu_portal"] as const satisfies SourceKind[];
export type AddableKind = (typeof ADDABLE_KINDS)[number];

const everySource = {
  name: requiredText(120),
  url: requiredUrl(),
  funder: optionalText(120),
  everyMinutes: choice(INTERVALS).transform(Number),
};

/** One a line. */
function lines() {
  return optionalProse(5_000).transform((text) =>
    text
      .split("\n")
      .map((line) => line.trim())
      .filter((line) => line !== ""),
  );
}

/** What each kind lets one choose, as it is typed. */
const settings = {
  feed: z.object({}),
  page: z.object({
    selector: optionalText(300).refine((selector) => selector === "" || isSelector(selector), {
      error: "not_a_selector" satisfies FieldError,
    }),
    onlyNewLines: ticked(),
    ignoreLines: lines(),
    followLinks: ticked(),
    linksContaining: optionalText(200),
  }),
  vinnova: z.object({ monthsBack: optionalCount(36) }),
  eu_portal: z.object({ wanted: lines() }),
} satisfies Record<AddableKind, z.ZodType<Record<string, unknown>>>;

export function sourceForm(kind: AddableKind) {
  return z.object({ ...everySource, ...settings[kind].shape }).transform(
    ({ name, url, funder, everyMinutes, ...chosen }): SourceForm => ({
      kind,
      name,
      url,
      funder,
      everyMinutes,
      settings: chosen,
    }),
  );
}

/** Where the kinds that are one funder's own are found. */
const OWN_ADDRESS: Partial<Record<AddableKind, string>> = {
  vinnova: "https://data.vinnova.se/api",
  eu_portal: "https://ec.europa.eu/info/funding-tenders/opportunities/data/referenceData/grantsTenders.json",
};

export function emptySource(kind: AddableKind): Record<string, string> {
  const everyMinutes = kind === "feed" ? "60" : "1440";
  return { everyMinutes, url: OWN_ADDRESS[kind] ?? "" };
}

export function typedFromSource({
  name,
  url,
  funder,
  everyMinutes,
  settings,
}: Source): Record<string, string> {
  const chosen = Object.entries(settings).map(([field, value]) => [field, typedFrom(value)]);
  return { name, url, funder, everyMinutes: String(everyMinutes), ...Object.fromEntries(chosen) };
}

function typedFrom(value: unknown): string {
  if (Array.isArray(value)) return value.join("\n");
  if (typeof value === "boolean") return value ? "yes" : "";
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
