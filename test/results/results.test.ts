import { expect, test } from "vitest";
import { choosePredecessor } from "../../src/applications/following";
import { openApplication } from "../../src/applications/opening";
import { decideChange } from "../../src/awards/change-decisions";
import { askForChange } from "../../src/awards/changes";
import { correctDecision } from "../../src/awards/decisions";
import { grantPaymentsOf } from "../../src/awards/money";
import { recordGrantPayment, strikePayment } from "../../src/awards/payments";
import { withdraw } from "../../src/awards/withdrawal";
import { assess } from "../../src/calls/assessments";
import { mergeCalls } from "../../src/calls/merging";
import { tellResult } from "../../src/calls/results";
import { successOf } from "../../src/results/counts";
import { grantOf, REJECTION } from "../awards/cast";
import { NOW, world } from "../support/world";
import { actOn, call, grant, handedInTo, minutes, of, oldCall, reject, resultsOf } from "./cast";

const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0);

/** Two years: four handed in in 2026, of which one is decided then and two in 2027. */
function twoYears() {
  const w = world();
  const ids = ["Hel", "Delad", "Nekad", "Väntar"].map((title) => handedInTo(w, call(w, { title }), title));
  const [whole, part, no, waits] = ids as [number, number, number, number];
  grant(w, whole, 1_000_000, "2026-12-20");
  grant(w, part, 600_000, "2027-02-01");
  reject(w, no, "2027-03-01");
  return { w, whole, part, no, waits };
}

test("an application counts in the year it was handed in, its outcome and money in the year of the decision", () => {
  const { w } = twoYears();
  const found = resultsOf(w);
  expect(found.period).toEqual({ from: 2026, to: 2027 });
  expect(found.years).toMatchObject([
    {
      year: 2026,
      callsSeen: 4,
      opened: 4,
      handedIn: 4,
      requestedSek: 4_000_000,
      granted: 1,
      granted_in_part: 0,
      rejected: 0,
      grantedSek: 1_000_000,
    },
    {
      year: 2027,
      callsSeen: 0,
      opened: 0,
      handedIn: 0,
      requestedSek: 0,
      granted: 0,
      granted_in_part: 1,
      rejected: 1,
      grantedSek: 600_000,
    },
  ]);
  expect(found.total).toMatchObject({
    handedIn: 4,
    granted: 1,
    granted_in_part: 1,
    rejected: 1,
    grantedSek: 1_600_000,
  });
  expect(successOf(found.total)).toEqual({ yes: 2, decided: 3 });
});

test("a part of the years shows what belongs to them, in whichever order they are typed", () => {
  const { w } = twoYears();
  const later = resultsOf(w, 2027, 2027);
  expect(later.total).toMatchObject({ handedIn: 0, granted_in_part: 1, rejected: 1, grantedSek: 600_000 });
  expect(later.attempts.map(({ title }) => title)).toEqual(["Delad", "Nekad"]);
  expect(resultsOf(w, 2027, 2026).period).toEqual({ from: 2026, to: 2027 });
  expect(resultsOf(w, 1900, 2100).period).toEqual({ from: 2026, to: 2027 });
});

test("the municipalities' shares are the total to the krona, and one that said no was in nothing", () => {
  const { w } = twoYears();
  const found = resultsOf(w);
  // A million by 500 001, 333 333 and 166 666; of 600 000 the two kronor left over go to the largest remainders.
  expect(of(found, "Sigtuna")).toMatchObject({ tookPart: 4, owned: 4, granted: 2, grantedSek: 800_002 });
  expect(of(found, "Täby")).toMatchObject({ tookPart: 4, owned: 0, granted: 2, grantedSek: 533_333 });
  expect(of(found, "Solna")).toMatchObject({ tookPart: 4, granted: 2, grantedSek: 266_665 });
  expect(of(found, "Vaxholm")).toMatchObject({ tookPart: 0, granted: 0, grantedSek: 0 });
  expect(sum(found.municipalities.map(({ grantedSek }) => grantedSek))).toBe(1_600_000);
  expect(found.undividedSek).toBe(0);
});

