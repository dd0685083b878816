import iconv from "iconv-lite";
import { describe, expect, test } from "vitest";
import type { FoundMeeting, Seeker } from "../../src/boards/files/meeting-file";
import { workbookOf } from "../../src/sheets/writing";

import { calendar, codesOf, daysOf, event, fileOf, read } from "./a-meeting-file";

describe("a list", () => {
  test("with time, place and papers day is read, whatever the separator and the encoding", async () => {
    const rows = [
      ["Sammanträdesplan 2027", "", "", ""],
      ["Datum", "Tid", "Plats", "Handlingar senast"],
      ["2027-01-19", "13.00–16.00", "Sessionssalen", "2027-01-04"],
      ["tis 16 februari 2027", "kl. 13", "", ""],
      ["16/3 2027", "", "", ""],
    ];
    const expected = [
      { meetsOn: "2027-01-19", startsAt: "13:00", place: "Sessionssalen", papersDueOn: "2027-01-04", row: 3 },
      { meetsOn: "2027-02-16", startsAt: "13:00", place: null, papersDueOn: null, row: 4 },
      { meetsOn: "2027-03-16", startsAt: null, place: null, papersDueOn: null, row: 5 },
    ];
    for (const mark of [";", "\t"]) {
      const text = rows.map((row) => row.join(mark)).join("\n");
      expect((await fileOf(text)).found).toMatchObject(expected);
      expect((await fileOf(iconv.encode(text, "win1252"))).found).toMatchObject(expected);
    }
    const columns = ["A", "B", "C", "D"].map((heading) => ({ heading }));
    const book = await workbookOf([{ name: "2027", columns, rows }]);
    expect((await fileOf(book)).found.map(({ meetsOn, sheet, row }) => [meetsOn, sheet, row])).toEqual([
      ["2027-01-19", "2027", 4],
      ["2027-02-16", "2027", 5],
      ["2027-03-16", "2027", 6],
    ]);
  });

  test.each([
    ["2027-02-31", "not_a_day"],
    ["31 februari 2027", "not_a_day"],
    ["30/2 2027", "not_a_day"],
    ["1/21/2027", "not_a_day"],
    ["vecka 7", "not_a_day"],
    ["46408", "not_a_day"],
    ["21/1", "no_year"],
    ["torsdag 21 januari", "no_year"],
  ])("says that %s is %s, by row and column", async (typed, code) => {
    const file = await fileOf(`Sammanträdesdag;Plats\n2027-01-19;A\n${typed};B\n`);
    expect(daysOf(file)).toEqual(["2027-01-19"]);
    expect(file.problems).toEqual([
      { sheet: "", row: 3, column: "Sammanträdesdag", value: typed, code, on: null },
    ]);
  });

  test("says what else is wrong with a row, and remembers its day", async () => {
    const file = await fileOf(
      "Datum;Tid;Handlingar\n2027-01-19;eftermiddag;\n2027-02-16;;i god tid\n2027-03-16;;2027-03-17\n;13.00;\n",
    );
    expect(codesOf(file)).toEqual([
      [2, "Tid", "not_a_time"],
      [3, "Handlingar", "papers_not_a_day"],
      [4, "Handlingar", "papers_after_meeting"],
      [5, "Datum", "no_day"],
    ]);
    expect(file.problems.map(({ on }) => on)).toEqual(["2027-01-19", "2027-02-16", "2027-03-16", null]);
  });

  test("of several boards gives only this board's rows, and counts the others", async () => {
    const file = await fileOf(
      "Nämnd;Datum\nSocialnämnden;2027-01-19\n socialnämnden ;2027-02-16\nSocialnämndens arbetsutskott;2027-01-05\nKommunstyrelsen;2027-01-20\n;2027-04-20\n",
    );
    expect(daysOf(file)).toEqual(["2027-01-19", "2027-02-16"]);
    expect(file.ofOthers).toBe(2);
    expect(codesOf(file)).toEqual([[6, "Nämnd", "no_board"]]);
  });

  test("may head the days of the meetings with the word for board", async () => {
    const file = await fileOf("Handlingar senast;Nämnd\n2027-01-04;2027-01-19\n2027-02-01;2027-02-16\n");
    expect(daysOf(file)).toEqual(["2027-01-19", "2027-02-16"]);
    expect(file.found[0]?.papersDueOn).toBe("2027-01-04");
  });

  test.each([
    ["", "empty_file"],
    ["Namn;Telefon\nKim;08-123\n", "no_date_column"],
    ["<!DOCTYPE html><html><body>Logga in</body></html>", "web_page"],
    ["\u0000\u0001\u0002", "not_a_sheet"],
    ["BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "not_a_calendar"],
    [`Datum\n${"2027-01-19\n".repeat(100_000)}`, "too_many_rows"],
  ])("that is none is refused kindly (%#)", async (text, problem) => {
    const begun = performance.now();
    expect(await read(text)).toEqual({ file: null, problem });
    expect(performance.now() - begun).toBeLessThan(2_000);
  });
});

describe("a calendar", () => {
  const one = async (...lines: string[]): Promise<FoundMeeting[]> =>
    (await fileOf(calendar(event("UID:1", "SUMMARY:Möte", ...lines)))).found;

  test.each([
    [["DTSTART;VALUE=DATE:20270119"], "2027-01-19", null],
    [["DTSTART:20270119"], "2027-01-19", null],
    [["DTSTART:20270119T130000"], "2027-01-19", "13:00"],
    [["DTSTART:20270119T120000Z"], "2027-01-19", "13:00"],
    [["DTSTART:20270118T233000Z"], "2027-01-19", "00:30"],
    [["DTSTART:20270615T223000Z"], "2027-06-16", "00:30"],
    [["DTSTART;TZID=Europe/Stockholm:20270119T233000"], "2027-01-19", "23:30"],
    [['DTSTART;TZID="W. Europe Standard Time":20270119T130000'], "2027-01-19", "13:00"],
    [["DTSTART;TZID=/example.org/20240101/Europe/Stockholm:20270119T130000"], "2027-01-19", "13:00"],
    [["DTSTART;TZID=America/New_York:20270118T190000"], "2027-01-19", "01:00"],
  ])("gives the day and time of Stockholm: %s", async (lines, meetsOn, startsAt) => {
    expect(await one(...lines)).toMatchObject([{ meetsOn, startsAt, unknownZone: false }]);
  });

  test("says that a zone is unknown, and that a day is none", async () => {
    expect(await one("DTSTART;TZID=Narnia:20270119T130000")).toMatchObject([
      { meetsOn: "2027-01-19", startsAt: "13:00", unknownZone: true },
    ]);
    const file = await fileOf(
      calendar(
        event("UID:1", "SUMMARY:Ett", "DTSTART;VALUE=DATE:20270231"),
        event("UID:2", "SUMMARY:Två", "DTSTART:hej"),
        event("UID:3", "SUMMARY:Tre"),
        event("UID:4", "SUMMARY:Fyra", "DTSTART:20270119T250000"),
        event("UID:5", "SUMMARY:Fem", "DTSTART;VALUE=DATE:20270119"),
      ),
    );
    expect(daysOf(file)).toEqual(["2027-01-19"]);
    expect(file.problems.map(({ row, value, code }) => [row, value, code])).toEqual([
      [1, "Ett", "not_a_day"],
      [2, "Två", "not_a_day"],
      [3, "Tre", "no_day"],
      [4, "Fyra", "not_a_day"],
    ]);
  });

  test.each([
    ["FREQ=MONTHLY;BYDAY=3TU;COUNT=4", ["2027-01-19", "2027-02-16", "2027-03-16", "2027-04-20"]],
    ["FREQ=MONTHLY;BYDAY=TU;BYSETPOS=3;COUNT=3", ["2027-01-19", "2027-02-16", "2027-03-16"]],
    ["FREQ=MONTHLY;BYDAY=-1TU;COUNT=2", ["2027-01-26", "2027-02-23"]],
    ["FREQ=WEEKLY;INTERVAL=4;UNTIL=20270316T120000Z", ["2027-01-19", "2027-02-16", "2027-03-16"]],
    ["FREQ=WEEKLY;INTERVAL=4;UNTIL=20270316T110000Z", ["2027-01-19", "2027-02-16"]],
    ["FREQ=WEEKLY;BYDAY=MO,TU;COUNT=3", ["2027-01-19", "2027-01-25", "2027-01-26"]],
    ["FREQ=DAILY;BYMONTHDAY=19;COUNT=2", ["2027-01-19", "2027-02-19"]],
    ["FREQ=YEARLY;UNTIL=20280120", ["2027-01-19", "2028-01-19"]],
    ["FREQ=YEARLY;BYMONTH=1,3;BYDAY=3TU;UNTIL=20271231", ["2027-01-19", "2027-03-16"]],
    // A day that no month has is never moved to another.
    ["FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", []],
    ["FREQ=MONTHLY;BYMONTHDAY=31;UNTIL=20270501", ["2027-01-31", "2027-03-31"]],
  ])("follows %s", async (rule, days) => {
    const found = await one("DTSTART;TZID=Europe/Stockholm:20270119T130000", `RRULE:${rule}`);
    expect(found.map(({ meetsOn }) => meetsOn)).toEqual(days);
  });

  test("follows what never ends for two years, and nothing from before the last one", async () => {
    const found = await one("DTSTART;VALUE=DATE:20100119", "RRULE:FREQ=MONTHLY;BYDAY=3TU");
    expect(found[0]?.meetsOn).toBe("2025-01-21");
    expect(found.at(-1)?.meetsOn).toBe("2028-11-21");
  });

  test("leaves out EXDATE, adds RDATE, and lets a line of its own stand for its repetition", async () => {
    const file = await fileOf(
      calendar(
        event(
          "UID:a",
          "SUMMARY:Socialnämnden",
          "DTSTART;TZID=Europe/Stockholm:20270119T130000",
          "RRULE:FREQ=MONTHLY;BYDAY=3TU;COUNT=5",
          "EXDATE;TZID=Europe/Stockholm:20270216T130000",
          "RDATE:20270601T110000Z",
          "LOCATION:Sal A",
        ),
        event(
          "UID:a",
          "SUMMARY:Socialnämnden",
          "RECURRENCE-ID;TZID=Europe/Stockholm:20270316T130000",
          "DTSTART;TZID=Europe/Stockholm:20270318T150000",
          "LOCATION:Sal B",
        ),
        event(
          "UID:a",
          "SUMMARY:Socialnämnden",
          "RECURRENCE-ID:20270420T110000Z",
          "DTSTART:20270420T110000Z",
          "STATUS:CANCELLED",
        ),
      ),
    );
    expect(
      file.found.map(({ meetsOn, startsAt, place, cancelled }) => [meetsOn, startsAt, place, cancelled]),
    ).toEqual([
      ["2027-01-19", "13:00", "Sal A", false],
      ["2027-05-18", "13:00", "Sal A", false],
      ["2027-06-01", "13:00", "Sal A", false],
      ["2027-03-18", "15:00", "Sal B", false],
      ["2027-04-20", "13:00", null, true],
    ]);
  });

  test("with folded lines, alarms, an unreadable line and a byte order mark is read all the same", async () => {
    const text = calendar(
      event(
        "UID:1",
        "DTSTART;TZID=Europe/",
        " Stockholm:20270119T130000",
        "SUMMARY:Social",
        "\tnämnden",
        "nonsense without a colon",
        "BEGIN:VALARM",
        "DTSTART:20200101T000000",
        "END:VALARM",
        "LOCATION:Rum 1\\, plan 2",
      ),
    );
    for (const written of [`\ufeff${text}`, text.replaceAll("\r\n", "\n")]) {
      const file = await fileOf(written);
      expect(file.found).toMatchObject([
        { meetsOn: "2027-01-19", startsAt: "13:00", title: "Socialnämnden", place: "Rum 1, plan 2" },
      ]);
      expect(file.namesBoard).toBe(true);
    }
  });

  test("of several boards gives only the events that name this one, and not its committee's", async () => {
    const titles = [
      "Socialnämnden",
      "Sammanträde Socialnämnden (SN)",
      "Socialnämndens arbetsutskott",
      "Socialnämnden, presidium",
      "Kommunstyrelsen",
    ];
    const events = titles.map((title, i) =>
      event(`UID:${i}`, `SUMMARY:${title}`, `DTSTART;VALUE=DATE:2027011${i}`),
    );
    const file = await fileOf(calendar(...events));
    expect(daysOf(file)).toEqual(["2027-01-10", "2027-01-11"]);
    expect(file.ofOthers).toBe(3);
    const committee: Seeker = {
      name: "Socialnämndens arbetsutskott",
      kind: "committee",
      others: ["Socialnämnden"],
    };
    expect(daysOf(await fileOf(calendar(...events), committee))).toEqual(["2027-01-12"]);
  });

  test("that names no board is taken whole, and says so", async () => {
    const file = await fileOf(calendar(event("UID:1", "SUMMARY:Möte", "DTSTART;VALUE=DATE:20270119")));
    expect(file).toMatchObject({ namesBoard: false, ofOthers: 0 });
    expect(daysOf(file)).toEqual(["2027-01-19"]);
  });

  test.each([
    ["RRULE:FREQ=SECONDLY"],
    ["RRULE:FREQ=HOURLY;COUNT=3"],
    ["RRULE:banan"],
    ["RRULE:FREQ=DAILY;BYMONTH=13"],
    ["RRULE:FREQ=WEEKLY;BYDAY=XX"],
    ["RRULE:FREQ=YEARLY;BYWEEKNO=7"],
    ["RRULE:FREQ=WEEKLY;COUNT=-2"],
    ["EXDATE:igår"],
  ])("says that a repetition is not understood, and does not guess: %s", async (line) => {
    const file = await fileOf(calendar(event("UID:1", "SUMMARY:Möte", "DTSTART;VALUE=DATE:20270119", line)));
    expect(file.found).toEqual([]);
    expect(codesOf(file)).toEqual([[1, "RRULE", "unreadable_rule"]]);
  });

  test("that would keep a server busy is refused", async () => {
    const daily = Array.from({ length: 40 }, (_, i) =>
      event(`UID:${i}`, "DTSTART;VALUE=DATE:19000101", "RRULE:FREQ=DAILY"),
    );
    const many = Array.from({ length: 6_000 }, (_, i) => event(`UID:${i}`, "DTSTART;VALUE=DATE:20270119"));
    for (const events of [daily, many]) {
      const begun = performance.now();
      expect(await read(calendar(...events))).toMatchObject({ problem: "too_many_events" });
      expect(performance.now() - begun).toBeLessThan(3_000);
    }
  });
});
