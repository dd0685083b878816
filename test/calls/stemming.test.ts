import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { partsOf } from "../../db/swedish/compounds";
import { stem, stems, wordsOf } from "../../src/calls/stemming";

describe("the stem", () => {
  test.each([
    ["utlysning", "utlysningar utlysningen utlysningarna utlysnings utlysningarnas"],
    ["ansökan", "ansökningar ansökningen ansökans ansökningarna"],
    ["bidrag", "bidraget bidragen bidrags bidragets"],
    ["medel", "medlen medels"],
    ["kommun", "kommuner kommunerna kommunens kommunernas"],
    ["projekt", "projektet projekten projektets"],
    ["program", "programmet programmen"],
    ["insats", "insatser insatsen insatserna"],
    ["mottagande", "mottagandet mottagandets"],
    ["möjlighet", "möjligheter möjligheten möjligheterna"],
    ["förälder", "föräldrar föräldrarna"],
    ["stad", "städer städerna staden"],
    ["land", "länder länderna landet"],
    ["skola", "skolor skolan skolans skolorna"],
    ["arbete", "arbetet arbeten arbetena arbetets"],
    ["kostnad", "kostnader kostnaderna kostnaden"],
    ["länsstyrelse", "länsstyrelsen länsstyrelser länsstyrelsernas"],
    ["handlingsplan", "handlingsplaner handlingsplanen"],
    ["nyanländ", "nyanlända nyanländas"],
    ["flykting", "flyktingar flyktingars flyktingarna"],
    ["råd", "rådet råden"],
    ["resultat", "resultatet resultaten"],
  ])("of %s is that of its forms", (word, forms) => {
    expect(new Set(stems(forms))).toEqual(new Set([stem(word)]));
  });

  test.each([
    ["råd", "rad"],
    ["för", "far"],
    ["kön", "kon"],
    ["möte", "mote"],
    ["säkerhet", "säker"],
    ["myndighet", "mynt"],
  ])("of %s is not that of %s", (one, other) => {
    expect(stem(one)).not.toBe(stem(other));
  });

  test("reads letters however they are put together, and leaves signs and numbers alone", () => {
    expect(wordsOf("Ra\u030ad & §37-medel, 2027!")).toEqual(["råd", "37", "medel", "2027"]);
    expect(stems("")).toEqual([]);
  });

  test("of any word is found again, and is no longer than a letter more", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."abdeghiklmnorstuvåäö"), maxLength: 30 }), (word) => {
        expect(stem(word)).toBe(stem(word));
        // "ansökan" is looked for as "ansökning".
        expect(stem(word).length).toBeLessThanOrEqual(word.length + 2);
      }),
    );
  });
});

describe("the parts of a compound", () => {
  test.each([
    ["flyktingmottagandet", "mottagande"],
    ["statsbidraget", "bidrag"],
    ["statsbidragsutlysningar", "bidrag"],
    ["statsbidragsutlysningar", "utlysningarna"],
    ["samarbetsmöten", "möte"],
    ["kompetensutvecklingsinsatser", "insats"],
    ["kompetensutvecklingsinsatser", "utveckling"],
    ["föräldrastöd", "stödet"],
    ["landsbygdsskola", "skolan"],
  ])("%s hold %s", (compound, part) => {
    expect(partsOf(compound)).toContain(stem(part));
  });

  test("are none in a short word, a word with figures, or at a place where no word begins", () => {
    expect(partsOf("rad hus eu §37 covid19abcdef")).toEqual([]);
    expect(partsOf("integration")).not.toContain("ntegration");
  });
});
