import { budgetLines, feePayments, feeRuns, feeShares, feeYears, fixedFees, outcomes } from "../../db/schema";
import type { Instant } from "../../src/calendar";
import { codes, dayOfYear, insertAll, LAST_YEAR, MUNICIPALITIES, type Tx, years } from "./size";

const FEE_SEK = 10_000;
const LINES_A_YEAR = 8;
const OUTCOMES_A_LINE = 12;
/** Before the others, or it would be the newest. */
const FIXED_FEES_YEAR = 2006;

/** A fee each year that everybody has paid in two parts, and a budget for the year to come that is not divided yet. */
export function addFees(tx: Tx, at: Instant): void {
  const budgetSek = MUNICIPALITIES * FEE_SEK;
  insertAll(tx, feeYears, [
    ...[...years, LAST_YEAR + 1].map((year) => ({ year, budgetSek })),
    { year: FIXED_FEES_YEAR, budgetSek, key: "fixed" },
  ]);
  insertAll(
    tx,
    fixedFees,
    codes.map((municipalityCode) => ({ year: FIXED_FEES_YEAR, municipalityCode, amountSek: FEE_SEK })),
  );
  insertAll(
    tx,
    feeRuns,
    years.map((year, place) => ({
      id: place + 1,
      year,
      category: "annual",
      key: "population",
      partYear: "whole_year",
      totalSek: budgetSek,
      populationYear: year - 1,
      at,
      byName: "Ada Admin",
    })),
  );
  const shares = years.flatMap((year, place) =>
    codes.map((municipalityCode) => ({ runId: place + 1, year, municipalityCode })),
  );
  insertAll(
    tx,
    feeShares,
    shares.map(({ runId, year, municipalityCode }) => ({
      runId,
      municipalityCode,
      amountSek: FEE_SEK,
      formalName: `Kommun ${municipalityCode} kommun`,
      residents: 50_000,
      memberFromOn: `${year}-01-01`,
      memberToOn: `${year}-12-31`,
    })),
  );
  insertAll(
    tx,
    feePayments,
    shares.flatMap(({ runId, year, municipalityCode }) =>
      ["03", "09"].map((month) => ({
        runId,
        municipalityCode,
        amountSek: FEE_SEK / 2,
        receivedOn: `${year}-${month}-30`,
        reference: `F${year}-${municipalityCode}`,
        at,
      })),
    ),
  );
  addBudgets(tx, at);
}

function addBudgets(tx: Tx, at: Instant): void {
  const lines = years
    .flatMap((year) => Array.from({ length: LINES_A_YEAR }, (_, nth) => ({ year, name: `Post ${nth + 1}` })))
    .map((line, place) => ({ ...line, id: place + 1, amountSek: 300_000 }));
  insertAll(tx, budgetLines, lines);
  insertAll(
    tx,
    outcomes,
    lines.flatMap(({ id, year }) =>
      Array.from({ length: OUTCOMES_A_LINE }, (_, month) => ({
        lineId: id,
        amountSek: 20_000,
        happenedOn: dayOfYear(year, 14 + month * 30),
        note: "Faktura",
        at,
      })),
    ),
  );
}
