export type Tag = {
  kind: "open" | "close" | "empty";
  /** With its prefix, as it is written. */
  name: string;
  start: number;
  end: number;
};

/** What stands between an element's tags. */
export type Content = {
  end: number;
  /** Where to read on: after the closing tag, where there is one. */
  next: number;
  isClosed: boolean;
  holdsTags: boolean;
  /** The text, with its entities and CDATA; not to be relied on where there are tags in it. */
  runs: { start: number; end: number; isCdata: boolean }[];
};

const OPAQUE = [
  { opening: "<![CDATA[", closing: "]]>" },
  { opening: "<!--", closing: "-->" },
  { opening: "<?", closing: "?>" },
  { opening: "<!", closing: ">" },
] as const;

/** As XML has it. A `<` in an attribute is not XML, so that a quote which never ends costs one tag. */
const TAG = /<(\/?)([a-z_:][^\s<>/="']*)(?:\s+[^\s=<>/"']+\s*=\s*(?:"[^"<]*"|'[^'<]*')){0,200}\s*(\/?)>/iy;
const BROKEN_TAG = /<(\/?)([a-z_:][^\s<>/="']*)[^<>]*>?/iy;
const ATTRIBUTE = /\s([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/g;

/** The tag that begins at `start`, however broken; null where a `<` is only a character. */
function tagAt(xml: string, start: number): Tag | null {
  for (const pattern of [TAG, BROKEN_TAG]) {
    pattern.lastIndex = start;
    const found = pattern.exec(xml);
    if (!found) continue;
    const end = pattern.lastIndex;
    const isEmpty = xml.startsWith("/>", end - 2);
    return { kind: found[1] ? "close" : isEmpty ? "empty" : "open", name: found[2] ?? "", start, end };
  }
  return null;
}

/** By their names in small letters, as they are written: entities stand. */
export function attributesIn(tag: string): Record<string, string> {
  const attributes: Record<string, string> = Object.create(null);
  if (!tag.includes("=")) return attributes;
  for (const [, name = "", double, single, bare] of tag.matchAll(ATTRIBUTE))
    attributes[name.toLowerCase()] ??= double ?? single ?? bare ?? "";
  return attributes;
}

/**
 * The tags of a document, however broken it is, in time proportional to its length: what is read comes from strangers, who
 * may open a million comments and close none. `isBoundary` are tags that belong to no element's content, such as the next
 * item's: an element that they interrupt has lost its closing tag.
 */
export function tagsOf(xml: string, isBoundary: (tag: Tag) => boolean) {
  const find = finder(xml);

  /** Just after what begins with `<!` or `<?` at `at`; where it never ends, or only in another item, after its first characters. */
  function afterOpaque(at: number): { end: number; textStart: number; textEnd: number } | null {
    const kind = OPAQUE.find(({ opening }) => xml.startsWith(opening, at));
    if (!kind) return null;
    const from = at + kind.opening.length;
    const close = find(kind.closing, from);
    const again = find(kind.opening, from);
    const isLost =
      close < 0 || (again >= 0 && again < close && kind.opening !== "<!" && crosses(from, close));
    if (isLost) return { end: from, textStart: from, textEnd: from };
    const isCdata = kind.opening === "<![CDATA[";
    return { end: close + kind.closing.length, textStart: from, textEnd: isCdata ? close : from };
  }

  function crosses(from: number, to: number): boolean {
    const item = find(ITEM_TAG, from);
    return item >= 0 && item < to;
  }

  /** The next tag from `from` on; null at the end of everything. */
  function next(from: number): Tag | null {
    for (let at = xml.indexOf("<", from); at >= 0; ) {
      const opaque = afterOpaque(at);
      const tag = opaque ? null : tagAt(xml, at);
      if (tag) return tag;
      at = xml.indexOf("<", opaque ? opaque.end : at + 1);
    }
    return null;
  }

  function contentOf({ name, end: start }: Tag): Content {
    const runs: Content["runs"] = [];
    let depth = 1;
    let holdsTags = false;
    let run = start;
    const ended = (end: number, after: number, isClosed: boolean): Content => {
      if (end > run) runs.push({ start: run, end, isCdata: false });
      return { end, next: after, isClosed, holdsTags, runs };
    };
    for (let at = xml.indexOf("<", start); at >= 0; ) {
      const opaque = afterOpaque(at);
      if (opaque) {
        if (at > run) runs.push({ start: run, end: at, isCdata: false });
        runs.push({ start: opaque.textStart, end: opaque.textEnd, isCdata: true });
        run = opaque.end;
      }
      const tag = opaque ? null : tagAt(xml, at);
      if (tag) {
        if (tag.name === name && tag.kind !== "empty") depth += tag.kind === "open" ? 1 : -1;
        if (depth === 0) return ended(at, tag.end, true);
        if (isBoundary(tag)) return ended(at, at, false);
        holdsTags = true;
      }
      at = xml.indexOf("<", opaque?.end ?? tag?.end ?? at + 1);
    }
    return ended(xml.length, xml.length, false);
  }

  return { next, contentOf };
}

const ITEM_TAG = /<\/?(?:[\w.-]{1,30}:)?(?:item|entry)[\s>/]/gi;

/** Where something stands next; asked again and again from further on, it looks no place through twice. */
function finder(xml: string): (what: string | RegExp, from: number) => number {
  const asked = new Map<string | RegExp, { from: number; at: number }>();
  return (what, from) => {
    const before = asked.get(what);
    if (before && from >= before.from && (before.at < 0 || before.at >= from)) return before.at;
    const at = typeof what === "string" ? xml.indexOf(what, from) : searched(xml, what, from);
    asked.set(what, { from, at });
    return at;
  };
}

function searched(xml: string, pattern: RegExp, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(xml)?.index ?? -1;
}
