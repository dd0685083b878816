import type { FC } from "hono/jsx";
import type { applicationsOfCall } from "../../src/applications/applications";
import type { Instant } from "../../src/calendar";
import type { seriesPage } from "../../src/calls/series";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { resultWords } from "./call-standing";
import { CallStatusTag } from "./deadline";
import { forecastWords } from "./words";

type Found = ReturnType<typeof seriesPage>;
type Year = Found["years"][number] & { applications: ReturnType<typeof applicationsOfCall> };
type Props = Omit<Found, "years"> & { years: Year[]; isAdviser: boolean; at: Instant };

export const SeriesPage: FC<Props> = ({ series, years, forecast, isAdviser, at }) => (
  <Page
    title={series.name}
    crumbs={[
      { href: "/calls", label: "Utlysningar" },
      { href: "/series", label: "Serier" },
    ]}
    lead={series.funder}
    wide
  >
    <p>
      {forecast
        ? `Prognos: ${forecastWords(forecast)} Finansiären har inte lovat något.`
        : "Det finns för få år, eller för olika år, för att säga när den brukar öppna."}
    </p>
    {isAdviser && years[0] && (
      <p>
        <LinkButton href={`/calls/new?from=${years[0].call.id}`}>Lägg in som planerad utlysning</LinkButton>
      </p>
    )}
    <Table
      caption="År för år"
      head={["Utlysning", "Läge", "Öppnade–stängde", "Belopp", "Minst", "Resultat", "Ansökan"]}
    >
      {years.map((year) => (
        <Row>
          <RowHeader>
            <a href={paths.call(year.call.id)}>{year.call.title}</a>
          </RowHeader>
          <Cell label="Läge" state>
            <CallStatusTag call={year.call} at={at} />
          </Cell>
          <Cell label="Öppnade–stängde">{windowWords(year)}</Cell>
          <Cell label="Belopp">{year.call.amount || "uppgift saknas"}</Cell>
          <Cell label="Minst">
            {year.call.minMunicipalities === null
              ? "uppgift saknas"
              : `${year.call.minMunicipalities} kommuner`}
          </Cell>
          <Cell label="Resultat">{year.result ? resultWords(year.result) : "uppgift saknas"}</Cell>
          <Cell label="Ansökan">
            {year.applications.map(({ id, title }) => (
              <a href={paths.application(id)}>{title}</a>
            ))}
          </Cell>
        </Row>
      ))}
    </Table>
  </Page>
);

const windowWords = ({ call: { opensOn, deadlineOn } }: Year) =>
  `${opensOn ? day(opensOn) : "okänt"} – ${deadlineOn ? day(deadlineOn) : "okänt"}`;
