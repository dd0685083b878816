import { expect, test } from "vitest";
import { beginMembership } from "../../src/agreement/memberships";
import { contentOf, currentVersion, partiesOf } from "../../src/applications/applications";
import { decideChange } from "../../src/awards/change-decisions";
import { askForChange } from "../../src/awards/changes";
import { termsOf } from "../../src/awards/terms";
import { addMunicipality } from "../../src/membership/registration";
import { budgetFor, withBudget } from "../budgets/a-budget";
import { TODAY, type World } from "../support/world";
import { granted, later } from "./cast";

const BOARD = { board: "Socialnämnden", boardDecidedOn: TODAY, paragraph: "§ 12" };

/** Granted on a budget by lines: one million in common costs, divided by residents. */
const project = () =>
  granted(1_000_000, (w, id) => {
    withBudget(w, id, [{ amountSek: 1_000_000 }]);
  });

function move(w: World, id: number, party: "joins" | "leaves", code: string, shares: [string, number][]) {
  const asked = { askedOn: TODAY, why: "Ny part.", endsOn: null, grantedSek: null, content: "", file: null };
  const changeId = askForChange(
    w.db,
    id,
    { ...asked, party: { move: party, municipalityCode: code, ...BOARD } },
    later(w, 61),
  );
  const terms = termsOf(w.db, id);
  const form = {
    decidedOn: TODAY,
    caseNumber: "851-9-2027",
    note: "",
    endsOn: terms?.endsOn ?? "",
    grantedSek: terms?.grantedSek ?? 0,
    shares: new Map(shares),
    file: null,
  };
  decideChange(w.db, id, changeId, { ...form, verdicts: { parties: "accepted" } }, later(w, 62));
}

test("one that comes late stands in the budget without moving anybody's share", () => {
  const { w, id } = project();
  const ekero = { code: "0125", shortName: "Ekerö", formalName: "Ekerö kommun", genitive: "Ekerö kommuns" };
  addMunicipality(w.db, ekero, later(w, 60, w.coordinator));
  const membership = { agreementId: w.agreementId, municipalityCode: "0125", fromOn: "2026-11-01" };
  beginMembership(w.db, membership, later(w, 60, w.coordinator));
  const before = budgetFor(w, id);
  const shares = partiesOf(w.db, id);
  const rest: [string, number][] = [
    ["0191", 400_000],
    ["0160", 300_000],
    ["0184", 200_000],
  ];
  move(w, id, "joins", "0125", [...rest, ["0125", 100_000]]);
  const after = budgetFor(w, id);
  expect(after.parties.find(({ code }) => code === "0125")).toMatchObject({
    key: "none",
    receivesMoney: true,
  });
  expect(after.parties.filter(({ code }) => code !== "0125")).toEqual(before.parties);
  expect(partiesOf(w.db, id).filter(({ code }) => code !== "0125")).toEqual(shares);
});

test("one that leaves after the decision leaves the budget as the others approved it", () => {
  const { w, id } = project();
  const before = budgetFor(w, id);
  const frozen = currentVersion(w.db, id)?.content;
  move(w, id, "leaves", "0160", [
    ["0191", 700_000],
    ["0184", 300_000],
  ]);
  expect(budgetFor(w, id)).toEqual(before);
  const version = currentVersion(w.db, id);
  expect(version?.content).toBe(frozen);
  expect(version && contentOf(version).budget?.parties.map(({ code }) => code)).toContain("0160");
  expect(termsOf(w.db, id)?.shares.map(({ code }) => code)).toEqual(["0191", "0184"]);
});
