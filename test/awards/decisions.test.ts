import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { canTake } from "../../src/applications/lifecycle";
import { openApplication } from "../../src/applications/opening";
import {
  correctDecision,
  decisionsOf,
  effectiveConsent,
  recordDecision,
  standingDecision,
} from "../../src/awards/decisions";
import { reportsOf } from "../../src/awards/reports";
import { proposedShares, sumOf, termsOf } from "../../src/awards/terms";
import { withdraw } from "../../src/awards/withdrawal";
import { resultsOf, tellResult } from "../../src/calls/results";
import { happeningsOf, historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { lettersTo, TODAY } from "../support/world";
import { granted, grantOf, handedIn, later, REJECTION } from "./cast";

test("a granted sum goes to the parties by the version's shares, and to the krona", () => {
  const { w, id } = granted(900_001);
  const terms = termsOf(w.db, id);
  expect(terms?.shares.map(({ code, shareSek }) => [code, shareSek])).toEqual([
    ["0191", 450_001],
    ["0184", 150_000],
    ["0160", 300_000],
  ]);
  expect(sumOf(terms?.shares.map(({ shareSek }) => shareSek) ?? [])).toBe(900_001);
  expect(application(w.db, id).status).toBe("granted");
  expect(reportsOf(w.db, id).map(({ kind, dueOn, templateYear }) => [kind, dueOn, templateYear])).toEqual([
    ["interim", "2027-08-31", 2026],
    ["final", "2028-03-31", 2026],
  ]);
});

test("any sum is divided exactly", () => {
  const { w, id } = handedIn();
  for (const sek of [1, 2, 7, 99_999, 333_334, 1_000_000, 123_456_789])
    expect(sumOf(proposedShares(w.db, id, sek).values())).toBe(sek);
});

test("the owner's conditional yes counts from the decision, is in the history and in the letter", () => {
  const { w, id } = granted();
  expect(effectiveConsent(w.db, application(w.db, id))).toMatchObject({
    condition: "om Länsstyrelsen beviljar",
    from: TODAY,
  });
  expect(happeningsOf(w.db, "application", id, "owner_consent_effective")).toMatchObject([
    { municipalityCode: "0191", details: { condition: "om Länsstyrelsen beviljar" } },
  ]);
  for (const who of [w.contact.taby, w.director.taby, w.contact.sigtuna])
    expect(lettersTo(w, who)).toContain("funder_decided");
  expect(lettersTo(w, w.contact.vaxholm)).not.toContain("funder_decided");
});

test("shares that are not the sum, a share for a stranger, a second decision and others' hands are refused", () => {
  const { w, id } = handedIn();
  const form = grantOf(w, id, 900_000);
  const shares = new Map([...form.shares, ["0160", 1]] as [string, number][]);
  expectRefusal("shares_do_not_add_up", () => recordDecision(w.db, id, { ...form, shares }, later(w)));
  const foreign = new Map([["0187", 900_000]]);
  expectRefusal("not_a_party", () => recordDecision(w.db, id, { ...form, shares: foreign }, later(w)));
  for (const by of [w.coordinator, w.contact.sigtuna, w.director.sigtuna])
    expectRefusal("not_yours", () => recordDecision(w.db, id, form, later(w, 60, by)));
  expect(decisionsOf(w.db, id)).toEqual([]);
  expect(application(w.db, id).status).toBe("submitted");
  recordDecision(w.db, id, form, later(w));
  expectRefusal("decided_meanwhile", () => recordDecision(w.db, id, form, later(w)));
});

test("a rejection keeps its reason, and no consent becomes effective", () => {
  const { w, id } = handedIn();
  recordDecision(w.db, id, { ...REJECTION, interimDueOn: null, finalDueOn: null }, later(w));
  expect(application(w.db, id).status).toBe("rejected");
  expect(standingDecision(w.db, id)).toMatchObject({ reason: "Medlen räckte inte.", grantedSek: 0 });
  expect(termsOf(w.db, id)).toBeUndefined();
  expect(effectiveConsent(w.db, application(w.db, id))).toBeUndefined();
});

test("a wrong record is corrected by a new row: the old one stays, and an old page corrects nothing", () => {
  const { w, id } = granted();
  const first = standingDecision(w.db, id)?.id ?? 0;
  const right = { ...grantOf(w, id, 800_000), caseNumber: "851-2-2026" };
  const correction = { correctsId: first, reason: "Fel belopp." };
  correctDecision(w.db, id, right, correction, later(w, 61));
  expect(decisionsOf(w.db, id).map(({ grantedSek, correctsId }) => [grantedSek, correctsId])).toEqual([
    [1_000_000, null],
    [800_000, first],
  ]);
  expect(termsOf(w.db, id)?.grantedSek).toBe(800_000);
  expectRefusal("decided_meanwhile", () => correctDecision(w.db, id, right, correction, later(w, 62)));
  expect(() => w.db.$client.exec("update funder_decisions set granted_sek = 1")).toThrow(/new row/);
  expect(() => w.db.$client.exec("delete from funder_decisions")).toThrow(/new row/);
  expect(historyOf(w.db, "application", id)[0]).toMatchObject({ event: "funder_decision_corrected" });
});

test("what was recorded as a yes can turn out a no, and back", () => {
  const { w, id } = granted();
  const at = (correctsId: number) => ({ correctsId, reason: "Fel ärende." });
  correctDecision(w.db, id, REJECTION, at(1), later(w, 61));
  expect(application(w.db, id).status).toBe("rejected");
  correctDecision(w.db, id, grantOf(w, id, 1_000_000), at(2), later(w, 62));
  expect(application(w.db, id).status).toBe("granted");
  expect(happeningsOf(w.db, "application", id, "owner_consent_effective")).toHaveLength(2);
});

test("it is taken back before the decision only, with its reason", () => {
  const { w, id } = handedIn();
  const form = { withdrawnOn: TODAY, reason: "Vi söker i höst i stället." };
  expectRefusal("not_yours", () => withdraw(w.db, id, form, later(w, 60, w.contact.sigtuna)));
  withdraw(w.db, id, form, later(w));
  expect(application(w.db, id).status).toBe("withdrawn");
  expect(lettersTo(w, w.director.solna)).toContain("application_withdrawn");
  expectRefusal("not_in_this_status", () => withdraw(w.db, id, form, later(w)));
  const after = granted();
  expect(canTake(application(after.w.db, after.id), "withdraw")).toBe(false);
});

test("the decision is the call's result and stands where one writes; nobody is asked to tell it again", async () => {
  const { w, id } = granted(900_000);
  const { callId } = application(w.db, id);
  expect(resultsOf(w.db, [callId]).get(callId)).toMatchObject({
    result: "part_granted",
    grantedSek: 900_000,
  });
  const told = { result: "rejected", grantedSek: null, note: "" } as const;
  expectRefusal("result_decided", () => tellResult(w.db, callId, told, later(w, 70)));
  const rut = visitor(w, w.adviser);
  const page = await (await rut.get(`/calls/${callId}`)).text();
  expect(page).toContain(`href="/applications/${id}/award"`);
  expect(page).not.toContain(`/calls/${callId}/result`);
  expect((await rut.get(`/calls/${callId}/result`)).headers.get("location")).toContain(
    `/applications/${id}/award`,
  );
  openApplication(w.db, { callId, title: "En till", ownerCode: "0191" }, later(w, 71));
  const writing = await words(await rut.get("/applications/2/sections/purpose"));
  expect(writing).toContain("Beviljad till en del 900 000 kr 22 november 2026");
});
