import { until } from "../../src/calendars/calendar-event";
import type { ApplicationFacts } from "../../src/messages/application-letters";
import type { DeadlineFacts } from "../../src/messages/call-letters";
import type { LetterFacts } from "../../src/messages/letters";
import type { FileEvent } from "../calendars/calendar-file";
import { lastDayWords } from "../calendars/event-words";

type About = { uid: string; title: string; path: string; description: string };

/** The same identity as in the calendars, and a higher number each time the call has changed; nothing without a day. */
function deadlineEvent({ on, at, revision = 1, confirmed = true }: DeadlineFacts, about: About): FileEvent[] {
  if (on === null) return [];
  const { uid, title, path, description } = about;
  const when = until(on, at);
  return [
    { uid, path, description, when, sequence: revision - 1, summary: lastDayWords(when, title, confirmed) },
  ];
}

const ofApplication = (id: number, title: string, call: { callTitle: string; funder: string }): About => ({
  uid: `application-${id}-deadline`,
  title,
  path: `/applications/${id}`,
  description: `Ansökan ska vara hos finansiären.\nUtlysning: ${call.callTitle}, ${call.funder}`,
});

export function applicationDeadline(facts: ApplicationFacts): FileEvent[] {
  return deadlineEvent(facts.deadline, ofApplication(facts.applicationId, facts.title, facts));
}

export function callDeadline(facts: LetterFacts["interest_asked"]): FileEvent[] {
  const { callId, callTitle, funder } = facts;
  return deadlineEvent(facts.deadline, {
    uid: `call-${callId}-deadline`,
    title: callTitle,
    path: `/calls/${callId}`,
    description: funder,
  });
}

/** One for each application; where there no longer is a day, the earlier one is taken back. */
export function movedDeadlines({
  applications,
  from,
  to,
  ...call
}: LetterFacts["deadline_moved"]): FileEvent[] {
  return applications.flatMap(({ id, title }) => {
    const about = ofApplication(id, title, call);
    if (to.on !== null) return deadlineEvent(to, about);
    const { revision } = to;
    const gone = deadlineEvent({ ...from, ...(revision && { revision }) }, about);
    return gone.map((event) => ({ ...event, withdrawn: true }));
  });
}
