import type { FC } from "hono/jsx";
import type { Call } from "../../src/calls/calls";
import type { mergeHindrance } from "../../src/calls/merging";
import { paths } from "../paths";
import { refusalText } from "../refusals";
import { Buttons, ErrorSummary, type FormState, HiddenField, SubmitButton, TextField } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { CallSubPage } from "./sub-page";

type Props = {
  call: Call;
  into: Call | null;
  hindrance: ReturnType<typeof mergeHindrance>;
  alike: Call[];
  form: FormState;
};

/** First which call, then what it means: two steps, since the call leaves every list. */
export const MergingPage: FC<Props> = (props) => (
  <CallSubPage call={props.call} title="Slå ihop utlysningar">
    {props.into === null ? <Choice {...props} /> : <Confirmation {...props} into={props.into} />}
  </CallSubPage>
);

const Choice: FC<Props> = ({ call, alike, form }) => (
  <>
    <p class="lead">När två utlysningar är samma: välj den som ska vara kvar.</p>
    {alike.length > 0 && (
      <ul>
        {alike.map(({ id, title }) => (
          <li>
            <a href={`${paths.call(call.id)}/merging?intoId=${id}`}>{title}</a> (nummer {id})
          </li>
        ))}
      </ul>
    )}
    <ErrorSummary form={form} />
    <form method="get" action={`${paths.call(call.id)}/merging`} novalidate class="stack">
      <TextField
        form={form}
        name="intoId"
        label="Numret på utlysningen som ska vara kvar"
        hint="Det står sist i dess adress, till exempel 12 i /calls/12."
        inputmode="numeric"
        size="short"
        required
      />
      <Buttons>
        <SubmitButton>Gå vidare</SubmitButton>
      </Buttons>
    </form>
  </>
);

const Confirmation: FC<Props & { into: Call }> = ({ call, into, hindrance }) =>
  hindrance ? (
    <p>{refusalText[hindrance]}</p>
  ) : (
    <form method="post" action={`${paths.call(call.id)}/merging`} class="stack">
      <p>
        ”{call.title}” går upp i ”{into.title}”, {into.funder}. Den lämnar alla listor, och dess adress leder
        till den som är kvar. Historik, svar och poster från båda visas där. Det går att ta tillbaka.
      </p>
      <HiddenField name="intoId" value={String(into.id)} />
      <Buttons>
        <SubmitButton>Slå ihop</SubmitButton>
        <LinkButton href={paths.call(call.id)} variant="tertiary">
          Avbryt
        </LinkButton>
      </Buttons>
    </form>
  );
