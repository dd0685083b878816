import { expect, test } from "vitest";
import { feesOf } from "../../src/fees/balances";
import { feeRunsOf } from "../../src/fees/fee-runs";
import { feeYear } from "../../src/fees/fee-years";
import { membersOfYear } from "../../src/fees/members-of-year";
import { FeesOfMunicipality } from "../../views/fees/fees-of-municipality";
import { visitor, words } from "../support/visitor";
import { TODAY } from "../support/world";
import { lock, norrort, open } from "./norrort";

const TYPED = {
  year: "2025",
  budgetSek: "900 000",
  key: "population",
  equalPercent: "",
  partYear: "whole_year",
  meetingDecisionId: "",
  note: "",
};

/** The hidden fields of the page's form that ends in the locking. */
async function hiddenIn(response: Response): Promise<Record<string, string>> {
  const html = await response.text();
  const fields = html.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g);
  return Object.fromEntries([...fields].map(([, name, value]) => [name, value]));
}

test("the coordinator opens a year, looks at every share, locks it and finds the statements", async () => {
  const w = norrort();
  const kaj = visitor(w, w.coordinator);
  expect(await words(await kaj.get("/fees"))).toContain("Inga avgiftsår ännu");
  const opened = await kaj.post("/fees", TYPED);
  expect(opened.headers.get("location")).toBe("/fees/2025?done=fee_year_opened");
  const year = await words(await kaj.get("/fees/2025"));
  expect(year).toContain("Så skulle årsavgiften delas i dag");
  expect(year).toContain("Summa 795 364 900 000 kr");
  const form = {
    category: "annual",
    replacesId: "",
    totalSek: "900000",
    populationYear: "",
    reason: "",
    dueOn: "2026-12-31",
  };
  const preview = await kaj.post("/fees/2025/runs/preview", form);
  expect(preview.status).toBe(200);
  expect(await words(preview.clone())).toContain("Ekerö kommun 28 910 32 713 kr");
  expect(feeRunsOf(w.db, 2025)).toEqual([]);
  const hidden = await hiddenIn(preview);
  const locked = await kaj.post("/fees/2025/runs", hidden);
  expect(locked.headers.get("location")).toBe("/fees/2025/runs/1?done=fee_run_locked");
  const twice = await kaj.post("/fees/2025/runs", hidden);
  expect(twice.headers.get("location")).toBe("/fees/2025/runs/1?done=fee_run_locked_before");
  expect(feeRunsOf(w.db, 2025)).toHaveLength(1);
  expect(await words(await kaj.get("/fees/2025"))).toContain("15 kommuner har 900 000 kr kvar att betala");
  expect(await words(await kaj.get("/fees"))).toContain("Låst, allt är inte betalt");
});

test("an amount that can be read in two ways is asked, and what was typed is kept", async () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  const kaj = visitor(w, w.coordinator);
  const forms: [string, Record<string, string>][] = [
    ["/fees", { ...TYPED, year: "2026", budgetSek: "24.300 tkr" }],
    ["/fees/2025/runs/preview", { category: "overrun", totalSek: "24.300 tkr", reason: "R", dueOn: TODAY }],
    [
      "/fees/2025/payments",
      { runId: "1", payerCode: "0125", direction: "in", moneySek: "24.300 tkr", happenedOn: TODAY },
    ],
    ["/fees/2025/lines", { revision: "2", lineName: "Lön", lineSek: "24.300 tkr" }],
  ];
  for (const [path, form] of forms) {
    const answer = await kaj.post(path, form);
    expect([path, answer.status]).toEqual([path, 422]);
    const html = await answer.text();
    expect(html.match(/Beloppet går att förstå på två sätt/g)).toHaveLength(2);
    expect(html).toContain('value="24.300 tkr"');
  }
  const old = await kaj.post("/fees", { ...TYPED, year: "2026", budgetSek: "ca 24.300" });
  expect(old.headers.get("location")).toBe("/fees/2026?done=fee_year_opened");
  expect(feeYear(w.db, 2026).budgetSek).toBe(24_300);
});

test("what is missing is said at its field", async () => {
  const w = norrort();
  const kaj = visitor(w, w.coordinator);
  const page = await words(
    await kaj.post("/fees", { ...TYPED, year: "27", budgetSek: "0", key: "", partYear: "" }),
  );
  expect(page).toContain("Skriv ett årtal med fyra siffror");
  expect(page).toContain("Skriv budgeten");
  expect(page).toContain("Välj hur summan ska delas");
  expect(await words(await kaj.post("/fees", { ...TYPED, key: "mixed" }))).toContain(
    "Skriv hur många procent",
  );
});

