import type { Child, FC } from "hono/jsx";
import type { Duty } from "../../src/bodies/year-duties";
import { type Day, yearOf } from "../../src/calendar";
import type { RegisterFacts } from "../../src/membership/register-facts";
import { DutiesSummary } from "../bodies/duties";
import { counted, day as dayInWords } from "../format";
import { Page } from "../layout";
import { paths } from "../paths";
import { Facts } from "../ui/facts";
import { LinkButton } from "../ui/link-button";
import { DayPicker, onDay } from "./day-picker";
import { FoundRegister } from "./found-register";
import { PeopleLines } from "./people-lines";

type Props = { facts: RegisterFacts; day: Day; today: Day; mayChange: boolean; duties: Duty[] };

/** Where every fact of the register is found within two clicks. */
export const RegisterStartPage: FC<Props> = (props) => {
  const { facts, day, today, mayChange } = props;
  return (
    <Page title="Register" lead={facts.network?.purpose || undefined} wide>
      <DayPicker action="/register" day={day} />
      <div class="two-column aside-right">
        {facts.members.length === 0 && day === today ? (
          <FoundRegister mayChange={mayChange} />
        ) : (
          <div class="stack-large">
            {mayChange && <Duties {...props} />}
            <Standing {...props} />
            <Municipalities {...props} />
            {!mayChange && <Duties {...props} />}
          </div>
        )}
        <Directory {...props} />
      </div>
    </Page>
  );
};

/** First for those who see to it, last for the others. */
const Duties: FC<Props> = ({ today, duties }) => (
  <DutiesSummary year={yearOf(today)} today={today} duties={duties} />
);

const Standing: FC<Props> = ({ facts, day, today, mayChange }) => (
  <section aria-labelledby="standing">
    <h2 id="standing">{day === today ? "Nätverket i dag" : `Nätverket den ${dayInWords(day)}`}</h2>
    <Facts
      facts={[
        ["Nätverk", facts.network?.name],
        ["Län", facts.network?.county],
        [
          "Bedrivs som",
          facts.phase && `${phaseText[facts.phase.phase]} sedan ${dayInWords(facts.phase.fromOn)}`,
        ],
        [
          "Medlemmar",
          <a href={onDay("/municipalities", day, today)}>
            {counted(facts.members.length, "kommun", "kommuner")}
          </a>,
        ],
        [
          "Överenskommelse",
          facts.agreement && (
            <>
              <a href={onDay("/agreement", day, today)}>{facts.agreement.title}</a>, gäller från{" "}
              {dayInWords(facts.agreement.fromOn)}
            </>
          ),
        ],
        [
          "Förvaltande kommun",
          facts.host && (
            <>
              <a href="/hosts">{facts.host.formalName}</a>, från {dayInWords(facts.host.fromOn)}
            </>
          ),
        ],
        ["Ordförande", facts.chair && <PeopleLines people={[facts.chair]} />],
        [
          capital(facts.network?.coordinatorTitle || "samordnare"),
          <PeopleLines people={facts.coordinators.map((one) => ({ ...one, title: "" }))} />,
        ],
        [
          "Rådgivare för externa medel",
          <PeopleLines people={facts.advisers.map((one) => ({ ...one, title: "" }))} />,
        ],
      ]}
    />
    {mayChange && (
      <p class="no-print">
        <a href="/register/network">Ändra nätverkets uppgifter</a>
      </p>
    )}
  </section>
);

const phaseText = { project: "Projekt", permanent: "Löpande verksamhet" };
const capital = (word: string) => word.charAt(0).toLocaleUpperCase("sv") + word.slice(1);

const Municipalities: FC<Props> = ({ facts, day, today, mayChange }) => (
  <section aria-labelledby="municipalities">
    <h2 id="municipalities">Kommuner</h2>
    {facts.members.length === 0 && <p>Ingen kommun var medlem den dagen.</p>}
    <ul class="columns">
      {facts.members.map(({ code, shortName }) => (
        <li>
          <a href={onDay(paths.municipality(code), day, today)}>{shortName}</a>
        </li>
      ))}
    </ul>
    {mayChange && (
      <p>
        <LinkButton href="/municipalities/new" variant="secondary">
          Lägg till kommun
        </LinkButton>
      </p>
    )}
  </section>
);

/** What is where; each line says what one finds there. */
const Directory: FC<Props> = ({ day, today, mayChange }) => {
  const year = day.slice(0, 4);
  return (
    <nav aria-labelledby="directory" class="no-print">
      <h2 id="directory">Hitta i registret</h2>
      <ul class="rows">
        <Place href={onDay("/agreement", day, today)} name="Överenskommelsen">
          Texten punkt för punkt, parter, tillägg och uppsägning
        </Place>
        <Place href={onDay("/bodies", day, today)} name="Grupper och möten">
          Ledningsgrupp, styrgrupp, temanätverk, beslut och närvaro
        </Place>
        <Place href={`/action-plans/${year}`} name={`Handlingsplan ${year}`}>
          Årets aktiviteter och hur de går
        </Place>
        <Place href={`/evaluations/${year}`} name={`Utvärdering ${year}`}>
          Året i siffror och ord
        </Place>
        <Place href="/results" name="Vad arbetet har gett">
          Ansökningar, beslut och pengar över åren, kommun för kommun
        </Place>
        <Place href="/boards" name="Nämnder">
          När de sammanträder, när handlingar ska in, delegationer
        </Place>
        <Place href="/fees" name="Avgifter">
          Budget, vad varje kommun betalar, underlag och utfall
        </Place>
        <Place href="/population" name="Invånare">
          SCB:s siffror, som avgiften räknas efter
        </Place>
        <Place href="/hosts" name="Förvaltande kommun">
          Vilken kommun det är och har varit, och överlämningen
        </Place>
        <Place href={onDay("/register/contacts", day, today)} name="Kontaktlista">
          Vem man frågar i varje kommun
        </Place>
        <Place href={onDay("/register/annex-1", day, today)} name="Bilaga 1">
          Parter och kontaktpersoner, att skriva ut
        </Place>
        <Place href="/register/corrections" name="Rättelser">
          Vad som var fel, vad som gäller och varför
        </Place>
        <Place href={onDay("/register/register.xlsx", day, today)} name="Hämta registret">
          Som Excelfil, eller{" "}
          <a href={onDay("/register/register.json", day, today)}>för andra system (JSON)</a>
        </Place>
        {mayChange && (
          <Place href="/imports" name="Läs in från kalkylblad">
            Kommuner, personer och invånare på en gång
          </Place>
        )}
      </ul>
    </nav>
  );
};

const Place: FC<{ href: string; name: string; children?: Child }> = ({ href, name, children }) => (
  <li>
    <a href={href}>{name}</a>
    <span class="under">{children}</span>
  </li>
);
