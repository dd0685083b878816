import { describe, expect, test } from "vitest";
import { nameMatcher } from "../../src/membership/name-matching";
import { readFileFigures } from "../../src/population/file-figures";
import { readCount } from "../../src/sheets/numbers";

const match = nameMatcher([
  { code: "0114", names: ["Upplands Väsby", "Upplands Väsby kommun"] },
  { code: "0139", names: ["Upplands-Bro", "Upplands-Bro kommun"] },
  { code: "0160", names: ["Täby", "Täby kommun"] },
]);

function read(...rows: string[][]) {
  const { years, problems } = readFileFigures([{ name: "Blad1", rows }], match, 2025);
  return {
    figures: [...years].map(([year, ofYear]) => [year, Object.fromEntries(ofYear)]),
    problems: problems.map(({ row, column, value, code }) => [row, column, value, code]),
  };
}

test("a row for each municipality and year, after a line about the file", () => {
  const found = read(
    ["Folkmängd 31 december"],
    [],
    ["Kommunkod", "Kommun", "År", "Invånare"],
    ["0160", "Täby", "2024", "77 744"],
    ["160", "", "2025", "78514"],
    ["", "Upplands-Bro kommun", "2025", "33 333"],
  );
  expect(found).toEqual({
    figures: [
      [2024, { "0160": 77_744 }],
      [2025, { "0160": 78_514, "0139": 33_333 }],
    ],
    problems: [],
  });
});

test("a column for each year, as SCB's own tables come", () => {
  const found = read(
    ["region", "2024", "Folkmängd 2025"],
    ["0160 Täby", "77744", "78514"],
    ["0114", "", "50495"],
  );
  expect(found).toEqual({
    figures: [
      [2024, { "0160": 77_744 }],
      [2025, { "0160": 78_514, "0114": 50_495 }],
    ],
    problems: [],
  });
});

test("what is wrong is said by row and column, all of it at once", () => {
  const { problems } = read(
    ["Kod", "Kommun", "År", "Folkmängd"],
    ["", "", "2025", "10"],
    ["9999", "", "2025", "10"],
    ["", "Upplands", "2025", "10"],
    ["0160", "Upplands-Bro", "2025", "10"],
    ["0160", "", "i fjol", "10"],
    ["0160", "", "2026", "10"],
    ["0160", "", "2025", "78.514"],
    ["0160", "", "2025", "0"],
    ["0160", "", "2025", "78514"],
    ["0160", "Täby", "2025", "78514"],
  );
  expect(problems).toEqual([
    [2, "Kod", "", "municipality_missing"],
    [3, "Kod", "9999", "municipality_unknown"],
    [4, "Kommun", "Upplands", "municipality_unsure"],
    [5, "Kommun", "Upplands-Bro", "code_and_name_differ"],
    [6, "År", "i fjol", "not_a_year"],
    [7, "År", "2026", "year_not_yet"],
    [8, "Folkmängd", "78.514", "not_a_count"],
    [9, "Folkmängd", "0", "not_a_count"],
    [11, "Folkmängd", "78514", "twice"],
  ]);
});

test("a file about something else is said to be so", () => {
  expect(read(["Datum", "Belopp"], ["2025-01-01", "10"]).problems).toEqual([[1, "", "", "no_columns"]]);
  expect(read(["Kommun", "Telefon"], ["Täby", "08"]).problems).toEqual([[1, "", "", "no_year"]]);
});

describe("a count of people", () => {
  test.each([
    ["50323", 50_323],
    ["50 323", 50_323],
    ["1\u00a0013\u2009929", 1_013_929],
    ["78514,0", 78_514],
    ["0", 0],
  ])("%s", (written, count) => expect(readCount(written)).toBe(count));

  test.each(["50.323", "50,323", "5 0323", "-5", "1e5", "ca 500", "", "12,5", "=5+5"])(
    "%j is not guessed at",
    (written) => expect(readCount(written)).toBeNull(),
  );
});
