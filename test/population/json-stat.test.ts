import { describe, expect, test } from "vitest";
import { populationRows } from "../../db/demo/population";
import { readAnswer } from "../../src/population/json-stat";
import { type Answer, tab638, tab5557 } from "./answers";

function figures(text: string, year: number): Map<string, number | null> {
  const read = readAnswer(text, year);
  if (!("figures" in read)) throw new Error(`${read.failure} ${read.detail}`);
  return new Map(read.figures);
}

function failure(text: string, year = 2025): string {
  const read = readAnswer(text, year);
  return "failure" in read ? read.failure : "none";
}

const published = (year: number) =>
  populationRows
    .filter((row) => row.year === year)
    .map(({ municipalityCode, residents }) => [municipalityCode, residents]);

test("the answers of both tables give the fifteen published totals", () => {
  expect([...figures(tab5557(), 2025)]).toEqual(published(2025));
  expect([...figures(tab638(), 2024)]).toEqual(published(2024));
});

/** A dimension with other codes, the way JavaScript would order their keys. */
function regions(answer: Answer, index: string[] | Record<string, number>, value: Answer["value"]): void {
  answer.dimension.Region = { category: { index, label: {} } };
  answer.size[0] = Array.isArray(index) ? index.length : Object.keys(index).length;
  answer.value = value;
}

test("a code's place is read by the code: keys that look like whole numbers come first in JavaScript", () => {
  const text = tab5557((answer) =>
    regions(answer, { "0114": 0, "1060": 1, "0115": 2 }, [50_495, 13_000, 35_361]),
  );
  expect(Object.keys((JSON.parse(text) as Answer).dimension.Region?.category.index ?? {})[0]).toBe("1060");
  expect(figures(text, 2025).get("0114")).toBe(50_495);
  expect(figures(text, 2025).get("1060")).toBe(13_000);
});

test("the places may be a list, and the values an object by place", () => {
  const text = tab5557((answer) => regions(answer, ["1060", "0114"], { 0: 13_000, 1: 50_495 }));
  expect([...figures(text, 2025)]).toEqual([
    ["1060", 13_000],
    ["0114", 50_495],
  ]);
});

test("a missing value is none, and one that is zero is zero", () => {
  const text = tab5557((answer) => regions(answer, ["0114", "0115", "0117"], [null, 0, 49_943]));
  expect([...figures(text, 2025).values()]).toEqual([null, 0, 49_943]);
});

describe("an answer that would have to be added up, or is about something else, is refused", () => {
  const splitBySex = (answer: Answer) => {
    answer.dimension.Kon = { category: { index: { "1": 0, "2": 1 }, label: { "1": "män", "2": "kvinnor" } } };
    answer.size[3] = 2;
    answer.value = Array<number>(30).fill(1_000);
  };
  test.each<[string, string, (answer: Answer) => void]>([
    ["by sex", "unexpected_shape", splitBySex],
    ["of another year", "wrong_year", (answer) => (answer.dimension.Tid = oneOf("2024"))],
    [
      "of how many more they became",
      "not_residents",
      (answer) => (answer.dimension.ContentsCode = oneOf("000007MG", "Folkökning")),
    ],
    ["without a label", "not_residents", (answer) => (answer.dimension.ContentsCode = oneOf("000007ME"))],
    ["without a year", "unexpected_shape", (answer) => drop(answer, "Tid")],
    ["without municipalities", "unexpected_shape", (answer) => drop(answer, "Region")],
    ["with a value too few", "unexpected_shape", (answer) => (answer.value as unknown[]).pop()],
    ["with a municipality twice", "unexpected_shape", (a) => regions(a, ["0114", "0114"], [1, 2])],
    ["with one place twice", "unexpected_shape", (a) => regions(a, { "0114": 0, "0115": 0 }, [1, 2])],
    ["with a place outside", "unexpected_shape", (a) => regions(a, { "0114": 0, "0115": 7 }, [1, 2])],
    ["with half a person", "unexpected_shape", (a) => regions(a, ["0114"], [1.5])],
    ["with fewer than nobody", "unexpected_shape", (a) => regions(a, ["0114"], [-1])],
    ["of nothing but gaps", "no_figures", (a) => regions(a, ["0114", "0115"], [null, null])],
    ["that is a collection", "unexpected_shape", (answer) => (answer.class = "collection")],
    ["with a dimension said twice", "unexpected_shape", (answer) => (answer.id[1] = "Kon")],
  ])("%s: %s", (_what, expected, change) => {
    expect(failure(tab5557(change))).toBe(expected);
  });

  test.each([
    ["<!doctype html><title>Underhåll</title>", "not_json"],
    ["", "not_json"],
    ['{"class":"data', "not_json"],
    ["null", "unexpected_shape"],
    ["[]", "unexpected_shape"],
    ['{"type":"about:blank","title":"Bad Request","status":400}', "unexpected_shape"],
    ['{"class":"dataset","id":[],"size":[],"dimension":{},"value":[]}', "unexpected_shape"],
  ])("%j: %s", (text, expected) => {
    expect(failure(text)).toBe(expected);
  });
});

function oneOf(code: string, label?: string): Answer["dimension"][string] {
  return { category: { index: { [code]: 0 }, label: label === undefined ? {} : { [code]: label } } };
}

function drop(answer: Answer, name: string): void {
  const at = answer.id.indexOf(name);
  answer.id.splice(at, 1);
  answer.size.splice(at, 1);
}
