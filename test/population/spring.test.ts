import { afterEach, describe, expect, test } from "vitest";
import { municipalityForms } from "../../db/demo/municipalities";
import { populationRows } from "../../db/demo/population";
import { letters, populationFetches } from "../../db/schema";
import { fetchPopulation } from "../../jobs/fetch-population";
import type { JobTools } from "../../jobs/tools";
import { instantAt } from "../../src/calendar";
import { allocate } from "../../src/fees/allocation";
import { joinNetwork } from "../../src/membership/joining";
import { allMunicipalities } from "../../src/membership/register";
import { approveFetch } from "../../src/population/approval";
import type { AskScb } from "../../src/population/asking";
import { yearDue, yearToHave } from "../../src/population/due";
import { setAside, waitingFetch } from "../../src/population/fetches";
import { newestPopulations } from "../../src/population/figure-years";
import { recordPopulations } from "../../src/population/populations";
import { act, lettersTo, type World, world } from "../support/world";
import { tab5557 } from "./answers";
import { failing, json, scb } from "./scb";

const open: { close: () => Promise<void> }[] = [];
afterEach(async () => {
  for (const one of open.splice(0)) await one.close();
});

async function answering(reply: Parameters<typeof scb>[0]) {
  const server = await scb(reply);
  open.push(server);
  return server;
}

const at = (day: string) => instantAt(day, "06:20");

/** The job's tick at twenty past six on that day. */
async function tick(w: World, askScb: AskScb, day: string): Promise<void> {
  await fetchPopulation({ db: w.db, askScb, now: () => at(day) } as unknown as JobTools);
}

const states = (w: World) =>
  w.db
    .select()
    .from(populationFetches)
    .all()
    .map(({ state }) => state);

const BEFORE_SPRING = "2026-02-02T08:00:00.000Z";

/** All fifteen, with the figures of 2024. */
function theFifteen(): World {
  const w = world(BEFORE_SPRING);
  const joining = { fromOn: "2014-04-15", agreementTitle: "Samverkansöverenskommelse" };
  const here = new Set(allMunicipalities(w.db).map(({ code }) => code));
  for (const form of municipalityForms)
    if (!here.has(form.code))
      joinNetwork(w.db, { ...form, ...joining }, act(w.coordinator, 0, BEFORE_SPRING));
  const of2024 = populationRows.filter(({ year }) => year === 2024);
  recordPopulations(w.db, of2024, act(w.coordinator, 0, BEFORE_SPRING));
  return w;
}

test("in April 2026 fifteen published totals come from TAB5557, wait, are approved, and share a fee to the krona", async () => {
  const w = theFifteen();
  const { askScb, asked } = await answering(json(tab5557()));
  await tick(w, askScb, "2026-03-31");
  expect(asked).toHaveLength(0);
  await tick(w, askScb, "2026-04-01");
  await tick(w, askScb, "2026-04-01");
  await tick(w, askScb, "2026-04-02");
  expect(asked).toHaveLength(1);
  expect(asked[0]?.url).toContain("/tables/TAB5557/");
  expect(lettersTo(w, w.coordinator).filter((kind) => kind.startsWith("population"))).toEqual([
    "population_waiting",
  ]);
  const codes = allMunicipalities(w.db).map(({ code }) => code);
  expect(newestPopulations(w.db, codes)?.year).toBe(2024);

  approveFetch(w.db, waitingFetch(w.db)?.id ?? 0, "", { by: w.coordinator, at: at("2026-04-07") });
  const snapshot = newestPopulations(w.db, codes);
  const published = populationRows.filter(({ year }) => year === 2025);
  expect(snapshot?.year).toBe(2025);
  expect([...(snapshot?.residents ?? [])].toSorted()).toEqual(
    published.map(({ municipalityCode, residents }) => [municipalityCode, residents]).toSorted(),
  );
  for (const budget of [900_000, 619_964, 1]) {
    const shares = [...allocate(budget, snapshot?.residents ?? new Map()).values()];
    expect([shares.length, shares.reduce((sum, share) => sum + share, 0)]).toEqual([15, budget]);
  }
  await tick(w, askScb, "2026-04-08");
  expect(asked).toHaveLength(1);
});

