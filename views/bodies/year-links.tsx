import type { FC } from "hono/jsx";
import type { Years } from "../../src/bodies/years";

type Props = { year: number; years: Years; href: (year: number) => string; label: string };

/** To the year before and the year after, as far as there is something to turn to. */
export const YearLinks: FC<Props> = ({ year, years, href, label }) => (
  <nav aria-label={label} class="cluster no-print">
    {year > years.first && (
      <a href={href(year - 1)} rel="prev">
        {year - 1}
      </a>
    )}
    <strong>{year}</strong>
    {year < years.last && (
      <a href={href(year + 1)} rel="next">
        {year + 1}
      </a>
    )}
  </nav>
);
