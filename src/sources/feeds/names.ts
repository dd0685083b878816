/** What the parts of a feed are called, whatever their prefix: by namespace, the prefix that the parser looks for. */
const PREFIXES: Record<string, string> = {
  "http://purl.org/dc/elements/1.0/": "dc:",
  "http://purl.org/dc/elements/1.1/": "dc:",
  "http://purl.org/dc/terms/": "dcterms:",
  "http://purl.org/rss/1.0/modules/content/": "content:",
  "http://www.w3.org/1999/02/22-rdf-syntax-ns#": "rdf:",
  "http://www.w3.org/2005/atom": "atom:",
  "http://purl.org/atom/ns#": "atom:",
};

/** Those in which RSS itself has been written; its elements then stand without a prefix. */
const RSS = [
  "http://purl.org/rss/1.0/",
  "http://purl.org/net/rss1.1#",
  "http://my.netscape.com/rdf/simple/0.9/",
  "http://channel.netscape.com/rdf/simple/0.9/",
  "http://my.netscape.com/publish/formats/rss-0.91.dtd",
  "http://backend.userland.com/rss2",
  "http://backend.userland.com/rss",
  "http://blogs.law.harvard.edu/tech/rss",
];

/**
 * The feed with the names that the parser knows: `<a:feed>` as `<feed>`, Dublin Core under whatever prefix as `dc:`, and
 * names in capitals, which RSS never had, in small letters.
 */
export function withKnownNames(xml: string): string {
  const small = CAPITALS.test(xml)
    ? xml
        .replace(/<\/?[A-Z:_-]+(?=[\s/>])/g, (name) => name.toLowerCase())
        .replace(/\s(HREF|LASTMOD)=/g, inSmall)
    : xml;
  const prefixes = prefixesIn(small);
  if (prefixes.size === 0) return small;
  return small.replace(/(<\/?)([a-z][\w.-]*:)(?=[a-z])/gi, (found, opening: string, prefix: string) => {
    const known = prefixes.get(prefix);
    return known === undefined ? found : opening + known;
  });
}

const CAPITALS = /^<(?:RSS|CHANNEL|FEED)[\s>]/;

const inSmall = (text: string) => text.toLowerCase();

/** By the prefix that stands in the feed, the one to put there; only where they differ. */
function prefixesIn(xml: string): Map<string, string> {
  const prefixes = new Map<string, string>();
  const rootPrefix = /^<([a-z][\w.-]*:)(?:feed|rss)[\s>]/i.exec(xml)?.[1];
  for (const [, name, uri] of xml.matchAll(/\sxmlns:([\w.-]+)\s*=\s*["']\s*([^"'\s]+)/g)) {
    const prefix = `${name}:`;
    const known = prefix === rootPrefix || RSS.includes(uri ?? "") ? "" : PREFIXES[(uri ?? "").toLowerCase()];
    if (known !== undefined && known !== prefix) prefixes.set(prefix, known);
  }
  if (rootPrefix) prefixes.set(rootPrefix, "");
  return prefixes;
}
