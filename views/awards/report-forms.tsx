import type { FC } from "hono/jsx";
import type { partsOf, Report } from "../../src/awards/reports";
import { day, sek } from "../format";
import { paths } from "../paths";
import { DateField, HiddenField, MoneyField, Radios, TextArea } from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { Prose } from "../ui/prose";
import { ActPage, type ActProps } from "./act-page";
import { reportText, theReportText } from "./words";

type OfReport = ActProps & { report: Report };

/** What the application promised stands beside each part. */
export const ReportWritingPage: FC<OfReport & { parts: ReturnType<typeof partsOf> }> = ({
  application,
  form,
  report,
  parts,
}) => (
  <ActPage
    application={application}
    form={form}
    title={`Skriv ${theReportText[report.kind]}`}
    lead="Spara när du vill. Skriv inga uppgifter om enskilda personer."
    to={`reports/${report.id}`}
    back={paths.report(application.id, report.id)}
    button="Spara"
  >
    <HiddenField name="revision" value={form.values.revision ?? ""} />
    {parts.map(({ key, heading, guidance, promised }) => (
      <>
        {promised && (
          <details>
            <summary>Det här stod i ansökan om {heading.toLowerCase()}</summary>
            <Prose text={promised} />
          </details>
        )}
        <TextArea form={form} name={`part-${key}`} label={heading} hint={guidance} rows={8} later />
      </>
    ))}
  </ActPage>
);

export const OutcomePage: FC<OfReport & { code: string; name: string; shareSek: number }> = ({
  application,
  form,
  report,
  code,
  name,
  shareSek,
}) => (
  <ActPage
    application={application}
    form={form}
    title={`Redovisa för ${name}`}
    lead={`Till ${theReportText[report.kind]}. Kommunens andel är ${sek(shareSek)}.`}
    to={`reports/${report.id}/outcomes/${code}`}
    back={paths.report(application.id, report.id)}
    button="Spara redovisningen"
  >
    <MoneyField form={form} name="usedSek" label="Använt" hint="Skriv 0 om inget har använts." required />
    <TextArea
      form={form}
      name="done"
      label="Vad kommunen har gjort"
      hint="Några meningar räcker. Skriv inga uppgifter om enskilda personer."
      rows={5}
      required
    />
  </ActPage>
);

export const ReportHandingInPage: FC<OfReport> = ({ application, form, report }) => (
  <ActPage
    application={application}
    form={form}
    title={`Lämna ${theReportText[report.kind]}`}
    lead="Lämna först in rapporten hos finansiären. Registrera det sedan här. Efter det går den inte att ändra."
    to={`reports/${report.id}/papers`}
    back={paths.report(application.id, report.id)}
    button="Registrera inlämningen"
    file
  >
    <DateField form={form} name="handedInOn" label="Dag då rapporten lämnades in" required />
    <PdfField form={form} name="file" label="Filen som lämnades in" required />
  </ActPage>
);

export const AcceptancePage: FC<OfReport> = ({ application, form, report }) => (
  <ActPage
    application={application}
    form={form}
    title={`Finansiären har godkänt ${theReportText[report.kind]}`}
    to={`reports/${report.id}/acceptance`}
    back={paths.report(application.id, report.id)}
    button="Registrera godkännandet"
  >
    <DateField form={form} name="acceptedOn" label="Dag för beskedet" required />
    <TextArea form={form} name="acceptanceNote" label="Anteckning" rows={3} />
  </ActPage>
);

export const DueDayPage: FC<OfReport> = ({ application, form, report }) => (
  <ActPage
    application={application}
    form={form}
    title={`Flytta sista dagen för ${theReportText[report.kind]}`}
    lead={`Nu ${day(report.dueOn)}.`}
    to={`reports/${report.id}/due-day`}
    back={paths.report(application.id, report.id)}
    button="Spara den nya dagen"
  >
    <DateField form={form} name="reportDueOn" label="Ny sista dag" required />
    <TextArea form={form} name="reason" label="Vem som har beslutat det, och varför" rows={2} required />
  </ActPage>
);

export const NewReportPage: FC<ActProps> = ({ application, form }) => (
  <ActPage
    application={application}
    form={form}
    title="Lägg till en rapport"
    lead="Rapporten börjar på mallen för det år då medlen beviljades."
    to="reports"
    button="Lägg till rapporten"
  >
    <Radios
      form={form}
      name="reportKind"
      legend="Rapport"
      options={(["interim", "final"] as const).map((value) => ({ value, label: reportText[value] }))}
      required
    />
    <DateField form={form} name="reportDueOn" label="Sista dag" required />
  </ActPage>
);
