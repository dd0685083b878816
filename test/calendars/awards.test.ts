import { expect, test } from "vitest";
import { answerRequest } from "../../src/advice/replies";
import { ask } from "../../src/advice/requests";
import { handInCompletion, requestCompletion } from "../../src/awards/completions";
import { moveDueDay } from "../../src/awards/reports";
import { personally } from "../../src/calendars/calendar-event";
import { granted, handedIn, later, pdf } from "../awards/cast";
import { act, TODAY, world } from "../support/world";
import { kept } from "./cast";

const COMPLETION = { asked: "Budget per år.", askedOn: TODAY, dueOn: "2026-12-04", file: null };

test("what the funder has asked for is in its parties' calendars until it is handed in", () => {
  const { w, id } = handedIn();
  requestCompletion(w.db, id, COMPLETION, later(w, 31));
  const stands = { when: { on: "2026-12-04" }, withdrawn: false };
  for (const whose of ["office", "0160"]) expect(kept(w, [whose])["completion-1"]).toMatchObject(stands);
  expect(kept(w, ["0187"])["completion-1"]).toBeUndefined();
  const reply = { reply: "Se bilagan.", handedInOn: TODAY, file: pdf("kvittens.pdf") };
  handInCompletion(w.db, id, reply, later(w, 40));
  expect(kept(w, ["office"])["completion-1"]).toMatchObject({ withdrawn: true });
});

test("a project's start, end and reports are its parties', and its money the owner's; a moved day is a newer edition", () => {
  const { w, id } = granted();
  const daysOf = (whose: string) =>
    Object.values(kept(w, [whose]))
      .filter(({ kind }) => kind !== "application_deadline")
      .map(({ uid, when }) => [uid, when.on]);
  const ofAll = [
    ["application-1-starts", "2027-02-01"],
    ["report-1", "2027-08-31"],
    ["application-1-ends", "2028-01-31"],
    ["report-2", "2028-03-31"],
  ];
  expect(daysOf("0160")).toEqual(ofAll);
  expect(daysOf("0191")).toContainEqual(["application-1-requisition", "2027-12-01"]);
  expect(daysOf("0187")).toEqual([]);
  moveDueDay(w.db, id, 1, { dueOn: "2027-09-15", reason: "Anstånd." }, later(w, 70));
  expect(kept(w, ["0160"])["report-1"]).toMatchObject({ sequence: 1, when: { on: "2027-09-15" } });
});

test("the day that an answer is wished by is the adviser's own, until it is answered", () => {
  const w = world();
  const question = {
    municipalityCode: "0160",
    topic: "budget",
    title: "Lön",
    question: "Får vi söka för lön?",
    wishedOn: "2026-12-01",
    callId: null,
    needId: null,
  } as const;
  const id = ask(w.db, question, act(w.contact.taby));
  const own = personally(w.adviser.personId ?? 0);
  expect(kept(w, [own])["advice-1"]).toMatchObject({
    when: { on: "2026-12-01" },
    facts: { municipality: "Täby" },
  });
  expect(kept(w, ["office", "0160"])["advice-1"]).toBeUndefined();
  answerRequest(w.db, id, { text: "Ja.", timeClass: "half_hour" }, act(w.adviser, 5));
  expect(kept(w, [own])["advice-1"]).toMatchObject({ withdrawn: true });
});
