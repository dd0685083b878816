import type { FC } from "hono/jsx";
import { isOver } from "../../src/applications/applications";
import { type Day, dayOf } from "../../src/calendar";
import type { openTasks, PartyPapers } from "../../src/mandates/party-papers";
import { TASKS, type TaskName } from "../../src/mandates/tasks";
import type { Delay, Delays } from "../../src/reminders/delays";
import { isWaitedFor } from "../applications/board-table";
import { ApplicationFrame, type Heading } from "../applications/frame";
import { counted, names } from "../format";
import { paths } from "../paths";
import { delayInWords } from "../reminders/words";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { TaskTag } from "./task-list";
import { noteText, shortTaskText, taskStateText, taskText } from "./words";

type Props = Heading & {
  parties: PartyPapers[];
  open: ReturnType<typeof openTasks>;
  delays: Delays;
  /** May change what is asked for. */
  mayRequire: boolean;
};

/** What is missing, and then all municipalities and all that each must have. */
export const TasksPage: FC<Props> = (props) => {
  const { application, parties, ownCodes, isAdviser } = props;
  const taking = parties.filter(({ row }) => row.state !== "declined");
  return (
    <ApplicationFrame {...props} tab="tasks" wide>
      <p class="standing" role="status">
        {standingLine(taking)}
      </p>
      <p>
        {requirementsLine(application)}{" "}
        {props.mayRequire && <a href={`${paths.application(application.id)}/requirements`}>Ändra kraven</a>}
      </p>
      <Missing {...props} />
      <Table
        caption="Underlag från varje kommun"
        head={["Kommun", ...TASKS.map((task) => shortTaskText[task])]}
      >
        {parties.map((party) => (
          <PartyRow
            party={party}
            delay={isWaitedFor(party.row) ? props.delays.get(party.row.code) : undefined}
            today={dayOf(props.at)}
            sayHref={
              isOver(application) || !isWaitedFor(party.row) || !ownCodes.includes(party.row.code)
                ? undefined
                : paths.delay(application.id, party.row.code)
            }
            href={
              isAdviser || ownCodes.length === 0 || ownCodes.includes(party.row.code)
                ? paths.party(application.id, party.row.code)
                : undefined
            }
          />
        ))}
      </Table>
    </ApplicationFrame>
  );
};

type RowProps = {
  party: PartyPapers;
  href: string | undefined;
  delay: Delay | undefined;
  /** Where the municipality's own people say that they come later. */
  sayHref: string | undefined;
  today: Day;
};

const PartyRow: FC<RowProps> = ({ party: { row, tasks }, href, delay, sayHref, today }) => (
  <Row state={row.state === "declined" ? "done" : undefined}>
    <RowHeader>
      {href ? <a href={href}>{row.shortName}</a> : row.shortName}
      {row.isOwner && <span class="under">Projektägare</span>}
      {row.state === "declined" && <span class="under">Avstår</span>}
      {delay && <span class="under">{delayInWords(delay, today)}</span>}
      {sayHref && (
        <span class="under no-print">
          <a href={sayHref}>{delay ? "Ändra när ni kommer" : "Säg att ni kommer senare"}</a>
        </span>
      )}
    </RowHeader>
    {tasks.map((task) => (
      <Cell label={shortTaskText[task.task]} spare={task.state === "not_needed"}>
        {task.state === "not_needed" ? (
          <span class="small">{taskStateText.not_needed}</span>
        ) : (
          <TaskTag task={task} />
        )}
      </Cell>
    ))}
  </Row>
);

const Missing: FC<Props> = ({ open }) => (
  <section aria-labelledby="missing">
    <h2 id="missing">Det här saknas</h2>
    {open.size === 0 ? (
      <p>Inget saknas. Alla kommuner som deltar har lämnat det som behövs.</p>
    ) : (
      <dl class="facts">
        {TASKS.filter((task) => open.has(task)).map((task) => (
          <div>
            <dt>{taskText[task]}</dt>
            <dd>{whoLack(open.get(task) ?? [])}</dd>
          </div>
        ))}
      </dl>
    )}
  </section>
);

/** "Täby och Solna. Sollentuna: Bordlagt till ett senare sammanträde." */
function whoLack(lacking: NonNullable<ReturnType<ReturnType<typeof openTasks>["get"]>>): string {
  const plain = lacking.filter(({ note }) => !note || !noteText[note]);
  const notes = [...new Set(lacking.flatMap(({ note }) => (note && noteText[note] ? [note] : [])))];
  return [
    plain.length > 0 ? `${names(plain.map(({ row }) => row.shortName))}.` : "",
    ...notes.map((note) => {
      const these = lacking.filter((one) => one.note === note).map(({ row }) => row.shortName);
      return `${names(these)}: ${noteText[note]}`;
    }),
  ]
    .filter(Boolean)
    .join(" ");
}

function standingLine(taking: readonly PartyPapers[]): string {
  const done = (task: TaskName) =>
    taking.filter(({ tasks }) => tasks.some((one) => one.task === task && one.state === "done")).length;
  const all = counted(taking.length, "kommun", "kommuner");
  return `Av ${all} som inte avstår har ${done("decision")} beslutat, ${done("mandate")} ett mandat som gäller, ${done("approval")} godkänt och ${done("partner_form")} en kontrollerad blankett.`;
}

function requirementsLine({ partnerForms, decisionsRequired }: Props["application"]): string {
  const asked = [
    decisionsRequired === "recorded" ? "beslut och mandat" : "",
    partnerForms === "signed" ? "undertecknad samverkansblankett" : "",
  ].filter(Boolean);
  if (asked.length === 0)
    return "Ansökan kan lämnas in när socialcheferna har godkänt. Beslut, mandat och blanketter får registreras men krävs inte.";
  return `Före inlämning krävs socialchefens godkännande samt ${asked.join(" och ")} från varje kommun.`;
}

/** To the matrix, from a page that tells of one municipality. */
export const ToTasks: FC<{ applicationId: number }> = ({ applicationId }) => (
  <LinkButton href={paths.tasks(applicationId)} variant="secondary">
    Se alla kommuners underlag
  </LinkButton>
);
