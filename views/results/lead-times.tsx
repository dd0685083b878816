import type { FC } from "hono/jsx";
import type { LeadTime } from "../../src/results/lead-times";
import { number } from "../format";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { BarChart } from "./bar-chart";
import { daysText, stretchName, stretchText } from "./words";

/** How long each part of the way takes; from how many applications that is known. */
export const LeadTimes: FC<{ leadTimes: LeadTime[] }> = ({ leadTimes }) => (
  <section aria-labelledby="lead-times">
    <h2 id="lead-times">Hur lång tid det tar</h2>
    <BarChart
      id="lead-time-chart"
      title="Dagar för varje del av vägen, medianen"
      bars={leadTimes.map(({ stretch, medianDays }) => ({
        label: stretchName[stretch],
        value: medianDays ?? 0,
        text: daysText({ medianDays }),
      }))}
    />
    <Table
      caption="Tid för varje del av vägen"
      captionHidden
      head={["Del av vägen", "Median", "Ansökningar"]}
      numeric={[1, 2]}
    >
      {leadTimes.map(({ stretch, medianDays, count }) => (
        <Row>
          <RowHeader>{stretchText[stretch]}</RowHeader>
          <Cell label="Median" numeric>
            {daysText({ medianDays })}
          </Cell>
          <Cell label="Ansökningar" numeric>
            {number(count)}
          </Cell>
        </Row>
      ))}
    </Table>
    <p class="quiet">
      Kalenderdagar. Medianen är den mittersta: hälften av ansökningarna tog högst så lång tid. Av ett jämnt
      antal visas den längre av de två i mitten.
    </p>
  </section>
);
