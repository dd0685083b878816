import type { FC } from "hono/jsx";
import type { Budget } from "../../src/budgets/budget";
import type { BudgetDifferences } from "../../src/budgets/budget-import";
import type { BudgetCellProblem, CellProblem } from "../../src/budgets/files/budget-cells";
import type { BudgetSums } from "../../src/budgets/party-sums";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { counted, sek } from "../format";
import { RowProblems } from "../sheets/row-problems";
import { SheetUploadForm } from "../sheets/upload-form";
import { Buttons, Checkbox, ErrorSummary, type FormState, HiddenField, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { DifferenceTables } from "./differences";
import { budgetPath } from "./words";

export const BudgetUploadPage: FC<Heading & { form: FormState }> = ({ application, form }) => {
  const path = budgetPath(application.id);
  return (
    <ApplicationSubPage application={application} title="Läs in budgeten från Excel" narrow>
      <p>
        Hämta <a href={`${path}/workbook.xlsx`}>budgeten som Excel</a>, ändra i den och läs in den här. Du får
        se vad som skiljer innan något ändras.
      </p>
      <SheetUploadForm
        form={form}
        action={`${path}/imports`}
        name="budgetFile"
        hint="Excel (.xlsx) eller CSV, med kolumnerna Beskrivning, Kostnadsslag, År och Belopp."
      />
    </ApplicationSubPage>
  );
};

const amount = "Skriv ett belopp i hela kronor, till exempel 250 000.";

export const cellProblemText: Record<CellProblem, string> = {
  no_lines:
    "Filen saknar ett blad med rubrikerna Beskrivning och Kostnadsslag. Utgå från budgetens egen Excelfil.",
  no_text: "Skriv vad kostnaden gäller.",
  unknown_cost_type: "Skriv kostnadsslaget som det står i budgeten, till exempel Personal.",
  not_a_year: "Skriv ett år med fyra siffror, till exempel 2027.",
  unknown_bearer: "Skriv Gemensamt eller namnet på en kommun som är med i ansökan.",
  unknown_way: "Skriv Belopp, Antal × pris eller Procent.",
  not_an_amount: amount,
  ambiguous_amount: "Beloppet går att förstå på två sätt. Skriv det i hela kronor, till exempel 24 300.",
  negative_amount: "Beloppet kan inte vara mindre än noll.",
  amount_too_large: "Beloppet är orimligt stort. Kontrollera det.",
  not_a_count: "Skriv ett helt antal utan punkt eller decimaler, till exempel 1 720.",
  not_a_percentage: "Skriv en procentsats från 0 till 100, till exempel 15 % eller 7,5 %.",
  percent_under_one:
    "Procenten går att förstå på två sätt. Skriv den med procenttecken som text, till exempel 15 %.",
  no_base: "Skriv vilka kostnadsslag procenten räknas på, med semikolon mellan.",
  unknown_base: "Skriv kostnadsslagen som de står i budgeten, med semikolon mellan.",
  unknown_line: "Radens nummer finns inte i budgeten nu. Ta bort numret om det är en ny kostnad.",
  line_twice: "Numret står på två rader. Ta bort det på den rad som är ny.",
  unknown_party: "Skriv kommunkoden för en kommun som är med i ansökan.",
  party_twice: "Kommunen står på två rader. Ta bort en av dem.",
  not_yes_or_no: "Skriv Ja eller Nej.",
  unknown_key: "Skriv Budgetens nyckel, Folkmängd, Lika, Fast belopp, Egen procent eller Ingen del.",
};

type Props = Heading & {
  form: FormState;
  importId: number;
  fileName: string;
  confirmed: boolean;
  problems: BudgetCellProblem[];
  budget: Budget;
  differences: BudgetDifferences;
  now: BudgetSums;
  afterwards: BudgetSums;
};

/** What the file would change, before anybody has said that it shall. */
export const BudgetPreviewPage: FC<Props> = (props) => {
  const { application, confirmed, problems, fileName } = props;
  const path = budgetPath(application.id);
  return (
    <ApplicationSubPage application={application} title={`Budgeten i ${fileName}`} wide>
      {confirmed ? (
        <Notice tone="success" title="Filen är införd">
          <p>
            <a href={path}>Till budgeten</a>
          </p>
        </Notice>
      ) : problems.length > 0 ? (
        <RowProblems
          problems={problems.map((at) => ({ at, words: cellProblemText[at.code] }))}
          again={`${path}/imports/new`}
        />
      ) : (
        <Waiting {...props} />
      )}
    </ApplicationSubPage>
  );
};

const Waiting: FC<Props> = (props) => {
  const { application, form, importId, differences, now, afterwards } = props;
  const { added, changed, missing, parties } = differences;
  const path = budgetPath(application.id);
  if (added.length + changed.length + missing.length + parties.length === 0)
    return (
      <p>
        Filen säger samma sak som budgeten. Det finns inget att föra in. <a href={path}>Till budgeten</a>
      </p>
    );
  return (
    <>
      <ErrorSummary form={form} />
      <p class="standing">
        {counted(added.length, "ny rad", "nya rader")}, {changed.length} ändrade, {missing.length} som inte
        finns i filen, {counted(parties.length, "ändrad kommun", "ändrade kommuner")}. Sökt belopp{" "}
        {sek(now.requestedSek)} blir {sek(afterwards.requestedSek)} om du tar med allt. Inget är infört ännu.
      </p>
      <DifferenceTables {...props} />
      <form method="post" action={`${path}/imports/${importId}/confirmation`} class="stack">
        <HiddenField name="revision" value={form.values.revision ?? ""} />
        {missing.length > 0 && (
          <Checkbox
            form={form}
            name="removesMissing"
            label={`Ta bort ${counted(missing.length, "rad", "rader")} som inte finns i filen`}
            hint="Annars är de kvar som de är."
          />
        )}
        <Buttons>
          <SubmitButton>För in filen i budgeten</SubmitButton>
          <LinkButton href={path} variant="tertiary">
            Avbryt
          </LinkButton>
        </Buttons>
      </form>
    </>
  );
};
