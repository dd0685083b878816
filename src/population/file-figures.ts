import type { NameMatcher } from "../membership/name-matching";
import { type Columns, findColumns } from "../sheets/columns";
import { readCount } from "../sheets/numbers";
import type { RowProblem, Sheet } from "../sheets/sheet";
import { FIGURE_HEADINGS, yearInHeading } from "./file-headings";
import { FIRST_YEAR } from "./scb-tables";

export type FigureProblemCode =
  | "no_columns"
  | "no_year"
  | "municipality_missing"
  | "municipality_unknown"
  | "municipality_unsure"
  | "code_and_name_differ"
  | "not_a_year"
  | "year_not_yet"
  | "not_a_count"
  | "twice";

/** `codes`: the municipalities that it may be about. */
export type FigureProblem = RowProblem<FigureProblemCode> & { codes?: readonly string[] };

/** A file's figures by year and municipality code; with problems, none of them is taken. */
export type FileFigures = { years: Map<number, Map<string, number>>; problems: FigureProblem[] };

type Field = keyof typeof FIGURE_HEADINGS;
type Place = {
  sheet: Sheet;
  columns: Columns<Field>;
  years: { index: number; heading: string; year: number }[];
};

/** Reads a list with a row a municipality and year, or a row a municipality and a column a year. */
export function readFileFigures(sheets: readonly Sheet[], match: NameMatcher, lastYear: number): FileFigures {
  const place = findPlace(sheets);
  if (!place) return { years: new Map(), problems: [aboutTheFile(sheets, "no_columns")] };
  const { columns, years } = place;
  if (years.length === 0 && !(columns.at.year && columns.at.residents))
    return { years: new Map(), problems: [aboutTheFile(sheets, "no_year")] };
  const found: FileFigures = { years: new Map(), problems: [] };
  place.sheet.rows.slice(columns.headRow + 1).forEach((row, index) => {
    if (row.some((cell) => cell !== ""))
      readRow(found, place, row, columns.headRow + index + 2, match, lastYear);
  });
  return found;
}

const aboutTheFile = (sheets: readonly Sheet[], code: FigureProblemCode): FigureProblem => ({
  sheet: sheets[0]?.name ?? "",
  row: 1,
  column: "",
  value: "",
  code,
});

function findPlace(sheets: readonly Sheet[]): Place | undefined {
  for (const sheet of sheets) {
    const columns = findColumns<Field>(sheet, FIGURE_HEADINGS);
    if (!columns || !(columns.at.code || columns.at.name)) continue;
    const years = (sheet.rows[columns.headRow] ?? []).flatMap((heading, index) => {
      const year = yearInHeading(heading);
      return year === null ? [] : [{ index, heading, year }];
    });
    return { sheet, columns, years };
  }
  return undefined;
}

function readRow(
  found: FileFigures,
  { sheet, columns, years }: Place,
  row: string[],
  number: number,
  match: NameMatcher,
  lastYear: number,
): void {
  const cell = (field: Field) => row[columns.at[field]?.index ?? -1] ?? "";
  const complain = (column: string, value: string, code: FigureProblemCode, codes?: readonly string[]) =>
    found.problems.push({ sheet: sheet.name, row: number, column, value, code, ...(codes && { codes }) });
  const municipality = municipalityIn(cell("code"), cell("name"), match);
  if ("problem" in municipality) {
    const column = columns.at[municipality.field] ?? columns.at.code ?? columns.at.name;
    complain(column?.heading ?? "", municipality.value, municipality.problem, municipality.codes);
    return;
  }
  const take = (year: number, heading: string, written: string) => {
    const count = readCount(written);
    if (count === null || count === 0) return complain(heading, written, "not_a_count");
    if (year > lastYear) return complain(columns.at.year?.heading ?? heading, String(year), "year_not_yet");
    const ofYear = found.years.get(year) ?? new Map<string, number>();
    if (ofYear.has(municipality.code)) return complain(heading, written, "twice");
    found.years.set(year, ofYear.set(municipality.code, count));
  };
  // An empty cell of a year says nothing of that year.
  for (const { index, heading, year } of years) if (row[index]) take(year, heading, row[index]);
  if (years.length > 0 || !columns.at.year || !columns.at.residents) return;
  const year = /^\d{4}$/.test(cell("year")) ? Number(cell("year")) : 0;
  if (year < FIRST_YEAR) complain(columns.at.year.heading, cell("year"), "not_a_year");
  else take(year, columns.at.residents.heading, cell("residents"));
}

type Matched =
  | { code: string }
  | { problem: FigureProblemCode; field: "code" | "name"; value: string; codes?: readonly string[] };

function municipalityIn(code: string, name: string, match: NameMatcher): Matched {
  const field = code === "" ? "name" : "code";
  const value = code === "" ? name : code;
  if (value === "") return { problem: "municipality_missing", field: "code", value };
  const found = match(value);
  if (found.found === "none") return { problem: "municipality_unknown", field, value };
  if (found.found === "unsure") return { problem: "municipality_unsure", field, value, codes: found.codes };
  const other = field === "code" && name !== "" ? match(name) : found;
  if (other.found === "one" && other.code !== found.code)
    return { problem: "code_and_name_differ", field: "name", value: name, codes: [found.code] };
  return { code: found.code };
}
