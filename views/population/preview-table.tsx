import type { FC } from "hono/jsx";
import type { Doubt, PreviewLine } from "../../src/population/preview";
import { number } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { Tag } from "../ui/tag";

const doubtText: Record<Doubt, string> = {
  missing: "Saknas i svaret",
  zero: "Noll invånare",
  far_off: "Mer än 10 procent från året före",
};

const signed = (value: number) => `${value > 0 ? "+" : value < 0 ? "−" : ""}${number(Math.abs(value))}`;
const percent = (value: number) =>
  `${value > 0 ? "+" : value < 0 ? "−" : ""}${Math.abs(value).toFixed(1).replace(".", ",")} %`;

/** What becomes of a line when the figures are approved. */
function outcome({ change, standing }: PreviewLine): string {
  if (change === "new") return "Läggs till";
  if (change === "same") return "Samma tal";
  if (change === "changed") return `Ersätter ${number(standing ?? 0)}`;
  return standing === null ? "Inget läggs till" : `${number(standing)} står kvar`;
}

/** Figures against those of the year before; what wants a second look comes first. */
export const PreviewTable: FC<{ year: number; lines: readonly PreviewLine[] }> = ({ year, lines }) => (
  <Table
    caption={`Invånare 31 december ${year}`}
    head={["Kommun", "Invånare", "Året före", "Skillnad", "I procent", "I registret"]}
    numeric={[1, 2, 3, 4]}
  >
    {[...lines.filter(({ doubt }) => doubt), ...lines.filter(({ doubt }) => !doubt)].map((line) => (
      <Row state={line.doubt ? "blocks" : undefined}>
        <RowHeader>
          <a href={paths.municipality(line.code)}>{line.shortName}</a>
          {line.doubt && (
            <span class="under">
              <Tag tone="warning">{doubtText[line.doubt]}</Tag>
            </span>
          )}
        </RowHeader>
        <Cell label="Invånare" numeric>
          {line.residents === null ? "–" : number(line.residents)}
        </Cell>
        <Cell label={line.before ? `Året före (${line.before.year})` : "Året före"} numeric>
          {line.before ? number(line.before.residents) : "–"}
        </Cell>
        <Cell label="Skillnad" numeric>
          {line.difference === null ? "–" : signed(line.difference)}
        </Cell>
        <Cell label="I procent" numeric>
          {line.percent === null ? "–" : percent(line.percent)}
        </Cell>
        <Cell label="I registret">{outcome(line)}</Cell>
      </Row>
    ))}
  </Table>
);
