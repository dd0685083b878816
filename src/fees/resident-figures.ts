import type { FigureYear } from "../population/figure-years";

/**
 * Clause 10: the figures are brought up to date in April before the payment. What SCB then has is 31 December of the
 * year before; where that is missing, the newest before it, and if there is none, the oldest after.
 */
export function usualFigures(years: readonly FigureYear[], year: number): FigureYear | undefined {
  return years.find((one) => one.year < year) ?? years.at(-1);
}
