import type { FC } from "hono/jsx";
import type { Activity } from "../../src/bodies/action-plan";
import type { MeetingDecision } from "../../src/bodies/meeting-decisions";
import type { Years } from "../../src/bodies/years";
import type { Day } from "../../src/calendar";
import { counted, day } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { bodiesCrumb } from "./bodies";
import { activityStateText, activityTone, decisionSource } from "./words";
import { YearLinks } from "./year-links";

type Props = {
  year: number;
  years: Years;
  today: Day;
  activities: Activity[];
  decision: MeetingDecision | undefined;
  /** What last year left undone. */
  unfinished: Activity[];
  mayChange: boolean;
};

export const ActionPlanPage: FC<Props> = (props) => {
  const { year, years, activities, decision, unfinished, mayChange } = props;
  return (
    <Page title={`Handlingsplan ${year}`} crumbs={[registerCrumb, bodiesCrumb]}>
      <YearLinks year={year} years={years} href={paths.actionPlan} label="Andra års handlingsplaner" />
      {decision ? (
        <p>
          Beslutad av <a href={paths.meeting(decision.meetingId)}>{decisionSource(decision)}</a>.
        </p>
      ) : (
        <p>
          Ingen beslutad plan för {year} är inskriven. Ledningsgruppen upprättar den (punkt 8 i
          överenskommelsen).
        </p>
      )}
      {activities.length === 0 ? (
        <Empty title="Inga aktiviteter ännu">
          <p>Här står vad nätverket ska göra under året, vem som ansvarar, och hur det går.</p>
        </Empty>
      ) : (
        <Activities {...props} />
      )}
      {mayChange && (
        <p class="no-print">
          <LinkButton href={`${paths.actionPlan(year)}/activities/new`}>Lägg till aktivitet</LinkButton>
        </p>
      )}
      {mayChange && unfinished.length > 0 && (
        <section class="no-print" aria-labelledby="unfinished">
          <h2 id="unfinished">Inte klart {year - 1}</h2>
          <ul>
            {unfinished.map(({ title, state }) => (
              <li>
                {title} ({activityStateText[state].toLowerCase()})
              </li>
            ))}
          </ul>
          <form method="post" action={`${paths.actionPlan(year)}/copying`}>
            <SubmitButton variant="secondary">
              Ta med {counted(unfinished.length, "aktivitet", "aktiviteter")} till {year}
            </SubmitButton>
          </form>
        </section>
      )}
    </Page>
  );
};

const Activities: FC<Props> = ({ activities, year, today }) => {
  const done = activities.filter(({ state }) => state === "done").length;
  return (
    <>
      <p class="standing">
        {done} av {counted(activities.length, "aktivitet är klar", "aktiviteter är klara")}.
      </p>
      <Table
        caption={`Aktiviteter ${year}`}
        captionHidden
        head={["Aktivitet", "Läge", "Ansvarig", "Klart till", "Senaste uppföljning"]}
      >
        {activities.map((one) => {
          const isOver = one.state === "done" || one.state === "dropped";
          return (
            <Row state={isOver ? "done" : undefined}>
              <RowHeader>
                <a href={paths.activity(year, one.id)}>{one.title}</a>
              </RowHeader>
              <Cell label="Läge" state>
                <Tag tone={activityTone[one.state]}>{activityStateText[one.state]}</Tag>
              </Cell>
              <Cell label="Ansvarig" spare={one.responsible === ""}>
                {one.responsible}
              </Cell>
              <Cell label="Klart till" spare={one.dueOn === null}>
                {one.dueOn && day(one.dueOn)}
                {one.dueOn && one.dueOn < today && !isOver && <span class="under">dagen har passerat</span>}
              </Cell>
              <Cell label="Senaste uppföljning" spare={one.note === ""}>
                {one.note}
              </Cell>
            </Row>
          );
        })}
      </Table>
    </>
  );
};
