import type { Activity } from "../../src/bodies/action-plan";
import type { YearFigures } from "../../src/bodies/year-figures";
import { counted, names, number, sek } from "../format";

/**
 * The evaluation of a year, half written: what the figures say in sentences, and the questions that only people can
 * answer. The coordinator edits it; nothing is saved before.
 */
export function evaluationDraft(year: number, figures: YearFigures, activities: readonly Activity[]): string {
  const parts = [
    ["Utlysningar", callSentences(year, figures)],
    ["Ansökningar", applicationSentences(figures)],
    ["Rådgivning och information", adviceSentences(figures)],
    ["Möten", meetingSentences(figures)],
    ["Handlingsplanen", planSentences(activities)],
    ["Vad har gått bra?", [""]],
    ["Vad har gått mindre bra?", [""]],
    ["Vad gör vi annorlunda nästa år?", [""]],
  ] as const;
  return parts.map(([heading, sentences]) => `${heading}\n${sentences.join(" ")}`.trim()).join("\n\n");
}

/** Only what there is something to say of. */
const said = (...sentences: (string | false)[]) => sentences.filter((one): one is string => one !== false);

function callSentences(year: number, { callsSeen, callsAssessed, callsRelevant }: YearFigures): string[] {
  if (callsSeen === 0) return [`Ingen utlysning kom in under ${year}.`];
  return said(
    `Under ${year} kom ${counted(callsSeen, "utlysning", "utlysningar")} in.`,
    callsAssessed === 0
      ? "Ingen av dem är bedömd."
      : `Vi har bedömt ${number(callsAssessed)} av dem, och ${relevant(callsRelevant)} för oss.`,
  );
}

const relevant = (count: number) =>
  count === 0 ? "ingen är relevant" : count === 1 ? "1 är relevant" : `${number(count)} är relevanta`;

function applicationSentences(figures: YearFigures): string[] {
  const { opened, handedIn, municipalitiesTakingPart, requestedSek, granted, granted_in_part, rejected } =
    figures;
  const decided = granted + granted_in_part + rejected;
  return said(
    opened === 0
      ? "Ingen gemensam ansökan startades."
      : `${counted(opened, "gemensam ansökan startades", "gemensamma ansökningar startades")}.`,
    handedIn === 0
      ? "Ingen ansökan lämnades in."
      : `${counted(handedIn, "ansökan lämnades in", "ansökningar lämnades in")}${
          municipalitiesTakingPart > 0
            ? ` med ${counted(municipalitiesTakingPart, "kommun", "kommuner")}`
            : ""
        }${requestedSek > 0 ? `, och sammanlagt söktes ${sek(requestedSek)}` : ""}.`,
    decided === 0
      ? "Finansiärerna har inte beslutat om någon ansökan under året."
      : `Finansiärerna beslutade om ${counted(decided, "ansökan", "ansökningar")}: ${outcomes(figures)}.`,
    figures.withdrawn > 0 && `${counted(figures.withdrawn, "ansökan", "ansökningar")} togs tillbaka.`,
    figures.grantedSek > 0 && `Sammanlagt beviljades ${sek(figures.grantedSek)}.`,
  );
}

function outcomes({ granted, granted_in_part, rejected }: YearFigures): string {
  return names(
    said(
      granted > 0 && `${number(granted)} beviljades`,
      granted_in_part > 0 && `${number(granted_in_part)} beviljades delvis`,
      rejected > 0 && `${number(rejected)} fick avslag`,
    ),
  );
}

function adviceSentences(figures: YearFigures): string[] {
  const { questionsAsked, questionsAnswered, municipalitiesAsking, newsletters } = figures;
  return said(
    questionsAsked === 0
      ? "Rådgivaren fick inga frågor genom Utlyst."
      : `Rådgivaren fick ${counted(questionsAsked, "fråga", "frågor")} från ${counted(
          municipalitiesAsking,
          "kommun",
          "kommuner",
        )}, och ${number(questionsAnswered)} är besvarade.`,
    newsletters === 0
      ? "Inget nyhetsbrev skickades genom Utlyst."
      : `${counted(newsletters, "nyhetsbrev", "nyhetsbrev")} skickades.`,
  );
}

function meetingSentences(figures: YearFigures): string[] {
  const { meetings, meetingsHeld, meetingsWithAttendance, medianAttendance } = figures;
  if (meetingsHeld === 0) return ["Inga möten är inskrivna."];
  return said(
    `${counted(meetingsHeld, "möte", "möten")} hölls: ${names(
      meetings.map(({ name, count }) => `${name} ${number(count)}`),
    )}.`,
    meetingsWithAttendance === 0
      ? "Närvaron är inte antecknad."
      : `Närvaron är antecknad vid ${number(meetingsWithAttendance)} av dem. ${attendanceText(medianAttendance)}.`,
  );
}

/** Of an even number the median is the greater of the two in the middle, so this is true of it. */
export function attendanceText(median: number | null): string {
  return `Vid minst hälften av mötena var ${number(median ?? 0)} kommuner eller fler med`;
}

function planSentences(activities: readonly Activity[]): string[] {
  if (activities.length === 0) return ["Årets handlingsplan är inte inskriven."];
  const left = activities.filter(({ state }) => state !== "done" && state !== "dropped");
  const done = activities.filter(({ state }) => state === "done").length;
  return said(
    `${number(done)} av ${counted(activities.length, "aktivitet är klar", "aktiviteter är klara")}.`,
    left.length > 0 && `Kvar är: ${left.map(({ title }) => title).join("; ")}.`,
  );
}
