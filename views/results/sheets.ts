import type { Attempt } from "../../src/results/attempts";
import type { Results } from "../../src/results/results";
import type { SheetToWrite } from "../../src/sheets/writing";
import { outcomeText, stretchText, successPercent } from "./words";

const titled = (name: string, headings: readonly string[], rows: SheetToWrite["rows"]): SheetToWrite => ({
  name,
  columns: headings.map((heading, at) => ({ heading, width: at === 0 ? 30 : 16 })),
  rows,
});

export function yearsSheet({ years, total }: Results): SheetToWrite {
  const row = (name: string | number, one: Results["total"]) => [
    name,
    one.callsSeen,
    one.callsAssessed,
    one.callsRelevant,
    one.opened,
    one.handedIn,
    one.granted,
    one.granted_in_part,
    one.rejected,
    one.withdrawn,
    successPercent(one),
    one.requestedSek,
    one.grantedSek,
    one.keptSek,
    one.questionsAsked,
    one.questionsAnswered,
    one.newsletters,
  ];
  const headings = [
    "År",
    "Utlysningar",
    "Bedömda",
    "Relevanta",
    "Startade ansökningar",
    "Inlämnade",
    "Beviljade",
    "Delvis beviljade",
    "Avslag",
    "Återtagna",
    "Andel beviljade, procent",
    "Sökt, kr",
    "Beviljat, kr",
    "Utbetalt, kr",
    "Frågor till rådgivaren",
    "Besvarade",
    "Nyhetsbrev",
  ];
  // As text: a year is no amount, and gets no space in its middle.
  return titled("År", headings, [
    ...years.map(({ year, ...one }) => row(String(year), one)),
    row("Summa", total),
  ]);
}

export function municipalitiesSheet({ municipalities, undividedSek, total }: Results): SheetToWrite {
  const headings = [
    "Kommun",
    "Kommunkod",
    "Med i ansökningar",
    "Projektägare",
    "Med i beviljade",
    "Beviljat, kr",
    "Utbetalt, kr",
    "Frågor till rådgivaren",
  ];
  return titled("Kommuner", headings, [
    ...municipalities.map((one) => [
      one.shortName,
      one.code,
      one.tookPart,
      one.owned,
      one.granted,
      one.grantedSek,
      one.keptSek,
      one.questionsAsked,
    ]),
    ...(undividedSek > 0
      ? [["Inte fördelat på kommuner", null, null, null, null, undividedSek, null, null]]
      : []),
    ["Summa", null, null, null, null, total.grantedSek, total.keptSek, total.questionsAsked],
  ]);
}

export function fundersSheet({ funders }: Results): SheetToWrite {
  const headings = [
    "Finansiär",
    "Utlysningar",
    "Inlämnade",
    "Beviljade",
    "Delvis beviljade",
    "Avslag",
    "Återtagna",
    "Andel beviljade, procent",
    "Sökt, kr",
    "Beviljat, kr",
    "Utbetalt, kr",
  ];
  const rows = funders.map((one) => [
    one.funder,
    one.callsSeen,
    one.handedIn,
    one.granted,
    one.granted_in_part,
    one.rejected,
    one.withdrawn,
    successPercent(one),
    one.requestedSek,
    one.grantedSek,
    one.keptSek,
  ]);
  return titled("Finansiärer", headings, rows);
}

export function leadTimesSheet({ leadTimes }: Results): SheetToWrite {
  const rows = leadTimes.map(({ stretch, medianDays, count }) => [stretchText[stretch], medianDays, count]);
  return titled("Tider", ["Del av vägen", "Median, kalenderdagar", "Ansökningar"], rows);
}

/** `attempts`: those that the reader may see. */
export function applicationsSheet(attempts: readonly Attempt[]): SheetToWrite {
  const headings = [
    "Ansökan",
    "Finansiär",
    "Inlämnad",
    "Hur det gick",
    "Avgjord",
    "Sökt, kr",
    "Beviljat, kr",
    "Källa",
  ];
  const rows = attempts.map((one) => {
    const isTold = one.applicationId === null;
    return [
      one.title,
      one.funder,
      // Nobody has told the day.
      isTold ? one.appliedOn.slice(0, 4) : one.appliedOn,
      outcomeText[one.outcome],
      isTold ? (one.endedOn?.slice(0, 4) ?? null) : one.endedOn,
      one.requestedSek,
      one.grantedSek,
      isTold ? "Berättat på utlysningen" : "Ansökan i Utlyst",
    ];
  });
  return titled("Ansökningar", headings, rows);
}

/** The same table for a program that reads text: headings, then rows. */
export function rowsOf({ columns, rows }: SheetToWrite): (string | number)[][] {
  return [columns.map(({ heading }) => heading), ...rows.map((row) => row.map((cell) => cell ?? ""))];
}
