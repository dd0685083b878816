import type { FC } from "hono/jsx";
import type { pollProgress } from "../../src/sources/polling";
import { counted, moment } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { visitInWords } from "./trouble";

type Props = { poll: ReturnType<typeof pollProgress>; cutOff: boolean; isAdviser: boolean };

/** How far a round has come. With htmx it follows by itself; without, a link asks again. It can be left and found again. */
export const PollPage: FC<Props> = ({ poll, cutOff, isAdviser }) => {
  const running = poll.finishedAt === null && !cutOff;
  const found = poll.visits.reduce((sum, { fetch }) => sum + fetch.newItems, 0);
  return (
    <Page
      title="Hämtning"
      crumbs={[{ href: "/sources", label: "Källor" }]}
      lead={`Startad ${moment(poll.startedAt)}.`}
    >
      <div
        id="poll"
        {...(running
          ? {
              "hx-get": `/sources/polls/${poll.id}`,
              "hx-trigger": "every 1s",
              "hx-select": "#poll",
              "hx-swap": "outerHTML",
            }
          : {})}
      >
        <p role="status" class="standing">
          {running && `${poll.visits.length} av ${counted(poll.total, "källa", "källor")} lästa …`}
          {poll.finishedAt &&
            `Klart: ${counted(poll.total, "källa", "källor")} lästa, ${counted(found, "ny post", "nya poster")}.`}
          {cutOff && "Hämtningen avbröts. Inget har gått förlorat: resten läses vid nästa hämtning."}
        </p>
        {running && (
          <>
            <progress value={poll.visits.length} max={poll.total} aria-label="Lästa källor" />
            <p>
              <a href={`/sources/polls/${poll.id}`}>Uppdatera</a>
            </p>
          </>
        )}
        <ul class="rows">
          {poll.visits.map(({ fetch, name }) => (
            <li class="apart">
              <a href={paths.source(fetch.sourceId)}>{name}</a>
              <span>{visitInWords(fetch)}</span>
            </li>
          ))}
        </ul>
        {poll.finishedAt && isAdviser && (
          <p>
            <LinkButton href="/candidates">Till inkorgen</LinkButton>
          </p>
        )}
      </div>
    </Page>
  );
};
