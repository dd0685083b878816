import { describe, expect, test } from "vitest";
import type { Role } from "../../db/schema";
import { addDays, addMinutes } from "../../src/calendar";
import { correctionsOf } from "../../src/corrections";
import { historyOf, record } from "../../src/history";
import {
  actorOn,
  addPerson,
  addressChangedAt,
  changePerson,
  holdersOf,
  peopleOn,
  person,
  personByEmail,
  rolesOf,
} from "../../src/people/persons";
import { correctRole } from "../../src/people/role-facts";
import { endRole, giveRole } from "../../src/people/role-giving";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, NOW, TODAY, type World, world } from "../support/world";

const NEW = { name: "Åsa Ny", email: "asa@solna.example.se", title: "samordnare" };

function newcomer(w: World): number {
  return addPerson(w.db, NEW, act(w.coordinator));
}

function newcomerWithoutPhone(w: World): number {
  return addPerson(w.db, { ...NEW, email: "annan@solna.example.se" }, act(w.coordinator));
}

function roleIdOf(w: World, personId: number | null): number {
  return rolesOf(w.db, personId ?? 0)[0]?.id ?? 0;
}

describe("a person", () => {
  test("is added by those who keep the register, with the address in lower case", () => {
    const w = world();
    const id = addPerson(w.db, { ...NEW, email: " Asa@Solna.Example.SE " }, act(w.coordinator));
    expect(person(w.db, id).email).toBe("asa@solna.example.se");
    expect(personByEmail(w.db, "ASA@SOLNA.EXAMPLE.SE")?.id).toBe(id);
    expect(actorOn(w.db, id, TODAY)).toBeUndefined();
    for (const by of [w.adviser, w.contact.taby, w.director.taby])
      expectRefusal("not_yours", () => addPerson(w.db, { ...NEW, email: "b@example.se" }, act(by)));
    expect(historyOf(w.db, "person", id)[0]).toMatchObject({ event: "person_added", byName: "Kaj Koord" });
  });

  test("has an address of her own, however it is written", () => {
    const w = world();
    const id = newcomer(w);
    expectRefusal("email_taken", () =>
      addPerson(w.db, { ...NEW, email: "RUT@example.se" }, act(w.coordinator)),
    );
    expectRefusal("email_taken", () =>
      changePerson(w.db, id, { ...NEW, email: " rut@EXAMPLE.se" }, act(w.coordinator)),
    );
    changePerson(w.db, id, { ...NEW, name: "Åsa Äldre" }, act(w.coordinator));
    expect(person(w.db, id).name).toBe("Åsa Äldre");
    expectRefusal("not_found", () => changePerson(w.db, 999, NEW, act(w.coordinator)));
  });

  test("with a role for the whole network keeps her address unless an administrator changes it", () => {
    const w = world();
    // Who receives the administrator's letters signs in as the administrator.
    for (const { personId, name } of [w.administrator, w.adviser])
      expectRefusal("not_yours", () =>
        changePerson(
          w.db,
          personId ?? 0,
          { name, email: "kaj.privat@example.se", title: "" },
          act(w.coordinator),
        ),
      );
    expect(person(w.db, w.administrator.personId ?? 0).email).toBe("ada@example.se");
    changePerson(w.db, w.adviser.personId ?? 0, { ...NEW, name: "Rut Råd" }, act(w.administrator));
    expect(person(w.db, w.adviser.personId ?? 0).email).toBe(NEW.email);
  });
});

test("a new address ends the session that the old one had; a new name does not", async () => {
  const w = world();
  const { personId, name } = w.contact.taby;
  const contact = visitor(w, w.contact.taby);
  changePerson(
    w.db,
    personId ?? 0,
    { name: "Kim Ny", email: "kim@taby.example.se", title: "" },
    act(w.coordinator),
  );
  expect((await contact.get("/calls")).status).toBe(200);
  changePerson(w.db, personId ?? 0, { name, email: "ny@taby.example.se", title: "" }, act(w.coordinator));
  expect((await contact.get("/calls")).headers.get("location")).toBe("/sign-in?next=%2Fcalls");
});

