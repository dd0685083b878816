import type { EventFacts, EventKind, Kept, When } from "../../src/calendars/calendar-event";
import { reportText } from "../awards/words";
import { names, sek, time, weekday } from "../format";

type Words = { summary: string; description: string; place?: string };

type Say<Kind extends EventKind> = (facts: EventFacts[Kind], when: When) => Words;

const clockOf = ({ to }: When) => (to ? `, kl. ${time(to)}` : "");

/** "Sista dag, kl. 14.00: Mottagande (obekräftad)" */
export function lastDayWords(when: When, title: string, confirmed: boolean): string {
  return `Sista dag${clockOf(when)}: ${title}${confirmed ? "" : " (obekräftad)"}`;
}

const lines = (...parts: (string | false | undefined)[]) => parts.filter(Boolean).join("\n");

const UNSURE = "Dagen är obekräftad: kontrollera den hos finansiären.";

/** The one place for what each kind of event is called in a calendar. */
const sayings: { [Kind in EventKind]: Say<Kind> } = {
  call_deadline: ({ title, funder, text, confirmed }, when) => ({
    summary: lastDayWords(when, title, confirmed),
    description: lines(funder, text && `Finansiären skriver: ${text}`, !confirmed && UNSURE),
  }),
  call_cut_off: ({ title, funder, name }, when) => ({
    summary: `Senare sista dag${clockOf(when)}: ${title}`,
    description: lines(funder, name),
  }),
  application_deadline: ({ title, callTitle, funder, text, confirmed }, when) => ({
    summary: lastDayWords(when, title, confirmed),
    description: lines(
      "Ansökan ska vara hos finansiären.",
      `Utlysning: ${callTitle}, ${funder}`,
      text && `Finansiären skriver: ${text}`,
      !confirmed && UNSURE,
    ),
  }),
  text_due: ({ application, municipality, meetsOn }) => ({
    summary: `Text klar senast: ${application}`,
    description: municipality
      ? lines(
          `Sista dag då texten kan vara klar för att ${municipality} ska hinna besluta.`,
          meetsOn
            ? `Räknat från sammanträdet ${weekday(meetsOn)}.`
            : "Räknat från den som beslutar på delegation.",
        )
      : "Sista dag då texten kan vara klar för att alla som kan hinna ska hinna besluta.",
  }),
  papers_due: ({ board, municipality, meetsOn, applications }) => ({
    summary: `Handlingar inne: ${board}, ${municipality}`,
    description: lines(`Till sammanträdet ${weekday(meetsOn)}.`, about(applications)),
  }),
  board_meeting: ({ board, municipality, place, applications }, { from }) => ({
    summary: `${board}, ${municipality}: beslut om ${names(applications)}`,
    description: lines(about(applications), from !== null && OPEN_END),
    place,
  }),
  completion_due: ({ application, funder, asked }) => ({
    summary: `Komplettering senast: ${application}`,
    description: lines(`${funder} har begärt:`, asked),
  }),
  report_due: ({ application, funder, report }) => ({
    summary: `${reportText[report]} senast: ${application}`,
    description: `Redovisningen ska vara hos ${funder}.`,
  }),
  requisition_due: ({ application, funder, leftSek }) => ({
    summary: `Rekvirera senast: ${application}`,
    description: `${sek(leftSek)} är beviljade och inte rekvirerade hos ${funder}.`,
  }),
  project_starts: ({ application, funder }) => ({
    summary: `Projektet börjar: ${application}`,
    description: `Enligt beslutet från ${funder}.`,
  }),
  project_ends: ({ application, funder }) => ({
    summary: `Projektet slutar: ${application}`,
    description: `Enligt beslutet från ${funder}.`,
  }),
  advice_due: ({ title, municipality }) => ({
    summary: `Svar önskas: ${title}`,
    description: `${municipality} har frågat.`,
  }),
  network_meeting: ({ body, title, seminar, place, agenda }, { from }) => ({
    summary: [seminar ? "Seminarium" : body, title].filter(Boolean).join(": "),
    description: lines(seminar && body, agenda, from !== null && OPEN_END),
    place,
  }),
};

const OPEN_END = "Sluttiden är inte angiven. Tiden i kalendern är en timme.";

const about = (applications: readonly string[]) => `Ansökan: ${names(applications)}`;

export function eventWords({ kind, facts, when }: Kept): Words {
  // The kind and its facts were kept together.
  return (sayings[kind] as Say<EventKind>)(facts as never, when);
}
