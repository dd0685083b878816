import { expect, test } from "vitest";
import { letters as letterRows } from "../../db/schema";
import { adviceFigures } from "../../src/advice/figures";
import { agreeToLesson, lessonOf, lessons, withdrawLesson, writeLesson } from "../../src/advice/lessons";
import { adviceQueue } from "../../src/advice/queue";
import { answerRequest, followUp, repliesTo } from "../../src/advice/replies";
import { adviceRequest, ask, endRequest, type Question, takeUpAgain } from "../../src/advice/requests";
import type { Act } from "../../src/history";
import { rolesOf } from "../../src/people/persons";
import { endRole } from "../../src/people/role-giving";
import { expectRefusal } from "../support/refused";
import { act, type World, world } from "../support/world";

const QUESTION: Question = {
  municipalityCode: "0160",
  topic: "budget",
  title: "Lön",
  question: "Får vi söka för lön?",
  wishedOn: "2026-12-01",
  callId: null,
  needId: null,
};
const ANSWER = { text: "Ja, om tiden är ny.", timeClass: "half_hour" } as const;
const LESSON = { title: "Lön", text: "Utökad tid kan betalas av projekt." };

const byTaby = (w: World, minutes = 0): Act => act(w.contact.taby, minutes);
const byRut = (w: World, minutes = 0): Act => act(w.adviser, minutes);
const asked = (w: World, change: Partial<Question> = {}) => ask(w.db, { ...QUESTION, ...change }, byTaby(w));
const lettersOf = (w: World, kind: string) =>
  w.db
    .select()
    .from(letterRows)
    .all()
    .filter((letter) => letter.kind === kind);

test("a question reaches the adviser by letter, and the same one sent twice is one", () => {
  const w = world();
  const id = asked(w);
  expect(asked(w)).toBe(id);
  expect(lettersOf(w, "advice_asked")).toMatchObject([
    { toName: "Rut Råd", facts: { requestId: id, wishedOn: "2026-12-01", isFollowUp: false } },
  ]);
});

test("it is read by the municipality and the network's own, and by nobody else; nobody asks for another", () => {
  const w = world();
  const id = asked(w);
  for (const reader of [w.contact.taby, w.director.taby, w.adviser, w.coordinator]) {
    expect(adviceRequest(w.db, id, reader).title).toBe("Lön");
  }
  expectRefusal("not_yours", () => adviceRequest(w.db, id, w.contact.solna));
  expect(adviceQueue(w.db, w.contact.solna)).toEqual([]);
  expectRefusal("not_yours", () => ask(w.db, QUESTION, act(w.contact.solna)));
  expectRefusal("not_yours", () => ask(w.db, QUESTION, act(w.coordinator)));
  expectRefusal("not_yours", () => answerRequest(w.db, id, ANSWER, act(w.coordinator)));
  expectRefusal("not_yours", () => answerRequest(w.db, id, ANSWER, byTaby(w)));
});

test("an answer is told to the one who asked, a double click answers once, and a follow-up waits again", () => {
  const w = world();
  const id = asked(w);
  answerRequest(w.db, id, ANSWER, byRut(w, 5));
  answerRequest(w.db, id, ANSWER, byRut(w, 5));
  expect(lettersOf(w, "advice_answered")).toMatchObject([{ toName: "Kim Täby" }]);
  expect(adviceQueue(w.db, w.adviser)).toMatchObject([{ id, turn: "municipality" }]);
  followUp(w.db, id, "Även semesterlön?", byTaby(w, 10));
  expect(adviceQueue(w.db, w.adviser)).toMatchObject([{ id, turn: "adviser" }]);
  expect(repliesTo(w.db, id).map(({ side, byName }) => [side, byName])).toEqual([
    ["adviser", "Rut Råd"],
    ["municipality", "Kim Täby"],
  ]);
});

test("what was asked by telephone is written down by the adviser, who gets no letter about it", () => {
  const w = world();
  const id = ask(w.db, QUESTION, byRut(w));
  answerRequest(w.db, id, ANSWER, byRut(w, 1));
  writeLesson(w.db, id, LESSON, byRut(w, 2));
  expect(w.db.select().from(letterRows).all()).toEqual([]);
});

test("the queue has first what waits, by the day an answer is wished for", () => {
  const w = world();
  const later = asked(w, { title: "Senare", wishedOn: "2027-02-01" });
  const never = asked(w, { title: "När som helst", wishedOn: null });
  const sooner = asked(w, { title: "Snart", wishedOn: "2026-11-30" });
  const answered = asked(w, { title: "Besvarad", wishedOn: "2026-11-24" });
  answerRequest(w.db, answered, ANSWER, byRut(w, 1));
  const ended = asked(w, { title: "Avslutad" });
  endRequest(w.db, ended, byTaby(w, 2));
  expect(adviceQueue(w.db, w.adviser).map(({ id }) => id)).toEqual([sooner, later, never, answered, ended]);
});

