import { describe, expect, test } from "vitest";
import { correctionsOf } from "../../src/corrections";
import { addAlias, aliasesOf, correctNames, earlierNamesOf, rename } from "../../src/membership/names";
import { readOrgNumber } from "../../src/membership/org-number";
import { membersOn, municipalityOn } from "../../src/membership/register";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, TODAY, world } from "../support/world";

const NEW_NAMES = { shortName: "Vaxö", formalName: "Vaxö stad", genitive: "Vaxö stads" };

describe("a municipality that takes another name", () => {
  test("is called by it from that day, and by the old one before, wherever the register is asked", () => {
    const w = world();
    rename(w.db, "0187", NEW_NAMES, "2026-03-01", act(w.coordinator));
    const nameOn = (day: string) => membersOn(w.db, day).find(({ code }) => code === "0187")?.formalName;
    expect([nameOn("2026-02-28"), nameOn("2026-03-01")]).toEqual(["Vaxholms stad", "Vaxö stad"]);
    expect(municipalityOn(w.db, "0187", "2014-04-15").genitive).toBe("Vaxholms stads");
    expect(earlierNamesOf(w.db, "0187")).toMatchObject([
      { formalName: "Vaxholms stad", untilOn: "2026-03-01" },
    ]);
  });

  test("can take a third name later, but not one that was taken before the second", () => {
    const w = world();
    rename(w.db, "0187", NEW_NAMES, "2020-01-01", act(w.coordinator));
    const third = { shortName: "Vax", formalName: "Vax kommun", genitive: "Vax kommuns" };
    expectRefusal("name_not_later", () => rename(w.db, "0187", third, "2019-06-01", act(w.coordinator)));
    expectRefusal("name_not_later", () => rename(w.db, "0187", third, "2020-01-01", act(w.coordinator)));
    rename(w.db, "0187", third, "2023-01-01", act(w.coordinator));
    const nameOn = (day: string) => municipalityOn(w.db, "0187", day).formalName;
    expect([nameOn("2019-12-31"), nameOn("2022-12-31"), nameOn("2023-01-01")]).toEqual([
      "Vaxholms stad",
      "Vaxö stad",
      "Vax kommun",
    ]);
  });

  test("whose name was misspelt was never called that, but what stood there is kept with the reason", () => {
    const w = world();
    correctNames(w.db, "0187", NEW_NAMES, "Felskrivet vid starten.", act(w.coordinator));
    correctNames(w.db, "0187", NEW_NAMES, "Felskrivet vid starten.", act(w.coordinator));
    expect(municipalityOn(w.db, "0187", "2014-04-15").formalName).toBe("Vaxö stad");
    expect(earlierNamesOf(w.db, "0187")).toEqual([]);
    expect(correctionsOf(w.db, "0187")).toMatchObject([
      {
        was: { formalName: "Vaxholms stad" },
        became: { formalName: "Vaxö stad" },
        reason: "Felskrivet vid starten.",
        byName: "Kaj Koord",
      },
    ]);
  });

  test("is renamed by the coordinator on a page, which asks for the day and shows the correction afterwards", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const typed = { ...NEW_NAMES, change: "renamed", renamedOn: "", reason: "" };
    const missing = await coordinator.post("/municipalities/0187/names", typed);
    expect(missing.status).toBe(422);
    expect(await missing.clone().text()).toContain('value="Vaxö stad"');
    expect(await words(missing)).toContain("Skriv från vilken dag det nya namnet gäller.");
    const tomorrow = await coordinator.post("/municipalities/0187/names", {
      ...typed,
      renamedOn: "2027-01-01",
    });
    expect(tomorrow.status).toBe(422);
    const done = await coordinator.post("/municipalities/0187/names", { ...typed, renamedOn: TODAY });
    expect(done.status).toBe(303);
    expect(await words(await coordinator.get("/municipalities/0187"))).toContain("Vaxholms stad (till");
    expect(await words(await coordinator.get("/municipalities?day=2015-01-01"))).toContain("Vaxholms stad");
    const wrong = { ...typed, formalName: "Vaxöns stad", change: "wrong", reason: "Bokstäver föll bort." };
    expect((await coordinator.post("/municipalities/0187/names", wrong)).status).toBe(303);
    const page = await words(await coordinator.get("/register/corrections"));
    expect(page).toContain("Bokstäver föll bort.");
    expect(page).toContain("Vaxö stad");
  });
});

test("an alias leads to one municipality only, and the same again changes nothing", () => {
  const w = world();
  addAlias(w.db, "0184", "Solna kommun", act(w.coordinator));
  addAlias(w.db, "0184", "Solna kommun", act(w.coordinator));
  expect(aliasesOf(w.db, "0184")).toEqual(["Solna kommun"]);
  expectRefusal("alias_taken", () => addAlias(w.db, "0160", "Solna kommun", act(w.coordinator)));
});

test.each([
  ["556016-0680", "5560160680"],
  ["16556016-0680", "5560160680"],
  [" 556016 0680 ", "5560160680"],
  ["556016–0680", "5560160680"],
  ["556016-0681", null],
  ["55601-0680", null],
  ["811218-9876", null],
  ["", null],
  ["femtiofem", null],
])("the organisation number %s is read as %s", (typed, read) => {
  expect(readOrgNumber(typed)).toBe(read);
});

test("an organisation number whose digits do not fit is sent back with what was typed", async () => {
  const w = world();
  const coordinator = visitor(w, w.coordinator);
  const refused = await coordinator.post("/municipalities/0187/identity", {
    orgNumber: "556016-0681",
    alias: "",
  });
  expect(refused.status).toBe(422);
  expect(await refused.text()).toContain('value="556016-0681"');
  const form = { orgNumber: "556016-0680", alias: "Vaxholms kommun" };
  expect((await coordinator.post("/municipalities/0187/identity", form)).status).toBe(303);
  const page = await words(await coordinator.get("/municipalities/0187"));
  expect(page).toContain("556016-0680");
  expect(page).toContain("Vaxholms kommun");
});
