import type { FC } from "hono/jsx";
import type { Attempt } from "../../src/results/attempts";
import type { Results } from "../../src/results/results";
import { counted, number, sek } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { Empty } from "../ui/empty";
import { AttemptTable } from "./attempt-table";
import { Funders } from "./funders";
import { HowCounted } from "./how-counted";
import { LeadTimes } from "./lead-times";
import { Municipalities } from "./municipalities";
import { PeriodForm } from "./period-form";
import { successText, yearsText } from "./words";
import { Advice, Years } from "./years";

type Props = {
  results: Results;
  /** Those of the period that the reader may see. */
  attempts: Attempt[];
  seesAll: boolean;
};

/** What the work has given (G-62, G-77, G-78). Hours saved are nowhere claimed: nobody has measured them. */
export const ResultsPage: FC<Props> = ({ results, attempts, seesAll }) => {
  const { all, period, total } = results;
  const nothing = total.callsSeen + total.opened + results.attempts.length + total.questionsAsked === 0;
  return (
    <Page
      title={`Vad arbetet har gett ${yearsText(period)}`}
      crumbs={[registerCrumb]}
      lead={nothing ? undefined : standing(results)}
      wide
    >
      <PeriodForm all={all} period={period} />
      {nothing ? (
        <Empty title="Inget att räkna ännu">
          Här visas vad utlysningar och ansökningar har gett, år för år och kommun för kommun. Siffrorna
          räknas av sig själva när utlysningar förs in, ansökningar lämnas in och finansiärer beslutar.
        </Empty>
      ) : (
        <>
          <Years {...results} />
          <Municipalities {...results} />
          {results.funders.length > 0 && <Funders funders={results.funders} />}
          <LeadTimes leadTimes={results.leadTimes} />
          <Advice {...results} />
          <Applications attempts={attempts} seesAll={seesAll} />
          <Files {...results} />
          <HowCounted />
        </>
      )}
    </Page>
  );
};

/** "4 ansökningar lämnade in, 2 av 3 (67 %) beviljade, 1 600 000 kr." */
function standing({ total, attempts }: Results): string {
  const waiting = attempts.filter(({ outcome }) => outcome === "waiting").length;
  const decided = total.granted + total.granted_in_part + total.rejected;
  return [
    `${counted(total.handedIn, "ansökan lämnades in", "ansökningar lämnades in")}.`,
    decided > 0 && `Finansiärerna sa ja till ${successText(total)}, tillsammans ${sek(total.grantedSek)}.`,
    waiting > 0 && `${number(waiting)} väntar på besked.`,
  ]
    .filter(Boolean)
    .join(" ");
}

const MOST_SHOWN = 25;

const Applications: FC<Pick<Props, "attempts" | "seesAll">> = ({ attempts, seesAll }) => (
  <section aria-labelledby="applications">
    <h2 id="applications">Ansökningarna</h2>
    {attempts.length === 0 ? (
      <p>Inga ansökningar som du kan se.</p>
    ) : (
      <AttemptTable caption="Ansökningarna och hur det gick" attempts={attempts.slice(-MOST_SHOWN)} />
    )}
    {attempts.length > MOST_SHOWN && (
      <p>
        Här står de {MOST_SHOWN} senaste av {number(attempts.length)}. Välj färre år, eller hämta alla som
        fil.
      </p>
    )}
    {!seesAll && <p class="quiet">Du ser de ansökningar som din kommun har tillfrågats om.</p>}
  </section>
);

const TABLES = [
  ["years", "År för år"],
  ["municipalities", "Kommunerna"],
  ["funders", "Finansiärerna"],
  ["lead-times", "Tiderna"],
  ["applications", "Ansökningarna"],
] as const;

const Files: FC<Pick<Results, "period">> = ({ period }) => {
  const query = `?from=${period.from}&to=${period.to}`;
  return (
    <section aria-labelledby="files" class="no-print">
      <h2 id="files">Hämta siffrorna</h2>
      <p>
        <a href={`/results/results.xlsx${query}`}>Alla tabeller som Excelfil</a>, eller en i taget som CSV:
      </p>
      <ul class="cluster">
        {TABLES.map(([name, label]) => (
          <li>
            <a href={`/results/${name}.csv${query}`}>{label}</a>
          </li>
        ))}
      </ul>
    </section>
  );
};
