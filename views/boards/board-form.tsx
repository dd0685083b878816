import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import type { Municipality } from "../../src/membership/register";
import { Page } from "../layout";
import { paths } from "../paths";
import {
  Buttons,
  Checkbox,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  Radios,
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { crumbsToBoard, crumbsToMunicipality } from "./crumbs";
import { adjustmentText } from "./words";

type Props = {
  form: FormState;
  municipality: Municipality;
  /** Null for a new one. */
  board: Board | null;
  /** Those that a committee can belong to. */
  parents: Board[];
};

const labels: Record<string, string> = {
  papersInDays: "Handlingar inne",
  noticeDays: "Kallelse",
  preparationDays: "Beredning",
  adjustmentDays: "Tid för justering",
  recessFrom: "Sommaruppehåll, första dag",
  recessTo: "Sommaruppehåll, sista dag",
};

export const BoardFormPage: FC<Props> = ({ form, municipality, board, parents }) => (
  <Page
    title={board ? "Ändra nämnden" : `Lägg till nämnd i ${municipality.formalName}`}
    crumbs={board ? crumbsToBoard(board) : crumbsToMunicipality(municipality)}
    lead={
      board
        ? "Tar en annan nämnd över? Avsluta den här och lägg till den nya, så att gamla beslut visar rätt nämnd."
        : undefined
    }
    narrow
  >
    <ErrorSummary form={form} labels={labels} />
    <form method="post" action={board ? paths.board(board.id) : "/boards"} novalidate class="stack">
      <HiddenField name="municipalityCode" value={municipality.code} />
      {board && <HiddenField name="revision" value={form.values.revision ?? ""} />}
      <TextField
        form={form}
        name="name"
        label="Namn"
        hint="Till exempel Socialnämnden."
        maxlength={120}
        size="medium"
        required
      />
      <Kind form={form} parents={parents} />
      <Checkbox
        form={form}
        name="competent"
        label="Behörig i det som nätverket gör"
        hint="Den nämnd som beslutar om nätverket och om gemensamma ansökningar (punkt 15 i överenskommelsen)."
      />
      {!board && (
        <DateField
          form={form}
          name="boardFromOn"
          label="Nämnden finns från"
          hint="Vet du inte, skriv dagens datum."
          required
        />
      )}
      <LeadTimes form={form} />
      <Recess form={form} />
      <TextField
        form={form}
        name="calendarUrl"
        label="Nämndens kalender på webben"
        hint="Adressen till en kalenderfil (.ics) eller en lista. Sammanträdena kan sedan läsas därifrån."
        inputmode="url"
      />
      <Buttons>
        <SubmitButton>{board ? "Spara" : "Lägg till nämnden"}</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

const Kind: FC<Pick<Props, "form" | "parents">> = ({ form, parents }) => (
  <>
    <Radios
      form={form}
      name="kind"
      legend="Är det en nämnd eller ett utskott?"
      options={[
        { value: "board", label: "Nämnd" },
        {
          value: "committee",
          label: "Utskott",
          hint: "Till exempel ett arbetsutskott som bereder nämndens ärenden.",
        },
      ]}
      required
    />
    {parents.length > 0 ? (
      <Select
        form={form}
        name="parentBoard"
        label="Nämnd som utskottet hör till"
        hint="Gäller bara utskott."
        options={[
          { value: "", label: "Välj nämnd" },
          ...parents.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
      />
    ) : (
      <p class="small" id="parentBoard">
        Ett utskott hör till en nämnd. Lägg till nämnden först.
      </p>
    )}
  </>
);

const Days: FC<{ form: FormState; name: string; label: string; hint?: string }> = (props) => (
  <TextField {...props} inputmode="numeric" size="short" maxlength={3} required />
);

const LeadTimes: FC<{ form: FormState }> = ({ form }) => (
  <fieldset class="stack">
    <legend>Dagar före sammanträdet</legend>
    <p>
      Räkna kalenderdagar. Är kontoret stängt den dagen räknar Utlyst med arbetsdagen före. Ett enskilt
      sammanträde kan ha en annan dag för handlingarna.
    </p>
    <Days form={form} name="papersInDays" label="Handlingarna ska vara inne" />
    <Days form={form} name="preparationDays" label="Ärendena bereds" hint="I presidiet eller ett utskott." />
    <Days form={form} name="noticeDays" label="Kallelsen går ut" />
    <Checkbox
      form={form}
      name="closedOnBridgeDays"
      label="Förvaltningen är stängd på klämdagar"
      hint="En klämdag är en ensam arbetsdag mellan två lediga dagar, till exempel fredagen efter Kristi himmelsfärds dag. Utlyst räknar då med arbetsdagen före."
    />
    <Radios
      form={form}
      name="adjustment"
      legend="Hur justeras protokollet oftast?"
      options={[
        { value: "ordinary", label: adjustmentText.ordinary },
        { value: "immediate", label: adjustmentText.immediate, hint: "Beslutet kan användas samma dag." },
      ]}
      required
    />
    <Days
      form={form}
      name="adjustmentDays"
      label="Dagar som justeringen får ta"
      hint="Högst 14 dagar efter sammanträdet (8 kap. 12 § kommunallagen)."
    />
  </fieldset>
);

const Recess: FC<{ form: FormState }> = ({ form }) => (
  <fieldset class="stack">
    <legend>Sommaruppehåll</legend>
    <div class="pair">
      <TextField form={form} name="recessFrom" label="Första dag" hint="Till exempel 20/6." size="short" />
      <TextField form={form} name="recessTo" label="Sista dag" hint="Till exempel 15/8." size="short" />
    </div>
  </fieldset>
);
