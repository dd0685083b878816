import { openDb } from "../../db/open";
import { type PageTime, pagesOf } from "../page-times";
import { fillRegister } from "./large-register";

// `npx tsx bench/register/alone.ts`: how long each page of the register takes with 300 municipalities and 20 years.

const AT = "2026-11-24T08:00:00.000Z";

const REGISTER_PAGES = [
  "/",
  "/register",
  "/register?day=2012-06-01",
  "/register/contacts",
  "/register/annex-1",
  "/register/register.json",
  "/register/register.xlsx",
  "/register/corrections",
  "/municipalities",
  "/municipalities?day=2012-06-01",
  "/municipalities/1150",
  "/municipalities/1150?day=2012-06-01",
  "/municipalities/1150/signatories",
  "/agreement",
  "/agreement/text",
  "/agreement/parties",
  "/agreement/parties/1150",
  "/agreement/amendments/5",
  "/agreement/signatures/150",
  "/agreement/notices/new",
  "/hosts",
  "/hosts/1",
  "/people",
  "/people?q=1150",
  "/people/150",
  "/boards",
  "/boards/150",
  "/boards/150/next-year",
  "/boards/decisions?municipality=1150",
  "/fees",
  "/fees/2026",
  "/fees/2027",
  "/fees/2026/runs/new?category=overrun",
  "/fees/2026/runs/20",
  "/fees/2026/runs/20/statements/1150",
  "/fees/2026/payments/new",
  "/fees/2026/lines/153",
  "/fees/2006/fixed-fees",
  "/fees/what-if",
  "/population",
  "/population/fetches/20",
  "/population/imports/new",
  "/imports",
  "/bodies",
  "/bodies?day=2012-06-01",
  "/bodies/1",
  "/bodies/3",
  "/bodies/3/members/new",
  "/bodies/duties",
  "/meetings/1",
  "/meetings/1/attendance",
  "/action-plans/2026",
  "/evaluations/2026",
];

/** Each page of a register that is as large as one can become. */
export async function measureRegister(): Promise<PageTime[]> {
  const db = openDb(":memory:", "db/migrations");
  fillRegister(db, AT);
  return pagesOf(db, 1, AT)(REGISTER_PAGES);
}
