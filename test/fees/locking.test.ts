import { and, eq, gt } from "drizzle-orm";
import { expect, test } from "vitest";
import { memberships, municipalities, populations } from "../../db/schema";
import { beginMembership } from "../../src/agreement/memberships";
import { annualRun, feeRun, feeRunsOf, feeSharesOf } from "../../src/fees/fee-runs";
import { changeFeeYear, feeYear, openFeeYear } from "../../src/fees/fee-years";
import { setFixedFees } from "../../src/fees/fixed-fees";
import { lockRun, wishOf } from "../../src/fees/locking";
import { membersOfYear } from "../../src/fees/members-of-year";
import { proposal } from "../../src/fees/proposal";
import { historyOf } from "../../src/history";
import { joinNetwork } from "../../src/membership/joining";
import { problemWords } from "../../views/fees/words";
import { expectRefusal } from "../support/refused";
import { act, MEMBERS, TODAY, type World } from "../support/world";
import { A_YEAR, lock, norrort, open, seen } from "./norrort";

const exit = (w: World, code: string, exitOn: string) =>
  w.db.update(memberships).set({ exitOn }).where(eq(memberships.municipalityCode, code)).run();

const amounts = (w: World, runId: number) =>
  Object.fromEntries(feeSharesOf(w.db, runId).map(({ code, amountSek }) => [code, amountSek]));

test("900 000 kr of 2025 are divided by the residents of 2024, to the krona that was worked out by hand", () => {
  const w = norrort();
  open(w, 2025);
  const id = lock(w, 2025);
  expect(feeRun(w.db, 2025, id)).toMatchObject({
    populationYear: 2024,
    populationTable: "TAB638",
    totalSek: 900_000,
  });
  expect(amounts(w, id)).toEqual({
    "0114": 56_944,
    "0115": 39_739,
    "0117": 56_337,
    "0123": 100_652,
    "0125": 32_713,
    "0139": 37_192,
    "0160": 87_972,
    "0162": 36_691,
    "0163": 87_836,
    "0183": 63_677,
    "0184": 97_075,
    "0186": 54_741,
    "0187": 13_377,
    "0188": 75_345,
    "0191": 59_709,
  });
});

test("a run's municipalities stand in Swedish order, Upplands-Bro before Upplands Väsby and Österåker last", () => {
  const w = norrort();
  open(w, 2025);
  const names = feeSharesOf(w.db, lock(w, 2025)).map(({ shortName }) => shortName);
  expect(names).toEqual(
    "Danderyd, Ekerö, Järfälla, Lidingö, Norrtälje, Sigtuna, Sollentuna, Solna, Sundbyberg, Täby, Upplands-Bro, Upplands Väsby, Vallentuna, Vaxholm, Österåker".split(
      ", ",
    ),
  );
});

test("what is locked stays, whatever is found out about residents, names and members later", () => {
  const w = norrort();
  open(w, 2025);
  const id = lock(w, 2025);
  const before = feeSharesOf(w.db, id);
  w.db.update(populations).set({ residents: 1 }).where(eq(populations.municipalityCode, "0160")).run();
  w.db.update(municipalities).set({ formalName: "Täby stad" }).where(eq(municipalities.code, "0160")).run();
  exit(w, "0187", "2020-01-01");
  expect(feeSharesOf(w.db, id)).toEqual(before);
  expect(before.find(({ code }) => code === "0160")).toMatchObject({
    formalName: "Täby kommun",
    residents: 77_744,
    memberFromOn: "2025-01-01",
    memberToOn: "2025-12-31",
    partsOfYear: null,
  });
  expect(() => w.db.$client.prepare("update fee_shares set amount_sek = 0").run()).toThrow(
    "a divided cost stands",
  );
});

test("who has given notice pays to its exit day, and the others less or more by the part-year rule", () => {
  const w = norrort();
  exit(w, "0187", "2027-02-28");
  open(w, 2027, { partYear: "months" });
  expect(membersOfYear(w.db, 2027)).toHaveLength(15);
  expect(membersOfYear(w.db, 2028)).toHaveLength(14);
  const { proposed } = seen(w, 2027);
  expect(proposed.shares.find(({ code }) => code === "0187")).toMatchObject({
    memberToOn: "2027-02-27",
    partsOfYear: 2,
  });
  expect(proposed.shares.reduce((sum, { amountSek }) => sum + amountSek, 0)).toBe(900_000);
  const of = (partYear: "months" | "days" | "whole_year") => {
    const rule = { key: "population", equalPercent: null, partYear } as const;
    const wish = {
      category: "annual",
      totalSek: 900_000,
      rule,
      populationYear: null,
      replaces: null,
    } as const;
    return proposal(w.db, 2027, wish).shares.find(({ code }) => code === "0187")?.amountSek ?? 0;
  };
  const [whole, months, days] = [of("whole_year"), of("months"), of("days")];
  expect(months < whole && days < months).toBe(true);
});

