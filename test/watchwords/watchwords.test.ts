import { describe, expect, test } from "vitest";
import { addCall, call } from "../../src/calls/calls";
import { candidate } from "../../src/candidates/candidates";
import { takeIn } from "../../src/candidates/taking-in";
import { watchFor, watchNoLonger } from "../../src/candidates/watching";
import { unweighed, weigh } from "../../src/candidates/weighing";
import { historyOf } from "../../src/history";
import { addSource } from "../../src/sources/sources";
import { fitOf, type Word } from "../../src/watchwords/fit";
import { addWord, endWord, hasOwnWords, wordsToWatch } from "../../src/watchwords/watchwords";
import { fitInWords } from "../../views/watchwords/fit-words";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, NOW, world } from "../support/world";

const core = (word: string): Word => ({ word, tier: "core" });

describe("a word hits", () => {
  test.each([
    ["nyanländ", "Nyanlända kvinnors väg till arbete"],
    ["flykting", "Flyktingmottagandet i länet"],
    ["mottagande", "Ett bättre flyktingmottagande"],
    ["utrikes född", "Språkstöd för utrikes födda föräldrar"],
    ["integration", "Integrationsinsatser 2027"],
    ["§ 37", "Medel enligt § 37 förordningen"],
    ["AMIF", "Ny AMIF-utlysning"],
    ["kommun", "Stöd till kommuner"],
    ["utlysning", "Årets utlysningar"],
  ])('%s in "%s"', (word, title) => {
    expect(fitOf({ title, text: "" }, [core(word)]).reasons).toEqual([
      { word, tier: "core", place: "title" },
    ]);
  });

  test.each([
    ["kommun", "Bättre kommunikation"],
    ["§ 37", "37 projekt fick stöd"],
    ["utrikes född", "Utrikes resor för nyss födda"],
    ["asyl", "Ett nytt laboratorium"],
    ["sfi", "Satsfinans i praktiken"],
  ])('never %s in "%s"', (word, title) => {
    expect(fitOf({ title, text: "" }, [core(word)])).toEqual({ fit: 0, reasons: [] });
  });
});

test("core words count most in the title, wide ones only there, and guards speak against wherever they stand", () => {
  const list: Word[] = [
    core("flykting"),
    { word: "kommun", tier: "wide" },
    { word: "företag", tier: "guard" },
  ];
  const fitFor = (title: string, text: string) => fitOf({ title, text }, list).fit;
  expect(fitFor("Stöd till flyktingar", "")).toBeGreaterThan(fitFor("Stöd", "Stöd till flyktingar"));
  expect(fitFor("Stöd", "Stöd till flyktingar")).toBeGreaterThan(fitFor("Stöd till kommuner", ""));
  expect(fitFor("Stöd", "Kommuner kan söka")).toBe(0);
  expect(fitFor("Stöd", "Företag kan söka")).toBeLessThan(0);
  expect(fitFor("Stöd till flyktingar, flykting, flyktingen", "flyktingar")).toBe(
    fitFor("Stöd till flyktingar", ""),
  );
});

test("the reasons are told in words, what weighs most first", () => {
  const list: Word[] = [
    { word: "kommun", tier: "wide" },
    core("nyanländ"),
    core("boende"),
    { word: "företag", tier: "guard" },
  ];
  const { reasons } = fitOf({ title: "Nyanlända i kommunen", text: "Boende. Företag kan inte söka." }, list);
  expect(fitInWords(reasons)).toBe(
    "Nämner ”nyanländ” och ”kommun” i rubriken och ”boende” i texten; talar emot: ”företag”.",
  );
  expect(fitInWords([])).toBe("");
});

