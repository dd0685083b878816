import type { FC } from "hono/jsx";
import { dayOf, type Instant } from "../../src/calendar";
import type { StartPageFacts, Task, Wait } from "../../src/start/tasks";
import { AnswerMarks } from "../applications/answer-marks";
import { Deadline } from "../calls/deadline";
import { forecastWords } from "../calls/words";
import { brief, since, workingDaysLeft } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { delayInWords } from "../reminders/words";
import { waitsForText } from "../text";
import { Empty } from "../ui/empty";
import { taskInWords } from "./task-words";

type Props = StartPageFacts & { name: string; isAdviser: boolean; forNetwork: boolean; at: Instant };

/** What to do, whom one waits for, and where things stand. */
export const StartPage: FC<Props> = (props) => (
  <Page title={`Hej, ${props.name.split(" ")[0]}`} wide>
    <div class="two-column aside-right">
      <section aria-labelledby="tasks">
        <h2 id="tasks">Att göra</h2>
        {props.tasks.length === 0 ? (
          <Empty title="Inget att göra just nu">
            <p>
              Här kommer det som väntar på dig, det som brådskar mest först. Du får också ett brev när något
              behövs.
            </p>
          </Empty>
        ) : (
          <ul class="rows">
            {props.tasks.map((task) => (
              <TaskRow task={task} at={props.at} />
            ))}
          </ul>
        )}
        <h2 id="waits">Väntar på andra</h2>
        {props.waits.length === 0 ? <p>Ingen du väntar på.</p> : <Waits {...props} />}
        <p class="no-print">
          <a href="/letters/choices">Välj hur ofta du vill ha brev</a>
        </p>
        {props.forNetwork && (
          <p class="no-print">
            <a href="/reminders">Vad Utlyst påminner om</a> · <a href="/newsletters">Nyhetsbrevet</a>
          </p>
        )}
      </section>
      <section aria-labelledby="closing">
        <h2 id="closing">Stänger inom 30 dagar</h2>
        {props.closing.length === 0 ? (
          <p>
            Ingen utlysning stänger snart. <a href="/calls">Se alla utlysningar</a>
          </p>
        ) : (
          <ul class="rows">
            {props.closing.map((call) => (
              <li>
                <a href={paths.call(call.id)}>{call.title}</a>
                <span class="under">
                  <Deadline call={call} at={props.at} />
                </span>
              </li>
            ))}
          </ul>
        )}
        {props.coming.length > 0 && (
          <>
            <h2>Väntas öppna</h2>
            <ul class="rows">
              {props.coming.map(({ series, forecast }) => (
                <li>
                  <a href={paths.series(series.id)}>{series.name}</a>
                  <span class="under">Prognos: {forecastWords(forecast)}</span>
                </li>
              ))}
            </ul>
          </>
        )}
        <h2>Pågående ansökningar</h2>
        {props.boards.length === 0 ? (
          <p>Ingen ansökan pågår.</p>
        ) : (
          <ul class="rows">
            {props.boards.map(({ id, title, board }) => (
              <li class="stack-small">
                <a href={paths.application(id)}>{title}</a>
                <AnswerMarks board={board} />
              </li>
            ))}
          </ul>
        )}
        <p>
          <a href="/calendars">Få datumen i din egen kalender</a>
        </p>
      </section>
    </div>
  </Page>
);

const TaskRow: FC<{ task: Task; at: Instant }> = ({ task, at }) => {
  const { href, words, because } = taskInWords(task);
  const today = dayOf(at);
  const lastDay =
    "lastDay" in task ? task.lastDay : task.what === "unconfirmed" ? task.call.deadlineOn : null;
  return (
    <li class="apart">
      <span>
        <a href={href}>{words}</a>
        {because && <span class="under">{because}</span>}
      </span>
      {lastDay && (
        <span class="quiet nowrap">
          {brief(lastDay, today)} · {workingDaysLeft(today, lastDay) || "passerad"}
        </span>
      )}
    </li>
  );
};

/** By application: who, what, since when. */
const Waits: FC<Props> = ({ waits, at }) => {
  const byApplication = new Map<number, Wait[]>();
  for (const wait of waits) byApplication.set(wait.id, [...(byApplication.get(wait.id) ?? []), wait]);
  return (
    <>
      {[...byApplication.values()].map((group) => (
        <details open={group.length <= 6}>
          <summary>
            {group[0]?.title}: {group.length}
          </summary>
          <ul class="rows">
            {group.map(({ id, row, delay }) => (
              <li class="apart">
                <span>
                  <a href={paths.party(id, row.code)}>{row.shortName}</a>,{" "}
                  {row.waitsFor && waitsForText[row.waitsFor]}
                  {delay && <span class="under">{delayInWords(delay, dayOf(at))}</span>}
                </span>
                <span class="quiet">
                  {row.since && `sedan ${since(row.since, at)}`}
                  {row.openedAt ? `, öppnat ${since(row.openedAt, at)}` : ", inte öppnat"}
                </span>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </>
  );
};
