import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import type { DelegatedDecision } from "../../src/mandates/delegated";
import type { Municipality } from "../../src/membership/register";
import { crumbsToBoard } from "../boards/crumbs";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Buttons, Checkbox, DateField, ErrorSummary, type FormState, SubmitButton } from "../ui/form";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { decisionFormText } from "./words";

type Props = {
  board: Board;
  municipality: Municipality;
  decisions: DelegatedDecision[];
  /** The board's next meeting, where it is known. */
  form: FormState;
  mayReport: boolean;
};

/** What has been decided in the board's place, to be reported to it; what is not reported comes first. */
export const DelegatedDecisionsPage: FC<Props> = (props) => {
  const { board, municipality, decisions } = props;
  const path = paths.delegatedDecisions(board.id);
  const open = decisions.filter(({ report }) => !report);
  const reported = decisions.filter(({ report }) => report);
  return (
    <Page
      title={`Anmälan av delegationsbeslut, ${board.name}`}
      crumbs={crumbsToBoard(board)}
      lead={`Beslut om gemensamma ansökningar som har fattats på delegation eller av ordföranden i ${municipality.formalName}`}
      wide
    >
      <ErrorSummary form={props.form} />
      {decisions.length === 0 ? (
        <Empty title="Inga delegationsbeslut">
          <p>
            Här samlas beslut som någon har fattat i nämndens ställe. De kommer hit när beslutet registreras,
            eller när socialchefen godkänner en ansökan på delegation.
          </p>
        </Empty>
      ) : (
        <>
          <p class="cluster no-print">
            <a href={`${path}/list.pdf`}>Listan som PDF</a>
            <a href={`${path}/list.csv`}>Listan som CSV</a>
          </p>
          <ToReport {...props} open={open} />
          {reported.length > 0 && <DecisionTable caption="Anmälda" decisions={reported} />}
        </>
      )}
    </Page>
  );
};

const ToReport: FC<Props & { open: DelegatedDecision[] }> = ({ board, open, form, mayReport }) => {
  if (open.length === 0) return <p>Alla beslut är anmälda till nämnden.</p>;
  return (
    <>
      <DecisionTable caption="Inte anmälda" decisions={open} />
      {mayReport && (
        <form method="post" action={`${paths.delegatedDecisions(board.id)}/reports`} novalidate class="stack">
          <fieldset class="ds-fieldset">
            <legend>Vilka beslut har anmälts till nämnden?</legend>
            <div class="choices">
              {open.map((one) => (
                <Checkbox
                  form={form}
                  name={`reported-${one.key}`}
                  label={`${day(one.decidedOn)}, ${one.title}`}
                />
              ))}
            </div>
          </fieldset>
          <DateField form={form} name="reportedOn" label="Sammanträde där de anmäldes" required />
          <Buttons>
            <SubmitButton>Pricka av som anmälda</SubmitButton>
          </Buttons>
        </form>
      )}
    </>
  );
};

const DecisionTable: FC<{ caption: string; decisions: DelegatedDecision[] }> = ({ caption, decisions }) => (
  <Table caption={caption} head={["Beslut", "Form", "Beslutat av", "Stöd", "Diarienummer", "Anmält"]}>
    {decisions.map((one) => (
      <Row state={one.report ? "done" : undefined}>
        <RowHeader>
          {day(one.decidedOn)}
          <span class="under">
            <a href={paths.application(one.applicationId)}>{one.title}</a>
          </span>
        </RowHeader>
        <Cell label="Form">{decisionFormText[one.form]}</Cell>
        <Cell label="Beslutat av">{one.decider}</Cell>
        <Cell label="Stöd">{one.reference || "–"}</Cell>
        <Cell label="Diarienummer">{one.caseNumber || "–"}</Cell>
        <Cell label="Anmält" state>
          {one.report ? (
            <>
              {day(one.report.reportedOn)}
              <span class="under">{one.report.byName}</span>
            </>
          ) : (
            "Nej"
          )}
        </Cell>
      </Row>
    ))}
  </Table>
);
