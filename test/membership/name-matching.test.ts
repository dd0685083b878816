import { describe, expect, test } from "vitest";
import { swedishMunicipalities } from "../../db/defaults/municipalities";
import { earlierNames, municipalityAliases } from "../../db/schema";
import { nameMatcher, registeredNames } from "../../src/membership/name-matching";
import { world } from "../support/world";

const known = swedishMunicipalities.map(({ code, shortName, formalName, genitive }) => ({
  code,
  names: [shortName, formalName, genitive],
}));
const match = nameMatcher(known);

test("every municipality of Sweden is found by its code and each of its names, and is no other", () => {
  for (const { code, names } of known) {
    for (const written of [
      code,
      `${code} ${names[0]}`,
      ...names,
      `${names[0]}s`,
      names[0]?.toUpperCase() ?? "",
    ]) {
      expect([written, match(written)]).toEqual([written, { found: "one", code }]);
    }
  }
});

describe("one municipality, however it is written", () => {
  test.each([
    ["Lidingö kommun", "0186"],
    ["Lidingö stad", "0186"],
    ["lidingö stads", "0186"],
    ["Upplands Bro", "0139"],
    ["Upplands-Bro kommun", "0139"],
    ["UPPLANDS–BRO", "0139"],
    ["Upplands-Väsby", "0114"],
    ["Upplandsväsby", "0114"],
    ["  Täby   kommuns ", "0160"],
    ["Ta\u0308by", "0160"],
    ["Gotlands kommun", "0980"],
    ["Göteborgs stad", "1480"],
    ["Falun", "2080"],
    ["114", "0114"],
    ["0114 Upplands Väsby", "0114"],
    ["Kommunen Malmö stad", null],
  ])("%s", (written, code) => {
    expect(match(written)).toEqual(code ? { found: "one", code } : { found: "none" });
  });
});

describe("what is not quite a name is asked about", () => {
  test.each([
    ["Upplands", ["0114", "0139"]],
    ["Taby", ["0160"]],
    ["Göinge", ["1256"]],
    ["Sundby", ["0183"]],
  ])("%s", (written, codes) => expect(match(written)).toEqual({ found: "unsure", codes }));

  test.each(["", "Ed", "9999", "Norrköpping", "01140"])("%j is none", (written) =>
    expect(match(written)).toEqual({ found: "none" }),
  );

  test("rings and dots make different municipalities", () => {
    expect(match("Habo")).toEqual({ found: "one", code: "0643" });
    expect(match("Håbo")).toEqual({ found: "one", code: "0305" });
  });
});

test("the register knows aliases and earlier names, and two of the same name are asked about", () => {
  const w = world();
  w.db.insert(municipalityAliases).values({ municipalityCode: "0187", alias: "Skärgårdskommunen" }).run();
  const old = { shortName: "Gamlestad", formalName: "Gamlestads köping", genitive: "Gamlestads köpings" };
  const rows = [
    { municipalityCode: "0184", untilOn: "2015-01-01", ...old },
    { municipalityCode: "0160", untilOn: "2015-01-01", ...old, shortName: "Solna" },
  ];
  w.db.insert(earlierNames).values(rows).run();
  const registered = nameMatcher(registeredNames(w.db));
  expect(registered("skärgårdskommunen")).toEqual({ found: "one", code: "0187" });
  expect(registered("Gamlestad")).toEqual({ found: "one", code: "0184" });
  expect(registered("Solna")).toEqual({ found: "unsure", codes: ["0160", "0184"] });
  expect(registered("Kiruna")).toEqual({ found: "none" });
});
