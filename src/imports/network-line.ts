import type { Day } from "../calendar";
import type { NameMatch, NameMatcher } from "../membership/name-matching";
import { readOrgNumber } from "../membership/org-number";
import { readCount } from "../sheets/numbers";
import type { RowProblem, Sheet } from "../sheets/sheet";
import { readTypedDay } from "../typed-day";
import type { Column, NetworkColumns } from "./network-columns";
import { type NetworkField, yesOrNo } from "./network-headings";
import { type PersonProblemCode, peopleIn, type WrittenPerson } from "./network-people";

export type LineProblemCode =
  | PersonProblemCode
  | "no_columns"
  | "no_rows"
  | "municipality_missing"
  | "municipality_unknown"
  | "municipality_unsure"
  | "not_a_code"
  | "code_and_name_differ"
  | "org_number_invalid"
  | "not_a_day"
  | "exit_before_entry"
  | "not_yes_or_no"
  | "host_without_day"
  | "year_not_yet"
  | "not_a_count"
  | "ambiguous_count";

/** Where something stands in the file. */
export type Place = Omit<RowProblem, "code">;
/** `about`: codes of municipalities or names of people that the sentence needs. */
export type Problem<Code extends string> = RowProblem<Code> & { about?: readonly string[] };

export type Said<T> = { value: T; place: Place };

/** A row of the list, as far as it can be understood by itself. */
export type NetworkLine = {
  code: string;
  /** The municipality as the row writes it. */
  place: Place;
  writtenName: string;
  formalName: Said<string> | null;
  genitive: Said<string> | null;
  orgNumber: Said<string> | null;
  fromOn: Said<Day> | null;
  exitOn: Said<Day> | null;
  hostFromOn: Said<Day> | null;
  boards: Said<string>[];
  residents: Said<{ year: number; count: number }>[];
  people: WrittenPerson[];
};

export type LineRules = {
  match: NameMatcher;
  /** Whether a code is some municipality's; one that is not is asked about by its name. */
  knows: (code: string) => boolean;
  lastYear: number;
};

const FIRST_DAY = "1900-01-01";
const LAST_DAY = "2100-12-31";

export class RowReader {
  constructor(
    private readonly sheet: Sheet,
    private readonly columns: NetworkColumns,
    private readonly row: string[],
    private readonly number: number,
    private readonly rules: LineRules,
    private readonly problems: Problem<LineProblemCode>[],
  ) {}

  line(): NetworkLine | null {
    const code = this.municipality();
    const fromOn = this.day("fromOn");
    const exitOn = this.day("exitOn");
    if (fromOn && exitOn && exitOn.value <= fromOn.value) this.complain(exitOn.place, "exit_before_entry");
    const line = {
      place: this.placeOf(this.columns.at.code ?? this.columns.at.name),
      writtenName: this.text("name"),
      formalName: this.said("formalName"),
      genitive: this.said("genitive"),
      orgNumber: this.orgNumber(),
      fromOn,
      exitOn,
      hostFromOn: this.hostFromOn(),
      boards: this.boards(),
      residents: this.residents(),
      people: peopleIn(
        this.columns.people,
        (column) => this.placeOf(column),
        (place, problem, about) => this.complain(place, problem, about),
      ),
    };
    // Whatever else is wrong on the row is said at once.
    return code === null ? null : { code, ...line };
  }

  private placeOf(column: Column | undefined): Place {
    return {
      sheet: this.sheet.name,
      row: this.number,
      column: column?.heading ?? "",
      value: column ? (this.row[column.index] ?? "") : "",
    };
  }

  private text(field: NetworkField): string {
    return this.placeOf(this.columns.at[field]).value;
  }

  private said(field: NetworkField): Said<string> | null {
    const place = this.placeOf(this.columns.at[field]);
    return place.value === "" ? null : { value: place.value, place };
  }

  private complain(place: Place, code: LineProblemCode, about?: readonly string[]): null {
    this.problems.push({ ...place, code, ...(about && { about }) });
    return null;
  }

  /** By code, else by name; when both are given they must be about the same. */
  private municipality(): string | null {
    const code = this.said("code");
    const name = this.said("name") ?? this.said("formalName");
    if (!code && !name) return this.complain(this.placeOf(this.columns.at.code), "municipality_missing");
    const byName = name ? this.rules.match(name.value) : null;
    if (!code) return name && byName ? this.oneOf(byName, name.place) : null;
    const digits = /^(\d{3,4})(?!\d)/.exec(code.value)?.[1]?.padStart(4, "0");
    if (digits === undefined) return this.complain(code.place, "not_a_code");
    if (name && byName?.found === "one" && byName.code !== digits)
      return this.complain(name.place, "code_and_name_differ", [digits, byName.code]);
    if (!this.rules.knows(digits) && !name) return this.complain(code.place, "municipality_unknown");
    return digits;
  }

  private oneOf(match: NameMatch, place: Place): string | null {
    if (match.found === "one") return match.code;
    if (match.found === "unsure") return this.complain(place, "municipality_unsure", match.codes);
    return this.complain(place, "municipality_unknown");
  }

  private orgNumber(): Said<string> | null {
    const said = this.said("orgNumber");
    if (!said) return null;
    const value = readOrgNumber(said.value);
    return value === null ? this.complain(said.place, "org_number_invalid") : { value, place: said.place };
  }

  private day(field: NetworkField): Said<Day> | null {
    const said = this.said(field);
    if (!said) return null;
    const value = dayIn(said.value);
    return value === null ? this.complain(said.place, "not_a_day") : { value, place: said.place };
  }

  /** The column says "ja" beside a column with the day, or the day itself. */
  private hostFromOn(): Said<Day> | null {
    const host = this.said("host");
    const from = this.day("hostFromOn");
    if (!host) return from;
    const day = dayIn(host.value);
    if (day !== null) return { value: day, place: host.place };
    const answer = yesOrNo(host.value);
    if (answer === null) return this.complain(host.place, "not_yes_or_no");
    if (!answer) return null;
    // A day that could not be read has been complained of already.
    return from ?? (this.said("hostFromOn") ? null : this.complain(host.place, "host_without_day"));
  }

  private boards(): Said<string>[] {
    const said = this.said("board");
    const names = said?.value.split(/[;\n]/).map((name) => name.trim()) ?? [];
    return said ? names.filter((name) => name !== "").map((value) => ({ value, place: said.place })) : [];
  }

  private residents(): Said<{ year: number; count: number }>[] {
    return this.columns.years.flatMap((column) => {
      const place = this.placeOf(column);
      if (place.value === "") return [];
      const count = readCount(place.value);
      const isAmbiguous = /^\d{1,3}(?:\.\d{3})+(?: ?t(?:kr|usen)\.?)?$/i.test(place.value);
      if (count === null || count === 0)
        return this.complain(place, isAmbiguous ? "ambiguous_count" : "not_a_count") ?? [];
      if (column.year > this.rules.lastYear) return this.complain(place, "year_not_yet") ?? [];
      return [{ value: { year: column.year, count }, place }];
    });
  }
}

function dayIn(written: string): Day | null {
  const day = readTypedDay(written.replace(/ 00:00$/, ""));
  return day !== null && day >= FIRST_DAY && day <= LAST_DAY ? day : null;
}
