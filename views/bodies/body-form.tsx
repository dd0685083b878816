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
  Select,
  SubmitButton,
  TextField,
} from "../ui/form";
import { bodiesCrumb } from "./bodies";
import { MeetingRows } from "./meeting-rows";
import { bodyKindText, choices } from "./words";

export const NewBodyPage: FC<{ form: FormState }> = ({ form }) => (
  <Page title="Lägg till grupp" crumbs={[registerCrumb, bodiesCrumb]} narrow>
    <ErrorSummary form={form} />
    <form method="post" action="/bodies" novalidate class="stack">
      <Select
        form={form}
        name="bodyKind"
        label="Sort"
        hint="Ledningsgruppen består av varje medlems representant. Andra grupper får de ledamöter du lägger till."
        options={choices(bodyKindText, "Välj sort")}
        required
      />
      <BodyFields form={form} />
      <DateField form={form} name="begunOn" label="Finns från" required />
      <Buttons>
        <SubmitButton>Lägg till gruppen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

export const BodyChangePage: FC<{ form: FormState; body: Body }> = ({ form, body }) => (
  <Page title="Ändra gruppen" crumbs={bodyCrumbs(body)} narrow>
    <ErrorSummary form={form} />
    <form method="post" action={paths.body(body.id)} novalidate class="stack">
      <HiddenField name="revision" value={form.values.revision ?? ""} />
      <BodyFields form={form} />
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

export const bodyCrumbs = ({ id, name }: Pick<Body, "id" | "name">) => [
  registerCrumb,
  bodiesCrumb,
  { href: paths.body(id), label: name },
];

const BodyFields: FC<{ form: FormState }> = ({ form }) => (
  <>
    <TextField form={form} name="bodyName" label="Namn" maxlength={120} required />
    <TextField form={form} name="topic" label="Vad gruppen arbetar med" maxlength={300} />
    <div class="pair">
      <TextField
        form={form}
        name="leastMeetings"
        label="Minst antal möten om året"
        hint="Om överenskommelsen säger det."
        inputmode="numeric"
        size="short"
      />
      <TextField
        form={form}
        name="mostMeetings"
        label="Högst antal möten om året"
        hint="Om överenskommelsen säger det."
        inputmode="numeric"
        size="short"
      />
    </div>
  </>
);

type EndingProps = { form: FormState; body: Body; coming: Meeting[] };

export const BodyEndingPage: FC<EndingProps> = ({ form, body, coming }) => (
  <Page title={`Avsluta ${body.name}`} crumbs={bodyCrumbs(body)} narrow>
    <p>
      Gruppen försvinner inte. Den står kvar med sina ledamöter, möten och beslut för tiden fram till och med
      sista dagen.
    </p>
    <ErrorSummary form={form} />
    {coming.length > 0 && (
      <>
        <p>Möten efter sista dagen behöver ställas in först. De här är inlagda:</p>
        <MeetingRows meetings={coming} />
      </>
    )}
    <form method="post" action={`${paths.body(body.id)}/ending`} novalidate class="stack">
      <DateField form={form} name="lastOn" label="Sista dag" required />
      <Buttons>
        <SubmitButton variant="danger">Avsluta gruppen</SubmitButton>
      </Buttons>
    </form>
  </Page>
);
