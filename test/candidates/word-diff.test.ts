import { expect, test } from "vitest";
import { WordDiff } from "../../views/ui/word-diff";

const shown = (before: string, after: string) => String(WordDiff({ before, after }));

test("what was added and removed is marked, and told to those who do not see the marks", () => {
  const html = shown("Sök senast 15 mars.", "Sök senast 22 mars.");
  expect(html).toContain('<del><span class="ds-sr-only">Borttaget: </span>15</del>');
  expect(html).toContain('<ins><span class="ds-sr-only">Tillagt: </span>22</ins>');
  expect(shown("Lika", "Lika")).toBe('<p class="word-diff">Lika</p>');
});

test("a long stretch without changes is told by its ends, and markup is only words", () => {
  const long = "ord ".repeat(500);
  const html = shown(`Början ${long}<b>slut</b>`, `Början ${long}<b>nytt</b>`);
  expect(html.length).toBeLessThan(1000);
  expect(html).toContain("[…]");
  expect(html).toContain("&lt;b");
  expect(html).not.toContain("<b>");
});

test("two texts that have nothing in common are shown whole, and soon", () => {
  const words = (letter: string) => Array.from({ length: 20_000 }, (_, i) => `${letter}${i}`).join(" ");
  const began = performance.now();
  const html = shown(words("a"), words("b"));
  expect(performance.now() - began).toBeLessThan(3_000);
  expect(html).toContain("a19999");
  expect(html).toContain("b19999");
});

test("a line that was written anew is shown whole beside the old one; its neighbour that changed a word is not", () => {
  const before = "Utlysningen öppnar i mars.\nSök senast 15 mars i vår e-tjänst.\nVälkommen";
  const after = "Nu kan kommuner lämna in ansökan.\nSök senast 22 mars i vår e-tjänst.\nVälkommen";
  const html = shown(before, after).replace(/<span[^>]*>[^<]*<\/span>/g, "");
  expect(html).toContain(
    "<del>Utlysningen öppnar i mars.\n</del><ins>Nu kan kommuner lämna in ansökan.\n</ins>Sök senast <del>15</del><ins>22</ins> mars",
  );
});
