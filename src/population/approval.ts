import type { Db } from "../../db/open";
import { dayOf } from "../calendar";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { type PopulationFetch, populationFetch, settle } from "./fetches";
import { type Figures, readAnswer } from "./json-stat";
import { takeInPopulations } from "./populations";
import { type PreviewLine, previewOf } from "./preview";

/** What SCB answered, read from the answer as it came. */
export function figuresOf({ answer, year }: Pick<PopulationFetch, "answer" | "year">): Figures {
  const read = readAnswer(answer, year);
  return "figures" in read ? read.figures : new Map();
}

export function previewOfFetch(db: Db, fetch: PopulationFetch): PreviewLine[] {
  return previewOf(db, fetch.year, figuresOf(fetch));
}

/** The figures count from now on. `reason` is said where one of them takes the place of another for the same year. */
export function approveFetch(db: Db, id: number, reason: string, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    const fetch = populationFetch(tx, id);
    settle(tx, id, { state: "approved", reason }, act);
    const { year, sourceTable } = fetch;
    const lines = previewOfFetch(tx, fetch);
    const source = { year, sourceTable, fetchedOn: dayOf(fetch.at), fetchId: id };
    takeInPopulations(tx, { ...source, lines, reason }, act);
    const details = { year, figures: lines.filter(({ change }) => change !== "none").length };
    record(tx, { subject: "network", subjectId: 1, event: "population_approved", details }, act);
  });
}
