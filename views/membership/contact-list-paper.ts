import type { Paper } from "../../src/documents/pdf/paper";
import type { RegisterExtract } from "../../src/membership/register-extract";
import { day as dayInWords } from "../format";
import { presented } from "../people/reached";
import { contactList, type Listed, lackingContacts } from "./contact-list-content";

/** A row for each, however many roles, since paper is dear. */
function withRoles(listed: readonly Listed[]): { one: Listed; roles: string[] }[] {
  const rows = new Map<string, { one: Listed; roles: string[] }>();
  for (const one of listed) {
    const key = `${one.organisation} ${one.email}`;
    const row = rows.get(key) ?? { one, roles: [] };
    row.roles.push(one.topics === "" ? one.role : `${one.role}: ${one.topics}`);
    rows.set(key, row);
  }
  return [...rows.values()];
}

/** The contact list to take along; it says the same as the page. */
export function contactListPaper(extract: RegisterExtract): Paper {
  const name = extract.network?.name ?? "Nätverket";
  const when = dayInWords(extract.day);
  const lacking = lackingContacts(extract);
  return {
    title: "Kontaktlista",
    footer: `${name} · Kontaktlista · ${when}`,
    blocks: [
      { kind: "heading", level: 1, text: "Kontaktlista" },
      { kind: "paragraph", text: `${name}, enligt registret den ${when}.` },
      ...(lacking === null ? [] : [{ kind: "paragraph" as const, text: lacking }]),
      {
        kind: "table",
        caption: "Personer",
        columns: [
          { heading: "Organisation", width: 2.1 },
          { heading: "Namn och roll", width: 2.8 },
          { heading: "Telefon", width: 1.7 },
          { heading: "E-post", width: 4.4 },
        ],
        rows: withRoles(contactList(extract)).map(({ one, roles }) => [
          one.organisation,
          `${presented(one)} (${roles.join("; ")})`,
          one.phone,
          one.email,
        ]),
      },
    ],
  };
}
