import type { Statement } from "../../src/fees/statements";
import { isWholeYear } from "../../src/fees/time-in-year";
import { day, sek } from "../format";
import { sourceWords } from "./words";

/** How a run was divided, in sentences that can be checked against its table. */
export function divisionSentences(found: Statement): string[] {
  return [
    `${whatFor(found)} ${byWhat(found)}`,
    source(found),
    rounding(found),
    partYear(found),
    decided(found),
    replaces(found),
  ].filter((sentence) => sentence !== "");
}

function whatFor({ run }: Statement): string {
  const because = run.reason ? ` Anledning: ${run.reason.replace(/\.$/, "")}.` : "";
  if (run.category === "annual")
    return "Kommunerna finansierar nätverket tillsammans och betalar årsvis (punkt 10 i överenskommelsen).";
  return run.category === "overrun"
    ? `Budgeten har överskridits. Parterna täcker det gemensamt (punkt 10 i överenskommelsen).${because}`
    : `Den gemensamma tjänsten avslutas. Parterna täcker kostnaden gemensamt (punkt 10 i överenskommelsen).${because}`;
}

function byWhat({ run, mixed }: Statement): string {
  switch (run.key) {
    case "population":
      return "Summan delas efter kommunernas folkmängd enligt SCB.";
    case "equal":
      return "Summan delas lika mellan kommunerna, enligt nätverkets beslut.";
    case "fixed":
      return "Varje kommun betalar ett fast belopp, enligt nätverkets beslut.";
    case "mixed":
      return `${run.equalPercent} procent av summan, ${sek(mixed?.equalTotalSek ?? 0)}, delas lika. Resten, ${sek(mixed?.byResidentsTotalSek ?? 0)}, delas efter folkmängd enligt SCB. Kommunens del är ${sek(mixed?.equalSek ?? 0)} av det första och ${sek(mixed?.byResidentsSek ?? 0)} av det andra.`;
  }
}

function source({ run }: Statement): string {
  if (run.populationYear === null) return "";
  const usual = run.populationYear === run.year - 1 ? "" : ` Siffrorna gäller ${run.populationYear}.`;
  return `${sourceWords(run.populationTable, run.populationFetchedOn && day(run.populationFetchedOn))}${usual}`;
}

const ROUNDING =
  "Varje andel avrundas nedåt till hela kronor, och de kronor som blir över går till de kommuner vars andelar avrundades ned mest, så att summan stämmer exakt.";

function rounding({ run }: Statement): string {
  if (run.key === "fixed") return "";
  return run.key === "mixed"
    ? `${ROUNDING} Den lika delen av summan avrundas nedåt till hela kronor först.`
    : ROUNDING;
}

/** The agreement says nothing about who is a member for a part of the year, so the statement always does. */
function partYear({ run, share, shares }: Statement): string {
  if (run.key === "fixed") return "";
  const rule = {
    whole_year: "En kommun som är medlem en del av året betalar som för hela året.",
    months:
      "En kommun som är medlem en del av året betalar för de månader den är medlem. Påbörjad månad räknas.",
    days: "En kommun som är medlem en del av året betalar för de dagar den är medlem.",
  }[run.partYear];
  const unit = run.partYear === "months" ? "månader" : "dagar";
  const own =
    share.partsOfYear === null || isWholeYear(run.year, share)
      ? ""
      : ` ${share.formalName} betalar för ${share.partsOfYear} ${unit}.`;
  const all = shares.every((one) => isWholeYear(run.year, one)) ? " Alla är medlemmar hela året." : "";
  return `${rule}${own}${all}`;
}

function decided({ decision }: Statement): string {
  return decision
    ? `Ledningsgruppen beslutade om budgeten den ${day(decision.heldOn)}, beslut ${decision.number}.`
    : "";
}

function replaces({ run, replaced }: Statement): string {
  if (run.replacedById !== null) return "Det här underlaget är ersatt av ett nyare och gäller inte längre.";
  if (!replaced) return "";
  const because = run.category === "annual" ? ` Anledning: ${run.reason.replace(/\.$/, "")}.` : "";
  return `Underlaget ersätter ett tidigare på ${sek(replaced.totalSek)}. Det som har betalats på det räknas här.${because}`;
}
