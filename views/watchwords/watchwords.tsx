import type { FC } from "hono/jsx";
import type { Tier, Word } from "../../src/watchwords/fit";
import { Page } from "../layout";
import {
  Buttons,
  ErrorSummary,
  type FormState,
  HiddenField,
  Radios,
  SubmitButton,
  TextField,
} from "../ui/form";
import { tierText } from "./fit-words";

type Props = { words: readonly Word[]; own: boolean; form: FormState };

const tierHint: Record<Tier, string> = {
  core: "Talar för en utlysning var de än står, mest i rubriken.",
  wide: "Talar för den bara om de står i rubriken.",
  guard: "Talar emot den var de än står. Den hamnar längre ned, men göms aldrig.",
};

const TIERS = Object.keys(tierText) as Tier[];

export const WatchwordsPage: FC<Props> = ({ words, own, form }) => (
  <Page
    title="Bevakningsord"
    crumbs={[{ href: "/candidates", label: "Inkorg" }]}
    lead="Orden styr i vilken ordning nya poster står i inkorgen och vilka utlysningar som passar nätverket."
    narrow
  >
    <p>
      Böjningar räknas, och sammansättningar som börjar eller slutar med ordet: ”mottagande” hittar också
      ”flyktingmottagandet”.
    </p>
    {!own && <p>Det här är förslag att börja med. De blir dina när du lägger till eller tar bort ett ord.</p>}
    <section aria-labelledby="add">
      <h2 id="add">Lägg till ett ord</h2>
      <form method="post" action="/watchwords" novalidate class="stack">
        <ErrorSummary form={form} />
        <TextField
          form={form}
          name="word"
          label="Ord eller uttryck"
          hint="Till exempel ”etablering” eller ”psykisk hälsa”. Ett ord som redan finns flyttas till den grupp du väljer."
          maxlength={60}
          required
        />
        <Radios
          form={form}
          name="tier"
          legend="Grupp"
          options={TIERS.map((tier) => ({ value: tier, label: tierText[tier], hint: tierHint[tier] }))}
          required
        />
        <Buttons>
          <SubmitButton>Lägg till</SubmitButton>
        </Buttons>
      </form>
    </section>
    {TIERS.map((tier) => (
      <section aria-labelledby={tier}>
        <h2 id={tier}>{tierText[tier]}</h2>
        <p>{tierHint[tier]}</p>
        <Words words={words.filter((one) => one.tier === tier)} />
      </section>
    ))}
  </Page>
);

const Words: FC<{ words: readonly Word[] }> = ({ words }) =>
  words.length === 0 ? (
    <p class="quiet">Inga ord.</p>
  ) : (
    <ul class="cluster">
      {words.map(({ word }) => (
        <li>
          <form method="post" action="/watchwords/ending" class="watchword">
            <span>{word}</span>
            <HiddenField name="word" value={word} />
            <SubmitButton variant="tertiary">
              Ta bort<span class="ds-sr-only"> {word}</span>
            </SubmitButton>
          </form>
        </li>
      ))}
    </ul>
  );
