import { dayOf } from "../../src/calendar";
import type { Block } from "../../src/documents/pdf/paper";
import type { PaperFacts, PaperParty } from "../../src/papers/facts";
import type { PlaceholderValues } from "../../src/papers/press/orders";
import { day } from "../format";
import { kronor, thePost, withHyphen } from "./formal";
import { signers } from "./official-report";
import {
  applicationBackground,
  assessment,
  basis,
  boardOf,
  caseDocuments,
  childConsequences,
  economicConsequences,
  matter,
  networkBackground,
  proposal,
  reportTitle,
} from "./report-content";
import { reportStyleOf } from "./report-style";

type Value = (facts: PaperFacts, party: PaperParty) => string | Block[];

const numbered = (items: string[]): Block[] => [{ kind: "list", ordered: true, items }];

/** What can stand between the braces of a municipality's own template, and what is put there. */
const places: Record<string, { means: string; value: Value }> = {
  kommun: { means: "Täby kommun", value: (_, { formalName }) => formalName },
  kommunens: { means: "Täby kommuns", value: (_, { genitive }) => genitive },
  organisationsnummer: { means: "212000-0118", value: (_, { orgNumber }) => withHyphen(orgNumber) },
  namnd: { means: "Socialnämnden", value: (_, party) => boardOf(party) },
  forvaltning: { means: "Socialförvaltningen", value: (_, party) => reportStyleOf(party).office },
  dnr: { means: "diarienumret, utan Dnr", value: (_, { caseNumber }) => caseNumber },
  datum: { means: "dagens datum", value: ({ today }) => day(today) },
  rubrik: { means: "ärendets rubrik", value: (facts) => reportTitle(facts) },
  projekt: { means: "ansökans titel", value: ({ content }) => content.title },
  finansiar: { means: "vem som söks", value: ({ content }) => content.call.funder },
  program: { means: "till exempel § 37", value: ({ content }) => content.call.programme },
  utlysning: { means: "utlysningens titel", value: ({ content }) => content.call.title },
  sista_dag: {
    means: "sista ansökningsdag",
    value: ({ deadlineOn }) => (deadlineOn ? day(deadlineOn) : ""),
  },
  projektagare: { means: "projektägarens namn", value: ({ owner }) => owner.formalName },
  roll: {
    means: "projektägare eller samverkanspart",
    value: (_, { role }) => (role === "owner" ? "projektägare" : "samverkanspart"),
  },
  andel: {
    means: "kommunens andel av budgeten, i kronor",
    value: (_, { budgetShareSek }) => kronor(budgetShareSek),
  },
  medfinansiering: { means: "i kronor", value: (_, { coFinancingSek }) => kronor(coFinancingSek) },
  sokt_belopp: { means: "hela beloppet, i kronor", value: ({ content }) => kronor(content.requestedSek) },
  projektperiod: {
    means: "från och till",
    value: ({ content: { periodFromOn, periodToOn } }) =>
      periodFromOn && periodToOn ? `${day(periodFromOn)} – ${day(periodToOn)}` : "",
  },
  antal_kommuner: { means: "hur många som söker", value: ({ content }) => String(content.parties.length) },
  version: {
    means: "versionens nummer, eller utkast",
    value: ({ version }) =>
      version ? `version ${version.number} ${day(dayOf(version.frozenAt))}` : "UTKAST",
  },
  fingeravtryck: { means: "versionens fingeravtryck", value: ({ version }) => version?.sha256 ?? "" },
  undertecknare: {
    means: "socialdirektören",
    value: (_, party) => thePost(reportStyleOf(party).signerTitle.toLocaleLowerCase("sv")),
  },
  forslag_till_beslut: {
    means: "punkterna, numrerade",
    value: (facts, party) => numbered(proposal(facts, party)),
  },
  arendet: { means: "vad ärendet gäller", value: matter },
  bakgrund: { means: "om nätverket", value: (facts) => networkBackground(facts) },
  bakgrund_till_ansokan: { means: "behovet", value: (facts) => applicationBackground(facts) },
  bedomning: { means: "målen och förslaget", value: assessment },
  barnkonsekvenser: { means: "konsekvenser för barn och unga", value: (facts) => childConsequences(facts) },
  ekonomiska_konsekvenser: { means: "med andel och medfinansiering", value: economicConsequences },
  handlingar: { means: "handlingar i ärendet, numrerade", value: (facts) => numbered(caseDocuments(facts)) },
  underlag: { means: "vilken version utlåtandet bygger på", value: (facts) => [basis(facts)] },
  underskrifter: { means: "en eller två", value: (_, party) => [signers(party)] },
};

export const PLACEHOLDERS: { name: string; means: string }[] = Object.entries(places).map(
  ([name, { means }]) => ({ name, means }),
);

/** Without them a report is none. */
export const NEEDED_PLACEHOLDERS = [
  "forslag_till_beslut",
  "arendet",
  "ekonomiska_konsekvenser",
  "barnkonsekvenser",
];

export function reportValues(facts: PaperFacts, party: PaperParty): PlaceholderValues {
  return Object.fromEntries(Object.entries(places).map(([name, { value }]) => [name, value(facts, party)]));
}
