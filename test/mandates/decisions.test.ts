import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { boardDecisions, partyDecisions } from "../../db/schema";
import { ownerConsent } from "../../src/applications/answers";
import { application } from "../../src/applications/applications";
import { boardDecision, boardDecisionsOf, correctBoardDecision } from "../../src/boards/board-decisions";
import { carriedBy } from "../../src/boards/carried";
import { historyOf } from "../../src/history";
import { recordDecision, recordMinutes, strikeDecision } from "../../src/mandates/deciding";
import { stateOfDecision } from "../../src/mandates/decision-state";
import { applicationDecisions, decisionsOf, partyDecision } from "../../src/mandates/decisions";
import { mandatesFor, strikeMandate } from "../../src/mandates/mandates";
import { expectRefusal as refused } from "../support/refused";
import { act, sentApplication, TODAY, world } from "../support/world";
import { A_DECISION, pdf, strictApplication, TABY } from "./papers";

const OWNER = { applicationId: 1, code: "0191" };

test("one decision carries taking part, who signs and owning the project", () => {
  const w = world();
  const { id } = strictApplication(w);
  const decision = {
    ...A_DECISION,
    mandate: { post: "socialdirektören", personId: null, ceilingSek: 2_000_000, validUntilOn: null },
    ownership: { condition: "om Länsstyrelsen beviljar" },
    extract: pdf("Protokoll"),
  };
  const decisionId = recordDecision(w.db, OWNER, decision, act(w.contact.sigtuna, 20));
  expect(partyDecision(w.db, OWNER, decisionId)).toMatchObject({
    paragraph: "46",
    adjustedOn: A_DECISION.decidedOn,
    versionNumber: 1,
    carriesOwnership: true,
  });
  expect(mandatesFor(w.db, id, "0191")).toMatchObject([
    { decisionId, post: "socialdirektören", ceilingSek: 2_000_000, fromOn: A_DECISION.decidedOn },
  ]);
  expect(ownerConsent(w.db, application(w.db, id))?.byName).toBe("Kim Sigtuna");
  expect(applicationDecisions(w.db, id)).toMatchObject([{ code: "0191", versionNumber: 1, state: "usable" }]);
  expect(historyOf(w.db, "application", id).map(({ event }) => event)).toEqual(
    expect.arrayContaining(["participation_decided", "minutes_added", "mandate_given", "owner_consented"]),
  );
  expect(carriedBy(w.db, [boardDecisionsOf(w.db, "0191")[0]!.id])).toMatchObject([{ kind: "application" }]);
});

test("the same decision sent twice is one", () => {
  const w = world();
  strictApplication(w);
  const first = recordDecision(w.db, TABY, A_DECISION, act(w.contact.taby, 20));
  expect(recordDecision(w.db, TABY, A_DECISION, act(w.contact.taby, 21))).toBe(first);
  expect(decisionsOf(w.db, 1, "0160")).toHaveLength(1);
  expect(boardDecisionsOf(w.db, "0160")).toHaveLength(1);
});

test("a proposal is no decision, and what the board says later stands instead", () => {
  const w = world();
  strictApplication(w);
  const proposal = { ...A_DECISION, outcome: "proposed", paragraph: "" } as const;
  const id = recordDecision(w.db, TABY, proposal, act(w.contact.taby, 20));
  expect(stateOfDecision(partyDecision(w.db, TABY, id))).toBe("proposed");
  expect(boardDecisionsOf(w.db, "0160")).toHaveLength(0);
  refused("no_minutes_needed", () =>
    recordMinutes(w.db, TABY, id, { adjustedOn: null, extract: pdf() }, act(w.contact.taby, 21)),
  );
  recordDecision(w.db, TABY, { ...A_DECISION, outcome: "tabled" }, act(w.contact.taby, 22));
  recordDecision(w.db, TABY, { ...A_DECISION, paragraph: "51" }, act(w.contact.taby, 23));
  expect(applicationDecisions(w.db, 1)).toMatchObject([{ code: "0160", state: "usable" }]);
  expect(decisionsOf(w.db, 1, "0160").map(({ outcome }) => outcome)).toEqual([
    "granted",
    "tabled",
    "proposed",
  ]);
});

