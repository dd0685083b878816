import type { FC } from "hono/jsx";
import type { Body } from "../../src/bodies/bodies";
import type { ExternalActor } from "../../src/bodies/external-actors";
import type { Meeting } from "../../src/bodies/meetings";
import type { BodyRow } from "../../src/bodies/overview";
import { type Day, yearOf } from "../../src/calendar";
import { Page } from "../layout";
import { DayPicker, registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { ExternalActors } from "./external-actors";
import { MeetingRows } from "./meeting-rows";
import { bodyKindText, meetingsAsked, period } from "./words";

export const bodiesCrumb = { href: "/bodies", label: "Grupper och möten" };

type Props = {
  day: Day;
  rows: BodyRow[];
  ended: Body[];
  coming: Meeting[];
  /** Those that were last, the latest first. */
  latest: Meeting[];
  actors: ExternalActor[];
  dutyCount: number;
  mayChange: boolean;
};

/** The network's groups on that day, with what is coming first. */
export const BodiesPage: FC<Props> = (props) => {
  const { day, rows, ended, coming, mayChange } = props;
  const year = yearOf(day);
  return (
    <Page title="Grupper och möten" crumbs={[registerCrumb]}>
      <DayPicker action="/bodies" day={day} />
      <section aria-labelledby="coming">
        <h2 id="coming">Kommande möten</h2>
        {coming.length === 0 ? (
          <p>Inga möten är inlagda{rows.length > 0 && " från den dagen"}.</p>
        ) : (
          <MeetingRows meetings={coming} />
        )}
      </section>
      {mayChange && (
        <div class="buttons">
          {rows.length > 0 && <LinkButton href="/meetings/new">Lägg till ett möte</LinkButton>}
          <LinkButton href="/bodies/new" variant="secondary">
            Lägg till grupp
          </LinkButton>
        </div>
      )}
      {rows.length === 0 ? (
        <Empty title="Inga grupper den dagen">
          <p>
            Här står nätverkets ledningsgrupp, styrgrupp, arbetsgrupp, temanätverk och externa forum, med
            möten och beslut. Nätverkets samordnare lägger in dem.
          </p>
        </Empty>
      ) : (
        <Bodies rows={rows} day={day} year={year} />
      )}
      {props.latest.length > 0 && (
        <section aria-labelledby="latest">
          <h2 id="latest">Senaste möten</h2>
          <MeetingRows meetings={props.latest} />
        </section>
      )}
      <h2>Årets arbete</h2>
      <ul>
        <li>
          <a href={paths.actionPlan(year)}>Handlingsplan {year}</a>
        </li>
        <li>
          <a href={paths.evaluation(year)}>Utvärdering {year}</a>
        </li>
        <li>
          <a href={paths.duties(year)}>Vad som saknas {year}</a>: {props.dutyCount || "inget"}
        </li>
      </ul>
      <ExternalActors actors={props.actors} mayChange={mayChange} />
      {ended.length > 0 && <Ended ended={ended} />}
    </Page>
  );
};

const Bodies: FC<{ rows: BodyRow[]; day: Day; year: number }> = ({ rows, day, year }) => (
  <Table caption="Grupper" head={["Grupp", "Sort", "Ledamöter", `Möten ${year}`]} numeric={[2, 3]}>
    {rows.map(({ body, members, meetings }) => (
      <Row>
        <RowHeader>
          <a href={`${paths.body(body.id)}?day=${day}`}>{body.name}</a>
          {body.topic && <span class="under">{body.topic}</span>}
        </RowHeader>
        <Cell label="Sort">{bodyKindText[body.kind]}</Cell>
        <Cell label="Ledamöter" numeric>
          {members || "–"}
        </Cell>
        <Cell label={`Möten ${year}`} numeric>
          {meetings}
          {meetingsAsked(body) && <span class="under">{meetingsAsked(body)}</span>}
        </Cell>
      </Row>
    ))}
  </Table>
);

const Ended: FC<{ ended: Body[] }> = ({ ended }) => (
  <section aria-labelledby="ended">
    <h2 id="ended">Grupper som har avslutats</h2>
    <ul>
      {ended.map((body) => (
        <li>
          <a href={paths.body(body.id)}>{body.name}</a> ({bodyKindText[body.kind].toLowerCase()}),{" "}
          {period(body)}
        </li>
      ))}
    </ul>
  </section>
);
