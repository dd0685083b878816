import type { FC } from "hono/jsx";
import type { HistoryRow } from "../../src/history";
import { History } from "../history";
import { paths } from "../paths";
import { ApplicationFrame, type Heading } from "./frame";

type Props = Heading & { rows: HistoryRow[]; municipality: (code: string) => string };

export const HistoryPage: FC<Props> = (props) => (
  <ApplicationFrame {...props} tab="history">
    <p>
      Allt som har hänt, det senaste först. Inget här kan ändras eller tas bort.{" "}
      <a href={`${paths.application(props.application.id)}/approvals.json`}>
        Hämta alla godkännanden och invändningar som data (JSON)
      </a>
    </p>
    <History rows={props.rows} municipality={props.municipality} />
  </ApplicationFrame>
);
