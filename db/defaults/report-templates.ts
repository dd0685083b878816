/** A part of the report as the funder's template asks for it. */
export type ReportPart = {
  key: string;
  heading: string;
  guidance: string;
  /** The section of the application that it is held against. */
  from?: string;
};

type Template = { fromYear: number; interim: readonly ReportPart[]; final: readonly ReportPart[] };

const DONE: ReportPart = {
  key: "activities",
  heading: "Genomförda aktiviteter",
  guidance: "Vad ni har gjort, och vad som blev annorlunda än planerat.",
  from: "activities",
};
const GOALS: ReportPart = {
  key: "goals",
  heading: "Måluppfyllelse",
  guidance: "Mål för mål: vad som är nått, och hur ni vet det.",
  from: "goals",
};
const GROUPS: ReportPart = {
  key: "targetGroups",
  heading: "Målgrupper som har nåtts",
  guidance: "Vilka insatserna nådde. Skriv inga uppgifter om enskilda personer.",
  from: "targetGroups",
};
const CHILDREN: ReportPart = {
  key: "childConsequences",
  heading: "Barn och unga",
  guidance: "Vad projektet har betytt för dem.",
  from: "childConsequences",
};
const MONEY: ReportPart = {
  key: "economy",
  heading: "Ekonomi",
  guidance: "Hur medlen har använts. Kommunernas belopp läggs till för sig.",
};
const NEXT: ReportPart = {
  key: "afterwards",
  heading: "Efter projektet",
  guidance: "Hur arbetet fortsätter, och hur resultaten sprids.",
};
const REMAINING: ReportPart = {
  key: "remaining",
  heading: "Det som återstår",
  guidance: "Avvikelser, risker och planen fram till slutet.",
};

/** Newest first. A funder's new template is a new entry; grants of earlier years keep theirs. */
const TEMPLATES: readonly Template[] = [
  {
    fromYear: 2026,
    interim: [DONE, GOALS, GROUPS, REMAINING, MONEY],
    final: [DONE, GOALS, GROUPS, CHILDREN, NEXT, MONEY],
  },
  { fromYear: 0, interim: [DONE, REMAINING, MONEY], final: [DONE, GOALS, GROUPS, NEXT, MONEY] },
];

/** The parts that a report of that kind has, on the template of the year in which the money was granted. */
export function reportTemplate(kind: "interim" | "final", year: number): readonly ReportPart[] {
  return TEMPLATES.find(({ fromYear }) => fromYear <= year)?.[kind] ?? [];
}
