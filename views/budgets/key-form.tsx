import type { FC } from "hono/jsx";
import type { FigureYear } from "../../src/population/figure-years";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { Buttons, ErrorSummary, type FormState, HiddenField, Radios, Select, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { budgetPath, commonKeyText, ROUNDING } from "./words";

type Props = Heading & { form: FormState; years: FigureYear[] };

/** How the common costs are divided. A municipality's own key is on its own page. */
export const KeyPage: FC<Props> = ({ application, form, years }) => {
  const path = budgetPath(application.id);
  return (
    <ApplicationSubPage application={application} title="Fördelningsnyckel för gemensamma kostnader" narrow>
      <ErrorSummary form={form} />
      <form method="post" action={`${path}/key`} novalidate class="stack">
        <HiddenField name="revision" value={form.values.revision ?? ""} />
        <Radios
          form={form}
          name="commonKey"
          legend="De gemensamma kostnaderna delas"
          required
          options={[
            {
              value: "population",
              label: commonKeyText.population,
              hint: "Efter hur många som bor i varje kommun.",
            },
            { value: "equal", label: commonKeyText.equal, hint: "Lika mycket för varje kommun." },
          ]}
        />
        <Select
          form={form}
          name="populationYear"
          label="Folkmängd den 31 december"
          hint="Talen sparas i budgeten. Rättar SCB dem senare flyttas inga kronor förrän du sparar nyckeln igen."
          required
          options={
            years.length === 0
              ? [{ value: "", label: "Inget år har folkmängd för alla" }]
              : years.map(({ year, table }) => ({
                  value: String(year),
                  label: `${year} (SCB, tabell ${table})`,
                }))
          }
        />
        <p class="small">
          En kommun kan ha en egen nyckel: ett fast belopp, en egen procent eller ingen del alls. Välj
          kommunen på budgetsidan. {ROUNDING}
        </p>
        <Buttons>
          <SubmitButton>Spara nyckeln</SubmitButton>
          <LinkButton href={path} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
    </ApplicationSubPage>
  );
};