test("one that is taken back is no answer from the funder", () => {
  const { w, waits } = twoYears();
  withdraw(
    w.db,
    waits,
    { withdrawnOn: "2027-01-15", reason: "Projektledaren slutar." },
    actOn(w.adviser, "2027-02-02"),
  );
  const found = resultsOf(w);
  expect(found.years).toMatchObject([
    { year: 2026, withdrawn: 0 },
    { year: 2027, withdrawn: 1 },
  ]);
  expect(successOf(found.total)).toEqual({ yes: 2, decided: 3 });
  expect(found.attempts.find(({ applicationId }) => applicationId === waits)).toMatchObject({
    outcome: "withdrawn",
    endedOn: "2027-01-15",
  });
});

test("a corrected decision counts once, as it was corrected, and a grant that became a no is no money", () => {
  const { w, whole, part } = twoYears();
  const standing = (id: number) => ({
    correctsId: Number(
      w.db.$client
        .prepare("select max(id) as id from funder_decisions where application_id = ?")
        .pluck()
        .get(id),
    ),
    reason: "Fel i registreringen.",
  });
  const { interimDueOn: _, finalDueOn: __, ...less } = grantOf(w, part, 500_000);
  correctDecision(
    w.db,
    part,
    { ...less, decidedOn: "2027-02-03" },
    standing(part),
    actOn(w.adviser, "2027-02-10"),
  );
  expect(resultsOf(w).total).toMatchObject({ granted: 1, granted_in_part: 1, grantedSek: 1_500_000 });
  const no = { ...REJECTION, decidedOn: "2027-04-01" };
  correctDecision(w.db, whole, no, standing(whole), actOn(w.adviser, "2027-04-01"));
  const found = resultsOf(w);
  expect(found.total).toMatchObject({ granted: 0, granted_in_part: 1, rejected: 2, grantedSek: 500_000 });
  expect(found.years).toMatchObject([{ grantedSek: 0 }, { grantedSek: 500_000, rejected: 2 }]);
  expect(sum(found.municipalities.map(({ grantedSek }) => grantedSek))).toBe(500_000);
});

test("one that leaves a granted project has applied, but its money is the others' afterwards", () => {
  const { w, whole } = twoYears();
  const leaving = {
    move: "leaves",
    municipalityCode: "0160",
    board: "Socialnämnden",
    boardDecidedOn: "2027-05-01",
    paragraph: "§ 9",
  } as const;
  const asked = {
    askedOn: "2027-05-02",
    why: "Organisationen ändras.",
    endsOn: null,
    grantedSek: null,
    content: "",
    party: leaving,
    file: null,
  };
  const changeId = askForChange(w.db, whole, asked, actOn(w.adviser, "2027-05-02"));
  const answer = {
    decidedOn: "2027-05-20",
    caseNumber: "851-9-2027",
    note: "",
    endsOn: "2028-01-31",
    grantedSek: 1_000_000,
    shares: new Map([
      ["0191", 700_000],
      ["0184", 300_000],
    ]),
    file: null,
    verdicts: { parties: "accepted" },
  } as const;
  decideChange(w.db, whole, changeId, answer, actOn(w.adviser, "2027-05-20"));
  const found = resultsOf(w);
  expect(of(found, "Täby")).toMatchObject({ tookPart: 4, granted: 1, grantedSek: 200_000 });
  expect(of(found, "Sigtuna")?.grantedSek).toBe(700_000 + 300_001);
  expect(sum(found.municipalities.map(({ grantedSek }) => grantedSek))).toBe(found.total.grantedSek);
});

test("one that comes late is in the project, and was not in the application", () => {
  const { w, whole } = twoYears();
  const joining = {
    move: "joins",
    municipalityCode: "0187",
    board: "Socialnämnden",
    boardDecidedOn: "2027-05-01",
    paragraph: "§ 9",
  } as const;
  const asked = {
    askedOn: "2027-05-02",
    why: "Vill vara med.",
    endsOn: null,
    grantedSek: 1_200_000,
    content: "",
    party: joining,
    file: null,
  };
  const changeId = askForChange(w.db, whole, asked, actOn(w.adviser, "2027-05-02"));
  const answer = {
    decidedOn: "2027-05-20",
    caseNumber: "851-9-2027",
    note: "",
    endsOn: "2028-01-31",
    grantedSek: 1_200_000,
    shares: new Map([
      ["0191", 500_001],
      ["0160", 333_333],
      ["0184", 166_666],
      ["0187", 200_000],
    ]),
    file: null,
    verdicts: { parties: "accepted", budget: "accepted" },
  } as const;
  decideChange(w.db, whole, changeId, answer, actOn(w.adviser, "2027-05-20"));
  const found = resultsOf(w);
  expect(of(found, "Vaxholm")).toMatchObject({ tookPart: 0, granted: 1, grantedSek: 200_000 });
  expect(found.years).toMatchObject([{ grantedSek: 1_200_000 }, { grantedSek: 600_000 }]);
  expect(sum(found.municipalities.map(({ grantedSek }) => grantedSek))).toBe(1_800_000);
});

