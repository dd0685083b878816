import { describe, expect, test } from "vitest";
import { addMinutes } from "../../src/calendar";
import { addCall, call } from "../../src/calls/calls";
import { candidate, candidatesOfCall } from "../../src/candidates/candidates";
import { dismiss, linkToCall, makeCall, undoDecision } from "../../src/candidates/deciding";
import { type InboxFilter, inbox, undecidedCount } from "../../src/candidates/inbox";
import { readingOf, typedFromReading } from "../../src/candidates/reading";
import { takeIn } from "../../src/candidates/taking-in";
import { historyOf } from "../../src/history";
import { addSource } from "../../src/sources/sources";
import { expectRefusal } from "../support/refused";
import { A_CALL, act, NOW, type World, world } from "../support/world";

const WITH_DEADLINE =
  "Kommuner kan söka 3 000 000 kr. Sista ansökningsdag är den 15 mars 2027 kl. 14.00. Öppnar den 1 februari 2027.";

/** A page of the inbox, newest first. */
function shown(w: World, show: InboxFilter["show"], page = 1) {
  return inbox(w.db, { show, order: "newest", sourceId: null }, page).rows;
}

/** A candidate in the inbox, with that text. */
function found(
  w: World,
  text = WITH_DEADLINE,
  title = "Medel för integration",
  publishedAt: string | null = NOW,
): number {
  const url = `https://kalla.example.se/${title}`;
  const sourceId = addSource(
    w.db,
    { name: "Källan", url, funder: "Boverket", everyMinutes: 60 },
    act(w.adviser),
  );
  const link = `https://kalla.example.se/nyheter/${title}`;
  expect(
    takeIn(w.db, sourceId, [{ guid: title, title, link, publishedAt, text, raw: "{}" }], NOW).added,
  ).toBe(1);
  return shown(w, "undecided")[0]?.candidate.id ?? 0;
}

function suggested(w: World, id: number): Record<string, string> {
  const row = candidate(w.db, id);
  return typedFromReading(row, readingOf(row), "Beslut");
}

describe("the form for a call is filled in from a candidate", () => {
  test("with what its text says", () => {
    const w = world();
    expect(suggested(w, found(w))).toMatchObject({
      title: "Medel för integration",
      funder: "Boverket",
      url: "https://kalla.example.se/nyheter/Medel för integration",
      description: WITH_DEADLINE,
      opensOn: "2027-02-01",
      deadlineOn: "2027-03-15",
      deadlineTime: "14:00",
      deadlineText: expect.stringContaining("Sista ansökningsdag är den 15 mars 2027 kl. 14.00"),
      amount: expect.stringContaining("3 000 000 kr"),
      rolling: "",
      joint: "unknown",
    });
  });

  test.each([
    ["a day without a year", "Sista ansökningsdag är den 15 mars kl. 14.00."],
    ["a month", "Ansök senast i mars 2027."],
    ["nothing about a last day", "Utlysningen gäller samverkan."],
    ["a text that is empty", ""],
  ])("but with no day from %s", (_, text) => {
    const w = world();
    expect(suggested(w, found(w, text))).toMatchObject({ deadlineOn: "", deadlineTime: "", rolling: "" });
  });

  test.each([
    ["Brussels", "17:00"],
    ["London", ""],
    ["Helsinki", ""],
  ])("with the time in %s only if its clocks agree with ours", (city, deadlineTime) => {
    const w = world();
    const abroad = found(w, `Deadline: 15 March 2027, 17:00 ${city} time.`, "Call A");
    expect(suggested(w, abroad)).toMatchObject({ deadlineOn: "2027-03-15", deadlineTime });
  });
});

