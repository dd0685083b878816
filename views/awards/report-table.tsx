import type { FC } from "hono/jsx";
import type { Report } from "../../src/awards/reports";
import type { Day } from "../../src/calendar";
import { day, weekday } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { dueInWords } from "./standing";
import { reportText } from "./words";

type Props = { applicationId: number; reports: Report[]; today: Day };

export const ReportTable: FC<Props> = ({ applicationId, reports, today }) => (
  <section aria-labelledby="reports">
    <h2 id="reports">Redovisning</h2>
    {reports.length === 0 ? (
      <p>Ingen rapport är inlagd.</p>
    ) : (
      <Table caption="Rapporter till finansiären" captionHidden head={["Rapport", "Läge", "Senast"]}>
        {reports.map((report) => (
          <Row state={report.acceptance ? "done" : undefined}>
            <RowHeader>
              <a href={paths.report(applicationId, report.id)}>{reportText[report.kind]}</a>
              <span class="under">Enligt mallen för {report.templateYear}</span>
            </RowHeader>
            <Cell label="Läge" state>
              <ReportState report={report} today={today} />
            </Cell>
            <Cell label="Senast">
              {report.submission ? weekday(report.dueOn) : dueInWords(report.dueOn, today)}
            </Cell>
          </Row>
        ))}
      </Table>
    )}
  </section>
);

export const ReportState: FC<{ report: Report; today: Day }> = ({ report, today }) => {
  if (report.acceptance) return <Tag tone="success">Godkänd {day(report.acceptance.acceptedOn)}</Tag>;
  if (report.submission) return <Tag tone="info">Inlämnad {day(report.submission.handedInOn)}</Tag>;
  return report.dueOn < today ? <Tag tone="danger">Försenad</Tag> : <Tag tone="warning">Ska lämnas</Tag>;
};
