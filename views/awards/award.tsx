import type { FC } from "hono/jsx";
import type { Following } from "../../src/applications/following";
import type { FunderDecision } from "../../src/awards/decisions";
import type { GrantMoney } from "../../src/awards/money";
import type { NextStep } from "../../src/awards/next-steps";
import type { Report } from "../../src/awards/reports";
import type { Terms } from "../../src/awards/terms";
import type { Happening } from "../../src/awards/timeline";
import type { Day } from "../../src/calendar";
import { ApplicationFrame, type Heading } from "../applications/frame";
import { day, sek } from "../format";
import { paths } from "../paths";
import { Empty } from "../ui/empty";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { Prose } from "../ui/prose";
import { FollowingLinks } from "./following";
import { MoneyTable } from "./money-table";
import { NextSteps } from "./next-steps";
import { ReportTable } from "./report-table";
import { type AwardStanding, awardLine } from "./standing";
import { Timeline } from "./timeline";
import { outcomeText } from "./words";

export type AwardProps = Heading & {
  standing: AwardStanding;
  steps: NextStep[];
  happenings: Happening[];
  decision: FunderDecision | undefined;
  terms: Terms | undefined;
  consent: { condition: string; byName: string; from: Day } | undefined;
  money: GrantMoney;
  reports: Report[];
  following: Following;
  municipality: (code: string) => string;
  today: Day;
};

const NOT_YET = ["draft", "out_for_approval", "abandoned"];

/** What happens after the application is handed in, until it is put away. */
export const AwardPage: FC<AwardProps> = (props) => (
  <ApplicationFrame {...props} tab="award" wide>
    {NOT_YET.includes(props.application.status) ? <NotYet {...props} /> : <Afterwards {...props} />}
    <FollowingLinks
      applicationId={props.application.id}
      following={props.following}
      isAdviser={props.isAdviser}
    />
  </ApplicationFrame>
);

const NotYet: FC<AwardProps> = ({ application, isAdviser }) => (
  <>
    <Empty title="Här samlas det som händer när ansökan är inlämnad">
      <p>
        Komplettering, finansiärens beslut, ändringar, utbetalningar och rapporter, med sina dagar. Allt läggs
        till på den här sidan.
      </p>
    </Empty>
    {isAdviser && application.status !== "abandoned" && (
      <p>
        <a href={`${paths.application(application.id)}/handing-in`}>Förbered inlämningen</a>: e-tjänst,
        behörighet och bilagor.
      </p>
    )}
  </>
);

const Afterwards: FC<AwardProps> = (props) => {
  const { application, standing, today, isAdviser, terms, decision } = props;
  const line = awardLine(application.status, standing, today);
  const isProject = decision !== undefined && decision.outcome !== "rejected" && terms !== undefined;
  return (
    <>
      {line && (
        <p class="standing" role="status">
          {line}
        </p>
      )}
      <NextSteps applicationId={application.id} steps={props.steps} today={today} isAdviser={isAdviser} />
      {isAdviser && <Actions application={application} />}
      {decision && <Decision {...props} />}
      {isProject && <MoneyTable money={props.money} />}
      {isProject && <ReportTable applicationId={application.id} reports={props.reports} today={today} />}
      <Timeline
        applicationId={application.id}
        happenings={props.happenings}
        municipality={props.municipality}
        mayStrike={isAdviser && application.status === "granted"}
      />
    </>
  );
};

/** The main thing to do first, for each state. */
const Actions: FC<Pick<AwardProps, "application">> = ({ application }) => {
  const path = paths.application(application.id);
  switch (application.status) {
    case "submitted":
      return (
        <div class="cluster">
          <LinkButton href={`${path}/decisions/new`}>Registrera finansiärens beslut</LinkButton>
          <LinkButton href={`${path}/completions/new`} variant="secondary">
            Komplettering begärd
          </LinkButton>
          <LinkButton href={`${path}/withdrawal`} variant="tertiary">
            Ta tillbaka ansökan
          </LinkButton>
        </div>
      );
    case "completion_requested":
      return (
        <div class="cluster">
          <LinkButton href={path}>Till texten och godkännandena</LinkButton>
          <LinkButton href={`${path}/decisions/new`} variant="secondary">
            Registrera finansiärens beslut
          </LinkButton>
          <LinkButton href={`${path}/withdrawal`} variant="tertiary">
            Ta tillbaka ansökan
          </LinkButton>
        </div>
      );
    case "granted":
      return (
        <div class="cluster">
          <LinkButton href={`${path}/payments/new`} variant="secondary">
            Registrera en betalning
          </LinkButton>
          <LinkButton href={`${path}/requisitions/new`} variant="secondary">
            Registrera en rekvisition
          </LinkButton>
          <LinkButton href={`${path}/changes/new`} variant="secondary">
            Begär en ändring
          </LinkButton>
          <LinkButton href={`${path}/reports/new`} variant="tertiary">
            Lägg till en rapport
          </LinkButton>
          <LinkButton href={`${path}/decisions/new`} variant="tertiary">
            Rätta beslutet
          </LinkButton>
        </div>
      );
    case "rejected":
      return (
        <div class="cluster">
          <LinkButton href={`${path}/decisions/new`} variant="tertiary">
            Rätta beslutet
          </LinkButton>
        </div>
      );
    case "closed":
      return (
        <div class="cluster">
          <LinkButton href={`${path}/reopening`} variant="tertiary">
            Öppna igen
          </LinkButton>
        </div>
      );
    default:
      return null;
  }
};

const Decision: FC<AwardProps> = ({ application, decision, terms, consent, municipality }) =>
  decision ? (
    <section aria-labelledby="decision">
      <h2 id="decision">Finansiärens beslut</h2>
      <Facts
        facts={[
          ["Beslut", `${outcomeText[decision.outcome]} ${day(decision.decidedOn)}`],
          ["Finansiärens diarienummer", decision.caseNumber],
          ["Sökt belopp", sek(application.requestedSek)],
          ["Beviljat belopp", decision.outcome !== "rejected" && terms && sek(terms.grantedSek)],
          [
            "Projekttid",
            decision.outcome !== "rejected" && terms && `${day(terms.startsOn)} till ${day(terms.endsOn)}`,
          ],
          ["Redovisas enligt mallen för", decision.templateYear && String(decision.templateYear)],
          ["Pengarna ska begäras senast", decision.requisitionBy && day(decision.requisitionBy)],
          [
            "Projektägare",
            consent &&
              `${municipality(application.ownerCode)}. ${consent.condition ? `Sa ja ”${consent.condition}”; villkoret är uppfyllt sedan ${day(consent.from)}` : `Sa ja genom ${consent.byName}`}`,
          ],
        ]}
      />
      {decision.conditions && (
        <>
          <h3>Villkor</h3>
          <Prose text={decision.conditions} />
        </>
      )}
      {decision.reason && (
        <>
          <h3>Finansiärens skäl</h3>
          <Prose text={decision.reason} />
        </>
      )}
    </section>
  ) : null;
