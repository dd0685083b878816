import type { Caution } from "../../src/applications/cautions";
import type { Blocker, MissingToSend } from "../../src/applications/readiness";
import type { BudgetCheck } from "../../src/budgets/checks";
import type { Instant } from "../../src/calendar";
import type { MissingPaper } from "../../src/mandates/missing";
import { checkInWords } from "../budgets/check-words";
import { counted, day, sek, since } from "../format";
import { missingPapersInWords } from "../mandates/words";
import { lengthText } from "../sections/words";

/** What must be done, and by whom, before the application can be handed in: a sentence each. */
export function blockersInWords(
  blockers: readonly Blocker[],
  municipality: (code: string) => string,
  at: Instant,
): string[] {
  const papers = blockers.filter(isPaper);
  const rest = blockers.filter((blocker): blocker is Exclude<Blocker, MissingPaper> => !isPaper(blocker));
  return [
    ...rest.map((blocker) => blockerInWords(blocker, municipality, at)),
    ...missingPapersInWords(papers),
  ];
}

function isPaper(blocker: Blocker): blocker is MissingPaper {
  return blocker.what === "decision" || blocker.what === "mandate" || blocker.what === "partner_form";
}

function blockerInWords(
  blocker: Exclude<Blocker, MissingPaper>,
  municipality: (code: string) => string,
  at: Instant,
): string {
  switch (blocker.what) {
    case "not_sent":
      return "Ingen version är skickad för godkännande.";
    case "changed_since":
      return `Texten har ändrats sedan version ${blocker.version}. Skicka en ny version, eller ändra tillbaka.`;
    case "owner_declined":
      return "Projektägaren har avstått. Välj en annan projektägare.";
    case "owner_consent":
      return `${municipality(blocker.code)} behöver säga ja till att vara projektägare.`;
    case "approval":
      return `${blocker.name} har inte godkänt${blocker.since ? ` (väntar sedan ${since(blocker.since, at)})` : ""}.`;
    case "not_in_version":
      return `${blocker.name} vill delta men finns inte med i versionen. Skicka en ny version.`;
  }
}

/** What is missing before a version can be sent to the directors. */
export function missingInWords(missing: MissingToSend): string {
  switch (missing.what) {
    case "title":
      return "Projektets titel.";
    case "section":
      return `${missing.heading}.`;
    case "too_long":
      return `${missing.heading}: ${lengthText(missing)}. Korta texten.`;
    case "period":
      return "Projektets början och slut.";
    case "requested_sum":
      return "Sökt belopp.";
    case "shares":
      return `Fördelning av ${sek(missing.requestedSek)} på kommunerna. Hittills är ${sek(missing.sharesSek)} fördelat.`;
    case "budget":
      return budgetInWords(missing.check);
    case "owner_declined":
      return "En projektägare som inte har avstått.";
    case "director":
      return `En socialchef för ${missing.name} i registret.`;
  }
}

function budgetInWords(check: BudgetCheck): string {
  const { title, figures, todo } = checkInWords(check);
  return `Budgeten: ${title}. ${figures} ${todo}`;
}

/** What to think of before handing in, although nothing stops it. */
export function cautionInWords(caution: Caution): string {
  switch (caution.what) {
    case "just_told":
      return `${counted(caution.standing, "godkännande står", "godkännanden står")} kvar för version ${caution.version} utan nytt besked. Versionen skickades nyligen: ge socialcheferna tid att läsa brevet och invända.`;
    case "too_few":
      return `Finansiären kräver minst ${caution.minimum} kommuner, men ${caution.taking} deltar.`;
    case "membership_ends":
      return caution.exitOn === ""
        ? `${caution.name} är inte längre medlem i nätverket. Kom överens om vad som gäller för projektet.`
        : `${caution.name} utträder ur nätverket den ${day(caution.exitOn)}, innan projektet är slut. Kom överens om vad som gäller därefter.`;
    case "signer_not_listed":
      return `${caution.signer} har godkänt för ${caution.name} men står inte på listan över dem som får teckna kommunen. Fråga kommunen.`;
    case "leaver_with_money":
      return leaverInWords(caution);
  }
}

function leaverInWords(caution: Extract<Caution, { what: "leaver_with_money" }>): string {
  const money = [
    caution.budgetShareSek > 0 ? `${sek(caution.budgetShareSek)} av budgeten` : "",
    caution.coFinancingSek > 0 ? `${sek(caution.coFinancingSek)} i medfinansiering` : "",
  ].filter(Boolean);
  return `${caution.name} avstår men står med ${money.join(" och ")} i versionen. Ska budgeten räknas om behöver du fördela om den och skicka en ny version.`;
}
