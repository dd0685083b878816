import type { FC } from "hono/jsx";
import type { Body } from "../../src/bodies/bodies";
import type { Meeting } from "../../src/bodies/meetings";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import {
  Buttons,
  DateField,
  ErrorSummary,
  type FormState,
  HiddenField,
  Radios,
  Select,
  SubmitButton,
  TextArea,
  TextField,
} from "../ui/form";
import { PdfField } from "../ui/pdf-field";
import { bodiesCrumb } from "./bodies";
import { bodyCrumbs } from "./body-form";
import { choices, meetingKindText, meetingName, meetingTime } from "./words";

export const NewMeetingPage: FC<{ form: FormState; bodies: Body[] }> = ({ form, bodies }) => (
  <Page title="Lägg till ett möte" crumbs={[registerCrumb, bodiesCrumb]} narrow>
    <ErrorSummary form={form} />
    <form method="post" action="/meetings" novalidate class="stack">
      <Select
        form={form}
        name="bodyId"
        label="Grupp"
        options={[
          { value: "", label: "Välj grupp" },
          ...bodies.map(({ id, name }) => ({ value: String(id), label: name })),
        ]}
        required
      />
      <MeetingFields form={form} />
      <Buttons>
        <SubmitButton>Lägg till mötet</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

type Props = { form: FormState; meeting: Meeting };

export const meetingCrumbs = (meeting: Meeting) => [
  ...bodyCrumbs({ id: meeting.bodyId, name: meeting.bodyName }),
  { href: paths.meeting(meeting.id), label: meetingName(meeting) },
];

export const MeetingChangePage: FC<Props> = ({ form, meeting }) => (
  <Page title="Ändra mötet" crumbs={meetingCrumbs(meeting)} narrow>
    <ErrorSummary form={form} />
    <form method="post" action={paths.meeting(meeting.id)} novalidate class="stack">
      <HiddenField name="revision" value={form.values.revision ?? ""} />
      <MeetingFields form={form} />
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

const MeetingFields: FC<{ form: FormState }> = ({ form }) => (
  <>
    <Radios form={form} name="kind" legend="Sort" options={choices(meetingKindText)} required />
    <TextField
      form={form}
      name="title"
      label="Rubrik"
      hint="Till exempel Höstmöte. Lämnas den tom heter mötet efter gruppen."
      maxlength={200}
    />
    <div class="pair">
      <DateField form={form} name="heldOn" label="Dag" required />
      <TextField form={form} name="startsAt" label="Klockslag" size="short" />
    </div>
    <TextField
      form={form}
      name="place"
      label="Plats"
      hint="En adress eller en länk till mötet."
      maxlength={200}
    />
    <TextArea
      form={form}
      name="agenda"
      label="Dagordning"
      hint="En punkt på varje rad. Numren sätts av sig själva."
      rows={8}
    />
  </>
);

export const CancellationPage: FC<Props> = ({ form, meeting }) => (
  <Page title="Ställ in mötet" crumbs={meetingCrumbs(meeting)} narrow>
    <p>
      {meetingName(meeting)}, {meetingTime(meeting)}. Mötet står kvar som inställt och räknas inte som årets
      möte. Utlyst skickar inga brev om det: meddela ledamöterna själv.
    </p>
    <ErrorSummary form={form} />
    <form method="post" action={`${paths.meeting(meeting.id)}/cancellation`} novalidate class="stack">
      <TextField form={form} name="reason" label="Varför ställs mötet in?" maxlength={300} required />
      <Buttons>
        <SubmitButton variant="danger">Ställ in mötet</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

export const MinutesPage: FC<Props> = ({ form, meeting }) => (
  <Page
    title={meeting.minutesId ? "Byt protokoll" : "Lägg in protokoll"}
    crumbs={meetingCrumbs(meeting)}
    narrow
  >
    <p>
      Alla som är inloggade kan läsa protokollet. Det får inte innehålla uppgifter om enskilda personers
      ärenden.
    </p>
    <ErrorSummary form={form} />
    <form
      method="post"
      action={`${paths.meeting(meeting.id)}/minutes`}
      enctype="multipart/form-data"
      novalidate
      class="stack"
    >
      <PdfField form={form} name="minutes" label="Protokollet" required />
      <Buttons>
        <SubmitButton>Spara protokollet</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
