import { isDay } from "../../src/calendar";
import type { CallReading } from "../../src/calls/reading/call";
import type { Sum } from "../../src/calls/reading/sums";
import type { ReadingSummary } from "../../src/candidates/reading";
import { day, number, sek, weekday } from "../format";

/** What a funder's decision is called among a call's dates. */
export const DECISION_NAME = "Beslut från finansiären";

/** "15 mars 2027", "mars 2027", or "15 mars, året framgår inte". */
function dateInWords(iso: string): string {
  if (isDay(iso)) return weekday(iso);
  if (/^\d{4}-\d{2}$/.test(iso)) return day(`${iso}-01`).replace(/^1 /, "");
  const yearless = /^--(\d{2}-\d{2})$/.exec(iso);
  // 2024 is a leap year, so that 29 February can be told too.
  if (yearless) return `${day(`2024-${yearless[1]}`).replace(/ \d{4}$/, "")}, året framgår inte`;
  return iso;
}

const inPlace: Record<string, string> = { "Europe/Brussels": " Brysseltid", "Europe/Stockholm": "" };

function deadlineInWords({ deadline }: Pick<CallReading, "deadline">): string {
  if (deadline.precision === "rolling") return "Löpande ansökan";
  if (deadline.deadline === null) return "Ingen sista dag kunde läsas ut";
  const zone = deadline.timeZone === null ? "" : (inPlace[deadline.timeZone] ?? ` (${deadline.timeZone})`);
  const time = deadline.time ? ` kl. ${deadline.time.replace(":", ".")}${zone}` : "";
  return `Sista dag: ${dateInWords(deadline.deadline)}${time}`;
}

function sumInWords({ fromSek, toSek, ambiguous, words }: Sum): string {
  if (ambiguous) return `”${words}”, går att läsa på två sätt`;
  if (fromSek !== null && toSek !== null && fromSek !== toSek) return `${sek(fromSek)}–${sek(toSek)}`;
  if (toSek !== null) return fromSek === toSek ? sek(toSek) : `högst ${sek(toSek)}`;
  return fromSek === null ? words : `minst ${sek(fromSek)}`;
}

/** What could be read of a candidate's last day and money, on one line; an honest "no" when nothing could. */
export function readingInWords(reading: ReadingSummary): string {
  const { deadline, perProject, total } = reading;
  const parts = [deadlineInWords(reading)];
  if (deadline.opens) parts.push(`öppnar ${dateInWords(deadline.opens)}`);
  if (deadline.multi.length > 1)
    parts.push(`flera sista dagar: ${deadline.multi.map(dateInWords).join("; ")}`);
  if (perProject) parts.push(`${sumInWords(perProject)} per projekt`);
  if (total) parts.push(`${sumInWords(total)} totalt`);
  return parts.join(" · ");
}

/** `unsure`: a person must look; the form leaves such a value empty. */
type ReadValue = { label: string; value: string; words: string; unsure?: boolean };

const eligible = { yes: "kan söka", no: "kan inte söka", unknown: "" } as const;

/** Each value that could be read, with how sure it is and the words it was read from. */
export function valuesOf(reading: CallReading): ReadValue[] {
  const { deadline, decision, perProject, total, coFinancing, applicants, joint, handingIn } = reading;
  const values: (ReadValue | null)[] = [
    {
      label: "Sista dag",
      value: deadlineInWords(reading).replace("Sista dag: ", ""),
      words: deadline.words ?? "",
      unsure: deadline.deadline !== null && !isDay(deadline.deadline),
    },
    deadline.opens && {
      label: "Öppnar",
      value: dateInWords(deadline.opens),
      words: "",
      unsure: !isDay(deadline.opens),
    },
    decision && {
      label: "Beslut",
      value: dateInWords(decision.on),
      words: decision.words,
      unsure: !isDay(decision.on),
    },
    perProject && sumValue("Belopp per projekt", perProject),
    total && sumValue("Belopp totalt", total),
    coFinancing && {
      label: "Egen finansiering",
      value: coFinancing.percent === 0 ? "Inget krav" : `${number(coFinancing.percent)} procent`,
      words: coFinancing.words,
    },
    applicants && {
      label: "Vem kan söka",
      value: eligible[applicants.municipality] && `Kommuner ${eligible[applicants.municipality]}`,
      words: applicants.words,
    },
    joint && { label: "Gemensam ansökan", value: jointInWords[joint.joint], words: joint.words },
    handingIn.eService && { label: "Lämnas in", value: "", words: handingIn.eService },
    handingIn.attachments.length > 0
      ? { label: "Bilagor", value: handingIn.attachments.join("; "), words: "" }
      : null,
  ].map((value) => value || null);
  return values.filter((value) => value !== null);
}

function sumValue(label: string, sum: Sum): ReadValue {
  return sum.ambiguous
    ? { label, value: "Går att läsa på två sätt. Fyll i beloppet i kronor.", words: sum.words, unsure: true }
    : { label, value: sumInWords(sum), words: sum.words };
}

const jointInWords: Record<NonNullable<CallReading["joint"]>["joint"], string> = {
  unknown: "",
  allowed: "Går att söka gemensamt",
  required: "Måste sökas gemensamt",
  not_allowed: "Går inte att söka gemensamt",
};
