import type { FC } from "hono/jsx";
import type { Attendance } from "../../src/bodies/attendance";
import type { BodyMember } from "../../src/bodies/body-members";
import type { Chair } from "../../src/bodies/chair";
import type { MeetingDecision } from "../../src/bodies/meeting-decisions";
import type { Meeting } from "../../src/bodies/meetings";
import { counted, fileSize } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { ChairLine } from "./body";
import { bodyCrumbs } from "./body-form";
import { DecisionList } from "./decision-list";
import { agendaPoints, bodyKindText, meetingKindText, meetingName, meetingTime } from "./words";

type Props = {
  meeting: Meeting;
  chair: Chair | null;
  attendance: Attendance;
  /** Who sits in the body on the day of the meeting. */
  invited: BodyMember[];
  /** How many members the network had that day. */
  parties: number;
  decisions: MeetingDecision[];
  minutes: { id: number; name: string; size: number } | null;
  hasBeen: boolean;
  mayChange: boolean;
};

/** Before the meeting its agenda and who is expected; after it who came and what was decided. Printed it is one A4. */
export const MeetingPage: FC<Props> = (props) => {
  const { meeting, decisions, minutes, hasBeen } = props;
  const points = agendaPoints(meeting.agenda);
  return (
    <Page
      title={meetingName(meeting)}
      crumbs={bodyCrumbs({ id: meeting.bodyId, name: meeting.bodyName })}
      lead={meetingTime(meeting)}
    >
      {meeting.cancelledAt !== null && <Notice tone="warning">Mötet är inställt.</Notice>}
      <Facts
        facts={[
          ["Grupp", `${meeting.bodyName} (${bodyKindText[meeting.bodyKind].toLowerCase()})`],
          ["Sort", meeting.kind === "seminar" && meetingKindText.seminar],
          ["Plats", meeting.place],
          ["Ordförande", props.chair && <ChairLine {...props.chair} />],
          [
            "Protokoll",
            minutes && (
              <>
                <a href={paths.document(minutes.id)}>{minutes.name}</a> ({fileSize(minutes.size)})
              </>
            ),
          ],
        ]}
      />
      {props.mayChange && meeting.cancelledAt === null && <Actions {...props} />}
      <div class="two-column aside-right">
        <div>
          <section aria-labelledby="agenda">
            <h2 id="agenda">Dagordning</h2>
            {points.length === 0 ? (
              <p>Ingen dagordning ännu.</p>
            ) : (
              <ol>
                {points.map((point) => (
                  <li>{point}</li>
                ))}
              </ol>
            )}
          </section>
          {(decisions.length > 0 || hasBeen) && (
            <section aria-labelledby="decisions">
              <h2 id="decisions">Beslut</h2>
              {decisions.length === 0 ? (
                <p>Inga beslut är inskrivna.</p>
              ) : (
                <DecisionList decisions={decisions} mayChange={props.mayChange} />
              )}
            </section>
          )}
        </div>
        <div>{props.attendance.length > 0 ? <Came {...props} /> : <Invited {...props} />}</div>
      </div>
    </Page>
  );
};

/** What comes next is the main one: who came, then what was decided. */
const Actions: FC<Props> = ({ meeting, attendance, minutes, hasBeen }) => {
  const base = paths.meeting(meeting.id);
  if (!hasBeen)
    return (
      <div class="buttons">
        <LinkButton href={`${base}/edit`}>Ändra mötet</LinkButton>
        <LinkButton href={`${base}/cancellation`} variant="tertiary">
          Ställ in
        </LinkButton>
      </div>
    );
  const recorded = attendance.length > 0;
  return (
    <div class="buttons">
      <LinkButton href={`${base}/attendance`} variant={recorded ? "secondary" : "primary"}>
        {recorded ? "Ändra närvaron" : "Skriv in närvaron"}
      </LinkButton>
      <LinkButton href={`${base}/decisions/new`} variant={recorded ? "primary" : "secondary"}>
        Lägg till beslut
      </LinkButton>
      <LinkButton href={`${base}/minutes`} variant="secondary">
        {minutes ? "Byt protokoll" : "Lägg in protokoll"}
      </LinkButton>
      <LinkButton href={`${base}/edit`} variant="tertiary">
        Ändra mötet
      </LinkButton>
    </div>
  );
};

const Came: FC<Props> = ({ attendance, parties }) => {
  const municipalities = attendance.filter(({ code }) => code !== null).length;
  return (
    <section aria-labelledby="came">
      <h2 id="came">Närvarande</h2>
      <p>
        {municipalities} av {counted(parties, "medlem", "medlemmar")}.
      </p>
      <Facts facts={attendance.map(({ shortName, names }) => [shortName || "Övriga", names || "–"])} />
    </section>
  );
};

const Invited: FC<Props> = ({ invited, hasBeen }) => (
  <section aria-labelledby="invited">
    <h2 id="invited">Ledamöter den dagen</h2>
    {hasBeen && <p>Närvaron är inte inskriven.</p>}
    {invited.length === 0 ? (
      <p>Gruppen har inga inskrivna ledamöter.</p>
    ) : (
      <Facts
        facts={invited.map(({ municipality, people, outsider }) => [
          municipality?.shortName ?? "Övriga",
          [...people.map(({ name }) => name), outsider].filter(Boolean).join(", ") || "Saknas",
        ])}
      />
    )}
  </section>
);
