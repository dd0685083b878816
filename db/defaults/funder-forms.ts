/** A section that a funder's form asks for, before anybody has written in it. */
export type FormSection = {
  key: string;
  heading: string;
  guidance: string;
  limit?: { kind: "characters" | "words"; count: number };
  /** May be left empty. */
  optional?: boolean;
};

/** What every joint application needs, whatever the funder's own form is called. */
export const GENERAL_SECTIONS: readonly FormSection[] = [
  { key: "purpose", heading: "Syfte", guidance: "Vad projektet ska leda till, i ett par meningar." },
  { key: "need", heading: "Behov", guidance: "Vilket problem som finns i dag, och hur ni vet det." },
  { key: "goals", heading: "Mål", guidance: "Vad som ska vara uppnått när projektet är slut." },
  { key: "activities", heading: "Aktiviteter", guidance: "Vad ni ska göra, och när." },
  { key: "targetGroups", heading: "Målgrupper", guidance: "Vilka insatserna är till för." },
  {
    key: "childConsequences",
    heading: "Konsekvenser för barn och unga",
    guidance: "Skriv även om ni bedömer att det inte blir några.",
  },
  {
    key: "economicConsequences",
    heading: "Ekonomiska konsekvenser",
    guidance: "För kommunerna. Skriv även om det inte blir några.",
  },
];
