import type { FitReason, Tier } from "../../src/watchwords/fit";
import { names } from "../format";

export const tierText: Record<Tier, string> = {
  core: "Kärnord",
  wide: "Breda ord",
  guard: "Ord som talar emot",
};

const MOST_TOLD = 4;

/** "Nämner ”nyanländ” i rubriken och ”kommun” i texten; talar emot: ”företag”". */
export function fitInWords(reasons: readonly FitReason[]): string {
  const told = reasons.slice(0, MOST_TOLD);
  const quoted = (some: readonly FitReason[]) => names(some.map(({ word }) => `”${word}”`));
  const speaking = told.filter(({ tier }) => tier !== "guard");
  const places = [
    { words: speaking.filter(({ place }) => place === "title"), where: "i rubriken" },
    { words: speaking.filter(({ place }) => place === "text"), where: "i texten" },
  ].filter(({ words }) => words.length > 0);
  const against = told.filter(({ tier }) => tier === "guard");
  const parts = [
    places.length > 0 &&
      `nämner ${places.map(({ words, where }) => `${quoted(words)} ${where}`).join(" och ")}`,
    against.length > 0 && `talar emot: ${quoted(against)}`,
    reasons.length > told.length && `och ${reasons.length - told.length} ord till`,
  ].filter((part) => part !== false);
  const sentence = parts.join("; ");
  return sentence === "" ? "" : `${sentence[0]?.toLocaleUpperCase("sv")}${sentence.slice(1)}.`;
}
