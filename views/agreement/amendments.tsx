import type { FC } from "hono/jsx";
import type { Agreement } from "../../src/agreement/agreement";
import type { Amendment } from "../../src/agreement/amendments";
import type { Day } from "../../src/calendar";
import { day as inWords, names } from "../format";
import { paths } from "../paths";
import { Cell, Row, RowHeader, Table } from "../ui/table";

type Props = { amendments: Amendment[]; agreement: Agreement; day: Day };

/** The agreement's wordings through time, and what is proposed. */
export const Amendments: FC<Props> = ({ amendments, agreement, day }) => (
  <section aria-labelledby="amendments">
    <h2 id="amendments">Lydelser</h2>
    <Table caption="Överenskommelsen och dess ändringar" captionHidden head={["Vad", "Punkter", "Läge"]}>
      <Row>
        <RowHeader>Överenskommelsen</RowHeader>
        <Cell label="Punkter">Hela texten</Cell>
        <Cell label="Läge" state>
          Gäller från {inWords(agreement.fromOn)}
        </Cell>
      </Row>
      {amendments
        .filter(({ proposedOn }) => proposedOn <= day)
        .map((amendment) => (
          <Row>
            <RowHeader>
              <a href={paths.amendment(amendment.id)}>{amendment.title}</a>
            </RowHeader>
            <Cell label="Punkter">{names(amendment.clauses.map(({ number }) => number))}</Cell>
            <Cell label="Läge" state>
              {amendmentState(amendment, day)}
            </Cell>
          </Row>
        ))}
    </Table>
  </section>
);

export function amendmentState({ validFrom, withdrawnOn }: Amendment, day: Day): string {
  if (withdrawnOn !== null && withdrawnOn <= day) return `Återtagen ${inWords(withdrawnOn)}`;
  if (validFrom === null) return "Gäller inte ännu";
  return validFrom <= day ? `Gäller från ${inWords(validFrom)}` : `Börjar gälla ${inWords(validFrom)}`;
}
