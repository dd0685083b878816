import type { FC } from "hono/jsx";
import type { agreementOf } from "../../src/agreement/parties";
import type { ApplicationRow } from "../../src/applications/applications";
import type { MunicipalBoard } from "../../src/boards/overview";
import type { TakingPart } from "../../src/bodies/taking-part";
import type { Day, Instant } from "../../src/calendar";
import type { Correction } from "../../src/corrections";
import type { FeesOfOne } from "../../src/fees/balances";
import type { HistoryRow } from "../../src/history";
import type { earlierNamesOf } from "../../src/membership/names";
import type { Municipality } from "../../src/membership/register";
import type { MunicipalPerson } from "../../src/people/holders";
import type { Signatory } from "../../src/people/signatories";
import type { populationsOf } from "../../src/population/populations";
import type { ResultsInBrief } from "../../src/results/municipality";
import { AgreementOfMunicipality } from "../agreement/agreement-of-municipality";
import { BoardsOfMunicipality } from "../boards/boards-of-municipality";
import { BodiesOfMunicipality } from "../bodies/bodies-of-municipality";
import { FeesOfMunicipality } from "../fees/fees-of-municipality";
import { day as dayInWords } from "../format";
import { History } from "../history";
import { Page } from "../layout";
import { paths } from "../paths";
import { ResultsOfMunicipality } from "../results/results-of-municipality";
import { Facts } from "../ui/facts";
import { titleNote } from "./chief-title";
import { CorrectionList } from "./correction-list";
import { DayPicker, registerCrumb } from "./day-picker";
import { Applications, Identity, Populations } from "./municipality-facts";
import { PeopleLines } from "./people-lines";

type Props = {
  municipality: Municipality;
  day: Day;
  today: Day;
  isMember: boolean;
  isHost: boolean;
  earlierNames: ReturnType<typeof earlierNamesOf>;
  aliases: string[];
  populations: ReturnType<typeof populationsOf>;
  people: MunicipalPerson[];
  signatories: Signatory[];
  applications: ApplicationRow[];
  results: ResultsInBrief;
  corrections: Correction[];
  history: HistoryRow[];
  mayChange: boolean;
  at: Instant;
  agreement: ReturnType<typeof agreementOf>;
  bodies: TakingPart;
  boards: MunicipalBoard[];
  mayKeepBoards: boolean;
  fees: FeesOfOne[];
  readsStatements: boolean;
};

export const MunicipalityPage: FC<Props> = (props) => {
  const { municipality, day, today } = props;
  const own = paths.municipality(municipality.code);
  return (
    <Page
      title={municipality.formalName}
      crumbs={[registerCrumb, { href: "/municipalities", label: "Kommuner" }]}
      lead={standing(props)}
    >
      <OnThisPage />
      <DayPicker action={own} day={day} />
      {day !== today && <p class="standing">Så här såg det ut den {dayInWords(day)}.</p>}
      <Roles {...props} />
      <section aria-labelledby="agreement">
        <h2 id="agreement">Överenskommelsen</h2>
        <AgreementOfMunicipality facts={props.agreement} mayKeep={props.mayChange} />
      </section>
      <BoardsOfMunicipality
        code={municipality.code}
        boards={props.boards}
        day={day}
        mayKeep={props.mayKeepBoards}
      />
      <section aria-labelledby="bodies">
        <h2 id="bodies">Grupper</h2>
        <BodiesOfMunicipality {...props.bodies} />
      </section>
      <section aria-labelledby="fees">
        <h2 id="fees">Avgifter</h2>
        <FeesOfMunicipality
          code={municipality.code}
          years={props.fees}
          readsStatements={props.readsStatements}
        />
      </section>
      <Populations populations={props.populations.filter(({ year }) => `${year}-12-31` <= day)} />
      <Applications applications={props.applications} />
      <section aria-labelledby="results">
        <h2 id="results">Vad arbetet har gett</h2>
        <ResultsOfMunicipality code={municipality.code} results={props.results} />
      </section>
      <Identity {...props} />
      {props.corrections.length > 0 && (
        <details>
          <summary>Rättelser</summary>
          <CorrectionList corrections={props.corrections} />
        </details>
      )}
      {props.history.length > 0 && (
        <details>
          <summary>Historik</summary>
          <History rows={props.history} municipality={() => municipality.shortName} />
        </details>
      )}
    </Page>
  );
};

/** The page is long: its parts, in its order. */
const OnThisPage: FC = () => (
  <nav aria-label="På den här sidan" class="on-this-page no-print">
    <ul class="cluster">
      {PARTS.map(([id, label]) => (
        <li>
          <a href={`#${id}`}>{label}</a>
        </li>
      ))}
    </ul>
  </nav>
);

const PARTS = [
  ["people", "Vem gör vad"],
  ["agreement", "Överenskommelsen"],
  ["boards", "Nämnder"],
  ["bodies", "Grupper"],
  ["fees", "Avgifter"],
  ["residents", "Invånare"],
  ["applications", "Ansökningar"],
  ["results", "Vad arbetet har gett"],
  ["identity", "Namn och nummer"],
] as const;

function standing({ isMember, isHost, agreement, day, today }: Props): string {
  const when = day === today ? "" : ` den ${dayInWords(day)}`;
  if (!isMember) return `Inte medlem i nätverket${when}.`;
  const { exitOn } =
    agreement.memberships.find((one) => one.fromOn <= day && (one.exitOn === null || day < one.exitOn)) ?? {};
  const leaves = exitOn ? ` Lämnar samverkan ${dayInWords(exitOn)}.` : "";
  return `${isHost ? "Medlem och förvaltande kommun" : "Medlem i nätverket"}${when}.${leaves}`;
}

const Roles: FC<Props> = ({ people, signatories, municipality, mayChange }) => {
  const of = (role: MunicipalPerson["role"]) => people.filter((one) => one.role === role);
  return (
    <section aria-labelledby="people">
      <h2 id="people">Vem gör vad</h2>
      <Facts
        facts={[
          ["Representant i ledningsgruppen", <PeopleLines people={of("representative")} note={titleNote} />],
          ["Socialchef", <PeopleLines people={of("director")} />],
          ["Kontaktperson", <PeopleLines people={of("contact")} />],
          [
            "Får teckna kommunen",
            signatories.length === 0
              ? "Ingen är inskriven"
              : signatories.map(({ name, scope, source }) => (
                  <div>
                    {name}: {scope} <span class="quiet">({source})</span>
                  </div>
                )),
          ],
        ]}
      />
      {mayChange && (
        <p class="no-print">
          <a href={`${paths.municipality(municipality.code)}/signatories`}>
            Ändra vem som får teckna kommunen
          </a>
        </p>
      )}
    </section>
  );
};
