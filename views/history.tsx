import type { FC } from "hono/jsx";
import type { HistoryEvent, HistoryRow } from "../src/history";
import { moment } from "./format";
import { historySentences } from "./history-words";

/** Who did what, when; newest first. */
export const History: FC<{ rows: HistoryRow[]; municipality?: (code: string) => string }> = ({
  rows,
  municipality = (code) => code,
}) =>
  rows.length === 0 ? (
    <p>Inget har hänt ännu.</p>
  ) : (
    <ol class="history">
      {rows.map((row) => (
        <li>
          <time datetime={row.at}>{moment(row.at)}</time>{" "}
          <span>
            {row.municipalityCode && <strong>{municipality(row.municipalityCode)}: </strong>}
            {historySentences[row.event as HistoryEvent]?.(row.details) ?? row.event}
          </span>{" "}
          <span class="by">{row.byName}</span>
        </li>
      ))}
    </ol>
  );
