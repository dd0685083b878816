import { describe, expect, test } from "vitest";
import { addPerson } from "../../src/people/persons";
import { giveRole } from "../../src/people/role-giving";
import { titleNote } from "../../views/membership/chief-title";
import { visitor, words } from "../support/visitor";
import { act, type World, world } from "../support/world";

const UNLIKE = "Titeln ser inte ut som social- eller förvaltningschef (punkt 8).";
const LACKING = "Titeln saknas. Representanten ska vara social- eller förvaltningschef (punkt 8).";

describe("a representative's title (clause 8)", () => {
  test.each([
    ["socialchef", "", null],
    ["Förvaltningschef", "", null],
    ["tf socialdirektör", "", null],
    ["socialdirekto\u0308r", "", null],
    ["", "socialchefen", null],
    ["handläggare", "förvaltningschefen", null],
    ["integrationsstrateg", "", UNLIKE],
    ["ordförande i socialnämnden", "", UNLIKE],
    ["", "", LACKING],
  ])("%s, appointed as %s, gives %s", (title, byPost, note) =>
    expect(titleNote({ title, byPost })).toBe(note),
  );

  const represents = (w: World, title: string) => {
    const id = addPerson(
      w.db,
      { name: "Rep Resent", email: "rep@taby.example.se", title },
      act(w.coordinator),
    );
    giveRole(w.db, id, { role: "representative", municipalityCode: "0160" }, act(w.coordinator));
  };

  test("is remarked on quietly in the table of members and on the municipality's page, and stops nothing", async () => {
    const w = world();
    represents(w, "biståndshandläggare");
    const reader = visitor(w, w.contact.solna);
    expect(await words(await reader.get("/municipalities"))).toContain(`Rep Resent ${UNLIKE} Kim Täby`);
    const page = await words(await reader.get("/municipalities/0160"));
    expect(page).toContain(`Rep Resent, biståndshandläggare, rep@taby.example.se ${UNLIKE}`);
    // Only of the representative: a contact person may have any title.
    expect(page.split("(punkt 8)")).toHaveLength(2);
  });

  test("of a director is not remarked on", async () => {
    const w = world();
    represents(w, "socialdirektör");
    for (const path of ["/municipalities", "/municipalities/0160"])
      expect(await words(await visitor(w, w.coordinator).get(path))).not.toContain("(punkt 8)");
  });
});
