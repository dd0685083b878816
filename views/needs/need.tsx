import type { FC } from "hono/jsx";
import { dayOf, type Instant } from "../../src/calendar";
import type { HistoryRow } from "../../src/history";
import type { callsMatching, needsLike } from "../../src/needs/matches";
import type { Match } from "../../src/needs/matching";
import type { applicationsOfNeed, Need } from "../../src/needs/needs";
import { Deadline } from "../calls/deadline";
import { day, names } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { applicationStatusText } from "../text";
import { Facts } from "../ui/facts";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Prose } from "../ui/prose";

type Props = {
  need: Need;
  calls: ReturnType<typeof callsMatching>;
  others: ReturnType<typeof needsLike>;
  /** Those that the reader may read. */
  applications: ReturnType<typeof applicationsOfNeed>;
  history: HistoryRow[];
  mayWrite: boolean;
  isAdviser: boolean;
  at: Instant;
};

export const NeedPage: FC<Props> = (props) => {
  const { need } = props;
  return (
    <Page
      title={need.title}
      crumbs={[{ href: "/needs", label: "Behov" }]}
      lead={
        <>
          <a href={paths.municipality(need.municipalityCode)}>{need.municipality}</a>, skrivet{" "}
          {day(dayOf(need.at))}
        </>
      }
    >
      {need.endedAt !== null && <Ended {...props} endedAt={need.endedAt} />}
      <Prose text={need.text} />
      <Facts facts={[["Målgrupper", need.targetGroups]]} />
      {props.mayWrite && need.endedAt === null && (
        <div class="cluster">
          <LinkButton href={`${paths.need(need.id)}/edit`} variant="secondary">
            Ändra
          </LinkButton>
          {!props.isAdviser && <a href={`/advice/new?need=${need.id}`}>Fråga rådgivaren om behovet</a>}
          <form method="post" action={`${paths.need(need.id)}/ending`}>
            <SubmitButton variant="tertiary">Inte längre aktuellt</SubmitButton>
          </form>
        </div>
      )}
      {props.applications.length > 0 && <Applications {...props} />}
      {need.endedAt === null && (
        <>
          <Calls {...props} />
          <Others {...props} />
        </>
      )}
      <details>
        <summary>Historik</summary>
        <History rows={props.history} municipality={() => need.municipality} />
      </details>
    </Page>
  );
};

const Ended: FC<Props & { endedAt: Instant }> = ({ need, mayWrite, endedAt }) => (
  <Notice tone="neutral" title="Inte längre aktuellt">
    <p>Avslutat {day(dayOf(endedAt))}. Texten finns kvar, men föreslås inte för andra.</p>
    {mayWrite && (
      <form method="post" action={`${paths.need(need.id)}/resumption`}>
        <SubmitButton variant="secondary">Ta upp behovet igen</SubmitButton>
      </form>
    )}
  </Notice>
);

const Applications: FC<Props> = ({ applications }) => (
  <section aria-labelledby="applications">
    <h2 id="applications">Ledde till</h2>
    <ul>
      {applications.map(({ id, title, status }) => (
        <li>
          <a href={paths.application(id)}>{title}</a> ({applicationStatusText[status].toLowerCase()})
        </li>
      ))}
    </ul>
  </section>
);

const Calls: FC<Props> = ({ need, calls, isAdviser, at }) => (
  <section aria-labelledby="calls">
    <h2 id="calls">Utlysningar som kan passa</h2>
    {calls.length === 0 ? (
      <p>
        Ingen utlysning just nu har flera av behovets ord. Nya utlysningar jämförs när de kommer.{" "}
        <a href="/calls">Se alla utlysningar</a>
      </p>
    ) : (
      <ul class="rows">
        {calls.map(({ of: call, words }) => (
          <li class="stack-small">
            <span>
              <a href={paths.call(call.id)}>{call.title}</a>
              <span class="under">
                {call.funder} · <Deadline call={call} at={at} />
              </span>
              <InCommon words={words} />
            </span>
            {isAdviser && call.joint !== "not_allowed" && (
              <a href={`/applications/new?call=${call.id}&need=${need.id}`}>
                Starta gemensam ansökan<span class="ds-sr-only"> i {call.title}</span>
              </a>
            )}
          </li>
        ))}
      </ul>
    )}
  </section>
);

const Others: FC<Props> = ({ others }) => (
  <section aria-labelledby="others">
    <h2 id="others">Liknande behov i andra kommuner</h2>
    {others.length === 0 ? (
      <p>Ingen annan kommun har skrivit om samma sak.</p>
    ) : (
      <NeedMatches matches={others} />
    )}
  </section>
);

/** Needs that speak of the same, with what they have in common. */
export const NeedMatches: FC<{ matches: Match<Need>[] }> = ({ matches }) => (
  <ul class="rows">
    {matches.map(({ of: need, words }) => (
      <li>
        <a href={paths.need(need.id)}>{need.title}</a>, {need.municipality}
        <InCommon words={words} />
      </li>
    ))}
  </ul>
);

/** Why the two stand together. */
const InCommon: FC<{ words: string[] }> = ({ words }) => (
  <span class="under">Gemensamma ord: {names(words)}</span>
);
