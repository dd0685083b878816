import { describe, expect, test } from "vitest";
import { GENERAL_SECTIONS } from "../../db/defaults/funder-forms";
import { application, workingContent } from "../../src/applications/applications";
import { openApplication } from "../../src/applications/opening";
import { changeText } from "../../src/applications/text";
import { addCall } from "../../src/calls/calls";
import { changeFormOf, demandsPartnerForms, formOfApplication } from "../../src/sections/form-choice";
import { addForm, changeForm, endForm } from "../../src/sections/form-keeping";
import { formFor, formsInUse, funderForm } from "../../src/sections/funder-forms";
import { saveText } from "../../src/sections/saving";
import { section, sectionsOf, sectionsSetAside } from "../../src/sections/sections";
import { expectRefusal } from "../support/refused";
import { visitor } from "../support/visitor";
import { A_CALL, A_TEXT, act, revisionOf, withApplication, world } from "../support/world";

const keys = (sections: readonly { key: string }[]) => sections.map(({ key }) => key);

const OWN = {
  name: "Vinnova, projekt",
  programmes: ["Civsam"],
  partnerForms: false,
  sections: [
    { key: "", heading: "Syfte", guidance: "" },
    { key: "", heading: "Genomförande på sikt", guidance: "", optional: true },
    {
      key: "",
      heading: "Genomförande på sikt",
      guidance: "",
      limit: { kind: "words" as const, count: 200 },
    },
  ],
};

describe("the forms", () => {
  test("are the ones that Utlyst brings along, and every key of the general one is in that of § 37", () => {
    const w = world();
    expect(keys(formsInUse(w.db))).toEqual(["general", "section37"]);
    const asked = keys(funderForm(w.db, "section37").sections);
    expect(asked).toEqual(expect.arrayContaining(keys(GENERAL_SECTIONS)));
    expect(new Set(asked).size).toBe(asked.length);
  });

  test.each([
    ["§ 37", "section37"],
    ["§37", "section37"],
    ["Utvecklingsmedel § 37", "section37"],
    ["§ 37-medel", "section37"],
    ["§ 37 a", "general"],
    ["§ 370", "general"],
    ["AMIF", "general"],
    ["", "general"],
  ])("%j suggests the form %s", (programme, key) => {
    expect(formFor(world().db, programme).key).toBe(key);
  });

  test("of the network's own stand beside them, and a known heading is the same question", () => {
    const w = world();
    const key = addForm(w.db, OWN, act(w.adviser));
    expect(key).toBe("vinnova-projekt");
    expect(keys(formsInUse(w.db))).toEqual(["general", "section37", key]);
    expect(keys(funderForm(w.db, key).sections)).toEqual([
      "purpose",
      "genomforande-pa-sikt",
      "genomforande-pa-sikt-2",
    ]);
    expect(formFor(w.db, "civsam 2027").key).toBe(key);
    expect(addForm(w.db, OWN, act(w.adviser))).toBe("vinnova-projekt-2");
  });

  test("are changed by a new edition, not from an old page, and ended once", () => {
    const w = world();
    const before = funderForm(w.db, "section37");
    const facts = { ...OWN, name: "§ 37, Stockholm", sections: before.sections.slice(0, 3) };
    changeForm(w.db, "section37", facts, 0, act(w.adviser));
    expect(funderForm(w.db, "section37")).toMatchObject({ edition: 1, name: "§ 37, Stockholm" });
    expectRefusal("changed_meanwhile", () => changeForm(w.db, "section37", facts, 0, act(w.adviser)));
    endForm(w.db, "section37", act(w.adviser));
    expect(keys(formsInUse(w.db))).toEqual(["general"]);
    expect(formFor(w.db, "§ 37").key).toBe("general");
    expectRefusal("funder_form_ended", () => endForm(w.db, "section37", act(w.adviser)));
    expectRefusal("funder_form_ended", () => changeForm(w.db, "section37", facts, 1, act(w.adviser)));
    expectRefusal("funder_form_needed", () => endForm(w.db, "general", act(w.adviser)));
    expect(() => w.db.$client.exec("delete from funder_form_sections")).toThrow("a new edition");
  });

  test("that Utlyst brings along can be ended before anybody has changed it", () => {
    const w = world();
    endForm(w.db, "section37", act(w.adviser));
    expect(funderForm(w.db, "section37")).toMatchObject({ edition: 1, programmes: ["§ 37"] });
    expect(keys(formsInUse(w.db))).toEqual(["general"]);
  });

  test("are the adviser's", () => {
    const w = world();
    for (const other of [w.coordinator, w.administrator, w.contact.taby]) {
      expectRefusal("not_yours", () => addForm(w.db, OWN, act(other)));
      expectRefusal("not_yours", () => changeForm(w.db, "general", OWN, 0, act(other)));
      expectRefusal("not_yours", () => endForm(w.db, "section37", act(other)));
    }
  });
});

