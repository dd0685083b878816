import type { FC } from "hono/jsx";
import type { Body } from "../../src/bodies/bodies";
import type { SeatChoices } from "../../src/bodies/seat-forms";
import type { Seat } from "../../src/bodies/seats";
import { Page } from "../layout";
import { paths } from "../paths";
import { personOptions } from "../people/person-options";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { bodyCrumbs } from "./body-form";
import { Striking } from "./striking";
import { decisionSource, lastDay } from "./words";

type NewProps = { form: FormState; body: Body; choices: SeatChoices };

export const NewSeatPage: FC<NewProps> = ({ form, body, choices }) => (
  <Page title="Lägg till ledamot" crumbs={bodyCrumbs(body)} narrow>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.body(body.id)}/members`} novalidate class="stack">
      <SeatFields form={form} choices={choices} />
      <Buttons>
        <SubmitButton>Lägg till ledamoten</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

type Props = NewProps & { seat: Seat; name: string; ending: FormState; striking: FormState };

/** A seat ends; or it was written down wrongly, and is corrected with a reason. */
export const SeatPage: FC<Props> = ({ form, body, choices, seat, name, ending, striking }) => (
  <Page title={name} crumbs={bodyCrumbs(body)} narrow>
    <ErrorSummary form={{ values: {}, errors: { ...form.errors, ...ending.errors, ...striking.errors } }} />
    {seat.endedOn ? (
      <p>Platsen är avslutad. Sista dag var {lastDay(seat.endedOn)}.</p>
    ) : (
      <>
        <h2>Avsluta platsen</h2>
        <form method="post" action={`${paths.seat(body.id, seat.id)}/ending`} novalidate class="stack">
          <DateField form={ending} name="lastOn" label="Sista dag" required />
          <Buttons>
            <SubmitButton>Avsluta platsen</SubmitButton>
          </Buttons>
        </form>
      </>
    )}
    <h2>Rätta uppgiften</h2>
    <p>Om något har blivit fel inskrivet. Det som stod förut finns kvar i historiken med din anledning.</p>
    <form method="post" action={`${paths.seat(body.id, seat.id)}/correction`} novalidate class="stack">
      <SeatFields form={form} choices={choices} />
      <TextField form={form} name="reason" label="Varför rättas uppgiften?" maxlength={300} required />
      <Buttons>
        <SubmitButton variant="secondary">Rätta</SubmitButton>
      </Buttons>
    </form>
    <Striking
      action={`${paths.seat(body.id, seat.id)}/striking`}
      form={striking}
      what="Om platsen aldrig har funnits. Den räknas inte längre, för någon dag."
    />
  </Page>
);

const SeatFields: FC<{ form: FormState; choices: SeatChoices }> = ({ form, choices }) => (
  <>
    <Select
      form={form}
      name="seatMunicipality"
      label="Kommun"
      hint="Väljer du bara kommun innehas platsen av kommunens representant, vem det än är."
      options={[
        { value: "", label: "Ingen" },
        ...choices.municipalities.map(({ code, formalName }) => ({ value: code, label: formalName })),
      ]}
    />
    <Select
      form={form}
      name="seatPerson"
      label="Person ur registret"
      options={personOptions("Ingen", choices.people)}
    />
    <TextField
      form={form}
      name="seatName"
      label="Någon som inte finns i registret"
      hint="Namn, titel och organisation."
      maxlength={200}
    />
    {choices.decisions.length > 0 && (
      <Select
        form={form}
        name="seatDecision"
        label="Utsedd genom beslut"
        options={[
          { value: "", label: "Inget valt" },
          ...choices.decisions.map((one) => ({ value: String(one.id), label: decisionSource(one) })),
        ]}
      />
    )}
    <div class="pair">
      <DateField form={form} name="seatFromOn" label="Från" required />
      <DateField form={form} name="seatLastOn" label="Till och med" />
    </div>
  </>
);
