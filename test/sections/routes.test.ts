import { describe, expect, test } from "vitest";
import { abandon } from "../../src/applications/lifecycle";
import { openApplication } from "../../src/applications/opening";
import { changeText } from "../../src/applications/text";
import { addCall } from "../../src/calls/calls";
import { tellResult } from "../../src/calls/results";
import { draftOf, keepDraft } from "../../src/sections/drafts";
import { formOfApplication } from "../../src/sections/form-choice";
import { funderForm } from "../../src/sections/funder-forms";
import { section, sectionsOf } from "../../src/sections/sections";
import { visitor, words } from "../support/visitor";
import { A_CALL, A_TEXT, act, NOW, revisionOf, type World, withApplication } from "../support/world";
import { aSection, saved } from "./a-section";

const AT = "/applications/1/sections/goals";

/** The value of a field on a page. */
function fieldIn(html: string, name: string): string {
  const area = new RegExp(`<textarea[^>]*name="${name}"[^>]*>([^<]*)<`).exec(html)?.[1];
  return area ?? new RegExp(`name="${name}" value="([^"]*)"`).exec(html)?.[1] ?? "";
}

describe("writing", () => {
  test("the one who has the section saves it with the button alone", async () => {
    const { w, goals } = aSection();
    const client = visitor(w, w.contact.taby);
    const page = await (await client.get(AT)).text();
    const revision = fieldIn(page, "revision");
    const answer = await client.post(AT, { text: "Fler\r\nmöten.", revision });
    expect([answer.status, answer.headers.get("location")]).toEqual([303, `${AT}?done=text_saved`]);
    expect(section(w.db, goals).text).toBe("Fler\nmöten.");
  });

  test("others read and comment, but have no field for the text", async () => {
    const { w, goals } = aSection();
    saved(w, goals, "Fler möten.", w.adviser, 1);
    const client = visitor(w, w.contact.solna);
    const page = await (await client.get(AT)).text();
    expect(page).toContain("Fler möten.");
    expect(page).not.toContain('name="text"');
    expect((await client.post(AT, { text: "Nej.", revision: "2" })).status).toBe(403);
    const empty = await client.post(`${AT}/comments`, { comment: " " });
    expect([empty.status, await words(empty)]).toEqual([422, expect.stringContaining("Fyll i fältet")]);
    await client.post(`${AT}/comments`, { comment: "Bra så." });
    expect(await words(await client.get(AT))).toContain("Kim Solna");
    expect((await visitor(w, w.contact.taby).get("/applications/1/sections/nothing")).status).toBe(404);
  });

  test("a text that is far too long is shown again with what was typed", async () => {
    const { w } = aSection();
    const answer = await visitor(w, w.adviser).post(AT, { text: "ord ".repeat(6000), revision: "1" });
    expect(answer.status).toBe(422);
    expect(fieldIn(await answer.text(), "text")).toHaveLength(24_000);
  });

  test("a draft is kept as one types, and found again in another session", async () => {
    const { w } = aSection();
    const answer = await visitor(w, w.contact.taby).post(`${AT}/draft`, { text: "Halvt skr", revision: "1" });
    expect(answer.status).toBe(303);
    const page = await (await visitor(w, w.contact.taby).get(AT)).text();
    expect(fieldIn(page, "text")).toBe("Halvt skr");
    expect(page).toContain("Utkast sparat 09.30.");
    const others = await words(await visitor(w, w.adviser).get(AT));
    expect(others).toContain("Kim Täby skriver här sedan 09.30.");
    expect(fieldIn(await (await visitor(w, w.adviser).get(AT)).text(), "text")).toBe("");
  });

  test("a draft from one who is signed out is answered with what to do, and not with a new page", async () => {
    const { w } = aSection();
    const answer = await visitor(w, null).raw(`${AT}/draft`, {
      method: "POST",
      headers: {
        "hx-request": "true",
        "sec-fetch-site": "same-origin",
        "content-type": "application/x-www-form-urlencoded",
      },
      body: "text=Halvt&revision=1",
    });
    expect([answer.status, answer.headers.get("hx-refresh")]).toEqual([401, null]);
    expect(await words(answer)).toContain("Logga in i en annan flik");
  });

  test("whatever button is pressed, what is being typed is kept", async () => {
    const { w, goals } = aSection();
    saved(w, goals, "Ett.", w.adviser, 1);
    const client = visitor(w, w.adviser);
    const typing = (text: string) => ({ text, revision: "2" });
    await client.post(`${AT}/status`, { ...typing("A"), sectionStatus: "for_review" });
    expect(draftOf(w.db, goals, w.adviser)?.text).toBe("A");
    await client.post(`${AT}/comments`, { ...typing("B"), comment: "Hej." });
    expect(draftOf(w.db, goals, w.adviser)?.text).toBe("B");
    await client.post(`${AT}/assignment`, { ...typing("C"), writerId: "" });
    expect(draftOf(w.db, goals, w.adviser)?.text).toBe("C");
    await client.post(`${AT}/search`, { ...typing("D"), words: "språk" });
    expect(draftOf(w.db, goals, w.adviser)?.text).toBe("D");
    await client.post(`${AT}/comments/1/resolution`, typing("E"));
    expect(draftOf(w.db, goals, w.adviser)?.text).toBe("E");
    expect(section(w.db, goals)).toMatchObject({ text: "Ett.", status: "for_review", assignedToId: null });
  });
});

