/** What a line about a call says; such a line is never passed by. */
const OF_A_CALL = /ansök|utlys|sista|senast den|stäng|öppn|deadline|bidrag|medel|belopp|kronor/i;

/** What changes on a page by itself, from day to day or from reader to reader. */
const PASSING = [
  // When somebody last touched the page, or looked at it.
  /^(?:sidan |innehållet )?(?:senast |last )?(?:uppdaterad|uppdaterat|ändrad|granskad|faktagranskad|hämtad|utskriven|sparad|updated|modified|reviewed)\b/i,
  /^(?:i ?dag|idag|just nu|klockan|today) (?:är|is)\b/i,
  // Counters.
  /\b(?:visningar|visad|sidvisningar|besökare|besök|delningar|delad|läst|gillar|kommentarer|träffar|views|visitors)\b.*\d|\d.*\b(?:visningar|sidvisningar|besökare|besök|delningar|gillar|kommentarer|träffar|views|visitors|läsare)\b/i,
  // Copyright, and the law on cookies.
  /^(?:©|copyright\b|\(c\))/i,
  /\b(?:cookies?|kakor|webbkakor)\b/i,
];

/** Whether a change of this line says nothing about any call. */
export function isPassing(line: string): boolean {
  return !OF_A_CALL.test(line) && PASSING.some((shape) => shape.test(line));
}
