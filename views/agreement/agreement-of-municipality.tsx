import type { FC } from "hono/jsx";
import type { AgreementOfOne } from "../../src/agreement/parties";
import { day } from "../format";
import { paths } from "../paths";
import { SubmitButton } from "../ui/form";
import { accessionWaits } from "./under-way";

type Props = { facts: AgreementOfOne; mayKeep: boolean };

/** One municipality and the agreement: its times as party, decision, signature and signed copy, and its notices. */
export const AgreementOfMunicipality: FC<Props> = ({ facts, mayKeep }) => {
  const { memberships, accessions, notices } = facts;
  return (
    <>
      {memberships.length === 0 && accessions.length === 0 && (
        <p>Kommunen har inte varit part i överenskommelsen.</p>
      )}
      <ul class="rows">
        {accessions.map((one) => (
          <li>
            <a href={paths.accession(one.id)}>
              {one.abandonedAt === null ? "På väg in" : "Anslutning som avslutades"}
            </a>
            <span class="under">
              Önskad första dag {day(one.chosenFromOn)}.{" "}
              {one.abandonedAt === null && `${accessionWaits(one)}.`}
            </span>
          </li>
        ))}
        {memberships.map((membership) => (
          <li>
            <MembershipLine membership={membership} mayKeep={mayKeep} />
          </li>
        ))}
        {notices.map((one) => (
          <li>
            <a href={paths.notice(one.id)}>Uppsägning mottagen {day(one.receivedOn)}</a>
            <span class="under">
              {one.correctedAt === null ? `Utträde ${day(one.exitOn)} (punkt 14)` : "Återtagen"}
            </span>
          </li>
        ))}
      </ul>
    </>
  );
};

type LineProps = { membership: AgreementOfOne["memberships"][number]; mayKeep: boolean };

const MembershipLine: FC<LineProps> = ({ membership, mayKeep }) => {
  const { accession } = membership;
  return (
    <div class="stack-small">
      <p>
        Part från {day(membership.fromOn)}
        {membership.exitOn ? `, utträde ${day(membership.exitOn)}` : ", tills vidare"}
      </p>
      {accession ? (
        <p class="under">
          <a href={paths.accession(accession.id)}>Anslutningen</a>:{" "}
          {accession.decision
            ? `${accession.decision.boardName} ${day(accession.decision.decidedOn)}, § ${accession.decision.paragraph}`
            : "nämndens beslut saknas här"}
          ;{" "}
          {accession.signature
            ? `undertecknad ${day(accession.signature.signedOn)}`
            : "underskriften saknas här"}
          ; {accession.signature?.documentId ? "exemplaret finns här" : "exemplaret saknas här"}
        </p>
      ) : (
        <p class="under">Part enligt registret. Beslutet, underskriften och exemplaret saknas här.</p>
      )}
      {mayKeep && (
        <div class="cluster no-print">
          {!accession && (
            <form method="post" action={`/agreement/memberships/${membership.id}/accession`}>
              <SubmitButton variant="secondary">Lägg till beslut och underskrift</SubmitButton>
            </form>
          )}
          <a href={`/agreement/memberships/${membership.id}/correction`}>Rätta dagarna</a>
        </div>
      )}
    </div>
  );
};
