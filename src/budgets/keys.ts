import { isDeepStrictEqual as isSame } from "node:util";
import type { Db } from "../../db/open";
import type { Act } from "../history";
import { figureYears, residentsOf } from "../population/figure-years";
import type { Budget, BudgetParty } from "./budget";
import { changeBudgetTo } from "./changing";

export type KeyForm = { commonKey: Budget["commonKey"]; populationYear: number | null };

/** Those whose residents the division rests on. */
function takingPart({ parties }: Pick<Budget, "parties">): string[] {
  return parties.filter(({ key }) => key !== "none").map(({ code }) => code);
}

export function keyYears(db: Db, budget: Budget) {
  return figureYears(db, takingPart(budget));
}

/** The residents of a year for which all of them have a figure; of the newest when no year is named. */
export function residentsFor(db: Db, year: number | null, codes: readonly string[]) {
  const years = figureYears(db, codes);
  const found = year === null ? years[0] : years.find((one) => one.year === year);
  return found && { ...found, residents: residentsOf(db, found.year, codes) };
}

/** How the common costs are divided by those who have no key of their own, and by which residents. */
export function changeKey(db: Db, id: number, form: KeyForm, revision: number, act: Act): void {
  changeBudgetTo(
    db,
    id,
    revision,
    (before, tx) => {
      const figures = residentsFor(tx, form.populationYear, takingPart(before));
      const budget = {
        ...before,
        commonKey: form.commonKey,
        populationYear: figures?.year ?? null,
        populationTable: figures?.table ?? "",
        parties: before.parties.map((party) => ({
          ...party,
          residents: figures?.residents.get(party.code) ?? null,
        })),
      };
      if (isSame(before, budget)) return null;
      const { commonKey: key, populationYear: year } = budget;
      const was = { key: before.commonKey, year: before.populationYear };
      return { budget, told: { event: "budget_key_changed", details: { was, key, year } } };
    },
    act,
  );
}

export type PartyForm = Pick<BudgetParty, "receivesMoney" | "key" | "fixedSek" | "percent" | "coFinancing">;

/** One municipality's part: its key, whether money goes to it, what it puts in. */
export function changeParty(
  db: Db,
  id: number,
  code: string,
  form: PartyForm,
  revision: number,
  act: Act,
): void {
  changeBudgetTo(
    db,
    id,
    revision,
    (before, tx) => {
      const residents =
        before.populationYear === null ? null : residentsOf(tx, before.populationYear, [code]);
      const parties = before.parties.map((party) =>
        party.code === code
          ? { ...party, ...form, residents: party.residents ?? residents?.get(code) ?? null }
          : party,
      );
      const was = factsOf(before.parties.find((party) => party.code === code));
      if (isSame(before.parties, parties)) return null;
      const details = { was, became: form };
      return {
        budget: { ...before, parties },
        told: { event: "budget_party_changed", municipalityCode: code, details },
      };
    },
    act,
  );
}

function factsOf(party: BudgetParty | undefined): PartyForm | null {
  if (!party) return null;
  const { receivesMoney, key, fixedSek, percent, coFinancing } = party;
  return { receivesMoney, key, fixedSek, percent, coFinancing };
}
