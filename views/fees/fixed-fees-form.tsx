import type { FC } from "hono/jsx";
import type { FeeYear } from "../../src/fees/fee-years";
import type { MemberOfYear } from "../../src/fees/members-of-year";
import { counted, sek } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Buttons, ErrorSummary, type FormState, HiddenField, MoneyField, SubmitButton } from "../ui/form";
import { Notice } from "../ui/notice";
import { yearCrumbs } from "./crumbs";

type Props = { form: FormState; year: FeeYear; members: MemberOfYear[]; isLocked: boolean };

export const FixedFeesPage: FC<Props> = ({ form, year, members, isLocked }) => (
  <Page
    title={`Fasta belopp ${year.year}`}
    crumbs={yearCrumbs(year.year)}
    lead={`${counted(members.length, "kommun", "kommuner")} ska tillsammans betala ${sek(year.budgetSek)}. Beloppen ska bli precis så mycket.`}
    narrow
  >
    {isLocked && (
      <Notice tone="info">
        Årsavgiften är låst. Nya belopp gäller först när du ersätter fördelningen med en ny.
      </Notice>
    )}
    <ErrorSummary
      form={form}
      labels={Object.fromEntries(members.map(({ code, shortName }) => [`fixed-${code}`, shortName]))}
    />
    <form method="post" action={`${paths.fees(year.year)}/fixed-fees`} novalidate class="stack">
      <HiddenField name="revision" value={form.values.revision ?? ""} />
      {members.map(({ code, formalName }) => (
        <MoneyField form={form} name={`fixed-${code}`} label={formalName} required />
      ))}
      <Buttons>
        <SubmitButton>Spara beloppen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
