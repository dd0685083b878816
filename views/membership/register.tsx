import type { FC } from "hono/jsx";
import type { Day } from "../../src/calendar";
import type { membersOn } from "../../src/membership/register";
import type { MunicipalPerson } from "../../src/people/holders";
import { counted, day as dayInWords, names, number } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { titleNote } from "./chief-title";
import { DayPicker, onDay, registerCrumb } from "./day-picker";

type Member = ReturnType<typeof membersOn>[number] & {
  population: { year: number; residents: number } | undefined;
  contacts: readonly MunicipalPerson[];
  directors: readonly MunicipalPerson[];
  representatives: readonly MunicipalPerson[];
};

type Props = {
  day: Day;
  today: Day;
  members: Member[];
  hostCode: string | undefined;
  mayChange: boolean;
};

const people = (all: readonly { name: string }[]) =>
  all.length > 0 ? names(all.map(({ name }) => name)) : "Saknas";

/** The register, true on the day that is asked for. */
export const RegisterPage: FC<Props> = (props) => {
  const { day, today, members } = props;
  return (
    <Page title="Kommuner" crumbs={[registerCrumb]} wide>
      <DayPicker action="/municipalities" day={day} />
      <p class="standing">
        {counted(members.length, "medlem", "medlemmar")} {day === today ? "i dag" : `den ${dayInWords(day)}`}.
      </p>
      {members.length > 0 ? <Members {...props} /> : <NoMembers {...props} />}
      {props.mayChange && (
        <p>
          <LinkButton href="/municipalities/new" variant="secondary">
            Lägg till kommun
          </LinkButton>
        </p>
      )}
    </Page>
  );
};

const Members: FC<Props> = ({ members, hostCode, day, today }) => {
  const total = members.reduce((sum, { population }) => sum + (population?.residents ?? 0), 0);
  return (
    <>
      <Table
        caption="Medlemmar"
        head={["Kommun", "Kod", "Invånare", "Representant", "Kontaktperson", "Socialchef"]}
        numeric={[2]}
        foot={
          <Row>
            <RowHeader>Summa</RowHeader>
            <Cell label="Kod" />
            <Cell label="Invånare" numeric>
              {number(total)}
            </Cell>
            <Cell label="Representant" spare />
            <Cell label="Kontaktperson" spare />
            <Cell label="Socialchef" spare />
          </Row>
        }
      >
        {members.map((member) => (
          <Row>
            <RowHeader>
              <a href={onDay(paths.municipality(member.code), day, today)}>{member.formalName}</a>
              {member.code === hostCode && <span class="under">Förvaltande kommun</span>}
              {member.exitOn && <span class="under">Utträder {dayInWords(member.exitOn)}</span>}
            </RowHeader>
            <Cell label="Kod">{member.code}</Cell>
            <Cell label="Invånare" numeric>
              {member.population ? number(member.population.residents) : "–"}
            </Cell>
            <Cell label="Representant">
              {people(member.representatives)}
              {member.representatives.map((one) => {
                const note = titleNote(one);
                return note && <span class="under">{note}</span>;
              })}
            </Cell>
            <Cell label="Kontaktperson">{people(member.contacts)}</Cell>
            <Cell label="Socialchef">{people(member.directors)}</Cell>
          </Row>
        ))}
      </Table>
      <p class="small">Invånare 31 december {members[0]?.population?.year ?? ""}. Källa: SCB.</p>
    </>
  );
};

const NoMembers: FC<Props> = ({ mayChange, day, today }) => (
  <Empty title={day === today ? "Inga medlemmar ännu" : "Inga medlemmar den dagen"}>
    <p>
      {day < today && "Överenskommelsen gällde inte då. "}
      {mayChange
        ? "Lägg till nätverkets kommuner här. Har ni dem i ett kalkylblad kommer kommuner och personer med på en gång."
        : "Nätverkets samordnare lägger in kommunerna."}
    </p>
    {mayChange && (
      <p>
        <LinkButton href="/imports">Läs in från kalkylblad</LinkButton>
      </p>
    )}
  </Empty>
);
