import type { FC } from "hono/jsx";
import type { AddableKind } from "../../src/sources/forms";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  Checkbox,
  ErrorSummary,
  type FormState,
  HiddenField,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";

/** By minutes. */
export const intervalText: Record<string, string> = {
  15: "var femtonde minut",
  60: "varje timme",
  360: "fyra gånger om dygnet",
  1440: "en gång om dygnet",
};

/** What a source of each kind is, for the one who chooses. */
const kindText: Record<AddableKind, { name: string; hint: string; address: string }> = {
  feed: {
    name: "Flöde",
    hint: "Finansiären har ett RSS-, Atom- eller JSON-flöde med sina utlysningar.",
    address: "Adressen till flödet, inte till en vanlig webbsida.",
  },
  page: {
    name: "Webbsida",
    hint: "Finansiären har inget flöde. Sidan jämförs med hur den såg ut förra gången.",
    address: "Adressen till sidan där finansiären skriver om utlysningen.",
  },
  vinnova: {
    name: "Vinnova",
    hint: "Vinnovas öppna data, med öppnings- och stängningsdag för varje ansökningsomgång.",
    address: "Den ifyllda adressen gäller om inte Vinnova har flyttat sin tjänst.",
  },
  eu_portal: {
    name: "EU-portalen",
    hint: "Hela listan från EU:s Funding & Tenders. Välj vilka ämnen som ska tas in.",
    address: "Den ifyllda adressen gäller om inte EU har flyttat sin fil.",
  },
};

type Props = { form: FormState; kind: AddableKind; id: number | null };

export const SourceFormPage: FC<Props> = ({ form, kind, id }) => (
  <Page
    title={id === null ? "Lägg till källa" : "Ändra källan"}
    crumbs={[{ href: "/sources", label: "Källor" }]}
    narrow
  >
    {id === null && <KindChoice kind={kind} />}
    <p>{kindText[kind].hint}</p>
    <ErrorSummary form={form} />
    <form method="post" action={id === null ? "/sources" : paths.source(id)} novalidate class="stack">
      <HiddenField name="kind" value={kind} />
      <TextField
        form={form}
        name="name"
        label="Namn"
        hint="Till exempel Tillväxtverkets utlysningar."
        required
      />
      <TextField form={form} name="url" label="Adress" hint={kindText[kind].address} type="url" required />
      <TextField
        form={form}
        name="funder"
        label="Finansiär"
        hint="Fylls i på utlysningar som kommer härifrån."
      />
      <OwnFields form={form} kind={kind} />
      <Select
        form={form}
        name="everyMinutes"
        label="Läses"
        options={Object.entries(intervalText).map(([value, label]) => ({ value, label }))}
        required
      />
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

const KindChoice: FC<{ kind: AddableKind }> = ({ kind }) => (
  <nav class="tabs" aria-label="Slag av källa">
    <ul>
      {(Object.keys(kindText) as AddableKind[]).map((one) => (
        <li>
          <a href={`/sources/new?kind=${one}`} aria-current={one === kind ? "page" : undefined}>
            {kindText[one].name}
          </a>
        </li>
      ))}
    </ul>
  </nav>
);

const OwnFields: FC<Omit<Props, "id">> = ({ form, kind }) => {
  switch (kind) {
    case "feed":
      return null;
    case "page":
      return <PageFields form={form} />;
    case "vinnova":
      return (
        <TextField
          form={form}
          name="monthsBack"
          label="Månader bakåt vid första läsningen"
          hint="Lämna tomt för tolv månader."
          inputmode="numeric"
          size="short"
        />
      );
    case "eu_portal":
      return (
        <TextArea
          form={form}
          name="wanted"
          label="Ämnen som ska tas in"
          hint="Ett ord eller ett program på varje rad, till exempel AMIF eller integration. Lämna tomt för alla."
          rows={5}
        />
      );
  }
};

const PageFields: FC<{ form: FormState }> = ({ form }) => (
  <>
    <TextField
      form={form}
      name="selector"
      label="Del av sidan"
      hint="En CSS-väljare, till exempel #utlysningar. Lämna tomt för sidans huvudinnehåll."
    />
    <Checkbox
      form={form}
      name="onlyNewLines"
      label="Bara nya rader är en nyhet"
      hint="Annars också när något tas bort."
    />
    <TextArea
      form={form}
      name="ignoreLines"
      label="Rader som inte räknas"
      hint="En på varje rad. Skriv * där vad som helst får stå, till exempel Väder: *. Datum för granskning, räknare och kakor räknas aldrig."
      rows={4}
    />
    <Checkbox
      form={form}
      name="followLinks"
      label="Sidan är en lista, och varje länk kan vara en utlysning"
      hint="Då kommer också länkarna till inkorgen, var för sig."
    />
    <TextField
      form={form}
      name="linksContaining"
      label="Bara länkar vars adress innehåller"
      hint="Till exempel /utlysningar/. Gäller när sidan är en lista."
    />
  </>
);
