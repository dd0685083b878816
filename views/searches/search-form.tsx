import type { FC } from "hono/jsx";
import type { CallFilter } from "../../src/calls/call-filter";
import { filterWords } from "../calls/call-filters";
import { counted } from "../format";
import { Page } from "../layout";
import { Buttons, ErrorSummary, type FormState, HiddenField, SubmitButton, TextField } from "../ui/form";

type Props = { form: FormState; query: string; filter: CallFilter /** What it finds now. */; total: number };

export const SearchFormPage: FC<Props> = ({ form, query, filter, total }) => (
  <Page title="Spara sökningen" crumbs={[{ href: "/searches", label: "Sparade sökningar" }]} narrow>
    <ErrorSummary form={form} />
    <p>
      Du sparar: <strong>{searchInWords(filter)}</strong>. I dag finns{" "}
      {counted(total, "sådan utlysning", "sådana utlysningar")}.
    </p>
    <p>
      När du har sparat får du ett brev när nya utlysningar passar in: högst ett om dagen, på morgonen en
      arbetsdag. Det som redan finns räknas inte som nytt. Du kan avsluta när du vill, och varje brev har en
      länk till det.
    </p>
    <form method="post" action="/searches" novalidate class="stack">
      <HiddenField name="query" value={query} />
      <TextField
        form={form}
        name="name"
        label="Vad ska sökningen heta?"
        hint="Namnet står i breven, till exempel Föräldrastöd."
        maxlength={100}
        required
      />
      <Buttons>
        <SubmitButton>Spara och få brev om nya träffar</SubmitButton>
        <a href={`/calls${query && "?"}${query}`}>Tillbaka till listan</a>
      </Buttons>
    </form>
  </Page>
);

/** "”flykting”, går att söka gemensamt", or everything that is not closed. */
export function searchInWords(filter: CallFilter): string {
  const words = filterWords(filter).map(([, said]) => said);
  return words.length === 0 ? "alla utlysningar som inte är stängda" : words.join(", ");
}
