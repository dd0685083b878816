import type { FC } from "hono/jsx";
import type { ExternalActor } from "../../src/bodies/external-actors";
import { day } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { bodiesCrumb } from "./bodies";

/** Whom the network works with outside itself (clause 9.1). */
export const ExternalActors: FC<{ actors: ExternalActor[]; mayChange: boolean }> = ({
  actors,
  mayChange,
}) => (
  <section aria-labelledby="actors">
    <h2 id="actors">Externa aktörer</h2>
    {actors.length === 0 ? (
      <p>Här står myndigheter och andra som nätverket arbetar med (punkt 9.1 i överenskommelsen).</p>
    ) : (
      <ul>
        {actors.map((actor) => (
          <li>
            {mayChange ? <a href={`${paths.externalActor(actor.id)}/edit`}>{actor.name}</a> : actor.name}
            {actor.earlierName && ` (tidigare ${actor.earlierName})`}
          </li>
        ))}
      </ul>
    )}
    {mayChange && (
      <p class="no-print">
        <LinkButton href="/bodies/external-actors/new" variant="secondary">
          Lägg till aktör
        </LinkButton>
      </p>
    )}
  </section>
);

export const NewActorPage: FC<{ form: FormState }> = ({ form }) => (
  <Page title="Lägg till extern aktör" crumbs={[registerCrumb, bodiesCrumb]} narrow>
    <ErrorSummary form={form} />
    <form method="post" action="/bodies/external-actors" novalidate class="stack">
      <TextField form={form} name="actorName" label="Namn" maxlength={120} required />
      <TextField
        form={form}
        name="earlierName"
        label="Tidigare namn"
        hint="Om överenskommelsen eller äldre papper kallar aktören något annat."
        maxlength={200}
      />
      <DateField form={form} name="actorFromOn" label="Nätverket arbetar med aktören från" required />
      <Buttons>
        <SubmitButton>Lägg till aktören</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

type ActorProps = { actor: ExternalActor; form: FormState; ending: FormState };

export const ActorPage: FC<ActorProps> = ({ actor, form, ending }) => (
  <Page title={actor.name} crumbs={[registerCrumb, bodiesCrumb]} narrow>
    {actor.earlierName && <p>Tidigare {actor.earlierName}.</p>}
    <ErrorSummary form={{ values: {}, errors: { ...form.errors, ...ending.errors } }} />
    <h2>Nytt namn</h2>
    <form method="post" action={paths.externalActor(actor.id)} novalidate class="stack">
      <TextField
        form={form}
        name="actorName"
        label="Namn"
        hint="Det namn som står nu sparas som tidigare namn."
        maxlength={120}
        required
      />
      <Buttons>
        <SubmitButton>Byt namn</SubmitButton>
      </Buttons>
    </form>
    <h2>Avsluta</h2>
    {actor.endedOn ? (
      <p>Nätverket arbetar inte med aktören från {day(actor.endedOn)}.</p>
    ) : (
      <form method="post" action={`${paths.externalActor(actor.id)}/ending`} novalidate class="stack">
        <DateField form={ending} name="lastOn" label="Sista dag" required />
        <Buttons>
          <SubmitButton variant="secondary">Avsluta aktören</SubmitButton>
        </Buttons>
      </form>
    )}
  </Page>
);
