import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { bodies, memberships } from "../../db/schema";
import { beginMembership } from "../../src/agreement/memberships";
import { beginBody, bodiesOn } from "../../src/bodies/bodies";
import { addDays } from "../../src/calendar";
import { historyOf, UTLYST } from "../../src/history";
import { chooseHost } from "../../src/membership/hosts";
import { joinNetwork } from "../../src/membership/joining";
import {
  agreementOn,
  allMunicipalities,
  hostOn,
  inNameOrder,
  membersOn,
} from "../../src/membership/register";
import { addMunicipality } from "../../src/membership/registration";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, TODAY, type World, world } from "../support/world";

const DANDERYD = {
  code: "0162",
  shortName: "Danderyd",
  formalName: "Danderyds kommun",
  genitive: "Danderyds kommuns",
};
const JOINING = { ...DANDERYD, fromOn: "2027-01-01", agreementTitle: "Samverkansöverenskommelse" };

function exit(w: World, code: string, exitOn: string): void {
  w.db.update(memberships).set({ exitOn }).where(eq(memberships.municipalityCode, code)).run();
}

function namesOn(w: World, day: string): string[] {
  return membersOn(w.db, day).map(({ shortName }) => shortName);
}

test("the members of a day are those who had joined and not yet left, and the exit day is outside", () => {
  const w = world();
  exit(w, "0187", "2027-02-28");
  expect(namesOn(w, "2014-04-14")).toEqual([]);
  expect(namesOn(w, "2014-04-15")).toEqual(["Sigtuna", "Solna", "Täby", "Vaxholm"]);
  expect(namesOn(w, "2027-02-27")).toContain("Vaxholm");
  expect(namesOn(w, "2027-02-28")).toEqual(["Sigtuna", "Solna", "Täby"]);
});

test("one who left can come back, and is then one member", () => {
  const w = world();
  exit(w, "0187", "2020-01-01");
  const form = { agreementId: w.agreementId, municipalityCode: "0187", fromOn: TODAY };
  beginMembership(w.db, form, act(w.coordinator));
  expectRefusal("already_member", () => beginMembership(w.db, form, act(w.coordinator)));
  expect(namesOn(w, addDays(TODAY, -1))).not.toContain("Vaxholm");
  expect(namesOn(w, TODAY).filter((name) => name === "Vaxholm")).toHaveLength(1);
});

test("names stand in Swedish order, with Å, Ä and Ö last", () => {
  const names = ["Österåker", "Ängelholm", "Åre", "Upplands Väsby", "Täby", "Tyresö", "Vallentuna", "Ekerö"];
  const inOrder = inNameOrder(names.map((shortName) => ({ shortName })));
  expect(inOrder.map(({ shortName }) => shortName).join(" ")).toBe(
    "Ekerö Tyresö Täby Upplands Väsby Vallentuna Åre Ängelholm Österåker",
  );
});

test("the host of a day is the one chosen last before it, and only a member can be", () => {
  const w = world();
  expect(hostOn(w.db, TODAY)).toBeUndefined();
  const choose = (municipalityCode: string, fromOn: string, note = "") =>
    chooseHost(w.db, { municipalityCode, fromOn, note }, act(w.coordinator));
  choose("0160", "2014-04-15");
  choose("0184", "2027-01-01", "Beslut av ledningsgruppen.");
  expect(hostOn(w.db, "2026-12-31")?.code).toBe("0160");
  expect(hostOn(w.db, "2027-01-01")).toMatchObject({ code: "0184", note: "Beslut av ledningsgruppen." });
  addMunicipality(w.db, DANDERYD, act(w.coordinator));
  expectRefusal("not_a_member", () => choose("0162", TODAY));
});

test("topic groups have their days too", () => {
  const w = world();
  beginBody(
    w.db,
    { kind: "topic", name: "Bostadsvägledning", topic: "", fromOn: "2026-01-01" },
    act(w.coordinator),
  );
  beginBody(w.db, { kind: "topic", name: "Sfi", topic: "", fromOn: "2014-04-15" }, act(w.coordinator));
  w.db.update(bodies).set({ endedOn: "2026-06-01" }).where(eq(bodies.name, "Sfi")).run();
  const on = (day: string) => bodiesOn(w.db, day).map(({ name }) => name);
  expect([on("2025-12-31"), on("2026-05-31"), on("2026-06-01")]).toEqual([
    ["Sfi"],
    ["Bostadsvägledning", "Sfi"],
    ["Bostadsvägledning"],
  ]);
});

