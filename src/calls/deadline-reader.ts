import type { Day } from "../calendar";
import { anchorsIn } from "./reading/anchors";
import { openingDay, standingDeadlines } from "./reading/choice";
import { type ClockWords, clocksIn } from "./reading/clock";
import { written } from "./reading/dates";
import { mentionsIn } from "./reading/mentions";
import { plainText } from "./reading/plain-text";
import { type Reading, rolesOf } from "./reading/roles";
import { sentencesIn } from "./reading/sentences";
import { surroundingsOf } from "./reading/surroundings";
import { relativeDay, rollingWords } from "./reading/wordings";
import { withYears } from "./reading/years";

type DeadlinePrecision = "instant" | "day" | "month" | "none" | "rolling";

export type DeadlineReading = {
  /** ISO day, `2027-03` or `--03-01`. */
  opens: string | null;
  /** ISO day; `2027-03` where only a month is stated, `--03-15` where no year is; null where none can be read. */
  deadline: string | null;
  time: string | null;
  /** IANA name; only with a time, or where the text names it. */
  timeZone: string | null;
  /** `instant` needs a day with its year and a time; a day whose year is unknown is a `day`, time or not. */
  precision: DeadlinePrecision;
  /** Several application deadlines, the first is next; else empty. */
  multi: string[];
  /** The very words it was read from. */
  words: string | null;
};

const nothing: DeadlineReading = {
  opens: null,
  deadline: null,
  time: null,
  timeZone: null,
  precision: "none",
  multi: [],
  words: null,
};

/**
 * The application deadline that a call's text states. What is not clearly the application's last day is left
 * unread: better that a person asks than that fifteen municipalities plan for the wrong day.
 */
export function readDeadline(text: string, publishedOn: Day | null): DeadlineReading {
  const plain = plainText(text);
  const mentions = mentionsIn(plain);
  const sentences = sentencesIn(plain, mentions);
  const readings = withYears(plain, rolesOf(surroundingsOf(plain, sentences, mentions)), publishedOn);
  const deadlines = standingDeadlines(readings, publishedOn);
  const opens = openingDay(readings, deadlines[0]);
  const said = () => sentences.map(({ at, end }) => plain.slice(at, end));
  if (!deadlines[0]) return { ...withoutDate(said(), publishedOn), opens };
  const { mention, sentence } = deadlines[0];
  const clock = mention.time || deadlines.length > 1 ? mention : (clockOfItsOwn(said()) ?? mention);
  return {
    opens,
    deadline: written(mention.on),
    time: clock.time,
    timeZone: clock.timeZone,
    precision: mention.on.day === null ? "month" : mention.on.year && clock.time ? "instant" : "day",
    multi: deadlines.length > 1 ? deadlines.map((reading: Reading) => written(reading.mention.on)!) : [],
    words: brief(plain.slice(sentence.at, sentence.end), mention.at - sentence.at),
  };
}

function withoutDate(sentences: string[], publishedOn: Day | null): DeadlineReading {
  const relative = relativeDay(sentences, publishedOn);
  if (relative)
    return { ...nothing, deadline: relative.on, precision: "day", words: brief(relative.words, 0) };
  const rolling = rollingWords(sentences);
  return rolling ? { ...nothing, precision: "rolling", words: brief(rolling, 0) } : nothing;
}

/** The time that a sentence of its own gives: "Ansökan ska vara inne senast kl. 12.00 på ansökningsdagen." */
function clockOfItsOwn(sentences: string[]): ClockWords | null {
  const clocks = sentences
    .filter((words) => /kl|at /i.test(words) && words.length < 1000 && mentionsIn(words).length === 0)
    .filter((words) => {
      const kinds = anchorsIn(words).map(({ kind }) => kind);
      const ends = kinds.some((kind) => kind === "until" || kind === "closing" || kind === "deadline");
      return ends && !kinds.includes("aftermath") && !kinds.includes("event");
    })
    .flatMap(clocksIn);
  return new Set(clocks.map(({ time }) => time)).size === 1 ? clocks[0]! : null;
}

const longestWords = 240;

function brief(words: string, from: number): string {
  const start = Math.max(0, Math.min(from - longestWords / 2, words.length - longestWords));
  return words
    .slice(start, start + longestWords)
    .replaceAll("\n", " ")
    .trim();
}
