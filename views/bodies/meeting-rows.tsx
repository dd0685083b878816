import type { FC } from "hono/jsx";
import type { Meeting } from "../../src/bodies/meetings";
import { paths } from "../paths";
import { meetingName, meetingTime } from "./words";

/** A line for each meeting: when, what and where. */
export const MeetingRows: FC<{ meetings: Meeting[] }> = ({ meetings }) => (
  <ul class="rows">
    {meetings.map((one) => (
      <li>
        <a href={paths.meeting(one.id)}>{meetingName(one)}</a>
        <span class="under">
          {[meetingTime(one), one.place, one.cancelledAt && "inställt", one.minutesId && "protokoll finns"]
            .filter(Boolean)
            .join(" · ")}
        </span>
      </li>
    ))}
  </ul>
);