test("in a matter that has ended nothing is written until it is taken up again, and ending twice is once", () => {
  const w = world();
  const id = asked(w);
  endRequest(w.db, id, byTaby(w, 1));
  endRequest(w.db, id, byRut(w, 2));
  expectRefusal("advice_ended", () => answerRequest(w.db, id, ANSWER, byRut(w, 3)));
  expectRefusal("advice_ended", () => followUp(w.db, id, "Hallå?", byTaby(w, 3)));
  takeUpAgain(w.db, id, byTaby(w, 4));
  answerRequest(w.db, id, ANSWER, byRut(w, 5));
  expect(repliesTo(w.db, id)).toHaveLength(1);
});

test("others read an answer only in words that the municipality has agreed to, and another wording asks anew", () => {
  const w = world();
  const id = asked(w);
  expectRefusal("not_answered_yet", () => writeLesson(w.db, id, LESSON, byRut(w)));
  answerRequest(w.db, id, ANSWER, byRut(w, 1));
  writeLesson(w.db, id, LESSON, byRut(w, 2));
  expect(lessons(w.db)).toEqual([]);
  expect(lettersOf(w, "lesson_offered")).toHaveLength(1);
  const first = lessonOf(w.db, id)?.id ?? 0;
  expectRefusal("not_yours", () => agreeToLesson(w.db, id, first, byRut(w, 3)));
  expectRefusal("not_yours", () => agreeToLesson(w.db, id, first, act(w.contact.solna, 3)));
  writeLesson(w.db, id, { ...LESSON, text: "Bara ny tid kan betalas av projektet." }, byRut(w, 4));
  expectRefusal("lesson_rewritten", () => agreeToLesson(w.db, id, first, byTaby(w, 5)));
  agreeToLesson(w.db, id, lessonOf(w.db, id)?.id ?? 0, byTaby(w, 6));
  expect(lessons(w.db)).toMatchObject([
    { text: "Bara ny tid kan betalas av projektet.", municipality: "Täby" },
  ]);
  writeLesson(w.db, id, LESSON, byRut(w, 7));
  expect(lessons(w.db)).toEqual([]);
});

test("either side takes it back, and nobody else reads it any more", () => {
  const w = world();
  for (const by of [byTaby(w, 9), byRut(w, 9)]) {
    const id = asked(w, { title: `Fråga ${by.by.name}` });
    answerRequest(w.db, id, ANSWER, byRut(w, 1));
    writeLesson(w.db, id, LESSON, byRut(w, 2));
    agreeToLesson(w.db, id, lessonOf(w.db, id)?.id ?? 0, byTaby(w, 3));
    expect(lessons(w.db)).toHaveLength(1);
    withdrawLesson(w.db, id, by);
    expect(lessons(w.db)).toEqual([]);
  }
});

test("earlier advice is found by any form of its words", () => {
  const w = world();
  const id = asked(w);
  answerRequest(w.db, id, ANSWER, byRut(w, 1));
  writeLesson(w.db, id, { title: "Löner", text: "Utökade tjänster kan betalas." }, byRut(w, 2));
  agreeToLesson(w.db, id, lessonOf(w.db, id)?.id ?? 0, byTaby(w, 3));
  expect(lessons(w.db, "lön")).toHaveLength(1);
  expect(lessons(w.db, "tjänst lön")).toHaveLength(1);
  expect(lessons(w.db, "hyra")).toEqual([]);
});

test("the year's figures count questions and answers by municipality, with the working days to the first answer", () => {
  const w = world();
  const first = asked(w);
  const second = asked(w, { title: "Annat" });
  ask(w.db, { ...QUESTION, municipalityCode: "0184", title: "Solnas" }, act(w.contact.solna));
  answerRequest(w.db, first, ANSWER, byRut(w, 1));
  answerRequest(w.db, second, { text: "Nej.", timeClass: "half_day" }, byRut(w, 60 * 24 * 3));
  answerRequest(w.db, second, { text: "Jo.", timeClass: "half_hour" }, byRut(w, 60 * 24 * 4));
  expect(adviceFigures(w.db, 2026)).toEqual([
    {
      code: "0184",
      shortName: "Solna",
      asked: 1,
      answered: 0,
      medianDays: null,
      timeClasses: { half_hour: 0, two_hours: 0, half_day: 0, day_or_more: 0 },
    },
    {
      code: "0160",
      shortName: "Täby",
      asked: 2,
      answered: 2,
      medianDays: 3,
      timeClasses: { half_hour: 2, two_hours: 0, half_day: 1, day_or_more: 0 },
    },
  ]);
  expect(adviceFigures(w.db, 2025)).toEqual([]);
});

test("the answer to one who has left goes to the municipality's contact persons instead", () => {
  const w = world();
  const id = ask(w.db, QUESTION, act(w.director.taby));
  const [held] = rolesOf(w.db, w.director.taby.personId ?? 0);
  endRole(w.db, held?.id ?? 0, act(w.administrator, 1));
  answerRequest(w.db, id, ANSWER, byRut(w, 24 * 60));
  expect(lettersOf(w, "advice_answered").map(({ toName }) => toName)).toEqual(["Kim Täby"]);
});
