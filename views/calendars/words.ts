import type { Alarm, Calendar } from "../../src/calendars/addresses";

export const alarmText: Record<Alarm, string> = {
  none: "Ingen påminnelse",
  day: "En dag före",
  week: "En vecka före",
};

export const alarmDays: Record<Alarm, number> = { none: 0, day: 1, week: 7 };

/** "Min kalender", "Täby", "Koordination Norrort". */
export function calendarTitle(
  { calendar }: Pick<Calendar, "calendar">,
  names: { municipality: string | null; network: string },
): string {
  if (calendar === "own") return "Min kalender";
  return calendar === "municipality" ? (names.municipality ?? "Kommunens kalender") : names.network;
}

export const contentText: Record<Calendar["calendar"], string> = {
  own: "Det som rör dig genom dina roller: ansökningar, texter, nämnder och möten.",
  municipality:
    "Ansökningar som kommunen är med i, sista dag för text och handlingar, nämndens möten och utlysningar som kommunen är intresserad av.",
  network: "Alla utlysningars sista dag och nätverkets möten.",
};