describe("joining", () => {
  test("puts a municipality in the register and into the agreement from its day", () => {
    const w = world();
    joinNetwork(w.db, JOINING, act(w.coordinator));
    expect([namesOn(w, "2026-12-31").length, namesOn(w, "2027-01-01").length]).toEqual([4, 5]);
    expect(agreementOn(w.db, "2027-01-01")?.id).toBe(w.agreementId);
    const events = historyOf(w.db, "municipality", "0162").map(({ event, byName }) => [event, byName]);
    expect(events).toEqual([
      ["membership_begun", "Kaj Koord"],
      ["municipality_added", "Kaj Koord"],
    ]);
  });

  test("is for those who keep the register, and happens once", () => {
    const w = world();
    for (const by of [w.adviser, w.contact.taby, w.director.taby, { ...UTLYST, personId: 999 }])
      expectRefusal("not_yours", () => joinNetwork(w.db, JOINING, act(by)));
    joinNetwork(w.db, JOINING, act(w.administrator));
    expectRefusal("already_member", () => joinNetwork(w.db, JOINING, act(w.administrator)));
    expect(namesOn(w, "2028-01-01")).toHaveLength(5);
  });

  test("is not before the agreement: there is one, and all are party to it", () => {
    const w = world();
    expectRefusal("before_agreement", () =>
      joinNetwork(w.db, { ...JOINING, fromOn: "2014-04-14" }, act(w.coordinator)),
    );
    expect(agreementOn(w.db, "2014-04-14")).toBeUndefined();
    expect(allMunicipalities(w.db)).toHaveLength(4);
  });
});

describe("the register's pages", () => {
  const FORM = { ...DANDERYD, fromOn: "1 januari 2027" };

  test("tell how it was on any day", async () => {
    const w = world();
    joinNetwork(w.db, JOINING, act(w.coordinator));
    const reader = visitor(w, w.contact.taby);
    expect(await words(await reader.get("/municipalities"))).toContain("4 medlemmar i dag");
    const later = await words(await reader.get("/municipalities?day=2027-01-01"));
    expect(later).toContain("5 medlemmar den 1 januari 2027");
    expect(later).toContain("Danderyds kommun");
    const linked = await (await reader.get("/municipalities?day=2027-01-01")).text();
    expect(linked).toContain('href="/municipalities/0162?day=2027-01-01"');
    const before = await words(await reader.get("/municipalities?day=2014-04-14"));
    expect(before).toContain("Inga medlemmar den dagen");
    expect(before).not.toContain("Lägg till kommun");
    expect(await words(await reader.get("/municipalities?day=2027-02-30"))).toContain("4 medlemmar i dag");
  });

  test("take a new municipality, and send a wrong form back with what was typed", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const wrong = await coordinator.post("/municipalities", { ...FORM, code: "162", fromOn: "30 februari" });
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html.match(/Skriv kommunkoden med fyra siffror/g)).toHaveLength(2);
    expect(html.match(/Skriv ett datum som finns/g)).toHaveLength(2);
    expect(html).toContain('value="30 februari"');
    expect(html).toContain('value="Danderyds kommun"');

    const added = await coordinator.post("/municipalities", FORM);
    expect(added.headers.get("location")).toBe("/municipalities/0162?done=municipality_added");
    expect(await words(await coordinator.get("/municipalities/0162"))).toContain("från 1 januari 2027");
    const again = await coordinator.post("/municipalities", FORM);
    expect(again.status).toBe(409);
    expect(await words(again)).toContain("finns redan i registret");
  });

  test("are read by all and changed by few", async () => {
    const w = world();
    expect((await visitor(w, w.adviser).post("/municipalities", FORM)).status).toBe(403);
    expect((await visitor(w, w.director.taby).get("/municipalities/new")).status).toBe(403);
    expect((await visitor(w, w.director.taby).get("/municipalities/0184")).status).toBe(200);
    expect((await visitor(w, w.director.taby).get("/municipalities/9999")).status).toBe(404);
  });
});
