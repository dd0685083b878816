import { expect, test } from "vitest";
import { matching } from "../../src/needs/matching";

const others = (...texts: string[]) => texts.map((text, index) => ({ of: index, text }));

test("texts that speak of the same are found in spite of inflections and compounds, with the words that say so", () => {
  const need = "Stöd till föräldrar vars barn är ensamkommande och bor i familjehem.";
  const found = matching(
    need,
    others(
      "Utveckling av familjehemsvård och föräldrastöd för ensamkommande barn.",
      "Lokala klimatinvesteringar i laddstolpar.",
    ),
    5,
  );
  expect(found.map(({ of }) => of)).toEqual([0]);
  expect(found[0]?.words).toEqual(expect.arrayContaining(["ensamkommande", "familjehem", "barn"]));
});

test("words that every call holds are no reason", () => {
  const need = "Kommunen behöver medel för att utveckla sitt arbete och stärka samverkan.";
  expect(
    matching(need, others("Medel till kommuner som vill utveckla och stärka samverkan i arbetet."), 5),
  ).toEqual([]);
});

test("one word in common is not enough", () => {
  expect(matching("Tolkar på kvällstid", others("Utbildning för tolkar i domstol"), 5)).toEqual([]);
});

test("a word that most of many texts hold says nothing; a rare one weighs more than a common one", () => {
  const texts = [
    "nyanlända simundervisning sommarlov",
    "nyanlända sommarlov kolonier",
    "nyanlända bostäder sommarlov",
    "nyanlända ekonomi",
    "nyanlända hälsa",
    "nyanlända idrott",
    "nyanlända kultur",
  ];
  const found = matching("Simundervisning för nyanlända på sommarlov", others(...texts), 5);
  expect(found).toEqual([{ of: 0, words: ["simundervisning", "sommarlov"] }]);
});

test("the closest come first, and no more than asked for", () => {
  const need = "Våldsutsatta kvinnor behöver skyddat boende och traumabehandling";
  const texts = [
    "Skyddat boende för kvinnor",
    "Skyddat boende och traumabehandling för våldsutsatta kvinnor",
    "Boende för kvinnor",
  ];
  expect(matching(need, others(...texts), 2).map(({ of }) => of)).toEqual([1, 0]);
});

test("an empty text, and nothing to compare with, match nothing", () => {
  expect(matching("", others("Skyddat boende för kvinnor"), 5)).toEqual([]);
  expect(matching("Skyddat boende för kvinnor", [], 5)).toEqual([]);
  expect(matching("Skyddat boende för kvinnor", others(""), 5)).toEqual([]);
});
