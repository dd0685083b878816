import type { FC } from "hono/jsx";
import type { BudgetLine } from "../../src/fees/budget-lines";
import { day, sek } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  MoneyField,
  SubmitButton,
  TextField,
} from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { usedWords } from "./budget-section";
import { yearCrumbs } from "./crumbs";
import { MoneyFields, outcomeDirections } from "./money-fields";

type LineFormProps = { form: FormState; year: number; line: BudgetLine | null };

export const BudgetLineFormPage: FC<LineFormProps> = ({ form, year, line }) => {
  const path = `${paths.fees(year)}/lines`;
  return (
    <Page title={line ? `Ändra ${line.name}` : "Lägg till en budgetrad"} crumbs={yearCrumbs(year)} narrow>
      <ErrorSummary form={form} />
      <form method="post" action={line ? `${path}/${line.id}` : path} novalidate class="stack">
        <HiddenField name="revision" value={form.values.revision ?? ""} />
        <TextField
          form={form}
          name="lineName"
          label="Vad pengarna är till"
          hint="Till exempel lön, möten eller resor."
          maxlength={100}
          required
        />
        <MoneyField form={form} name="lineSek" label="Budget" required />
        <Buttons>
          <SubmitButton>{line ? "Spara" : "Lägg till raden"}</SubmitButton>
        </Buttons>
      </form>
    </Page>
  );
};

type LineProps = { form: FormState; year: number; line: BudgetLine; mayChange: boolean };

export const BudgetLinePage: FC<LineProps> = ({ form, year, line, mayChange }) => {
  const path = `${paths.fees(year)}/lines/${line.id}`;
  return (
    <Page
      title={line.name}
      crumbs={yearCrumbs(year)}
      lead={`Budget ${sek(line.amountSek)}, utfall ${sek(line.outcomeSek)}, ${sek(line.leftSek)} kvar. Använt: ${usedWords(line)}.`}
    >
      <ErrorSummary form={form} />
      {line.outcomes.length === 0 ? (
        <p>Inget utfall är registrerat ännu.</p>
      ) : (
        <Outcomes year={year} line={line} mayChange={mayChange} />
      )}
      {mayChange && (
        <>
          <p class="no-print">
            <LinkButton href={`${path}/edit`} variant="secondary">
              Ändra budgetraden
            </LinkButton>
          </p>
          <section aria-labelledby="tell" class="no-print">
            <h2 id="tell">Registrera utfall</h2>
            <form method="post" action={`${path}/outcomes`} novalidate class="stack">
              <MoneyFields form={form} directions={outcomeDirections} dayLabel="Dag" />
              <Note form={form} />
              <Buttons>
                <SubmitButton>Registrera utfallet</SubmitButton>
              </Buttons>
            </form>
          </section>
        </>
      )}
    </Page>
  );
};

export const Note: FC<{ form: FormState }> = ({ form }) => (
  <TextField
    form={form}
    name="note"
    label="Vad det gäller"
    hint="Skiljer två lika stora belopp samma dag åt."
    maxlength={200}
  />
);

const Outcomes: FC<Omit<LineProps, "form">> = ({ year, line, mayChange }) => (
  <Table
    caption="Utfall"
    head={["Dag", "Vad det gäller", "Belopp"]}
    numeric={[2]}
    foot={
      <Row>
        <RowHeader>Summa</RowHeader>
        <Cell label="Vad det gäller" spare>
          {" "}
        </Cell>
        <Cell label="Belopp" numeric>
          {sek(line.outcomeSek)}
        </Cell>
      </Row>
    }
  >
    {line.outcomes.map(({ id, happenedOn, note, amountSek }) => (
      <Row>
        <RowHeader>
          {day(happenedOn)}
          {mayChange && (
            <span class="under">
              <a href={`${paths.fees(year)}/outcomes/${id}/correction`}>
                Rätta
                <span class="ds-sr-only">
                  {" "}
                  {sek(amountSek)} den {day(happenedOn)}
                </span>
              </a>
            </span>
          )}
        </RowHeader>
        <Cell label="Vad det gäller">{note || "–"}</Cell>
        <Cell label="Belopp" numeric>
          {sek(amountSek)}
        </Cell>
      </Row>
    ))}
  </Table>
);
