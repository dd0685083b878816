import type { FC } from "hono/jsx";
import type { Body } from "../../src/bodies/bodies";
import type { BodyMember } from "../../src/bodies/body-members";
import type { Chair } from "../../src/bodies/chair";
import type { MeetingDecision } from "../../src/bodies/meeting-decisions";
import type { Day } from "../../src/calendar";
import { counted, day as dayInWords } from "../format";
import { paths } from "../paths";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";
import { decisionSource, lastDay } from "./words";

type Props = {
  body: Body;
  day: Day;
  today: Day;
  members: BodyMember[];
  chair: Chair | null;
  decidedBy: (id: number) => MeetingDecision;
  mayChange: boolean;
};

/** Who sits there on that day; who is missing is a line like the others. */
export const Members: FC<Props> = (props) => {
  const { body, day, today, members, mayChange } = props;
  const addresses = members.flatMap(({ people }) => people.map(({ email }) => email));
  return (
    <section aria-labelledby="members">
      <h2 id="members">Ledamöter {day === today ? "i dag" : `den ${dayInWords(day)}`}</h2>
      {members.length === 0 ? (
        <p>Inga ledamöter den dagen.</p>
      ) : (
        <>
          <p>{standing(body, members)}</p>
          <MemberTable {...props} />
        </>
      )}
      <p class="cluster no-print">
        {mayChange && body.kind !== "leadership" && body.endedOn === null && (
          <LinkButton href={`${paths.body(body.id)}/members/new`} variant="secondary">
            Lägg till ledamot
          </LinkButton>
        )}
        {addresses.length > 1 && <a href={`mailto:${addresses.join(",")}`}>Skriv till alla ledamöter</a>}
      </p>
    </section>
  );
};

function standing(body: Body, members: BodyMember[]): string {
  const missing = members.filter(isEmpty).length;
  const who =
    body.kind === "leadership"
      ? `Varje medlem har en representant här (punkt 6 och 8 i överenskommelsen): ${counted(members.length, "medlem", "medlemmar")}`
      : counted(members.length, "ledamot", "ledamöter");
  return missing === 0 ? `${who}.` : `${who}, ${missing} saknas.`;
}

const isEmpty = ({ people, outsider }: BodyMember) => people.length === 0 && outsider === "";

const MemberTable: FC<Props> = ({ body, members, chair, decidedBy, mayChange }) => {
  const derived = body.kind === "leadership";
  return (
    <Table
      caption="Ledamöter"
      captionHidden
      head={[
        "Kommun",
        derived ? "Representant" : "Namn",
        "Titel",
        ...(derived ? [] : ["Tid", ...(mayChange ? ["Ändra"] : [])]),
      ]}
    >
      {members.map((member) => (
        <Row state={isEmpty(member) ? "blocks" : undefined}>
          <RowHeader>
            <Municipality {...member} />
          </RowHeader>
          <Cell label={derived ? "Representant" : "Namn"}>
            <Names member={member} chair={chair} />
          </Cell>
          <Cell label="Titel" spare={member.people.every(({ title }) => title === "")}>
            {member.people.map(({ title }) => title).join(", ")}
          </Cell>
          {member.seat && (
            <Cell label="Tid">
              från {dayInWords(member.seat.fromOn)}
              {member.seat.endedOn && ` till och med ${lastDay(member.seat.endedOn)}`}
              {member.seat.meetingDecisionId !== null && (
                <AppointedBy {...decidedBy(member.seat.meetingDecisionId)} />
              )}
            </Cell>
          )}
          {member.seat && mayChange && (
            <Cell label="Ändra">
              <a href={`${paths.seat(body.id, member.seat.id)}/edit`}>
                Ändra<span class="ds-sr-only"> {nameOf(member)}</span>
              </a>
            </Cell>
          )}
        </Row>
      ))}
    </Table>
  );
};

const AppointedBy: FC<MeetingDecision> = (decision) => (
  <span class="under">
    utsedd av <a href={paths.meeting(decision.meetingId)}>{decisionSource(decision)}</a>
  </span>
);

const nameOf = ({ people, outsider, municipality }: BodyMember) =>
  people[0]?.name ?? (outsider || municipality?.shortName);

const Municipality: FC<BodyMember> = ({ municipality, isParty, outsider }) => {
  if (!municipality) return <>{outsider ? "Utanför registret" : "–"}</>;
  return (
    <>
      <a href={paths.municipality(municipality.code)}>{municipality.formalName}</a>
      {!isParty && <span class="under">inte medlem den dagen</span>}
    </>
  );
};

const Names: FC<{ member: BodyMember; chair: Chair | null }> = ({ member, chair }) => {
  if (isEmpty(member)) return <Tag tone="warning">Saknas</Tag>;
  const isChair = chair !== null && member.municipality?.code === chair.municipality.code;
  return (
    <>
      {[...member.people.map(({ name }) => name), member.outsider].filter(Boolean).join(", ")}
      {isChair && <span class="under">ordförande</span>}
      {member.people.length > 1 && <span class="under">flera är registrerade, en ska vara representant</span>}
    </>
  );
};
