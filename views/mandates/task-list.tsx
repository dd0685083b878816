import type { Child, FC } from "hono/jsx";
import type { PartyPapers } from "../../src/mandates/party-papers";
import { isOpen, type Task, type TaskName } from "../../src/mandates/tasks";
import { weekday } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { doerText, noteText, taskStateText, taskText, taskTone } from "./words";

/** Where each thing is done or read; undefined where the reader has no such page. */
export type TaskLinks = (task: TaskName) => string | undefined;

/** One municipality's way through, in its order: what, how it stands, who, by when. */
export const TaskList: FC<{ tasks: readonly Task[]; links: TaskLinks; caption: string }> = (props) => (
  <Table caption={props.caption} captionHidden head={["Uppgift", "Läge", "Vem", "Senast"]}>
    {props.tasks.map((task) => (
      <TaskRow task={task} href={props.links(task.task)} />
    ))}
  </Table>
);

const TaskRow: FC<{ task: Task; href: string | undefined }> = ({ task, href }) => (
  <Row state={task.state === "changes_requested" ? "blocks" : isOpen(task.state) ? undefined : "done"}>
    <RowHeader>
      {href ? <a href={href}>{taskText[task.task]}</a> : taskText[task.task]}
      {task.note && noteText[task.note] && <span class="under">{noteText[task.note]}</span>}
    </RowHeader>
    <Cell label="Läge" state>
      <TaskTag task={task} />
    </Cell>
    <Cell label="Vem" spare={!isOpen(task.state)}>
      {isOpen(task.state) ? doerText[task.who] : "–"}
    </Cell>
    <Cell label="Senast" spare={task.byOn === null}>
      {task.byOn ? <span class="nowrap">{weekday(task.byOn)}</span> : "–"}
    </Cell>
  </Row>
);

export const TaskTag: FC<{ task: Task; words?: Child }> = ({ task, words }) => (
  <Tag tone={taskTone[task.state]}>{words ?? taskStateText[task.state]}</Tag>
);

/** For one who may do it: to the form; for one who may only read: to what is there. */
export function linksOf(
  { row, decision, mandate }: PartyPapers,
  {
    applicationId,
    boardId,
    mayKeep,
    mayAnswer,
  }: { applicationId: number; boardId: number | null; mayKeep: boolean; mayAnswer: boolean },
): TaskLinks {
  const party = paths.party(applicationId, row.code);
  const decided = decision && paths.partyDecision(applicationId, row.code, decision.id);
  const given = mandate && paths.mandate(applicationId, row.code, mandate.mandate.id);
  const kept = (path: string) => (mayKeep ? path : undefined);
  const links: Record<TaskName, string | undefined> = {
    answer: mayAnswer ? `${party}#answering` : undefined,
    case: kept(`${party}/case`),
    board_papers: kept(`${party}/case`),
    decision: decided ?? kept(`${party}/decisions/new`),
    extract: decided,
    mandate: given ?? kept(`${party}/mandates/new`),
    approval: row.signoff ? paths.signoff(applicationId, row.signoff.id) : `${party}#approvals`,
    partner_form: `${party}/partner-form`,
    delegation_report: boardId === null ? undefined : paths.delegatedDecisions(boardId),
  };
  return (task) => links[task];
}