describe("a role", () => {
  test.each<[Role, string | null, boolean]>([
    ["contact", "0184", true],
    ["director", "0184", true],
    ["adviser", null, false],
    ["coordinator", null, false],
    ["administrator", null, false],
  ])(
    "of %s in %s is given by the coordinator: %s; by the administrator always",
    (role, municipalityCode, mayCoordinator) => {
      const w = world();
      const id = newcomer(w);
      const give = (by: World["adviser"]) => () => giveRole(w.db, id, { role, municipalityCode }, act(by));
      for (const by of [w.adviser, w.contact.solna, w.director.solna]) expectRefusal("not_yours", give(by));
      if (mayCoordinator) give(w.coordinator)();
      else {
        expectRefusal("not_yours", give(w.coordinator));
        give(w.administrator)();
      }
      expect(actorOn(w.db, id, TODAY)?.roles).toEqual([{ role, municipalityCode }]);
      expectRefusal("role_held", give(w.administrator));
      expect(rolesOf(w.db, id)).toHaveLength(1);
    },
  );

  test("is held in one municipality and in another, and by several", () => {
    const w = world();
    const id = newcomer(w);
    giveRole(w.db, id, { role: "contact", municipalityCode: "0184" }, act(w.coordinator));
    giveRole(w.db, id, { role: "contact", municipalityCode: "0187" }, act(w.coordinator));
    expect(holdersOf(w.db, "contact", TODAY, "0184").map(({ name }) => name)).toEqual([
      "Kim Solna",
      "Åsa Ny",
    ]);
    expect(holdersOf(w.db, "contact", addDays(TODAY, -1), "0184")).toEqual([]);
  });

  test("ends by those who may give it, stays in the register, and may be given again", () => {
    const w = world();
    const { personId } = w.contact.solna;
    const id = roleIdOf(w, personId);
    for (const by of [w.adviser, w.contact.solna, w.director.solna])
      expectRefusal("not_yours", () => endRole(w.db, id, act(by)));
    expectRefusal("not_yours", () => endRole(w.db, roleIdOf(w, w.adviser.personId), act(w.coordinator)));
    expectRefusal("not_found", () => endRole(w.db, 999, act(w.administrator)));
    endRole(w.db, id, act(w.coordinator));
    endRole(w.db, id, act(w.coordinator));
    expect(
      historyOf(w.db, "person", personId ?? 0).filter(({ event }) => event === "role_ended"),
    ).toHaveLength(1);
    expect(holdersOf(w.db, "contact", TODAY, "0184")).toEqual([]);
    expect(rolesOf(w.db, personId ?? 0)).toMatchObject([{ role: "contact", endedOn: TODAY }]);
    expect(peopleOn(w.db, TODAY).find((one) => one.id === personId)?.roles).toEqual([]);
    giveRole(w.db, personId ?? 0, { role: "contact", municipalityCode: "0184" }, act(w.coordinator, 1));
    expect(holdersOf(w.db, "contact", TODAY, "0184")).toHaveLength(1);
  });

  test("that has not begun ends before it begins, and one that ends later can end today", () => {
    const w = world();
    const id = newcomer(w);
    const role = { role: "representative", municipalityCode: "0184" } as const;
    const [soon, later] = [addDays(TODAY, 10), addDays(TODAY, 30)];
    giveRole(w.db, id, role, act(w.coordinator), soon);
    giveRole(w.db, w.director.solna.personId ?? 0, role, act(w.coordinator), later);
    endRole(w.db, roleIdOf(w, id), act(w.coordinator));
    expect(rolesOf(w.db, id)).toMatchObject([{ fromOn: soon, endedOn: soon }]);
    expect(holdersOf(w.db, "representative", soon, "0184")).toEqual([]);
    const contact = roleIdOf(w, w.contact.solna.personId);
    const days = { fromOn: TODAY, endedOn: later };
    const corrected = correctRole(w.db, contact, days, "Slutar om en månad.", act(w.coordinator));
    expectRefusal("not_found", () => endRole(w.db, contact, act(w.coordinator)));
    endRole(w.db, corrected, act(w.coordinator));
    expect(holdersOf(w.db, "contact", TODAY, "0184")).toEqual([]);
  });

  test("as the last administrator cannot end; as one of two it can", () => {
    const w = world();
    const id = roleIdOf(w, w.administrator.personId);
    expectRefusal("last_administrator", () => endRole(w.db, id, act(w.administrator)));
    giveRole(w.db, newcomer(w), { role: "administrator", municipalityCode: null }, act(w.administrator));
    endRole(w.db, id, act(w.administrator));
    expect(holdersOf(w.db, "administrator", TODAY).map(({ name }) => name)).toEqual(["Åsa Ny"]);
  });

  test("that has ended gives no rights in the very next request of a session that goes on", async () => {
    const w = world();
    const adviser = visitor(w, w.adviser);
    expect((await adviser.get("/candidates")).status).toBe(200);
    endRole(w.db, roleIdOf(w, w.adviser.personId), act(w.administrator));
    expect((await adviser.get("/candidates")).headers.get("location")).toBe("/sign-in?next=%2Fcandidates");
    expect((await adviser.post("/calls", { title: "A" })).status).toBe(401);

    const both = w.someone("Bo Båda", "bo@example.se", "coordinator", null);
    giveRole(w.db, both.personId ?? 0, { role: "contact", municipalityCode: "0160" }, act(w.administrator));
    const bo = visitor(w, both, { now: () => addMinutes(NOW, 1) });
    endRole(w.db, roleIdOf(w, both.personId), act(w.administrator));
    expect([(await bo.get("/people")).status, (await bo.get("/calls")).status]).toEqual([403, 200]);
  });

  test("of director is not held together with preparing the applications", () => {
    const w = world();
    const [adviser, director] = [w.adviser.personId ?? 0, w.director.taby.personId ?? 0];
    const asDirector = { role: "director", municipalityCode: "0160" } as const;
    expectRefusal("roles_conflict", () => giveRole(w.db, adviser, asDirector, act(w.administrator)));
    for (const role of ["adviser", "coordinator"] as const)
      expectRefusal("roles_conflict", () =>
        giveRole(w.db, director, { role, municipalityCode: null }, act(w.administrator)),
      );
  });
});

