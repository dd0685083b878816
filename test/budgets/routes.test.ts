import { expect, test } from "vitest";
import { consentToOwn } from "../../src/applications/answering";
import { application, contentOf, currentVersion, partiesOf } from "../../src/applications/applications";
import { isStill, readContent } from "../../src/applications/content";
import { missingToSend } from "../../src/applications/readiness";
import { changeText } from "../../src/applications/text";
import { historyOf } from "../../src/history";
import { visitor, words } from "../support/visitor";
import {
  A_TEXT,
  act,
  answerNo,
  answerYes,
  NOW,
  revisionOf,
  secretFor,
  send,
  sentApplication,
  withApplication,
  world,
  writeAll,
} from "../support/world";
import { budgetFor, withBudget } from "./a-budget";

const LINE = {
  lineText: "Rådgivare",
  costType: "staff",
  costYear: "2027",
  bearer: "",
  way: "amount",
  costSek: "1 000 000",
};

function setUp() {
  const w = world();
  const { id } = withApplication(w);
  changeText(w.db, id, A_TEXT, revisionOf(w, id), act(w.adviser, 1));
  return { w, id, path: `/applications/${id}/budget`, rut: visitor(w, w.adviser) };
}

const shares = (w: ReturnType<typeof world>, id: number) =>
  Object.fromEntries(partiesOf(w.db, id).map((party) => [party.shortName, party.budgetShareSek]));

test("the adviser makes a budget, and the shares follow to the krona", async () => {
  const { w, id, path, rut } = setUp();
  expect(await words(await rut.get(path))).toContain("Gör en budget med rader");
  expect(await words(await rut.get(`${path}/beginning`))).toContain("Allmän mall");
  const begun = await rut.post(`${path}/beginning`, { budgetForm: "general" });
  expect(begun.headers.get("location")).toBe(`${path}?done=budget_begun`);
  expect((await rut.post(`${path}/beginning`, { budgetForm: "general" })).status).toBe(409);
  const saved = await rut.post(`${path}/lines`, { ...LINE, revision: "1" });
  expect(saved.headers.get("location")).toBe(`${path}?done=cost_line_saved`);
  expect(shares(w, id)).toEqual({ Sigtuna: 231_311, Solna: 376_066, Täby: 340_800, Vaxholm: 51_823 });
  const page = await words(await rut.get(path));
  expect(page).toContain("Kostnad 1 000 000 kr, medfinansiering 0 kr, sökt belopp 1 000 000 kr");
  expect(page).toContain("Uppfyllt Sökt belopp är det som budgeten ger");
  expect(page).toContain("Folkmängden är den 31 december 2024 (SCB, tabell TAB638)");
});

test("the same page pressed twice adds one line, and an old page keeps what was typed", async () => {
  const { w, id, path, rut } = setUp();
  withBudget(w, id, []);
  expect((await rut.post(`${path}/lines`, { ...LINE, revision: "1" })).status).toBe(303);
  const late = await rut.post(`${path}/lines`, { ...LINE, costSek: "7 tkr", revision: "1" });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('value="7 tkr"');
  expect(budgetFor(w, id).lines).toHaveLength(1);
  const [line] = budgetFor(w, id).lines;
  expect((await rut.post(`${path}/lines/${line?.id}/removal`, { revision: "1" })).status).toBe(409);
  expect((await rut.post(`${path}/lines/${line?.id}/removal`, { revision: "2" })).status).toBe(303);
  expect((await rut.post(`${path}/lines/${line?.id}/removal`, { revision: "2" })).status).toBe(409);
  expect(budgetFor(w, id).lines).toEqual([]);
  expect(historyOf(w.db, "application", id).map(({ event }) => event)).toContain("cost_line_removed");
});

