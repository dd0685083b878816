import { describe, expect, test } from "vitest";
import { answerRequest } from "../../src/advice/replies";
import { ask } from "../../src/advice/requests";
import { tellResult } from "../../src/calls/results";
import { joinNetwork } from "../../src/membership/joining";
import { readSheets } from "../../src/sheets/reading";
import { visitor, words } from "../support/visitor";
import { act, TODAY, type World, world } from "../support/world";
import { AFTERWARDS, call, grant, handedInTo, minutes, oldCall, reject } from "./cast";

const LATER = { now: () => `${AFTERWARDS}T10:00:00.000Z` };
const see = (w: World, who = w.adviser) => visitor(w, who, LATER);

/** One granted and one rejected, and one year that is only told. */
function told() {
  const w = world();
  const [yes, no] = [handedInTo(w, call(w), "Gemensam resurs"), handedInTo(w, call(w), "Tolkar")];
  grant(w, yes, 1_000_000, "2026-12-20");
  reject(w, no, "2027-03-01");
  const before = oldCall(w, "2025-05-01", { funder: "Migrationsverket" });
  tellResult(w.db, before, { result: "granted", grantedSek: 250_000, note: "" }, minutes(w.adviser, 1));
  const question = {
    municipalityCode: "0184",
    topic: "budget",
    title: "Lön",
    question: "Får vi?",
    wishedOn: null,
    callId: null,
    needId: null,
  } as const;
  const id = ask(w.db, question, act(w.contact.solna));
  answerRequest(w.db, id, { text: "Ja.", timeClass: "half_hour" }, act(w.adviser));
  return { w, yes, no };
}

