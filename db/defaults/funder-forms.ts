/** A section that a funder's form asks for, before anybody has written in it. */
export type FormSection = {
  key: string;
  heading: string;
  guidance: string;
  limit?: { kind: "characters" | "words"; count: number };
  /** May be left empty. */
  optional?: boolean;
};

export type FunderForm = {
  key: string;
  name: string;
  /** The programmes that it is for, as calls name them. */
  programmes: readonly string[];
  /** Every party signs a form of its own (samverkansblankett). */
  partnerForms: boolean;
  sections: readonly FormSection[];
};

const childConsequences: FormSection = {
  key: "childConsequences",
  heading: "Konsekvenser för barn och unga",
  guidance: "Skriv även om ni bedömer att det inte blir några.",
};

const economicConsequences: FormSection = {
  key: "economicConsequences",
  heading: "Ekonomiska konsekvenser",
  guidance: "För kommunerna. Skriv även om det inte blir några.",
};

/** What every joint application needs, whatever the funder's own form is called. */
export const GENERAL_SECTIONS: readonly FormSection[] = [
  { key: "purpose", heading: "Syfte", guidance: "Vad projektet ska leda till, i ett par meningar." },
  { key: "need", heading: "Behov", guidance: "Vilket problem som finns i dag, och hur ni vet det." },
  { key: "goals", heading: "Mål", guidance: "Vad som ska vara uppnått när projektet är slut." },
  { key: "activities", heading: "Aktiviteter", guidance: "Vad ni ska göra, och när." },
  { key: "targetGroups", heading: "Målgrupper", guidance: "Vilka insatserna är till för." },
  childConsequences,
  economicConsequences,
];

/** What the form asks is not fixed by the statute: it follows the county boards' forms, and a county may ask for more. */
const SECTION_37: readonly FormSection[] = [
  {
    key: "need",
    heading: "Behov",
    guidance: "Vilket problem som finns i dag, vilka det gäller och hur ni vet det.",
  },
  { key: "purpose", heading: "Syfte", guidance: "Vad insatsen ska leda till, i ett par meningar." },
  {
    key: "goals",
    heading: "Mål under projektet",
    guidance: "Vad som ska vara uppnått när projektet är slut, så att det går att följa upp.",
  },
  {
    key: "longTermGoals",
    heading: "Mål på längre sikt",
    guidance: "Vad som ska ha förändrats några år efter projektet.",
  },
  {
    key: "targetGroups",
    heading: "Målgrupp",
    guidance: "Vilka insatsen är till för, och ungefär hur många. Ange vilka som omfattas av förordningen.",
  },
  {
    key: "activities",
    heading: "Aktiviteter och tidplan",
    guidance: "Vad ni ska göra, i vilken ordning och när.",
  },
  {
    key: "cooperation",
    heading: "Samverkan och roller",
    guidance: "Vilka parter som deltar, vad var och en gör, och vem som leder arbetet.",
  },
  {
    key: "equality",
    heading: "Jämställdhet",
    guidance: "Hur insatsen når kvinnor och män, flickor och pojkar, och hur ni har tänkt på skillnader.",
  },
  {
    ...childConsequences,
    heading: "Barnets rättigheter",
    guidance: "Hur barn och unga berörs och får komma till tals. Skriv även om de inte berörs.",
  },
  {
    key: "afterwards",
    heading: "Efter projektet",
    guidance: "Hur resultatet lever vidare, vem som ansvarar och hur det betalas.",
  },
  {
    key: "followUp",
    heading: "Uppföljning och utvärdering",
    guidance: "Hur ni mäter att målen nås, när ni redovisar och för vem.",
  },
  {
    key: "risks",
    heading: "Risker",
    guidance: "Vad som kan hindra projektet, och vad ni gör då.",
    optional: true,
  },
  {
    key: "otherFunding",
    heading: "Egen insats och annan finansiering",
    guidance: "Vad kommunerna själva lägger in, och andra statliga medel som är sökta för samma insats.",
    optional: true,
  },
  economicConsequences,
];

/** What Utlyst brings along, until the network writes down forms of its own. The first is for any call. */
export const FUNDER_FORMS = [
  {
    key: "general",
    name: "Allmänt formulär",
    programmes: [],
    partnerForms: false,
    sections: GENERAL_SECTIONS,
  },
  {
    key: "section37",
    name: "§ 37, länsstyrelsen",
    programmes: ["§ 37"],
    partnerForms: true,
    sections: SECTION_37,
  },
] as const satisfies readonly FunderForm[];