test("an old page is shown again with what was typed, and what somebody else locked is not changed", async () => {
  const w = norrort();
  open(w, 2025);
  const kaj = visitor(w, w.coordinator);
  expect((await kaj.post("/fees/2025", { ...TYPED, budgetSek: "910 000", revision: "1" })).status).toBe(303);
  const late = await kaj.post("/fees/2025", { ...TYPED, budgetSek: "920 000", revision: "1" });
  expect(late.status).toBe(409);
  expect(await late.text()).toContain('value="920 000"');
  lock(w, 2025);
  expect((await kaj.post("/fees/2025", { ...TYPED, revision: "2" })).status).toBe(409);
  expect(feeYear(w.db, 2025).budgetSek).toBe(910_000);
});

test("a preview that is no longer true is shown anew before it can be locked", async () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  const kaj = visitor(w, w.coordinator);
  const form = {
    category: "overrun",
    replacesId: "",
    totalSek: "1000",
    populationYear: "",
    reason: "Vikarie",
    dueOn: "2026-12-31",
  };
  const hidden = await hiddenIn(await kaj.post("/fees/2025/runs/preview", form));
  lock(w, 2025, { category: "wind_down", totalSek: 5, reason: "R" });
  const answer = await kaj.post("/fees/2025/runs", hidden);
  expect(answer.status).toBe(409);
  expect(await words(answer.clone())).toContain("Någon annan har sparat");
  const fresh = await hiddenIn(answer);
  expect((await kaj.post("/fees/2025/runs", fresh)).status).toBe(303);
  const twice = await kaj.post("/fees/2025/runs", fresh);
  expect(twice.headers.get("location")).toContain("done=fee_run_locked_before");
  expect(feeRunsOf(w.db, 2025)).toHaveLength(3);
});

test("a wrong fee is replaced with a reason, and the old page leads to the one that stands", async () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  const kaj = visitor(w, w.coordinator);
  const page = await (await kaj.get("/fees/2025/runs/new?replaces=1")).text();
  expect(page).toContain('value="900000"');
  const form = {
    category: "annual",
    replacesId: "1",
    totalSek: "800 000",
    key: "mixed",
    equalPercent: "25",
    partYear: "days",
    populationYear: "2023",
    reason: "",
    dueOn: "2026-12-31",
  };
  expect(await words(await kaj.post("/fees/2025/runs/preview", form))).toContain("Skriv en anledning");
  const preview = await kaj.post("/fees/2025/runs/preview", { ...form, reason: "Fel budget." });
  expect((await kaj.post("/fees/2025/runs", await hiddenIn(preview))).status).toBe(303);
  expect(await words(await kaj.get("/fees/2025/runs/1"))).toContain("ersatt och gäller inte längre");
  expect(await words(await kaj.get("/fees/2025/runs/1/statements/0160"))).toContain("Underlaget är ersatt");
  const now = await words(await kaj.get("/fees/2025/runs/2/statements/0160"));
  expect(now).toContain("Underlaget ersätter ett tidigare på 900 000 kr");
  expect(now).toContain("25 procent av summan, 200 000 kr, delas lika. Resten, 600 000 kr,");
});

test("fixed amounts that miss the budget are told by how much, with all that was typed", async () => {
  const w = norrort();
  open(w, 2026, { key: "fixed" });
  const kaj = visitor(w, w.coordinator);
  const codes = membersOfYear(w.db, 2026).map(({ code }) => code);
  const typed = (amount: string) => ({
    revision: "1",
    ...Object.fromEntries(codes.map((code) => [`fixed-${code}`, amount])),
  });
  const wrong = await kaj.post("/fees/2026/fixed-fees", typed("59 000"));
  expect(wrong.status).toBe(422);
  const page = await words(wrong);
  expect(page).toContain("Beloppen blir 885 000 kr tillsammans. Det är 15 000 kr mindre än 900 000 kr.");
  expect((await kaj.post("/fees/2026/fixed-fees", { ...typed("60 000"), "fixed-0160": "" })).status).toBe(
    422,
  );
  const saved = await kaj.post("/fees/2026/fixed-fees", typed("60 000"));
  expect(saved.headers.get("location")).toBe("/fees/2026?done=fixed_fees_set");
  expect((await kaj.post("/fees/2026/fixed-fees", typed("60 000"))).status).toBe(409);
});

