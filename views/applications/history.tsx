import type { FC } from "hono/jsx";
import type { HistoryRow } from "../../src/history";
import { History } from "../history";
import { ApplicationFrame, type Heading } from "./frame";

type Props = Heading & { rows: HistoryRow[]; municipality: (code: string) => string };

export const HistoryPage: FC<Props> = (props) => (
  <ApplicationFrame {...props} tab="history">
    <p>Allt som har hänt, det senaste först. Inget här kan ändras eller tas bort.</p>
    <History rows={props.rows} municipality={props.municipality} />
  </ApplicationFrame>
);