describe("two at once", () => {
  test("the later one sees both texts and a proposal, and chooses", async () => {
    const { w, goals } = aSection();
    saved(w, goals, "Ett.\n\nTvå.", w.adviser, 1);
    const client = visitor(w, w.contact.taby);
    const opened = fieldIn(await (await client.get(AT)).text(), "revision");
    saved(w, goals, "Ett.\n\nTvå, av rådgivaren.", w.adviser, 2);
    const clash = await client.post(AT, { text: "Ett, av Täby.\n\nTvå.", revision: opened });
    expect(clash.status).toBe(409);
    const page = await clash.text();
    expect(page).toContain("Rut Råd sparade");
    expect(page).toMatch(/<ins>.*av rådgivaren/);
    const merged = fieldIn(page, "merged");
    expect(merged).toBe("Ett, av Täby.\n\nTvå, av rådgivaren.");
    const hidden = (name: string) => fieldIn(page, name);
    const form = {
      revision: hidden("revision"),
      baseRevision: hidden("baseRevision"),
      mine: hidden("mine"),
      merged,
    };
    const nothing = await client.post(`${AT}/merging`, { ...form, merged: `${merged} Mer.` });
    expect([nothing.status, fieldIn(await nothing.text(), "merged")]).toEqual([422, `${merged} Mer.`]);
    expect((await client.post(`${AT}/merging`, { ...form, take: "merged" })).status).toBe(303);
    expect(section(w.db, goals).text).toBe(merged);
    expect((await client.post(`${AT}/merging`, { ...form, take: "mine" })).status).toBe(409);
    expect(section(w.db, goals).text).toBe(merged);
  });

  test("a draft says that somebody has saved since", async () => {
    const { w, goals } = aSection();
    keepDraft(w.db, goals, { text: "Mitt.", revision: 1 }, act(w.contact.taby, 0));
    saved(w, goals, "Deras.", w.adviser, 1);
    expect(await words(await visitor(w, w.contact.taby).get(AT))).toContain("Någon annan har sparat");
  });
});

describe("earlier texts", () => {
  test("any two are compared, and one is brought back", async () => {
    const { w, goals } = aSection();
    saved(w, goals, "Fler möten.", w.adviser, 1);
    saved(w, goals, "Fler och längre möten.", w.adviser, 2);
    const client = visitor(w, w.contact.taby);
    expect(await (await client.get(`${AT}/texts?from=2&to=3`)).text()).toMatch(/<ins>.*och längre/);
    expect(await (await client.get(`${AT}/texts?from=3&to=2`)).text()).toMatch(/<del>.*och längre/);
    expect((await client.get(`${AT}/texts?from=99&to=x`)).status).toBe(200);
    const old = await client.post(`${AT}/texts/2/restoration`, { revision: "2" });
    expect(old.status).toBe(409);
    await client.post(`${AT}/texts/2/restoration`, { revision: "3" });
    expect(section(w.db, goals)).toMatchObject({ text: "Fler möten.", revision: 4 });
  });
});

