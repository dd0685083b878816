import type { FC } from "hono/jsx";
import type { Body } from "../../src/bodies/bodies";
import type { BodyMember } from "../../src/bodies/body-members";
import type { Chair } from "../../src/bodies/chair";
import type { MeetingDecision } from "../../src/bodies/meeting-decisions";
import type { Meeting } from "../../src/bodies/meetings";
import type { Day } from "../../src/calendar";
import type { HistoryRow } from "../../src/history";
import { day as dayInWords } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { DayPicker, registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { bodiesCrumb } from "./bodies";
import { DecisionList } from "./decision-list";
import { MeetingRows } from "./meeting-rows";
import { Members } from "./members";
import { bodyKindText, lastDay, meetingsAsked } from "./words";

type Props = {
  body: Body;
  day: Day;
  today: Day;
  members: BodyMember[];
  /** Null for a body that is not led by the host. */
  chair: Chair | null;
  meetings: Meeting[];
  decisions: MeetingDecision[];
  /** The decision that somebody was appointed by. */
  decidedBy: (id: number) => MeetingDecision;
  history: HistoryRow[];
  mayChange: boolean;
  municipalityName: (code: string) => string;
};

export const BodyPage: FC<Props> = (props) => {
  const { body, day, today, meetings, decisions, mayChange } = props;
  const coming = meetings.filter(({ heldOn, cancelledAt }) => heldOn >= today && cancelledAt === null);
  const earlier = meetings.filter((one) => !coming.includes(one));
  return (
    <Page title={body.name} crumbs={[registerCrumb, bodiesCrumb]} lead={body.topic || undefined}>
      <DayPicker action={paths.body(body.id)} day={day} />
      <Facts
        facts={[
          ["Sort", bodyKindText[body.kind]],
          ["Finns från", dayInWords(body.fromOn)],
          ["Sista dag", body.endedOn && lastDay(body.endedOn)],
          ["Möten", meetingsAsked(body)],
          ["Ordförande", props.chair && <ChairLine {...props.chair} />],
        ]}
      />
      {mayChange && <Actions body={body} />}
      <Members {...props} />
      <section aria-labelledby="meetings">
        <h2 id="meetings">Möten</h2>
        {meetings.length === 0 && <p>Inga möten ännu.</p>}
        {coming.length > 0 && <MeetingRows meetings={coming.toReversed()} />}
        {earlier.length > 0 && (
          <>
            <h3>Tidigare</h3>
            <MeetingRows meetings={earlier} />
          </>
        )}
      </section>
      {decisions.length > 0 && (
        <section aria-labelledby="decisions">
          <h2 id="decisions">Beslut</h2>
          <DecisionList decisions={decisions} withMeeting />
        </section>
      )}
      {props.history.length > 0 && (
        <details class="no-print">
          <summary>Historik</summary>
          <History rows={props.history} municipality={props.municipalityName} />
        </details>
      )}
    </Page>
  );
};

/** Clause 8: the host's representative, who nobody needs to choose. */
export const ChairLine: FC<Chair> = ({ municipality, person }) => (
  <>
    {person ? person.name : "Saknas"},{" "}
    <a href={paths.municipality(municipality.code)}>{municipality.formalName}</a> (förvaltande kommun)
  </>
);

const Actions: FC<{ body: Body }> = ({ body }) => (
  <div class="buttons">
    {body.endedOn === null && (
      <LinkButton href={`/meetings/new?body=${body.id}`}>Lägg till ett möte</LinkButton>
    )}
    <LinkButton href={`${paths.body(body.id)}/edit`} variant="secondary">
      Ändra
    </LinkButton>
    {body.endedOn === null && (
      <LinkButton href={`${paths.body(body.id)}/ending`} variant="tertiary">
        Avsluta gruppen
      </LinkButton>
    )}
  </div>
);