describe("an application", () => {
  test("follows the general form when none is named", () => {
    const w = world();
    const { id } = withApplication(w);
    expect(formOfApplication(w.db, id).formKey).toBe("general");
    expect(keys(sectionsOf(w.db, id))).toEqual(keys(GENERAL_SECTIONS));
  });

  test("of before has no choice written down, and follows the general form", () => {
    const w = world();
    const { id } = withApplication(w);
    w.db.$client.exec("drop trigger form_choices_lose_nothing; delete from form_choices");
    expect(formOfApplication(w.db, id).name).toBe("Allmänt formulär");
  });

  test("begins with the form that is chosen, which may demand a form of every party", () => {
    const w = world();
    const callId = addCall(w.db, A_CALL, act(w.adviser));
    const opening = { callId, title: "T", ownerCode: "0191", formKey: "section37" };
    const id = openApplication(w.db, { ...opening, texts: { need: "Tolkar." } }, act(w.adviser));
    expect(sectionsOf(w.db, id)[0]).toMatchObject({ key: "need", text: "Tolkar.", status: "writing" });
    expect(sectionsOf(w.db, id)).toHaveLength(14);
    expect(demandsPartnerForms(w.db, id)).toBe(true);
    const unknown = () => openApplication(w.db, { ...opening, formKey: "x" }, act(w.adviser));
    expectRefusal("not_found", unknown);
    endForm(w.db, "section37", act(w.adviser));
    expectRefusal("funder_form_ended", () => openApplication(w.db, opening, act(w.adviser)));
  });

  test("changes form without losing a word, and gets it all back when it changes back", () => {
    const w = world();
    const { id } = withApplication(w);
    changeText(w.db, id, A_TEXT, revisionOf(w, id), act(w.adviser, 1));
    const own = addForm(w.db, OWN, act(w.adviser));
    changeFormOf(w.db, id, own, revisionOf(w, id), act(w.adviser, 2));
    expect(keys(sectionsOf(w.db, id))).toEqual(["purpose", "genomforande-pa-sikt", "genomforande-pa-sikt-2"]);
    expect(section(w.db, { applicationId: id, key: "purpose" }).text).toBe(A_TEXT.sections.purpose);
    expect(keys(sectionsSetAside(w.db, id))).toEqual(keys(GENERAL_SECTIONS).slice(1));
    expect(keys(workingContent(w.db, application(w.db, id), new Set()).sections)).toHaveLength(3);
    const aside = { applicationId: id, key: "goals" };
    expectRefusal("section_set_aside", () =>
      saveText(w.db, aside, { text: "x", revision: 2 }, act(w.adviser, 3)),
    );
    expect(() => w.db.$client.exec("delete from sections")).toThrow("set aside, not deleted");

    changeFormOf(w.db, id, "general", revisionOf(w, id), act(w.adviser, 4));
    const texts = Object.fromEntries(sectionsOf(w.db, id).map(({ key, text }) => [key, text]));
    expect(texts).toEqual(A_TEXT.sections);
  });

  test("does not change form from an old page, nor by others than the adviser", () => {
    const w = world();
    const { id } = withApplication(w);
    const old = revisionOf(w, id);
    changeText(w.db, id, A_TEXT, old, act(w.adviser, 1));
    expectRefusal("changed_meanwhile", () => changeFormOf(w.db, id, "section37", old, act(w.adviser, 2)));
    expectRefusal("not_yours", () =>
      changeFormOf(w.db, id, "section37", revisionOf(w, id), act(w.coordinator, 2)),
    );
  });
});

test("a key that was sent twice, or that no address could hold, makes a section of its own", async () => {
  const w = world();
  const adviser = visitor(w, w.adviser);
  const form = {
    formName: "Förfalskad",
    rows: "3",
    ...{ "key-1": "goals", "heading-1": "Mål" },
    ...{ "key-2": "goals", "heading-2": "Delmål" },
    ...{ "key-3": "a/../b", "heading-3": "Risker" },
  };
  const answer = await adviser.post("/forms", form);
  expect([answer.status, adviser.errors]).toEqual([303, []]);
  expect(keys(funderForm(w.db, "forfalskad").sections)).toEqual(["goals", "delmal", "risks"]);
});