test("what a call is told to have given counts only until its application is decided", () => {
  const w = world();
  const callId = call(w);
  const tell = (result: "granted" | "applied" | "not_applied", grantedSek: number | null) =>
    tellResult(w.db, callId, { result, grantedSek, note: "" }, minutes(w.adviser, 40));
  tell("granted", 300_000);
  expect(resultsOf(w).total).toMatchObject({ handedIn: 1, granted: 1, grantedSek: 300_000, requestedSek: 0 });
  const id = handedInTo(w, callId);
  const told = resultsOf(w);
  expect(told.total).toMatchObject({ handedIn: 1, granted: 1, grantedSek: 300_000, requestedSek: 1_000_000 });
  expect(told.undividedSek).toBe(300_000);
  expect(of(told, "Täby")).toMatchObject({ tookPart: 1, granted: 1, grantedSek: 0 });
  grant(w, id, 600_000, "2026-12-20");
  const decided = resultsOf(w);
  expect(decided.total).toMatchObject({ handedIn: 1, granted: 0, granted_in_part: 1, grantedSek: 600_000 });
  expect(decided.undividedSek).toBe(0);
});

test("two applications in one call are two, and what is told of the call adds none", () => {
  const w = world();
  const callId = call(w);
  const first = handedInTo(w, callId, "Den ena");
  handedInTo(w, callId, "Den andra");
  tellResult(w.db, callId, { result: "granted", grantedSek: 300_000, note: "" }, minutes(w.adviser, 40));
  expect(resultsOf(w).total).toMatchObject({ handedIn: 2, granted: 1, grantedSek: 300_000 });
  reject(w, first, "2026-12-20");
  expect(resultsOf(w).total).toMatchObject({ handedIn: 2, granted: 0, rejected: 1, grantedSek: 0 });
});

test("a year before Utlyst counts by what is told, in the year that the call closed, and the newest telling stands", () => {
  const w = world();
  const tell = (
    deadlineOn: string,
    ...told: ("granted" | "part_granted" | "rejected" | "applied" | "not_applied")[]
  ) => {
    const callId = oldCall(w, deadlineOn);
    for (const result of told) {
      const grantedSek = result === "granted" || result === "part_granted" ? 500_000 : null;
      tellResult(w.db, callId, { result, grantedSek, note: "" }, minutes(w.adviser, 1));
    }
  };
  tell("2024-05-01", "granted");
  tell("2025-05-01", "applied", "rejected");
  tell("2025-05-02", "granted", "part_granted");
  tell("2025-05-03", "granted", "not_applied");
  tell("2025-05-04", "applied");
  const found = resultsOf(w);
  expect(found.years).toMatchObject([
    { year: 2024, callsSeen: 1, handedIn: 1, granted: 1, grantedSek: 500_000 },
    {
      year: 2025,
      callsSeen: 4,
      handedIn: 3,
      granted: 0,
      granted_in_part: 1,
      rejected: 1,
      grantedSek: 500_000,
    },
    { year: 2026, callsSeen: 0, handedIn: 0, grantedSek: 0 },
    { year: 2027, handedIn: 0 },
  ]);
  expect(found.undividedSek).toBe(1_000_000);
  expect(sum(found.municipalities.map(({ grantedSek }) => grantedSek)) + found.undividedSek).toBe(
    found.total.grantedSek,
  );
});

test("calls that are the same one are seen once, and keep what was told and thought of either", () => {
  const w = world();
  const [into, from] = [call(w, { title: "Den ena" }), call(w, { title: "Den andra" })];
  tellResult(w.db, from, { result: "granted", grantedSek: 100_000, note: "" }, minutes(w.adviser, 1));
  assess(w.db, from, { state: "relevant", reasonCode: "", note: "", askedBy: "" }, minutes(w.adviser, 1));
  mergeCalls(w.db, { fromId: from, intoId: into }, minutes(w.adviser, 2));
  expect(resultsOf(w).total).toMatchObject({
    callsSeen: 1,
    callsAssessed: 1,
    callsRelevant: 1,
    handedIn: 1,
    grantedSek: 100_000,
  });
});