test("one who came back in the same year is one payer, for the days of both times", () => {
  const w = norrort();
  exit(w, "0187", "2026-02-01");
  const form = { agreementId: w.agreementId, municipalityCode: "0187", fromOn: "2026-12-01" };
  beginMembership(w.db, form, act(w.coordinator));
  open(w, 2026, { partYear: "days" });
  const share = seen(w, 2026).proposed.shares.filter(({ code }) => code === "0187");
  expect(share).toMatchObject([{ memberFromOn: "2026-01-01", memberToOn: "2026-12-31", partsOfYear: 62 }]);
});

test("where last year's residents are missing the newest before are used, and an odd year can be chosen", () => {
  const w = norrort();
  open(w, 2027);
  expect(seen(w, 2027).proposed).toMatchObject({ populationYear: 2025, populationTable: "TAB5557" });
  expect(seen(w, 2027, { populationYear: 2020 }).proposed.populationYear).toBe(2020);
  expectRefusal("fee_without_residents", () => seen(w, 2027, { populationYear: 1999 }));
});

test("a member without any figures stops a division by residents, and none by other keys", () => {
  const w = norrort();
  w.db.update(populations).set({ correctedAt: w.at }).where(eq(populations.municipalityCode, "0187")).run();
  open(w, 2025);
  expect(seen(w, 2025).proposed.problem).toBe("fee_without_residents");
  expectRefusal("fee_without_residents", () => lock(w, 2025));
  open(w, 2026, { key: "equal" });
  const id = lock(w, 2026);
  expect(feeRun(w.db, 2026, id)).toMatchObject({ populationYear: null, key: "equal" });
  expect(amounts(w, id)["0187"]).toBe(60_000);
});

test("a year without members cannot be divided", () => {
  const w = norrort();
  open(w, 2013);
  expectRefusal("fee_without_members", () => lock(w, 2013));
});

test("fixed amounts must be there for all and be the budget together", () => {
  const w = norrort();
  open(w, 2026, { key: "fixed" });
  expect(seen(w, 2026).proposed).toMatchObject({ problem: "fixed_fees_differ", aboveSek: -900_000 });
  const codes = membersOfYear(w.db, 2026).map(({ code }) => code);
  const amounts60 = new Map(codes.map((code) => [code, 60_000]));
  const set = (given: Map<string, number>, by = w.coordinator) =>
    setFixedFees(w.db, 2026, given, feeYear(w.db, 2026).revision, act(by));
  expectRefusal("fixed_fees_differ", () => set(new Map([...amounts60].slice(1))));
  expectRefusal("fixed_fees_differ", () => set(new Map(codes.map((code) => [code, 59_999]))));
  expectRefusal("not_yours", () => set(amounts60, w.contact.taby));
  set(amounts60);
  expect(amounts(w, lock(w, 2026))["0187"]).toBe(60_000);
  expectRefusal("not_found", () => {
    open(w, 2027);
    setFixedFees(w.db, 2027, amounts60, 1, act(w.coordinator));
  });
});

test("one who becomes a member after fixed amounts were given does not pay nothing unseen", () => {
  const w = norrort();
  open(w, 2026, { key: "fixed" });
  const codes = membersOfYear(w.db, 2026).map(({ code }) => code);
  setFixedFees(w.db, 2026, new Map(codes.map((code) => [code, 60_000])), 1, act(w.coordinator));
  const knivsta = { code: "0330", shortName: "Knivsta", formalName: "Knivsta kommun", genitive: "Knivsta" };
  const joining = { ...knivsta, fromOn: "2026-12-01", agreementTitle: "" };
  joinNetwork(w.db, joining, act(w.coordinator));
  const { proposed } = seen(w, 2026);
  expect([proposed.aboveSek, problemWords(proposed)]).toEqual([
    0,
    "Ett fast belopp saknas för minst en av kommunerna.",
  ]);
  expectRefusal("fixed_fees_differ", () => lock(w, 2026));
});

test("an overrun and a wind-down are divided as the fee, by the same residents, with a reason", () => {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025, { populationYear: 2023 });
  const overrun = { category: "overrun", totalSek: 10_001, reason: "Vikarie" } as const;
  const id = lock(w, 2025, overrun);
  expect(feeRun(w.db, 2025, id)).toMatchObject({ populationYear: 2023, reason: "Vikarie", totalSek: 10_001 });
  const wound = lock(w, 2025, { category: "wind_down", totalSek: 3, reason: "Tjänsten upphör" });
  expect(Object.values(amounts(w, wound)).reduce((a, b) => a + b, 0)).toBe(3);
  expect(() => lock(w, 2025, { ...overrun, reason: "" })).toThrow();
});

