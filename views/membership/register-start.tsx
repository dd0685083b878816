import type { FC } from "hono/jsx";
import type { Day } from "../../src/calendar";
import type { networkProfile } from "../../src/membership/register";
import { Page } from "../layout";
import { DayPicker } from "./day-picker";

export const RegisterStartPage: FC<{ network: ReturnType<typeof networkProfile>; day: Day }> = ({
  network,
  day,
}) => (
  <Page title="Register" lead={network?.purpose || undefined}>
    <DayPicker action="/register" day={day} />
    <ul>
      <li>
        <a href="/municipalities">Kommuner</a>
      </li>
    </ul>
  </Page>
);
