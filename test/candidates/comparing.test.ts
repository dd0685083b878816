import { describe, expect, test } from "vitest";
import { candidateLikenesses } from "../../db/schema";
import { addCall } from "../../src/calls/calls";
import { candidate } from "../../src/candidates/candidates";
import { haveLikenesses, likenessesOf } from "../../src/candidates/likenesses";
import { marksOf } from "../../src/candidates/marks";
import { countyIn, otherCounty, otherRound, otherYear } from "../../src/candidates/rounds";
import { takeIn } from "../../src/candidates/taking-in";
import { unweighed, weigh } from "../../src/candidates/weighing";
import type { FoundItem } from "../../src/sources/kinds/kind";
import { addSource } from "../../src/sources/sources";
import { A_CALL, act, NOW, type World, world } from "../support/world";

const TEXT =
  "Länsstyrelsen fördelar medel till kommuner som tillsammans utvecklar mottagandet av nyanlända. Insatserna ska stärka samverkan mellan kommuner, civilsamhälle och myndigheter, och resultaten ska spridas till fler.";

function item(guid: string, title: string, text = TEXT, link = `https://f.example.se/${guid}`): FoundItem {
  return { guid, title, link, publishedAt: null, text, raw: JSON.stringify({ guid, title, text }) };
}

function bringIn(w: World, items: FoundItem[], funder = "Länsstyrelsen Stockholm"): void {
  const url = `https://k${items[0]?.guid}.example.se`;
  const sourceId = addSource(w.db, { name: "K", url, funder, everyMinutes: 60 }, act(w.adviser));
  takeIn(w.db, sourceId, items, NOW);
  weigh(w.db, unweighed(w.db));
}

const others = (w: World, id: number) =>
  likenessesOf(w.db, id).flatMap((one) => ("other" in one ? [one.other.id] : []));

describe("a candidate is like another", () => {
  test("that says nearly the same at another address, whichever came first", () => {
    const w = world();
    bringIn(w, [item("a", "Medel till mottagande av nyanlända")]);
    bringIn(w, [item("b", "Nya medel för mottagandet", `${TEXT} Läs mer på vår sida.`)]);
    expect([others(w, 1), others(w, 2)]).toEqual([[2], [1]]);
    expect([...haveLikenesses(w.db, [1, 2])]).toEqual([2, 1]);
    expect(w.db.select().from(candidateLikenesses).all()).toHaveLength(1);
  });

  test("by its title alone, in other forms and another order", () => {
    const w = world();
    bringIn(w, [item("a", "Utvecklingsmedel för flyktingmottagande i kommuner", "Ett.")]);
    bringIn(w, [item("b", "Kommunernas flyktingmottagande: utvecklingsmedel", "Något annat står här.")]);
    expect(others(w, 2)).toEqual([1]);
  });

  test("from last year, so that a person sees what came before", () => {
    const w = world();
    const link = "https://f.example.se/medel";
    bringIn(w, [item("a", "Medel till mottagande 2026", `${TEXT} Sök senast 1 mars 2026.`, link)]);
    bringIn(w, [item("b", "Medel till mottagande 2027", `${TEXT} Sök senast 1 mars 2027.`, link)]);
    expect(others(w, 2)).toEqual([1]);
  });

  test("never in another county, and never for sharing a common word", () => {
    const w = world();
    bringIn(w, [item("a", "Medel till mottagande i Stockholms län")]);
    bringIn(w, [item("b", "Medel till mottagande i Uppsala län")]);
    bringIn(w, [item("c", "Medel till havsmiljö", "Stöd till vattenvård och fria vandringsvägar för fisk.")]);
    expect([others(w, 1), others(w, 2), others(w, 3)]).toEqual([[], [], []]);
  });

  test("and a call of the same funder and county", () => {
    const w = world();
    const form = { ...A_CALL, title: "Utvecklingsmedel för mottagande av nyanlända" };
    const callId = addCall(w.db, { ...form, county: "Stockholms län" }, act(w.adviser));
    addCall(w.db, { ...form, county: "Uppsala län" }, act(w.adviser));
    addCall(w.db, { ...form, funder: "Någon annan" }, act(w.adviser));
    bringIn(w, [item("a", "Utvecklingsmedel: mottagandet av nyanlända i Stockholms län")]);
    expect(likenessesOf(w.db, 1)).toMatchObject([{ call: { id: callId } }]);
  });

  test("anew when it says something else", () => {
    const w = world();
    bringIn(w, [
      item("a", "Medel till mottagande av nyanlända"),
      item("b", "Havet", "Stöd till vattenvård."),
    ]);
    takeIn(w.db, 1, [item("b", "Medel till mottagande av nyanlända")], NOW);
    expect(unweighed(w.db)).toEqual([2]);
    weigh(w.db, unweighed(w.db));
    expect(others(w, 2)).toEqual([1]);
    takeIn(w.db, 1, [item("b", "Havet", "Stöd till vattenvård.")], NOW);
    weigh(w.db, unweighed(w.db));
    expect([others(w, 1), others(w, 2), unweighed(w.db)]).toEqual([[], [], []]);
  });
});

test("what is weighed keeps what the inbox tells of it", () => {
  const w = world();
  bringIn(w, [item("a", "Medel till mottagande", `${TEXT} Sista ansökningsdag är den 15 mars 2027.`)]);
  expect(candidate(w.db, 1).weighing).toMatchObject({
    fit: expect.any(Number),
    reading: { deadline: { deadline: "2027-03-15", precision: "day" } },
  });
});

describe("two rounds are told apart", () => {
  const said = (title: string, text = "") => ({ title, text });
  test.each([
    ["by the year in the title", said("Medel 2026"), said("Medel 2027")],
    ["by the years in the text", said("Medel", "senast 1 mars 2026"), said("Medel", "senast 1 mars 2027")],
    ["by the number of the round", said("Medel, omgång 1"), said("Medel, omgång 2")],
    ["by the county", said("Medel i Skåne"), said("Medel i Blekinge")],
  ])("%s", (_, one, other) => {
    expect(otherRound(one, other)).toBe(true);
    expect(otherRound(one, one)).toBe(false);
  });

  test("but not when one of them does not say, or when both name a common year", () => {
    expect(otherYear(said("Medel 2026"), said("Medel"))).toBe(false);
    expect(otherYear(said("Medel", "2026 och 2027"), said("Medel", "2027 och 2028"))).toBe(false);
    expect(otherCounty(said("Medel i Skåne"), said("Medel"))).toBe(false);
  });

  test("the county is the one that the text names, when it is one", () => {
    expect(countyIn(said("Medel", "Kommuner i Västra Götalands län"))).toBe("Västra Götalands län");
    expect(countyIn(said("Medel", "Kommuner i Skåne län och Kalmar län"))).toBeNull();
    expect(countyIn(said("Medel", "Kommuner i Stockholm"))).toBeNull();
  });
});

test("marks are the same for the same words, few, and shared by texts that are nearly alike", () => {
  const one = marksOf({ title: "Medel till mottagande", text: TEXT });
  expect(marksOf({ title: "MEDEL till mottagande!", text: TEXT.toUpperCase() })).toEqual(one);
  const near = marksOf({ title: "Medel till mottagande", text: `${TEXT} Välkommen att söka.` });
  expect(near.filter((mark) => one.includes(mark)).length).toBeGreaterThan(one.length / 2);
  expect(one.length).toBeLessThanOrEqual(18);
  expect(marksOf({ title: "", text: "" })).toEqual([]);
});
