import type { FC } from "hono/jsx";
import type { FieldChange } from "../../src/calls/funder-changes";
import { moment } from "../format";
import { paths } from "../paths";
import { Buttons, HiddenField, SubmitButton } from "../ui/form";
import { Notice } from "../ui/notice";
import { WordDiff } from "../ui/word-diff";
import type { CallProps } from "./call";
import { funderFieldText, funderGroupText, funderValue } from "./words";

/** What the funder says now and said before; nothing is changed until somebody takes it over. */
export const FunderChanges: FC<CallProps> = ({ call, changes, isAdviser }) => (
  <>
    {changes.map(({ change, fields }) => (
      <Notice tone="warning" title="Ändrad hos finansiären">
        <p>{moment(change.at)}. Utlysningen här är som den var, tills någon tar över ändringen.</p>
        {isAdviser ? (
          <>
            <Settling action={settlement(call.id, change.id)} fields={fields} id={change.id} />
            {/* A form of its own: what is ticked above must not ride along. */}
            <form method="post" action={settlement(call.id, change.id)}>
              <SubmitButton variant="tertiary">Lägg ändringen åt sidan</SubmitButton>
            </form>
          </>
        ) : (
          <Groups fields={fields} id={change.id} mayTake={false} />
        )}
      </Notice>
    ))}
  </>
);

const settlement = (callId: number, id: number) => `${paths.call(callId)}/funder-changes/${id}`;

const Settling: FC<{ action: string; fields: FieldChange[]; id: number }> = ({ action, fields, id }) => {
  const offered = fields.filter(({ state }) => state === "offered");
  const dates = offered.filter(({ group }) => group === "dates");
  // Nothing but days, and the sentences that tell them: one press is enough.
  const onlyDates =
    dates.length > 0 && fields.every(({ field, group }) => group === "dates" || field === "text");
  return (
    <form method="post" action={action} class="stack">
      <HiddenField name="chosen" value="yes" />
      <Groups fields={fields} id={id} mayTake={!onlyDates} />
      {onlyDates && offered.map(({ field }) => <HiddenField name={`take-${field}`} value="yes" />)}
      {offered.length > 0 && (
        <Buttons>
          <SubmitButton variant="secondary">
            {onlyDates ? datesInWords(dates) : "Ta över det jag kryssat i"}
          </SubmitButton>
        </Buttons>
      )}
    </form>
  );
};

function datesInWords([first, ...others]: FieldChange[]): string {
  if (!first || others.length > 0) return "Ta över de nya datumen";
  const what = first.field === "deadline" ? "ny sista dag" : "ny öppningsdag";
  return `Ta över ${what}: ${funderValue(first.field, first.to)}`;
}

const Groups: FC<{ fields: FieldChange[]; id: number; mayTake: boolean }> = ({ fields, id, mayTake }) => (
  <>
    {Object.entries(funderGroupText).map(([group, name]) => {
      const own = fields.filter((one) => one.group === group);
      return own.length === 0 ? null : (
        <div class="stack-small">
          <h3>{name}</h3>
          {own.map((one) => (
            <Change change={one} id={id} mayTake={mayTake} />
          ))}
        </div>
      );
    })}
  </>
);

const Change: FC<{ change: FieldChange; id: number; mayTake: boolean }> = ({ change, id, mayTake }) => {
  const { field, from, to, words, now, state } = change;
  const name = `take-${field}`;
  return (
    <div class="stack-small">
      {field === "text" ? (
        <WordDiff before={from} after={to} />
      ) : (
        <p>
          {funderFieldText[field]}: från {funderValue(field, from)} till{" "}
          <strong>{funderValue(field, to)}</strong>
          {words && words !== to && `. Läst ur: ”${words}”`}
        </p>
      )}
      {state === "by_hand" && (
        <p class="note">
          {field === "text"
            ? "Du har själv skrivit en annan text i utlysningen. Den ändras inte."
            : `Du har själv skrivit ${funderValue(field, now)}. Det ändras inte.`}
        </p>
      )}
      {state === "already" && <p class="note">Så står det redan i utlysningen.</p>}
      {state === "vague" && <p class="note">För oklart för att tas över. Se efter på finansiärens sida.</p>}
      {state === "told" && <p class="note">Skriv in det under Ändra utlysningen, om det ska stå där.</p>}
      {state === "offered" && mayTake && (
        <div class="ds-field choice">
          <input class="ds-input" type="checkbox" id={`${name}-${id}`} name={name} value="yes" />
          <label for={`${name}-${id}`}>Ta över: {funderFieldText[field].toLowerCase()}</label>
        </div>
      )}
    </div>
  );
};
