import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { importsOf } from "../../src/imports/imports";
import { day } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { SheetUploadForm } from "../sheets/upload-form";
import type { FormState } from "../ui/form";

type Props = { form: FormState; isEmpty: boolean; earlier: ReturnType<typeof importsOf> };

export const importCrumbs = [registerCrumb, { href: "/imports", label: "Läs in från kalkylblad" }];

/** The way in for a network that has its own spreadsheet. */
export const NetworkUploadPage: FC<Props> = ({ form, isEmpty, earlier }) => (
  <Page
    title="Läs in nätverket från ett kalkylblad"
    crumbs={[registerCrumb]}
    lead={
      isEmpty
        ? "Har ni redan en lista över kommuner och kontaktpersoner? Läs in den här. Kommuner, personer och invånarantal kommer med på en gång."
        : "Nya kommuner och personer läggs till. Det som redan står i registret ändras aldrig av en fil."
    }
    narrow
  >
    <SheetUploadForm
      form={form}
      action="/imports"
      name="networkFile"
      hint="Excel (.xlsx) eller CSV, med en rad för varje kommun och rubriker på första raden."
    />
    <h2>Så går det till</h2>
    <ol>
      <li>
        <a href="/imports/template.xlsx">Hämta mallen</a>, eller använd er egen lista. Rubriker som Kommun,
        Kontaktperson, E-post, Telefon och Socialchef känns igen.
      </li>
      <li>Välj filen. Du ser vad som är nytt, vad som redan finns och vad som behöver rättas.</li>
      <li>Bekräfta när det stämmer. Ingenting införs innan dess.</li>
    </ol>
    {earlier.length > 0 && (
      <details>
        <summary>Tidigare filer</summary>
        <ul class="rows">
          {earlier.map(({ id, name, at, confirmedAt }) => (
            <li class="apart">
              <a href={`/imports/${id}`}>{name}</a>
              <span class="quiet">
                {confirmedAt === null
                  ? `Lämnad ${day(dayOf(at))}, inte införd`
                  : `Införd ${day(dayOf(confirmedAt))}`}
              </span>
            </li>
          ))}
        </ul>
      </details>
    )}
  </Page>
);
