/**
 * What an element is called in this program, by its namespace and not by the prefix that a feed happens to use: feed
 * elements without one, the others with the prefix that they are known by. In small letters, since not all feeds heed them.
 */
export type Names = {
  /** By the prefix in the feed ("" for none), the one here. */
  prefixes: ReadonlyMap<string, string>;
  known: Map<string, string>;
};

const NAMESPACES: [RegExp, string][] = [
  [/purl\.org\/dc\/elements\//i, "dc:"],
  [/purl\.org\/dc\/terms\//i, "dcterms:"],
  [/purl\.org\/rss\/1\.0\/modules\/content/i, "content:"],
  [/purl\.org\/rss\/1\.0\/modules\/syndication/i, "sy:"],
  [/w3\.org\/1999\/02\/22-rdf-syntax-ns/i, "rdf:"],
  [/w3\.org\/1999\/xhtml/i, "xhtml:"],
  [/search\.yahoo\.com\/mrss/i, "media:"],
  [/w3\.org\/2005\/atom|purl\.org\/atom\//i, "atom:"],
  [/purl\.org\/rss\/1\.0\/?$|purl\.org\/net\/rss|netscape\.com|userland\.com|harvard\.edu\/tech\/rss/i, ""],
];

/** Prefixes that feeds use without saying what they stand for. */
const UNDECLARED: Record<string, string> = {
  atom10: "atom:",
  atom03: "atom:",
  a10: "atom:",
  rss: "",
  feed: "",
};

/** Before anything is declared: the root's own prefix, whatever it is bound to, is the feed's. */
export function namesOfRoot(prefix: string): Names {
  return { prefixes: new Map([[prefix, prefix.toLowerCase() === "rdf" ? "rdf:" : ""]]), known: new Map() };
}

/** With what the tag declares; `own` is the prefix of the feed's own elements. */
export function namesIn(tag: string, outer: Names, own: string): Names {
  if (!tag.includes("xmlns")) return outer;
  const prefixes = new Map(outer.prefixes);
  for (const [, prefix = "", double, single] of tag.matchAll(DECLARATION)) {
    const uri = (double ?? single ?? "").trim();
    const known = NAMESPACES.find(([pattern]) => pattern.test(uri))?.[1];
    // The root's prefix is the feed's, but in RSS 1.0, whose root is RDF's.
    if (prefix === own && prefix !== "" && outer.prefixes.get(own) === "") continue;
    const isFeed = prefix === "" && (known === undefined || known === "atom:");
    prefixes.set(prefix, isFeed ? "" : (known ?? `${prefix.toLowerCase()}:`));
  }
  return { prefixes, known: new Map() };
}

const DECLARATION = /\sxmlns(?::([^\s=:"'<>]+))?\s*=\s*(?:"([^"<]*)"|'([^'<]*)')/g;

export function nameOf(name: string, { prefixes, known }: Names): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  const prefix = prefixOf(name);
  const local = name.slice(prefix === "" ? 0 : prefix.length + 1).toLowerCase();
  const small = prefix.toLowerCase();
  const here = prefixes.get(prefix) ?? (prefix === "" ? "" : (UNDECLARED[small] ?? `${small}:`));
  known.set(name, here + local);
  return here + local;
}

export function prefixOf(name: string): string {
  return name.slice(0, Math.max(name.indexOf(":"), 0));
}
