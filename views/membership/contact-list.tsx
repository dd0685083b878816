import type { FC } from "hono/jsx";
import type { RegisterExtract } from "../../src/membership/register-extract";
import { day as dayInWords } from "../format";
import { Page } from "../layout";
import { PhoneLink } from "../people/reached";
import { Empty } from "../ui/empty";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { contactList, type Listed, lackingContacts } from "./contact-list-content";
import { DayPicker, registerCrumb } from "./day-picker";

const Person: FC<{ person: Listed }> = ({ person }) => (
  <Row>
    <RowHeader>{person.organisation}</RowHeader>
    <Cell label="Roll">{person.role}</Cell>
    <Cell label="Namn">
      {person.name}
      {(person.title || person.unit) && (
        <span class="under">{[person.title, person.unit].filter(Boolean).join(", ")}</span>
      )}
    </Cell>
    <Cell label="Telefon" spare={person.phone === ""}>
      {person.phone ? <PhoneLink phone={person.phone} /> : "–"}
    </Cell>
    <Cell label="E-post">
      <a href={`mailto:${person.email}`}>{person.email}</a>
    </Cell>
    <Cell label="Områden" spare={person.topics === ""}>
      {person.topics || "–"}
    </Cell>
  </Row>
);

/** Everybody to turn to on a day, to be printed or taken along. */
export const ContactListPage: FC<{ extract: RegisterExtract }> = ({ extract }) => {
  const { day, network } = extract;
  const people = contactList(extract);
  const lacking = lackingContacts(extract);
  return (
    <Page
      title="Kontaktlista"
      crumbs={[registerCrumb]}
      lead={`${network?.name ?? "Nätverket"}, enligt registret den ${dayInWords(day)}.`}
      wide
    >
      <DayPicker action="/register/contacts" day={day} />
      {people.length === 0 && extract.members.length === 0 ? (
        <Empty title="Inga personer den dagen">
          <p>Registret har varken medlemmar eller samordnare den dagen. Välj en annan dag.</p>
        </Empty>
      ) : (
        <Table
          caption="Kontaktlista"
          captionHidden
          head={["Organisation", "Roll", "Namn", "Telefon", "E-post", "Områden"]}
        >
          {people.map((person) => (
            <Person person={person} />
          ))}
        </Table>
      )}
      {lacking && <p>{lacking}</p>}
      <p class="no-print">
        Hämta listan som <a href={`/register/contacts.pdf?day=${day}`}>PDF</a> eller{" "}
        <a href={`/register/contacts.xlsx?day=${day}`}>Excel</a>
      </p>
    </Page>
  );
};
