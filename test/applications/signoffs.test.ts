import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { roles, signoffs, versions } from "../../db/schema";
import { application, currentVersion } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { sendLinkAgain, signatory } from "../../src/applications/signoff-links";
import { signoffRecord } from "../../src/applications/signoff-record";
import { signoffsOf } from "../../src/applications/signoff-records";
import { approve } from "../../src/applications/signoffs";
import { changeText } from "../../src/applications/text";
import { addDays, addMinutes, endOf } from "../../src/calendar";
import { historyOf } from "../../src/history";
import { endRole } from "../../src/people/role-giving";
import { tokenHash } from "../../src/secrets";
import { expectRefusal } from "../support/refused";
import {
  A_TEXT,
  act,
  answerYes,
  approveAs,
  BOARD_DECISION,
  blockersOf,
  declineAs,
  lettersTo,
  NOW,
  revisionOf,
  secretFor,
  send,
  sentApplication,
  TODAY,
  world,
} from "../support/world";

const later = addMinutes(NOW, 20);

test("each director of a party that has not declined gets a letter with a personal link, hashed at rest", () => {
  const w = world();
  sentApplication(w);
  expect(lettersTo(w, w.director.taby)).toEqual(["for_approval"]);
  expect(lettersTo(w, w.director.vaxholm)).toEqual([]);
  const token = secretFor(w, w.director.taby);
  const stored = w.db.$client.prepare("select token_hash from signoff_links").pluck().all();
  expect(stored).toContain(tokenHash(token));
  expect(stored).not.toContain(token);
});

test("an approval is bound to the version, its ground and the person as she was then", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  const { approved, takingPart, rows } = board(w.db, application(w.db, id), later);
  expect([approved, takingPart]).toEqual([1, 3]);
  expect(rows.find(({ shortName }) => shortName === "Täby")?.signoff).toMatchObject({
    ...BOARD_DECISION,
    decision: "approved",
    personName: "Dag Täby",
    personTitle: "socialdirektör",
    versionSha256: currentVersion(w.db, id)?.sha256,
  });
});

test("the receipt goes to the director; adviser, owner and own contact person are told", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  expect(lettersTo(w, w.director.taby)).toEqual(["for_approval", "receipt"]);
  for (const told of [w.adviser, w.contact.sigtuna, w.contact.taby])
    expect(lettersTo(w, told)).toContain("signed_off");
  expect(lettersTo(w, w.contact.solna)).not.toContain("signed_off");
});

test("approving twice is approving once", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  approveAs(w, id, "taby", BOARD_DECISION, 21);
  expect(signoffsOf(w.db, id)).toHaveLength(1);
  expect(lettersTo(w, w.director.taby)).toEqual(["for_approval", "receipt"]);
  // A corrected paragraph is a row of its own, and the newest one stands.
  approveAs(w, id, "taby", { ...BOARD_DECISION, paragraph: "47" }, 22);
  expect(signoffsOf(w.db, id).map(({ signoff }) => signoff.paragraph)).toEqual(["47", "46"]);
  expect(board(w.db, application(w.db, id), later).approved).toBe(1);
});

test("a changed text makes a new version: old approvals stop counting but stay, and an old form is refused", () => {
  const w = world();
  const { id } = sentApplication(w);
  const oldLink = secretFor(w, w.director.taby);
  approveAs(w, id, "taby");
  changeText(
    w.db,
    id,
    { ...A_TEXT, sections: { goals: "Andra mål." } },
    revisionOf(w, id),
    act(w.adviser, 30),
  );
  expect(blockersOf(w, id, later).map(({ what }) => what)).toContain("changed_since");
  expect(send(w, id, 31)).toBe(2);

  const { approved, rows } = board(w.db, application(w.db, id), later);
  expect(approved).toBe(0);
  expect(rows.find(({ shortName }) => shortName === "Täby")).toMatchObject({
    state: "awaiting",
    approvedEarlierVersion: 1,
  });
  expect(signoffsOf(w.db, id)).toHaveLength(1);

  const at = addMinutes(NOW, 40);
  expectRefusal("version_replaced", () => approve(w.db, oldLink, 1, BOARD_DECISION, at));
  // The older letter's link leads to the text that is out now.
  approve(w.db, oldLink, 2, BOARD_DECISION, at);
  expect(board(w.db, application(w.db, id), at).approved).toBe(1);
});

