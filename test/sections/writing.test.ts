import { describe, expect, test } from "vitest";
import { abandon } from "../../src/applications/lifecycle";
import { addMinutes } from "../../src/calendar";
import { historyOf } from "../../src/history";
import { assign, possibleWriters } from "../../src/sections/assignment";
import { comment, commentsOf, resolveComment } from "../../src/sections/comments";
import { draftOf, dropDraft, keepDraft } from "../../src/sections/drafts";
import { noteVisit, othersByKey } from "../../src/sections/presence";
import { bringBack, saveMerged, saveText } from "../../src/sections/saving";
import { section } from "../../src/sections/sections";
import { setStatus } from "../../src/sections/statuses";
import { textsOf } from "../../src/sections/texts";
import { startPage } from "../../src/start/tasks";
import { expectRefusal } from "../support/refused";
import { act, answerNo, NOW, TODAY } from "../support/world";
import { aSection, saved } from "./a-section";

const at = (minutes: number) => addMinutes(NOW, minutes);

describe("who writes", () => {
  test("the one who has the section, and the adviser; nobody else", () => {
    const { w, goals } = aSection();
    saved(w, goals, "Av Täby.", w.contact.taby, 2);
    saved(w, goals, "Av rådgivaren.", w.adviser, 3);
    for (const other of [w.contact.solna, w.director.taby, w.coordinator, w.administrator])
      expectRefusal("not_yours", () => saved(w, goals, "Nej.", other, 4));
    expectRefusal("not_yours", () => saved(w, { ...goals, key: "need" }, "Nej.", w.contact.taby, 4));
    expect(section(w.db, goals)).toMatchObject({ text: "Av rådgivaren.", status: "writing", revision: 3 });
  });

  test("a section is given to those who can be with it, and taken back", () => {
    const { w, id, goals } = aSection();
    answerNo(w, id, "vaxholm");
    const names = possibleWriters(w.db, id, TODAY).map(({ name }) => name);
    expect(names).toEqual(["Rut Råd", "Kaj Koord", "Kim Sigtuna", "Kim Täby", "Kim Solna"]);
    for (const who of [w.contact.vaxholm, w.director.taby])
      expectRefusal("section_not_for_them", () => assign(w.db, goals, who.personId, act(w.adviser, 5)));
    expectRefusal("not_yours", () => assign(w.db, goals, null, act(w.contact.taby, 5)));
    assign(w.db, goals, null, act(w.adviser, 6));
    expectRefusal("not_yours", () => saved(w, goals, "Nej.", w.contact.taby, 7));
  });

  test("it stands among their tasks until it is handed over for review", () => {
    const { w, goals } = aSection();
    const tasks = () =>
      startPage(w.db, w.contact.taby, NOW).tasks.filter(({ what }) => what === "write_section");
    expect(tasks()).toMatchObject([{ id: 1, key: "goals", heading: "Mål" }]);
    saved(w, goals, "Ett.", w.contact.taby, 2);
    setStatus(w.db, goals, "for_review", act(w.contact.taby, 3));
    expect(tasks()).toEqual([]);
  });

  test("nobody writes, assigns or comments when the application is over", () => {
    const { w, id, goals } = aSection();
    abandon(w.db, id, "Ingen tid.", act(w.adviser, 2));
    expectRefusal("not_in_this_status", () => saved(w, goals, "Nej.", w.adviser, 3));
    expectRefusal("not_in_this_status", () => assign(w.db, goals, null, act(w.adviser, 3)));
    expectRefusal("not_in_this_status", () => comment(w.db, goals, "Synd.", act(w.contact.taby, 3)));
  });
});