test("payments are told, told twice, and put right on pages", async () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  const kaj = visitor(w, w.coordinator);
  const paid = {
    runId: "1",
    payerCode: "0125",
    direction: "in",
    moneySek: "32 000",
    happenedOn: "2026-11-20",
    reference: "F1",
  };
  expect(await words(await kaj.get("/fees/2025/payments/new"))).toContain("Ekerö kommun, 32 713 kr återstår");
  expect((await kaj.post("/fees/2025/payments", paid)).headers.get("location")).toBe(
    "/fees/2025?done=fee_paid",
  );
  expect((await kaj.post("/fees/2025/payments", paid)).headers.get("location")).toBe(
    "/fees/2025?done=fee_paid_before",
  );
  const future = await kaj.post("/fees/2025/payments", { ...paid, happenedOn: "2026-12-24" });
  expect(await words(future)).toContain("Datumet ligger framåt i tiden");
  expect((await kaj.post("/fees/2025/payments", { ...paid, payerCode: "9999" })).status).toBe(422);
  const correction = { ...paid, moneySek: "32 713", reason: "" };
  expect(await words(await kaj.post("/fees/2025/payments/1/correction", correction))).toContain(
    "Skriv en anledning",
  );
  expect(
    (await kaj.post("/fees/2025/payments/1/correction", { ...correction, reason: "Läste fel" })).status,
  ).toBe(303);
  const year = await words(await kaj.get("/fees/2025"));
  expect(year).toContain("Betalning rättades: 32 000 kr blev 32 713 kr");
  expect(year).toContain("Ekerö kommun Underlag för Ekerö kommun Betalt 32 713 kr 32 713 kr 0 kr");
  expect((await kaj.get("/fees/2025/payments/1/correction")).status).toBe(409);
  expect(
    (await kaj.post("/fees/2025/payments/2/correction", { struck: "yes", reason: "Fel kommun" })).status,
  ).toBe(303);
  expect(await words(await kaj.get("/fees/2025"))).toContain("32 713 kr ströks");
});

test("the budget's lines and what they became are told and put right on pages", async () => {
  const w = norrort();
  open(w, 2025);
  const kaj = visitor(w, w.coordinator);
  const line = { lineName: "Lön", lineSek: "600 000", revision: "1" };
  expect((await kaj.post("/fees/2025/lines", line)).status).toBe(303);
  expect((await kaj.post("/fees/2025/lines", line)).status).toBe(409);
  const cost = { direction: "in", moneySek: "150 000", happenedOn: TODAY, note: "Kvartal 1" };
  expect((await kaj.post("/fees/2025/lines/1/outcomes", cost)).headers.get("location")).toContain(
    "outcome_told",
  );
  expect((await kaj.post("/fees/2025/lines/1/outcomes", cost)).headers.get("location")).toContain(
    "outcome_told_before",
  );
  expect(await words(await kaj.get("/fees/2025"))).toContain("Lön 600 000 kr 150 000 kr 450 000 kr 25 %");
  expect((await kaj.post("/fees/2025/lines/1/outcomes", { ...cost, moneySek: "" })).status).toBe(422);
  expect(
    (await kaj.post("/fees/2025/outcomes/1/correction", { struck: "yes", reason: "Dubbelt" })).status,
  ).toBe(303);
  expect(await words(await kaj.get("/fees/2025/lines/1"))).toContain("Inget utfall är registrerat ännu");
});

test("a municipality reads years, shares and its own statement; payments one by one are the network's", async () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  const kaj = visitor(w, w.coordinator);
  await kaj.post("/fees/2025/payments", {
    runId: "1",
    payerCode: "0125",
    direction: "in",
    moneySek: "1",
    happenedOn: TODAY,
    reference: "Hemlig",
  });
  const kim = visitor(w, w.contact.taby);
  const page = await words(await kim.get("/fees/2025"));
  expect(page).toContain("Ekerö kommun");
  expect(page).not.toContain("Hemlig");
  expect(page).not.toContain("Registrera en betalning");
  expect((await kim.get("/fees/2025/runs/1/statements/0160")).status).toBe(200);
  expect((await kim.get("/fees/2025/runs/1/statements/0125")).status).toBe(403);
  expect((await kim.get("/fees/2025/runs/1/statements.xlsx")).status).toBe(403);
  expect((await kim.get("/fees/1850")).status).toBe(404);
  expect((await kim.get("/fees/annat")).status).toBe(404);
});

test("the figures that are used are named where they are not last year's", async () => {
  const w = norrort();
  open(w, 2027);
  open(w, 2025);
  const kaj = visitor(w, w.coordinator);
  expect(await words(await kaj.get("/fees/2027"))).toContain(
    "Folkmängden 31 december 2026 finns inte för alla kommuner ännu. Därför används 2025. Källa: SCB, tabell TAB5557",
  );
  const form = {
    category: "annual",
    replacesId: "",
    totalSek: "1",
    populationYear: "2020",
    dueOn: "2026-12-31",
  };
  expect(await words(await kaj.post("/fees/2025/runs/preview", form))).toContain(
    "Du har valt folkmängden 31 december 2020, inte 2024 som är det vanliga.",
  );
});

test("a municipality's years show what it was asked for and paid, with statements for those who may read them", () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  const shown = (readsStatements: boolean) => {
    const years = feesOf(w.db, "0125");
    return String(FeesOfMunicipality({ code: "0125", years, readsStatements })).replaceAll("\u00a0", " ");
  };
  expect(shown(false)).toContain("32 713 kr");
  expect(shown(false)).not.toContain("statements");
  expect(shown(true)).toContain("/fees/2025/runs/1/statements/0125");
  expect(String(FeesOfMunicipality({ code: "0125", years: [], readsStatements: true }))).toContain(
    "Ingen avgift är låst ännu",
  );
});
