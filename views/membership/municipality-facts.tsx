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
      <>
        <Figures caption="Invånare 31 december. Källa: SCB" populations={populations.slice(0, YEARS_SHOWN)} />
        {populations.length > YEARS_SHOWN && (
          <details>
            <summary>Tidigare år</summary>
            <Figures
              caption="Invånare 31 december, tidigare år"
              populations={populations.slice(YEARS_SHOWN)}
            />
          </details>
        )}
      </>
    )}
  </section>
);

const YEARS_SHOWN = 10;

type FiguresProps = { caption: string; populations: ReturnType<typeof populationsOf> };

const Figures: FC<FiguresProps> = ({ caption, populations }) => (
  <Table caption={caption} head={["År", "Invånare", "Tabell hos SCB"]} numeric={[1]}>
    {populations.map(({ year, residents, sourceTable, fetchedOn }) => (
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
      <p class="no-print">
        <a href={`${paths.municipality(municipality.code)}/names`}>Ändra namn och nummer</a>
      </p>
    )}
  </section>
);