describe("every saved text", () => {
  test("is a row that stands, also what was there at the opening", () => {
    const { w, goals } = aSection();
    saved(w, goals, "Ett.", w.contact.taby, 2);
    saved(w, goals, "Två.", w.adviser, 3);
    expect(textsOf(w.db, goals).map(({ revision, text, byName }) => [revision, text, byName])).toEqual([
      [3, "Två.", "Rut Råd"],
      [2, "Ett.", "Kim Täby"],
      [1, "", "Rut Råd"],
    ]);
    expect(() => w.db.$client.exec("update section_texts set text = 'x'")).toThrow("a saved text stands");
    expect(() => w.db.$client.exec("delete from section_texts")).toThrow("a saved text stands");
  });

  test("is none when nothing was changed", () => {
    const { w, goals, found } = aSection();
    const before = found().revision;
    saved(w, goals, "", w.adviser, 2);
    expect([textsOf(w.db, goals).length, found().revision]).toEqual([1, before]);
  });

  test("raises the application's revision, so that nobody sends a text unseen", () => {
    const { w, goals, found } = aSection();
    const before = found().revision;
    saved(w, goals, "Ett.", w.contact.taby, 2);
    expect(found().revision).toBe(before + 1);
  });

  test("can be brought back as a new text, but not from an old page", () => {
    const { w, goals } = aSection();
    saved(w, goals, "Ett.", w.adviser, 2);
    saved(w, goals, "Två.", w.adviser, 3);
    expect(bringBack(w.db, goals, { revision: 2, seen: 2 }, act(w.adviser, 4))).toBe(false);
    expect(bringBack(w.db, goals, { revision: 2, seen: 3 }, act(w.contact.taby, 4))).toBe(true);
    expect(textsOf(w.db, goals)[0]).toMatchObject({ revision: 4, text: "Ett.", broughtBackFrom: 2 });
    expectRefusal("not_found", () => bringBack(w.db, goals, { revision: 9, seen: 4 }, act(w.adviser, 5)));
    expectRefusal("not_yours", () =>
      bringBack(w.db, goals, { revision: 1, seen: 4 }, act(w.contact.solna, 5)),
    );
  });
});

describe("a draft", () => {
  test("is found again, and goes when it is saved", () => {
    const { w, goals } = aSection();
    keepDraft(w.db, goals, { text: "Halvt", revision: 1 }, act(w.contact.taby, 2));
    keepDraft(w.db, goals, { text: "Halvt skrivet", revision: 1 }, act(w.contact.taby, 3));
    expect(draftOf(w.db, goals, w.contact.taby)).toMatchObject({
      text: "Halvt skrivet",
      startedAt: at(2),
      at: at(3),
    });
    expect(draftOf(w.db, goals, w.adviser)).toBeUndefined();
    expect(section(w.db, goals).text).toBe("");
    saved(w, goals, "Halvt skrivet", w.contact.taby, 4);
    expect(draftOf(w.db, goals, w.contact.taby)).toBeUndefined();
  });

  test("that says what stands already is none, also when it comes late", () => {
    const { w, goals } = aSection();
    saved(w, goals, "Klart.", w.contact.taby, 2);
    keepDraft(w.db, goals, { text: "Klart.", revision: 1 }, act(w.contact.taby, 3));
    expect(draftOf(w.db, goals, w.contact.taby)).toBeUndefined();
  });

  test("is thrown away by its writer only", () => {
    const { w, goals } = aSection();
    keepDraft(w.db, goals, { text: "Mitt", revision: 1 }, act(w.contact.taby, 2));
    dropDraft(w.db, goals, act(w.adviser, 3));
    expect(draftOf(w.db, goals, w.contact.taby)?.text).toBe("Mitt");
    dropDraft(w.db, goals, act(w.contact.taby, 4));
    expect(draftOf(w.db, goals, w.contact.taby)).toBeUndefined();
    expectRefusal("not_yours", () =>
      keepDraft(w.db, goals, { text: "x", revision: 1 }, act(w.contact.solna, 5)),
    );
  });
});

