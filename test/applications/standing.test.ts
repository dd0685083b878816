import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Content, ContentParty } from "../../src/applications/content";
import { changesBetween, changesTouching, materialChanges } from "../../src/applications/content-changes";
import { standingOf, type VersionStep } from "../../src/applications/standing";

const party = (code: string, change: Partial<ContentParty> = {}): ContentParty => ({
  code,
  name: `Kommun ${code}`,
  role: code === "A" ? "owner" : "partner",
  budgetShareSek: 100,
  coFinancingSek: 0,
  ...change,
});

const BASE: Content = {
  title: "Gemensam resurs",
  call: { funder: "Länsstyrelsen", programme: "§ 37", title: "Medel", url: "" },
  periodFromOn: "2027-02-01",
  periodToOn: "2028-01-31",
  requestedSek: 300,
  budget: null,
  sections: [
    { key: "purpose", heading: "Syfte", text: "Pröva." },
    { key: "goals", heading: "Mål", text: "Fler ansökningar." },
  ],
  parties: [party("A"), party("B"), party("C")],
};

const withText = (key: string, text: string): Content => ({
  ...BASE,
  sections: BASE.sections.map((section) => (section.key === key ? { ...section, text } : section)),
});

/** C gives 10 kronor to A; B keeps its share. */
const MOVED: Content = {
  ...BASE,
  parties: [party("A", { budgetShareSek: 110 }), party("B"), party("C", { budgetShareSek: 90 })],
};

const TOLD = { told: true, left: false };

function step(number: number, before: Content, after: Content, more: Partial<VersionStep> = {}): VersionStep {
  return { number, before, after, changeClass: "material", objectedTo: false, ...more };
}

describe("an approval", () => {
  test("counts for the very version that was seen", () => {
    expect(standingOf("B", [], { told: false, left: false })).toEqual({ stands: true, carriedBy: [] });
  });

  test("stands through an editorial change that its giver was told of", () => {
    const steps = [step(2, BASE, withText("goals", "Flera ansökningar."), { changeClass: "editorial" })];
    expect(standingOf("B", steps, TOLD)).toEqual({
      stands: true,
      carriedBy: [{ number: 2, as: "editorial" }],
    });
    expect(standingOf("B", steps, { told: false, left: false })).toEqual({
      stands: false,
      because: "not_told",
      number: 2,
    });
  });

  test("ends by an objection, also to a later version of several", () => {
    const [second, third] = [withText("goals", "a"), withText("goals", "b")];
    const steps = [
      step(2, BASE, second, { changeClass: "editorial" }),
      step(3, second, third, { changeClass: "editorial", objectedTo: true }),
    ];
    expect(standingOf("B", steps, TOLD)).toEqual({ stands: false, because: "objected", number: 3 });
  });

  test("ends by a material change of the text, and says what changed in which version", () => {
    expect(standingOf("B", [step(2, BASE, withText("goals", "Andra mål."))], TOLD)).toEqual({
      stands: false,
      because: "changed",
      number: 2,
      changes: [{ what: "section", key: "goals", heading: "Mål" }],
    });
  });

  test("of an untouched party stands when only others' shares moved, told or not", () => {
    const steps = [step(2, BASE, MOVED)];
    expect(standingOf("B", steps, { told: false, left: false })).toEqual({
      stands: true,
      carriedBy: [{ number: 2, as: "untouched" }],
    });
    for (const code of ["A", "C"]) {
      expect(standingOf(code, steps, TOLD)).toMatchObject({
        because: "changed",
        changes: [{ what: "ownShare" }],
      });
    }
  });

  test("ends when somebody joins, but not when somebody leaves", () => {
    const joined = { ...BASE, parties: [...BASE.parties, party("D", { budgetShareSek: 0 })] };
    expect(standingOf("B", [step(2, BASE, joined)], TOLD)).toMatchObject({
      because: "changed",
      changes: [{ what: "joined" }],
    });
    expect(standingOf("B", [step(2, joined, BASE)], TOLD)).toMatchObject({ stands: true });
  });

  test("does not come back with the old text: what is void once stays void", () => {
    const other = withText("goals", "Andra mål.");
    const steps = [step(2, BASE, other), step(3, other, BASE, { changeClass: "editorial" })];
    expect(standingOf("B", steps, TOLD)).toMatchObject({ because: "changed", number: 2 });
  });

  test("ends when the municipality was left out of a version, or has declined since", () => {
    const without = { ...BASE, parties: [party("A"), party("C")] };
    const steps = [step(2, BASE, without), step(3, without, BASE)];
    expect(standingOf("B", steps, TOLD)).toEqual({ stands: false, because: "not_in_version", number: 2 });
    expect(standingOf("B", [], { told: true, left: true })).toEqual({ stands: false, because: "left" });
  });

  test("is never carried by a class that the change itself contradicts", () => {
    const dearer = { ...BASE, requestedSek: 301 };
    expect(standingOf("B", [step(2, BASE, dearer, { changeClass: "editorial" })], TOLD)).toMatchObject({
      because: "changed",
      changes: [{ what: "requestedSek" }],
    });
  });
});

