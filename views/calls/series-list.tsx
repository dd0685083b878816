import type { FC } from "hono/jsx";
import type { ComingSeries, Series } from "../../src/calls/series";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { forecastWords } from "./words";

export const SeriesListPage: FC<{ all: Series[]; coming: ComingSeries[] }> = ({ all, coming }) => (
  <Page title="Serier" crumbs={[{ href: "/calls", label: "Utlysningar" }]}>
    {coming.length > 0 && (
      <section aria-labelledby="coming">
        <h2 id="coming">Väntas öppna</h2>
        <ul class="rows">
          {coming.map(({ series, forecast }) => (
            <li>
              <a href={paths.series(series.id)}>{series.name}</a>
              <span class="under">Prognos: {forecastWords(forecast)}</span>
            </li>
          ))}
        </ul>
      </section>
    )}
    <section aria-labelledby="all">
      <h2 id="all">Alla serier</h2>
      {all.length === 0 ? (
        <Empty title="Ingen serie ännu">Öppna en utlysning och välj Lägg i en serie.</Empty>
      ) : (
        <ul class="rows">
          {all.map(({ id, name, funder }) => (
            <li>
              <a href={paths.series(id)}>{name}</a>
              <span class="under">{funder}</span>
            </li>
          ))}
        </ul>
      )}
    </section>
  </Page>
);
