import { z } from "zod";
import { COMMON_KEYS, LINE_WAYS, PARTY_KEYS } from "../../db/schema";
import { choice, complain, type FieldError, oneOf, requiredText, sek, ticked } from "../fields";
import { readCount } from "../sheets/numbers";
import type { Budget, BudgetParty } from "./budget";
import { type CostLine, MOST_SEK } from "./cost-lines";
import type { KeyForm, PartyForm } from "./keys";
import { LEAVING_WAYS } from "./leaving";
import type { LineForm } from "./line-changes";
import { readPercent, typedPercent } from "./percent";

const FIRST_YEAR = 2000;
const LAST_YEAR = 2100;

export function year() {
  return read((text) => {
    const typed = /^\d{4}$/.test(text) ? Number(text) : 0;
    return typed >= FIRST_YEAR && typed <= LAST_YEAR ? typed : null;
  }, "not_a_year");
}

/** Hundredths of a percent; 0 when left empty. */
export function percent() {
  return read((text) => (text === "" ? 0 : readPercent(text)), "not_a_percentage");
}

/** A whole number with or without spaces; 0 when left empty. */
export function count() {
  return read((text) => (text === "" ? 0 : readCount(text)), "not_a_whole_number");
}

function read(reader: (text: string) => number | null, otherwise: FieldError) {
  return z
    .string()
    .default("")
    .transform((text, ctx) => {
      const found = reader(text.trim());
      if (found !== null) return found;
      ctx.addIssue({ code: "custom", message: otherwise });
      return z.NEVER;
    });
}

export const beginningForm = z.object({ budgetForm: requiredText(40) });

/** Only the fields of the way that is chosen count; what stands in the others is left alone. */
export function lineForm({ costTypes, parties }: Pick<Budget, "costTypes" | "parties">) {
  const fields = z.object({
    lineText: requiredText(200),
    costType: oneOf(costTypes.map(({ key }) => key)),
    costYear: year(),
    bearer: oneOf(["", ...parties.map(({ code }) => code)]),
    way: choice(LINE_WAYS),
  });
  const ways = {
    amount: z.object({ costSek: sek() }),
    units: z.object({ quantity: count(), unitSek: sek() }),
    rate: z
      .object({ rate: percent() })
      .extend(Object.fromEntries(costTypes.map(({ key }) => [`base-${key}`, ticked()]))),
  };
  return z.record(z.string(), z.string()).transform((typed, ctx): LineForm => {
    const way = LINE_WAYS.find((one) => one === typed.way) ?? "amount";
    const facts = fields.safeParse(typed);
    const money = ways[way].safeParse(typed);
    for (const { path, message } of [...(facts.error?.issues ?? []), ...(money.error?.issues ?? [])])
      ctx.addIssue({ code: "custom", path, message });
    if (!facts.success || !money.success) return z.NEVER;
    const said: Record<string, unknown> = money.data;
    const number = (name: string) => Number(said[name] ?? 0);
    const base = costTypes.map(({ key }) => key).filter((key) => said[`base-${key}`] === true);
    if (way === "rate" && number("rate") === 0) complain(ctx, "rate", "missing");
    if (way === "rate" && base.length === 0) complain(ctx, "base", "none_ticked");
    if (way === "units" && number("quantity") === 0) complain(ctx, "quantity", "missing");
    if (way === "units" && number("quantity") * number("unitSek") > MOST_SEK)
      complain(ctx, "unitSek", "amount_too_large");
    const { lineText, costType, costYear, bearer } = facts.data;
    return {
      text: lineText,
      costType,
      year: costYear,
      bearerCode: bearer === "" ? null : bearer,
      way,
      amountSek: number("costSek"),
      quantity: number("quantity"),
      unitSek: number("unitSek"),
      rate: number("rate"),
      base: way === "rate" ? base : [],
    };
  });
}

const shown = (kronor: number) => (kronor === 0 ? "" : String(kronor));
const shownPercent = (hundredths: number) => (hundredths === 0 ? "" : typedPercent(hundredths));

export function typedLine(line: CostLine): Record<string, string> {
  return {
    lineText: line.text,
    costType: line.costType,
    costYear: String(line.year),
    bearer: line.bearerCode ?? "",
    way: line.way,
    costSek: line.way === "amount" ? String(line.amountSek) : "",
    quantity: shown(line.quantity),
    unitSek: shown(line.unitSek),
    rate: shownPercent(line.rate),
    ...Object.fromEntries(line.base.map((key) => [`base-${key}`, "yes"])),
  };
}

/** `years`: those for which the page has fields. */
export function keyForm(years: readonly number[]) {
  return z
    .object({ commonKey: choice(COMMON_KEYS), populationYear: oneOf(["", ...years.map(String)]) })
    .transform(
      ({ commonKey, populationYear }): KeyForm => ({
        commonKey,
        populationYear: populationYear === "" ? null : Number(populationYear),
      }),
    );
}

/** Co-financing by year: fields `cash-2027` and `kind-2027`. */
export function partyForm(years: readonly number[]) {
  const money: Record<`${"cash" | "kind"}-${number}`, ReturnType<typeof sek>> = Object.fromEntries(
    years.flatMap((one) => [
      [`cash-${one}`, sek()],
      [`kind-${one}`, sek()],
    ]),
  );
  return z
    .object({
      partyKey: choice(PARTY_KEYS),
      noMoney: ticked(),
      fixedSek: sek(),
      keyPercent: percent(),
    })
    .extend(money)
    .transform((typed, ctx): PartyForm => {
      const { partyKey: key, noMoney, fixedSek, keyPercent } = typed;
      if (key === "percent" && keyPercent === 0) complain(ctx, "keyPercent", "missing");
      const coFinancing = years
        .map((one) => ({
          year: one,
          cashSek: typed[`cash-${one}`] ?? 0,
          inKindSek: typed[`kind-${one}`] ?? 0,
        }))
        .filter(({ cashSek, inKindSek }) => cashSek + inKindSek > 0);
      return {
        receivesMoney: !noMoney,
        key,
        fixedSek: key === "fixed" ? fixedSek : 0,
        percent: key === "percent" ? keyPercent : 0,
        coFinancing,
      };
    });
}

export function typedParty(party: BudgetParty): Record<string, string> {
  return {
    partyKey: party.key,
    noMoney: party.receivesMoney ? "" : "yes",
    fixedSek: shown(party.fixedSek),
    keyPercent: shownPercent(party.percent),
    ...Object.fromEntries(
      party.coFinancing.flatMap((one) => [
        [`cash-${one.year}`, shown(one.cashSek)],
        [`kind-${one.year}`, shown(one.inKindSek)],
      ]),
    ),
  };
}

export const leavingForm = z.object({ leavingWay: choice(LEAVING_WAYS) });
