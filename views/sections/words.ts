import type { LimitKind, Measure } from "../../src/sections/length";
import type { Other } from "../../src/sections/presence";
import type { SectionStatus } from "../../src/sections/statuses";
import { counted, number, since } from "../format";
import type { Tone } from "../ui/shape";

export const statusText: Record<SectionStatus, string> = {
  not_started: "Inte påbörjad",
  writing: "Skrivs",
  for_review: "Klar för granskning",
  done: "Klar",
};

export const statusTone: Record<SectionStatus, Tone> = {
  not_started: "neutral",
  writing: "info",
  for_review: "warning",
  done: "success",
};

export const STATUSES = Object.keys(statusText) as SectionStatus[];

const unitText: Record<LimitKind, string> = { characters: "tecken", words: "ord" };

export function limitText(kind: LimitKind, limit: number): string {
  return `högst ${number(limit)} ${unitText[kind]}`;
}

/** "Högst 500 tecken" */
export function limitSentence(kind: LimitKind, limit: number): string {
  return `H${limitText(kind, limit).slice(1)}`;
}

/** "512 av högst 500 tecken" */
export function lengthText({ kind, count, limit }: Omit<Measure, "over">): string {
  return `${number(count)} av ${limitText(kind, limit)}`;
}

/** "88 tecken kvar" or "12 tecken för mycket". */
export function leftText({ kind, count, limit }: Measure): string {
  const unit = unitText[kind];
  return count > limit
    ? `${number(count - limit)} ${unit} för mycket`
    : `${number(limit - count)} ${unit} kvar`;
}

export function otherText({ name, doing, since: from }: Other, now: string): string {
  switch (doing) {
    case "writing":
      return `${name} skriver här sedan ${since(from, now).replace("i dag kl. ", "")}.`;
    case "looking":
      return `${name} har avsnittet öppet sedan ${since(from, now).replace("i dag kl. ", "")}.`;
    case "left_draft":
      return `${name} har ett utkast som inte är sparat, från ${since(from, now)}.`;
  }
}

export function commentsText(open: number): string {
  return open === 0 ? "Inga" : counted(open, "olöst", "olösta");
}
