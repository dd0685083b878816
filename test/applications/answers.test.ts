import { expect, test } from "vitest";
import { answerFor, consentToOwn } from "../../src/applications/answering";
import { application } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { abandon } from "../../src/applications/lifecycle";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import {
  act,
  answerNo,
  answerYes,
  approveAs,
  lettersTo,
  sentApplication,
  withApplication,
  world,
} from "../support/world";

function stateOf(w: ReturnType<typeof world>, id: number, shortName: string) {
  return board(w.db, application(w.db, id), w.at).rows.find((row) => row.shortName === shortName);
}

test("a contact person answers for the own municipality, and the newest answer stands", () => {
  const w = world();
  const { id } = withApplication(w);
  const form = { applicationId: id, municipalityCode: "0160" };
  answerFor(w.db, { ...form, answer: "interested", reason: "" }, act(w.contact.taby, 1));
  expect(stateOf(w, id, "Täby")).toMatchObject({ state: "interested", waitsFor: "contact" });
  answerFor(w.db, { ...form, answer: "takes_part", reason: "" }, act(w.contact.taby, 2));
  expect(stateOf(w, id, "Täby")).toMatchObject({ state: "takes_part", waitsFor: "adviser" });
  expect(historyOf(w.db, "application", id).filter(({ event }) => event === "party_answered")).toHaveLength(
    2,
  );
});

test("nobody answers for another municipality, not even the adviser", () => {
  const w = world();
  const { id } = withApplication(w);
  const form = { applicationId: id, municipalityCode: "0160", answer: "takes_part", reason: "" } as const;
  for (const by of [w.contact.solna, w.director.solna, w.adviser, w.coordinator, w.administrator]) {
    expectRefusal("not_yours", () => answerFor(w.db, form, act(by)));
  }
});

test("a no reaches the adviser and the owner's contact person, with its reason", () => {
  const w = world();
  const { id } = withApplication(w);
  answerNo(w, id, "vaxholm", "För liten förvaltning.");
  expect(stateOf(w, id, "Vaxholm")).toMatchObject({ state: "declined", waitsFor: null });
  expect(lettersTo(w, w.adviser)).toContain("answer_declined");
  expect(lettersTo(w, w.contact.sigtuna)).toContain("answer_declined");
  expect(lettersTo(w, w.contact.solna)).not.toContain("answer_declined");
});

test("the same answer twice is one answer and one letter", () => {
  const w = world();
  const { id } = withApplication(w);
  answerNo(w, id, "vaxholm");
  answerNo(w, id, "vaxholm");
  expect(lettersTo(w, w.adviser).filter((kind) => kind === "answer_declined")).toHaveLength(1);
});

test("what the director has approved the contact person does not undo", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  expectRefusal("already_approved", () => answerNo(w, id, "taby"));
});

test("an abandoned application takes no answers", () => {
  const w = world();
  const { id } = withApplication(w);
  abandon(w.db, id, "Medlen räcker inte.", act(w.adviser));
  expectRefusal("not_in_this_status", () => answerYes(w, id, "taby"));
});

test("only the owner's people consent to owning, with a condition if they wish", () => {
  const w = world();
  const { id } = withApplication(w);
  expectRefusal("not_yours", () =>
    consentToOwn(w.db, { applicationId: id, condition: "" }, act(w.contact.taby)),
  );
  expectRefusal("not_yours", () => consentToOwn(w.db, { applicationId: id, condition: "" }, act(w.adviser)));
  consentToOwn(w.db, { applicationId: id, condition: "om Länsstyrelsen beviljar" }, act(w.contact.sigtuna));
  expect(board(w.db, application(w.db, id), w.at).ownerConsent?.condition).toBe("om Länsstyrelsen beviljar");
});

test("an owner who has declined cannot consent", () => {
  const w = world();
  const { id } = withApplication(w);
  answerNo(w, id, "sigtuna");
  expectRefusal("owner_declined", () =>
    consentToOwn(w.db, { applicationId: id, condition: "" }, act(w.contact.sigtuna, 9)),
  );
});
