import type { FC } from "hono/jsx";
import type { ValidClause } from "../../src/agreement/agreement-text";
import type { Day } from "../../src/calendar";
import { day as inWords } from "../format";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { LinkButton } from "../ui/link-button";
import { Prose } from "../ui/prose";
import { clauseTitle } from "./clause-title";
import { AgreementFrame } from "./frame";

type Props = { day: Day; today: Day; title: string; clauses: ValidClause[]; mayKeep: boolean };

/** The whole text that the parties are bound by on the day. */
export const AgreementTextPage: FC<Props> = ({ day, today, title, clauses, mayKeep }) => (
  <AgreementFrame tab="text" title={title} day={day} today={today}>
    {clauses.length === 0 && (
      <Empty title="Ingen text den dagen">
        <p>Här står överenskommelsens text, punkt för punkt, som den lyder den dag du väljer.</p>
      </Empty>
    )}
    <article class="stack-large">
      {clauses.map((clause) => (
        <section aria-labelledby={`clause-${clause.id}`}>
          <h2 id={`clause-${clause.id}`}>{clauseTitle(clause)}</h2>
          <Prose text={clause.text} />
          {clause.amendment ? (
            <p class="small">
              Lydelse från {inWords(clause.amendment.validFrom ?? day)} enligt ändringen{" "}
              <a href={paths.amendment(clause.amendment.id)}>{clause.amendment.title}</a>
            </p>
          ) : (
            mayKeep && (
              <p class="small no-print">
                <a href={`/agreement/clauses/${clause.id}/correction`}>
                  Rätta avskriften<span class="ds-sr-only"> av {clauseTitle(clause)}</span>
                </a>
              </p>
            )
          )}
        </section>
      ))}
    </article>
    {mayKeep && (
      <p class="buttons no-print">
        {clauses.length === 0 && <LinkButton href="/agreement/clauses/import">Klistra in texten</LinkButton>}
        <LinkButton href="/agreement/clauses/new" variant="tertiary">
          Lägg till en punkt
        </LinkButton>
      </p>
    )}
  </AgreementFrame>
);
