import type { FC } from "hono/jsx";
import type { FeeRun } from "../../src/fees/fee-runs";
import type { FeeYear } from "../../src/fees/fee-years";
import type { Proposal, Wish } from "../../src/fees/proposal";
import { day, sek } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  MoneyField,
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { yearCrumbs } from "./crumbs";
import { ProposalNotice } from "./proposal-notice";
import { RuleFields } from "./rule-fields";
import { SharesTable } from "./shares-table";
import { categoryText, partYearText, ruleWords } from "./words";

type Props = {
  form: FormState;
  year: FeeYear;
  category: Wish["category"];
  replaces: FeeRun | null;
  /** Years that all members of the year have figures for. */
  years: number[];
};

const isFee = ({ category, replaces }: Props) => category === "annual" && !replaces;

const titleOf = ({ category, replaces, year }: Props) =>
  replaces
    ? `Ersätt ${categoryText[category].toLowerCase()} ${year.year}`
    : `Lås ${categoryText[category].toLowerCase()} ${year.year}`;

/** What is to be divided. The next page shows every share before anything is locked. */
export const RunFormPage: FC<Props> = (props) => {
  const { form, year, category, replaces } = props;
  return (
    <Page title={titleOf(props)} crumbs={yearCrumbs(year.year)} lead={<Lead {...props} />} narrow>
      <ErrorSummary form={form} />
      <form method="post" action={`${paths.fees(year.year)}/runs/preview`} novalidate class="stack">
        <HiddenField name="category" value={category} />
        <HiddenField name="replacesId" value={replaces ? String(replaces.id) : ""} />
        {isFee(props) ? (
          <HiddenField name="totalSek" value={String(year.budgetSek)} />
        ) : (
          <MoneyField form={form} name="totalSek" label="Summa att dela" required />
        )}
        {replaces && <RuleFields form={form} without={year.key === "fixed" ? undefined : "fixed"} />}
        {(replaces || category !== "annual") && (
          <TextField
            form={form}
            name="reason"
            label="Anledning"
            hint="Skrivs ut på underlagen."
            maxlength={500}
            required
          />
        )}
        <Select
          form={form}
          name="populationYear"
          label="Folkmängd"
          hint="Det vanliga är året före avgiftsåret: siffran för 31 december som SCB publicerar i februari."
          options={[
            { value: "", label: "Den vanliga" },
            ...props.years.map((one) => ({ value: String(one), label: `31 december ${one}` })),
          ]}
          required
        />
        <DateField form={form} name="dueOn" label="Betalas senast" required />
        <Buttons>
          <SubmitButton>Visa fördelningen</SubmitButton>
        </Buttons>
      </form>
    </Page>
  );
};

const Lead: FC<Props> = (props) => {
  const { replaces, category, year } = props;
  if (replaces) {
    return (
      <>
        Den låsta fördelningen på {sek(replaces.totalSek)} finns kvar men gäller inte längre. Det som har
        betalats räknas på den nya.
      </>
    );
  }
  if (isFee(props)) return <>Budgeten {sek(year.budgetSek)} delas mellan årets medlemmar.</>;
  return category === "overrun" ? (
    <>
      Om budgeten överskrids täcker alla parter det gemensamt, efter folkmängd (punkt 10 i överenskommelsen).
    </>
  ) : (
    <>
      Kostnader när den gemensamma tjänsten avslutas täcks av alla parter gemensamt, efter folkmängd (punkt 10
      i överenskommelsen).
    </>
  );
};

type PreviewProps = Props & { proposal: Proposal; dueOn: string };

/** Every share and the sum, before anything is locked. */
export const RunPreviewPage: FC<PreviewProps> = (props) => {
  const { form, year, proposal } = props;
  return (
    <Page
      title={`Granska: ${categoryText[props.category].toLowerCase()} ${year.year}`}
      crumbs={yearCrumbs(year.year)}
      lead={`${sek(proposal.totalSek)}, ${ruleWords(proposal.rule).toLowerCase()}, betalas senast ${day(props.dueOn)}. Inget är låst ännu.`}
    >
      <ErrorSummary form={form} />
      <ProposalNotice proposal={proposal} year={year.year} mayChange />
      <p>
        Den som är medlem en del av året betalar{" "}
        {proposal.rule.key === "fixed"
          ? "sitt fasta belopp"
          : partYearText[proposal.rule.partYear].toLowerCase()}
        .
      </p>
      <SharesTable
        caption="Andelar"
        year={year.year}
        shares={proposal.shares}
        rule={proposal.rule}
        populationYear={proposal.populationYear}
      />
      {proposal.problem === null && (
        <form method="post" action={`${paths.fees(year.year)}/runs`} class="stack">
          {HIDDEN.map((name) => (
            <HiddenField name={name} value={form.values[name] ?? ""} />
          ))}
          <HiddenField name="revision" value={String(year.revision)} />
          <HiddenField name="fingerprint" value={proposal.fingerprint} />
          <p>
            När fördelningen är låst får varje kommuns kontaktpersoner och representant ett brev med sitt
            underlag. Den ändras inte efter det. Blir något fel ersätter du den med en ny, med en anledning.
          </p>
          <Buttons>
            <SubmitButton>
              {props.replaces ? "Ersätt och lås" : "Lås"} {sek(proposal.totalSek)} för{" "}
              {proposal.shares.length} kommuner
            </SubmitButton>
          </Buttons>
        </form>
      )}
    </Page>
  );
};

const HIDDEN = [
  "category",
  "replacesId",
  "totalSek",
  "key",
  "equalPercent",
  "partYear",
  "reason",
  "populationYear",
  "dueOn",
];
