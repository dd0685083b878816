/** Parameters that say who sent the reader, not where the page is. */
const TRACKING =
  /^(?:utm_|mc_|pk_|mtm_|hsa_|_hs|at_)|^(?:fbclid|gclid|dclid|msclkid|yclid|igshid|referrer|sid|sessionid|jsessionid|phpsessid)$/i;

/** While a feed is taken in each of its addresses is asked for several times. */
const remembered = new Map<string, string | null>();
const MOST_REMEMBERED = 2_000;

/**
 * An address without what does not lead anywhere else: the same page is the same text here, whether it came by http or https,
 * with www, a fragment, a sender's mark or its parameters in another order. Null for what is no address.
 */
export function canonicalAddress(address: string | null): string | null {
  if (address === null) return null;
  let canonical = remembered.get(address);
  if (canonical === undefined) {
    canonical = URL.canParse(address) ? canonicalOf(new URL(address)) : null;
    if (remembered.size === MOST_REMEMBERED) remembered.clear();
    remembered.set(address, canonical);
  }
  return canonical;
}

function canonicalOf(url: URL): string {
  const host = url.host.replace(/^www\./, "");
  const path = url.pathname
    .replace(/;(?:jsessionid|sid)=[^/]*/gi, "")
    .replace(/\/(?:index|default)\.(?:html?|php|aspx?)$/i, "/")
    .replace(/\/+$/, "");
  if (url.search === "") return `${host}${path}`;
  const parameters = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = parameters
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`)
    .toSorted()
    .join("&");
  return `${host}${path}${query && `?${query}`}`;
}