describe("two at once", () => {
  test("the later one is not saved over the earlier, and is kept as a draft", () => {
    const { w, goals } = aSection();
    saved(w, goals, "Först.", w.adviser, 2);
    const late = { text: "Sist.", revision: 1 };
    expect(saveText(w.db, goals, late, act(w.contact.taby, 3))).toBe(false);
    expect(section(w.db, goals).text).toBe("Först.");
    expect(draftOf(w.db, goals, w.contact.taby)).toMatchObject({ text: "Sist.", baseRevision: 1 });
  });

  test("whatever is chosen, both texts are in the history", () => {
    for (const take of ["merged", "mine", "theirs"] as const) {
      const { w, goals } = aSection();
      saved(w, goals, "Deras.", w.adviser, 2);
      const mine = { text: "Min.", revision: 1 };
      const merging = { take, merged: "Deras.\n\nMin.", mine, seen: 2 };
      expect(saveMerged(w.db, goals, merging, act(w.contact.taby, 3))).toBeNull();
      const written = textsOf(w.db, goals).map(({ text }) => text);
      expect(written.join()).toContain("Deras.");
      expect(written.join()).toContain("Min.");
      const stands = { merged: "Deras.\n\nMin.", mine: "Min.", theirs: "Deras." }[take];
      expect(section(w.db, goals).text).toBe(stands);
      expect(draftOf(w.db, goals, w.contact.taby)).toBeUndefined();
    }
  });

  test("a third who saves meanwhile sends it back, with what was chosen kept", () => {
    const { w, goals } = aSection();
    saved(w, goals, "Deras.", w.adviser, 2);
    saved(w, goals, "Deras igen.", w.adviser, 3);
    const mine = { text: "Min.", revision: 1 };
    const merging = { merged: "Deras.\n\nMin.", mine, seen: 2 };
    const act4 = act(w.contact.taby, 4);
    expect(saveMerged(w.db, goals, { ...merging, take: "merged" }, act4)).toEqual({
      text: "Deras.\n\nMin.",
      revision: 2,
    });
    expect(saveMerged(w.db, goals, { ...merging, take: "theirs" }, act4)).toEqual(mine);
    expect(draftOf(w.db, goals, w.contact.taby)?.text).toBe("Min.");
    expect(section(w.db, goals).text).toBe("Deras igen.");
  });

  test("each sees the other: looking, writing, and gone with something unsaved", () => {
    const { w, goals, id } = aSection();
    const others = (minutes: number) => othersByKey(w.db, id, w.adviser, at(minutes)).get("goals") ?? [];
    noteVisit(w.db, goals, act(w.contact.taby, 2));
    noteVisit(w.db, goals, act(w.adviser, 2));
    noteVisit(w.db, goals, act(w.contact.taby, 3));
    expect(others(3)).toEqual([{ name: "Kim Täby", doing: "looking", since: at(2) }]);
    keepDraft(w.db, goals, { text: "Jag skriver", revision: 1 }, act(w.contact.taby, 4));
    expect(others(4)).toEqual([{ name: "Kim Täby", doing: "writing", since: at(4) }]);
    expect(others(60)).toEqual([{ name: "Kim Täby", doing: "left_draft", since: at(4) }]);
    dropDraft(w.db, goals, act(w.contact.taby, 61));
    expect(others(61)).toEqual([]);
  });
});

describe("a section's status", () => {
  test("is a happening; only the adviser says that it is done, and writing opens it again", () => {
    const { w, goals, id } = aSection();
    saved(w, goals, "Ett.", w.contact.taby, 2);
    setStatus(w.db, goals, "for_review", act(w.contact.taby, 3));
    setStatus(w.db, goals, "for_review", act(w.contact.taby, 3));
    expectRefusal("section_done_by_adviser", () => setStatus(w.db, goals, "done", act(w.contact.taby, 4)));
    setStatus(w.db, goals, "done", act(w.adviser, 5));
    saved(w, goals, "Två.", w.contact.taby, 6);
    expect(section(w.db, goals).status).toBe("writing");
    const told = historyOf(w.db, "application", id).filter(({ event }) => event === "section_status_set");
    expect(told.map(({ details }) => [details.from, details.to])).toEqual([
      ["done", "writing"],
      ["for_review", "done"],
      ["writing", "for_review"],
    ]);
  });
});

describe("comments", () => {
  test("are written by those who read, and resolved once; nothing said is lost", () => {
    const { w, goals } = aSection();
    comment(w.db, goals, "Fler siffror?", act(w.director.solna, 2));
    comment(w.db, goals, "Enig.", act(w.contact.vaxholm, 3));
    const [first] = commentsOf(w.db, goals);
    resolveComment(w.db, goals, first!.id, act(w.contact.taby, 4));
    expectRefusal("comment_resolved", () => resolveComment(w.db, goals, first!.id, act(w.adviser, 5)));
    expectRefusal("not_found", () =>
      resolveComment(w.db, { ...goals, key: "need" }, first!.id, act(w.adviser, 5)),
    );
    expect(commentsOf(w.db, goals)).toMatchObject([
      { byName: "Dag Solna", resolvedByName: "Kim Täby" },
      { byName: "Kim Vaxholm", resolvedAt: null },
    ]);
    expect(() => w.db.$client.exec("update section_comments set text = 'x'")).toThrow(/comment stands/);
    expect(() => w.db.$client.exec("delete from section_comments")).toThrow(/comment stands/);
  });
});