test("where fixed amounts stand for the fee an overrun goes by residents", () => {
  const w = norrort();
  open(w, 2026, { key: "fixed" });
  expect(seen(w, 2026, { category: "overrun", totalSek: 1_000, reason: "R" }).proposed).toMatchObject({
    rule: { key: "population" },
    problem: null,
  });
});

test("a run is locked by those who keep the register, once, and from a fresh page only", () => {
  const w = norrort();
  open(w, 2025);
  const { form, ...what } = seen(w, 2025);
  for (const by of [w.adviser, w.contact.taby, w.director.taby])
    expectRefusal("not_yours", () => lockRun(w.db, 2025, form, what, act(by)));
  expectRefusal("changed_meanwhile", () =>
    lockRun(w.db, 2025, form, { ...what, revision: 9 }, act(w.coordinator)),
  );
  expectRefusal("changed_meanwhile", () =>
    lockRun(w.db, 2025, form, { ...what, fingerprint: "" }, act(w.coordinator)),
  );
  lockRun(w.db, 2025, form, what, act(w.coordinator));
  expectRefusal("fee_run_replaced", () => lockRun(w.db, 2025, form, what, act(w.coordinator)));
  expect(feeRunsOf(w.db, 2025)).toHaveLength(1);
  const overrun = seen(w, 2025, { category: "overrun", totalSek: 5, reason: "R" });
  lockRun(w.db, 2025, overrun.form, overrun, act(w.coordinator));
  expectRefusal("changed_meanwhile", () => lockRun(w.db, 2025, overrun.form, overrun, act(w.coordinator)));
});

test("a wrong run is replaced once, by any rule and with a reason, and both can be read", () => {
  const w = norrort();
  open(w, 2025);
  const wrong = lock(w, 2025);
  const rule = { key: "mixed", equalPercent: 20, partYear: "whole_year" } as const;
  const form = { replacesId: wrong, rule, totalSek: 800_000, reason: "Fel summa" };
  const right = lock(w, 2025, form);
  expect(annualRun(feeRunsOf(w.db, 2025))).toMatchObject({ id: right, totalSek: 800_000, key: "mixed" });
  expect(feeRun(w.db, 2025, wrong)).toMatchObject({ replacedById: right, totalSek: 900_000 });
  expectRefusal("fee_run_replaced", () => lock(w, 2025, form));
  expectRefusal("not_found", () => wishOf(w.db, 2025, { ...seenForm, ...form, category: "overrun" }));
  expect(historyOf(w.db, "fees", 2025).map(({ event }) => event)).toEqual([
    "fee_run_replaced",
    "fee_run_locked",
    "fee_year_opened",
  ]);
});

const seenForm = {
  category: "annual" as const,
  totalSek: 1,
  rule: null,
  populationYear: null,
  reason: "",
  dueOn: TODAY,
};

test("a year is opened once, changed by one at a time, and not at all when something is locked", () => {
  const w = norrort();
  open(w, 2026);
  expectRefusal("fee_year_exists", () => open(w, 2026));
  expectRefusal("not_yours", () => openFeeYear(w.db, { ...A_YEAR, year: 2027 }, act(w.adviser)));
  expectRefusal("not_found", () => feeYear(w.db, 2027));
  const change = (budgetSek: number, revision: number, by = w.coordinator) =>
    changeFeeYear(w.db, 2026, { ...A_YEAR, budgetSek }, revision, act(by));
  change(910_000, 1);
  expectRefusal("changed_meanwhile", () => change(920_000, 1, w.administrator));
  change(910_000, 2);
  expect(feeYear(w.db, 2026)).toMatchObject({ budgetSek: 910_000, revision: 2 });
  expect(historyOf(w.db, "fees", 2026)[0]?.details).toEqual({
    was: { budgetSek: 900_000 },
    became: { budgetSek: 910_000 },
  });
  expectRefusal("not_yours", () => change(1, 2, w.contact.taby));
  lock(w, 2026);
  expectRefusal("fee_year_locked", () => change(1, 3));
});

test("where one member's newest figure is old, all are divided by the year they have in common", () => {
  const w = norrort();
  const { code } = MEMBERS.vaxholm;
  const isNew = and(eq(populations.municipalityCode, code), gt(populations.year, 2023));
  w.db.update(populations).set({ correctedAt: w.at }).where(isNew).run();
  open(w, 2026);
  expect(seen(w, 2026).proposed.populationYear).toBe(2023);
});
