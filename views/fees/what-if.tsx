import type { FC } from "hono/jsx";
import type { Answer } from "../../src/fees/what-if";
import type { Municipality } from "../../src/membership/register";
import { number, sek } from "../format";
import { Page } from "../layout";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  MoneyField,
  Select,
  SubmitButton,
} from "../ui/form";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { feesCrumbs } from "./crumbs";
import { RuleFields } from "./rule-fields";

type Props = {
  form: FormState;
  year: number;
  /** Today's sum; null where the year has no budget to compare with. */
  todaySek: number | null;
  todayIsLocked: boolean;
  municipalities: Municipality[];
  memberCodes: readonly string[];
  /** Undefined when the question cannot be answered as it was typed. */
  answer: Answer | undefined;
  years: number[];
};

/** Asks, and changes nothing: the address can be sent to somebody else. */
export const WhatIfPage: FC<Props> = (props) => (
  <Page
    title={`Prova ${props.year}`}
    windowTitle={`Prova en annan fördelning ${props.year}`}
    crumbs={feesCrumbs}
    lead="Se vad en annan budget, andra medlemmar, en annan folkmängd eller en annan fördelning skulle betyda. Inget sparas. Sidans adress kan du skicka till andra."
  >
    <ErrorSummary form={props.form} />
    {props.answer && <AnswerTable {...props} answer={props.answer} />}
    <Question {...props} />
  </Page>
);

const AnswerTable: FC<Props & { answer: Answer }> = ({ answer, todaySek, todayIsLocked, year }) => {
  if (answer.residentsMissing) {
    return (
      <Notice tone="warning">
        Folkmängden saknas för minst en av de valda kommunerna det året. Välj ett annat år eller andra
        kommuner.
      </Notice>
    );
  }
  const sum = (key: "todaySek" | "thenSek" | "differenceSek") =>
    answer.rows.reduce((all, row) => all + row[key], 0);
  const now = todayIsLocked ? `Låst ${year}` : `Som det är nu ${year}`;
  return (
    <>
      {todaySek === null && (
        <Notice tone="info">Avgiftsåret {year} är inte öppnat, så det finns inget att jämföra med.</Notice>
      )}
      <Table
        caption={
          answer.populationYear === null
            ? "Vad det skulle bli"
            : `Vad det skulle bli, med folkmängden 31 december ${answer.populationYear}`
        }
        head={["Kommun", now, "I provet", "Skillnad"]}
        numeric={[1, 2, 3]}
        foot={
          <Row>
            <RowHeader>Summa</RowHeader>
            <Sums now={now} todaySek={sum("todaySek")} thenSek={sum("thenSek")} />
          </Row>
        }
      >
        {answer.rows.map((row) => (
          <Row>
            <RowHeader>
              {row.formalName}
              {!row.isIn && <span class="under">inte med i provet</span>}
            </RowHeader>
            <Sums now={now} {...row} />
          </Row>
        ))}
      </Table>
    </>
  );
};

const Sums: FC<{ now: string; todaySek: number; thenSek: number }> = ({ now, todaySek, thenSek }) => (
  <>
    <Cell label={now} numeric>
      {sek(todaySek)}
    </Cell>
    <Cell label="I provet" numeric>
      {sek(thenSek)}
    </Cell>
    <Cell label="Skillnad" numeric>
      {withSign(thenSek - todaySek)}
    </Cell>
  </>
);

const withSign = (difference: number) => `${difference > 0 ? "+" : ""}${sek(difference)}`;

const Question: FC<Props> = ({ form, year, years, municipalities, memberCodes }) => {
  const chosen = form.values.member?.split(",") ?? [];
  return (
    <form method="get" action="/fees/what-if" novalidate class="stack no-print">
      <h2>Vad vill du prova?</h2>
      <HiddenField name="year" value={String(year)} />
      <MoneyField form={form} name="budgetSek" label="Budget" required />
      <Select
        form={form}
        name="populationYear"
        label="Folkmängd"
        options={[
          { value: "", label: "Den vanliga" },
          ...years.map((one) => ({ value: String(one), label: `31 december ${one}` })),
        ]}
        required
      />
      <RuleFields form={form} without="fixed" />
      <fieldset class={form.errors.member ? "ds-fieldset has-error" : "ds-fieldset"}>
        <legend>Kommuner som delar</legend>
        <p class="hint">
          {number(memberCodes.length)} är medlemmar {year}. En kommun som inte är det räknas för hela året.
        </p>
        {form.errors.member && <p class="ds-validation-message">{form.errors.member}</p>}
        <div class="choices" id="member">
          {municipalities.map(({ code, formalName }) => (
            <div class="ds-field choice">
              <input
                class="ds-input"
                type="checkbox"
                id={`member-${code}`}
                name="member"
                value={code}
                checked={chosen.includes(code)}
              />
              <label for={`member-${code}`}>
                {formalName}
                {!memberCodes.includes(code) && " (inte medlem)"}
              </label>
            </div>
          ))}
        </div>
      </fieldset>
      <Buttons>
        <SubmitButton>Räkna</SubmitButton>
      </Buttons>
    </form>
  );
};