test("a sum that can be read in two ways, a missing base and a wrong year are said at their fields", async () => {
  const { w, id, path, rut } = setUp();
  withBudget(w, id, []);
  const wrong = await rut.post(`${path}/lines`, {
    ...LINE,
    lineText: "",
    costYear: "27",
    costSek: "24.300 tkr",
    revision: "1",
  });
  expect(wrong.status).toBe(422);
  const html = await wrong.text();
  for (const text of ["Skriv vad kostnaden gäller", "Skriv ett år med fyra siffror", "på två sätt"])
    expect(html).toContain(text);
  expect(html).toContain('value="24.300 tkr"');
  const rate = await rut.post(`${path}/lines`, { ...LINE, way: "rate", rate: "115", revision: "1" });
  expect(await words(rate)).toContain("Skriv en procentsats från 0 till 100");
  const bare = await rut.post(`${path}/lines`, { ...LINE, way: "rate", rate: "15 %", revision: "1" });
  expect(await words(bare)).toContain("Kryssa i minst ett kostnadsslag");
  const party = await rut.post(`${path}/parties/0160`, {
    partyKey: "percent",
    "cash-2027": "mycket",
    revision: "1",
  });
  expect(party.status).toBe(422);
  expect(await words(party)).toContain("Kontant 2027: Skriv ett belopp i hela kronor");
  const rules = await rut.post(`${path}/rules`, {
    coFinancingRule: "exactly",
    indirectOf: "staff",
    leastSek: "10",
    mostSek: "5",
    revision: "1",
  });
  expect(rules.status).toBe(422);
  expect(await words(rules)).toContain("Skriv hur många procent regeln gäller");
});

test("a budget stays below what can be reckoned to the krona", async () => {
  const { w, id, path, rut } = setUp();
  await rut.post(`${path}/beginning`, { budgetForm: "general" });
  const units = { ...LINE, way: "units", quantity: "999999999", unitSek: "999999999" };
  const answer = await rut.post(`${path}/lines`, { ...units, revision: "1" });
  expect(answer.status).toBe(422);
  expect(await words(answer)).toContain("Beloppet är orimligt stort. Kontrollera det.");
  const most = { ...units, quantity: "100000", unitSek: "1000000" };
  expect((await rut.post(`${path}/lines`, { ...most, revision: "1" })).status).toBe(303);
  expect((await rut.post(`${path}/lines`, { ...LINE, revision: "2" })).status).toBe(409);
  expect(Object.values(shares(w, id)).reduce((sum, sek) => sum + sek, 0)).toBe(100_000_000_000);
});

test("hours, a flat rate, a fixed part, co-financing and one without money come to exact sums", async () => {
  const { w, id, path, rut } = setUp();
  withBudget(w, id, []);
  const post = (where: string, form: Record<string, string>) =>
    rut.post(`${path}/${where}`, { ...form, revision: String(budgetFor(w, id).revision) });
  await post("lines", { ...LINE, way: "units", quantity: "1 720", unitSek: "400" });
  await post("lines", {
    ...LINE,
    lineText: "Påslag",
    costType: "indirect",
    way: "rate",
    rate: "15",
    "base-staff": "yes",
  });
  await post("lines", { ...LINE, lineText: "Handläggare", bearer: "0160", costSek: "50 000" });
  await post("parties/0160", { partyKey: "common", noMoney: "yes", "kind-2027": "50 000" });
  await post("parties/0187", { partyKey: "fixed", fixedSek: "100 000" });
  await post("key", { commonKey: "equal", populationYear: "2024" });
  // 1 720 × 400 = 688 000, and 15 % of it is 103 200.
  expect(shares(w, id)).toEqual({ Sigtuna: 345_600, Solna: 345_600, Täby: 0, Vaxholm: 100_000 });
  const page = await words(await rut.get(path));
  expect(page).toContain("Kostnad 841 200 kr, medfinansiering 50 000 kr, sökt belopp 791 200 kr");
  expect(page).toContain("Ansökan: 1 000 000 kr. Budgeten: 791 200 kr.");
  expect(missingToSend(w.db, application(w.db, id), NOW)).toMatchObject([
    { what: "budget", check: { what: "requested_sum", budgetSek: 791_200 } },
  ]);
  const taken = await rut.post(`${path}/requested-sum`, {
    seenSek: "791200",
    revision: String(revisionOf(w, id)),
  });
  expect(taken.headers.get("location")).toBe(`${path}?done=requested_sum_taken`);
  expect(missingToSend(w.db, application(w.db, id), NOW)).toEqual([]);
});

