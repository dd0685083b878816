import type { Hold } from "../../db/schema";
import type { Choice } from "../../src/messages/choices";
import type { ChoiceGroup } from "../../src/messages/letter-kinds";
import type { LetterKind } from "../../src/messages/letters";

/** What sort of letter it is, where letters are listed and sought. */
export const letterKindText: Record<LetterKind, string> = {
  sign_in: "Inloggningslänk",
  link_renewed: "Ny personlig länk",
  newsletter: "Nyhetsbrev",
  newsletter_confirmation: "Bekräfta nyhetsbrevet",
  asked: "Fråga om att delta",
  for_approval: "Version att godkänna",
  answer_declined: "Kommun avstår",
  receipt: "Kvittens",
  signed_off: "Besked om en version",
  all_approved: "Alla har godkänt",
  handed_in: "Ansökan är inlämnad",
  deadline_moved: "Sista dag är flyttad",
  plan_changed: "Planen är ändrad",
  form_returned: "Blankett att göra om",
  version_editorial: "Redaktionell ändring",
  version_taken_back: "Version tillbakadragen",
  objection: "Invändning mot en version",
  completion_requested: "Komplettering begärd",
  completion_handed_in: "Komplettering inlämnad",
  funder_decided: "Finansiärens beslut",
  change_decided: "Beslut om ändring",
  application_withdrawn: "Ansökan är återtagen",
  call_changed: "Utlysning är ändrad",
  interest_asked: "Fråga om intresse",
  source_unsure: "Källa är osäker",
  source_recovered: "Källa fungerar igen",
  population_waiting: "Invånarantal att granska",
  population_failing: "Invånarantal kan inte hämtas",
  new_hits: "Nya träffar",
  renegotiation_demanded: "Begäran om omförhandling",
  notice_received: "Uppsägning",
  notice_taken_back: "Uppsägning återtagen",
  fee_statement: "Avgift att betala",
  digest: "Samlat brev",
  address_refused: "Brev kom inte fram",
  test_letter: "Provbrev",
  reminder: "Påminnelse",
  delay_told: "Kommun kommer senare",
  advice_asked: "Fråga till rådgivaren",
  advice_answered: "Svar från rådgivaren",
  lesson_offered: "Fråga om att visa ett råd",
};

export const choiceText: Record<Choice, string> = {
  at_once: "Genast",
  daily: "En gång om dagen",
  weekly: "En gång i veckan",
  never: "Inte alls",
};

/** A group of letters, and what they tell. */
export const groupText: Record<ChoiceGroup, { name: string; about: string }> = {
  newsletter: { name: "Nyhetsbrev", about: "Nätverkets nyhetsbrev, en gång i månaden." },
  answers: {
    name: "Svar och besked i ansökningar",
    about: "När en kommun godkänner eller avstår, och när ansökan är inlämnad.",
  },
  hits: { name: "Nya träffar", about: "Utlysningar som passar in på dina sparade sökningar." },
  calls: { name: "Ändringar hos finansiären", about: "När en utlysning inte längre säger detsamma." },
  sources: {
    name: "Källor som krånglar",
    about: "När en källa är osäker eller fungerar igen, och när SCB inte svarar.",
  },
};

/** Why a letter stays. */
export const holdText: Record<Hold, string> = {
  address_refused: "Adressen tar inte emot brev. Brevet skickas när adressen är rättad eller prövas igen.",
  suppressed: "Adressen ska bara ha brev om sådant som måste göras.",
  not_wanted: "Mottagaren har valt bort sådana brev.",
  link_dead: "Brevets personliga länk gäller inte längre. Skicka en ny därifrån brevet kom.",
};
