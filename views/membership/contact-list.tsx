import type { FC } from "hono/jsx";
import type { ExtractedMember, RegisterExtract } from "../../src/membership/register-extract";
import { day as dayInWords } from "../format";
import { Page } from "../layout";
import { roleText } from "../text";
import { Empty } from "../ui/empty";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { DayPicker, registerCrumb } from "./day-picker";

type Listed = { name: string; title: string; email: string; role: string; topics: string };

const Person: FC<{ person: Listed; organisation: string }> = ({ person, organisation }) => (
  <Row>
    <RowHeader>{organisation}</RowHeader>
    <Cell label="Roll">{person.role}</Cell>
    <Cell label="Namn">
      {person.name}
      {person.title && <span class="under">{person.title}</span>}
    </Cell>
    <Cell label="E-post">
      <a href={`mailto:${person.email}`}>{person.email}</a>
    </Cell>
    <Cell label="Områden" spare={person.topics === ""}>
      {person.topics || "–"}
    </Cell>
  </Row>
);

const listed = ({ people }: ExtractedMember): Listed[] =>
  people.map((one) => ({ ...one, role: roleText[one.role] }));

/** Everybody to turn to on a day, to be printed or taken along. */
export const ContactListPage: FC<{ extract: RegisterExtract }> = ({ extract }) => {
  const { day, network, members } = extract;
  const forAll: Listed[] = [
    ...extract.coordinators.map((one) => ({ ...one, role: roleText.coordinator, topics: "" })),
    ...extract.advisers.map((one) => ({ ...one, role: roleText.adviser, topics: "" })),
  ];
  const lacking = members.filter(({ people }) => !people.some(({ role }) => role === "contact"));
  return (
    <Page
      title="Kontaktlista"
      crumbs={[registerCrumb]}
      lead={`${network?.name ?? "Nätverket"}, enligt registret den ${dayInWords(day)}.`}
      wide
    >
      <DayPicker action="/register/contacts" day={day} />
      {forAll.length === 0 && members.length === 0 ? (
        <Empty title="Inga personer den dagen">
          <p>Registret har varken medlemmar eller samordnare den dagen. Välj en annan dag.</p>
        </Empty>
      ) : (
        <Table
          caption="Kontaktlista"
          captionHidden
          head={["Organisation", "Roll", "Namn", "E-post", "Områden"]}
        >
          {forAll.map((person) => (
            <Person person={person} organisation={network?.name ?? "Nätverket"} />
          ))}
          {members.map((member) =>
            listed(member).map((person) => <Person person={person} organisation={member.formalName} />),
          )}
        </Table>
      )}
      {lacking.length > 0 && (
        <p>
          Kontaktperson saknas (punkt 6 i överenskommelsen):{" "}
          {lacking.map(({ formalName }) => formalName).join(", ")}.
        </p>
      )}
      <p class="no-print">
        <a href={`/register/contacts.xlsx?day=${day}`}>Hämta listan som Excel</a>
      </p>
    </Page>
  );
};
