import { expect, test } from "vitest";
import { answerFor } from "../../src/applications/answering";
import { application } from "../../src/applications/applications";
import { takeBackVersion } from "../../src/applications/lifecycle";
import { handIn } from "../../src/applications/submission";
import { changeText } from "../../src/applications/text";
import {
  completionsOf,
  handInCompletion,
  openCompletion,
  requestCompletion,
  versionAtFunder,
} from "../../src/awards/completions";
import { awardDates } from "../../src/awards/dates";
import { recordDecision } from "../../src/awards/decisions";
import { moneyOf } from "../../src/awards/money";
import { addMinutes } from "../../src/calendar";
import { happeningsOf } from "../../src/history";
import { mattersNow } from "../../src/reminders/matters";
import { startPage } from "../../src/start/tasks";
import { expectRefusal } from "../support/refused";
import {
  A_TEXT,
  act,
  answerNo,
  approveAs,
  lettersTo,
  NOW,
  revisionOf,
  send,
  sentApplication,
  TODAY,
  type World,
  world,
} from "../support/world";
import { AT, grantOf, handedIn, later, pdf } from "./cast";

const REQUEST = { asked: "Budget per år.", askedOn: TODAY, dueOn: "2026-12-04", file: null };
const REPLY = { reply: "Budgeten är fördelad på år.", handedInOn: TODAY, file: pdf("kvittens.pdf") };

function requested() {
  const { w, id } = handedIn();
  requestCompletion(w.db, id, REQUEST, later(w, 31));
  return { w, id };
}

const rewrite = (w: World, id: number) =>
  changeText(w.db, id, { ...A_TEXT, sections: { need: "Fler år." } }, revisionOf(w, id), act(w.adviser, 32));

test("what the funder asks for has its own day, is told to all, and stands among what to do", () => {
  const { w, id } = requested();
  expect(application(w.db, id).status).toBe("completion_requested");
  for (const who of [w.contact.taby, w.director.solna])
    expect(lettersTo(w, who)).toContain("completion_requested");
  expect(awardDates(w.db, TODAY)).toMatchObject([
    { kind: "completion_due", applicationId: id, on: "2026-12-04", title: "Gemensam resurs" },
  ]);
  const tasks = startPage(w.db, w.adviser, AT).tasks.map(({ what }) => what);
  expect(tasks).toContain("reply_to_completion");
  expect(tasks).not.toContain("hand_in");
  expectRefusal("not_in_this_status", () => requestCompletion(w.db, id, REQUEST, later(w)));
});

test("papers and words are enough when the text is the same: its version stays", () => {
  const { w, id } = requested();
  expectRefusal("not_yours", () => handInCompletion(w.db, id, REPLY, later(w, 40, w.contact.sigtuna)));
  handInCompletion(w.db, id, REPLY, later(w, 40));
  expect(application(w.db, id).status).toBe("submitted");
  expect(versionAtFunder(w.db, id).number).toBe(1);
  expect(completionsOf(w.db, id)).toMatchObject([{ reply: { reply: REPLY.reply, handedInOn: TODAY } }]);
  expect(awardDates(w.db, TODAY)).toEqual([]);
  expect(lettersTo(w, w.director.taby)).toContain("completion_handed_in");
  expectRefusal("not_in_this_status", () => handInCompletion(w.db, id, REPLY, later(w, 41)));
});

test("a changed text must go out and be approved by all before the completion is handed in", () => {
  const { w, id } = requested();
  rewrite(w, id);
  expectRefusal("completion_text_changed", () => handInCompletion(w.db, id, REPLY, later(w, 33)));
  expect(send(w, id, 34)).toBe(2);
  expect(application(w.db, id).status).toBe("completion_requested");
  approveAs(w, id, "sigtuna", undefined, 35);
  approveAs(w, id, "taby", undefined, 36);
  expectRefusal("not_ready_to_hand_in", () => handInCompletion(w.db, id, REPLY, later(w, 37)));
  approveAs(w, id, "solna", undefined, 38);
  handInCompletion(w.db, id, REPLY, later(w, 39));
  expect(versionAtFunder(w.db, id).number).toBe(2);
});

test("a second request is a request of its own", () => {
  const { w, id } = requested();
  handInCompletion(w.db, id, REPLY, later(w, 40));
  requestCompletion(w.db, id, { ...REQUEST, asked: "Ett intyg." }, later(w, 41));
  expect(openCompletion(w.db, id)?.request.asked).toBe("Ett intyg.");
  expect(completionsOf(w.db, id)).toHaveLength(2);
});

test("a contact person cannot undo a director's approval meanwhile", () => {
  const { w, id } = requested();
  const form = { applicationId: id, municipalityCode: "0160", answer: "declines", reason: "Nej." } as const;
  expectRefusal("already_approved", () => answerFor(w.db, form, later(w, 40, w.contact.taby)));
});

test("after a version was taken back, the text that the funder has is completed by papers again", () => {
  const { w, id } = requested();
  rewrite(w, id);
  send(w, id, 34);
  takeBackVersion(w.db, id, { number: 2, reason: "Finansiären nöjer sig med ett intyg." }, later(w, 35));
  expectRefusal("completion_text_changed", () => handInCompletion(w.db, id, REPLY, later(w, 36)));
  changeText(w.db, id, { ...A_TEXT, sections: A_TEXT.sections }, revisionOf(w, id), act(w.adviser, 37));
  handInCompletion(w.db, id, REPLY, later(w, 38));
  expect(versionAtFunder(w.db, id).number).toBe(1);
});

test("the funder decides about what it has: an owner chosen meanwhile and never handed in owns nothing", () => {
  const { w, id } = requested();
  changeText(w.db, id, { ...A_TEXT, ownerCode: "0160" }, revisionOf(w, id), act(w.adviser, 32));
  send(w, id, 33);
  recordDecision(w.db, id, grantOf(w, id, 1_000_000), later(w, 40));
  const { ownerCode } = application(w.db, id);
  expect(ownerCode).toBe("0191");
  expect(moneyOf(w.db, id, ownerCode).parties[0]?.name).toBe("Sigtuna kommun");
  expect(happeningsOf(w.db, "application", id, "owner_changed")[0]?.details).toEqual({
    from: "0160",
    to: "0191",
  });
});

test("nobody is reminded of a version that cannot be decided about any more", () => {
  const w = world();
  const { id } = sentApplication(w);
  answerNo(w, id, "solna");
  for (const name of ["sigtuna", "taby"] as const) approveAs(w, id, name);
  handIn(w.db, id, { submittedOn: TODAY, funderReference: "1", file: pdf("ansökan.pdf") }, later(w, 30));
  requestCompletion(w.db, id, REQUEST, later(w, 31));
  const form = { applicationId: id, municipalityCode: "0184", answer: "takes_part", reason: "" } as const;
  answerFor(w.db, form, later(w, 32, w.contact.solna));
  const reminded = () =>
    mattersNow(w.db, addMinutes(NOW, 7 * 24 * 60))
      .filter(({ rule }) => rule === "approval")
      .map(({ facts }) => facts.municipality);
  expect(reminded()).toEqual([]);
  rewrite(w, id);
  send(w, id, 34);
  expect(reminded()).toContain("Solna stad");
});
