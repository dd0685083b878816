import type { FC } from "hono/jsx";
import type { FigureProblem, FigureProblemCode } from "../../src/population/file-figures";
import type { YearInFile } from "../../src/population/file-import";
import { counted } from "../format";
import { Page } from "../layout";
import { RowProblems } from "../sheets/row-problems";
import { SheetUploadForm } from "../sheets/upload-form";
import { Buttons, ErrorSummary, type FormState, SubmitButton } from "../ui/form";
import { Notice } from "../ui/notice";
import { ApprovalFields } from "./approval-fields";
import { populationCrumbs } from "./fetch";
import { PreviewTable } from "./preview-table";

/** Where the network is closed: somebody brings SCB's figures by hand. */
export const PopulationFilePage: FC<{ form: FormState }> = ({ form }) => (
  <Page
    title="Läs in invånarantal från fil"
    crumbs={populationCrumbs}
    lead="När tjänsten inte når SCB kan du läsa in SCB:s uppgifter från ett kalkylblad. Du ser först vad filen innehåller, och inget gäller förrän du har godkänt det."
    narrow
  >
    <SheetUploadForm
      form={form}
      action="/population/imports"
      name="populationFile"
      hint="Excel (.xlsx) eller CSV. En kolumn med kommunkod eller kommun, och antingen kolumnerna År och Invånare eller en kolumn för varje år, till exempel Invånare 2025."
    />
  </Page>
);

const problemText: Record<FigureProblemCode, string> = {
  no_columns: "Filen saknar rubriken Kommunkod eller Kommun. Skriv rubriker på första raden.",
  no_year: "Filen saknar år. Lägg till kolumnerna År och Invånare, eller en kolumn som heter Invånare 2025.",
  municipality_missing: "Skriv kommunkod eller kommunens namn.",
  municipality_unknown: "Kommunen finns inte i registret. Lägg in den först, eller ta bort raden.",
  municipality_unsure: "Skriv kommunkoden.",
  code_and_name_differ: "Koden och namnet gäller olika kommuner. Rätta det ena.",
  not_a_year: "Skriv årtalet med fyra siffror.",
  year_not_yet: "Året är inte slut. Uppgifterna gäller den 31 december.",
  not_a_count: "Skriv ett helt antal utan punkt eller decimaler, till exempel 50 323.",
  twice: "Kommunen har redan en uppgift för det året i filen. Ta bort en av raderna.",
};

type Props = {
  importId: number;
  fileName: string;
  years: YearInFile[];
  problems: FigureProblem[];
  confirmed: boolean;
  form: FormState;
  nameOf: (code: string) => string;
};

function words({ code, codes = [] }: FigureProblem, nameOf: Props["nameOf"]): string {
  if (code === "municipality_unsure") return `Menas ${codes.map(nameOf).join(" eller ")}? Skriv kommunkoden.`;
  return problemText[code];
}

export const PopulationPreviewPage: FC<Props> = (props) => {
  const { years, problems, confirmed, form } = props;
  const lines = years.flatMap((one) => one.lines);
  return (
    <Page
      title={`Invånarantal i ${props.fileName}`}
      crumbs={[...populationCrumbs, { href: "/population/imports/new", label: "Läs in från fil" }]}
      wide
    >
      {confirmed && (
        <Notice tone="success">Filen är införd. Tabellerna jämför den med det som gäller nu.</Notice>
      )}
      {problems.length > 0 ? (
        <RowProblems
          problems={problems.map((at) => ({ at, words: words(at, props.nameOf) }))}
          again="/population/imports/new"
        />
      ) : (
        <>
          {!confirmed && (
            <p class="standing">
              {counted(lines.length, "uppgift", "uppgifter")} för {counted(years.length, "år", "år")}. Inget
              är infört ännu.
            </p>
          )}
          {years.map((one) => (
            <PreviewTable {...one} />
          ))}
          {!confirmed && (
            <>
              <ErrorSummary form={form} />
              <form
                method="post"
                action={`/population/imports/${props.importId}/confirmation`}
                novalidate
                class="stack"
              >
                <ApprovalFields form={form} lines={lines} />
                <Buttons>
                  <SubmitButton>Inför {counted(lines.length, "uppgift", "uppgifter")}</SubmitButton>
                </Buttons>
              </form>
            </>
          )}
        </>
      )}
    </Page>
  );
};
