import { expect, test } from "vitest";
import { changeText } from "../../src/applications/text";
import { close } from "../../src/awards/closing";
import { handInCompletion, requestCompletion } from "../../src/awards/completions";
import { askForMoney, recordGrantPayment } from "../../src/awards/payments";
import { tellOutcomeOf } from "../../src/awards/report-outcomes";
import { acceptReport, handInReport, moveDueDay, partsOf, writeReport } from "../../src/awards/reports";
import { addDays, type Day, instantAt } from "../../src/calendar";
import { remind } from "../../src/reminders/reminding";
import { granted, handedIn, later, pdf, SHARES } from "../awards/cast";
import { A_TEXT, revisionOf, send, TODAY, type World } from "../support/world";
import { at, only, reminded } from "./cast";

const DUE: Day = "2026-12-04";
const COMPLETION = { asked: "Budget per år.", askedOn: TODAY, dueOn: DUE, file: null };
const on = (w: World, day: Day) => ({ by: w.adviser, at: instantAt(day, "07:00") });

function reportAll(w: World, id: number): void {
  for (const reportId of [1, 2]) {
    const texts = Object.fromEntries(partsOf(w.db, reportId).map(({ key }) => [key, "Gjort."]));
    writeReport(w.db, id, reportId, texts, 1, later(w, 70));
    if (reportId === 2)
      for (const code of Object.keys(SHARES))
        tellOutcomeOf(w.db, id, { reportId, code }, { usedSek: 100_000, done: "Gjort." }, later(w, 71));
    handInReport(w.db, id, reportId, { handedInOn: TODAY, file: pdf("rapport.pdf") }, later(w, 72));
    acceptReport(w.db, id, reportId, { acceptedOn: TODAY, note: "" }, later(w, 73));
  }
}

test("what the funder wants more is reminded of three days and one before its own day, and not after", () => {
  const { w, id } = handedIn();
  only(w, "completion", "hand_in");
  requestCompletion(w.db, id, COMPLETION, later(w, 31));
  for (const day of ["2026-11-30", "2026-12-01", "2026-12-02", "2026-12-03", "2026-12-07"])
    remind(w.db, at(day));
  expect(reminded(w)).toEqual(["Rut Råd: completion", "Rut Råd: completion"]);
});

test("a completion that is handed in is reminded of no more", () => {
  const { w, id } = handedIn();
  only(w, "completion");
  requestCompletion(w.db, id, COMPLETION, later(w, 31));
  const reply = { reply: "Se bilagan.", handedInOn: TODAY, file: pdf("kvittens.pdf") };
  handInCompletion(w.db, id, reply, later(w, 40));
  remind(w.db, at("2026-12-03"));
  expect(reminded(w)).toEqual([]);
});

test("in a completion the directors are reminded before the funder's new day, not the call's", () => {
  const { w, id } = handedIn();
  only(w, "approval_before_deadline");
  requestCompletion(w.db, id, COMPLETION, later(w, 31));
  changeText(w.db, id, { ...A_TEXT, sections: { need: "Fler år." } }, revisionOf(w, id), later(w, 32));
  send(w, id, 33);
  remind(w.db, at("2026-12-02"));
  expect(reminded(w)).toHaveLength(3);
  remind(w.db, at("2026-12-10"));
  expect(reminded(w)).toHaveLength(3);
});

test("a report is reminded of before its day and after it, anew when the day moves, until it is handed in", () => {
  const { w, id } = granted();
  only(w, "report");
  remind(w.db, at("2027-08-30"));
  remind(w.db, at("2027-09-01"));
  expect(reminded(w)).toEqual(["Rut Råd: report", "Rut Råd: report"]);
  const moved = { dueOn: "2027-10-15", reason: "Anstånd." };
  moveDueDay(w.db, id, 1, moved, on(w, "2027-09-02"));
  remind(w.db, at("2027-09-07"));
  expect(reminded(w)).toHaveLength(2);
  remind(w.db, at("2027-10-14"));
  expect(reminded(w)).toHaveLength(3);
  reportAll(w, id);
  remind(w.db, at("2027-10-18"));
  expect(reminded(w)).toHaveLength(3);
});

test("money that is granted is asked for in time", () => {
  const { w, id } = granted();
  only(w, "requisition");
  remind(w.db, at("2027-11-24"));
  expect(reminded(w)).toEqual(["Rut Råd: requisition"]);
  const all = { requestedOn: TODAY, amountSek: 1_000_000, note: "", file: null };
  askForMoney(w.db, id, all, on(w, "2027-11-25"));
  remind(w.db, at("2027-11-30"));
  expect(reminded(w)).toHaveLength(1);
});

test("money that was not used is paid back before anybody is asked to close", () => {
  const { w, id } = granted();
  only(w, "repayment", "closing");
  const money = { municipalityCode: null, paidOn: TODAY, reference: "" };
  recordGrantPayment(w.db, id, { ...money, kind: "received", amountSek: 500_000 }, later(w, 61));
  reportAll(w, id);
  remind(w.db, at(addDays(TODAY, 16)));
  expect(reminded(w)).toEqual(["Rut Råd: repayment"]);
  recordGrantPayment(w.db, id, { ...money, kind: "repaid", amountSek: 200_000 }, later(w, 80));
  remind(w.db, at("2026-12-21"));
  remind(w.db, at("2026-12-22"));
  expect(reminded(w)).toEqual(["Rut Råd: repayment", "Rut Råd: closing"]);
  close(w.db, id, { keepYears: null, note: "" }, on(w, "2026-12-23"));
  remind(w.db, at("2027-03-01"));
  expect(reminded(w)).toHaveLength(2);
});