/** Two earlier applications: one of the same programme that was granted, and a newer one of another. */
function withEarlier(w: World): void {
  const before = (programme: string, funder: string, goals: string, minutes: number) => {
    const callId = addCall(w.db, { ...A_CALL, programme, funder }, act(w.adviser, minutes));
    const form = { callId, title: `Om ${programme}`, ownerCode: "0191" };
    const id = openApplication(w.db, form, act(w.adviser, minutes));
    const text = { ...A_TEXT, title: form.title, sections: { goals } };
    changeText(w.db, id, text, revisionOf(w, id), act(w.adviser, minutes + 1));
    return { callId, id };
  };
  const { callId, id } = before("§ 37", A_CALL.funder, "Fler språkvänner i Åkersberga.", 2);
  tellResult(w.db, callId, { result: "granted", grantedSek: 900_000, note: "" }, act(w.adviser, 4));
  abandon(w.db, id, "Klar.", act(w.adviser, 5));
  before("AMIF", "Migrationsverket", "Bättre tolkar.", 6);
}

describe("so we wrote before", () => {
  test("the same section of earlier applications, same programme first, with how it went", async () => {
    const { w } = aSection();
    withEarlier(w);
    const page = await words(await visitor(w, w.adviser).get(AT));
    expect(page.indexOf("Fler språkvänner")).toBeLessThan(page.indexOf("Bättre tolkar"));
    expect(page).toContain("Beviljad, 900 000 kr");
    expect(page).toContain("Utkast");
  });

  test("one is put after what is being written, as a draft", async () => {
    const { w, goals } = aSection();
    withEarlier(w);
    const form = { text: "Redan skrivet.", revision: "1", from: "2/goals" };
    await visitor(w, w.contact.taby).post(`${AT}/insertions`, form);
    expect(draftOf(w.db, goals, w.contact.taby)?.text).toBe(
      "Redan skrivet.\n\nFler språkvänner i Åkersberga.",
    );
    expect(section(w.db, goals).text).toBe("");
    await visitor(w, w.contact.taby).post(`${AT}/insertions`, { from: "3/goals" });
    expect(draftOf(w.db, goals, w.contact.taby)?.text).toContain("Åkersberga.\n\nBättre tolkar.");
    expect((await visitor(w, w.adviser).post(`${AT}/insertions`, { from: "x" })).status).toBe(404);
  });

  test("words are sought in all sections, in any inflection, with å ä ö in any case", async () => {
    const { w } = aSection();
    withEarlier(w);
    const client = visitor(w, w.adviser);
    const found = async (q: string) => words(await client.get(`${AT}/earlier?q=${encodeURIComponent(q)}`));
    expect(await found("åkersberga språkvännerna")).toContain("Fler språkvänner");
    expect(await found("tolk")).toContain("Bättre tolkar");
    expect(await found("rymdfart")).toContain("Inget avsnitt med");
    expect(await found("%")).toContain("Inget avsnitt med");
    expect(await found("")).toContain("Skriv vad du letar efter");
  });

  test("nobody finds what one may not read", async () => {
    const { w } = aSection();
    withEarlier(w);
    w.db.$client.exec("delete from parties where application_id = 2 and municipality_code = '0160'");
    const client = visitor(w, w.contact.taby);
    expect(await words(await client.get(AT))).not.toContain("Fler språkvänner");
    expect((await client.post(`${AT}/insertions`, { from: "2/goals" })).status).toBe(403);
  });
});

describe("the text page and the facts", () => {
  test("shows where every section stands", async () => {
    const { w, goals } = aSection();
    saved(w, goals, "Fler möten.", w.contact.taby, 1);
    const page = await words(await visitor(w, w.contact.solna).get("/applications/1/text"));
    expect(page).toContain("Avsnitten: 0 av 7 är klara");
    expect(page).toContain("Kim Täby");
    expect(page).toContain("Allmänt formulär");
  });

  test("title, time, sum and owner are saved by themselves", async () => {
    const { w, goals } = aSection();
    saved(w, goals, "Fler möten.", w.adviser, 1);
    const client = visitor(w, w.adviser);
    const revision = fieldIn(await (await client.get("/applications/1/facts")).text(), "revision");
    const facts = { title: "Nytt namn", ownerCode: "0191", requestedSek: "900 000", revision };
    expect((await client.post("/applications/1/facts", { ...facts, title: "" })).status).toBe(422);
    expect((await client.post("/applications/1/facts", { ...facts, revision: "1" })).status).toBe(409);
    expect((await client.post("/applications/1/facts", facts)).status).toBe(303);
    expect(section(w.db, goals).text).toBe("Fler möten.");
    expect(await words(await client.get("/applications/1"))).toContain("Nytt namn");
  });
});

