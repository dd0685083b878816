import { addDays, type Day, weekdayOf } from "../../../src/calendar";
import type { DemoDay } from "./wording";

const compact = (day: Day) => day.replaceAll("-", "");

/** Sollentuna's social board in the municipality's calendar: the second Wednesday, but in July, for a year and a half. */
export function boardCalendar({ begunOn }: DemoDay): string {
  const first = `${begunOn.slice(0, 7)}-08`;
  const wednesday = addDays(first, (3 - weekdayOf(first) + 7) % 7);
  const lines = [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Exempel//Kalender//SV",
    "BEGIN:VEVENT",
    "UID:vard-och-omsorgsnamnden@sollentuna.example.se",
    `DTSTAMP:${compact(begunOn)}T060000Z`,
    "SUMMARY:Vård- och omsorgsnämnden",
    `DTSTART;TZID=Europe/Stockholm:${compact(wednesday)}T180000`,
    "RRULE:FREQ=MONTHLY;BYDAY=2WE;BYMONTH=1,2,3,4,5,6,8,9,10,11,12;COUNT=16",
    "LOCATION:Turebergshuset",
    "END:VEVENT",
    "BEGIN:VEVENT",
    "UID:kommunstyrelsen@sollentuna.example.se",
    `DTSTAMP:${compact(begunOn)}T060000Z`,
    "SUMMARY:Kommunstyrelsen",
    `DTSTART;VALUE=DATE:${compact(addDays(wednesday, 7))}`,
    "END:VEVENT",
    "END:VCALENDAR",
  ];
  return `${lines.join("\r\n")}\r\n`;
}