describe("a change is material by its nature when it concerns", () => {
  const owner = {
    ...BASE,
    parties: [party("A", { role: "partner" }), party("B", { role: "owner" }), party("C")],
  };
  const cases: [string, Content, string][] = [
    ["the sum", { ...BASE, requestedSek: 301 }, "requestedSek"],
    ["a share", MOVED, "parties"],
    [
      "co-financing",
      { ...BASE, parties: [party("A"), party("B", { coFinancingSek: 1 }), party("C")] },
      "parties",
    ],
    ["the period", { ...BASE, periodToOn: "2028-02-29" }, "period"],
    ["the owner and roles", owner as Content, "owner"],
    ["the purpose", withText("purpose", "Något annat."), "section"],
    [
      "the purpose's heading",
      { ...BASE, sections: [{ key: "purpose", heading: "Mening", text: "Pröva." }, BASE.sections[1]!] },
      "section",
    ],
    ["the call", { ...BASE, call: { ...BASE.call, funder: "Annan" } }, "call"],
    ["one who joins", { ...BASE, parties: [...BASE.parties, party("D")] }, "joined"],
    ["what has no name here", { ...BASE, more: 1 } as Content, "other"],
  ];
  test.each(cases)("%s", (_name, after, what) => {
    expect(materialChanges(BASE, after).map((change) => change.what)).toContain(what);
  });

  test("and not when a word, the title, an added section or the order is another, or one has left", () => {
    const added = { ...BASE, sections: [...BASE.sections, { key: "x", heading: "Bilagor", text: "" }] };
    const turned = { ...BASE, sections: BASE.sections.toReversed() };
    const fewer = { ...BASE, parties: BASE.parties.slice(0, 2) };
    for (const after of [withText("goals", "Annat."), { ...BASE, title: "Resurs" }, added, turned, fewer]) {
      expect(materialChanges(BASE, after)).toEqual([]);
      expect(changesBetween(BASE, after, "B")).toHaveLength(1);
    }
  });
});

const anyContent: fc.Arbitrary<Content> = fc
  .record({
    title: fc.constantFrom("Gemensam resurs", "Resurs"),
    goals: fc.constantFrom("Fler.", "Flera."),
    purpose: fc.constantFrom("Pröva.", "Prova."),
    heading: fc.constantFrom("Mål", "Mål och syfte"),
    requestedSek: fc.constantFrom(300, 310),
    shares: fc.tuple(fc.constantFrom(100, 90), fc.constantFrom(100, 110), fc.constantFrom(0, 5)),
    owner: fc.constantFrom("A", "B"),
    codes: fc.subarray(["A", "B", "C"], { minLength: 1 }),
    turned: fc.boolean(),
  })
  .map(({ title, goals, purpose, heading, requestedSek, shares, owner, codes, turned }) => {
    const sections = [
      { key: "purpose", heading: "Syfte", text: purpose },
      { key: "goals", heading, text: goals },
    ];
    return {
      ...BASE,
      title,
      requestedSek,
      sections: turned ? sections.toReversed() : sections,
      parties: codes.map((code, i) =>
        party(code, {
          budgetShareSek: shares[i % 2]!,
          coFinancingSek: shares[2],
          role: code === owner ? "owner" : "partner",
        }),
      ),
    };
  });

test("whatever differs has a name, and what does not touch a party leaves its part and the text the same", () => {
  fc.assert(
    fc.property(anyContent, anyContent, fc.constantFrom("A", "B", "C"), (before, after, code) => {
      const same = JSON.stringify(before) === JSON.stringify(after);
      expect(changesBetween(before, after, code).length === 0).toBe(same);
      if (!after.parties.some((one) => one.code === code)) return;
      if (changesTouching(before, after, code).length > 0) return;
      const mine = ({ parties, ...rest }: Content) =>
        JSON.stringify([rest, parties.find((one) => one.code === code)]);
      expect(mine(after)).toBe(mine(before));
    }),
    { numRuns: 2000 },
  );
});
