const LONGEST = 200_000;

const entities: Record<string, string> = {
  nbsp: " ",
  ensp: " ",
  emsp: " ",
  thinsp: " ",
  shy: "",
  amp: "&",
  quot: '"',
  apos: "'",
  lt: "<",
  gt: ">",
  ndash: "–",
  mdash: "–",
  minus: "–",
  bull: "•",
  middot: "·",
  sect: "§",
  aring: "å",
  auml: "ä",
  ouml: "ö",
  eacute: "é",
  Aring: "Å",
  Auml: "Ä",
  Ouml: "Ö",
};

/**
 * The text as a reader sees it, with one kind of space, dash and line break: what comes from pages, feeds and
 * converted PDFs has tags, entities, soft hyphens, decomposed letters and words broken over lines.
 */
export function plainText(text: string): string {
  const tidy = text
    .slice(0, LONGEST)
    .replace(/<(del|s|strike)\b[^<>]{0,100}>[^<]{0,500}<\/\1>/gi, "")
    .replace(/<(?:br|p|\/p|div|\/div|li|\/li|tr|\/tr|\/t[dh]|\/dd|dt|\/dt|h\d|\/h\d)\b[^<>]{0,300}>/gi, "\n")
    .replace(/<\/?[a-z][^<>]{0,300}>/gi, "")
    .replace(/&(#x[\da-f]{1,6}|#\d{1,7}|[a-z]{2,8});/gi, (whole, name: string) => entity(name) ?? whole)
    .normalize("NFC")
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, "")
    .replace(/[\u2012-\u2015\u2212]/g, "–")
    .replace(/[\u2010\u2011]/g, "-")
    .replace(/ ?(?<![….])(?:…|\.{3})[….]{0,80} ?(?=\d)/g, " ")
    .replace(/\r\n?|[\u2028\u2029]/g, "\n")
    .replace(/[\t\v\f \u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]+/g, " ")
    .replace(/ ?\n[ \n]*/g, "\n")
    .replace(/(?<=\n|^)[•·*▪●○‣] ?(?=\p{Ll})/gu, "\n• ")
    .replace(/(?<=\n|^)[•·*▪●○‣–-] ?(?=[^\p{Ll}\s])/gu, "\n")
    .replace(/\n+/g, "\n");
  return labelsBehind(tidy)
    .replace(/(?<=\p{Ll})-\n(?=\p{Ll})/gu, "")
    .replace(/(?<=[^.!?:;\n])\n(?=\p{Ll})/gu, " ")
    .replace(
      /(?<=^|\n)(?!(?:viktiga |preliminära? )?(?:datum|tidplan|tidsplan|tidslinje|kalender)\n)([^\d\n]{1,200}[^.!?:;\d\n])\n(?=\d)(?!\d{1,2} \p{L}{3,9} \d{4}(?: \d\d?[.:]\d\d)? – \p{Lu})/giu,
      "$1 ",
    )
    .trim();
}

function entity(name: string): string | undefined {
  if (!name.startsWith("#")) return entities[name] ?? entities[name.toLowerCase()];
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : undefined;
}

const onlyDate =
  /^(?:\p{L}{3,7}dag(?:en)? )?(?:den )?(?:\d{1,2}(?::?[ae])?\.? \p{L}{3,9}\.?(?: \d{4})?|\d{4}-\d\d-\d\d|\d{1,2}[./]\d{1,2}[./ ]\d{4})(?:,? (?:kl\.?|klockan)? ?\d{1,2}(?:[.:]\d\d)?)?$/iu;
const onlyLabel = /^\p{L}[^\d.]{2,59}$/u;
const headsDates = /(?<!\p{L})datum|tider|tidplan|tidslinje|kalender|dates|timeline/iu;

/** "15 mars 2027" on the line above "Sista ansökningsdag": pages put the value before its label, or behind it. */
function labelsBehind(text: string): string {
  const lines = text.split("\n");
  const [dates, labels] = [onlyDate, onlyLabel].map((form) =>
    lines.map((line) => line.length < 80 && form.test(line)),
  );
  for (let at = 0; at < lines.length; at += 1) {
    let end = at;
    while (dates![end] && labels![end + 1] && !lines[end + 1]!.endsWith(":")) end += 2;
    let head = at - 1;
    while (dates![head]) head -= 1;
    const above = head >= 0 && labels![head] && !headsDates.test(lines[head]!) && !lines[head]!.endsWith(":");
    // "15 mars", "15 maj" and then "Ansök här": the days are a list, and what follows is none of its labels.
    const isListEnd = end === at + 2 && dates![at - 1];
    if (end === at || dates![end] || above || isListEnd) {
      at = Math.max(at, end - 1);
      continue;
    }
    for (; at < end; at += 2) lines.splice(at, 2, `${lines[at]} – ${lines[at + 1]}`, "");
    at -= 1;
  }
  return lines.join("\n").replace(/\n{2,}/g, "\n");
}
