import type { LIMIT_KINDS } from "../../db/schema";

export type LimitKind = (typeof LIMIT_KINDS)[number];

type Limited = { text: string; limitKind: LimitKind | null; limitCount: number | null };

/**
 * As the strictest of funders would count, so that what fits here fits there. Characters: every one, spaces too, and a
 * line break is one. Words: whatever stands between spaces or line breaks, also a dash alone and the parts of "40 000".
 */
export function lengthOf(text: string, kind: LimitKind): number {
  const trimmed = text.replaceAll("\r\n", "\n").trim();
  return kind === "characters" ? [...trimmed.normalize("NFC")].length : (trimmed.match(/\S+/gu)?.length ?? 0);
}

/** How much of its limit a text takes; null where the form sets none. */
export function measure({ text, limitKind, limitCount }: Limited) {
  if (limitKind === null || limitCount === null) return null;
  const count = lengthOf(text, limitKind);
  return { kind: limitKind, count, limit: limitCount, over: count > limitCount };
}

export type Measure = NonNullable<ReturnType<typeof measure>>;
