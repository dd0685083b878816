import type { ContentChange } from "../../src/applications/content-changes";
import type { Standing } from "../../src/applications/standing";
import { names } from "../format";
import { contentChangeInWords } from "../text";

/** "sökt belopp och syfte" */
export function changesInWords(
  changes: readonly ContentChange[],
  say: (change: ContentChange) => string = contentChangeInWords,
): string {
  return names(changes.map(say).map((text) => text.charAt(0).toLowerCase() + text.slice(1)));
}

/** Why an approval of an earlier version counts: "version 2 är redaktionell". Nothing when it is of this very version. */
export function carriedInWords(standing: Extract<Standing, { stands: true }>): string {
  return names(
    standing.carriedBy.map(({ number, as }) =>
      as === "editorial"
        ? `version ${number} är redaktionell`
        : `version ${number} rör varken texten eller kommunens del`,
    ),
  );
}

/** Why an approval no longer counts, as a sentence. */
export function voidInWords(standing: Extract<Standing, { stands: false }>): string {
  switch (standing.because) {
    case "changed":
      return `Ändrat i version ${standing.number}: ${changesInWords(standing.changes)}.`;
    case "objected":
      return `Socialchefen har invänt mot version ${standing.number}.`;
    case "not_in_version":
      return `Kommunen fanns inte med i version ${standing.number}.`;
    case "not_told":
      return `Brevet om version ${standing.number} har inte nått socialchefen. Skicka länken igen.`;
    case "left":
      return "Kommunen har avstått sedan dess.";
  }
}
