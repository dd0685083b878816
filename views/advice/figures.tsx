import type { FC } from "hono/jsx";
import type { AdviceFigures } from "../../src/advice/figures";
import type { TimeClass } from "../../src/advice/replies";
import { counted } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { timeClassText } from "./words";

type Props = { year: number; years: number[]; figures: AdviceFigures[] };

const classes = Object.entries(timeClassText) as [TimeClass, string][];

/** What the shared adviser has been asked, and what it took; for the evaluation before the turn of the year. */
export const AdviceFiguresPage: FC<Props> = ({ year, years, figures }) => {
  const sum = (of: (row: AdviceFigures) => number) => figures.reduce((total, row) => total + of(row), 0);
  return (
    <Page
      title={`Rådgivningen ${year}`}
      crumbs={[{ href: "/advice", label: "Rådgivning" }]}
      lead={`${counted(
        sum((row) => row.asked),
        "fråga",
        "frågor",
      )} från ${counted(figures.length, "kommun", "kommuner")}. ${sum((row) => row.answered)} är besvarade.`}
      wide
    >
      {years.length > 1 && (
        <p>
          {years
            .filter((one) => one !== year)
            .map((one) => (
              <>
                <a href={`/advice/years/${one}`}>{one}</a>{" "}
              </>
            ))}
        </p>
      )}
      {figures.length === 0 ? (
        <Empty title={`Inga frågor ${year}`}>
          <p>Frågor räknas det år de ställdes.</p>
        </Empty>
      ) : (
        <Table
          caption="Frågor och svar per kommun"
          head={[
            "Kommun",
            "Frågor",
            "Besvarade",
            "Arbetsdagar till svar",
            ...classes.map(([, label]) => label),
          ]}
          numeric={[1, 2, 3, 4, 5, 6, 7]}
          foot={
            <Row>
              <RowHeader>Summa</RowHeader>
              <Cell label="Frågor" numeric>
                {sum((row) => row.asked)}
              </Cell>
              <Cell label="Besvarade" numeric>
                {sum((row) => row.answered)}
              </Cell>
              <Cell label="Arbetsdagar till svar" numeric>
                {""}
              </Cell>
              {classes.map(([name, label]) => (
                <Cell label={label} numeric>
                  {sum((row) => row.timeClasses[name])}
                </Cell>
              ))}
            </Row>
          }
        >
          {figures.map((row) => (
            <Row>
              <RowHeader>
                <a href={paths.municipality(row.code)}>{row.shortName}</a>
              </RowHeader>
              <Cell label="Frågor" numeric>
                {row.asked}
              </Cell>
              <Cell label="Besvarade" numeric>
                {row.answered}
              </Cell>
              <Cell label="Arbetsdagar till svar" numeric>
                {row.medianDays ?? "–"}
              </Cell>
              {classes.map(([name, label]) => (
                <Cell label={label} numeric>
                  {row.timeClasses[name]}
                </Cell>
              ))}
            </Row>
          ))}
        </Table>
      )}
      <p class="quiet">
        Arbetsdagar till svar är medianen: hälften av frågorna fick sitt första svar snabbare. Tiden är
        rådgivarens egen uppskattning för varje svar.
      </p>
    </Page>
  );
};
