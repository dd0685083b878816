import type { FC } from "hono/jsx";
import type { ApplicationRow } from "../../src/applications/applications";
import type { earlierNamesOf } from "../../src/membership/names";
import type { Municipality } from "../../src/membership/register";
import type { populationsOf } from "../../src/population/populations";
import { day as dayInWords, number } from "../format";
import { paths } from "../paths";
import { applicationStatusText } from "../text";
import { Facts } from "../ui/facts";
import { Cell, Row, RowHeader, Table } from "../ui/table";

export const Applications: FC<{ applications: ApplicationRow[] }> = ({ applications }) => (
  <section aria-labelledby="applications">
    <h2 id="applications">Ansökningar</h2>
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
  </section>
);

export const Populations: FC<{ populations: ReturnType<typeof populationsOf> }> = ({ populations }) => (
  <section aria-labelledby="residents">
    <h2 id="residents">Invånare</h2>
    {populations.length === 0 ? (
      <p>Inga uppgifter för den tiden.</p>
    ) : (
      <Table
        caption="Invånare 31 december. Källa: SCB"
        head={["År", "Invånare", "Tabell hos SCB"]}
        numeric={[1]}
      >
        {populations.slice(0, 10).map(({ year, residents, sourceTable, fetchedOn }) => (
          <Row>
            <RowHeader>{year}</RowHeader>
            <Cell label="Invånare" numeric>
              {number(residents)}
            </Cell>
            <Cell label="Tabell hos SCB">
              {sourceTable}
              {fetchedOn && `, hämtad ${dayInWords(fetchedOn)}`}
            </Cell>
          </Row>
        ))}
      </Table>
    )}
  </section>
);

type IdentityProps = {
  municipality: Municipality;
  earlierNames: ReturnType<typeof earlierNamesOf>;
  aliases: string[];
  mayChange: boolean;
};

export const Identity: FC<IdentityProps> = ({ municipality, earlierNames, aliases, mayChange }) => (
  <section aria-labelledby="identity">
    <h2 id="identity">Namn och nummer</h2>
    <Facts
      facts={[
        ["Kommunkod", municipality.code],
        ["Organisationsnummer", municipality.orgNumber.replace(/^(\d{6})/, "$1-")],
        ["Kort namn", municipality.shortName],
        ["Genitiv", municipality.genitive],
        ["Skrivs också", aliases.join(", ")],
        [
          "Hette förut",
          earlierNames
            .map(({ formalName, untilOn }) => `${formalName} (till ${dayInWords(untilOn)})`)
            .join("; "),
        ],
      ]}
    />
    {mayChange && (
      <p>
        <a href={`${paths.municipality(municipality.code)}/names`}>Ändra namn och nummer</a>
      </p>
    )}
  </section>
);