describe("a candidate", () => {
  test("becomes a call, and the call tells where it came from", () => {
    const w = world();
    const id = found(w);
    const callId = makeCall(w.db, id, { ...A_CALL, title: "Rättad titel" }, act(w.adviser, 1));
    expect(call(w.db, callId).title).toBe("Rättad titel");
    expect(candidate(w.db, id)).toMatchObject({
      callTitle: "Rättad titel",
      decision: { decision: "made_call", callId, byId: w.adviser.personId, at: addMinutes(NOW, 1) },
    });
    expect(candidatesOfCall(w.db, callId).map((row) => row.candidate.id)).toEqual([id]);
    expect(historyOf(w.db, "candidate", id).map(({ event }) => event)).toEqual(["candidate_made_call"]);
  });

  test("is linked to a call that is here, and several may be", () => {
    const w = world();
    const callId = addCall(w.db, A_CALL, act(w.adviser));
    const [one, two] = [found(w, "", "Ett"), found(w, "", "Två")];
    linkToCall(w.db, one, callId, act(w.adviser));
    linkToCall(w.db, two, callId, act(w.adviser));
    expect(candidatesOfCall(w.db, callId).map((row) => row.candidate.title)).toEqual(["Två", "Ett"]);
    expectRefusal("not_found", () => linkToCall(w.db, found(w, "", "Tre"), 99, act(w.adviser)));
    expect(undecidedCount(w.db)).toBe(1);
  });

  test("is dismissed with a reason, never without", () => {
    const w = world();
    const id = found(w);
    expect(() => dismiss(w.db, id, "", act(w.adviser))).toThrow();
    expect(candidate(w.db, id).decision).toBeNull();
    dismiss(w.db, id, "Inte för kommuner", act(w.adviser));
    expect(candidate(w.db, id).decision?.reason).toBe("Inte för kommuner");
  });

  test("is decided about once, whoever is first", () => {
    const w = world();
    const rita = w.someone("Rita Råd", "rita@example.se", "adviser", null);
    const id = found(w);
    const callId = addCall(w.db, A_CALL, act(w.adviser));
    dismiss(w.db, id, "Fel ämne", act(rita));
    expectRefusal("already_decided", () => dismiss(w.db, id, "Fel ämne", act(rita)));
    expectRefusal("already_decided", () => linkToCall(w.db, id, callId, act(w.adviser)));
    expectRefusal("already_decided", () => makeCall(w.db, id, A_CALL, act(w.adviser)));
    expectRefusal("not_found", () => call(w.db, callId + 1));
  });

  test("comes back to the inbox when the decision is undone; the call that was made stays", () => {
    const w = world();
    const id = found(w);
    const callId = makeCall(w.db, id, A_CALL, act(w.adviser));
    undoDecision(w.db, id, act(w.adviser, 1));
    undoDecision(w.db, id, act(w.adviser, 2));
    expect([undecidedCount(w.db), candidate(w.db, id).decision, call(w.db, callId).title]).toEqual([
      1,
      null,
      A_CALL.title,
    ]);
    expect(historyOf(w.db, "candidate", id).map(({ event }) => event)).toEqual([
      "candidate_decision_undone",
      "candidate_made_call",
    ]);
    linkToCall(w.db, id, callId, act(w.adviser, 3));
    expect(candidate(w.db, id).decision).toMatchObject({ decision: "linked", callId });
  });

  test("is the adviser's to decide about, nobody else's, and must exist", () => {
    const w = world();
    const id = found(w);
    for (const by of [w.contact.taby, w.director.taby, w.coordinator, w.administrator]) {
      expectRefusal("not_yours", () => makeCall(w.db, id, A_CALL, act(by)));
      expectRefusal("not_yours", () => linkToCall(w.db, id, 1, act(by)));
      expectRefusal("not_yours", () => dismiss(w.db, id, "Nej", act(by)));
      expectRefusal("not_yours", () => undoDecision(w.db, id, act(by)));
    }
    expectRefusal("not_found", () => makeCall(w.db, 99, A_CALL, act(w.adviser)));
    expectRefusal("not_found", () => undoDecision(w.db, 99, act(w.adviser)));
    expectRefusal("not_found", () => call(w.db, 1));
  });
});

test("the inbox stands newest first, a page at a time, each row under one heading", () => {
  const w = world();
  const ids = Array.from({ length: 27 }, (_, i) => found(w, "", `Nr ${i}`));
  const callId = addCall(w.db, A_CALL, act(w.adviser));
  dismiss(w.db, ids[0] ?? 0, "Nej", act(w.adviser));
  linkToCall(w.db, ids[1] ?? 0, callId, act(w.adviser));
  const sizes = [1, 2].map((page) => shown(w, "undecided", page).length);
  expect([sizes, undecidedCount(w.db)]).toEqual([[25, 0], 25]);
  expect(shown(w, "undecided")[0]?.candidate.title).toBe("Nr 26");
  expect(shown(w, "dismissed").map((row) => row.candidate.title)).toEqual(["Nr 0"]);
  expect(shown(w, "taken_in").map((row) => row.candidate.title)).toEqual(["Nr 1"]);
});
