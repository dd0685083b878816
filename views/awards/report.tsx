import type { FC } from "hono/jsx";
import type { MissingInReport, ReportOutcome } from "../../src/awards/report-outcomes";
import type { partsOf, Report } from "../../src/awards/reports";
import type { Terms } from "../../src/awards/terms";
import type { Day } from "../../src/calendar";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { sek, weekday } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Prose } from "../ui/prose";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { ReportState } from "./report-table";
import { dueInWords } from "./standing";
import { Paper } from "./timeline";
import { reportText } from "./words";

type Props = Heading & {
  report: Report;
  parts: ReturnType<typeof partsOf>;
  outcomes: Map<string, ReportOutcome>;
  terms: Terms | undefined;
  missing: MissingInReport[];
  today: Day;
};

/** The report as it stands, what is missing in it, and what each municipality used and did. */
export const ReportPage: FC<Props> = (props) => {
  const { application, report, parts, today } = props;
  return (
    <ApplicationSubPage application={application} title={reportText[report.kind]} wide>
      <Facts
        facts={[
          ["Läge", <ReportState report={report} today={today} />],
          ["Senast", report.submission ? weekday(report.dueOn) : dueInWords(report.dueOn, today)],
          ["Mall", `Den för ${report.templateYear}`],
          [
            "Inlämnad fil",
            report.submission && (
              <Paper id={application.id} documentId={report.submission.documentId} label="Öppna" />
            ),
          ],
          ["Finansiärens godkännande", report.acceptance?.note],
        ]}
      />
      <WhatNow {...props} />
      {parts.map(({ key, heading, text }) => (
        <section aria-labelledby={`part-${key}`}>
          <h2 id={`part-${key}`}>{heading}</h2>
          {text.trim() === "" ? <p>Inte skrivet ännu.</p> : <Prose text={text} />}
        </section>
      ))}
      <Outcomes {...props} />
      <p>
        <a href={paths.award(application.id)}>Till allt efter inlämningen</a>
      </p>
    </ApplicationSubPage>
  );
};

const WhatNow: FC<Props> = ({ application, report, missing, isAdviser }) => {
  const path = paths.report(application.id, report.id);
  if (report.acceptance || !isAdviser || application.status !== "granted") return null;
  if (report.submission)
    return (
      <p>
        <LinkButton href={`${path}/acceptance`}>Finansiären har godkänt rapporten</LinkButton>
      </p>
    );
  return (
    <section aria-labelledby="now">
      <h2 id="now">Nästa steg</h2>
      {missing.length > 0 && (
        <>
          <p>Innan rapporten kan lämnas in behövs:</p>
          <ul>
            {missing.map((one) => (
              <li>{one.what === "part" ? one.heading : `Redovisning från ${one.name}`}</li>
            ))}
          </ul>
        </>
      )}
      <div class="cluster">
        {missing.length === 0 && <LinkButton href={`${path}/handing-in`}>Lämna in rapporten</LinkButton>}
        <LinkButton href={`${path}/edit`} variant={missing.length > 0 ? "primary" : "secondary"}>
          Skriv på rapporten
        </LinkButton>
        <LinkButton href={`${path}/due-day`} variant="tertiary">
          Flytta sista dagen
        </LinkButton>
      </div>
    </section>
  );
};

const Outcomes: FC<Props> = ({ application, report, outcomes, terms, isAdviser, ownCodes }) => {
  const mayTell = (code: string) =>
    report.submission === null && application.status === "granted" && (isAdviser || ownCodes.includes(code));
  const used = [...outcomes.values()].reduce((sum, { usedSek }) => sum + usedSek, 0);
  const shares = terms?.shares ?? [];
  return (
    <Table
      caption="Kommunernas redovisning"
      head={["Kommun", "Vad kommunen har gjort", "Andel", "Använt"]}
      numeric={[2, 3]}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          <Cell label="Vad kommunen har gjort" spare />
          <Cell label="Andel" numeric>
            {sek(terms?.grantedSek ?? 0)}
          </Cell>
          <Cell label="Använt" numeric>
            {sek(used)}
          </Cell>
        </Row>
      }
    >
      {shares.map(({ code, formalName, shareSek }) => {
        const outcome = outcomes.get(code);
        return (
          <Row>
            <RowHeader>
              {formalName}
              {mayTell(code) && (
                <span class="under">
                  <a href={`${paths.report(application.id, report.id)}/outcomes/${code}`}>
                    {outcome ? "Ändra" : "Redovisa"}
                    <span class="ds-sr-only"> för {formalName}</span>
                  </a>
                </span>
              )}
            </RowHeader>
            <Cell label="Vad kommunen har gjort">{outcome?.done ?? "Inte redovisat ännu"}</Cell>
            <Cell label="Andel" numeric>
              {sek(shareSek)}
            </Cell>
            <Cell label="Använt" numeric>
              {outcome ? sek(outcome.usedSek) : "–"}
            </Cell>
          </Row>
        );
      })}
    </Table>
  );
};
