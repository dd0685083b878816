import type { FC } from "hono/jsx";

type Props = { page: number; total: number; perPage: number; href: (page: number) => string };

/** To the page before and after, when there is more than one. */
export const Pages: FC<Props> = ({ page, total, perPage, href }) => {
  const last = Math.max(1, Math.ceil(total / perPage));
  if (last === 1) return null;
  return (
    <nav aria-label="Sidor" class="pages cluster">
      {page > 1 && (
        <a href={href(page - 1)} rel="prev">
          Föregående sida
        </a>
      )}
      <span>
        Sida {page} av {last}
      </span>
      {page < last && (
        <a href={href(page + 1)} rel="next">
          Nästa sida
        </a>
      )}
    </nav>
  );
};
