import type { FC } from "hono/jsx";

/** To the year before and the year after. */
export const Years: FC<{ year: number; href: (year: number) => string; label: string }> = ({
  year,
  href,
  label,
}) => (
  <nav aria-label={label} class="cluster no-print">
    <a href={href(year - 1)} rel="prev">
      {year - 1}
    </a>
    <strong>{year}</strong>
    <a href={href(year + 1)} rel="next">
      {year + 1}
    </a>
  </nav>
);
