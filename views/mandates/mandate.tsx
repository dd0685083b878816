import type { FC } from "hono/jsx";
import type { Finding } from "../../src/mandates/mandate-check";
import type { Mandate } from "../../src/mandates/mandates";
import { day, moment, sek } from "../format";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { Buttons, DateField, ErrorSummary, type FormState, SubmitButton } from "../ui/form";
import { LinkButton } from "../ui/link-button";
import { Notice } from "../ui/notice";
import { Striking } from "./decision";
import { PaperPage, type PartyHeading } from "./frame";
import { findingInWords } from "./words";

type Props = PartyHeading & {
  mandate: Mandate;
  /** What speaks against the director of today signing on it, for what the application asks. */
  findings: Finding[];
  director: { name: string; title: string } | null;
  amountSek: number;
  endForm: FormState;
  strikingForm: FormState;
  mayKeep: boolean;
};

export const MandatePage: FC<Props> = (props) => {
  const { application, party, mandate, mayKeep } = props;
  const path = paths.mandate(application.id, party.code, mandate.id);
  return (
    <PaperPage {...props} title="Mandat att underteckna">
      <ErrorSummary form={props.endForm} />
      <ErrorSummary form={props.strikingForm} />
      {mandate.correctedAt === null ? (
        <Trial {...props} />
      ) : (
        <Notice tone="warning" title="Mandatet är struket">
          <p>Det räknas inte. Det ströks {moment(mandate.correctedAt)}.</p>
        </Notice>
      )}
      <Facts
        facts={[
          ["Vem", mandate.post || mandate.personName],
          ["Gäller för", mandate.applicationId === null ? "Alla ansökningar" : "Bara den här ansökan"],
          ["Högsta belopp", mandate.ceilingSek === null ? "Inget tak" : sek(mandate.ceilingSek)],
          ["Från och med", day(mandate.fromOn)],
          ["Till och med", mandate.validUntilOn ? day(mandate.validUntilOn) : "Tills vidare"],
          [
            "Följer av",
            mandate.decisionId ? (
              <a
                href={paths.partyDecision(
                  mandate.applicationId ?? application.id,
                  party.code,
                  mandate.decisionId,
                )}
              >
                Beslutet om att delta
              </a>
            ) : (
              mandate.delegationSource || mandate.source
            ),
          ],
          ["Registrerat", `${moment(mandate.at)} av ${mandate.byName}`],
        ]}
      />
      {mayKeep && (
        <>
          <p>
            <LinkButton href={`${paths.party(application.id, party.code)}/mandates/new`} variant="secondary">
              Lägg in ett annat mandat
            </LinkButton>
          </p>
          <section aria-labelledby="ending">
            <h2 id="ending">Mandatet upphör</h2>
            <form method="post" action={`${path}/ending`} novalidate class="stack">
              <DateField
                form={props.endForm}
                name="mandateLastOn"
                label="Sista dag som mandatet gäller"
                required
              />
              <Buttons>
                <SubmitButton variant="secondary">Spara sista dagen</SubmitButton>
              </Buttons>
            </form>
          </section>
          <Striking form={props.strikingForm} action={`${path}/striking`} what="mandatet" />
        </>
      )}
    </PaperPage>
  );
};

/** How it would go if the director signed today. */
const Trial: FC<Props> = ({ findings, director, amountSek }) => {
  if (!director)
    return (
      <Notice tone="info" title="Ingen socialchef i registret">
        <p>Mandatet prövas när kommunen har en socialchef i registret.</p>
      </Notice>
    );
  const who = [director.name, director.title].filter(Boolean).join(", ");
  if (findings.length === 0)
    return (
      <Notice tone="success" title="Mandatet räcker">
        <p>
          {who}, kan godkänna och underteckna på det. Prövat mot {sek(amountSek)}.
        </p>
      </Notice>
    );
  return (
    <Notice tone="warning" title={`Om ${director.name} godkänner i dag`}>
      <FindingList findings={findings} />
      <p>Prövat mot {sek(amountSek)}.</p>
    </Notice>
  );
};

export const FindingList: FC<{ findings: readonly Finding[] }> = ({ findings }) => (
  <ul>
    {findings.map((finding) => {
      const { what, advice } = findingInWords(finding);
      return (
        <li>
          {what} {advice}
        </li>
      );
    })}
  </ul>
);
