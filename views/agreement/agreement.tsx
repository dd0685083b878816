import type { FC } from "hono/jsx";
import type { Agreement } from "../../src/agreement/agreement";
import type { ValidClause } from "../../src/agreement/agreement-text";
import type { Amendment } from "../../src/agreement/amendments";
import type { PartyToAgreement } from "../../src/agreement/parties";
import type { Renegotiation } from "../../src/agreement/renegotiations";
import type { UnderWay as UnderWayOnDay } from "../../src/agreement/under-way";
import type { Day } from "../../src/calendar";
import type { HistoryRow } from "../../src/history";
import type { Phase } from "../../src/membership/phases";
import { day as inWords } from "../format";
import { History } from "../history";
import { phaseText } from "../membership/words";
import { paths } from "../paths";
import { type DocumentFacts, DocumentLink } from "../ui/document-link";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Amendments } from "./amendments";
import { clauseTitle } from "./clause-title";
import { AgreementFrame } from "./frame";
import { copiesInWords } from "./parties";
import { UnderWay } from "./under-way";

type Props = {
  day: Day;
  today: Day;
  agreement: Agreement | undefined;
  /** A later agreement, when none holds on the day. */
  begins: Day | null;
  file: DocumentFacts | null;
  clauses: ValidClause[];
  amendments: Amendment[];
  parties: PartyToAgreement[];
  underWay: UnderWayOnDay;
  renegotiations: Renegotiation[];
  phases: Phase[];
  history: HistoryRow[];
  municipality: (code: string) => string;
  mayKeep: boolean;
};

export const AgreementPage: FC<Props> = (props) => {
  const { agreement, day, today, mayKeep } = props;
  return (
    <AgreementFrame tab="overview" title={agreement?.title ?? ""} day={day} today={today}>
      {agreement ? <Standing {...props} agreement={agreement} /> : <NoAgreement {...props} />}
      <Phases {...props} />
      {mayKeep && props.history.length > 0 && (
        <details>
          <summary>Historik</summary>
          <History rows={props.history} municipality={props.municipality} />
        </details>
      )}
    </AgreementFrame>
  );
};

const NoAgreement: FC<Props> = ({ begins, mayKeep }) =>
  begins === null ? (
    <Empty title="Ingen överenskommelse ännu">
      <p>
        Här står nätverkets överenskommelse: vilka som är parter, texten som gäller och hur den har ändrats.
        {!mayKeep && " Nätverkets samordnare lägger in den."}
      </p>
      {mayKeep && (
        <p>
          <LinkButton href="/agreement/new">Lägg in överenskommelsen</LinkButton>
        </p>
      )}
    </Empty>
  ) : (
    <Empty title="Ingen överenskommelse gällde den dagen">
      <p>Överenskommelsen gäller från {inWords(begins)}.</p>
    </Empty>
  );

const Standing: FC<Props & { agreement: Agreement }> = (props) => {
  const { agreement, day, today, clauses, parties, mayKeep } = props;
  return (
    <>
      <p class="standing">
        {parties.length} parter {day === today ? "i dag" : `den ${inWords(day)}`}. {copiesInWords(parties)}
      </p>
      <Facts
        facts={[
          ["Gäller", `Från ${inWords(agreement.fromOn)} tills vidare (punkt 4)`],
          ["Avsedd för", agreement.meantFor],
          ["Fil", props.file ? <DocumentLink file={props.file} /> : "Saknas här"],
        ]}
      />
      <UnderWay underWay={props.underWay} day={day} today={today} />
      <section aria-labelledby="text">
        <h2 id="text">Texten {day === today ? "som gäller" : `den ${inWords(day)}`}</h2>
        <Contents {...props} />
        {clauses.length === 0 && mayKeep && (
          <p>
            <LinkButton href="/agreement/clauses/import" variant="secondary">
              Lägg in texten
            </LinkButton>
          </p>
        )}
      </section>
      <Amendments amendments={props.amendments} agreement={agreement} day={day} />
      <Renegotiations {...props} />
      {mayKeep && <Actions />}
    </>
  );
};

/** What a keeper can begin here; each leads to a page that says what it means. */
const Actions: FC = () => (
  <section aria-labelledby="actions">
    <h2 id="actions">Registrera</h2>
    <ul>
      <li>
        <a href="/agreement/accessions/new">En kommun vill bli part</a>
      </li>
      <li>
        <a href="/agreement/amendments/new">Föreslå en ändring (punkt 12)</a>
      </li>
      <li>
        <a href="/agreement/renegotiations/new">En part begär omförhandling (punkt 13)</a>
      </li>
      <li>
        <a href="/agreement/notices/new">En part säger upp sitt deltagande (punkt 14)</a>
      </li>
      <li>
        <a href="/agreement/edit">Rätta uppgifterna om överenskommelsen, eller lägg in filen</a>
      </li>
    </ul>
  </section>
);

const Contents: FC<Props> = ({ clauses, day, today }) =>
  clauses.length === 0 ? (
    <p>Texten är inte inlagd ännu.</p>
  ) : (
    <>
      <ul class="plain-list two-columns">
        {clauses
          .filter(({ number }) => number !== "")
          .map((clause) => (
            <li>
              <a href={`/agreement/text${day === today ? "" : `?day=${day}`}#clause-${clause.id}`}>
                {clauseTitle(clause)}
              </a>
              {clause.amendment && `, ändrad ${inWords(clause.amendment.validFrom ?? day)}`}
            </li>
          ))}
      </ul>
      <p>
        <a href={`/agreement/text${day === today ? "" : `?day=${day}`}`}>Läs hela texten</a>
      </p>
    </>
  );

const Renegotiations: FC<Props> = ({ renegotiations }) =>
  renegotiations.length === 0 ? null : (
    <section aria-labelledby="renegotiations">
      <h2 id="renegotiations">Omförhandlingar (punkt 13)</h2>
      <ul>
        {renegotiations.map((one) => (
          <li>
            <a href={paths.renegotiation(one.id)}>
              {one.municipality}, {inWords(one.demandedOn)}
            </a>
            {one.endedOn === null ? ": pågår" : `: klar ${inWords(one.endedOn)}`}
          </li>
        ))}
      </ul>
    </section>
  );

const Phases: FC<Props> = ({ phases, mayKeep }) =>
  phases.length === 0 && !mayKeep ? null : (
    <section aria-labelledby="phases">
      <h2 id="phases">Nätverket genom tiden</h2>
      {phases.length > 0 && (
        <ul>
          {phases.map(({ phase, fromOn, source }) => (
            <li>
              {phaseText[phase]} från {inWords(fromOn)}
              {source && <span class="under">{source}</span>}
            </li>
          ))}
        </ul>
      )}
      {mayKeep && (
        <p>
          <a href="/agreement/phases/new">Lägg till vad nätverket har varit</a>
        </p>
      )}
    </section>
  );
