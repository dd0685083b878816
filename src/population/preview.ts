import type { Db } from "../../db/open";
import { allMunicipalities } from "../membership/register";
import type { Figures } from "./json-stat";
import { populationsOn, standingPopulations } from "./populations";

/** What makes a figure worth a second look. */
export type Doubt = "missing" | "zero" | "far_off";

/** A municipality's figure against what stands for the year, and against the year before that it has a figure for. */
export type PreviewLine = {
  code: string;
  shortName: string;
  residents: number | null;
  change: "new" | "same" | "changed" | "none";
  /** What stands for the same year. */
  standing: number | null;
  before: { year: number; residents: number } | null;
  difference: number | null;
  /** Of the year before, with one decimal. */
  percent: number | null;
  doubt: Doubt | null;
};

/** No Swedish municipality has grown or shrunk so much in a year since the divisions of the 1990s. */
const FAR_OFF_PERCENT = 10;

export function previewOf(db: Db, year: number, figures: Figures): PreviewLine[] {
  const standing = new Map(standingPopulations(db, year).map((row) => [row.municipalityCode, row.residents]));
  const earlier = populationsOn(db, `${year - 1}-12-31`);
  return allMunicipalities(db).map(({ code, shortName }): PreviewLine => {
    const residents = figures.get(code) ?? null;
    const same = standing.get(code) ?? null;
    const before = earlier.get(code) ?? null;
    const difference = residents !== null && before ? residents - before.residents : null;
    const share = difference !== null && before ? (difference / before.residents) * 100 : null;
    return {
      code,
      shortName,
      residents,
      change: !residents ? "none" : same === null ? "new" : same === residents ? "same" : "changed",
      standing: same,
      before,
      difference,
      percent: share === null ? null : Math.round(share * 10) / 10,
      doubt: doubtOf(residents, share),
    };
  });
}

function doubtOf(residents: number | null, share: number | null): Doubt | null {
  if (residents === null) return "missing";
  if (residents === 0) return "zero";
  return share !== null && Math.abs(share) > FAR_OFF_PERCENT ? "far_off" : null;
}
