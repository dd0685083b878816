import fc from "fast-check";
import { expect, test } from "vitest";
import { mergeTexts } from "../../src/sections/three-way";

const BASE = "Ett.\n\nTvå.\n\nTre.";

test("changes in different paragraphs go together, also in neighbours", () => {
  const merged = mergeTexts(BASE, "Ett, mer.\n\nTvå.\n\nTre.", "Ett.\n\nTvå, annat.\n\nTre.");
  expect(merged).toEqual({ text: "Ett, mer.\n\nTvå, annat.\n\nTre.", clashes: 0 });
});

test("a paragraph that one takes away goes, while the other's new one comes", () => {
  const merged = mergeTexts(BASE, "Ett.\n\nTre.", "Ett.\n\nTvå.\n\nTre.\n\nFyra.");
  expect(merged).toEqual({ text: "Ett.\n\nTre.\n\nFyra.", clashes: 0 });
});

test("the same paragraph written over by both stands twice, the saved one first", () => {
  const merged = mergeTexts(BASE, "Ett.\n\nTvå av mig.\n\nTre.", "Ett.\n\nTvå av dig.\n\nTre.");
  expect(merged).toEqual({ text: "Ett.\n\nTvå av dig.\n\nTvå av mig.\n\nTre.", clashes: 1 });
});

test("the same change by both is one change", () => {
  expect(mergeTexts(BASE, "Ett.", "Ett.")).toEqual({ text: "Ett.", clashes: 0 });
});

test("two who begin on an empty section keep both texts", () => {
  expect(mergeTexts("", "Min.", "Din.")).toEqual({ text: "Din.\n\nMin.", clashes: 1 });
});

test("one takes away what the other wrote in: it stays, and is pointed out", () => {
  expect(mergeTexts(BASE, "Ett.\n\nTre.", "Ett.\n\nTvå, mer.\n\nTre.")).toEqual({
    text: "Ett.\n\nTvå, mer.\n\nTre.",
    clashes: 1,
  });
});

const texts = fc
  .array(fc.constantFrom("a", "b", "c", "d", "e", "f"), { maxLength: 6 })
  .map((paragraphs) => paragraphs.join("\n\n"));

test("what one took away does not come back because the other wrote beside it", () => {
  expect(mergeTexts(BASE, "Ett, mer.\n\nTvå.\n\nTre.", "Ett, annat.")).toEqual({
    text: "Ett, annat.\n\nEtt, mer.",
    clashes: 1,
  });
});

test("one who changed nothing gets the other's text, whatever it is", () => {
  fc.assert(
    fc.property(texts, texts, (base, theirs) => {
      expect(mergeTexts(base, base, theirs)).toEqual({ text: theirs, clashes: 0 });
      expect(mergeTexts(base, theirs, base)).toEqual({ text: theirs, clashes: 0 });
      expect(mergeTexts(base, theirs, theirs)).toEqual({ text: theirs, clashes: 0 });
    }),
  );
});

test("no paragraph that somebody has newly written is lost", () => {
  fc.assert(
    fc.property(texts, texts, texts, (base, mine, theirs) => {
      const before = new Set(base.split("\n\n"));
      const merged = new Set(mergeTexts(base, mine, theirs).text.split("\n\n"));
      const written = [...mine.split("\n\n"), ...theirs.split("\n\n")].filter((one) => !before.has(one));
      expect(written.filter((one) => one !== "" && !merged.has(one))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});

test("two long texts with nothing in common are put together at once", () => {
  const long = (word: string) => Array.from({ length: 3000 }, (_, i) => `${word} ${i}`).join("\n\n");
  const before = performance.now();
  expect(mergeTexts(long("a"), long("b"), long("c")).clashes).toBeGreaterThan(0);
  expect(performance.now() - before).toBeLessThan(1000);
});
