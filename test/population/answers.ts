import { readFileSync } from "node:fs";

/** An answer as SCB gives it (JSON-stat 2), for the fifteen municipalities. */
export type Answer = {
  class: string;
  id: string[];
  size: number[];
  dimension: Record<
    string,
    { category: { index: string[] | Record<string, number>; label: Record<string, string> } }
  >;
  value: (number | null)[] | Record<string, number | null>;
};

const recorded = (name: string) => readFileSync(new URL(name, import.meta.url), "utf8");

/** The answer of 2025, changed as a test wants it. */
export function tab5557(change: (answer: Answer) => void = () => {}): string {
  return changed(recorded("./tab5557-2025.json"), change);
}

/** The answer of 2024: SCB has eliminated sex and marital status, so they are not in it. */
export function tab638(change: (answer: Answer) => void = () => {}): string {
  return changed(recorded("./tab638-2024.json"), change);
}

function changed(text: string, change: (answer: Answer) => void): string {
  const answer = JSON.parse(text) as Answer;
  change(answer);
  return JSON.stringify(answer);
}
