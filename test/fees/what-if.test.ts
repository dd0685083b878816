import { expect, test } from "vitest";
import { membersOfYear } from "../../src/fees/members-of-year";
import { today, whatIf } from "../../src/fees/what-if";
import { addMunicipality } from "../../src/membership/registration";
import { recordPopulations } from "../../src/population/populations";
import { visitor, words } from "../support/visitor";
import { act } from "../support/world";
import { lock, norrort, open } from "./norrort";

const RULE = { key: "population", equalPercent: null, partYear: "whole_year" } as const;

const rowCount = (w: ReturnType<typeof norrort>) =>
  w.db.$client
    .prepare("select (select count(*) from history) + (select count(*) from fee_runs)")
    .pluck()
    .get();

test("the year as it is, asked again, differs from itself by nothing", async () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  const page = await words(await visitor(w, w.contact.taby).get("/fees/what-if?year=2025"));
  expect(page).toContain("Täby kommun 87 972 kr 87 972 kr 0 kr");
  expect(page).toContain("Summa 900 000 kr 900 000 kr 0 kr");
});

test("another budget and fewer members stand beside today's, with the difference and the sums", async () => {
  const w = norrort();
  open(w, 2025);
  const before = rowCount(w);
  const codes = today(w.db, 2025)!
    .shares.map(({ code }) => code)
    .filter((code) => code !== "0187");
  const question = { year: 2025, budgetSek: 950_000, codes, populationYear: 2023, rule: RULE };
  const { rows } = whatIf(w.db, question, { today: today(w.db, 2025), members: membersOfYear(w.db, 2025) });
  expect(rows.find(({ code }) => code === "0187")).toMatchObject({
    todaySek: 13_377,
    thenSek: 0,
    differenceSek: -13_377,
  });
  expect(rows.reduce((sum, { thenSek }) => sum + thenSek, 0)).toBe(950_000);
  const address = `/fees/what-if?year=2025&budgetSek=950+000&populationYear=2023&key=population&partYear=whole_year&${codes.map((code) => `member=${code}`).join("&")}`;
  const page = await words(await visitor(w, w.contact.taby).get(address));
  expect(page).toContain("folkmängden 31 december 2023");
  expect(page).toContain("Summa 900 000 kr 950 000 kr +50 000 kr");
  expect(page).toContain("inte med i provet");
  expect(rowCount(w)).toBe(before);
});

test("a municipality that is no member can be tried, and one without figures is said", async () => {
  const w = norrort();
  open(w, 2025);
  const tyreso = {
    code: "0138",
    shortName: "Tyresö",
    formalName: "Tyresö kommun",
    genitive: "Tyresö kommuns",
  };
  addMunicipality(w.db, tyreso, act(w.coordinator));
  const reader = visitor(w, w.adviser);
  const address =
    "/fees/what-if?year=2025&budgetSek=1000&key=mixed&equalPercent=50&partYear=days&member=0138&member=0187";
  expect(await words(await reader.get(address))).toContain("Folkmängden saknas för minst en");
  const figures = { municipalityCode: "0138", year: 2024, residents: 11_822, sourceTable: "TAB638" };
  recordPopulations(w.db, [figures], act(w.coordinator));
  const page = await words(await reader.get(address));
  expect(page).toContain("Tyresö kommun 0 kr 500 kr +500 kr");
  expect(page).toContain("Tyresö kommun (inte medlem)");
});

test("a question that cannot be answered is shown again with what was typed", async () => {
  const w = norrort();
  open(w, 2025);
  const reader = visitor(w, w.adviser);
  const answer = await reader.get(
    "/fees/what-if?year=2025&budgetSek=24.300+tkr&key=population&partYear=months&member=0160",
  );
  expect(answer.status).toBe(422);
  const html = await answer.text();
  expect(html).toContain("Beloppet går att förstå på två sätt");
  expect(html).toContain('value="24.300 tkr"');
  const nobody = await reader.get("/fees/what-if?year=2025&budgetSek=1&key=population&partYear=months");
  expect(await words(nobody)).toContain("Kryssa i minst en kommun");
});

test("a year that has no budget compares with nothing", async () => {
  const w = norrort();
  const reader = visitor(w, w.adviser);
  expect((await reader.get("/fees/what-if")).status).toBe(200);
  const page = await words(
    await reader.get("/fees/what-if?year=2026&budgetSek=15&key=equal&partYear=months&member=0160"),
  );
  expect(page).toContain("Avgiftsåret 2026 är inte öppnat");
  expect(page).toContain("Täby kommun 0 kr 15 kr");
});
