import type { FC } from "hono/jsx";
import type { Accession } from "../../src/agreement/accessions";
import type { UnderWay as UnderWayOnDay } from "../../src/agreement/under-way";
import type { Day } from "../../src/calendar";
import { day as inWords } from "../format";
import { paths } from "../paths";

/** What waits, and for what. Says nothing when nothing does. */
export const UnderWay: FC<{ underWay: UnderWayOnDay; day: Day; today: Day }> = ({ underWay, day, today }) => {
  const { accessions, amendments, renegotiations, notices } = underWay;
  if (accessions.length + amendments.length + renegotiations.length + notices.length === 0) return null;
  return (
    <section aria-labelledby="under-way">
      <h2 id="under-way">{day === today ? "Pågår" : `Pågick den ${inWords(day)}`}</h2>
      <ul class="rows">
        {accessions.map((one) => (
          <li>
            <a href={paths.accession(one.id)}>{one.formalName} är på väg in</a>
            <span class="under">{accessionWaits(one)}</span>
          </li>
        ))}
        {amendments.map((one) => (
          <li>
            <a href={paths.amendment(one.id)}>Ändring: {one.title}</a>
            <span class="under">
              {one.signed.length} av {one.signed.length + one.missing.length} parter har undertecknat
            </span>
          </li>
        ))}
        {renegotiations.map((one) => (
          <li>
            <a href={paths.renegotiation(one.id)}>{one.municipality} begär omförhandling</a>
            <span class="under">Begärd {inWords(one.demandedOn)}, inget resultat ännu</span>
          </li>
        ))}
        {notices.map((one) => (
          <li>
            <a href={paths.notice(one.id)}>{one.municipality} har sagt upp sitt deltagande</a>
            <span class="under">Utträde {inWords(one.exitOn)}, medlem och betalare till dess</span>
          </li>
        ))}
      </ul>
    </section>
  );
};

/** Clause 15: both are needed. */
export function accessionWaits({ decision, signature }: Pick<Accession, "decision" | "signature">): string {
  if (decision === null && signature === null) return "Väntar på nämndens beslut och på underskriften";
  if (decision === null) return "Undertecknad. Väntar på nämndens beslut";
  if (signature === null) return "Nämnden har beslutat. Väntar på underskriften";
  return "Beslut och underskrift finns här";
}
