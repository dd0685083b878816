import type { Block } from "../../src/newsletters/newsletters";

export const blockText: Record<Block["kind"], string> = {
  greeting: "Hälsning",
  calls: "Nya utlysningar",
  changes: "Ändrade datum",
  applications: "Ansökningar",
  examples: "Goda exempel",
  meetings: "Möten",
  own: "Egen text",
};
