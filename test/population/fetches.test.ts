import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { corrections, populations } from "../../db/schema";
import { addMunicipality } from "../../src/membership/registration";
import { approveFetch, previewOfFetch } from "../../src/population/approval";
import type { Asked } from "../../src/population/asking";
import {
  keepAsked,
  mustWaitUntil,
  populationFetch,
  setAside,
  waitingFetch,
} from "../../src/population/fetches";
import { newestPopulations } from "../../src/population/figure-years";
import { readAnswer } from "../../src/population/json-stat";
import { populationsOf, recordPopulations } from "../../src/population/populations";
import { questionOf } from "../../src/population/scb-tables";
import { expectRefusal } from "../support/refused";
import { act, NOW, type World, world } from "../support/world";
import { type Answer, tab5557 } from "./answers";

function answered(text: string): Asked {
  const read = readAnswer(text, 2025);
  if (!("figures" in read)) throw new Error(read.failure);
  return {
    question: questionOf(2025, [...read.figures.keys()]),
    kind: "answered",
    text,
    figures: read.figures,
  };
}

function failed(retryAfterSeconds: number | null = null): Asked {
  const question = questionOf(2025, ["0160"]);
  return { question, kind: "failed", failure: "too_many_questions", detail: "429", retryAfterSeconds };
}

/** Täby's figure changed, or taken away. */
const taby = (residents: number | null) => (answer: Answer) => {
  const at = Object.keys(answer.dimension.Region?.category.index ?? {}).indexOf("0160");
  (answer.value as (number | null)[])[at] = residents;
};

function line(w: World, id: number, code = "0160") {
  return previewOfFetch(w.db, populationFetch(w.db, id)).find((one) => one.code === code);
}

test("figures wait, and count when the coordinator has approved them", () => {
  const w = world();
  const id = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
  expect(populationFetch(w.db, id)).toMatchObject({ state: "waiting", sourceTable: "TAB5557", year: 2025 });
  expect(newestPopulations(w.db, ["0160"])?.year).toBe(2024);
  expect(line(w, id)).toMatchObject({
    residents: 78_514,
    before: { year: 2024, residents: 77_744 },
    difference: 770,
    percent: 1,
    change: "new",
    doubt: null,
  });
  approveFetch(w.db, id, "", act(w.coordinator));
  expect(populationsOf(w.db, "0160")[0]).toEqual({
    year: 2025,
    residents: 78_514,
    sourceTable: "TAB5557",
    fetchedOn: "2026-11-22",
  });
  const kept = w.db.select().from(populations).where(eq(populations.fetchId, id)).all();
  expect(kept.map(({ municipalityCode }) => municipalityCode).toSorted()).toEqual([
    "0160",
    "0184",
    "0187",
    "0191",
  ]);
});

test("the answer is kept as it came", () => {
  const w = world();
  const id = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
  expect(populationFetch(w.db, id).answer).toBe(tab5557());
  expect(populationFetch(w.db, id).sha256).toMatch(/^[0-9a-f]{64}$/);
});

test("twice is once: the same answer, the same approval", () => {
  const w = world();
  const first = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
  expect(keepAsked(w.db, answered(tab5557()), act(w.administrator))).toBe(first);
  approveFetch(w.db, first, "", act(w.coordinator));
  expectRefusal("population_settled", () => approveFetch(w.db, first, "", act(w.coordinator)));
  expectRefusal("population_settled", () => setAside(w.db, first, "Nej", act(w.coordinator)));
  const again = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
  approveFetch(w.db, again, "", act(w.coordinator));
  expect(populationsOf(w.db, "0160").filter(({ year }) => year === 2025)).toHaveLength(1);
  expect(w.db.select().from(corrections).all()).toEqual([]);
});

test("newer figures take the place of those that waited", () => {
  const w = world();
  const first = keepAsked(w.db, answered(tab5557(taby(70_000))), act(w.coordinator));
  const second = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
  expect(populationFetch(w.db, first).state).toBe("set_aside");
  expect(waitingFetch(w.db)?.id).toBe(second);
});

test("what is set aside changes nothing, and says why", () => {
  const w = world();
  const id = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
  setAside(w.db, id, "Tabellen är preliminär.", act(w.administrator));
  expect(populationFetch(w.db, id)).toMatchObject({ state: "set_aside", reason: "Tabellen är preliminär." });
  expect(newestPopulations(w.db, ["0160"])?.year).toBe(2024);
});

test("a failure is kept beside the last figures, with how long SCB asked to be left alone", () => {
  const w = world();
  const id = keepAsked(w.db, failed(90), act(w.coordinator));
  expect(populationFetch(w.db, id)).toMatchObject({ state: "failed", failure: "too_many_questions" });
  expect(newestPopulations(w.db, ["0160"])?.year).toBe(2024);
  expect(mustWaitUntil(w.db, NOW)).toBe("2026-11-22T08:32:00.000Z");
  expect(mustWaitUntil(w.db, "2026-11-22T08:32:00.000Z")).toBeNull();
});

describe("what wants a second look", () => {
  test.each([
    [null, "missing", "none"],
    [0, "zero", "none"],
    [85_519, "far_off", "new"],
    [85_518, null, "new"],
    [69_969, "far_off", "new"],
    [69_970, null, "new"],
  ])("Täby with %s residents: %s", (residents, doubt, change) => {
    const w = world();
    const id = keepAsked(w.db, answered(tab5557(taby(residents))), act(w.coordinator));
    expect(line(w, id)).toMatchObject({ doubt, change });
    approveFetch(w.db, id, "", act(w.coordinator));
    expect(populationsOf(w.db, "0160")[0]?.year).toBe(change === "none" ? 2024 : 2025);
  });

  test("a municipality that SCB's answer does not hold is missing", () => {
    const w = world();
    const names = {
      code: "2584",
      shortName: "Kiruna",
      formalName: "Kiruna kommun",
      genitive: "Kiruna kommuns",
    };
    addMunicipality(w.db, names, act(w.coordinator));
    const id = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
    expect(line(w, id, "2584")).toMatchObject({ residents: null, doubt: "missing", before: null });
  });
});

test("another figure for a year that has one is a correction, with its reason and the old one kept", () => {
  const w = world();
  const row = { municipalityCode: "0160", year: 2025, residents: 78_000, sourceTable: "TAB5557" };
  recordPopulations(w.db, [row], act(w.coordinator));
  const id = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
  expect(line(w, id)).toMatchObject({ change: "changed", standing: 78_000 });
  approveFetch(w.db, id, "SCB har rättat tabellen.", act(w.coordinator));
  expect(populationsOf(w.db, "0160").map(({ residents }) => residents)).toEqual([78_514, 77_744]);
  const old = w.db.select().from(populations).where(eq(populations.residents, 78_000)).get();
  expect(old?.correctedAt).toBe(NOW);
  expect(w.db.select().from(corrections).all()).toMatchObject([
    {
      fact: "populations",
      municipalityCode: "0160",
      was: { year: 2025, residents: 78_000 },
      became: { year: 2025, residents: 78_514 },
      reason: "SCB har rättat tabellen.",
    },
  ]);
});

test("only who keeps the register may fetch, approve and set aside", () => {
  const w = world();
  expectRefusal("not_yours", () => keepAsked(w.db, failed(), act(w.adviser)));
  const id = keepAsked(w.db, answered(tab5557()), act(w.coordinator));
  expectRefusal("not_yours", () => approveFetch(w.db, id, "", act(w.director.taby)));
  expectRefusal("not_yours", () => setAside(w.db, id, "", act(w.adviser)));
});