describe("unit and telephone at work", () => {
  const AT_WORK = { unit: "Integrationsenheten", phone: "08 – 465 004  00" };

  test("are typed, tidied, shown and told of when they change", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const added = await coordinator.post("/people", { ...NEW, ...AT_WORK });
    const page = added.headers.get("location")?.replace(/\?.*/, "") ?? "";
    const shown = await coordinator.get(page);
    expect(await shown.clone().text()).toContain('href="tel:0846500400"');
    expect(await words(shown)).toContain("Enhet Integrationsenheten Telefon 08-465 004 00");
    expect(await (await coordinator.get(`${page}/edit`)).text()).toContain('value="08-465 004 00"');
    await coordinator.post(page, { ...NEW, ...AT_WORK, phone: "08-465 004 01" });
    const changed = await words(await coordinator.get(page));
    expect(changed).toContain("telefon från ”08-465 004 00” till ”08-465 004 01”");
    expect(changed).not.toContain("enhet från");
    await coordinator.post(page, { ...NEW, unit: "", phone: "" });
    expect(personByEmail(w.db, NEW.email)).toMatchObject({ unit: "", phone: "" });
    await coordinator.post(page, { ...NEW, unit: "Kansliet", phone: "" });
    const emptied = await words(await coordinator.get(page));
    expect(emptied).toContain("enhet ”Integrationsenheten” togs bort; telefon ”08-465 004 01” togs bort");
    expect(emptied).toContain("enhet: ”Kansliet”");
  });

  test("stay as they are when a caller says nothing of them", () => {
    const w = world();
    const id = addPerson(w.db, { ...NEW, ...AT_WORK, phone: "08-465 004 00" }, act(w.coordinator));
    changePerson(w.db, id, { ...NEW, name: "Åsa Äldre" }, act(w.coordinator));
    expect(person(w.db, id)).toMatchObject({
      name: "Åsa Äldre",
      unit: "Integrationsenheten",
      phone: "08-465 004 00",
    });
    expect(person(w.db, newcomerWithoutPhone(w))).toMatchObject({ unit: "", phone: "" });
  });

  test.each(["växeln", "846500400", "08-465 004 00 / 01"])(
    "a wrong number, %s, is asked for again",
    async (phone) => {
      const w = world();
      const answer = await visitor(w, w.coordinator).post("/people", { ...NEW, ...AT_WORK, phone });
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain('href="#phone"');
      expect(html).toContain("Skriv numret med riktnummer, till exempel 08-465 004 00.");
      expect([html.includes(`value="${phone}"`), html.includes('value="Integrationsenheten"')]).toEqual([
        true,
        true,
      ]);
      expect(personByEmail(w.db, NEW.email)).toBeUndefined();
    },
  );
});

