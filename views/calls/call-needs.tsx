import type { FC } from "hono/jsx";
import type { Match } from "../../src/needs/matching";
import type { Need } from "../../src/needs/needs";
import { InCommon } from "../needs/need";
import { paths } from "../paths";

/** What municipalities have said that they need, and this call speaks of. */
export const Needs: FC<{ needs: Match<Need>[] }> = ({ needs }) =>
  needs.length === 0 ? null : (
    <section aria-labelledby="needs">
      <h2 id="needs">Behov som passar</h2>
      <ul class="rows">
        {needs.map(({ of: need, words }) => (
          <li>
            <a href={paths.need(need.id)}>{need.title}</a>, {need.municipality}
            <InCommon words={words} />
          </li>
        ))}
      </ul>
    </section>
  );
