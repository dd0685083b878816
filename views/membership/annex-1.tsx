import type { FC } from "hono/jsx";
import type { RegisterExtract } from "../../src/membership/register-extract";
import { Page } from "../layout";
import { presented, type Reachable, Reached } from "../people/reached";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { annexContent, annexFacts, annexTitle, MISSING } from "./annex-1-content";
import { DayPicker, registerCrumb } from "./day-picker";

const Lines: FC<{ people: readonly Reachable[]; as: "contact" | "strategist" }> = ({ people, as }) =>
  people.length === 0 ? (
    <p>{MISSING}</p>
  ) : (
    people.map((person) => (
      <Facts
        facts={annexFacts(person, as).map(({ label, value, href }) => [
          label,
          href ? <a href={href}>{value}</a> : value,
        ])}
      />
    ))
  );

/** Annex 1 of the agreement, made from the register for any day: it is never written by hand and never out of date. */
export const AnnexOnePage: FC<{ extract: RegisterExtract }> = ({ extract }) => {
  const { day } = extract;
  const content = annexContent(extract);
  if (!content) {
    return (
      <Page title={annexTitle} crumbs={[registerCrumb]} narrow>
        <DayPicker action="/register/annex-1" day={day} />
        <Empty title="Ingen överenskommelse gällde den dagen">
          <p>Bilagan räknar upp parterna den dag du väljer. Välj en dag då överenskommelsen gäller.</p>
        </Empty>
      </Page>
    );
  }
  return (
    <Page title={annexTitle} crumbs={[registerCrumb]} lead={content.lead}>
      <DayPicker action="/register/annex-1" day={day} />
      <h2>Förvaltande kommun</h2>
      <p>{content.host}</p>
      {content.hostContacts && (
        <>
          <h3>Kontaktperson i kommunen</h3>
          <Lines people={content.hostContacts} as="contact" />
        </>
      )}
      <h2>{content.strategistHeading}</h2>
      <Lines people={content.strategists} as="strategist" />
      <h2>Parter</h2>
      <p>{content.parties}</p>
      <Table caption="Parter och kontaktpersoner" captionHidden head={["Part", "Kontaktperson"]}>
        {content.members.map(({ name, exit, contacts }) => (
          <Row>
            <RowHeader>
              {name}
              {exit && <span class="under">{exit}</span>}
            </RowHeader>
            <Cell label="Kontaktperson">
              {contacts.length === 0 ? (
                MISSING
              ) : (
                <span>
                  {contacts.map((contact) => (
                    <span class="stack-small">
                      {presented(contact)}
                      <Reached person={contact} />
                    </span>
                  ))}
                </span>
              )}
            </Cell>
          </Row>
        ))}
      </Table>
      <p class="no-print">
        <a href={`/register/annex-1.pdf?day=${day}`}>Hämta bilagan som PDF</a>
      </p>
    </Page>
  );
};
