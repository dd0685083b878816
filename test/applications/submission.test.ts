import { expect, test } from "vitest";
import { consentToOwn } from "../../src/applications/answering";
import { application } from "../../src/applications/applications";
import { abandon, canTake, resume } from "../../src/applications/lifecycle";
import { missingToSend } from "../../src/applications/readiness";
import { handIn, submissionOf } from "../../src/applications/submission";
import { changeText } from "../../src/applications/text";
import { addMinutes } from "../../src/calendar";
import { document } from "../../src/documents/documents";
import { historyOf } from "../../src/history";
import { sha256 } from "../../src/secrets";
import { expectRefusal } from "../support/refused";
import {
  A_TEXT,
  act,
  answerNo,
  answerYes,
  approveAs,
  blockersOf,
  lettersTo,
  NOW,
  revisionOf,
  send,
  sentApplication,
  TODAY,
  withApplication,
  world,
  writeAll,
} from "../support/world";

const later = addMinutes(NOW, 60);
const bytes = new TextEncoder().encode("%PDF-1.7 …");
const FORM = {
  submittedOn: TODAY,
  funderReference: "851-12345-2026",
  file: { name: "ansökan.pdf", mediaType: "application/pdf", bytes },
};

test("handing in is blocked until the last has approved, and names who is missing", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "sigtuna");
  approveAs(w, id, "taby");
  expect(blockersOf(w, id, later)).toMatchObject([{ what: "approval", name: "Solna stad" }]);
  expectRefusal("not_ready_to_hand_in", () => handIn(w.db, id, FORM, act(w.adviser, 30)));
  approveAs(w, id, "solna");
  expect(blockersOf(w, id, later)).toEqual([]);

  handIn(w.db, id, FORM, act(w.adviser, 31));
  expect(submissionOf(w.db, id)).toMatchObject({ funderReference: "851-12345-2026", memberCount: 4 });
  expect(document(w.db, submissionOf(w.db, id)?.documentId ?? 0).sha256).toBe(sha256(bytes));
  expect(historyOf(w.db, "application", id)[0]).toMatchObject({
    event: "handed_in",
    details: { approved: 3, members: 4 },
  });
  expect(lettersTo(w, w.director.taby)).toContain("handed_in");
  expect(lettersTo(w, w.contact.vaxholm)).not.toContain("handed_in");
});

test("it is handed in once, by the adviser only", () => {
  const w = world();
  const { id } = sentApplication(w);
  for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
  for (const by of [w.contact.sigtuna, w.director.sigtuna, w.coordinator]) {
    expectRefusal("not_yours", () => handIn(w.db, id, FORM, act(by, 30)));
  }
  handIn(w.db, id, FORM, act(w.adviser, 30));
  expectRefusal("not_in_this_status", () => handIn(w.db, id, FORM, act(w.adviser, 31)));
});

test("without the owner's consent it cannot be handed in", () => {
  const w = world();
  const { id } = withApplication(w);
  answerYes(w, id, "sigtuna", "taby", "solna");
  answerNo(w, id, "vaxholm");
  writeAll(w, id);
  send(w, id);
  for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
  expect(blockersOf(w, id, later)).toEqual([{ what: "owner_consent", code: "0191" }]);
  consentToOwn(w.db, { applicationId: id, condition: "" }, act(w.director.sigtuna, 30));
  expect(blockersOf(w, id, later)).toEqual([]);
});

test("an owner who leaves must be replaced", () => {
  const w = world();
  const { id } = withApplication(w);
  answerYes(w, id, "taby", "solna", "vaxholm");
  writeAll(w, id);
  answerNo(w, id, "sigtuna");
  expect(missingToSend(w.db, application(w.db, id), later)).toContainEqual({ what: "owner_declined" });
  expectRefusal("not_ready_to_send", () => send(w, id));
});

test("sending says what is missing: texts, period, sum, and shares that add up", () => {
  const w = world();
  const { id } = withApplication(w);
  const missing = missingToSend(w.db, application(w.db, id), later);
  expect(missing.filter(({ what }) => what === "section")).toHaveLength(7);
  expect(missing.map(({ what }) => what)).toEqual(expect.arrayContaining(["period", "requested_sum"]));
  changeText(w.db, id, A_TEXT, revisionOf(w, id), act(w.adviser, 1));
  expect(missingToSend(w.db, application(w.db, id), later)).toEqual([
    { what: "shares", sharesSek: 0, requestedSek: 1_000_000 },
  ]);
  expectRefusal("not_ready_to_send", () => send(w, id));
});

test("the same text is not sent twice, and an old page sends nothing", () => {
  const w = world();
  const { id } = sentApplication(w);
  expectRefusal("nothing_changed", () => send(w, id, 30));
  const stale = revisionOf(w, id);
  changeText(w.db, id, { ...A_TEXT, sections: { need: "Nytt." } }, stale, act(w.adviser, 31));
  expectRefusal("changed_meanwhile", () => changeText(w.db, id, A_TEXT, stale, act(w.adviser, 32)));
});

test("the life of an application: abandoned and taken up again it starts from a draft, with its history", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  abandon(w.db, id, "Väntar till nästa år.", act(w.adviser, 30));
  expectRefusal("not_in_this_status", () => send(w, id, 31));
  expect(canTake(application(w.db, id), "resume")).toBe(true);
  resume(w.db, id, act(w.adviser, 32));
  expect(blockersOf(w, id, later)).toEqual([{ what: "not_sent" }]);
  expect(send(w, id, 33)).toBe(2);
});
