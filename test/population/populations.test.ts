import { expect, test } from "vitest";
import { newestPopulations } from "../../src/population/figure-years";
import { populationsOf, recordPopulations } from "../../src/population/populations";
import { expectRefusal } from "../support/refused";
import { act, world } from "../support/world";

const OF_2025 = { municipalityCode: "0191", year: 2025, residents: 53_000, sourceTable: "TAB5557" };

test("the newest population year is the newest that every municipality has", () => {
  const w = world();
  recordPopulations(w.db, [OF_2025], act(w.coordinator));
  expect(newestPopulations(w.db, ["0191"])?.year).toBe(2025);
  expect(newestPopulations(w.db, ["0191", "0160"])).toMatchObject({ year: 2024 });
  expect(newestPopulations(w.db, ["0191", "0162"])).toBeUndefined();
});

test("figures that are there stay as they were published", () => {
  const w = world();
  recordPopulations(w.db, [OF_2025], act(w.coordinator));
  recordPopulations(w.db, [{ ...OF_2025, residents: 1 }], act(w.coordinator));
  expect(populationsOf(w.db, "0191").map(({ year, residents }) => [year, residents])).toEqual([
    [2025, 53_000],
    [2024, 52_767],
  ]);
  expectRefusal("not_yours", () => recordPopulations(w.db, [OF_2025], act(w.contact.taby)));
});