describe("the pages about people", () => {
  test("take the coordinator from a new person to a contact of a municipality", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const added = await coordinator.post("/people", NEW);
    const page = added.headers.get("location")?.replace(/\?.*/, "") ?? "";
    expect(page).toMatch(/^\/people\/\d+$/);
    expect(await words(await coordinator.get(page))).toContain("Personen har ingen roll");
    const given = await coordinator.post(`${page}/roles`, { role: "contact", municipalityCode: "0184" });
    expect(given.headers.get("location")).toBe(`${page}?done=role_given`);
    expect(await words(await coordinator.get("/people"))).toContain("Åsa Ny samordnare kontaktperson, Solna");
    const twice = await coordinator.post(`${page}/roles`, { role: "contact", municipalityCode: "0184" });
    expect([twice.status, await words(twice)]).toEqual([
      409,
      expect.stringContaining("har redan den rollen"),
    ]);
    const adviser = await coordinator.post(`${page}/roles`, { role: "adviser", municipalityCode: "" });
    expect([adviser.status, await words(adviser)]).toEqual([
      403,
      expect.stringContaining("Din roll ger inte rätt"),
    ]);
  });

  test.each([
    ["name", { name: "" }, "Skriv ett namn."],
    ["email", { email: "" }, "Skriv en e-postadress."],
    ["email", { email: "asa@solna" }, "Skriv en e-postadress, till exempel"],
    ["email", { email: "asa@x.se, bo@x.se" }, "Skriv en e-postadress, till exempel"],
  ])("send a wrong %s back with what was typed", async (field, change, sentence) => {
    const w = world();
    const html = await (await visitor(w, w.administrator).post("/people", { ...NEW, ...change })).text();
    expect([html.includes(`href="#${field}"`), html.split(sentence).length]).toEqual([true, 3]);
    expect(html).toContain('value="samordnare"');
  });

  test.each([
    [{ role: "", municipalityCode: "" }, "Välj en roll."],
    [{ role: "king", municipalityCode: "" }, "Välj en roll."],
    [{ role: "contact", municipalityCode: "" }, "Välj en kommun."],
  ])("ask again for what is wrong with the role %o", async (form, sentence) => {
    const w = world();
    const administrator = visitor(w, w.administrator);
    const page = `/people/${newcomer(w)}/roles`;
    expect((await administrator.post(page, { role: "contact", municipalityCode: "9999" })).status).toBe(404);
    const answer = await administrator.post(page, form);
    expect([answer.status, await words(answer)]).toEqual([422, expect.stringContaining(sentence)]);
    expect(administrator.errors).toEqual([]);
  });

  test("refuse an address that is taken, the last administrator's end, and whoever may not be there", async () => {
    const w = world();
    const administrator = visitor(w, w.administrator);
    const taken = await administrator.post("/people", { ...NEW, email: "rut@example.se" });
    expect([taken.status, await words(taken)]).toEqual([409, expect.stringContaining("tillhör redan någon")]);
    const own = `/people/${w.administrator.personId}/roles/${roleIdOf(w, w.administrator.personId)}/ending`;
    const last = await administrator.post(own);
    expect([last.status, await words(last)]).toEqual([
      409,
      expect.stringContaining("minst en administratör"),
    ]);
    expect((await administrator.get("/people/999")).status).toBe(404);
    for (const who of [w.adviser, w.contact.taby, w.director.taby])
      expect([
        (await visitor(w, who).get("/people")).status,
        (await visitor(w, who).post("/people", NEW)).status,
      ]).toEqual([403, 403]);
  });
});

