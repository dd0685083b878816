/** The network's fifteen municipalities (agreement, clause 2), in the order of SCB's codes. */
const NAMES = [
  ["0114", "Upplands Väsby", "Upplands Väsby kommun"],
  ["0115", "Vallentuna", "Vallentuna kommun"],
  ["0117", "Österåker", "Österåkers kommun"],
  ["0123", "Järfälla", "Järfälla kommun"],
  ["0125", "Ekerö", "Ekerö kommun"],
  ["0139", "Upplands-Bro", "Upplands-Bro kommun"],
  ["0160", "Täby", "Täby kommun"],
  ["0162", "Danderyd", "Danderyds kommun"],
  ["0163", "Sollentuna", "Sollentuna kommun"],
  ["0183", "Sundbyberg", "Sundbybergs stad"],
  ["0184", "Solna", "Solna stad"],
  ["0186", "Lidingö", "Lidingö stad"],
  ["0187", "Vaxholm", "Vaxholms stad"],
  ["0188", "Norrtälje", "Norrtälje kommun"],
  ["0191", "Sigtuna", "Sigtuna kommun"],
] as const;

export const municipalityForms = NAMES.map(([code, shortName, formalName]) => ({
  code,
  shortName,
  formalName,
  genitive: `${formalName}s`,
}));

/** `Upplands Väsby` → `upplands-vasby` */
export function mailName(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll(" ", "-");
}
