import type { FC } from "hono/jsx";
import type { PlannedMunicipality } from "../../src/imports/network-plan";
import type { Difference } from "../../src/imports/network-roles";
import { day, number } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";

const what: Record<Difference["field"], (difference: Difference) => string> = {
  formalName: () => "Formellt namn",
  genitive: () => "Genitiv",
  orgNumber: () => "Organisationsnummer",
  fromOn: () => "Part från",
  exitOn: () => "Utträde",
  host: ({ written }) => `Förvaltande kommun från ${day(written)}`,
  residents: ({ year }) => `Invånare ${year}`,
  title: ({ name }) => `Titel för ${name}`,
  unit: ({ name }) => `Enhet för ${name}`,
  phone: ({ name }) => `Telefon för ${name}`,
  topics: ({ name }) => `Områden för ${name}`,
  director: () => "Socialchef",
  representative: () => "Representant",
};

type Props = { municipalities: PlannedMunicipality[]; nameOf: (code: string) => string };

function told(difference: Difference, which: "stands" | "written", nameOf: Props["nameOf"]): string {
  const value = difference[which];
  if (value === "") return "Tomt";
  if (difference.field === "host") return which === "stands" ? nameOf(value) : "Den här kommunen";
  if (difference.field === "residents") return number(Number(value));
  return difference.field === "fromOn" || difference.field === "exitOn" ? day(value) : value;
}

/** Where the file and the register do not say the same: the register stands. */
export const Differences: FC<Props> = ({ municipalities, nameOf }) => {
  const all = municipalities.flatMap(({ names, differences }) =>
    differences.map((difference) => ({ ...names, difference })),
  );
  if (all.length === 0) return null;
  return (
    <section aria-labelledby="differences">
      <h2 id="differences">Skiljer sig från registret</h2>
      <p>
        Registret ändras inte av filen. Är det filen som stämmer, ändra på kommunens eller personens sida.
      </p>
      <Table
        caption="Skiljer sig från registret"
        captionHidden
        head={["Kommun", "Uppgift", "I registret", "I filen"]}
      >
        {all.map(({ code, shortName, difference }) => (
          <Row>
            <RowHeader>
              <a href={paths.municipality(code)}>{shortName}</a>
            </RowHeader>
            <Cell label="Uppgift">{what[difference.field](difference)}</Cell>
            <Cell label="I registret">{told(difference, "stands", nameOf)}</Cell>
            <Cell label="I filen">{told(difference, "written", nameOf)}</Cell>
          </Row>
        ))}
      </Table>
    </section>
  );
};
