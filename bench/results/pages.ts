import { openDb } from "../../db/open";
import { type PageTime, pagesOf } from "../page-times";
import { fillHistory } from "./large-history";

// `npx tsx bench/results/alone.ts`: how long the results take with 300 applications of 15 municipalities in 20 years.

const AT = "2026-11-24T08:00:00.000Z";

const RESULT_PAGES = [
  "/results",
  "/results?from=2007&to=2026",
  "/results/years.csv",
  "/results/results.xlsx",
  "/results/municipalities/1103",
  "/municipalities/1103",
  "/evaluations/2025",
];

export function measureResults(): Promise<PageTime[]> {
  const db = openDb(":memory:", "db/migrations");
  fillHistory(db);
  return pagesOf(db, 1, AT)(RESULT_PAGES);
}
