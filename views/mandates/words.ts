import type { DecisionForm, DecisionOutcome, DecisionState } from "../../src/mandates/decision-state";
import type { Finding } from "../../src/mandates/mandate-check";
import type { MissingPaper } from "../../src/mandates/missing";
import type { PartnerFormState, SigningMethod } from "../../src/mandates/partner-forms";
import type { Doer, TaskName, TaskNote, TaskState } from "../../src/mandates/tasks";
import { day, names, sek } from "../format";
import type { Tone } from "../ui/shape";

export const taskText: Record<TaskName, string> = {
  answer: "Svara om kommunen vill delta",
  case: "Registrera ärendet",
  board_papers: "Lämna underlaget till nämnden",
  decision: "Nämndens beslut",
  extract: "Protokollsutdrag",
  mandate: "Mandat att underteckna",
  approval: "Socialchefens godkännande",
  partner_form: "Undertecknad samverkansblankett",
  delegation_report: "Anmälan av delegationsbeslut",
};

/** The head of a column. */
export const shortTaskText: Record<TaskName, string> = {
  answer: "Svar",
  case: "Ärende",
  board_papers: "Underlag",
  decision: "Beslut",
  extract: "Utdrag",
  mandate: "Mandat",
  approval: "Godkännande",
  partner_form: "Blankett",
  delegation_report: "Anmälan",
};

export const taskStateText: Record<TaskState, string> = {
  cannot_start: "Kan inte börja",
  not_started: "Inte påbörjad",
  in_progress: "Pågår",
  done: "Klar",
  not_needed: "Behövs inte",
  changes_requested: "Ändring begärd",
};

export const taskTone: Record<TaskState, Tone> = {
  cannot_start: "neutral",
  not_started: "neutral",
  in_progress: "info",
  done: "success",
  not_needed: "neutral",
  changes_requested: "warning",
};

export const doerText: Record<Doer, string> = {
  contact: "Kontaktpersonen",
  registrar: "Registrator eller kontaktperson",
  board: "Nämnden",
  secretary: "Nämndsekreteraren",
  director: "Socialchefen",
  adviser: "Rådgivaren",
};

export const noteText: Record<TaskNote, string> = {
  declined: "Kommunen avstår.",
  not_asked_for: "Krävs inte för den här ansökan.",
  no_version: "Väntar på att texten skickas ut.",
  not_in_version: "Kommunen är inte med i den version som är ute.",
  nothing_decided: "Väntar på nämndens beslut.",
  by_delegation: "Beslutet fattas på delegation eller av ordföranden.",
  not_delegated: "Inget beslut är fattat på delegation.",
  told_by_director: "Enligt socialchefens godkännande.",
  interested: "Kommunen är intresserad men har inte bestämt sig.",
  proposed: "Förslag till beslut. Nämnden har inte beslutat.",
  rejected: "Nämnden sa nej. Svara att kommunen avstår.",
  referred_back: "Återremiss: nämnden vill ha ett nytt underlag.",
  tabled: "Bordlagt till ett senare sammanträde.",
  awaiting_minutes: "Beslutat, men paragrafen är inte justerad.",
  awaiting_check: "Inlämnad. Rådgivaren ska kontrollera den.",
  checked: "",
  returned: "Rådgivaren har begärt en ändring.",
  stale: "Gäller en tidigare version. Kommunens andel eller roll har ändrats.",
  mandate_expired: "Mandatet har gått ut.",
  over_ceiling: "Beloppet är högre än mandatet tillåter.",
  mandate_not_begun: "Mandatet har inte börjat gälla.",
  deputy: "En tillförordnad undertecknar.",
  other_post: "Mandatet avser en annan befattning.",
  other_person: "Mandatet avser en annan person.",
  no_mandate: "Inget mandat är registrerat.",
};

export const decisionFormText: Record<DecisionForm, string> = {
  board: "Nämndbeslut",
  board_committee: "Utskottsbeslut",
  delegation: "Delegationsbeslut",
  subdelegation: "Beslut efter vidaredelegation",
  chair: "Ordförandebeslut",
  execution: "Verkställighet av ett tidigare beslut",
  none_needed: "Inget beslut behövs",
};

export const decisionFormHint: Record<DecisionForm, string> = {
  board: "Nämnden har beslutat vid ett sammanträde, eller ska göra det.",
  board_committee: "Ett utskott har beslutat i nämndens ställe.",
  delegation:
    "En anställd eller en ledamot har rätt att besluta enligt delegationsordningen. Beslutet anmäls till nämnden.",
  subdelegation:
    "Förvaltningschefen har gett en annan anställd rätt att besluta (7 kap. 6 § kommunallagen). Beslutet anmäls till nämnden.",
  chair:
    "Ärendet kan inte vänta på nämnden (6 kap. 39 § kommunallagen). Beslutet anmäls vid nästa sammanträde.",
  execution: "Frågan är redan avgjord av nämnden, till exempel i ett större beslut.",
  none_needed: "Kommunen bedömer att inget beslut behövs. Skriv varför.",
};

export const outcomeText: Record<DecisionOutcome, string> = {
  proposed: "Föreslaget, inte beslutat",
  granted: "Bifall",
  rejected: "Avslag",
  referred_back: "Återremiss",
  tabled: "Bordlagt",
};

