import type { FC } from "hono/jsx";
import type { Municipality } from "../../src/membership/register";
import { Page } from "../layout";
import { boardsCrumbs } from "./crumbs";

/** Whose boards it is about, where the address does not say it. */
export const MunicipalityChoicePage: FC<{
  path: keyof typeof titles;
  municipalities: Pick<Municipality, "code" | "formalName">[];
}> = ({ path, municipalities }) => (
  <Page title={titles[path]} crumbs={boardsCrumbs} lead="Välj kommun." narrow>
    <ul>
      {municipalities.map(({ code, formalName }) => (
        <li>
          <a href={`${path}?municipality=${code}`}>{formalName}</a>
        </li>
      ))}
    </ul>
  </Page>
);

const titles = { "/boards/new": "Lägg till nämnd", "/boards/decisions": "Nämndbeslut" };
