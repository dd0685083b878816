import type { Instant } from "../../src/calendar";
import { callTag, type Listing } from "./call-json";
import { lastDayWords } from "./deadline";

/** Text for XML: escaped, and without the characters that XML has no way to write. */
function xml(text: string): string {
  return (
    text
      // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must go
      .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Surrogate}/gu, "")
      .replaceAll("&", "&amp;")
      .replaceAll("<", "&lt;")
      .replaceAll(">", "&gt;")
      .replaceAll('"', "&quot;")
  );
}

function entry({ baseUrl }: Listing, call: Listing["calls"][number]): string {
  const summary = [`${call.funder}. Sista dag: ${lastDayWords(call)}.`, call.amount, call.description]
    .filter(Boolean)
    .join("\n\n");
  return `<entry>
<id>${xml(callTag(baseUrl, call.id))}</id>
<title>${xml(call.title)}</title>
<link rel="alternate" type="text/html" href="${xml(call.url || `${baseUrl}/calls/${call.id}`)}"/>
<published>${call.createdAt}</published>
<updated>${call.changedAt}</updated>
<author><name>${xml(call.funder)}</name></author>
<summary>${xml(summary)}</summary>
</entry>`;
}

/** The calls as an Atom feed (RFC 4287), a page at a time (RFC 5005). */
export function callAtom(listing: Listing, changedAt: Instant): string {
  const { self, next, networkName, baseUrl, calls } = listing;
  const { search } = new URL(self);
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${xml(`tag:${new URL(baseUrl).hostname},2026:calls${search}`)}</id>
<title>${xml(`Utlysningar, ${networkName}`)}</title>
<updated>${changedAt}</updated>
<link rel="self" type="application/atom+xml" href="${xml(self)}"/>
<link rel="alternate" type="text/html" href="${xml(`${baseUrl}/calls${search}`)}"/>
${next ? `<link rel="next" type="application/atom+xml" href="${xml(next)}"/>\n` : ""}${calls.map((call) => entry(listing, call)).join("\n")}
</feed>
`;
}