describe("what the network looks for", () => {
  test("is what Utlyst brings along, until the adviser says otherwise", () => {
    const w = world();
    const atFirst = wordsToWatch(w.db);
    expect(atFirst).toContainEqual(core("nyanländ"));
    expect(hasOwnWords(w.db)).toBe(false);
    addWord(w.db, { word: "Bosättning", tier: "core" }, act(w.adviser));
    expect(wordsToWatch(w.db)).toHaveLength(atFirst.length);
    expect(wordsToWatch(w.db)).toContainEqual({ word: "Bosättning", tier: "core" });
    endWord(w.db, "nyanländ", act(w.adviser, 1));
    expect(wordsToWatch(w.db)).not.toContainEqual(core("nyanländ"));
    expect(
      historyOf(w.db, "network", 1)
        .map(({ event }) => event)
        .slice(0, 2),
    ).toEqual(["watchword_ended", "watchword_added"]);
  });

  test("changes once: the same word twice is one, and an ended word cannot end again", () => {
    const w = world();
    expect(addWord(w.db, core("tolk"), act(w.adviser))).toBe(true);
    expect(addWord(w.db, core("Tolk"), act(w.adviser))).toBe(false);
    endWord(w.db, "tolk", act(w.adviser));
    expectRefusal("not_found", () => endWord(w.db, "tolk", act(w.adviser)));
    expect(addWord(w.db, core("tolk"), act(w.adviser))).toBe(true);
  });

  test("is the adviser's to say", () => {
    const w = world();
    for (const by of [w.coordinator, w.administrator, w.contact.taby]) {
      expectRefusal("not_yours", () => addWord(w.db, core("tolk"), act(by)));
      expectRefusal("not_yours", () => endWord(w.db, "nyanländ", act(by)));
    }
  });

  test("judges candidates and calls anew when it changes", () => {
    const w = world();
    const source = { name: "K", url: "https://k.example.se", funder: "F", everyMinutes: 60 };
    const sourceId = addSource(w.db, source, act(w.adviser));
    const item = { guid: "1", title: "Tolkar i vården", link: null, publishedAt: null, text: "", raw: "{}" };
    takeIn(w.db, sourceId, [item], NOW);
    weigh(w.db, unweighed(w.db));
    const callId = addCall(
      w.db,
      { ...A_CALL, title: "Tolkar", programme: "", description: "" },
      act(w.adviser),
    );
    const fits = () => [candidate(w.db, 1).weighing.fit, call(w.db, callId).fit];
    const before = fits();
    watchFor(w.db, core("tolk"), act(w.adviser));
    const after = fits();
    expect(after[0]).toBeGreaterThan(before[0] ?? 0);
    expect(after[1]).toBeGreaterThan(before[1] ?? 0);
    expect(call(w.db, callId).fitReasons).toContainEqual({ word: "tolk", tier: "core", place: "title" });
    watchNoLonger(w.db, "tolk", act(w.adviser));
    expect(fits()).toEqual(before);
  });
});

describe("the page of watchwords", () => {
  test("adds and ends a word", async () => {
    const w = world();
    const rut = visitor(w, w.adviser);
    expect(await words(await rut.get("/watchwords"))).toContain("Det här är förslag att börja med");
    const added = await rut.post("/watchwords", { word: "tolk", tier: "core" });
    expect([added.status, added.headers.get("location")]).toEqual([303, "/watchwords?done=word_added"]);
    expect((await rut.post("/watchwords/ending", { word: "företag" })).status).toBe(303);
    const page = await words(await rut.get("/watchwords"));
    expect(page).toContain("tolk");
    expect(page).not.toContain("Ta bort företag");
    expect((await rut.post("/watchwords/ending", { word: "företag" })).status).toBe(404);
  });

  test.each([
    [{ word: "", tier: "core" }],
    [{ word: "!!", tier: "core" }],
    [{ word: "tolk", tier: "annat" }],
  ])("keeps what was typed when it is wrong: %o", async (typed) => {
    const w = world();
    const answer = await visitor(w, w.adviser).post("/watchwords", typed);
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain(`value="${typed.word}"`);
    expect(hasOwnWords(w.db)).toBe(false);
  });
});
