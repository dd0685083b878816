import type { FC } from "hono/jsx";
import type { ChoiceGroup } from "../../src/messages/letter-kinds";
import { Page } from "../layout";
import { Buttons, ErrorSummary, type FormState, SubmitButton } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { choiceText, groupText } from "./words";

type Props = { groups: ChoiceGroup[]; form: FormState };

/** What always comes, in the words of those who get it. */
const DUTIES: [name: string, about: string][] = [
  [
    "Frågor, godkännanden och annat att göra",
    "När du behöver svara, godkänna, granska eller lämna in, och när en sista dag flyttas.",
  ],
  ["Inloggning och kvittenser", "Det du själv har bett om, och bevis på besked som du har lämnat."],
  ["Överenskommelsen och avgiften", "Uppsägning, begäran om omförhandling och vad kommunen ska betala."],
];

export const ChoicesPage: FC<Props> = ({ groups, form }) => (
  <Page
    title="Mina brev"
    lead="Välj hur ofta du vill ha brev. Det som inte kommer genast samlas i ett brev kl. 07.30, varje arbetsdag eller veckans första. Har inget hänt kommer inget brev."
  >
    <ErrorSummary
      form={form}
      labels={Object.fromEntries(groups.map((group) => [`letters_${group}`, groupText[group].name]))}
    />
    <form method="post" action="/letters/choices" novalidate>
      <Table caption="Brev och hur ofta de kommer" captionHidden head={["Brev om", "Hur ofta"]}>
        {groups.map((group) => (
          <Row>
            <RowHeader>
              {groupText[group].name}
              <span class="under">{groupText[group].about}</span>
            </RowHeader>
            <Cell label="Hur ofta">
              <Choice group={group} form={form} />
            </Cell>
          </Row>
        ))}
        {DUTIES.map(([name, about]) => (
          <Row>
            <RowHeader>
              {name}
              <span class="under">{about}</span>
            </RowHeader>
            <Cell label="Hur ofta">Alltid, och genast</Cell>
          </Row>
        ))}
      </Table>
      <Buttons>
        <SubmitButton>Spara</SubmitButton>
      </Buttons>
    </form>
  </Page>
);

const Choice: FC<{ group: ChoiceGroup; form: FormState }> = ({ group, form }) => {
  const name = `letters_${group}`;
  const error = form.errors[name];
  return (
    <>
      {error && (
        <p class="ds-validation-message" id={`${name}-error`}>
          <span class="ds-sr-only">Fel: </span>
          {error}
        </p>
      )}
      <select
        class="ds-input"
        id={name}
        name={name}
        aria-label={groupText[group].name}
        aria-invalid={error ? "true" : undefined}
        aria-describedby={error && `${name}-error`}
      >
        {Object.entries(choiceText).map(([value, label]) => (
          <option value={value} selected={form.values[name] === value}>
            {label}
          </option>
        ))}
      </select>
    </>
  );
};
