import type { FC } from "hono/jsx";
import type { MeetingDecision } from "../../src/bodies/meeting-decisions";
import { paths } from "../paths";
import { decisionKindText, decisionSource } from "./words";

type Props = { decisions: MeetingDecision[]; withMeeting?: boolean; mayChange?: boolean };

export const DecisionList: FC<Props> = ({ decisions, withMeeting, mayChange }) => (
  <ul class="rows">
    {decisions.map((one) => (
      <li>
        <span>
          {!withMeeting && <strong>Beslut {one.number}. </strong>}
          {one.text}
        </span>
        <span class="under">
          {decisionKindText[one.kind]}
          {one.year !== null && ` ${one.year}`}
          {withMeeting && (
            <>
              {" · "}
              <a href={paths.meeting(one.meetingId)}>{decisionSource(one)}</a>
            </>
          )}
          {mayChange && (
            <span class="no-print">
              {" · "}
              <a href={paths.meetingDecision(one.meetingId, one.id)}>Rätta beslut {one.number}</a>
            </span>
          )}
        </span>
      </li>
    ))}
  </ul>
);
