import { plainHeading } from "../sheets/columns";

/** What the columns of a list of residents may be called. */
export const FIGURE_HEADINGS = {
  code: ["kommunkod", "kod", "kommunnummer", "kommunnr", "regionkod", "municipality_code"],
  name: ["kommun", "kommunnamn", "namn", "region", "kommunens namn", "name"],
  year: ["år", "ar", "year", "tid"],
  residents: ["invånare", "folkmängd", "invånarantal", "antal invånare", "befolkning", "antal", "population"],
} as const;

/** "Invånare 2024", "Folkmängd 31 december 2024" or "2024": a column of one year's residents. */
export function yearInHeading(heading: string): number | null {
  const words = plainHeading(heading.replace(/[()]/g, " "));
  const [, before = "", year] = /^(.*?)\s*\b((?:19|20)\d{2})$/.exec(words) ?? [];
  if (year === undefined) return null;
  const named = before.replace(/\s*(?:den )?31 dec(?:ember)?$/, "").trim();
  const known: readonly string[] = FIGURE_HEADINGS.residents;
  return named === "" || known.includes(named) ? Number(year) : null;
}
