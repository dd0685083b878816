import type { Db } from "../../../db/open";
import { ongoingApplications, partiesLeft, wayBegins } from "../../applications/parties-left";
import type { Day } from "../../calendar";
import { call } from "../../calls/calls";
import { planOfCall } from "../../planning/of-call";
import type { PlannedMeeting } from "../../planning/party-plan";
import { beginning, type CalendarEvent, wholeDay } from "../calendar-event";

type Used = {
  code: string;
  municipality: string;
  board: string;
  boardId: number;
  meeting: PlannedMeeting;
  applications: string[];
};

/** The board meetings that plans rest on, and when their papers must be in: for the board's own municipality. */
export function boardEvents(db: Db, day: Day): CalendarEvent[] {
  return usedMeetings(db, day).flatMap(({ code, municipality, board, boardId, meeting, applications }) => {
    const common = { audiences: [code], path: `/boards/${boardId}` };
    return [
      {
        ...common,
        uid: `board-meeting-${meeting.id}-papers`,
        kind: "papers_due" as const,
        facts: { board, municipality, meetsOn: meeting.meetsOn, applications },
        when: wholeDay(meeting.papersDueOn),
      },
      {
        ...common,
        uid: `board-meeting-${meeting.id}`,
        kind: "board_meeting" as const,
        facts: { board, municipality, place: meeting.place, applications },
        when: beginning(meeting.meetsOn, meeting.startsAt),
      },
    ];
  });
}

function usedMeetings(db: Db, day: Day): Used[] {
  const used = new Map<number, Used>();
  for (const application of ongoingApplications(db, "all")) {
    const towards = call(db, application.callId);
    if (towards.deadlineOn === null || towards.deadlineOn < day) continue;
    const waitedFor = partiesLeft(db, application).filter(({ hasApproved }) => !hasApproved);
    const plan = planOfCall(db, towards, waitedFor, wayBegins(db, application, day));
    for (const { code, shortName: municipality, board, meeting } of plan?.parties ?? []) {
      if (!board || !meeting) continue;
      const known = used.get(meeting.id);
      if (known) known.applications.push(application.title);
      else
        used.set(meeting.id, {
          code,
          municipality,
          board: board.name,
          boardId: board.id,
          meeting,
          applications: [application.title],
        });
    }
  }
  return [...used.values()];
}