describe("a role whose days were wrong", () => {
  test("holds on the right ones, and what stood before is kept with the reason", () => {
    const w = world();
    const [held] = rolesOf(w.db, w.contact.taby.personId ?? 0);
    const days = { fromOn: "2025-01-01", endedOn: "2026-06-01" };
    correctRole(w.db, held?.id ?? 0, days, "Slutade före sommaren.", act(w.coordinator));
    const contactsOn = (day: string) => holdersOf(w.db, "contact", day, "0160").map(({ name }) => name);
    expect([contactsOn("2024-12-31"), contactsOn("2026-05-31"), contactsOn("2026-06-01")]).toEqual([
      [],
      ["Kim Täby"],
      [],
    ]);
    expect(rolesOf(w.db, w.contact.taby.personId ?? 0)).toMatchObject([days]);
    expect(correctionsOf(w.db, "0160")).toMatchObject([
      { fact: "roles", reason: "Slutade före sommaren.", was: { endedOn: null }, became: days },
    ]);
    expectRefusal("not_found", () => correctRole(w.db, held?.id ?? 0, days, "Igen.", act(w.coordinator)));
  });

  test("never leaves the network without an administrator", () => {
    const w = world();
    const [held] = rolesOf(w.db, w.administrator.personId ?? 0);
    const days = { fromOn: "2025-01-01", endedOn: "2026-01-01" };
    expectRefusal("last_administrator", () =>
      correctRole(w.db, held?.id ?? 0, days, "Fel.", act(w.administrator)),
    );
    expect(rolesOf(w.db, w.administrator.personId ?? 0)).toHaveLength(1);
  });

  test("leaves the network no day without an administrator, not even one to come", () => {
    const w = world();
    const [held] = rolesOf(w.db, w.administrator.personId ?? 0);
    const days = { fromOn: TODAY, endedOn: addDays(TODAY, 1) };
    expectRefusal("last_administrator", () =>
      correctRole(w.db, held?.id ?? 0, days, "Slutar i morgon.", act(w.administrator)),
    );
  });

  test("can neither be had twice nor let somebody approve what they prepare", () => {
    const w = world();
    const id = w.adviser.personId ?? 0;
    const adviser = roleIdOf(w, id);
    const asDirector = { role: "director", municipalityCode: "0160" } as const;
    endRole(w.db, adviser, act(w.administrator));
    giveRole(w.db, id, asDirector, act(w.administrator));
    const right = (roleId: number, fromOn: string, endedOn: string | null) => () =>
      correctRole(w.db, roleId, { fromOn, endedOn }, "Fel dag.", act(w.administrator));
    expectRefusal("roles_conflict", right(adviser, "2026-01-01", null));
    expectRefusal("roles_conflict", right(adviser, "2026-01-01", addDays(TODAY, 1)));
    right(adviser, "2026-01-01", addDays(TODAY, -5))();
    const director = rolesOf(w.db, id).find(({ role }) => role === "director")?.id ?? 0;
    endRole(w.db, director, act(w.administrator));
    giveRole(w.db, id, asDirector, act(w.administrator, 1));
    expectRefusal("role_held", right(director, "2026-01-01", null));
    right(director, "2026-01-01", "2026-02-01")();
  });

  test("is put right on its page, which says what is missing and shows a contact's areas", async () => {
    const w = world();
    const personId = w.contact.taby.personId ?? 0;
    const role = `/people/${personId}/roles/${rolesOf(w.db, personId)[0]?.id}`;
    const coordinator = visitor(w, w.coordinator);
    const wrong = await coordinator.post(`${role}/correction`, {
      roleFromOn: "2026-05-01",
      roleEndedOn: "2026-01-01",
      reason: "",
    });
    expect(wrong.status).toBe(422);
    expect(await words(wrong)).toContain("Slutet kan inte komma före början.");
    expect((await coordinator.post(`${role}/topics`, { topics: "etablering, återsökning" })).status).toBe(
      303,
    );
    expect(await words(await coordinator.get("/municipalities/0160"))).toContain("etablering, återsökning");
    const other = `/people/${w.contact.solna.personId}/roles/${rolesOf(w.db, personId)[0]?.id}`;
    expect((await coordinator.get(other)).status).toBe(404);
  });
});

test("when an address was changed is known however much has happened to the person since", () => {
  const w = world();
  const id = w.contact.taby.personId ?? 0;
  changePerson(w.db, id, { name: "Kim Täby", email: "ny@taby.example.se", title: "" }, act(w.coordinator, 5));
  for (let turn = 0; turn < 600; turn += 1)
    record(w.db, { subject: "person", subjectId: id, event: "signed_in" }, act(w.contact.taby, 10));
  expect(addressChangedAt(w.db, id)).toBe(addMinutes(NOW, 5));
});