test("the year that should be there changes in April", () => {
  expect(["2026-01-01", "2026-03-31", "2026-04-01", "2026-12-31"].map(yearToHave)).toEqual([
    2024, 2024, 2025, 2025,
  ]);
});

test("a failed April is caught up later, with two days between, and the coordinator is told once when it has lasted a week", async () => {
  const w = theFifteen();
  let reply = failing(503);
  const { askScb, asked } = await answering((said, response) => reply(said, response));
  for (let day = 1; day <= 20; day += 1) await tick(w, askScb, `2026-04-${String(day).padStart(2, "0")}`);
  expect(asked).toHaveLength(10);
  expect(lettersTo(w, w.coordinator)).toEqual(["population_failing"]);
  const [letter] = w.db.select().from(letters).all();
  expect(letter?.facts).toMatchObject({ year: 2025, failure: "out_of_order", times: 5 });
  reply = json(tab5557());
  await tick(w, askScb, "2026-06-12");
  expect(states(w).at(-1)).toBe("waiting");
  expect(lettersTo(w, w.coordinator)).toEqual(["population_failing", "population_waiting"]);
});

test("SCB's own wish to be left alone goes before ours", async () => {
  const w = theFifteen();
  const { askScb, asked } = await answering(failing(429, { "retry-after": String(5 * 24 * 3600) }));
  for (const day of ["2026-04-01", "2026-04-03", "2026-04-05"]) await tick(w, askScb, day);
  expect(asked).toHaveLength(1);
  await tick(w, askScb, "2026-04-07");
  expect(asked).toHaveLength(2);
});

test("what a person has set aside is not brought again", async () => {
  const w = theFifteen();
  const { askScb } = await answering(json(tab5557()));
  await tick(w, askScb, "2026-04-01");
  setAside(w.db, waitingFetch(w.db)?.id ?? 0, "Fel", { by: w.coordinator, at: at("2026-04-02") });
  await tick(w, askScb, "2026-04-09");
  expect(states(w)).toEqual(["set_aside"]);
});

describe("a municipality without figures", () => {
  test("is asked about when it is new", async () => {
    const w = theFifteen();
    const { askScb, asked } = await answering(json(tab5557()));
    await tick(w, askScb, "2026-04-01");
    approveFetch(w.db, waitingFetch(w.db)?.id ?? 0, "", { by: w.coordinator, at: at("2026-04-02") });
    const uppsala = {
      code: "0380",
      shortName: "Uppsala",
      formalName: "Uppsala kommun",
      genitive: "Uppsala kommuns",
    };
    joinNetwork(
      w.db,
      { ...uppsala, fromOn: "2026-09-01", agreementTitle: "A" },
      { by: w.coordinator, at: at("2026-08-20") },
    );
    await tick(w, askScb, "2026-08-21");
    expect(asked).toHaveLength(2);
    expect(asked[1]?.body).toContain('"0380"');
  });

  test("is not asked about for ever when SCB has none", async () => {
    const w = theFifteen();
    const { askScb, asked } = await answering(
      json(tab5557((answer) => ((answer.value as null[])[0] = null))),
    );
    await tick(w, askScb, "2026-04-01");
    approveFetch(w.db, waitingFetch(w.db)?.id ?? 0, "", { by: w.coordinator, at: at("2026-04-02") });
    for (const day of ["2026-04-03", "2026-05-01", "2026-09-01"]) await tick(w, askScb, day);
    expect(asked).toHaveLength(1);
  });

  test("makes a new network ask at once, and an empty one never", () => {
    const w = world();
    expect(yearDue(w.db, at("2026-11-23"))).toBe(2025);
    expect(yearDue(w.db, at("2026-02-01"))).toBeNull();
  });
});
