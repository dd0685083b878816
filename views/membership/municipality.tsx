import type { FC } from "hono/jsx";
import type { ApplicationRow } from "../../src/applications/applications";
import type { Instant } from "../../src/calendar";
import type { HistoryRow } from "../../src/history";
import type { Municipality, membershipsOf } from "../../src/membership/register";
import type { Person } from "../../src/people/persons";
import type { populationsOf } from "../../src/population/populations";
import { day, number } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { applicationStatusText } from "../text";
import { Facts } from "../ui/facts";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { registerCrumb } from "./day-picker";

type Props = {
  municipality: Municipality;
  memberships: ReturnType<typeof membershipsOf>;
  populations: ReturnType<typeof populationsOf>;
  contacts: Person[];
  directors: Person[];
  isHost: boolean;
  applications: ApplicationRow[];
  history: HistoryRow[];
  at: Instant;
};

const withMail = (people: Person[]) =>
  people.length === 0
    ? "Saknas"
    : people.map(({ name, title, email }) => (
        <span class="stack-small">
          {name}
          {title && `, ${title}`}, <a href={`mailto:${email}`}>{email}</a>
        </span>
      ));

export const MunicipalityPage: FC<Props> = (props) => {
  const { municipality, memberships, populations, applications, history } = props;
  return (
    <Page
      title={municipality.formalName}
      crumbs={[registerCrumb, { href: "/municipalities", label: "Kommuner" }]}
    >
      <Facts
        facts={[
          ["Kommunkod", municipality.code],
          [
            "Medlem",
            memberships
              .map(({ fromOn, exitOn }) => `från ${day(fromOn)}${exitOn ? ` till ${day(exitOn)}` : ""}`)
              .join("; ") || "Nej",
          ],
          ["Roll i nätverket", props.isHost ? "Förvaltande kommun" : null],
          ["Kontaktperson", withMail(props.contacts)],
          ["Socialchef", withMail(props.directors)],
        ]}
      />
      <h2>Ansökningar</h2>
      {applications.length === 0 ? (
        <p>Inga gemensamma ansökningar som du kan se.</p>
      ) : (
        <ul>
          {applications.map(({ id, title, status }) => (
            <li>
              <a href={paths.application(id)}>{title}</a> ({applicationStatusText[status].toLowerCase()})
            </li>
          ))}
        </ul>
      )}
      <h2>Invånare</h2>
      {populations.length === 0 ? (
        <p>Inga uppgifter ännu.</p>
      ) : (
        <Table
          caption="Invånare 31 december, enligt SCB"
          head={["År", "Invånare", "Tabell hos SCB"]}
          numeric={[1]}
        >
          {populations.slice(0, 10).map(({ year, residents, sourceTable }) => (
            <Row>
              <RowHeader>{year}</RowHeader>
              <Cell label="Invånare" numeric>
                {number(residents)}
              </Cell>
              <Cell label="Tabell hos SCB">{sourceTable}</Cell>
            </Row>
          ))}
        </Table>
      )}
      {history.length > 0 && (
        <details>
          <summary>Historik</summary>
          <History rows={history} municipality={() => municipality.shortName} />
        </details>
      )}
    </Page>
  );
};
