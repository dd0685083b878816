import type { FC } from "hono/jsx";
import type { peopleOn } from "../../src/people/persons";
import { BarePage } from "../layout";
import { roleText } from "../text";
import { Buttons, ErrorSummary, type FormState, SubmitButton, TextField } from "../ui/form";

type Cast = ReturnType<typeof peopleOn>;

const withNext = (path: string, next: string) =>
  next === "/" ? path : `${path}?next=${encodeURIComponent(next)}`;

export const SignInPage: FC<{ form: FormState; cast: Cast; next: string }> = ({ form, cast, next }) => (
  <BarePage title="Logga in" narrow>
    <ErrorSummary form={form} />
    <form method="post" action={withNext("/sign-in", next)} novalidate class="stack">
      <TextField
        form={form}
        name="email"
        label="Din e-postadress i tjänsten"
        hint="Du får ett brev med en länk. Inget lösenord behövs."
        type="email"
        autocomplete="email"
        required
      />
      <Buttons>
        <SubmitButton>Skicka länken</SubmitButton>
      </Buttons>
    </form>
    {cast.length > 0 && <CastList cast={cast} next={next} />}
  </BarePage>
);

/** In the demo one signs in as anybody with one press. */
const CastList: FC<{ cast: Cast; next: string }> = ({ cast, next }) => {
  const network = cast.filter(({ roles }) => roles.some(({ municipalityCode }) => municipalityCode === null));
  const rest = cast.filter((one) => !network.includes(one));
  return (
    <section aria-labelledby="cast">
      <h2 id="cast">Logga in som någon i demon</h2>
      <p>Alla personer är påhittade.</p>
      <People people={network} next={next} />
      <details>
        <summary>Kommunernas kontaktpersoner och socialchefer ({rest.length})</summary>
        <People people={rest} next={next} />
      </details>
    </section>
  );
};

const People: FC<{ people: Cast; next: string }> = ({ people, next }) => (
  <ul class="plain-list">
    {people.map((one) => (
      <li>
        <form method="post" action={withNext(`/demo/sign-in/${one.id}`, next)} class="cluster">
          <SubmitButton variant="secondary">{one.name}</SubmitButton>
          <span>{one.title || one.roles.map(({ role }) => roleText[role]).join(", ")}</span>
        </form>
      </li>
    ))}
  </ul>
);

/** The same for every address: nobody can learn from it who is registered. */
export const SignInSentPage: FC<{ demo: boolean }> = ({ demo }) => (
  <BarePage title="Kontrollera din e-post" narrow>
    <p class="lead">Om adressen finns i tjänsten är ett brev på väg. Länken i brevet gäller i 15 minuter.</p>
    <p>Inget brev efter några minuter? Se i skräpposten, eller fråga den som administrerar tjänsten.</p>
    {demo && (
      <p>
        I demon hamnar breven i <a href="/outbox">utkorgen</a>.
      </p>
    )}
    <p>
      <a href="/sign-in">Försök med en annan adress</a>
    </p>
  </BarePage>
);

export const UseSignInLinkPage: FC<{ token: string; name: string; next: string }> = ({
  token,
  name,
  next,
}) => (
  <BarePage title="Logga in" narrow>
    <p class="lead">Länken loggar in {name}.</p>
    <form method="post" action={withNext(`/sign-in/${token}`, next)}>
      <Buttons>
        <SubmitButton>Logga in</SubmitButton>
      </Buttons>
    </form>
  </BarePage>
);
