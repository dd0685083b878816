/** "4. Tidsperiod", "7.1 Strategens anställning", "Bilaga 1 Parter", or what comes before the first clause. */
export function clauseTitle({ number, heading }: { number: string; heading: string }): string {
  if (number === "") return heading || "Inledning";
  return [/^\d+$/.test(number) ? `${number}.` : number, heading].filter(Boolean).join(" ");
}
