import type { FC } from "hono/jsx";
import type { Body } from "../../src/bodies/bodies";
import type { Day } from "../../src/calendar";
import type {
  agreementOn,
  hostOn,
  hostsThroughTime,
  membersOn,
  networkProfile,
} from "../../src/membership/register";
import type { MunicipalPerson } from "../../src/people/holders";
import type { Person } from "../../src/people/persons";
import { day as dayInWords, names, number } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { titleNote } from "./chief-title";
import { DayPicker, registerCrumb } from "./day-picker";

type Member = ReturnType<typeof membersOn>[number] & {
  population: { year: number; residents: number } | undefined;
  contacts: readonly MunicipalPerson[];
  directors: readonly MunicipalPerson[];
  representatives: readonly MunicipalPerson[];
};

type Props = {
  network: ReturnType<typeof networkProfile>;
  day: Day;
  today: Day;
  members: Member[];
  agreement: ReturnType<typeof agreementOn>;
  host: ReturnType<typeof hostOn>;
  hosts: ReturnType<typeof hostsThroughTime>;
  topicGroups: Body[];
  coordinators: Person[];
  advisers: Person[];
  mayChange: boolean;
};

const people = (all: readonly { name: string }[]) =>
  all.length > 0 ? names(all.map(({ name }) => name)) : "Saknas";

/** The register, true on the day that is asked for. */
export const RegisterPage: FC<Props> = (props) => {
  const { network, day, today, members, agreement, host, topicGroups } = props;
  return (
    <Page title="Kommuner" crumbs={[registerCrumb]} wide>
      <DayPicker action="/municipalities" day={day} />
      <p class="standing">
        {members.length} medlemmar {day === today ? "i dag" : `den ${dayInWords(day)}`}.
      </p>
      <Facts
        facts={[
          ["Nätverk", network?.name],
          ["Län", network?.county],
          ["Överenskommelse", agreement && `${agreement.title}, gäller från ${dayInWords(agreement.fromOn)}`],
          ["Förvaltande kommun", host && `${host.formalName}, från ${dayInWords(host.fromOn)}. ${host.note}`],
          ["Samordnare", people(props.coordinators)],
          ["Rådgivare för externa medel", people(props.advisers)],
        ]}
      />
      {members.length > 0 ? <Members {...props} /> : <NoMembers {...props} />}
      {props.mayChange && (
        <p>
          <LinkButton href="/municipalities/new" variant="secondary">
            Lägg till kommun
          </LinkButton>
        </p>
      )}
      {topicGroups.length > 0 && (
        <section aria-labelledby="topics">
          <h2 id="topics">Temanätverk</h2>
          <ul>
            {topicGroups.map(({ name, topic }) => (
              <li>
                {name}
                {topic && `: ${topic}`}
              </li>
            ))}
          </ul>
        </section>
      )}
      {props.hosts.length > 1 && (
        <section aria-labelledby="hosts">
          <h2 id="hosts">Förvaltande kommuner genom tiden</h2>
          <ul>
            {props.hosts.map(({ formalName, fromOn }) => (
              <li>
                {formalName}, från {dayInWords(fromOn)}
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  );
};

const Members: FC<Props> = ({ members }) => {
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
              <a href={paths.municipality(member.code)}>{member.formalName}</a>
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
        <LinkButton href="/imports">Lägg in från kalkylblad</LinkButton>
      </p>
    )}
  </Empty>
);