describe("the network's results", () => {
  test("stand year by year, by municipality and by funder, with sums that add up", async () => {
    const { w } = told();
    const page = await words(await see(w).get("/results"));
    expect(page).toContain("Vad arbetet har gett 2025–2027");
    expect(page).toContain(
      "3 ansökningar lämnades in. Finansiärerna sa ja till 2 av 3 (67 %), tillsammans 1 250 000 kr.",
    );
    expect(page).toContain("2025 0 kr 250 000 kr 0 kr 2026 2 000 000 kr 1 000 000 kr 0 kr");
    expect(page).toContain("Summa 2 000 000 kr 1 250 000 kr 0 kr");
    expect(page).toContain("Sigtuna 2 2 1 500 001 kr 0 kr 0");
    expect(page).toContain("Inte fördelat på kommuner – – – 250 000 kr");
    expect(page).toContain("Migrationsverket 1 1 0 1 av 1 (100 %) 250 000 kr");
    expect(page).toContain("Från inlämnad till finansiärens beslut 99 dagar 2");
    expect(page).toContain("2026 1 1 0");
  });

  test("are of the years that are asked for, and a year that is none changes nothing", async () => {
    const { w } = told();
    const page = await words(await see(w).get("/results?from=2027&to=2027"));
    expect(page).toContain("Vad arbetet har gett 2027");
    expect(page).toContain("Finansiärerna sa ja till 0 av 1 (0 %), tillsammans 0 kr.");
    expect(page).not.toContain("Migrationsverket 1");
    const odd = await see(w).get("/results?from=förr&to=99999");
    expect(odd.status).toBe(200);
    expect(await words(odd)).toContain("Vad arbetet har gett 2025–2027");
  });

  test("are pictures with a name, and the same facts in a table, without a style of their own", async () => {
    const { w } = told();
    const html = await (await see(w).get("/results")).text();
    const pictures = html.match(/<svg class="bar-chart"[\s\S]*?<\/svg>/g) ?? [];
    expect(pictures).toHaveLength(5);
    for (const picture of pictures) {
      expect(picture).toMatch(/role="img" aria-labelledby="[\w-]+-title [\w-]+-desc"/);
      expect(picture).toMatch(/<title id="[\w-]+-title">.+<\/title><desc/);
      expect(picture).not.toMatch(/style=|NaN|Infinity/);
    }
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("name an application only to those who may read it, while the sums are everybody's", async () => {
    const { w, yes } = told();
    const names = { code: "0125", shortName: "Ekerö", formalName: "Ekerö kommun", genitive: "Ekerö kommuns" };
    joinNetwork(w.db, { ...names, fromOn: TODAY, agreementTitle: "A" }, act(w.coordinator));
    const stranger = w.someone("Nils Ny", "nils@ekero.example.se", "contact", "0125");
    const theirs = await (await see(w, stranger).get("/results")).text();
    expect(theirs).not.toContain(`href="/applications/${yes}"`);
    expect(theirs).not.toContain("Gemensam resurs");
    expect(theirs.replaceAll("\u00a0", " ")).toContain("1 250 000 kr");
    expect(await (await see(w, w.contact.taby).get("/results")).text()).toContain(
      `href="/applications/${yes}"`,
    );
    const file = await (await see(w, stranger).get("/results/applications.csv")).text();
    expect(file).not.toContain("Gemensam resurs");
  });

  test("can be fetched as tables, with the same sums", async () => {
    const { w } = told();
    const years = await see(w).get("/results/years.csv?from=2026&to=2027");
    expect(years.headers.get("content-disposition")).toContain("ar-2026-2027.csv");
    const lines = (await years.text()).split("\r\n");
    expect(lines[0]).toContain("År;Utlysningar;Bedömda");
    expect(lines[3]).toBe("Summa;2;0;0;2;2;1;0;1;0;50;2000000;1000000;0;1;1;0");
    expect(await (await see(w).get("/results/municipalities.csv")).text()).toContain(
      "Täby;0160;2;0;1;333333;0;0",
    );
    expect(await (await see(w).get("/results/funders.csv")).text()).toContain(
      "Migrationsverket;1;1;1;0;0;0;100",
    );
    expect(await (await see(w).get("/results/lead-times.csv")).text()).toContain("beslut;99;2");
    expect(await (await see(w).get("/results/applications.csv")).text()).toContain(
      "Gemensam resurs;Länsstyrelsen Stockholm;2026-11-22;Beviljad;2026-12-20;1000000;1000000;Ansökan i Utlyst",
    );
    const workbook = await see(w).get("/results/results.xlsx");
    const read = await readSheets(new Uint8Array(await workbook.arrayBuffer()));
    expect(read.sheets?.map(({ name }) => name)).toEqual([
      "År",
      "Kommuner",
      "Finansiärer",
      "Tider",
      "Ansökningar",
    ]);
  });

  test("of an empty network say what comes here", async () => {
    expect(await words(await see(world()).get("/results"))).toContain("Inget att räkna ännu");
  });
});

describe("a municipality's results", () => {
  test("are its own part, year by year, and are told in a line on its page", async () => {
    const { w, yes } = told();
    const client = see(w, w.contact.taby);
    const html = await (await client.get("/results/municipalities/0160")).text();
    expect(html).toContain(`href="/applications/${yes}"`);
    const page = await words(await client.get("/results/municipalities/0160"));
    expect(page).toContain("Vad arbetet har gett Täby kommun");
    expect(page).toContain("Med i 2 inlämnade ansökningar. 1 är beviljad, och kommunens del är 333 333 kr.");
    expect(page).toContain("2026 2 0 1 333 333 kr 0 kr 0 Summa 2 0 1 333 333 kr 0 kr 0");
    const register = await words(await client.get("/municipalities/0160"));
    expect(register).toContain("Med i 2 inlämnade ansökningar. 1 är beviljad");
    expect((await client.get("/results/municipalities/9999")).status).toBe(404);
  });

  test("of one that said no are empty, and say so", async () => {
    const { w } = told();
    const page = await words(await see(w).get("/results/municipalities/0187"));
    expect(page).toContain("Kommunen har inte varit med i någon inlämnad ansökan.");
    expect(page).toContain("Inget att räkna ännu");
  });
});
