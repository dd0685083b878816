import type { FC } from "hono/jsx";
import type { RowProblem } from "../../src/sheets/sheet";
import { counted } from "../format";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";

const MOST_SHOWN = 200;

/** What is wrong in a file, by row and column as the reader's spreadsheet shows them. */
export const RowProblems: FC<{ problems: readonly { at: RowProblem; words: string }[]; again: string }> = ({
  problems,
  again,
}) => {
  const severalSheets = new Set(problems.map(({ at }) => at.sheet)).size > 1;
  return (
    <>
      <Notice tone="warning" title={`${counted(problems.length, "fel", "fel")} att rätta i filen`} first>
        <p>
          Inget är infört. Rätta felen i filen, spara den och <a href={again}>välj den igen</a>. Den fil du
          lämnade finns kvar här så länge.
        </p>
      </Notice>
      <Table caption="Fel i filen" captionHidden head={["Rad", "Kolumn", "Det står", "Gör så här"]}>
        {problems.slice(0, MOST_SHOWN).map(({ at, words }) => (
          <Row>
            <RowHeader>
              {severalSheets && at.sheet ? `${at.sheet}, rad ${at.row}` : `Rad ${at.row}`}
            </RowHeader>
            <Cell label="Kolumn">{at.column || "Hela raden"}</Cell>
            <Cell label="Det står">{at.value || "Tomt"}</Cell>
            <Cell label="Gör så här">{words}</Cell>
          </Row>
        ))}
      </Table>
      {problems.length > MOST_SHOWN && (
        <p>
          De {MOST_SHOWN} första av {problems.length} visas.
        </p>
      )}
    </>
  );
};
