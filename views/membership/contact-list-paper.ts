import type { Paper } from "../../src/documents/pdf/paper";
import type { RegisterExtract } from "../../src/membership/register-extract";
import { day as dayInWords } from "../format";
import { presented } from "../people/reached";
import { contactList, lackingContacts } from "./contact-list-content";

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
          { heading: "Organisation", width: 2.4 },
          { heading: "Namn och roll", width: 3.4 },
          { heading: "Telefon", width: 2 },
          { heading: "E-post", width: 3.6 },
        ],
        rows: contactList(extract).map(({ organisation, role, topics, phone, email, ...person }) => [
          organisation,
          `${presented(person)} (${role}${topics && `: ${topics}`})`,
          phone,
          email,
        ]),
      },
    ],
  };
}
