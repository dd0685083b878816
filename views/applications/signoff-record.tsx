import type { FC, PropsWithChildren } from "hono/jsx";
import type { Content } from "../../src/applications/content";
import type { signoffRecord } from "../../src/applications/signoff-record";
import type { keptSigningCheck } from "../../src/mandates/signing";
import { day, fingerprint, moment, quoted, sek } from "../format";
import { KeptMandate } from "../mandates/signing-notice";
import { paths } from "../paths";
import { groundText } from "../text";
import { Facts } from "../ui/facts";
import { Notice } from "../ui/notice";
import { declaration } from "./declaration";
import { ApplicationSubPage, type Heading } from "./frame";
import { paragraphSign } from "./ground-words";
import { carriedInWords, voidInWords } from "./standing-words";
import { classInWords } from "./version-class";

type Props = Heading & {
  record: ReturnType<typeof signoffRecord>;
  content: Content;
  mandate: ReturnType<typeof keptSigningCheck>;
};

/** The record of one decision, to be printed and put into the diary. */
export const SignoffRecordPage: FC<Props> = ({ application, record, content, mandate }) => {
  const { signoff, version, municipality } = record;
  const own = content.parties.find(({ code }) => code === signoff.municipalityCode);
  const approved = signoff.decision === "approved";
  return (
    <ApplicationSubPage
      application={application}
      title={approved ? "Godkännande av medverkan" : "Besked om att avstå"}
    >
      <div class="receipt">
        <Worth application={application} record={record} />
        <Facts
          facts={[
            ["Kommun", `${municipality}, kommunkod ${signoff.municipalityCode}`],
            ["Ansökan", content.title],
            ["Utlysning", `${content.call.title}, ${content.call.funder}`],
            ["Version", <a href={paths.version(application.id, version.number)}>{version.number}</a>],
            ["Projektägare", content.parties.find(({ role }) => role === "owner")?.name],
            ["Roll", own && (own.role === "owner" ? "Projektägare" : "Samverkanspart")],
            ["Andel av budgeten", own && sek(own.budgetShareSek)],
            ["Medfinansiering", own && sek(own.coFinancingSek)],
            ["Besked", approved ? "Godkänner medverkan" : "Avstår"],
            ["Anledning", signoff.reason],
            ["Grund", signoff.ground && groundText[signoff.ground]],
            ["Nämnd", signoff.board],
            ["Beslutsdatum", signoff.decidedOn && day(signoff.decidedOn)],
            ["Paragraf", signoff.paragraph && paragraphSign(signoff.paragraph)],
            [
              "Omedelbar justering",
              signoff.ground && signoff.ground !== "delegation"
                ? signoff.immediateApproval
                  ? "Ja"
                  : "Nej"
                : null,
            ],
            ["Punkt i delegationsordningen", signoff.delegationItem],
            ["Diarienummer", signoff.caseNumber],
            [
              "Mandat",
              mandate && (
                <KeptMandate
                  path={`${paths.party(application.id, signoff.municipalityCode)}/mandates`}
                  check={mandate}
                />
              ),
            ],
            ["Lämnat av", [signoff.personName, signoff.personTitle].filter(Boolean).join(", ")],
            ["Tidpunkt", moment(signoff.at)],
            ["Hur beskedet lämnades", "Personlig länk i brev till tjänsteadressen"],
            ["Intygande", signoff.declaration && declaration(signoff.declaration, municipality)],
            [
              "Versionens fingeravtryck",
              <span class="fingerprint">{fingerprint(signoff.versionSha256)}</span>,
            ],
          ]}
        />
      </div>
      <Notice tone="info">
        <p>
          Ett besked i Utlyst är inte en underskrift. Kräver finansiären en undertecknad blankett hanteras den
          för sig.
        </p>
      </Notice>
    </ApplicationSubPage>
  );
};

/** Whether the record counts, and why, comes first, on paper too. */
const Worth: FC<Pick<Props, "record" | "application">> = ({ application, record }) => {
  const { isLatest, standing, version, versionsSince, objection } = record;
  const newest = versionsSince.at(-1)?.number;
  if (!isLatest) return <Strong>Ersatt av ett senare besked från kommunen.</Strong>;
  return (
    <>
      {standing && !standing.stands && (
        <Strong>
          Räknas inte längre. Gäller version {version.number}. {voidInWords(standing)}
          {objection && ` ${objection.personName}, ${moment(objection.at)}: ${quoted(objection.reason)}`}
        </Strong>
      )}
      {standing?.stands && newest !== undefined && (
        <Strong>
          Står kvar för version {newest}, eftersom {carriedInWords(standing)}. Den som godkände såg version{" "}
          {version.number}.
        </Strong>
      )}
      {newest !== undefined && (
        <>
          <ul>
            {versionsSince.map((one) => (
              <li>
                Version {one.number}, skickad {moment(one.frozenAt)}. {classInWords(one)}
                {one.takenBack && " Tillbakadragen."}
              </li>
            ))}
          </ul>
          <p class="no-print">
            <a href={paths.comparison(application.id, version.number, newest)}>
              Vad är ändrat sedan version {version.number}
            </a>
          </p>
        </>
      )}
    </>
  );
};

const Strong: FC<PropsWithChildren> = ({ children }) => (
  <p>
    <strong>{children}</strong>
  </p>
);
