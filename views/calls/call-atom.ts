import type { Instant } from "../../src/calendar";
import { xml } from "../xml";
import { callTag, type Listing } from "./call-json";
import { lastDayWords } from "./deadline";

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