test("the funder's rules are checked at once, and those that say so stop the sending", async () => {
  const { w, id, path, rut } = setUp();
  withBudget(w, id, [{ amountSek: 1_000_000 }, { text: "Lokal", costType: "indirect", amountSek: 200_000 }]);
  const rules = {
    coFinancingRule: "exactly",
    coFinancingShare: "54",
    coFinancingBlocks: "yes",
    mostSek: "1 000 000",
    sumBlocks: "",
    indirectShare: "15",
    indirectOf: "staff",
    indirectBlocks: "yes",
    startsNoEarlier: "2027-03-01",
    mostMonths: "11",
    revision: String(budgetFor(w, id).revision),
  };
  expect((await rut.post(`${path}/rules`, rules)).status).toBe(303);
  const page = await words(await rut.get(path));
  expect(page).toContain(
    "0 kr av 1 200 000 kr. Gränsen är 648 000 kr. Lägg till 648 000 kr i medfinansiering",
  );
  expect(page).toContain(
    "200 000 kr av 1 000 000 kr. Gränsen är 150 000 kr. Minska de indirekta kostnaderna med 50 000 kr",
  );
  expect(page).toContain("Minska med 200 000 kr, eller öka medfinansieringen");
  expect(page).toContain("Att tänka på Projektet är högst 11 månader. Perioden är 12 månader");
  const blocking = missingToSend(w.db, application(w.db, id), NOW);
  expect(blocking.map((one) => (one.what === "budget" ? one.check.what : one.what))).toEqual([
    "requested_sum",
    "co_financing_exactly",
    "indirect_of_staff",
  ]);
  const again = { ...rules, revision: String(budgetFor(w, id).revision) };
  expect((await rut.post(`${path}/rules`, again)).status).toBe(303);
  expect(
    historyOf(w.db, "application", id).filter(({ event }) => event === "budget_rules_changed"),
  ).toHaveLength(1);
});

test("a leaver's part is shown both ways, and taken out only when it has declined and the adviser has chosen", async () => {
  const { w, id, path, rut } = setUp();
  withBudget(w, id, [{ amountSek: 1_000_000 }, { text: "Möten", bearerCode: "0187", amountSek: 10_000 }]);
  answerYes(w, id, "sigtuna", "taby", "solna");
  const leaving = `${path}/leaving/0187`;
  const form = (leavingWay: string) => ({ leavingWay, revision: String(budgetFor(w, id).revision) });
  const early = await words(await rut.get(leaving));
  expect(early).toContain("Vaxholms stad har inte svarat att den avstår");
  expect(early).toContain("Sökt belopp är oförändrat, 1 010 000 kr");
  expect((await rut.post(leaving, form("struck"))).status).toBe(409);
  answerNo(w, id, "vaxholm");
  const before = shares(w, id);
  expect(await words(await rut.get(path))).toContain("Vaxholms stad avstår");
  const page = await words(await rut.get(leaving));
  expect(page).toContain(
    `Sökt belopp 1 010 000 kr blir ${(1_010_000 - (before.Vaxholm ?? 0)).toLocaleString("sv-SE").replaceAll("\u00a0", " ")} kr`,
  );
  expect(shares(w, id)).toEqual(before);
  const revision = budgetFor(w, id).revision;
  expect((await rut.post(leaving, { leavingWay: "taken_over", revision: String(revision) })).status).toBe(
    303,
  );
  expect((await rut.post(leaving, { leavingWay: "taken_over", revision: String(revision) })).status).toBe(
    409,
  );
  expect((await rut.post(leaving, form("taken_over"))).status).toBe(409);
  const after = shares(w, id);
  expect(after.Vaxholm).toBe(0);
  expect(Object.values(after).reduce((a, b) => a + b, 0)).toBe(1_010_000);
});