test("the director's no takes the municipality out, and her yes brings it back", () => {
  const w = world();
  const { id } = sentApplication(w);
  declineAs(w, id, "solna", "Nämnden sa nej.");
  expect(board(w.db, application(w.db, id), later)).toMatchObject({ takingPart: 2, declined: 2 });
  expect(lettersTo(w, w.contact.solna)).toContain("signed_off");
  approveAs(w, id, "solna", BOARD_DECISION, 25);
  expect(board(w.db, application(w.db, id), later)).toMatchObject({
    takingPart: 3,
    approved: 1,
    declined: 1,
  });
});

test("when the last has approved the adviser is told, also when the last one waited for declines instead", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "sigtuna");
  approveAs(w, id, "taby");
  expect(lettersTo(w, w.adviser)).not.toContain("all_approved");
  declineAs(w, id, "solna", "Nämnden sa nej.");
  expect(lettersTo(w, w.adviser)).toContain("all_approved");
  expect(blockersOf(w, id, later)).toEqual([]);
});

test("a party that joins after the version was sent is not in it, and needs a new version", () => {
  const w = world();
  const { id } = sentApplication(w);
  answerYes(w, id, "vaxholm");
  expect(blockersOf(w, id, later).map(({ what }) => what)).toEqual([
    "changed_since",
    "not_in_version",
    "approval",
    "approval",
    "approval",
  ]);
});

test("an unknown link, an old link and the link of one who is no longer director are refused", () => {
  const w = world();
  sentApplication(w);
  const token = secretFor(w, w.director.taby);
  expectRefusal("link_unknown", () => signatory(w.db, "x".repeat(43), later));
  expectRefusal("link_expired", () => signatory(w.db, token, endOf(addDays(TODAY, 61))));
  const role = w.db
    .select()
    .from(roles)
    .where(eq(roles.personId, w.director.taby.personId ?? 0))
    .get();
  endRole(w.db, role?.id ?? 0, act(w.administrator));
  expectRefusal("not_director", () => signatory(w.db, token, later));
});

test("a new link is sent by the adviser or by the municipality's own, to its director", () => {
  const w = world();
  const { id } = sentApplication(w);
  sendLinkAgain(w.db, id, "0160", act(w.adviser, 30));
  sendLinkAgain(w.db, id, "0160", act(w.contact.taby, 31));
  expect(lettersTo(w, w.director.taby)).toEqual(["for_approval", "for_approval", "for_approval"]);
  expectRefusal("not_yours", () => sendLinkAgain(w.db, id, "0160", act(w.contact.solna, 32)));
  expectRefusal("not_a_party", () => sendLinkAgain(w.db, id, "0187", act(w.adviser, 33)));
});

test("a sign-off is read by the network's people and the municipality's own, and by no other municipality", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  const signoffId = signoffsOf(w.db, id)[0]?.signoff.id ?? 0;
  for (const reader of [w.adviser, w.coordinator, w.contact.taby, w.director.taby]) {
    expect(signoffRecord(w.db, id, signoffId, reader).signoff.id).toBe(signoffId);
  }
  expectRefusal("not_yours", () => signoffRecord(w.db, id, signoffId, w.contact.solna));
});

test("no row of a version, a sign-off or the history can be changed or deleted", () => {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  expect(historyOf(w.db, "application", id).length).toBeGreaterThan(5);
  expect(() => w.db.update(versions).set({ content: "{}" }).run()).toThrow();
  expect(() => w.db.delete(signoffs).run()).toThrow();
  expect(() => w.db.$client.exec("update history set by_name = 'X'")).toThrow();
  expect(() => w.db.$client.exec("delete from answers")).toThrow();
});
