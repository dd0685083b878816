import { expect, test } from "vitest";
import { application, partiesOf } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { openApplication } from "../../src/applications/opening";
import { addDays } from "../../src/calendar";
import { addCall } from "../../src/calls/calls";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { A_CALL, act, lettersTo, MEMBERS, TODAY, withApplication, world } from "../support/world";

test("every member of the day becomes a party and its contact person is asked", () => {
  const w = world();
  const { id } = withApplication(w);
  expect(partiesOf(w.db, id).map(({ shortName }) => shortName)).toEqual([
    "Sigtuna",
    "Solna",
    "Täby",
    "Vaxholm",
  ]);
  const { rows, members } = board(w.db, application(w.db, id), w.at);
  expect(rows.every(({ state, waitsFor }) => state === "asked" && waitsFor === "contact")).toBe(true);
  expect(members).toBe(4);
  expect(lettersTo(w, w.contact.taby)).toEqual(["asked"]);
  expect(lettersTo(w, w.director.taby)).toEqual([]);
  expect(historyOf(w.db, "application", id)[0]?.byName).toBe("Rut Råd");
});

test("only the adviser opens applications", () => {
  const w = world();
  const callId = addCall(w.db, A_CALL, act(w.adviser));
  for (const by of [w.contact.taby, w.director.taby, w.coordinator, w.administrator]) {
    expectRefusal("not_yours", () =>
      openApplication(w.db, { callId, title: "T", ownerCode: "0191" }, act(by)),
    );
  }
});

test("a closed call, one that takes no joint applications, and an owner who is no member are refused", () => {
  const w = world();
  const open = (callId: number, ownerCode = "0191") =>
    openApplication(w.db, { callId, title: "T", ownerCode }, act(w.adviser));
  const yesterday = addDays(TODAY, -1);
  const closed = addCall(w.db, { ...A_CALL, deadlineOn: yesterday, deadlineTime: null }, act(w.adviser));
  expectRefusal("call_closed", () => open(closed));
  expectRefusal("joint_not_allowed", () =>
    open(addCall(w.db, { ...A_CALL, joint: "not_allowed" }, act(w.adviser))),
  );
  expectRefusal("not_a_party", () => open(addCall(w.db, A_CALL, act(w.adviser)), "0180"));
  expectRefusal("not_found", () => open(999));
  expect(MEMBERS.sigtuna.code).toBe("0191");
});