export const decisionStateText: Record<DecisionState, string> = {
  proposed: "Föreslaget, inte beslutat",
  rejected: "Avslag",
  referred_back: "Återremiss",
  tabled: "Bordlagt",
  awaiting_minutes: "Beslutat, inte justerat",
  usable: "Beslutat och möjligt att använda",
};

export const decisionTone: Record<DecisionState, Tone> = {
  proposed: "neutral",
  rejected: "danger",
  referred_back: "warning",
  tabled: "warning",
  awaiting_minutes: "info",
  usable: "success",
};

export const methodText: Record<SigningMethod, string> = {
  wet_ink_scan: "På papper, inskannad",
  advanced_esignature: "Med avancerad e-underskrift",
  click_with_eid: "Med e-legitimation i en e-tjänst",
  signed_in_funder_portal: "I finansiärens e-tjänst",
};

export const formStateText: Record<PartnerFormState, string> = {
  awaiting_check: "Inlämnad, inte kontrollerad",
  checked: "Kontrollerad",
  returned: "Ändring begärd",
  stale: "Gäller inte längre",
};

export const formTone: Record<PartnerFormState, Tone> = {
  awaiting_check: "info",
  checked: "success",
  returned: "warning",
  stale: "warning",
};

type Advice = { what: string; advice: string };

/** What speaks against signing, and what to do about it. */
export function findingInWords({ what, detail }: Finding): Advice {
  switch (what) {
    case "mandate_expired":
      return {
        what: `Mandatet gällde till och med ${day(detail)}.`,
        advice: "Lägg in ett nytt mandat för kommunen innan du godkänner.",
      };
    case "over_ceiling":
      return {
        what: `Mandatet gäller upp till ${sek(Number(detail))}, och beloppet i ansökan är högre.`,
        advice: "Nämnden behöver besluta, eller ge ett mandat som räcker.",
      };
    case "mandate_not_begun":
      return {
        what: `Mandatet börjar gälla ${day(detail)}.`,
        advice: "Vänta till den dagen, eller kontrollera datumet med kommunens kontaktperson.",
      };
    case "deputy":
      return {
        what: `Mandatet avser rollen ${detail}. Är du registrerad som tf?`,
        advice:
          "Kontrollera att förordnandet som tillförordnad finns i kommunen. Det går att godkänna, och det här sparas med godkännandet.",
      };
    case "other_post":
      return {
        what: `Mandatet avser ${detail}, men din titel i registret är en annan.`,
        advice: "Stämmer titeln inte, be samordnaren rätta den. Det går att godkänna ändå.",
      };
    case "other_person":
      return {
        what: `Mandatet är personligt och gäller ${detail}.`,
        advice: "Låt den personen underteckna, eller lägg in ett mandat för dig.",
      };
    case "no_mandate":
      return {
        what: "Inget mandat att underteckna är registrerat för kommunen.",
        advice:
          "Kommunens kontaktperson eller rådgivaren kan lägga in det. Ansökan kräver det före inlämning.",
      };
  }
}

const decisionLack: Record<Extract<MissingPaper, { what: "decision" }>["why"], string> = {
  none: "Beslutet om att delta saknas",
  proposed: "Beslutet är bara föreslaget",
  rejected: "Nämnden sa nej till att delta",
  referred_back: "Ärendet är återremitterat",
  tabled: "Ärendet är bordlagt",
  awaiting_minutes: "Beslutets paragraf är inte justerad",
};

const mandateLack: Record<Extract<MissingPaper, { what: "mandate" }>["why"], string> = {
  none: "Mandat att underteckna saknas",
  mandate_expired: "Mandatet hade gått ut",
  over_ceiling: "Beloppet är högre än mandatet tillåter",
};

const formLack: Record<Extract<MissingPaper, { what: "partner_form" }>["why"], string> = {
  none: "Undertecknad samverkansblankett saknas",
  awaiting_check: "Samverkansblanketten är inte kontrollerad",
  returned: "Samverkansblanketten ska ändras",
  stale: "Samverkansblanketten gäller en tidigare version",
};

function lackOf(missing: MissingPaper): string {
  if (missing.what === "decision") return decisionLack[missing.why];
  return missing.what === "mandate" ? mandateLack[missing.why] : formLack[missing.why];
}

/** "Mandat att underteckna saknas: Solna och Täby." A sentence for each thing that is lacking, not for each municipality. */
export function missingPapersInWords(missing: readonly MissingPaper[]): string[] {
  const lacks = new Set(missing.map(lackOf));
  return [...lacks].map((lack) => {
    const parties = missing.filter((one) => lackOf(one) === lack);
    return `${lack}: ${names(parties.map(({ name }) => name))}.`;
  });
}

/** In the order in which they are offered. */
export const decisionForms = Object.keys(decisionFormText) as DecisionForm[];

/** What was found when a mandate was held against an approval, after the word for it. */
export function mandateFound(findings: readonly Finding[]): string {
  return findings.length === 0
    ? "prövades utan anmärkning"
    : `Noterat vid godkännandet: ${findings.map(({ what }) => noteText[what]).join(" ")}`;
}
