import { describe, expect, test } from "vitest";
import { letters } from "../../db/schema";
import { openApplication } from "../../src/applications/opening";
import { addCall } from "../../src/calls/calls";
import { askAboutInterest } from "../../src/calls/interests";
import type { Actor } from "../../src/history";
import { eventFiles } from "../../views/calendars/event-files";
import { wording } from "../../views/mail";
import { calendarProgramTest, khal, readByPython } from "../support/calendar-programs";
import {
  A_CALL,
  act,
  NOW,
  secretFor,
  sentApplication,
  type World,
  withApplication,
  world,
} from "../support/world";
import { changeCallTo } from "./cast";

const BASE = "https://utlyst.example.se";

/** The files that came with somebody's letters of a kind, the oldest first. */
function files(w: World, who: Actor, kind: string): string[] {
  const mine = w.db
    .select()
    .from(letters)
    .all()
    .filter((one) => one.kind === kind && one.toId === who.personId);
  return mine.flatMap((letter) =>
    eventFiles(wording(letter, BASE).events, BASE, letter.writtenAt).map(({ content }) => content),
  );
}

const only = (found: string[]): string => {
  expect(found).toHaveLength(1);
  return found[0] ?? "";
};

describe("a letter that carries a date", () => {
  test("brings it as a file, without the personal link", () => {
    const w = world();
    sentApplication(w);
    const asked = only(files(w, w.contact.taby, "asked"));
    expect(asked).toMatch(/^UID:application-1-deadline@utlyst\.example\.se\r$/m);
    const toApprove = only(files(w, w.director.taby, "for_approval"));
    expect(toApprove).toMatch(/^SUMMARY:Sista dag\\, kl\. 14\.00: Gemensam resurs\r$/m);
    expect(toApprove.replaceAll("\r\n ", "")).not.toContain(secretFor(w, w.director.taby));
    expect(toApprove).toContain("METHOD:PUBLISH");
  });

  test("brings none when no day is known, or the letter is of before", () => {
    const w = world();
    const callId = addCall(
      w.db,
      { ...A_CALL, rolling: true, deadlineOn: null, deadlineTime: null },
      act(w.adviser),
    );
    askAboutInterest(w.db, callId, 0, act(w.adviser));
    expect(files(w, w.contact.taby, "interest_asked")).toEqual([]);
    const old = { on: "2026-12-14", at: null, text: "", rolling: false };
    const facts = {
      callId,
      callTitle: "Mottagande",
      funder: "L",
      deadline: old,
      municipality: "Täby",
      adviser: null,
    };
    expect(wording({ kind: "interest_asked", facts, secret: null }, BASE).events).toMatchObject([
      { uid: "call-1-deadline", sequence: 0, summary: "Sista dag: Mottagande" },
    ]);
  });

  test("says that the day is not confirmed", () => {
    const w = world();
    addCall(w.db, { ...A_CALL, confirmed: false }, act(w.adviser));
    askAboutInterest(w.db, 1, 0, act(w.adviser));
    const file = only(files(w, w.contact.taby, "interest_asked"));
    expect(file.replaceAll("\r\n ", "")).toContain("mottagande (obekräftad)");
  });

  calendarProgramTest("moves what the letter before brought, and takes it back when there is no day", () => {
    const w = world();
    const { callId } = withApplication(w);
    openApplication(w.db, { callId, title: "En till", ownerCode: "0160" }, act(w.adviser, 1));
    changeCallTo(w, callId, { deadlineOn: "2026-12-21" });
    changeCallTo(w, callId, { deadlineOn: "", deadlineTime: "", rolling: "yes" }, 61);
    const [asked, other] = files(w, w.contact.taby, "asked");
    const [moved, gone] = files(w, w.contact.taby, "deadline_moved");
    const program = khal();
    for (const file of [asked, other, moved]) expect(program.import(file ?? "")).toBe("");
    expect(program.events("2026-12-01", "2027-01-31")).toEqual([
      "2026-12-21 13:30|2026-12-21 14:00|Sista dag, kl. 14.00: En till",
      "2026-12-21 13:30|2026-12-21 14:00|Sista dag, kl. 14.00: Gemensam resurs",
    ]);
    expect(program.files()).toBe(2);
    program.close();
    const told = [asked, moved, gone].map((file) => readByPython(file ?? ""));
    expect(told.flatMap(({ errors }) => errors)).toEqual([]);
    expect(told.map(({ events }) => [events[0]?.UID, events[0]?.SEQUENCE, events[0]?.STATUS])).toEqual([
      ["application-1-deadline@utlyst.example.se", "0", undefined],
      ["application-1-deadline@utlyst.example.se", "1", undefined],
      ["application-1-deadline@utlyst.example.se", "2", "CANCELLED"],
    ]);
  });
});

test("the file's time is the letter's, so that a second sending is the same file", () => {
  const w = world();
  withApplication(w);
  expect(files(w, w.contact.taby, "asked")[0]).toContain(`DTSTAMP:${NOW.replace(/[-:]|\.000/g, "")}`);
});
