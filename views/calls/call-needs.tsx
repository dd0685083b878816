import type { FC } from "hono/jsx";
import type { Match } from "../../src/needs/matching";
import type { Need } from "../../src/needs/needs";
import { NeedMatches } from "../needs/need";

/** What municipalities have said that they need, and this call speaks of. */
export const Needs: FC<{ needs: Match<Need>[] }> = ({ needs }) =>
  needs.length === 0 ? null : (
    <section aria-labelledby="needs">
      <h2 id="needs">Behov som passar</h2>
      <NeedMatches matches={needs} />
    </section>
  );
