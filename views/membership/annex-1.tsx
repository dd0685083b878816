import type { FC } from "hono/jsx";
import type { ExtractedMember, RegisterExtract } from "../../src/membership/register-extract";
import { day as dayInWords } from "../format";
import { Page } from "../layout";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { DayPicker, registerCrumb } from "./day-picker";

type Reachable = { name: string; title: string; email: string };

const reached = (people: readonly Reachable[]) =>
  people.length === 0 ? (
    "Saknas"
  ) : (
    <span>
      {people.map(({ name, title, email }) => (
        <span class="stack-small">
          {name}
          {title && `, ${title}`}
          <span class="under">
            <a href={`mailto:${email}`}>{email}</a>
          </span>
        </span>
      ))}
    </span>
  );

const contactsOf = (member: ExtractedMember | undefined) =>
  (member?.people ?? []).filter(({ role }) => role === "contact");

/** Annex 1 of the agreement, made from the register for any day: it is never written by hand and never out of date. */
export const AnnexOnePage: FC<{ extract: RegisterExtract }> = ({ extract }) => {
  const { day, network, agreement, host, members, coordinators } = extract;
  const name = network?.name ?? "nätverket";
  const strategist = network?.coordinatorTitle || "samordnare";
  const title = "Bilaga 1: Parter och kontaktpersoner";
  if (!agreement || members.length === 0) {
    return (
      <Page title={title} crumbs={[registerCrumb]} narrow>
        <DayPicker action="/register/annex-1" day={day} />
        <Empty title="Ingen överenskommelse gällde den dagen">
          <p>Bilagan räknar upp parterna den dag du väljer. Välj en dag då överenskommelsen gäller.</p>
        </Empty>
      </Page>
    );
  }
  return (
    <Page
      title={title}
      crumbs={[registerCrumb]}
      lead={`Till ${agreement.title}, enligt registret den ${dayInWords(day)}.`}
    >
      <DayPicker action="/register/annex-1" day={day} />
      <h2>Förvaltande kommun</h2>
      {host ? (
        <>
          <p>
            Förvaltare av {name} och arbetsgivare åt nätverkets {strategist} är tills vidare {host.formalName}
            , sedan {dayInWords(host.fromOn)} (punkt 5 och 7.1).
          </p>
          <Facts
            facts={[
              [
                "Kontaktperson i kommunen",
                reached(contactsOf(members.find(({ code }) => code === host.code))),
              ],
            ]}
          />
        </>
      ) : (
        <p>Ingen förvaltande kommun är utsedd den dagen (punkt 5).</p>
      )}
      <h2>Nätverkets {strategist}</h2>
      <Facts facts={[["Namn", reached(coordinators)]]} />
      <h2>Parter</h2>
      <p>
        {members.length} parter i överenskommelsen (punkt 2), med de kontaktpersoner som de har utsett (punkt
        6).
      </p>
      <Table caption="Parter och kontaktpersoner" captionHidden head={["Part", "Kontaktperson"]}>
        {members.map((member) => (
          <Row>
            <RowHeader>
              {member.formalName}
              {member.exitOn && <span class="under">Utträder {dayInWords(member.exitOn)}</span>}
            </RowHeader>
            <Cell label="Kontaktperson">{reached(contactsOf(member))}</Cell>
          </Row>
        ))}
      </Table>
    </Page>
  );
};
