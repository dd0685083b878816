import { expect, test } from "vitest";
import { makePackets } from "../../jobs/make-packets";
import { PressFailure } from "../../src/papers/press/orders";
import { pressHere } from "../../src/papers/press/press-here";
import { visitor, words } from "../support/visitor";
import { answerNo, NOW, sentApplication, withApplication, world } from "../support/world";
import { aTemplate, paragraphsOf } from "./a-template";

function setUp() {
  const w = world();
  const { id } = sentApplication(w);
  return { w, id, adviser: visitor(w, w.adviser), taby: visitor(w, w.contact.taby) };
}

const aFile = (bytes: Uint8Array, name: string) => {
  const form = new FormData();
  form.set("reportTemplate", new File([new Uint8Array(bytes)], name));
  return form;
};

test("the adviser sees all municipalities' papers and what they lack, a municipality its own", async () => {
  const { id, adviser, taby } = setUp();
  const all = await words(await adviser.get(`/applications/${id}/papers`));
  expect(all).toContain("Handlingarna är skrivna från version 1, skickad 22 november 2026.");
  expect(all).toMatch(/Sigtuna kommun[\s\S]*nämnden, diarienumret, organisationsnumret, val av ordning/);
  expect(all).toMatch(/Vaxholms stad[\s\S]*Kommunen avstår/);
  expect(all).toContain("Gör paketet av version 1");
  const own = await words(await taby.get(`/applications/${id}/papers`));
  expect(own).toContain("Täby kommun");
  expect(own).not.toContain("Solna stad");
  expect(own).not.toContain("Gör paketet");
});

test("before a version is frozen every paper comes from the working text and says so", async () => {
  const w = world();
  const { id } = withApplication(w);
  const adviser = visitor(w, w.adviser);
  expect(await words(await adviser.get(`/applications/${id}/papers`))).toContain("märkta UTKAST");
  const report = await adviser.get(`/applications/${id}/parties/0160/official-report.docx`);
  expect(report.headers.get("content-disposition")).toContain(
    encodeURIComponent("Tjänsteutlåtande Täby.docx"),
  );
  const text = paragraphsOf(new Uint8Array(await report.arrayBuffer())).join("\n");
  expect(text).toContain("UTKAST");
});

test("a municipality that is not in the version has no report, and a version that is not there is not found", async () => {
  const { id, adviser } = setUp();
  expect((await adviser.get(`/applications/${id}/parties/0187/official-report.docx`)).status).toBe(409);
  expect((await adviser.get(`/applications/${id}/parties/0160/partner-form.pdf?version=9`)).status).toBe(404);
  expect(await words(await adviser.get(`/applications/${id}/parties/0187/papers`))).toContain(
    "är inte med i den text",
  );
});

test("a template is uploaded, its unknown and missing places named, and the report comes in it", async () => {
  const { id, taby } = setUp();
  const own = `/applications/${id}/parties/0160/official-report-own.docx`;
  expect((await taby.get(own)).status).toBe(404);
  const template = aTemplate(["{{kommun}} {{kommunnamn}}", "{{förslag till beslut}}"]);
  const sent = await taby.send("/municipalities/0160/reports/templates", aFile(template, "mall.docx"));
  expect(sent.status).toBe(303);
  const page = await words(await taby.get("/municipalities/0160/reports"));
  expect(page).toContain("Okända fält: {{kommunnamn}}");
  expect(page).toContain("Mallen saknar: {{arendet}}, {{ekonomiska_konsekvenser}} och {{barnkonsekvenser}}");
  const lines = paragraphsOf(new Uint8Array(await (await taby.get(own)).arrayBuffer()));
  expect(lines[0]).toBe("Täby kommun {{kommunnamn}}");
  expect(lines.at(-1)).toBe("Paragrafen justeras omedelbart.");
  await taby.post("/municipalities/0160/reports/template-ending");
  expect((await taby.get(own)).status).toBe(404);
});

test("a wrong, empty, renamed or far too large file gets a sentence at the field", async () => {
  const { taby } = setUp();
  const tried = async (bytes: Uint8Array, name: string) =>
    taby.send("/municipalities/0160/reports/templates", aFile(bytes, name));
  const empty = await tried(new Uint8Array(), "mall.docx");
  expect(empty.status).toBe(422);
  expect(await words(empty)).toContain("Välj en Word-mall.");
  expect(await words(await tried(new TextEncoder().encode("%PDF-1.7"), "mall.docx"))).toContain(
    "inget Word-dokument",
  );
  expect((await tried(new Uint8Array(50 * 1024 * 1024), "mall.docx")).status).toBe(413);
});

test("how the report is written is chosen once, and a choice without a title is told", async () => {
  const { taby } = setUp();
  const typed = {
    reportLayout: "matter_first",
    reportOffice: "Socialkontoret",
    signerTitle: "",
    secondSignerTitle: "",
  };
  const wrong = await taby.post("/municipalities/0160/reports", typed);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="Socialkontoret"');
  expect(
    (await taby.post("/municipalities/0160/reports", { ...typed, signerTitle: "socialchef" })).status,
  ).toBe(303);
  const page = await (await taby.get("/municipalities/0160/reports")).text();
  expect(page).toMatch(/value="matter_first" checked/);
});

test("a packet is asked for by a press, says how it goes, and is fetched when it is made", async () => {
  const { w, id, adviser, taby } = setUp();
  const asked = await adviser.post(`/applications/${id}/packets`, { version: "1" });
  const path = asked.headers.get("location") ?? "";
  expect(path).toBe(`/applications/${id}/packets/1`);
  expect(await words(await adviser.get(path))).toContain("Väntar på sin tur");
  expect((await adviser.get(`${path}/packet.pdf`)).status).toBe(409);
  const tools = { db: w.db, now: () => NOW, packetPress: pressHere, logError: () => {} };
  await makePackets(tools);
  expect(await words(await adviser.get(path))).toContain("Hämta PDF-filen");
  expect((await adviser.get(`${path}/packet.zip`)).headers.get("content-type")).toBe("application/zip");
  expect((await taby.get(path)).status).toBe(403);
  expect((await visitor(w, w.contact.sigtuna).get(path)).status).toBe(200);
});

test("a paper that takes too long is told in a sentence, not as a mistake", async () => {
  const { w, id } = setUp();
  const slow = visitor(w, w.adviser, { press: () => Promise.reject(new PressFailure("too_slow", "1 ms")) });
  const response = await slow.get(`/applications/${id}/parties/0160/partner-form.pdf`);
  expect(response.status).toBe(409);
  expect(await words(response)).toContain("Handlingen gick inte att göra. Försök igen om en stund.");
  expect(slow.errors).toEqual([]);
});

test("without a project owner there is nothing to write papers from, and the page says what to do", async () => {
  const w = world();
  const { id } = withApplication(w);
  answerNo(w, id, "sigtuna");
  const page = await visitor(w, w.adviser).get(`/applications/${id}/papers`);
  expect([
    page.status,
    (await words(page)).includes("Rådgivaren behöver välja en annan projektägare."),
  ]).toEqual([409, true]);
});
