import type { BudgetCheck } from "../../src/budgets/checks";
import { day, names, sek } from "../format";
import { percentText } from "./words";

/** What a check is about, the figures, and what to do when it is broken. */
export type CheckWords = { title: string; figures: string; todo: string };

export function checkInWords(check: BudgetCheck): CheckWords {
  switch (check.what) {
    case "requested_sum":
      return {
        title: "Sökt belopp är det som budgeten ger",
        figures: `Ansökan: ${sek(check.applicationSek)}. Budgeten: ${sek(check.budgetSek)}.`,
        todo: "Ta över budgetens summa, eller ändra raderna.",
      };
    case "undivided":
      return {
        title: "Alla gemensamma kostnader är fördelade",
        figures:
          check.sek > 0
            ? `${sek(check.sek)} är inte fördelat på någon kommun.`
            : `Nycklarna fördelar ${sek(-check.sek)} mer än de gemensamma kostnaderna.`,
        todo: "Ändra fasta belopp och egna procent, eller låt någon dela efter folkmängd eller lika.",
      };
    case "uncovered":
      return uncoveredInWords(check);
    case "no_residents":
      return {
        title: "Folkmängden finns för alla",
        figures: `Saknas för ${names(check.names)}.`,
        todo: "Välj ett år som har folkmängd för alla, eller ge kommunen en annan nyckel.",
      };
    case "leaver":
      return {
        title: `${check.name} avstår`,
        figures: "Kommunen har fortfarande en del av budgeten.",
        todo: "Bestäm vad som händer med kommunens del.",
      };
    case "years_outside":
      return {
        title: "Alla år hör till projektet",
        figures: `Det finns belopp för ${names(check.years.map(String))}, utanför projektperioden.`,
        todo: "Kontrollera året på raderna eller projektets början och slut.",
      };
    case "requested_at_least":
      return {
        title: `Finansiären ger minst ${sek(check.limitSek)}`,
        figures: `Sökt belopp i budgeten: ${sek(check.hasSek)}.`,
        todo: `Det fattas ${sek(check.limitSek - check.hasSek)}.`,
      };
    case "requested_at_most":
      return {
        title: `Finansiären ger högst ${sek(check.limitSek)}`,
        figures: `Sökt belopp i budgeten: ${sek(check.hasSek)}.`,
        todo: `Minska med ${sek(check.hasSek - check.limitSek)}, eller öka medfinansieringen.`,
      };
    case "starts_no_earlier":
      return {
        title: `Projektet börjar tidigast den ${day(check.day)}`,
        figures: check.has === null ? "Början är inte bestämd." : `Början: ${day(check.has)}.`,
        todo: "Ändra projektets början i texten.",
      };
    case "ends_no_later":
      return {
        title: `Projektet slutar senast den ${day(check.day)}`,
        figures: check.has === null ? "Slutet är inte bestämt." : `Slut: ${day(check.has)}.`,
        todo: "Ändra projektets slut i texten.",
      };
    case "months_at_most":
      return {
        title: `Projektet är högst ${check.months} månader`,
        figures: check.has === null ? "Perioden är inte bestämd." : `Perioden är ${check.has} månader.`,
        todo: "Ändra projektets början eller slut i texten.",
      };
    default:
      return shareInWords(check);
  }
}

function uncoveredInWords(check: Extract<BudgetCheck, { what: "uncovered" }>): CheckWords {
  const { name, sek: kronor, receivesMoney } = check;
  if (kronor < 0)
    return {
      title: `${name} lägger inte in mer än sin kostnad`,
      figures: `Medfinansieringen är ${sek(-kronor)} större än kommunens kostnad.`,
      todo: "Minska medfinansieringen, eller skriv den kostnad som den betalar.",
    };
  return {
    title: `${name} har betalt för hela sin kostnad`,
    figures: `${sek(kronor)} av kommunens egna kostnader betalas av ingen${receivesMoney ? "" : ", eftersom kommunen inte får pengar"}.`,
    todo: "Skriv medfinansiering för resten, eller låt kommunen få pengar.",
  };
}

type ShareCheck = Extract<BudgetCheck, { percent: number }>;

const SHARE_WORDS: Record<ShareCheck["what"], (percent: string) => string> = {
  co_financing_exactly: (percent) => `Medfinansieringen är exakt ${percent} av kostnaden`,
  co_financing_at_least: (percent) => `Medfinansieringen är minst ${percent} av kostnaden`,
  co_financing_at_most: (percent) => `Medfinansieringen är högst ${percent} av kostnaden`,
  indirect_of_staff: (percent) => `Indirekta kostnader är högst ${percent} av personalkostnaden`,
  indirect_of_direct: (percent) => `Indirekta kostnader är högst ${percent} av övriga kostnader`,
};

function shareInWords(check: ShareCheck): CheckWords {
  const { hasSek, limitSek, ofSek, percent } = check;
  const indirect = check.what.startsWith("indirect");
  const less = hasSek > limitSek;
  const gap = sek(Math.abs(hasSek - limitSek));
  return {
    title: SHARE_WORDS[check.what](percentText(percent)),
    figures: `${sek(hasSek)} av ${sek(ofSek)}. Gränsen är ${sek(limitSek)}.`,
    todo: less
      ? `Minska ${indirect ? "de indirekta kostnaderna" : "medfinansieringen"} med ${gap}.`
      : `Lägg till ${gap} i medfinansiering.`,
  };
}
