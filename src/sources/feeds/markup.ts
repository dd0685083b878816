export type Piece = {
  /** `empty` is `<br/>`; `other` is what nobody reads: comments, declarations, the inside of `opaque` elements. */
  kind: "text" | "open" | "close" | "empty" | "cdata" | "other";
  /** Of a tag, with its prefix; otherwise "". */
  name: string;
  start: number;
  end: number;
};

const QUOTES = ["'".charCodeAt(0), '"'.charCodeAt(0)];
const EQUALS = "=".charCodeAt(0);
const GREATER = ">".charCodeAt(0);
const SPACE = " ".charCodeAt(0);

/**
 * XML or HTML cut into its pieces, however broken: every character belongs to one. Takes one walk and no recursion, since
 * what is cut comes from strangers, who may nest a tag 50,000 times or never close one. `opaque` elements hold no markup,
 * whatever stands in them.
 */
export function* pieces(markup: string, opaque: readonly string[] = []): Generator<Piece> {
  const starts = /<[a-z_:/!?]/gi;
  let at = 0;
  let heedQuotes = true;

  while (at < markup.length) {
    starts.lastIndex = at;
    const start = starts.exec(markup)?.index ?? markup.length;
    if (start > at) yield { kind: "text", name: "", start: at, end: start };
    if (start === markup.length) return;

    if (markup.startsWith("<![CDATA[", start)) {
      at = after(markup, "]]>", start);
      yield { kind: at < 0 ? "other" : "cdata", name: "", start, end: at < 0 ? markup.length : at };
    } else if (markup.startsWith("<!--", start)) {
      at = after(markup, "-->", start + 4);
      yield { kind: "other", name: "", start, end: at < 0 ? markup.length : at };
    } else {
      at = heedQuotes ? tagEnd(markup, start) : after(markup, ">", start);
      if (at < 0 && heedQuotes) {
        // A quote that never ends: from here on quotes mean nothing, or each tag would search to the end again.
        heedQuotes = false;
        at = after(markup, ">", start);
      }
      const piece = tag(markup, start, at);
      yield piece;
      if (piece.kind === "open" && opaque.includes(piece.name.toLowerCase())) {
        const inside = closingTag(markup, piece.name, at);
        if (inside > at) yield { kind: "other", name: "", start: at, end: inside };
        at = inside;
      }
    }
    if (at < 0) return;
  }
}

/** Just after the next `mark`; -1 where there is none. */
function after(markup: string, mark: string, from: number): number {
  const found = markup.indexOf(mark, from);
  return found < 0 ? -1 : found + mark.length;
}

/** Where the next `</name` stands, or the end of everything. */
function closingTag(markup: string, name: string, from: number): number {
  const closing = new RegExp(`</${name}`, "gi");
  closing.lastIndex = from;
  return closing.exec(markup)?.index ?? markup.length;
}

/** Just after the `>` that ends the tag, which is not one inside a quoted attribute; -1 where there is none. */
function tagEnd(markup: string, start: number): number {
  let quote = 0;
  let last = 0;
  for (let i = start; i < markup.length; i += 1) {
    const code = markup.charCodeAt(i);
    if (quote) {
      if (code === quote) quote = 0;
    } else if (code === GREATER) return i + 1;
    else if (last === EQUALS && QUOTES.includes(code)) quote = code;
    if (code > SPACE) last = code;
  }
  return -1;
}

/** `end` is -1 where the tag does not end: then it is none, and everything after it is text. */
function tag(markup: string, start: number, end: number): Piece {
  const isClosing = markup[start + 1] === "/";
  const names = /[^<\s/>!?][^\s/>]*/y;
  names.lastIndex = start + (isClosing ? 2 : 1);
  const name = names.exec(markup)?.[0];
  if (name === undefined) return { kind: "other", name: "", start, end: end < 0 ? markup.length : end };
  if (end < 0) return { kind: "text", name: "", start, end: markup.length };
  return { kind: isClosing ? "close" : markup[end - 2] === "/" ? "empty" : "open", name, start, end };
}
