import type { FC } from "hono/jsx";
import type { StandingForm } from "../../src/sections/funder-forms";
import { moment, names } from "../format";
import { Page } from "../layout";
import { Facts } from "../ui/facts";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { FORM_CRUMBS } from "./form-list";
import { limitText } from "./words";

type Props = { form: StandingForm; editions: { edition: number; at: string }[]; mayEnd: boolean };

export const FormPage: FC<Props> = ({ form, editions, mayEnd }) => (
  <Page title={form.name} crumbs={FORM_CRUMBS}>
    {form.endedAt && (
      <Notice tone="warning">
        Formuläret är avslutat {moment(form.endedAt)} och kan inte väljas. Ansökningar som följer det påverkas
        inte.
      </Notice>
    )}
    <Facts
      facts={[
        [
          "Program",
          form.programmes.length > 0 ? names(form.programmes) : "Alla som inte har ett eget formulär",
        ],
        ["Samverkansblankett", form.partnerForms ? "Varje part fyller i en" : "Krävs inte"],
        [
          "Upplaga",
          form.edition === 0
            ? "Utlysts eget förslag. Det blir ert när du ändrar det."
            : `${form.edition}, ${editions[0] ? moment(editions[0].at) : ""}`,
        ],
      ]}
    />
    <p class="cluster">
      {!form.endedAt && <LinkButton href={`/forms/${form.key}/edit`}>Ändra formuläret</LinkButton>}
      <LinkButton href={`/forms/new?from=${form.key}`} variant="secondary">
        Gör en kopia
      </LinkButton>
    </p>
    <section aria-labelledby="sections">
      <h2 id="sections">Avsnitt</h2>
      <ol class="stack-small">
        {form.sections.map(({ heading, guidance, limit, optional }) => (
          <li>
            <strong>{heading}</strong>
            {optional && <span class="quiet"> (frivilligt)</span>}
            {limit && <span class="quiet">, {limitText(limit.kind, limit.count)}</span>}
            {guidance && <span class="under">{guidance}</span>}
          </li>
        ))}
      </ol>
    </section>
    {mayEnd && (
      <form method="post" action={`/forms/${form.key}/ending`} class="stack-small">
        <p>Ett avslutat formulär kan inte väljas för nya ansökningar. Det finns kvar att läsa och kopiera.</p>
        <p>
          <SubmitButton variant="tertiary">Avsluta formuläret</SubmitButton>
        </p>
      </form>
    )}
  </Page>
);
