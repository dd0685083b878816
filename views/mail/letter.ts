import type { FileEvent } from "../calendars/calendar-file";

/** A letter before it is put into its two forms; the same words in both. */
export type Letter = {
  /** What to do and by when. */
  subject: string;
  /** The task, in one sentence. */
  first: string;
  paragraphs?: string[];
  facts?: [label: string, value: string][];
  /** Several matters under headings, in a letter that joins others. */
  sections?: { title: string; matters: Matter[] }[];
  link?: Link;
  /** Whom to ask, and why the letter came. */
  closing: string[];
  /** Where one chooses how often such letters come; not in what must be done. */
  choices?: Link;
  /** Its dates, for the receiver's own calendar. */
  events?: FileEvent[];
};

export type Link = { href: string; label: string };

export type Matter = { title: string; text: string; link?: Link };

/** Longer ones are cut by mail programs, and where they please. */
const LONGEST_SUBJECT = 120;

/** A long title loses its end, so that what stands in brackets after it, such as the last day, is still there. */
export function subjectOf({ subject }: Letter): string {
  if (subject.length <= LONGEST_SUBJECT) return subject;
  const [, said = subject, after = ""] = /^(.*?)( \([^()]*\))?$/.exec(subject) ?? [];
  const room = said.slice(0, LONGEST_SUBJECT - after.length - 1);
  const cut = room.slice(0, Math.max(room.lastIndexOf(" "), LONGEST_SUBJECT / 2)).replace(/[\s,.:;–-]+$/, "");
  return `${cut}…${after}`;
}

const BECAUSE = /Du får brevet .*$/;

/** Why it came: a letter says it in its last lines. */
export function becauseOf({ closing }: Letter): string {
  return closing.map((line) => BECAUSE.exec(line)?.[0] ?? "").find((line) => line !== "") ?? "";
}

const linkText = ({ href, label }: Link) => `${label}:\n${href}`;

function sectionText({ title, matters }: NonNullable<Letter["sections"]>[number]): string {
  const lines = matters.map((matter) =>
    [matter.title, matter.text, matter.link ? linkText(matter.link) : ""].filter(Boolean).join("\n"),
  );
  return [title.toLocaleUpperCase("sv"), ...lines].join("\n\n");
}

export function asText(letter: Letter): string {
  const parts = [
    letter.first,
    ...(letter.paragraphs ?? []),
    (letter.facts ?? []).map(([label, value]) => `${label}: ${value}`).join("\n"),
    ...(letter.sections ?? []).map(sectionText),
    letter.link ? linkText(letter.link) : "",
    ["--", ...letter.closing, ...(letter.choices ? [linkText(letter.choices)] : [])].join("\n"),
  ];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}
