import type { FC } from "hono/jsx";
import { callStatus } from "../../src/calls/deadline";
import type { InterestRow } from "../../src/calls/interests";
import { AnswerMarks } from "../applications/answer-marks";
import { moment } from "../format";
import { paths } from "../paths";
import { applicationStatusText } from "../text";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import type { CallProps } from "./call";
import { RuleList } from "./rule-list";
import { interestText, reasonText } from "./words";

/** What the funder asks for and what the municipalities say: of the application, or before there is one of the call. */
export const Answers: FC<CallProps> = (props) => {
  const { call, applications, boards, boardRules, isAdviser, at } = props;
  const ongoing = applications.some(({ status }) => status !== "abandoned");
  return (
    <section aria-labelledby="applications">
      <h2 id="applications">Gemensam ansökan</h2>
      {applications.map(({ id, title, status }) => {
        const board = boards.get(id);
        return (
          <div class="stack-small">
            <p>
              <a href={paths.application(id)}>{title}</a> ({applicationStatusText[status].toLowerCase()})
            </p>
            {board && <AnswerMarks board={board} />}
            {status !== "abandoned" && <RuleList rules={boardRules.get(id) ?? []} />}
          </div>
        );
      })}
      {applications.length === 0 && <p>Ingen ansökan är startad.</p>}
      {!ongoing && <RuleList rules={props.rules} />}
      {isAdviser && call.joint !== "not_allowed" && callStatus(call, at) !== "closed" && (
        <p>
          <LinkButton
            href={`/applications/new?call=${call.id}`}
            variant={applications.length > 0 ? "secondary" : "primary"}
          >
            Starta gemensam ansökan
          </LinkButton>
        </p>
      )}
      {call.joint === "not_allowed" && <p>Finansiären tar inte emot gemensamma ansökningar.</p>}
      {!ongoing && <Interests {...props} />}
    </section>
  );
};

const Interests: FC<CallProps> = ({ call, interests, mayAnswerFor, isAdviser }) => (
  <>
    <h3>Kommunernas intresse</h3>
    <Table caption="Kommunernas svar" captionHidden head={["Kommun", "Svar", "Anledning", "Sedan", "Svara"]}>
      {interests.map((row) => (
        <Row>
          <RowHeader>{row.shortName}</RowHeader>
          <Cell label="Svar" state>
            {row.answer ? interestText[row.answer.interest] : "Inte svarat"}
          </Cell>
          <Cell label="Anledning" spare={!row.answer}>
            {reasonOf(row)}
          </Cell>
          <Cell label="Sedan" spare={!row.answer}>
            {row.answer && [moment(row.answer.at), row.byName].filter(Boolean).join(", ")}
          </Cell>
          <Cell label="Svara" spare={!mayAnswerFor(row.code)}>
            {mayAnswerFor(row.code) && (
              <a href={`${paths.call(call.id)}/interests/${row.code}`}>
                {row.answer ? "Ändra svaret" : "Svara"} för {row.shortName}
              </a>
            )}
          </Cell>
        </Row>
      ))}
    </Table>
    {isAdviser && interests.some(({ answer }) => answer === null) && (
      <p>
        <a href={`${paths.call(call.id)}/interest-question`}>Fråga kommunerna</a>
      </p>
    )}
  </>
);

/** The chosen reason and the own words, whichever there are. */
function reasonOf({ answer }: InterestRow): string {
  if (!answer) return "";
  const code = reasonText[answer.reasonCode as keyof typeof reasonText];
  return [code, answer.reason].filter(Boolean).join(": ");
}