describe("the forms' pages", () => {
  test("an opened application follows what its programme suggests, or what is chosen", async () => {
    const { w } = aSection();
    const client = visitor(w, w.adviser);
    expect(await (await client.get("/applications/new?call=1")).text()).toMatch(
      /<option value="section37" selected/,
    );
    const form = { callId: "1", title: "T", ownerCode: "0191" };
    await client.post("/applications", form);
    await client.post("/applications", { ...form, formKey: "general" });
    expect(formOfApplication(w.db, 2).formKey).toBe("section37");
    expect(formOfApplication(w.db, 3).formKey).toBe("general");
    expect((await client.post("/applications", { ...form, formKey: "nothing" })).status).toBe(404);
  });

  test("a copy is changed into a form of one's own, with its wrong limits pointed out", async () => {
    const { w } = aSection();
    const client = visitor(w, w.adviser);
    const page = await (await client.get("/forms/new?from=general")).text();
    expect(page).toContain('value="Syfte"');
    const row = { "key-1": "purpose", "heading-1": "Syfte", "limitCount-1": "många", "limitKind-1": "words" };
    const typed = { rows: "2", formName: "Eget", programmes: "TIA", ...row, "heading-2": "Nyttan" };
    const wrong = await client.post("/forms", typed);
    expect([wrong.status, await words(wrong)]).toEqual([422, expect.stringContaining("Avsnitt 1, gräns")]);
    const nameless = await client.post("/forms", { ...typed, formName: "", "limitCount-1": "" });
    expect([nameless.status, await words(nameless)]).toEqual([422, expect.stringContaining("Namn")]);
    const saving = await client.post("/forms", { ...typed, "limitCount-1": "200" });
    expect(saving.headers.get("location")).toBe("/forms/eget?done=funder_form_saved");
    expect(funderForm(w.db, "eget")).toMatchObject({
      programmes: ["TIA"],
      sections: [{ key: "purpose", limit: { kind: "words", count: 200 } }, { key: "nyttan" }],
    });
    const change = { ...typed, edition: "1", "limitCount-1": "", "position-2": "1", "position-1": "2" };
    expect((await client.post("/forms/eget", { ...change, edition: "0" })).status).toBe(409);
    await client.post("/forms/eget", { ...change, "key-2": "nyttan" });
    expect(funderForm(w.db, "eget").sections.map(({ key }) => key)).toEqual(["nyttan", "purpose"]);
    const without = { ...change, edition: "2", "key-2": "nyttan", "leaveOut-1": "yes", "leaveOut-2": "yes" };
    expect((await client.post("/forms/eget", without)).status).toBe(422);
    await client.post("/forms/eget/ending");
    expect(await words(await client.get("/forms"))).toContain("Avslutade Eget");
  });

  test("what a change of form does is said before it is done", async () => {
    const { w, goals } = aSection();
    saved(w, goals, "Fler möten.", w.adviser, 1);
    const client = visitor(w, w.adviser);
    const page = await client.get("/applications/1/form");
    const revision = String(revisionOf(w, 1));
    expect(await words(page)).toContain("Nya avsnitt: Mål på längre sikt");
    expect((await client.post("/applications/1/form", { formKey: "x", revision })).status).toBe(422);
    expect((await client.post("/applications/1/form", { formKey: "section37", revision: "1" })).status).toBe(
      409,
    );
    await client.post("/applications/1/form", { formKey: "section37", revision });
    expect(sectionsOf(w.db, 1)).toHaveLength(14);
    expect(section(w.db, goals).text).toBe("Fler möten.");
  });
});

test("a section's page is quick, also with what was written in fifty applications", async () => {
  const { w } = aSection();
  for (let n = 0; n < 50; n += 1) {
    const { id } = withApplication(w);
    const texts = { ...A_TEXT, sections: { goals: `${"Fler möten. ".repeat(150)}${n}` } };
    changeText(w.db, id, texts, revisionOf(w, id), act(w.adviser, 1));
  }
  const client = visitor(w, w.adviser, { now: () => NOW });
  await client.get(AT);
  const times: number[] = [];
  for (let n = 0; n < 9; n += 1) {
    const before = performance.now();
    await (await client.get(AT)).text();
    times.push(performance.now() - before);
  }
  const median = times.toSorted((a, b) => a - b)[4]!;
  console.info(`a section's page: ${median.toFixed(1)} ms`);
  expect(median).toBeLessThan(200);
});
