import { type MeetingFile, readMeetingFile, type Seeker } from "../../src/boards/files/meeting-file";

export const TODAY = "2026-11-22";
export const SEEKER: Seeker = {
  name: "Socialnämnden",
  kind: "board",
  others: ["Socialnämndens arbetsutskott"],
};

export const read = (text: string | Uint8Array, seeker = SEEKER) =>
  readMeetingFile(typeof text === "string" ? new TextEncoder().encode(text) : text, seeker, TODAY);

export async function fileOf(text: string | Uint8Array, seeker = SEEKER): Promise<MeetingFile> {
  const { file, problem } = await read(text, seeker);
  if (!file) throw new Error(problem);
  return file;
}

export const daysOf = ({ found }: MeetingFile) => found.map(({ meetsOn }) => meetsOn);
export const codesOf = ({ problems }: MeetingFile) =>
  problems.map(({ row, column, code }) => [row, column, code]);

export const event = (...lines: string[]) => ["BEGIN:VEVENT", ...lines, "END:VEVENT"].join("\r\n");
export const calendar = (...events: string[]) =>
  ["BEGIN:VCALENDAR", "VERSION:2.0", ...events, "END:VCALENDAR", ""].join("\r\n");
