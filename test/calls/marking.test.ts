import { describe, expect, test } from "vitest";
import { searchFrom } from "../../src/calls/call-search";
import { marked, snippet } from "../../src/calls/marking";

const shown = (pieces: { text: string; hit: boolean }[]) =>
  pieces.map(({ text, hit }) => (hit ? `[${text}]` : text)).join("");

describe("what was searched for is marked", () => {
  test.each([
    ["utlysningar", "En utlysning om Utlysningens år", "En [utlysning] om [Utlysningens] år"],
    ["mottagande", "Om flyktingmottagandet i länet", "Om [flyktingmottagandet] i länet"],
    ["utveckl", "Utvecklingsmedel och medel", "[Utvecklingsmedel] och medel"],
    ["rad", "Råd i rad", "Råd i [rad]"],
    ["RÅD", "Råd i rad", "[Råd] i rad"],
    ['"för äldre"', "Stöd för äldre, och för de äldre", "Stöd [för äldre], och för de äldre"],
    ["hus -tak", "Hus med tak", "[Hus] med tak"],
    ["<b>", "a <b> & c", "a <[b]> & c"],
    ["xyz", "Inget av det", "Inget av det"],
  ])("%s in %s", (q, text, expected) => {
    expect(shown(marked(text, searchFrom(q)))).toBe(expected);
  });

  test("and what is marked is still the whole text", () => {
    const text = "Bidrag till kommuner: statsbidrag, bidragets villkor.";
    expect(
      marked(text, searchFrom('bidrag "till kommuner"'))
        .map((piece) => piece.text)
        .join(""),
    ).toBe(text);
  });
});

describe("a snippet", () => {
  const long = `${"Först kommer allmänna ord. ".repeat(20)}Sedan om nyanlända kvinnor i arbete. ${"Och mer därtill. ".repeat(20)}`;

  test("is the part of a long text where the words stand, cut between words", () => {
    const found = shown(snippet(long, searchFrom("nyanländ kvinna")));
    expect(found).toMatch(/^….* om \[nyanlända\] \[kvinnor\] i arbete.*…$/);
    expect(found.length).toBeLessThan(230);
  });

  test("is the whole of a short text, and nothing where the words do not stand", () => {
    expect(shown(snippet("Stöd till kvinnor.", searchFrom("kvinna")))).toBe("Stöd till [kvinnor].");
    expect(snippet("Stöd till kvinnor.", searchFrom("män"))).toEqual([]);
  });
});
