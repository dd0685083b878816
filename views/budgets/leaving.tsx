import type { FC } from "hono/jsx";
import type { LeavingEffect } from "../../src/budgets/leaving-choice";
import type { BudgetSums, PartySums } from "../../src/budgets/party-sums";
import { ApplicationSubPage, type Heading } from "../applications/frame";
import { sek } from "../format";
import { paths } from "../paths";
import { Buttons, HiddenField, SubmitButton } from "../ui/form";
import { Notice } from "../ui/notice";
import { Cell, Row, RowHeader, Table } from "../ui/table";
import { checkInWords } from "./check-words";
import { budgetPath, leavingWayText, ROUNDING } from "./words";

type Props = Heading & {
  party: PartySums;
  sums: BudgetSums;
  effects: LeavingEffect[];
  revision: number;
  hasDeclined: boolean;
  /** Nobody is left to take over. */
  last: boolean;
  mayChoose: boolean;
};

const wayHints = {
  taken_over:
    "Alla kostnader är kvar. Kommunens egna kostnader blir gemensamma, de andra delar dem efter nyckeln och tar över medfinansieringen i samma förhållande.",
  struck:
    "Kommunens egna kostnader och dess medfinansiering tas bort, och de gemensamma kostnaderna minskar med kommunens del, lika mycket på varje rad i förhållande till beloppet. Timmar och procent på de raderna blir belopp.",
};

/** What it would do to the others, before anything is changed. */
export const LeavingPage: FC<Props> = (props) => {
  const { application, party, sums, effects, hasDeclined, mayChoose, last } = props;
  return (
    <ApplicationSubPage application={application} title={`Om ${party.shortName} avstår`} wide>
      <p class="standing">
        {party.formalName} har nu {sek(party.costSek)} av kostnaden, {sek(party.coFinancingSek)} i
        medfinansiering och {sek(party.requestedSek)} av det sökta beloppet. Inget på den här sidan är ändrat.
      </p>
      {!hasDeclined && (
        <Notice tone="info">
          {party.formalName} har inte svarat att den avstår. Du kan se vad som skulle hända. Ändra kan du när
          kommunens svar finns på <a href={paths.party(application.id, party.code)}>kommunens sida</a>.
        </Notice>
      )}
      {last && (
        <Notice tone="warning">
          Ingen annan kommun tar del av pengarna. Ge först en annan kommun en nyckel.
        </Notice>
      )}
      {effects.map((effect) => (
        <Effect {...props} effect={effect} mayChoose={mayChoose && hasDeclined && !last} now={sums} />
      ))}
      <p class="small">{ROUNDING}</p>
    </ApplicationSubPage>
  );
};

const Effect: FC<Props & { effect: LeavingEffect; now: BudgetSums }> = (props) => {
  const { application, party, revision, effect, now, mayChoose } = props;
  const { way, rows, requestedSek, costSek, newlyBroken } = effect;
  const change = requestedSek - now.requestedSek;
  return (
    <section aria-labelledby={way}>
      <h2 id={way}>{leavingWayText[way]}</h2>
      <p>{wayHints[way]}</p>
      <p>
        {costSek === now.costSek
          ? `Kostnaden är oförändrad, ${sek(costSek)}.`
          : `Kostnaden ${sek(now.costSek)} blir ${sek(costSek)}.`}{" "}
        Sökt belopp{" "}
        {change === 0
          ? `är oförändrat, ${sek(requestedSek)}.`
          : `${sek(now.requestedSek)} blir ${sek(requestedSek)}.`}
      </p>
      {newlyBroken.length > 0 && (
        <Notice tone="warning" title="Det här stämmer inte längre">
          <ul>
            {newlyBroken.map((check) => {
              const { title, figures, todo } = checkInWords(check);
              return (
                <li>
                  {title}. {figures} {todo}
                </li>
              );
            })}
          </ul>
        </Notice>
      )}
      <Shares rows={rows} />
      {mayChoose && (
        <form method="post" action={`${budgetPath(application.id)}/leaving/${party.code}`}>
          <HiddenField name="revision" value={String(revision)} />
          <HiddenField name="leavingWay" value={way} />
          <Buttons>
            <SubmitButton variant={way === "taken_over" ? "primary" : "secondary"}>
              {way === "taken_over"
                ? `Låt de andra ta över, sökt belopp ${sek(requestedSek)}`
                : `Stryk kommunens del, sökt belopp ${sek(requestedSek)}`}
            </SubmitButton>
          </Buttons>
        </form>
      )}
    </section>
  );
};

type Column = [label: string, sekOf: (row: LeavingEffect["rows"][number]) => number];

const Shares: FC<Pick<LeavingEffect, "rows">> = ({ rows }) => {
  const shares: Column[] = [
    ["Sökt belopp nu", ({ before }) => before.requestedSek],
    ["Sökt belopp sedan", ({ after }) => after.requestedSek],
  ];
  const own: Column[] = [
    ["Medfinansiering nu", ({ before }) => before.coFinancingSek],
    ["Medfinansiering sedan", ({ after }) => after.coFinancingSek],
  ];
  const anybody = rows.some(({ before, after }) => before.coFinancingSek + after.coFinancingSek > 0);
  const columns = anybody ? [...shares, ...own] : shares;
  return (
    <Table
      caption="Kommunernas andelar nu och sedan"
      captionHidden
      head={["Kommun", ...columns.map(([label]) => label)]}
      numeric={columns.map((_, index) => index + 1)}
      foot={
        <Row>
          <RowHeader>Summa</RowHeader>
          {columns.map(([label, sekOf]) => (
            <Cell label={label} numeric>
              {sek(rows.reduce((sum, row) => sum + sekOf(row), 0))}
            </Cell>
          ))}
        </Row>
      }
    >
      {rows.map((row) => (
        <Row>
          <RowHeader>{row.before.formalName}</RowHeader>
          {columns.map(([label, sekOf]) => (
            <Cell label={label} numeric>
              {sek(sekOf(row))}
            </Cell>
          ))}
        </Row>
      ))}
    </Table>
  );
};