test("a workbook is looked at first, and changes nothing until it is confirmed, once", async () => {
  const { w, id, path, rut } = setUp();
  withBudget(w, id, [{ amountSek: 900_000 }, { text: "Möten", amountSek: 50_000 }]);
  const workbook = await rut.get(`${path}/workbook.xlsx`);
  expect(workbook.headers.get("content-disposition")).toContain("Budget%20Gemensam%20resurs.xlsx");
  const upload = (text: string | Uint8Array<ArrayBuffer>, name: string) => {
    const form = new FormData();
    form.set("budgetFile", new File([text], name));
    return rut.send(`${path}/imports`, form);
  };
  const same = await upload(new Uint8Array(await workbook.arrayBuffer()), "budget.xlsx");
  expect(await words(await rut.get(same.headers.get("location") ?? ""))).toContain(
    "säger samma sak som budgeten",
  );
  const [first] = budgetFor(w, id).lines;
  const csv = `Rad;Beskrivning;Kostnadsslag;År;Belopp\n${first?.id};Rådgivare;Personal;2027;950 000\n;Resor;Resor och logi;2028;40 tkr\n`;
  const at = (await upload(csv, "budget.csv")).headers.get("location") ?? "";
  const preview = await words(await rut.get(at));
  expect(preview).toContain("1 ny rad, 1 ändrade, 1 som inte finns i filen");
  expect(preview).toContain("Sökt belopp 950 000 kr blir 990 000 kr");
  expect(budgetFor(w, id).lines).toHaveLength(2);
  const revision = String(budgetFor(w, id).revision);
  const old = await rut.post(`${at}/confirmation`, { revision: "1", removesMissing: "yes" });
  expect(old.status).toBe(409);
  expect((await rut.post(`${at}/confirmation`, { revision })).status).toBe(303);
  expect(budgetFor(w, id).lines.map(({ text, amountSek }) => [text, amountSek])).toEqual([
    ["Rådgivare", 950_000],
    ["Möten", 50_000],
    ["Resor", 40_000],
  ]);
  const twice = await rut.post(`${at}/confirmation`, { revision: String(budgetFor(w, id).revision) });
  expect(twice.status).toBe(409);
  const wrong = await upload("Beskrivning;Kostnadsslag;År;Belopp\nLön;Personal;2027;24.300 tkr\n", "fel.csv");
  expect(await words(await rut.get(wrong.headers.get("location") ?? ""))).toContain(
    "Rad 2 Belopp 24.300 tkr Beloppet går att förstå på två sätt",
  );
  expect((await rut.send(`${path}/imports`, new FormData())).status).toBe(422);
  expect((await upload("%PDF-1.7", "fel.xlsx")).status).toBe(422);
});

test("a version keeps costs, key and residents, and a director reads the own municipality first", async () => {
  const { w, id } = setUp();
  answerYes(w, id, "sigtuna", "taby", "solna");
  answerNo(w, id, "vaxholm");
  consentToOwn(w.db, { applicationId: id, condition: "" }, act(w.contact.sigtuna, 5));
  withBudget(w, id, [{ amountSek: 600_000 }, { amountSek: 400_000, year: 2028 }]);
  expect(send(w, id)).toBe(1);
  const version = currentVersion(w.db, id)!;
  const { budget, parties } = contentOf(version);
  expect(budget).toMatchObject({ commonKey: "population", populationYear: 2024, populationTable: "TAB638" });
  expect(budget?.parties.map(({ residents }) => residents)).toEqual([77_744, 85_789, 52_767]);
  expect(budget?.parties.map(({ requestedSek }) => requestedSek)).toEqual(
    parties.map(({ budgetShareSek }) => budgetShareSek),
  );
  const guest = visitor(w, null);
  const page = await words(await guest.get(`/signoffs/${secretFor(w, w.director.taby)}`));
  expect(page).toContain("Täby kommun (er kommun)");
  expect(page).toContain("Personal 600 000 kr 400 000 kr 1 000 000 kr");
  expect(page).toContain("Täby kommun (er kommun) 77 744 invånare");
  expect(page.indexOf("Täby kommun (er kommun)")).toBeLessThan(page.indexOf("Solna stad 85 789 invånare"));
});

test("a version from before budgets by lines is still what it was", () => {
  const w = world();
  const { id } = sentApplication(w);
  const { budget: _budget, ...earlier } = contentOf(currentVersion(w.db, id)!);
  const read = readContent(JSON.stringify(earlier));
  expect(read.budget).toBeNull();
  expect(isStill(read, contentOf(currentVersion(w.db, id)!))).toBe(true);
  writeAll(w, id);
});

test("others read the budget and change nothing in it, and shares are no longer written by hand", async () => {
  const { w, id, path } = setUp();
  withBudget(w, id, [{ amountSek: 1_000_000 }]);
  // Only the adviser changes; a contact person reads.
  const kim = visitor(w, w.contact.taby);
  expect((await kim.get(path)).status).toBe(200);
  expect(await words(await kim.get(path))).not.toContain("Lägg till en kostnad");
  expect((await kim.post(`${path}/lines`, { ...LINE, revision: "2" })).status).toBe(403);
  expect((await visitor(w, w.adviser).post(path, { "share-0191": "1" })).status).toBe(409);
});
