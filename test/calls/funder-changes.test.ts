import { describe, expect, test } from "vitest";
import { addCall, call, changeCall, otherDatesOf } from "../../src/calls/calls";
import { callForm, typedFrom } from "../../src/calls/forms";
import {
  callsWithOpenChanges,
  fieldChanges,
  noteFunderChange,
  openFunderChanges,
  settleFunderChange,
} from "../../src/calls/funder-changes";
import type { Said } from "../../src/calls/funder-facts";
import { startPage } from "../../src/start/tasks";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, lettersTo, NOW, type World, world } from "../support/world";

const BEFORE: Said = {
  title: A_CALL.title,
  link: null,
  text: "Kommuner kan söka medel för samverkan. Sista ansökningsdag är den 14 december 2026 kl. 14.00.",
};
const LATER: Said = { ...BEFORE, text: BEFORE.text.replace("14 december 2026", "21 december 2026") };

function withCall() {
  const w = world();
  const id = addCall(w.db, { ...A_CALL, description: BEFORE.text }, act(w.adviser));
  return { w, id, adviser: visitor(w, w.adviser) };
}

function note(w: World, callId: number, after: Said, versionId = 1, before = BEFORE): void {
  noteFunderChange(
    w.db,
    { callId, candidateId: 1, versionId, before, after, publishedOn: "2026-11-01" },
    NOW,
  );
}

/** Somebody saves the form with another value in one field. */
function typeInto(w: World, id: number, change: Record<string, string>): void {
  const found = call(w.db, id);
  const form = callForm.parse({ ...typedFrom(found, otherDatesOf(w.db, id)), ...change });
  changeCall(w.db, id, form, found.revision, act(w.adviser, 1));
}

const states = (w: World, id: number) =>
  openFunderChanges(w.db, id).flatMap((change) =>
    fieldChanges(call(w.db, id), change).map(({ field, state }) => `${field} ${state}`),
  );

describe("the funder says something else", () => {
  test("the call stays as it was, and the adviser is told once", async () => {
    const { w, id, adviser } = withCall();
    note(w, id, LATER);
    note(w, id, LATER);
    expect(call(w.db, id).deadlineOn).toBe("2026-12-14");
    expect(lettersTo(w, w.adviser)).toEqual(["call_changed"]);
    expect(lettersTo(w, w.contact.taby)).toEqual([]);
    expect([...callsWithOpenChanges(w.db, [id, 99])]).toEqual([id]);
    expect(startPage(w.db, w.adviser, NOW).tasks).toContainEqual(
      expect.objectContaining({ what: "call_changed", id }),
    );
    const text = await words(await adviser.get(`/calls/${id}`));
    expect(text).toContain("Ändrad hos finansiären");
    expect(text).toContain("från 14 december 2026 kl. 14.00 till 21 december 2026 kl. 14.00");
  });

  test("spaces and capitals are no change", () => {
    const { w, id } = withCall();
    note(w, id, { ...BEFORE, text: `  ${BEFORE.text.replace("medel", "MEDEL").replaceAll(" ", "  ")}` });
    expect(openFunderChanges(w.db, id)).toEqual([]);
    expect(lettersTo(w, w.adviser)).toEqual([]);
  });

  test("what was not said before is told as missing", async () => {
    const { w, id, adviser } = withCall();
    note(w, id, { ...BEFORE, text: `${BEFORE.text} Varje projekt kan få högst 800 000 kronor.` });
    expect(await words(await adviser.get(`/calls/${id}`))).toContain("från uppgift saknas till 800 000 kr");
  });

  test("a new decision day, another sum in all and several last days are told, and left to a person to write", async () => {
    const { w, id, adviser } = withCall();
    const more = "Totalt fördelas 10 miljoner kronor. Beslut fattas den 15 februari 2027.";
    note(w, id, { ...BEFORE, text: `${BEFORE.text} ${more}` });
    expect(states(w, id)).toEqual(expect.arrayContaining(["decisionOn told", "totalSek told"]));
    const page = await words(await adviser.get(`/calls/${id}`));
    expect(page).toContain("Finansiärens beslut: från uppgift saknas till 15 februari 2027");
    expect(page).toContain("Summan i utlysningen: från uppgift saknas till 10 000 000 kr");
    const two = "Ansökan ska ha kommit in senast den 14 december 2026 eller den 1 mars 2027.";
    note(w, id, { ...BEFORE, text: two }, 2);
    expect(await words(await adviser.get(`/calls/${id}`))).toContain("14 december 2026 och 1 mars 2027");
    const change = openFunderChanges(w.db, id)[0];
    expectRefusal("changed_meanwhile", () =>
      settleFunderChange(
        w.db,
        { callId: id, changeId: change?.id ?? 0, fields: ["totalSek"] },
        act(w.adviser, 2),
      ),
    );
  });

  test("a day that lost its year is shown and never offered", () => {
    const { w, id } = withCall();
    const text = BEFORE.text.replace("14 december 2026 kl. 14.00", "i början av nästa år");
    note(w, id, { ...BEFORE, text });
    expect(states(w, id)).toContain("deadline vague");
  });
});

