import type { FC } from "hono/jsx";
import { isOver, type Party } from "../../src/applications/applications";
import { ApplicationFrame, type Heading } from "../applications/frame";
import { sek } from "../format";
import { paths } from "../paths";
import { Buttons, ErrorSummary, type FormState, HiddenField, MoneyField, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";

type Props = Heading & { form: FormState; parties: Party[]; declined: Set<string> };

/** Of an application without a budget by lines: a share and a co-financing for each. */
export const SharesPage: FC<Props> = (props) => (
  <ApplicationFrame {...props} tab="budget">
    <Sums {...props} />
    {props.isAdviser && !isOver(props.application) ? <ShareForm {...props} /> : <Shares {...props} />}
  </ApplicationFrame>
);

function sumOf({ parties, declined }: Props, key: "budgetShareSek" | "coFinancingSek"): number {
  return parties.filter(({ code }) => !declined.has(code)).reduce((sum, party) => sum + party[key], 0);
}

const Sums: FC<Props> = (props) => {
  const { application } = props;
  const shares = sumOf(props, "budgetShareSek");
  const difference = application.requestedSek - shares;
  if (application.requestedSek === 0 && shares === 0)
    return <p class="standing">Sökt belopp är inte bestämt, och inget är fördelat ännu.</p>;
  const words =
    difference === 0
      ? "Andelarna och det sökta beloppet stämmer överens."
      : difference > 0
        ? `${sek(difference)} är inte fördelat.`
        : `Andelarna är ${sek(-difference)} mer än det sökta beloppet.`;
  return (
    <p class="standing">
      Sökt belopp {sek(application.requestedSek)}. Sparade andelar {sek(shares)}. {words}
    </p>
  );
};

const ShareForm: FC<Props> = ({ application, form, parties, declined }) => {
  const path = `${paths.application(application.id)}/budget`;
  const labels = Object.fromEntries(
    parties.flatMap(({ code, shortName }) => [
      [`share-${code}`, `${shortName}, andel`],
      [`co-${code}`, `${shortName}, medfinansiering`],
    ]),
  );
  return (
    <>
      <ErrorSummary form={form} labels={labels} />
      <p>
        Vill finansiären se kostnaderna per år och kostnadsslag?{" "}
        <a href={`${path}/beginning`}>Gör en budget med rader</a>
      </p>
      {form.values.keyYear && (
        <Notice tone="info">
          <p>
            Andelarna nedan är fördelade efter folkmängden 31 december {form.values.keyYear} (källa: SCB).
            Kontrollera dem och spara.
          </p>
        </Notice>
      )}
      {application.requestedSek > 0 && (
        <p>
          <LinkButton href={`${path}/by-population`} variant="secondary">
            Fördela {sek(application.requestedSek)} efter folkmängd
          </LinkButton>
        </p>
      )}
      <form method="post" action={path} novalidate class="stack">
        <HiddenField name="revision" value={form.values.revision ?? ""} />
        {parties.map(({ code, formalName }) => (
          <fieldset class="pair">
            <legend>
              {formalName}
              {declined.has(code) && " (avstår)"}
            </legend>
            <MoneyField form={form} name={`share-${code}`} label="Andel av budgeten" later />
            <MoneyField form={form} name={`co-${code}`} label="Medfinansiering" later />
          </fieldset>
        ))}
        <Buttons>
          <SubmitButton>Spara budgeten</SubmitButton>
        </Buttons>
      </form>
    </>
  );
};

const Shares: FC<Props> = (props) => (
  <Table
    caption="Kommunernas andelar av budgeten"
    captionHidden
    head={["Kommun", "Andel", "Medfinansiering"]}
    numeric={[1, 2]}
    slim
    foot={
      <Row>
        <RowHeader>Summa utan dem som avstår</RowHeader>
        <Cell label="Andel" numeric>
          {sek(sumOf(props, "budgetShareSek"))}
        </Cell>
        <Cell label="Medfinansiering" numeric>
          {sek(sumOf(props, "coFinancingSek"))}
        </Cell>
      </Row>
    }
  >
    {props.parties.map((party) => (
      <Row state={props.declined.has(party.code) ? "done" : undefined}>
        <RowHeader>
          {party.formalName}
          {props.declined.has(party.code) && " (avstår)"}
        </RowHeader>
        <MoneyOf {...party} />
      </Row>
    ))}
  </Table>
);

/** A party's two sums. */
export const MoneyOf: FC<{ budgetShareSek: number; coFinancingSek: number }> = (party) => (
  <>
    <Cell label="Andel" numeric>
      {sek(party.budgetShareSek)}
    </Cell>
    <Cell label="Medfinansiering" numeric>
      {sek(party.coFinancingSek)}
    </Cell>
  </>
);
