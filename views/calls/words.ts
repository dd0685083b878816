import type { ASSESSMENTS, CALL_RESULTS, INTERESTS, LEAD_RULES } from "../../db/schema";
import type { ReasonCode } from "../../src/calls/assessments";
import type { Forecast, Third, Usually } from "../../src/calls/forecast";
import type { FunderField, FunderGroup } from "../../src/calls/funder-facts";
import type { RuleCheck } from "../../src/calls/rules";
import { counted, day, names, sek } from "../format";

export const leadText: Record<(typeof LEAD_RULES)[number], string> = {
  unknown: "Vet inte ännu",
  municipality: "En kommun måste vara projektägare",
  any: "Vem som helst av parterna",
};

export const assessmentText: Record<(typeof ASSESSMENTS)[number], string> = {
  watched: "Bevakas",
  assessed: "Bedöms",
  relevant: "Aktuell",
  declined: "Avstås",
};

export const interestText: Record<(typeof INTERESTS)[number], string> = {
  interested: "Intresserad",
  maybe: "Kanske",
  declines: "Avstår",
};

export const resultText: Record<(typeof CALL_RESULTS)[number], string> = {
  not_applied: "Söktes inte",
  applied: "Sökt, beslut väntas",
  granted: "Beviljad",
  part_granted: "Delvis beviljad",
  rejected: "Avslag",
};

export const reasonText: Record<ReasonCode, string> = {
  wrong_target_group: "Fel målgrupp",
  too_short_time: "För kort tid",
  too_little_money: "För litet belopp",
  co_financing: "Krav på medfinansiering",
  no_partner: "Saknar samverkanspart",
  already_covered: "Täcks redan av annat",
  municipality_may_not: "Går inte att söka som kommun",
  no_staff: "Saknar personal för det",
  good_fit: "Passar nätverkets behov",
  many_want: "Flera kommuner vill",
  other: "Annat",
};

export const funderFieldText: Record<FunderField, string> = {
  opensOn: "Öppnar",
  deadline: "Sista dag",
  cutOffs: "Flera sista dagar",
  decisionOn: "Finansiärens beslut",
  totalSek: "Summan i utlysningen",
  amountFromSek: "Lägsta belopp",
  amountToSek: "Högsta belopp",
  coFinancingPercent: "Medfinansiering",
  eligibleApplicants: "Vem kan söka",
  title: "Titel",
  text: "Texten",
};

export const funderGroupText: Record<FunderGroup, string> = {
  dates: "Datum",
  money: "Pengar",
  applicants: "Vem kan söka",
  text: "Text",
};

/** "22 maj 2027 kl. 14.00", "250 000 kr", or that nothing is said. */
export function funderValue(field: FunderField, value: string): string {
  if (value === "") return "uppgift saknas";
  if (value === "rolling") return "löpande, ingen sista dag";
  if (field === "amountFromSek" || field === "amountToSek" || field === "totalSek") return sek(Number(value));
  if (field === "coFinancingPercent") return `${value.replace(".", ",")} %`;
  const [on = "", time] = value.split(" ");
  if ((field === "deadline" || field === "opensOn") && /^\d{4}-\d{2}-\d{2}$/.test(on))
    return time ? `${day(on)} kl. ${time.replace(":", ".")}` : day(on);
  if (field === "cutOffs") return names(value.split(", ").map(dayOrMonth));
  return field === "decisionOn" ? dayOrMonth(value) : value;
}

/** "15 juni 2027", "juni 2027", or "15 juni" where the funder gives no year. */
function dayOrMonth(on: string): string {
  const [, year, month = "", date] = /^(\d{4}|-)-(\d{2})(?:-(\d{2}))?$/.exec(on) ?? [];
  return [date && Number(date), MONTHS[Number(month) - 1] ?? on, year !== "-" && year]
    .filter(Boolean)
    .join(" ");
}

const MONTHS = [
  "januari",
  "februari",
  "mars",
  "april",
  "maj",
  "juni",
  "juli",
  "augusti",
  "september",
  "oktober",
  "november",
  "december",
];

const thirds = { early: "början", mid: "mitten", late: "slutet" } as const;

const thirdWords = ({ month, third }: Third) => `${thirds[third]} av ${MONTHS[month - 1]}`;

const same = (a: Third, b: Third) => a.month === b.month && a.third === b.third;

const spread = ({ from, to, at }: Usually) =>
  same(from, to) && same(from, at) ? "" : ` (som tidigast ${thirdWords(from)}, som senast ${thirdWords(to)})`;

/** "Brukar öppna i mitten av mars och stänga i slutet av april, enligt 3 år." */
export function forecastWords({ opens, closes }: Forecast): string {
  const parts = [
    opens && `öppna i ${thirdWords(opens.at)}${spread(opens)}`,
    closes && `stänga i ${thirdWords(closes.at)}${spread(closes)}`,
  ].filter(Boolean);
  const years = Math.min(...[opens, closes].flatMap((one) => one?.years ?? []));
  return `Brukar ${parts.join(" och ")}, enligt ${years} år.`;
}

/** "Minst 2 kommuner: uppfyllt, 9 har sagt ja." */
export function ruleWords({ rule, state, have, need, on }: RuleCheck): string {
  const met = state === "met" ? "uppfyllt" : "inte uppfyllt ännu";
  switch (rule) {
    case "joint":
      if (need !== null) return `Gemensam ansökan krävs: ${met}, ${have} har sagt ja`;
      if (state === "unknown") return "Gemensam ansökan: finansiärens regel är inte känd";
      return state === "met"
        ? "Gemensam ansökan: regeln är uppfylld"
        : "Gemensam ansökan: finansiären tar inte emot flera sökande";
    case "min_municipalities":
      return `Minst ${counted(need ?? 0, "kommun", "kommuner")}: ${met}, ${have} har sagt ja`;
    case "min_counties":
      return `Kommuner i minst ${need} län: ${met}, de som sagt ja finns i ${have} län`;
    case "lead":
      return `En kommun är projektägare: ${met}`;
    case "attachments":
      return `${counted(need ?? 0, "bilaga", "bilagor")} ska följa med: Utlyst kan inte veta om de är klara`;
    case "registration":
      return `Registrering i e-tjänsten${on ? ` senast ${day(on)}` : ""}: Utlyst kan inte veta om den är gjord`;
  }
}
