import type { Block, Newsletter } from "../../src/newsletters/newsletters";
import { xml } from "../xml";

type Entry = { newsletter: Newsletter; parts: readonly Block[] };

/** The newsletters as an Atom feed (RFC 4287): only what is open to anybody. */
export function newsletterAtom(baseUrl: string, network: string, entries: readonly Entry[]): string {
  const host = new URL(baseUrl).hostname;
  const updated = entries[0]?.newsletter.sentAt ?? "2026-01-01T00:00:00.000Z";
  const items = entries.map(({ newsletter: { id, title, sentAt }, parts }) => {
    const text = parts
      .map(({ heading, text: words }) => [heading, words].filter(Boolean).join("\n"))
      .join("\n\n");
    return `<entry>
<id>${xml(`tag:${host},2026:newsletter-${id}`)}</id>
<title>${xml(title)}</title>
<link rel="alternate" type="text/html" href="${xml(`${baseUrl}/newsletters/${id}`)}"/>
<updated>${sentAt}</updated>
<author><name>${xml(network)}</name></author>
<content>${xml(text)}</content>
</entry>`;
  });
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="sv">
<id>${xml(`tag:${host},2026:newsletters`)}</id>
<title>${xml(`Nyhetsbrev från ${network}`)}</title>
<updated>${updated}</updated>
<link rel="self" type="application/atom+xml" href="${xml(`${baseUrl}/newsletters.atom`)}"/>
<link rel="alternate" type="text/html" href="${xml(`${baseUrl}/newsletters`)}"/>
${items.join("\n")}
</feed>
`;
}
