import type { Block } from "../../src/documents/pdf/paper";
import { day, number } from "../format";

/** "1 000 000 kronor", as papers that are decided about have it. */
export const kronor = (sek: number) => `${number(sek)}\u00a0${sek === 1 ? "krona" : "kronor"}`;

/** "den 3 april 2027" */
export const theDay = (on: string) => `den ${day(on)}`;

export const withHyphen = (orgNumber: string) => orgNumber.replace(/^(\d{6})(\d{4})$/, "$1-$2");

/** "Socialförvaltningens" */
export const genitive = (name: string) => (/[sxz]$/i.test(name) ? name : `${name}s`);

/** "socialdirektören", "chefen för socialtjänsten": a post as one that there is one of. */
export function thePost(title: string): string {
  const [, before = title, after = ""] = /^(.*?)(\s(?:för|i|vid|på|med)\s.*)?$/s.exec(title.trim()) ?? [];
  if (/(?:ören|efen|aren|anden)$/.test(before)) return title.trim();
  return `${before}${/[aeé]$/.test(before) ? "n" : "en"}${after}`;
}

export const lowerFirst = (text: string) => text.charAt(0).toLocaleLowerCase("sv") + text.slice(1);
export const upperFirst = (text: string) => text.charAt(0).toLocaleUpperCase("sv") + text.slice(1);

const LISTED = /^\s*[–—•*-]\s+/;

/** What somebody wrote, as paragraphs and lists: a line that begins with a dash belongs to a list. */
export function proseBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const line of text.split("\n").map((one) => one.trim())) {
    if (line === "") continue;
    if (!LISTED.test(line)) {
      blocks.push({ kind: "paragraph", text: line });
      continue;
    }
    const last = blocks.at(-1);
    const item = line.replace(LISTED, "");
    if (last?.kind === "list") last.items.push(item);
    else blocks.push({ kind: "list", ordered: false, items: [item] });
  }
  return blocks;
}

/** The first paragraph of a longer text. */
export const firstParagraph = (text: string) =>
  text
    .trim()
    .split(/\n\s*\n/)[0]
    ?.replace(/\s*\n\s*/g, " ") ?? "";

/** One full stop at the end, whatever the text ends in. */
export const asSentence = (text: string) => (/[.!?:]$/.test(text) ? text : `${text}.`);
