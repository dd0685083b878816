import { describe, expect, test } from "vitest";
import { addMinutes } from "../../src/calendar";
import { addCall } from "../../src/calls/calls";
import { callOf, candidate, candidatesOfCall, mergedInto } from "../../src/candidates/candidates";
import {
  dismiss,
  dismissAll,
  linkToCall,
  merge,
  undoDecision,
  undoDismissals,
} from "../../src/candidates/deciding";
import { dismissedAt, inbox, undecidedCount } from "../../src/candidates/inbox";
import { takeIn } from "../../src/candidates/taking-in";
import { unweighed, weigh } from "../../src/candidates/weighing";
import { historyOf } from "../../src/history";
import { addSource } from "../../src/sources/sources";
import { expectRefusal } from "../support/refused";
import { A_CALL, act, NOW, type World, world } from "../support/world";

/** Candidates with those titles, numbered from 1 in a new world. */
function found(w: World, titles: readonly string[], name = "Källan"): number {
  const url = `https://${name.length}.example.se/rss`;
  const sourceId = addSource(w.db, { name, url, funder: "", everyMinutes: 60 }, act(w.adviser));
  const items = titles.map((title) => ({
    guid: title,
    title,
    link: null,
    publishedAt: null,
    text: "",
    raw: "{}",
  }));
  takeIn(w.db, sourceId, items, NOW);
  weigh(w.db, unweighed(w.db));
  return sourceId;
}

describe("two candidates that tell of the same", () => {
  test("are merged, keep both their histories, and come apart again", () => {
    const w = world();
    found(w, ["Ett", "Två"]);
    merge(w.db, 1, 2, act(w.adviser));
    expect(candidate(w.db, 1)).toMatchObject({
      decision: { decision: "merged", intoId: 2 },
      intoTitle: "Två",
    });
    expect(mergedInto(w.db, [2])).toEqual([1]);
    expect(undecidedCount(w.db)).toBe(1);
    expect(historyOf(w.db, "candidate", 1).map(({ event }) => event)).toEqual(["candidate_merged"]);
    undoDecision(w.db, 1, act(w.adviser, 1));
    expect([mergedInto(w.db, [2]), undecidedCount(w.db)]).toEqual([[], 2]);
  });

  test("lead to the same call, also by way of a third", () => {
    const w = world();
    found(w, ["Ett", "Två", "Tre"]);
    const callId = addCall(w.db, A_CALL, act(w.adviser));
    merge(w.db, 1, 2, act(w.adviser));
    merge(w.db, 2, 3, act(w.adviser));
    linkToCall(w.db, 3, callId, act(w.adviser));
    expect([1, 2, 3].map((id) => callOf(w.db, id))).toEqual([callId, callId, callId]);
    expect(candidatesOfCall(w.db, callId).map((row) => row.candidate.id)).toEqual([3, 2, 1]);
  });

  test("go where the other one went, and never in a ring", () => {
    const w = world();
    found(w, ["Ett", "Två", "Tre"]);
    merge(w.db, 1, 2, act(w.adviser));
    merge(w.db, 3, 1, act(w.adviser));
    expect(candidate(w.db, 3).decision?.intoId).toBe(2);
    expectRefusal("same_candidate", () => merge(w.db, 2, 1, act(w.adviser)));
    expectRefusal("same_candidate", () => merge(w.db, 2, 2, act(w.adviser)));
  });

  test("are merged once, by the adviser, and only when both are there", () => {
    const w = world();
    found(w, ["Ett", "Två", "Tre"]);
    merge(w.db, 1, 2, act(w.adviser));
    expectRefusal("already_decided", () => merge(w.db, 1, 3, act(w.adviser)));
    expectRefusal("not_found", () => merge(w.db, 2, 99, act(w.adviser)));
    expectRefusal("not_yours", () => merge(w.db, 2, 3, act(w.coordinator)));
  });
});

