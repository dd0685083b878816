import { sentenceAt } from "./sentence-at";

/** How an application is handed in, in the funder's words. */
export type HandingIn = {
  /** The papers to send with it, one each. */
  attachments: string[];
  /** The sentence that names the e-service, or where else it is sent; null where none does. */
  eService: string | null;
};

const services =
  /(?<!\p{L})(?:e-tjänst(?:en)?|e-tjänster|min ansökan|projektrummet|prisma|ansökningsportal(?:en)?|bidragsportal(?:en)?|statsbidragsportal(?:en)?|intressentportal(?:en)?|funding (?:&|and) tenders portal|onlinetjänst(?:en)?|ansökningssystem(?:et)?)(?!\p{L})/giu;
const handsIn =
  /(?<!\p{L})(?:ansökan|ansök|ansöker|sök|söker|söka|söks|sökas|lämna|lämnas|skicka|skickas|skickar|görs|submit|apply|submitted)(?!\p{L})/iu;
const otherUse = /(?:redovis|rapporter|utbetal|driftstopp|stängd för)/iu;
const listHeading =
  /(?:^|\n)(?:(?:obligatoriska |nödvändiga )?bilagor(?: till ansökan| som ska bifogas| att bifoga)?|bifoga(?: till ansökan)?|handlingar som ska bifogas|följande (?:bilagor|handlingar) ska bifogas(?: ansökan)?|till ansökan ska (?:följande )?bifogas)[^\n.:]{0,30}:?\n/iu;
const inSentence =
  /(?:bifoga|bifogas(?: ansökan)?|obligatoriska bilagor(?: är)?|som bilaga(?: krävs)?|följande bilagor(?: krävs| ska bifogas)?)(?:: | )((?!ansökan\.|till |i |på |som |senast |endast |inte )[^.\n:]{3,200})/iu;
const longestName = 120;

/** `plain` is text that `plainText` has tidied. */
export function readHandingIn(plain: string): HandingIn {
  const service = Array.from(plain.matchAll(services), ({ index }) => sentenceAt(plain, index)).find(
    (words) => handsIn.test(words) && !otherUse.test(words),
  );
  return { attachments: listed(plain) ?? told(plain) ?? [], eService: service ?? null };
}

function listed(plain: string): string[] | null {
  const match = listHeading.exec(plain);
  if (!match) return null;
  const names: string[] = [];
  for (const line of plain.slice(match.index + match[0].length).split("\n", 12)) {
    if (line.length > longestName || /[:?]$/.test(line) || !/\p{L}/u.test(line)) break;
    names.push(line.replace(/[.,;]$/, "").trim());
    if (/\.$/.test(line)) break;
  }
  return names.length > 0 ? names : null;
}

function told(plain: string): string[] | null {
  const names = inSentence.exec(plain)?.[1];
  if (!names) return null;
  return names
    .split(/,|;| och | samt /)
    .map((name) => name.trim())
    .filter((name) => name.length > 2 && name.length < longestName);
}
