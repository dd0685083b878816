import { Unreadable } from "./sheet";

/** A tag of a workbook's file, with the text that follows it. Prefixes of namespaces are left out. */
export class Tag {
  readonly name: string;
  readonly kind: "open" | "close" | "empty";

  constructor(
    private readonly xml: string,
    private readonly start: number,
    /** Where its ">" stands. */
    private readonly end: number,
  ) {
    const closes = xml.charCodeAt(start) === SLASH;
    const from = closes ? start + 1 : start;
    let to = from;
    let nameFrom = from;
    for (; to < end; to += 1) {
      const code = xml.charCodeAt(to);
      if (code === COLON) nameFrom = to + 1;
      else if (code <= SPACE || code === SLASH) break;
    }
    this.name = xml.slice(nameFrom, to);
    this.kind = closes ? "close" : xml.charCodeAt(end - 1) === SLASH ? "empty" : "open";
  }

  attribute(name: string): string | undefined {
    return attributeOf(this.xml.slice(this.start, this.end), name);
  }

  /** Up to the next tag. */
  text(): string {
    const next = this.xml.indexOf("<", this.end);
    return decodedText(this.xml.slice(this.end + 1, next === -1 ? undefined : next));
  }
}

const [SLASH, COLON, SPACE] = [47, 58, 32];

/** Some seconds' work, and more than a full list has. */
const MOST_TAGS = 3_000_000;

/**
 * The tags of a file in the order they come, one pass. Workbooks are written by programs: nothing is validated, no entity
 * of a document's own is known, and comments and declarations are passed over.
 */
export function* tagsIn(xml: string): Generator<Tag> {
  let count = 0;
  for (let at = xml.indexOf("<"); at !== -1; ) {
    const mark = xml[at + 1];
    if (mark === "?" || mark === "!") {
      const close = xml.startsWith("<!--", at) ? "-->" : ">";
      const after = xml.indexOf(close, at + 2);
      if (after === -1) return;
      at = xml.indexOf("<", after);
      continue;
    }
    const end = xml.indexOf(">", at);
    if (end === -1) return;
    count += 1;
    if (count > MOST_TAGS) throw new Unreadable("too_large");
    yield new Tag(xml, at + 1, end);
    at = xml.indexOf("<", end);
  }
}

function attributeOf(inside: string, name: string): string | undefined {
  for (let at = inside.indexOf(`${name}=`); at !== -1; at = inside.indexOf(`${name}=`, at + 1)) {
    if (!/[\s:]/.test(inside[at - 1] ?? "")) continue;
    const quote = inside[at + name.length + 1] ?? "";
    const end = quote === '"' || quote === "'" ? inside.indexOf(quote, at + name.length + 2) : -1;
    if (end !== -1) return decodedText(inside.slice(at + name.length + 2, end));
  }
  return undefined;
}

const ENTITIES: Record<string, string> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decodedText(text: string): string {
  if (!text.includes("&")) return text;
  return text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,4});/gi, (whole, name: string) => {
    if (!name.startsWith("#")) return ENTITIES[name] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : "";
  });
}
