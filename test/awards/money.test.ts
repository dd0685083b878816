import fc from "fast-check";
import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { correctDecision, standingDecision } from "../../src/awards/decisions";
import { type GrantPaymentKind, moneyOf } from "../../src/awards/money";
import { askForMoney, recordGrantPayment, strikePayment, strikeRequisition } from "../../src/awards/payments";
import { sumOf } from "../../src/awards/terms";
import { correctionsOf } from "../../src/corrections";
import { Refusal } from "../../src/refusal";
import { expectRefusal } from "../support/refused";
import { TODAY, type World } from "../support/world";
import { granted, later, REJECTION } from "./cast";

const money = (w: World, id: number) => moneyOf(w.db, id, application(w.db, id).ownerCode);

function move(w: World, id: number, kind: GrantPaymentKind, amountSek: number, code: string | null = null) {
  const form = { kind, municipalityCode: code, amountSek, paidOn: TODAY, reference: "" };
  return recordGrantPayment(w.db, id, form, later(w, 70));
}

const ask = (w: World, id: number, amountSek: number, by = w.adviser) =>
  askForMoney(w.db, id, { requestedOn: TODAY, amountSek, note: "", file: null }, later(w, 65, by));

test("requested, paid, passed on by share, and what is left of each", () => {
  const { w, id } = granted();
  expect(ask(w, id, 600_000)).toBe(true);
  expect(ask(w, id, 600_000)).toBe(false);
  move(w, id, "received", 600_000);
  move(w, id, "passed_on", 333_333, "0160");
  expect(money(w, id)).toMatchObject({
    grantedSek: 1_000_000,
    requestedSek: 600_000,
    receivedSek: 600_000,
    passedOnSek: 333_333,
    toRequestSek: 400_000,
    toReceiveSek: 400_000,
    parties: [
      { code: "0191", shareSek: 500_001, heldSek: 266_667 },
      { code: "0184", shareSek: 166_666, heldSek: 0 },
      { code: "0160", shareSek: 333_333, heldSek: 333_333 },
    ],
  });
});

test("nobody gets more than its share, nothing goes on that has not come, and nothing is asked for twice", () => {
  const { w, id } = granted();
  expectRefusal("more_than_there_is", () => ask(w, id, 1_000_001));
  expectRefusal("not_yours", () => ask(w, id, 1, w.contact.sigtuna));
  expectRefusal("more_than_there_is", () => move(w, id, "received", 1_000_001));
  expectRefusal("more_than_there_is", () => move(w, id, "passed_on", 1, "0160"));
  move(w, id, "received", 400_000);
  expectRefusal("more_than_there_is", () => move(w, id, "passed_on", 333_334, "0160"));
  expectRefusal("more_than_there_is", () => move(w, id, "passed_on", 1, "0187"));
  expectRefusal("more_than_there_is", () => move(w, id, "passed_on", 1, "0191"));
  expectRefusal("more_than_there_is", () => move(w, id, "repaid", 400_001));
  expect(move(w, id, "passed_on", 100, "0160")).toBe(true);
  expect(move(w, id, "passed_on", 100, "0160")).toBe(false);
});

test("a wrong payment is struck with its reason and keeps its row, unless something rests on it", () => {
  const { w, id } = granted();
  move(w, id, "received", 400_000);
  move(w, id, "passed_on", 300_000, "0160");
  expectRefusal("more_than_there_is", () => strikePayment(w.db, id, 1, "Fel.", later(w, 71)));
  strikePayment(w.db, id, 2, "Fel kommun.", later(w, 71));
  expectRefusal("not_found", () => strikePayment(w.db, id, 2, "Fel.", later(w, 72)));
  expect(money(w, id).passedOnSek).toBe(0);
  expect(correctionsOf(w.db)[0]).toMatchObject({ fact: "grant_payments", factId: 2, reason: "Fel kommun." });
  ask(w, id, 5);
  strikeRequisition(w.db, id, 1, "Fel.", later(w, 73));
  expect(money(w, id).requestedSek).toBe(0);
});

test("whatever is paid in whatever order, the sums add up", () => {
  const kinds = fc.constantFrom<GrantPaymentKind>("received", "passed_on", "returned", "repaid");
  const moves = fc.array(
    fc.record({
      kind: kinds,
      sek: fc.integer({ min: 1, max: 600_000 }),
      code: fc.constantFrom("0160", "0184"),
    }),
    { maxLength: 25 },
  );
  fc.assert(
    fc.property(moves, (list) => {
      const { w, id } = granted();
      for (const { kind, sek, code } of list) {
        try {
          move(w, id, kind, sek, kind === "passed_on" || kind === "returned" ? code : null);
        } catch (error) {
          expect(error).toBeInstanceOf(Refusal);
        }
        const now = money(w, id);
        expect(sumOf(now.parties.map(({ heldSek }) => heldSek))).toBe(now.receivedSek - now.repaidSek);
        expect(now.receivedSek).toBeLessThanOrEqual(now.grantedSek);
        for (const { heldSek, shareSek, isOwner } of now.parties) {
          expect(heldSek).toBeGreaterThanOrEqual(0);
          if (!isOwner) expect(heldSek).toBeLessThanOrEqual(shareSek);
        }
      }
      w.db.$client.close();
    }),
    { numRuns: 12 },
  );
});

test("a grant is not turned into a rejection while money of it is held; what was paid back, or struck, is no hindrance", () => {
  const { w, id } = granted();
  const correct = () => {
    const correctsId = standingDecision(w.db, id)?.id ?? 0;
    correctDecision(w.db, id, REJECTION, { correctsId, reason: "Upphävt av domstol." }, later(w, 90));
  };
  move(w, id, "received", 400_000);
  move(w, id, "passed_on", 100_000, "0160");
  expectRefusal("money_has_come", correct);
  move(w, id, "repaid", 300_000);
  expectRefusal("money_has_come", correct);
  move(w, id, "returned", 100_000, "0160");
  expectRefusal("money_has_come", correct);
  move(w, id, "repaid", 100_000);
  correct();
  expect(application(w.db, id).status).toBe("rejected");
});
