import type { Block, Paper } from "../../src/documents/pdf/paper";
import type { RegisterExtract } from "../../src/membership/register-extract";
import { day as dayInWords } from "../format";
import { presented, type Reachable } from "../people/reached";
import { annexContent, annexFacts, annexTitle, MISSING } from "./annex-1-content";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const heading = (level: 1 | 2 | 3, text: string): Block => ({ kind: "heading", level, text });

function lines(people: readonly Reachable[], as: "contact" | "strategist"): Block[] {
  if (people.length === 0) return [paragraph(MISSING)];
  return people.map((person) => ({
    kind: "facts",
    facts: annexFacts(person, as).map(({ label, value }) => [label, value]),
  }));
}

/** Annex 1 as a paper to be sent out with the agreement; it says the same as the page. */
export function annexPaper(extract: RegisterExtract): Paper {
  const content = annexContent(extract);
  if (!content) {
    const none = `Ingen överenskommelse gällde den ${dayInWords(extract.day)}.`;
    return { title: annexTitle, footer: annexTitle, blocks: [heading(1, annexTitle), paragraph(none)] };
  }
  const { hostContacts } = content;
  return {
    title: annexTitle,
    footer: `${content.network} · Bilaga 1 · ${dayInWords(extract.day)}`,
    blocks: [
      heading(1, annexTitle),
      paragraph(content.lead),
      heading(2, "Förvaltande kommun"),
      paragraph(content.host),
      ...(hostContacts ? [heading(3, "Kontaktperson i kommunen"), ...lines(hostContacts, "contact")] : []),
      heading(2, content.strategistHeading),
      ...lines(content.strategists, "strategist"),
      heading(2, "Parter"),
      paragraph(content.parties),
      {
        kind: "table",
        caption: "Parter och kontaktpersoner",
        columns: [
          { heading: "Part", width: 2.1 },
          { heading: "Kontaktperson", width: 2.8 },
          { heading: "Telefon", width: 1.7 },
          { heading: "E-post", width: 4.4 },
        ],
        rows: content.members.flatMap(({ name, exit, contacts }) => {
          const party = exit ? `${name}. ${exit}` : name;
          return contacts.length === 0
            ? [[party, MISSING, "", ""]]
            : contacts.map((one) => [party, presented(one), one.phone || MISSING, one.email]);
        }),
      },
    ],
  };
}
