import type { Db } from "../../db/open";
import type { Act } from "../history";
import { requireRoleOrUtlyst } from "../people/permissions";
import type { LineProblem, Listed, OpmlLine } from "./opml";
import { addSource, allSources } from "./sources";

/** What an import does with a line: "twice" stands earlier in the same list. */
export type PlannedLine = { name: string; url: string } & (
  | { outcome: "new"; source: Listed }
  | { outcome: "already_here" | "twice" }
  | { outcome: "invalid"; problem: LineProblem }
);

/** What an import of the lines would do; nothing is changed. */
export function planImport(db: Db, lines: readonly OpmlLine[]): PlannedLine[] {
  const here = new Set(allSources(db).map(({ url }) => url));
  const seen = new Set<string>();
  return lines.map((line): PlannedLine => {
    const { name, url } = line;
    if ("problem" in line) return { name, url, outcome: "invalid", problem: line.problem };
    if (here.has(url)) return { name, url, outcome: "already_here" };
    if (seen.has(url)) return { name, url, outcome: "twice" };
    seen.add(url);
    return { name, url, outcome: "new", source: line.source };
  });
}

/** Adds the sources that are new, and says what became of each line. Again, it changes nothing. */
export function importSources(db: Db, lines: readonly OpmlLine[], act: Act): PlannedLine[] {
  requireRoleOrUtlyst(act.by, "adviser");
  return db.transaction((tx) => {
    const plan = planImport(tx, lines);
    for (const line of plan) if (line.outcome === "new") addSource(tx, line.source, act);
    return plan;
  });
}
