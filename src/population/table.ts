import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import { membersOn } from "../membership/register";
import { figuresOfYears, yearsWithFigures } from "./populations";

const YEARS_SHOWN = 6;

/** The members of a day with their figures for some years up to `until`, and where each year's are from. */
export function populationTable(db: Db, day: Day, until: number) {
  const members = membersOn(db, day);
  const codes = new Set(members.map(({ code }) => code));
  const all = members.length === 0 ? [] : yearsWithFigures(db).filter((year) => year <= until);
  const years = all.slice(0, YEARS_SHOWN);
  const figures = figuresOfYears(db, years).filter(({ code }) => codes.has(code));
  const byPlace = new Map(figures.map(({ code, year, residents }) => [`${code} ${year}`, residents]));
  return {
    years: years.map((year) => {
      const ofYear = figures.filter((row) => row.year === year);
      return {
        year,
        tables: [...new Set(ofYear.map(({ sourceTable }) => sourceTable))].toSorted(),
        fetchedOn: [...new Set(ofYear.flatMap(({ fetchedOn }) => fetchedOn ?? []))].toSorted(),
      };
    }),
    rows: members.map(({ code, formalName }) => ({
      code,
      formalName,
      residents: years.map((year) => byPlace.get(`${code} ${year}`) ?? null),
    })),
    /** The first year of the next page back; null when all are shown. */
    earlier: all[YEARS_SHOWN] ?? null,
  };
}

export type PopulationTable = ReturnType<typeof populationTable>;
