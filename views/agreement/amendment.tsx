import type { FC } from "hono/jsx";
import type { ValidClause } from "../../src/agreement/agreement-text";
import type { Amendment } from "../../src/agreement/amendments";
import type { Day } from "../../src/calendar";
import { day as inWords, names } from "../format";
import { paths } from "../paths";
import { type DocumentFacts, DocumentLink } from "../ui/document-link";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Prose } from "../ui/prose";
import { WordDiff } from "../ui/word-diff";
import { amendmentState } from "./amendments";
import { clauseTitle } from "./clause-title";
import { AgreementSubPage } from "./frame";

type Props = {
  amendment: Amendment;
  today: Day;
  /** Of today's members; of those of the day it became valid when it has. */
  signed: string[];
  missing: string[];
  nameOf: (code: string) => string;
  /** The clauses that it changes, as they read without it. */
  before: ValidClause[];
  file: DocumentFacts | null;
  /** It waits for signatures. */
  open: boolean;
  mayKeep: boolean;
};

export const AmendmentPage: FC<Props> = (props) => {
  const { amendment, today, signed, missing, nameOf, open, mayKeep } = props;
  return (
    <AgreementSubPage title={amendment.title}>
      <p class="standing">
        {amendmentState(amendment, today)}. {signed.length} av {signed.length + missing.length} parter har
        undertecknat.
      </p>
      <Facts
        facts={[
          ["Föreslagen", inWords(amendment.proposedOn)],
          ["Gäller tidigast från", inWords(amendment.effectiveFromOn)],
          ["Fil", props.file && <DocumentLink file={props.file} />],
          ["Saknas", open && missing.length > 0 && names(missing.map(nameOf).toSorted(inSwedishOrder))],
        ]}
      />
      <p class="small">
        En ändring ska vara skriftlig och undertecknad av samtliga parter för att gälla (punkt 12). Den gäller
        från den första dag då alla som är parter den dagen har undertecknat. Den som blir part senare är
        bunden genom sin anslutning.
      </p>
      {mayKeep && open && (
        <p class="buttons">
          <LinkButton href={`${paths.amendment(amendment.id)}/signatures/new`}>
            Lägg in en underskrift
          </LinkButton>
          <LinkButton href={`${paths.amendment(amendment.id)}/withdrawal`} variant="tertiary">
            Ta tillbaka ändringen
          </LinkButton>
        </p>
      )}
      <Clauses {...props} />
      <Signatures {...props} />
    </AgreementSubPage>
  );
};

const inSwedishOrder = new Intl.Collator("sv").compare;

const Clauses: FC<Props> = ({ amendment, before }) => (
  <section aria-labelledby="clauses">
    <h2 id="clauses">Vad som ändras</h2>
    {amendment.clauses.map((clause) => {
      const old = before.find(({ number }) => number === clause.number);
      return (
        <section>
          <h3>
            {clauseTitle(clause)} {old ? "" : "(ny punkt)"}
          </h3>
          {old ? <WordDiff before={old.text} after={clause.text} /> : <Prose text={clause.text} />}
        </section>
      );
    })}
  </section>
);

const Signatures: FC<Props> = ({ amendment, nameOf }) =>
  amendment.signatures.length === 0 ? null : (
    <section aria-labelledby="signatures">
      <h2 id="signatures">Underskrifter</h2>
      <ul>
        {amendment.signatures.map((one) => (
          <li>
            <a href={`/agreement/signatures/${one.id}`}>{nameOf(one.municipalityCode)}</a>,{" "}
            {inWords(one.signedOn)}, {one.signedBy}
          </li>
        ))}
      </ul>
    </section>
  );
