import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { close, closureOf, leftToClose, reopen } from "../../src/awards/closing";
import { awardDates, awardDatesOf } from "../../src/awards/dates";
import { recordDecision } from "../../src/awards/decisions";
import { moneyOf } from "../../src/awards/money";
import { recordGrantPayment } from "../../src/awards/payments";
import { tellOutcomeOf } from "../../src/awards/report-outcomes";
import {
  acceptReport,
  askForReport,
  handInReport,
  moveDueDay,
  partsOf,
  reportsOf,
  writeReport,
} from "../../src/awards/reports";
import { expectRefusal } from "../support/refused";
import { TODAY, type World } from "../support/world";
import { granted, handedIn, later, pdf, REJECTION } from "./cast";

const FILE = { handedInOn: TODAY, file: pdf("rapport.pdf") };
const [INTERIM, FINAL] = [1, 2];

function writeParts(w: World, id: number, reportId: number) {
  const texts = Object.fromEntries(partsOf(w.db, reportId).map(({ key }) => [key, "Gjort."]));
  const revision = reportsOf(w.db, id).find((one) => one.id === reportId)?.revision ?? 0;
  writeReport(w.db, id, reportId, texts, revision, later(w, 70));
}

function tellAll(w: World, id: number, used: Record<string, number>) {
  for (const [code, usedSek] of Object.entries(used))
    tellOutcomeOf(w.db, id, { reportId: FINAL, code }, { usedSek, done: "Rådgivning." }, later(w, 71));
}

const pay = (w: World, id: number, kind: "received" | "repaid", amountSek: number) =>
  recordGrantPayment(
    w.db,
    id,
    { kind, municipalityCode: null, amountSek, paidOn: TODAY, reference: "" },
    later(w, 72),
  );

test("a report begins on the template of the grant's year, with what the application promised beside it", () => {
  const { w, id } = granted();
  expect(partsOf(w.db, FINAL).map(({ key, promised, text }) => [key, promised, text])).toEqual([
    ["activities", "Rådgivning.", ""],
    ["goals", "Fler ansökningar.", ""],
    ["targetGroups", "Nyanlända", ""],
    ["childConsequences", "Barn gynnas av insatserna.", ""],
    ["afterwards", "", ""],
    ["economy", "", ""],
  ]);
  const later2 = askForReport(w.db, id, { kind: "interim", dueOn: "2027-12-01" }, later(w, 61));
  expect(reportsOf(w.db, id).find((one) => one.id === later2)?.templateYear).toBe(2026);
  expect(askForReport(w.db, id, { kind: "interim", dueOn: "2027-12-01" }, later(w, 62))).toBe(later2);
  expectRefusal("final_report_exists", () =>
    askForReport(w.db, id, { kind: "final", dueOn: "2028-12-01" }, later(w, 62)),
  );
});

test("a municipality tells its own outcome and nobody else's, and the final report waits for all", () => {
  const { w, id } = granted();
  const form = { usedSek: 333_000, done: "Rådgivning." };
  const taby = { reportId: FINAL, code: "0160" };
  tellOutcomeOf(w.db, id, taby, form, later(w, 61, w.contact.taby));
  expectRefusal("not_yours", () => tellOutcomeOf(w.db, id, taby, form, later(w, 61, w.contact.solna)));
  expectRefusal("not_in_project", () =>
    tellOutcomeOf(w.db, id, { reportId: FINAL, code: "0187" }, form, later(w)),
  );
  writeParts(w, id, FINAL);
  expectRefusal("report_incomplete", () => handInReport(w.db, id, FINAL, FILE, later(w, 71)));
  tellAll(w, id, { "0191": 500_000, "0184": 166_000 });
  handInReport(w.db, id, FINAL, FILE, later(w, 72));
  expect(moneyOf(w.db, id, "0191").usedSek).toBe(999_000);
  expectRefusal("report_handed_in", () => tellOutcomeOf(w.db, id, taby, form, later(w, 73)));
  expectRefusal("report_handed_in", () => handInReport(w.db, id, FINAL, FILE, later(w, 73)));
});

test("an old page overwrites nothing, and a moved day keeps the earlier one", () => {
  const { w, id } = granted();
  writeParts(w, id, INTERIM);
  expectRefusal("changed_meanwhile", () =>
    writeReport(w.db, id, INTERIM, { activities: "Annat." }, 1, later(w, 71)),
  );
  moveDueDay(w.db, id, INTERIM, { dueOn: "2027-10-01", reason: "Anstånd." }, later(w, 72));
  expect(reportsOf(w.db, id)[0]).toMatchObject({ id: INTERIM, dueOn: "2027-10-01" });
  expect(() => w.db.$client.exec("delete from report_due_days")).toThrow(/new row/);
});

test("what is unused is paid back, and only what is reported, accepted and settled is closed", () => {
  const { w, id } = granted();
  const what = () => leftToClose(w.db, application(w.db, id)).map((one) => one.what);
  pay(w, id, "received", 1_000_000);
  expect(what()).toEqual(["report_to_hand_in", "report_to_hand_in"]);
  expectRefusal("not_ready_to_close", () => close(w.db, id, { keepYears: 5, note: "" }, later(w)));
  for (const reportId of [INTERIM, FINAL]) writeParts(w, id, reportId);
  tellAll(w, id, { "0191": 500_000, "0160": 300_000, "0184": 100_000 });
  expectRefusal("report_not_handed_in", () =>
    acceptReport(w.db, id, FINAL, { acceptedOn: TODAY, note: "" }, later(w)),
  );
  for (const reportId of [INTERIM, FINAL]) {
    handInReport(w.db, id, reportId, FILE, later(w, 73));
    acceptReport(w.db, id, reportId, { acceptedOn: TODAY, note: "" }, later(w, 74));
  }
  expect(leftToClose(w.db, application(w.db, id))).toEqual([{ what: "to_repay", sek: 100_000 }]);
  pay(w, id, "repaid", 100_000);
  expect(what()).toEqual([]);
  close(w.db, id, { keepYears: 5, note: "" }, later(w, 75));
  expect(closureOf(w.db, id)?.keepUntil).toBe("2031-12-31");
  expectRefusal("not_in_this_status", () => close(w.db, id, { keepYears: null, note: "" }, later(w, 76)));
  expect(awardDates(w.db, TODAY)).toEqual([]);
  reopen(w.db, id, "Revision.", later(w, 77));
  expect(application(w.db, id).status).toBe("granted");
});

test("a rejected application is opened again as rejected", () => {
  const { w, id } = handedIn();
  recordDecision(w.db, id, { ...REJECTION, interimDueOn: null, finalDueOn: null }, later(w));
  close(w.db, id, { keepYears: null, note: "" }, later(w, 61));
  reopen(w.db, id, "Överklagas.", later(w, 62));
  expect(application(w.db, id).status).toBe("rejected");
});

test("the days for calendars and reminders: undone duties, the project, and the owner's yes", () => {
  const { w, id } = granted();
  expect(awardDates(w.db, "2027-03-01").map(({ kind, on }) => [kind, on])).toEqual([
    ["report_due", "2027-08-31"],
    ["requisition_due", "2027-12-01"],
    ["project_ends", "2028-01-31"],
    ["report_due", "2028-03-31"],
  ]);
  expect(awardDatesOf(w.db, id)[0]).toMatchObject({
    kind: "consent_effective",
    on: TODAY,
    municipalityCode: "0191",
  });
  pay(w, id, "received", 1_000_000);
  expect(awardDates(w.db, "2027-03-01").map(({ kind }) => kind)).not.toContain("requisition_due");
});