describe("taking over", () => {
  test("a moved day is one press, and stays unconfirmed", async () => {
    const { w, id, adviser } = withCall();
    note(w, id, LATER);
    const page = await words(await adviser.get(`/calls/${id}`));
    expect(page).toContain("Ta över ny sista dag: 21 december 2026 kl. 14.00");
    const answer = await adviser.post(`/calls/${id}/funder-changes/1`, {
      chosen: "yes",
      "take-deadline": "yes",
      "take-text": "yes",
    });
    expect(answer.headers.get("location")).toBe(`/calls/${id}?done=change_taken_over`);
    expect(call(w.db, id)).toMatchObject({ deadlineOn: "2026-12-21", deadlineConfirmedAt: null });
    expect(call(w.db, id).deadlineAt).toBe("2026-12-21T13:00:00.000Z");
    expect(openFunderChanges(w.db, id)).toEqual([]);
    const again = await adviser.post(`/calls/${id}/funder-changes/1`, { "take-deadline": "yes" });
    expect(again.status).toBe(409);
  });

  test("takes only what was chosen", () => {
    const { w, id } = withCall();
    note(w, id, { ...LATER, title: "Nytt namn" });
    settleFunderChange(w.db, { callId: id, changeId: 1, fields: ["title"] }, act(w.adviser, 1));
    expect(call(w.db, id)).toMatchObject({
      title: "Nytt namn",
      deadlineOn: "2026-12-14",
      description: BEFORE.text,
    });
  });

  test("never writes over what somebody has written, and says so", async () => {
    const { w, id, adviser } = withCall();
    note(w, id, LATER);
    typeInto(w, id, { deadlineOn: "2026-12-16" });
    expect(states(w, id)).toContain("deadline by_hand");
    expect(await words(await adviser.get(`/calls/${id}`))).toContain(
      "Du har själv skrivit 16 december 2026 kl. 14.00.",
    );
    const take = () =>
      settleFunderChange(w.db, { callId: id, changeId: 1, fields: ["deadline"] }, act(w.adviser, 2));
    expectRefusal("changed_meanwhile", take);
    expect(call(w.db, id).deadlineOn).toBe("2026-12-16");
  });

  test("what stands there already needs no taking over", () => {
    const { w, id } = withCall();
    note(w, id, LATER);
    typeInto(w, id, { deadlineOn: "2026-12-21" });
    expect(states(w, id)).toContain("deadline already");
  });

  test("set aside changes nothing; nothing ticked settles nothing", async () => {
    const { w, id, adviser } = withCall();
    note(w, id, LATER);
    await adviser.post(`/calls/${id}/funder-changes/1`, { chosen: "yes" });
    expect(openFunderChanges(w.db, id)).toHaveLength(1);
    await adviser.post(`/calls/${id}/funder-changes/1`);
    expect(openFunderChanges(w.db, id)).toEqual([]);
    expect(call(w.db, id).deadlineOn).toBe("2026-12-14");
  });

  test("is the adviser's alone, and of that call", () => {
    const { w, id } = withCall();
    note(w, id, LATER);
    const settle =
      (callId: number, by = w.adviser) =>
      () =>
        settleFunderChange(w.db, { callId, changeId: 1, fields: ["deadline"] }, act(by, 1));
    expectRefusal("not_yours", settle(id, w.contact.taby));
    expectRefusal("not_found", settle(id + 1));
  });
});
