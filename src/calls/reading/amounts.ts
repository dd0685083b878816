/** What a person typed in a kronor field, or why it cannot be taken as it stands. */
type ParsedSek =
  | { sek: number }
  | { problem: "not_an_amount" | "ambiguous_amount" | "negative_amount" | "amount_too_large" };

/** 100 miljarder: above it somebody has typed kronor and added "mnkr". */
const ceiling = 100_000_000_000n;

const units: [bigint, string[]][] = [
  [1n, ["kr", "kr.", "kronor", "krona", "sek", ":-", ",-", ":00"]],
  [1_000n, ["tkr", "tkr.", "tsek", "tusen", "tusen kr", "tusen kronor"]],
  [1_000_000n, ["mnkr", "mkr", "msek", "mn", "mn kr", "mn kronor", "milj", "milj.", "milj kr", "milj. kr"]],
  [
    1_000_000n,
    ["miljon", "miljoner", "miljon kr", "miljoner kr", "miljon kronor", "miljoner kronor", "milj. kronor"],
  ],
  [1_000_000_000n, ["mdkr", "mdr", "mdr kr", "miljard", "miljarder", "miljard kronor", "miljarder kronor"]],
];
const timesByUnit = new Map(units.flatMap(([times, names]) => names.map((name) => [name, times] as const)));

function tidy(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F]+/g, " ")
    .replace(/[\u2010-\u2015\u2212]/g, "-")
    .trim()
    .toLowerCase();
}

const grouped = /^\d{1,3}(?:([ .,'])\d{3})(?:\1\d{3})*$/;
const decimal = /^(\d+|\d{1,3}(?: \d{3})+)[.,](\d{1,6})$/;

/**
 * Whole kronor from "1 250 000 kr", "1,5 mnkr", "1.250.000" or "12 500:-".
 *
 * A point is a thousands separator in old Swedish text and a decimal sign in English. Alone, "24.300" can only be
 * 24 300, since öre are not taken; but "24.300 tkr" may be 24 300 kr or 24,3 million, so it must be asked. A comma
 * is the decimal sign; before three figures with no unit ("24,300") it may be an English thousands separator: asked too.
 */
export function parseSek(text: string): ParsedSek {
  const typed = tidy(text.slice(0, 200)).replace(/^(?:sek|kr|ca|cirka) /, "");
  const [, minus, number, unit] =
    /^(-|minus )? ?(\d[\d .,']*?) ?((?:[\p{L}:][\p{L}.:\d -]*|,-)?)$/u.exec(typed) ?? [];
  if (number === undefined || text.length > 200) return { problem: "not_an_amount" };
  const times = unit ? timesByUnit.get(unit) : 1n;
  if (times === undefined) return { problem: "not_an_amount" };
  const parsed = kronor(number.trim(), times);
  if (typeof parsed === "string") return { problem: parsed };
  if (minus && parsed > 0n) return { problem: "negative_amount" };
  return parsed > ceiling ? { problem: "amount_too_large" } : { sek: Number(parsed) };
}

function kronor(number: string, times: bigint): bigint | "not_an_amount" | "ambiguous_amount" {
  if (/^\d+$/.test(number)) return BigInt(number) * times;
  const [, separator] = grouped.exec(number) ?? [];
  const groups = number.split(separator ?? " ").length;
  if (separator === " " || separator === "'") return BigInt(number.replace(/\D/g, "")) * times;
  if (number.includes(".") && times === 1_000n) return "ambiguous_amount";
  if (separator && times > 1n && separator === ".") return "ambiguous_amount";
  if (separator && (groups > 2 || separator === ".")) return BigInt(number.replace(/\D/g, "")) * times;
  if (separator === "," && times === 1n) return "ambiguous_amount";
  const [, whole, fraction] = decimal.exec(number) ?? [];
  if (whole === undefined || fraction === undefined) return "not_an_amount";
  const scale = 10n ** BigInt(fraction.length);
  const total = (BigInt(whole.replaceAll(" ", "")) * scale + BigInt(fraction)) * times;
  return total % scale === 0n ? total / scale : "not_an_amount";
}