test("a decision is usable once its § is approved", () => {
  const w = world();
  strictApplication(w);
  const later = { ...A_DECISION, immediateApproval: false };
  const id = recordDecision(w.db, TABY, later, act(w.contact.taby, 20));
  expect(stateOfDecision(partyDecision(w.db, TABY, id))).toBe("awaiting_minutes");
  recordMinutes(w.db, TABY, id, { adjustedOn: TODAY, extract: pdf() }, act(w.contact.taby, 21));
  const decision = partyDecision(w.db, TABY, id);
  expect([stateOfDecision(decision), decision.adjustedOn]).toEqual(["usable", TODAY]);
  expect(decision.documentId).not.toBeNull();
});

test("a corrected § is told as it stands", () => {
  const w = world();
  strictApplication(w);
  const id = recordDecision(w.db, TABY, A_DECISION, act(w.contact.taby, 20));
  const before = boardDecision(w.db, partyDecision(w.db, TABY, id).boardDecisionId!);
  const {
    id: _,
    municipalityCode: __,
    documentId: ___,
    at: ____,
    byId: _____,
    correctedAt: ______,
    ...facts
  } = before;
  correctBoardDecision(
    w.db,
    before.id,
    { ...facts, paragraph: "47" },
    "Fel nummer.",
    act(w.contact.taby, 21),
  );
  expect(partyDecision(w.db, TABY, id).paragraph).toBe("47");
  refused("board_decision_carries", () =>
    correctBoardDecision(
      w.db,
      partyDecision(w.db, TABY, id).boardDecisionId!,
      null,
      "Fel.",
      act(w.contact.taby, 22),
    ),
  );
});

test("a decision that was recorded by mistake is struck, not while a mandate rests on it", () => {
  const w = world();
  strictApplication(w);
  const mandate = { post: "socialchefen", personId: null, ceilingSek: null, validUntilOn: null } as const;
  const id = recordDecision(w.db, TABY, { ...A_DECISION, mandate }, act(w.adviser, 20));
  refused("participation_carries", () => strikeDecision(w.db, TABY, id, "Fel ansökan.", act(w.adviser, 21)));
  strikeMandate(w.db, "0160", mandatesFor(w.db, 1, "0160")[0]!.id, "Fel ansökan.", act(w.adviser, 22));
  strikeDecision(w.db, TABY, id, "Fel ansökan.", act(w.adviser, 23));
  expect(decisionsOf(w.db, 1, "0160")).toEqual([]);
  refused("not_found", () => strikeDecision(w.db, TABY, id, "Igen.", act(w.adviser, 24)));
});

test("only the municipality's own people and the adviser record, and only while it goes on", () => {
  const w = world();
  sentApplication(w);
  refused("not_yours", () => recordDecision(w.db, TABY, A_DECISION, act(w.contact.solna, 20)));
  refused("not_yours", () => recordDecision(w.db, TABY, A_DECISION, act(w.coordinator, 20)));
  refused("not_a_party", () =>
    recordDecision(w.db, { ...TABY, code: "0125" }, A_DECISION, act(w.adviser, 20)),
  );
});

test("what was recorded cannot be changed or deleted", () => {
  const w = world();
  strictApplication(w);
  const id = recordDecision(w.db, TABY, A_DECISION, act(w.contact.taby, 20));
  const row = eq(partyDecisions.id, id);
  expect(() => w.db.update(partyDecisions).set({ outcome: "rejected" }).where(row).run()).toThrow();
  expect(() => w.db.delete(partyDecisions).where(row).run()).toThrow();
  expect(w.db.select().from(boardDecisions).all()).toHaveLength(1);
});
