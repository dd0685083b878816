import type { FC } from "hono/jsx";
import { dayOf, type Instant } from "../../src/calendar";
import type { ReminderAhead, RuleOverview } from "../../src/reminders/overview";
import { brief, names } from "../format";
import { Page } from "../layout";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { remindedText, ruleText, stepsInWords } from "./words";

type Props = { rules: RuleOverview[]; ahead: ReminderAhead[]; at: Instant };

/** Every reminder that Utlyst gives: what, when, to whom, and when it stops. */
export const RemindersPage: FC<Props> = (props) => (
  <Page
    title="Påminnelser"
    lead="Utlyst påminner den som väntas på, på arbetsdagar mellan 8 och 16. Det som är klart påminns ingen om, och flera saker till samma person kommer i ett brev."
    wide
  >
    <Rules {...props} />
    <Ahead {...props} />
  </Page>
);

const Rules: FC<Props> = ({ rules, at }) => (
  <Table
    caption="Regler"
    head={["Påminnelse", "När", "Till", "Till dess att", "Nästa", "Givna"]}
    numeric={[5]}
  >
    {rules.map((rule) => (
      <Row state={rule.on ? undefined : "done"}>
        <RowHeader>
          <a href={`/reminders/${rule.name}`}>{ruleText[rule.name].name}</a>
          <span class="under">Räknas från {ruleText[rule.name].from}</span>
        </RowHeader>
        <Cell label="När">{rule.on ? stepsInWords(rule.steps) : "Avstängd"}</Cell>
        <Cell label="Till">
          {remindedText[rule.to]}
          {rule.escalatesTo && rule.escalateAfter !== null && (
            <span class="under">
              efter {rule.escalateAfter} arbetsdagar även {remindedText[rule.escalatesTo]}
            </span>
          )}
        </Cell>
        <Cell label="Till dess att">{ruleText[rule.name].until}</Cell>
        <Cell label="Nästa">
          {rule.next ? brief(rule.next, dayOf(at)) : rule.resting > 0 ? "Ingen fler" : "Inget väntar"}
        </Cell>
        <Cell label="Givna" numeric spare>
          {rule.times}
        </Cell>
      </Row>
    ))}
  </Table>
);

/** Those who read this list may not always do the thing: it leads to where it is done, not to the form. */
const placeOf = (path: string) => path.replace(/\/[a-z-]+\/new$/, "");

const Ahead: FC<Props> = ({ ahead, at }) => (
  <section aria-labelledby="ahead">
    <h2 id="ahead">På väg</h2>
    {ahead.length === 0 ? (
      <p>Ingen påminnelse är på väg.</p>
    ) : (
      <ul class="rows">
        {ahead.map(({ rule, facts, to, next }) => (
          <li>
            <strong>{brief(next, dayOf(at))}</strong> {ruleText[rule].name}
            {facts.title && (
              <>
                : <a href={placeOf(facts.path)}>{facts.title}</a>
              </>
            )}
            <span class="under">
              {[
                facts.municipality,
                to.length > 0 ? names(to.map(({ name }) => name)) : "ingen att påminna finns i registret",
              ]
                .filter(Boolean)
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
    )}
  </section>
);
