import type { MonthFacts } from "../../src/newsletters/month-facts";
import type { BlockForm } from "../../src/newsletters/newsletters";
import { lastDayWords } from "../calls/deadline";
import { day } from "../format";

const monthName = new Intl.DateTimeFormat("sv-SE", { month: "long", year: "numeric", timeZone: "UTC" });

/** "november 2026" */
export function monthInWords(month: string): string {
  return monthName.format(new Date(`${month}-01T00:00:00Z`));
}

export function draftTitle(network: string, month: string): string {
  return `Nyhetsbrev från ${network}, ${monthInWords(month)}`;
}

const lines = (parts: readonly string[]) => parts.filter((part) => part !== "").join("\n");

/** What a month has brought, as parts of a newsletter for the coordinator to put into own words. */
export function draftBlocks(facts: MonthFacts, baseUrl: string): BlockForm[] {
  const block = (
    kind: BlockForm["kind"],
    heading: string,
    paragraphs: readonly string[],
    membersOnly = false,
  ): BlockForm => ({
    kind,
    heading,
    text: paragraphs.join("\n\n"),
    membersOnly,
    // What the month has nothing of stays out until somebody writes in it.
    included: kind === "greeting" || paragraphs.length > 0,
  });
  return [
    block("greeting", "", []),
    block(
      "calls",
      "Nya utlysningar",
      facts.calls.map((call) =>
        lines([
          call.title,
          `${call.funder}. Sista dag: ${lastDayWords(call)}.`,
          call.amount && `${call.amount}.`,
          `${baseUrl}/calls/${call.id}`,
        ]),
      ),
    ),
    block(
      "changes",
      "Ändrad sista dag",
      facts.changes.map((call) =>
        lines([call.title, `Ny sista dag: ${lastDayWords(call)}.`, `${baseUrl}/calls/${call.id}`]),
      ),
    ),
    block(
      "applications",
      "Gemensamma ansökningar",
      facts.handedIn.map(
        ({ title, funder, submittedOn }) => `${title} lämnades in till ${funder} ${day(submittedOn)}.`,
      ),
      true,
    ),
    block(
      "examples",
      "Goda exempel",
      facts.examples.map(({ municipality, title, text }) => lines([`${municipality}: ${title}`, text])),
    ),
    block(
      "meetings",
      "Möten framöver",
      facts.meetings.map(({ body, heldOn, startsAt, place }) =>
        [`${body}, ${day(heldOn)}`, startsAt && ` kl. ${startsAt.replace(":", ".")}`, place && `, ${place}`]
          .filter(Boolean)
          .join(""),
      ),
      true,
    ),
    block("own", "", []),
  ];
}
