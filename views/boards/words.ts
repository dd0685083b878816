import type { Board } from "../../src/boards/boards";
import type { FileProblem, MeetingFile, MeetingProblem } from "../../src/boards/files/meeting-file";
import type { MeetingDoubt } from "../../src/boards/meeting-days";
import { counted, day } from "../format";
import { sheetProblemText } from "../sheets/problems";

export const boardKindText: Record<Board["kind"], string> = { board: "nämnd", committee: "utskott" };

export const adjustmentText: Record<Board["adjustment"], string> = {
  ordinary: "Protokollet justeras efteråt",
  immediate: "Paragrafer justeras omedelbart",
};

export const boardFieldText: Record<string, string> = {
  name: "namn",
  kind: "nämnd eller utskott",
  parentId: "nämnd som utskottet hör till",
  competent: "behörig nämnd",
  papersInDays: "inlämning av handlingar",
  noticeDays: "kallelse",
  preparationDays: "beredning",
  adjustment: "justering",
  adjustmentDays: "tid för justering",
  recessFrom: "sommaruppehållets början",
  recessTo: "sommaruppehållets slut",
  closedOnBridgeDays: "stängt på klämdagar",
  calendarUrl: "kalenderns adress",
};

export const meetingDoubtText: Record<MeetingDoubt, string> = {
  in_recess: "i sommaruppehållet",
  not_working_day: "på en helg eller helgdag",
};

export const fileProblemText: Record<FileProblem, string> = {
  ...sheetProblemText,
  not_a_calendar: "Kalendern har inga händelser. Kontrollera att du valde rätt kalender.",
  no_date_column:
    "Filen saknar en kolumn med sammanträdesdagar. Skriv till exempel Datum som rubrik över den, och välj filen igen.",
  too_many_events:
    "Kalendern har för många händelser. Exportera bara nämndens sammanträden, ett eller två år, och försök igen.",
  web_page:
    "Det här är en webbsida, inte en fil med sammanträden. Sök efter en länk till kalendern (.ics) på sidan.",
};

/** What is wrong with a row, and what to do. */
export const meetingProblemText: Record<MeetingProblem, string> = {
  no_day: "Dagen saknas.",
  not_a_day: "Det är ingen dag som finns. Skriv till exempel 2027-03-15.",
  no_year: "Året saknas. Skriv till exempel 15 mars 2027.",
  not_a_time: "Det är inget klockslag. Skriv till exempel 13.00.",
  papers_not_a_day: "Dagen för handlingarna går inte att läsa. Skriv till exempel 2027-02-22.",
  papers_after_meeting: "Handlingarna kan inte vara inne efter sammanträdet.",
  no_board: "Raden säger inte vilken nämnd den gäller.",
  year_far_off: "Året ligger långt bort. Kontrollera det.",
  doubled_day: "Samma dag står redan tidigare i filen.",
  after_the_end: "Nämnden är avslutad den dagen.",
  unreadable_rule: "Upprepningen går inte att läsa. Lägg till dagarna för hand.",
};

/** "Rad 4" of a list, "Händelse 4" of a calendar; with the sheet's name where a workbook has several. */
export function placeInFile(
  kind: MeetingFile["kind"],
  { sheet, row }: { sheet: string; row: number },
): string {
  const place = `${kind === "sheet" ? "Rad" : "Händelse"} ${row}`;
  return sheet ? `${place}, bladet ${sheet}` : place;
}

/** "20 juni–15 augusti" */
export function recessInWords({ recessFrom, recessTo }: Pick<Board, "recessFrom" | "recessTo">): string {
  if (recessFrom === "") return "";
  // A leap year has all days that there are.
  const dayOfYear = (monthDay: string) => day(`2024-${monthDay}`).replace(" 2024", "");
  return `${dayOfYear(recessFrom)}–${dayOfYear(recessTo)}`;
}

export const daysBefore = (days: number) =>
  days === 0 ? "samma dag som sammanträdet" : `${counted(days, "dag", "dagar")} före sammanträdet`;

/** "13.00" */
export const clock = (time: string) => time.replace(":", ".");

/** "§ 46", "§§ 12–14" */
export const inMinutes = (paragraph: string) => `${paragraph.includes("–") ? "§§" : "§"} ${paragraph}`;