test("a call that is only watched is not assessed, and the newest assessment counts", () => {
  const w = world();
  const think = (callId: number, ...states: ("watched" | "assessed" | "relevant" | "declined")[]) => {
    for (const state of states)
      assess(w.db, callId, { state, reasonCode: "other", note: "", askedBy: "" }, minutes(w.adviser, 1));
  };
  call(w);
  think(call(w), "watched");
  think(call(w), "watched", "relevant", "declined");
  think(call(w), "assessed");
  expect(resultsOf(w).total).toMatchObject({ callsSeen: 4, callsAssessed: 2, callsRelevant: 0 });
});

test("a funder's figures are those of its calls, and all funders together are the total", () => {
  const { w, waits } = twoYears();
  const other = handedInTo(w, call(w, { funder: "Migrationsverket" }), "Hos en annan");
  grant(w, other, 1_000_000, "2027-06-01");
  withdraw(w.db, waits, { withdrawnOn: "2027-01-15", reason: "Nej." }, actOn(w.adviser, "2027-01-15"));
  const found = resultsOf(w);
  expect(found.funders).toMatchObject([
    {
      funder: "Länsstyrelsen Stockholm",
      callsSeen: 4,
      handedIn: 4,
      granted: 1,
      granted_in_part: 1,
      rejected: 1,
      withdrawn: 1,
      grantedSek: 1_600_000,
    },
    { funder: "Migrationsverket", callsSeen: 1, handedIn: 1, granted: 1, grantedSek: 1_000_000 },
  ]);
  expect(sum(found.funders.map(({ grantedSek }) => grantedSek))).toBe(found.total.grantedSek);
});

test("a project that follows a pre-study is an application of its own", () => {
  const { w, whole } = twoYears();
  const next = handedInTo(w, call(w), "Fortsättningen");
  choosePredecessor(w.db, next, whole, minutes(w.adviser, 60));
  const found = resultsOf(w);
  expect(found.total).toMatchObject({ handedIn: 5, grantedSek: 1_600_000 });
  expect(found.attempts.find(({ applicationId }) => applicationId === next)?.followsId).toBe(whole);
});

test("an application that is not handed in is opened, and no more", () => {
  const w = world();
  openApplication(w.db, { callId: call(w), title: "Utkast", ownerCode: "0191" }, { by: w.adviser, at: NOW });
  expect(resultsOf(w).total).toMatchObject({ opened: 1, handedIn: 0 });
  expect(resultsOf(w).attempts).toEqual([]);
});

test("money that came is the municipality's that has it: passed on, given back and struck", () => {
  const { w, whole } = twoYears();
  const pay = (
    kind: "received" | "passed_on" | "returned" | "repaid",
    amountSek: number,
    paidOn: string,
    municipalityCode: string | null = null,
  ) =>
    recordGrantPayment(
      w.db,
      whole,
      { kind, municipalityCode, amountSek, paidOn, reference: "" },
      actOn(w.adviser, paidOn),
    );
  pay("received", 1_000_000, "2026-12-28");
  pay("passed_on", 300_000, "2027-01-10", "0160");
  pay("returned", 50_000, "2027-09-01", "0160");
  pay("repaid", 80_000, "2027-10-01");
  const found = resultsOf(w);
  expect(found.years.map(({ keptSek }) => keptSek)).toEqual([1_000_000, -80_000]);
  expect(of(found, "Täby")?.keptSek).toBe(250_000);
  expect(of(found, "Sigtuna")?.keptSek).toBe(670_000);
  expect(sum(found.municipalities.map(({ keptSek }) => keptSek))).toBe(found.total.keptSek);
  expect(sum(found.funders.map(({ keptSek }) => keptSek))).toBe(920_000);
  const last = grantPaymentsOf(w.db, whole).at(-1)?.id ?? 0;
  strikePayment(w.db, whole, last, "Fel belopp.", actOn(w.adviser, "2027-10-02"));
  expect(resultsOf(w).total.keptSek).toBe(1_000_000);
});
