import { expect, test } from "vitest";
import { answerRequest, followUp } from "../../src/advice/replies";
import { ask } from "../../src/advice/requests";
import { instantAt } from "../../src/calendar";
import { beginNewsletter, newsletter } from "../../src/newsletters/newsletters";
import { sendNewsletter } from "../../src/newsletters/sending";
import { remind } from "../../src/reminders/reminding";
import { act, world } from "../support/world";
import { at, only, reminded } from "./cast";

const QUESTION = {
  municipalityCode: "0160",
  topic: "budget",
  title: "Lön",
  question: "Får vi söka för lön?",
  wishedOn: "2026-12-01",
  callId: null,
  needId: null,
} as const;

test("a question is answered by the day that was wished; a new one in it is not late because of the old", () => {
  const w = world();
  only(w, "advice");
  const id = ask(w.db, QUESTION, act(w.contact.taby));
  remind(w.db, at("2026-11-30"));
  remind(w.db, at("2026-12-02"));
  expect(reminded(w)).toEqual(["Rut Råd: advice", "Rut Råd: advice"]);
  answerRequest(
    w.db,
    id,
    { text: "Ja.", timeClass: "half_hour" },
    act(w.adviser, 0, instantAt("2026-12-03", "09:00")),
  );
  remind(w.db, at("2026-12-08"));
  followUp(w.db, id, "All tid?", act(w.contact.taby, 0, instantAt("2026-12-09", "09:00")));
  remind(w.db, at("2026-12-10"));
  expect(reminded(w)).toHaveLength(2);
});

test("the month's newsletter is reminded of at its end, unless it has been sent", () => {
  const w = world();
  only(w, "newsletter");
  remind(w.db, at("2026-11-23"));
  expect(reminded(w)).toEqual(["Kaj Koord: newsletter"]);
  const part = { kind: "own", heading: "", text: "Text.", membersOnly: false, included: true } as const;
  const form = { month: "2026-11", title: "November", blocks: [part] };
  const id = beginNewsletter(w.db, form, act(w.coordinator, 5));
  const { revision } = newsletter(w.db, id);
  sendNewsletter(w.db, id, { lists: ["network"], revision }, act(w.coordinator, 6));
  remind(w.db, at("2026-11-27"));
  expect(reminded(w)).toHaveLength(1);
  remind(w.db, at("2026-12-30"));
  expect(reminded(w)).toHaveLength(2);
});