describe("several at once", () => {
  test("are dismissed with one reason and come back together", () => {
    const w = world();
    found(w, ["Ett", "Två", "Tre", "Fyra"]);
    dismiss(w.db, 4, "Fel ämne", act(w.adviser));
    const at = act(w.adviser, 5);
    expect(dismissAll(w.db, [1, 2, 2], "Inte för kommuner", at)).toBe(2);
    expect(dismissedAt(w.db, w.adviser.personId, at.at)).toEqual({ count: 2, reason: "Inte för kommuner" });
    expect(undecidedCount(w.db)).toBe(1);
    expect(undoDismissals(w.db, at.at, act(w.adviser, 6))).toBe(2);
    expect(undoDismissals(w.db, at.at, act(w.adviser, 7))).toBe(0);
    expect([undecidedCount(w.db), dismissedAt(w.db, w.adviser.personId, at.at)]).toEqual([3, null]);
  });

  test("leave alone what somebody has decided meanwhile, and what somebody else dismissed at that moment", () => {
    const w = world();
    const rita = w.someone("Rita Råd", "rita@example.se", "adviser", null);
    found(w, ["Ett", "Två"]);
    dismiss(w.db, 1, "Fel ämne", act(rita, 5));
    expect(dismissAll(w.db, [1, 2], "Nej", act(w.adviser, 5))).toBe(1);
    expect(undoDismissals(w.db, addMinutes(NOW, 5), act(w.adviser, 6))).toBe(1);
    expect(candidate(w.db, 1).decision?.reason).toBe("Fel ämne");
    expectRefusal("not_yours", () => dismissAll(w.db, [2], "Nej", act(w.contact.taby)));
    expectRefusal("not_yours", () => undoDismissals(w.db, NOW, act(w.contact.taby)));
    expect(() => dismissAll(w.db, [2], "", act(w.adviser))).toThrow();
    expect(undecidedCount(w.db)).toBe(1);
  });
});

describe("the inbox", () => {
  test("has what fits best first, and what fits badly last but never away", () => {
    const w = world();
    found(w, ["Stöd till jordbruk", "Något", "Mottagande av nyanlända", "Stöd till kommuner"]);
    const best = inbox(w.db, { show: "undecided", order: "fit", sourceId: null }, 1);
    expect(best.rows.map(({ now }) => now.title)).toEqual([
      "Mottagande av nyanlända",
      "Stöd till kommuner",
      "Något",
      "Stöd till jordbruk",
    ]);
    expect([best.total, best.fitBadly]).toEqual([4, 1]);
    const newest = inbox(w.db, { show: "undecided", order: "newest", sourceId: null }, 1);
    expect(newest.rows.map(({ candidate: { id } }) => id)).toEqual([4, 3, 2, 1]);
  });

  test("shows one source, what was merged, and counts each selection for itself", () => {
    const w = world();
    found(w, ["Ett", "Två"]);
    const other = found(w, ["Tre"], "En annan");
    merge(w.db, 1, 2, act(w.adviser));
    const titles = (show: "undecided" | "merged", sourceId: number | null) =>
      inbox(w.db, { show, order: "newest", sourceId }, 1).rows.map(({ now }) => now.title);
    expect(titles("undecided", null)).toEqual(["Tre", "Två"]);
    expect(titles("undecided", other)).toEqual(["Tre"]);
    expect(titles("merged", null)).toEqual(["Ett"]);
    expect(inbox(w.db, { show: "merged", order: "fit", sourceId: other }, 1)).toMatchObject({
      rows: [],
      total: 0,
    });
  });

  test("tells what a candidate says now", () => {
    const w = world();
    const sourceId = found(w, ["Ett"]);
    const item = {
      guid: "Ett",
      title: "Ett, rättat",
      link: null,
      publishedAt: null,
      text: "Mer.",
      raw: "{}",
    };
    takeIn(w.db, sourceId, [item], addMinutes(NOW, 5));
    const [row] = inbox(w.db, { show: "undecided", order: "fit", sourceId: null }, 1).rows;
    expect(row).toMatchObject({ now: { title: "Ett, rättat", text: "Mer." }, candidate: { title: "Ett" } });
  });
});
