import type { FC } from "hono/jsx";
import { dayOf } from "../../src/calendar";
import type { Need } from "../../src/needs/needs";
import { day } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";

type Props = {
  needs: Need[];
  /** The municipalities that the reader speaks for. */
  ownCodes: string[];
  mayAdd: boolean;
};

/** What each municipality needs, the reader's own first. */
export const NeedListPage: FC<Props> = ({ needs, ownCodes, mayAdd }) => {
  const current = needs.filter(({ endedAt }) => endedAt === null);
  const ended = needs.filter(({ endedAt }) => endedAt !== null);
  return (
    <Page
      title="Behov"
      crumbs={[{ href: "/calls", label: "Utlysningar" }]}
      lead="Vad kommunerna behöver medel till, och idéer till gemensamma projekt."
    >
      {mayAdd && (
        <p>
          <LinkButton href="/needs/new">Skriv ett behov</LinkButton>
        </p>
      )}
      {current.length === 0 && (
        <Empty title="Inga behov ännu">
          <p>
            Här skriver kommunerna vad de behöver medel till. Utlyst visar vilka utlysningar som passar och
            vilka kommuner som behöver samma sak, så att de kan söka tillsammans.
          </p>
        </Empty>
      )}
      {byMunicipality(current, ownCodes).map(([municipality, theirs]) => (
        <section>
          <h2>{municipality}</h2>
          <ul class="rows">
            {theirs.map((need) => (
              <li>
                <a href={paths.need(need.id)}>{need.title}</a>
                <span class="under">
                  {[need.targetGroups, `skrivet ${day(dayOf(need.at))}`].filter(Boolean).join(" · ")}
                </span>
              </li>
            ))}
          </ul>
        </section>
      ))}
      {ended.length > 0 && (
        <details>
          <summary>Inte längre aktuella: {ended.length}</summary>
          <ul>
            {ended.map((need) => (
              <li>
                <a href={paths.need(need.id)}>{need.title}</a>, {need.municipality}
              </li>
            ))}
          </ul>
        </details>
      )}
    </Page>
  );
};

const inSwedishOrder = new Intl.Collator("sv").compare;

function byMunicipality(needs: Need[], ownCodes: string[]): [municipality: string, needs: Need[]][] {
  const groups = new Map<string, Need[]>();
  for (const need of needs) groups.set(need.municipality, [...(groups.get(need.municipality) ?? []), need]);
  const isOwn = (group: Need[]) => group.some(({ municipalityCode }) => ownCodes.includes(municipalityCode));
  return [...groups].toSorted(
    ([a, ofA], [b, ofB]) => Number(isOwn(ofB)) - Number(isOwn(ofA)) || inSwedishOrder(a, b),
  );
}
