import type { Child, FC } from "hono/jsx";
import type { Duty } from "../../src/bodies/year-duties";
import type { Years } from "../../src/bodies/years";
import type { Day } from "../../src/calendar";
import { counted, weekday, workingDaysLeft } from "../format";
import { Page } from "../layout";
import { registerCrumb } from "../membership/day-picker";
import { paths } from "../paths";
import { bodiesCrumb } from "./bodies";
import { clause, meetingsAsked } from "./words";
import { YearLinks } from "./year-links";

type Props = { year: number; duties: Duty[]; today: Day };

/** What the agreement asks for and the year lacks: a list to work through in peace. */
export const DutiesPage: FC<Props & { years: Years }> = ({ year, years, duties, today }) => (
  <Page
    title={`Vad som saknas ${year}`}
    crumbs={[registerCrumb, bodiesCrumb]}
    lead="Det som överenskommelsen begär av året och som inte är inskrivet ännu."
  >
    <YearLinks year={year} years={years} href={paths.duties} label="Andra år" />
    {duties.length === 0 ? <p>Inget saknas.</p> : <DutyRows duties={duties} today={today} />}
  </Page>
);

const DutyRows: FC<{ duties: Duty[]; today: Day }> = ({ duties, today }) => (
  <ul class="rows">
    {duties.map((duty) => (
      <li>
        <span>{inWords(duty)}</span>
        <span class="under">
          {[duty.dueOn && due(duty.dueOn, today), clause(duty.clause)].filter(Boolean).join(" · ")}
        </span>
      </li>
    ))}
  </ul>
);

const due = (dueOn: Day, today: Day) =>
  dueOn < today
    ? `skulle ha varit klart ${weekday(dueOn)}`
    : `senast ${weekday(dueOn)} · ${workingDaysLeft(today, dueOn)}`;

/** For the register's first page: how much, what first, and the way to the rest. */
export const DutiesSummary: FC<Props> = ({ year, duties, today }) => {
  if (duties.length === 0) return <p>Inget av det som överenskommelsen begär saknas {year}.</p>;
  return (
    <section aria-labelledby="duties">
      <h2 id="duties">Saknas {year}</h2>
      <DutyRows duties={duties.slice(0, SHOWN)} today={today} />
      {duties.length > SHOWN && (
        <p>
          <a href={paths.duties(year)}>Visa alla {duties.length}</a>
        </p>
      )}
    </section>
  );
};

const SHOWN = 3;

type Municipalities = { code: string; shortName: string }[];

const MOST_NAMED = 6;

const Named: FC<{ municipalities: Municipalities }> = ({ municipalities }) => (
  <>
    {municipalities.slice(0, MOST_NAMED).map(({ code, shortName }, i) => (
      <>
        {i > 0 && ", "}
        <a href={paths.municipality(code)}>{shortName}</a>
      </>
    ))}
    {municipalities.length > MOST_NAMED && ` och ${municipalities.length - MOST_NAMED} till`}
  </>
);

const members = (all: Municipalities) => counted(all.length, "medlem", "medlemmar");

function inWords(duty: Duty): Child {
  switch (duty.what) {
    case "meetings_missing":
    case "meetings_too_many": {
      const { body, meetings } = duty.about;
      return (
        <>
          <a href={paths.body(body.id)}>{body.name}</a>: {counted(meetings, "möte", "möten")} inlagda,
          överenskommelsen säger {meetingsAsked(body)}.
        </>
      );
    }
    case "host_left":
      return (
        <>
          Förvaltande kommun är inte längre medlem: <Named {...duty.about} />. Ledningsgruppen väljer en ny.
        </>
      );
    case "no_representative":
      return (
        <>
          {members(duty.about.municipalities)} saknar representant: <Named {...duty.about} />.
        </>
      );
    case "several_representatives":
      return (
        <>
          {members(duty.about.municipalities)} har mer än en representant: <Named {...duty.about} />.
        </>
      );
    case "no_contact":
      return (
        <>
          {members(duty.about.municipalities)} saknar kontaktperson: <Named {...duty.about} />.
        </>
      );
    case "roles_after_exit":
      return (
        <>
          Har lämnat samverkan, men personer därifrån har roller kvar: <Named {...duty.about} />. Avsluta
          rollerna under Personer.
        </>
      );
    case "budget_undecided":
      return `Budgeten för ${duty.about.year} är inte beslutad.`;
    case "action_plan_missing":
      return (
        <>
          <a href={paths.actionPlan(duty.about.year)}>Handlingsplanen för {duty.about.year}</a> har inga
          aktiviteter.
        </>
      );
    case "action_plan_undecided":
      return (
        <>
          <a href={paths.actionPlan(duty.about.year)}>Handlingsplanen för {duty.about.year}</a> är inte
          beslutad.
        </>
      );
    case "evaluation_missing":
      return (
        <>
          <a href={paths.evaluation(duty.about.year)}>Utvärderingen av {duty.about.year}</a> är inte gjord.
        </>
      );
  }
}
