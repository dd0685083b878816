import type { Day } from "../../src/calendar";
import type { Delay } from "../../src/reminders/delays";
import type { Reminded, RuleName } from "../../src/reminders/rules";

import { day, quoted } from "../format";

/** Each rule: what it is called, what it counts from and when it stops. */
export const ruleText: Record<RuleName, { name: string; from: string; until: string }> = {
  answer: {
    name: "Svara om kommunen vill delta",
    from: "dagen då kommunen tillfrågades",
    until: "kommunen har svarat eller texten är skickad",
  },
  owner_consent: {
    name: "Säga ja till att vara projektägare",
    from: "dagen då kommunen tillfrågades",
    until: "kommunen har sagt ja",
  },
  approval: {
    name: "Godkänna eller avstå",
    from: "dagen då versionen skickades",
    until: "socialchefen har lämnat besked",
  },
  approval_before_deadline: {
    name: "Godkänna innan ansökan ska in",
    from: "ansökans sista dag",
    until: "socialchefen har lämnat besked",
  },
  interest: {
    name: "Säga om kommunen är intresserad",
    from: "dagen då frågan ställdes",
    until: "kommunen har svarat",
  },
  text_by: {
    name: "Skicka texten för godkännande",
    from: "sista dag för en färdig text",
    until: "en version är skickad",
  },
  board_papers: {
    name: "Lämna underlag till nämnden",
    from: "dagen då handlingarna ska vara inne",
    until: "kommunen har godkänt eller avstått",
  },
  hand_in: { name: "Lämna in ansökan", from: "ansökans sista dag", until: "ansökan är inlämnad" },
  unconfirmed_deadline: {
    name: "Kontrollera sista dag",
    from: "utlysningens sista dag",
    until: "datumet är jämfört med finansiärens sida",
  },
  interest_without_application: {
    name: "Starta en ansökan, eller säg att det inte blir någon",
    from: "utlysningens sista dag",
    until: "en ansökan är startad",
  },
  completion: {
    name: "Lämna in kompletteringen",
    from: "dagen som finansiären har satt",
    until: "kompletteringen är inlämnad",
  },
  board_decision: {
    name: "Lägg in nämndens beslut",
    from: "sammanträdet som planeringen räknade med",
    until: "beslutet är inlagt",
  },
  mandate: {
    name: "Lägg in vem som får skriva under",
    from: "ansökans sista dag",
    until: "det finns ett mandat som räcker",
  },
  signed_form: {
    name: "Lämna den undertecknade blanketten",
    from: "ansökans sista dag",
    until: "blanketten är inlämnad",
  },
  form_check: {
    name: "Kontrollera en undertecknad blankett",
    from: "dagen då blanketten kom in",
    until: "blanketten är kontrollerad",
  },
  delegation_report: {
    name: "Anmäla ett delegationsbeslut",
    from: "dagen för beslutet",
    until: "beslutet är anmält till nämnden",
  },
  report: {
    name: "Lämna redovisningen till finansiären",
    from: "dagen då redovisningen ska vara inne",
    until: "redovisningen är inlämnad",
  },
  requisition: {
    name: "Rekvirera pengar",
    from: "sista dag för rekvisition",
    until: "allt som är beviljat är rekvirerat",
  },
  repayment: {
    name: "Betala tillbaka pengar som inte har använts",
    from: "dagen då slutrapporten lämnades in",
    until: "återbetalningen är inlagd",
  },
  closing: {
    name: "Avsluta ansökan",
    from: "dagen då slutrapporten lämnades in",
    until: "ansökan är avslutad",
  },
  advice: {
    name: "Svara på en kommuns fråga",
    from: "dagen då kommunen önskar svar",
    until: "frågan är besvarad",
  },
  newsletter: {
    name: "Skicka månadens nyhetsbrev",
    from: "månadens sista dag (punkt 7 i överenskommelsen)",
    until: "ett nyhetsbrev är skickat",
  },
  evaluation: {
    name: "Utvärdera samarbetet",
    from: "årets sista dag (punkt 11 i överenskommelsen)",
    until: "utvärderingen är sparad",
  },
  meetings: {
    name: "Kalla till möten som överenskommelsen kräver",
    from: "årets sista dag (punkt 8 i överenskommelsen)",
    until: "mötena är planerade",
  },
};

export const remindedText: Record<Reminded, string> = {
  contact: "kommunens kontaktperson",
  director: "kommunens socialchef",
  adviser: "rådgivaren",
  coordinator: "samordnaren",
};

/** "Kommer 3 december 2026, därför att: ”Nämnden sammanträder då.”" */
export function delayInWords({ expectedOn, reason }: Delay, today: Day): string {
  return `${expectedOn < today ? "Skulle ha kommit" : "Kommer"} ${day(expectedOn)}, därför att: ${quoted(reason)}`;
}

/** "3, 6 och 9 arbetsdagar efter" or "5 och 1 arbetsdagar före". */
export function stepsInWords(steps: readonly number[]): string {
  if (steps.length === 0) return "Ingen påminnelse";
  const said = (days: readonly number[]) => days.map((one) => String(Math.abs(one)));
  const list = (days: readonly number[]) => {
    const words = said(days);
    return words.length < 2 ? words.join("") : `${words.slice(0, -1).join(", ")} och ${words.at(-1)}`;
  };
  const before = steps.filter((one) => one < 0);
  const after = steps.filter((one) => one > 0);
  const plural = (days: readonly number[]) =>
    days.length === 1 && Math.abs(days[0] ?? 0) === 1 ? "arbetsdag" : "arbetsdagar";
  return [
    ...(before.length > 0 ? [`${list(before)} ${plural(before)} före`] : []),
    ...(steps.includes(0) ? ["samma dag"] : []),
    ...(after.length > 0 ? [`${list(after)} ${plural(after)} efter`] : []),
  ].join(", ");
}
