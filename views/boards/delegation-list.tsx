import type { FC } from "hono/jsx";
import type { Board } from "../../src/boards/boards";
import type { Delegation } from "../../src/boards/delegations";
import type { Day } from "../../src/calendar";
import { day as dayInWords, sek } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";

type Props = { board: Board; delegations: Delegation[]; day: Day; mayKeep: boolean };

/** Who may decide about applications in the board's place: those in force that day, then the others. */
export const DelegationList: FC<Props> = (props) => {
  const { board, delegations, day, mayKeep } = props;
  const inForce = delegations.filter(
    ({ fromOn, validUntilOn }) => fromOn <= day && (validUntilOn === null || validUntilOn >= day),
  );
  const others = delegations.filter((one) => !inForce.includes(one));
  return (
    <section aria-labelledby="delegation">
      <h2 id="delegation">Delegation för ansökningar</h2>
      {inForce.length === 0 && (
        <p>Ingen delegation i registret gäller den här dagen. Nämnden beslutar själv om ansökningar.</p>
      )}
      {inForce.map((one) => (
        <One {...props} delegation={one} />
      ))}
      {others.length > 0 && (
        <details>
          <summary>Gäller inte den här dagen: {others.length}</summary>
          {others.map((one) => (
            <One {...props} delegation={one} />
          ))}
        </details>
      )}
      {mayKeep && (
        <p class="no-print">
          <a href={`${paths.board(board.id)}/delegations/new`}>Lägg till delegation</a>
        </p>
      )}
    </section>
  );
};

const One: FC<Props & { delegation: Delegation }> = ({ board, delegation, mayKeep }) => {
  const path = `${paths.board(board.id)}/delegations/${delegation.id}`;
  return (
    <>
      <Facts
        facts={[
          ["Får besluta", delegation.delegate],
          ["Omfattar", delegation.scope],
          ["Högsta belopp", delegation.ceilingSek === null ? "inget tak" : sek(delegation.ceilingSek)],
          ["Enligt", delegation.source],
          ["Gäller", periodOf(delegation)],
          [
            "Dokument",
            delegation.documentId && <a href={`/documents/${delegation.documentId}`}>Ladda ned</a>,
          ],
        ]}
      />
      {mayKeep && (
        <p class="cluster no-print">
          <a href={`${path}/ending`}>
            Avsluta<span class="ds-sr-only"> delegationen till {delegation.delegate}</span>
          </a>
          <a href={`${path}/correction`}>
            Rätta<span class="ds-sr-only"> delegationen till {delegation.delegate}</span>
          </a>
        </p>
      )}
    </>
  );
};

const periodOf = ({ fromOn, validUntilOn }: Delegation) =>
  validUntilOn === null
    ? `från ${dayInWords(fromOn)} tills vidare`
    : `från ${dayInWords(fromOn)} till och med ${dayInWords(validUntilOn)}`;
