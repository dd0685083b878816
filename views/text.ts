import type { Role } from "../db/schema";
import type { Application } from "../src/applications/applications";
import type { BoardRow, PartyState } from "../src/applications/board";
import type { ContentChange } from "../src/applications/content-changes";
import type { Ground } from "../src/applications/signoffs";
import type { ChangeClass } from "../src/applications/standing";
import type { AssessmentFilter, CallOrder, StatusFilter } from "../src/calls/call-filter";
import type { Call } from "../src/calls/calls";
import type { CallStatus } from "../src/calls/deadline";

/** A word that is missing here is an error when the types are checked. */

export const roleText: Record<Role, string> = {
  adviser: "rådgivare för externa medel",
  coordinator: "samordnare",
  contact: "kontaktperson",
  director: "socialchef",
  representative: "representant i ledningsgruppen",
  administrator: "administratör",
};

/** What the agreement is called until somebody names it. */
export const agreementText = "Samverkansöverenskommelse";

export const menuText = {
  start: "Start",
  candidates: "Inkorg",
  calls: "Utlysningar",
  applications: "Ansökningar",
  advice: "Rådgivning",
  register: "Register",
  sources: "Källor",
  people: "Personer",
  outbox: "Utkorg",
} as const;

export const callStatusText: Record<CallStatus, string> = {
  planned: "Planerad",
  open: "Öppen",
  closing_soon: "Stänger snart",
  closed: "Stängd",
  rolling: "Löpande",
};

export const statusFilterText: Record<StatusFilter, string> = {
  current: "Aktuella",
  open: "Öppna",
  closing_soon: "Stänger snart",
  planned: "Planerade",
  rolling: "Löpande",
  closed: "Stängda",
  all: "Alla",
};

/** What the network thinks of a call. */
export const assessmentFilterText: Record<AssessmentFilter, string> = {
  none: "Inte bedömd",
  watched: "Bevakas",
  assessed: "Bedöms",
  relevant: "Aktuell för oss",
  declined: "Avstås",
};

export const callOrderText: Record<CallOrder, string> = {
  relevance: "Bäst träff",
  deadline: "Sista dag",
  newest: "Senast tillagda",
  fit: "Passar oss bäst",
  title: "Titel",
  funder: "Finansiär",
};

export const jointText: Record<Call["joint"], string> = {
  unknown: "Vet inte ännu",
  allowed: "Ja, det går",
  required: "Ja, det krävs",
  not_allowed: "Nej",
};

export const signingText: Record<Call["signing"], string> = {
  unknown: "Vet inte ännu",
  paper: "På papper",
  e_signature: "Med e-underskrift",
  funder_portal: "I finansiärens e-tjänst",
};

/** The facts and texts of an application by the names under which older letters and happenings have them. */
export const textFieldText: Record<string, string> = {
  title: "Titel",
  purpose: "Syfte",
  need: "Behov",
  goals: "Mål",
  activities: "Aktiviteter",
  targetGroups: "Målgrupper",
  childConsequences: "Konsekvenser för barn och unga",
  economicConsequences: "Ekonomiska konsekvenser",
};

const contentChangeText: Record<Exclude<ContentChange["what"], "section">, string> = {
  title: "Titel",
  call: "Utlysningens uppgifter",
  period: "Projektperioden",
  requestedSek: "Sökt belopp",
  owner: "Projektägare",
  parties: "Andra kommuners andelar",
  joined: "Kommuner som har tillkommit",
  left: "Kommuner som har lämnat",
  order: "Avsnittens ordning",
  other: "Andra uppgifter i versionen",
  ownShare: "Er andel eller medfinansiering",
  budget: "Budgetens gemensamma kostnader",
  ownBudget: "Er kommuns kostnader eller medfinansiering per år",
};

/** A change as the reader of a version is told it; letters of before texts had sections name it by a word only. */
export function contentChangeInWords(change: ContentChange | string): string {
  if (typeof change !== "string") {
    return change.what === "section" ? change.heading : contentChangeText[change.what];
  }
  return contentChangeText[change as keyof typeof contentChangeText] ?? textFieldText[change] ?? change;
}

/** How the adviser classed a change. */
export const changeClassText: Record<ChangeClass, string> = {
  editorial: "Redaktionell",
  material: "Väsentlig",
};

export const applicationStatusText: Record<Application["status"], string> = {
  draft: "Utkast",
  out_for_approval: "Ute för godkännande",
  submitted: "Inlämnad",
  completion_requested: "Komplettering begärd",
  granted: "Beviljad",
  rejected: "Avslagen",
  withdrawn: "Återtagen",
  closed: "Avslutad",
  abandoned: "Nedlagd",
};

export const answerText = {
  interested: "Intresserad",
  takes_part: "Vill delta",
  declines: "Avstår",
} as const;

export const partyStateText: Record<PartyState, string> = {
  asked: "Tillfrågad",
  interested: "Intresserad",
  takes_part: "Vill delta",
  awaiting: "Ute för godkännande",
  approved: "Godkänt",
  declined: "Avstår",
  not_in_version: "Saknas i versionen",
};

export const waitsForText: Record<NonNullable<BoardRow["waitsFor"]>, string> = {
  contact: "kontaktpersonen",
  director: "socialchefen",
  adviser: "rådgivaren",
};

export const groundText: Record<Ground, string> = {
  board: "Nämndbeslut",
  delegation: "Delegationsbeslut",
  execution: "Verkställighet av ett tidigare beslut",
};
