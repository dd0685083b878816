import { wholeDay } from "../../src/calendars/calendar-event";
import type { LetterFacts } from "../../src/messages/letters";
import type { FileEvent } from "../calendars/calendar-file";
import { paymentMark, runTitle } from "../fees/statement-content";
import { day, quoted, sek } from "../format";
import { paths } from "../paths";
import type { Letter } from "./letter";

type Facts = LetterFacts["fee_statement"];

export function feeStatementLetter(facts: Facts, baseUrl: string): Letter {
  const { year, runId, code, dueOn, municipality, amountSek, leftSek, host, coordinator } = facts;
  const title = runTitle({ run: facts });
  return {
    subject: subjectOf(facts, title),
    first: firstLine(facts),
    paragraphs: [
      ...(facts.timesReplaced > 0 ? ["Fördelningen är gjord om. Det tidigare underlaget gäller inte."] : []),
      ...(facts.reason ? [`Skälet är: ${quoted(facts.reason)}`] : []),
      "Underlaget visar hur summan är delad mellan kommunerna. Skicka det vidare till den som betalar hos er.",
    ],
    facts: [
      ["Avser", title],
      ["Kommunens del", sek(amountSek)],
      ...(leftSek === amountSek ? [] : [["Redan betalt", sek(amountSek - leftSek)] as [string, string]]),
      ["Senast", dueOn ? day(dueOn) : "Ingen dag är bestämd"],
      ["Märk betalningen", paymentMark({ run: { id: runId, year } }, facts)],
      ...(host ? [["Betalas till", host] as [string, string]] : []),
    ],
    link: { href: baseUrl + paths.feeStatement(year, runId, code), label: "Se underlaget" },
    events: dueDay(facts, title),
    closing: [
      ...(coordinator ? [`Frågor? Svara till ${coordinator.name}, ${coordinator.email}.`] : []),
      `Du får brevet för att du är kontaktperson eller representant för ${municipality}.`,
    ],
  };
}

const by = ({ dueOn }: Facts) => (dueOn ? ` senast ${day(dueOn)}` : "");

function subjectOf(facts: Facts, title: string): string {
  const { municipality, leftSek } = facts;
  if (leftSek <= 0) return `Inget mer att betala: ${title}, ${municipality}`;
  return `Betala ${sek(leftSek)}${by(facts)}: ${title}, ${municipality}`;
}

function firstLine(facts: Facts): string {
  const { municipality, leftSek } = facts;
  if (leftSek > 0) return `Se till att ${municipality} betalar ${sek(leftSek)}${by(facts)}.`;
  const tooMuch = leftSek < 0 ? ` ${sek(-leftSek)} har betalats för mycket.` : "";
  return `${municipality} har inget mer att betala.${tooMuch}`;
}

/** The same in the calendar for as long as it is the same debt; taken back when nothing is left of it. */
function dueDay(facts: Facts, title: string): FileEvent[] {
  const { year, runId, code, dueOn, municipality, leftSek, firstRunId, timesReplaced } = facts;
  if (dueOn === null) return [];
  return [
    {
      uid: `fee-${firstRunId}-${code}`,
      sequence: timesReplaced,
      summary: `Betala senast: ${title}, ${municipality}`,
      description: sek(leftSek),
      path: paths.feeStatement(year, runId, code),
      when: wholeDay(dueOn),
      ...(leftSek <= 0 && { withdrawn: true }),
    },
  ];
}
