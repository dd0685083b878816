/** What SCB is asked: one table, one year, the published total of each municipality. */
export type Question = {
  table: "TAB638" | "TAB5557";
  year: number;
  codes: readonly string[];
  selection: readonly { variableCode: string; valueCodes: readonly string[] }[];
};

/** The label of the content that counts residents; the code beside it counts how many more they are than the year before. */
export const RESIDENTS_LABEL = "Folkmängd";

/** The last year of TAB638. From 2025 every cell carries random noise (the cell key method), and TAB5557 goes on. */
const LAST_YEAR_OF_TAB638 = 2024;

/** SCB has counted these since 1968, by municipality code. */
export const FIRST_YEAR = 1968;

export function tableOf(year: number): Question["table"] {
  return year <= LAST_YEAR_OF_TAB638 ? "TAB638" : "TAB5557";
}

/**
 * TAB5557 publishes a total of all sexes, all ages and each marital status as cells of their own, and only those are asked
 * for: parts that are added up carry the noise of every part. TAB638 publishes a total of ages (tot) and none of sexes and
 * marital statuses; there both variables may be eliminated, that is left out, and SCB answers with the exact number of
 * all, without these variables in the answer.
 */
export function questionOf(year: number, codes: readonly string[]): Question {
  const table = tableOf(year);
  const totals =
    table === "TAB638"
      ? { Alder: "tot", ContentsCode: "BE0101N1" }
      : { Civilstand: "SC", Alder: "TotSA", Kon: "TotSa", ContentsCode: "000007ME" };
  const selection = [
    { variableCode: "Region", valueCodes: codes },
    ...Object.entries(totals).map(([variableCode, code]) => ({ variableCode, valueCodes: [code] })),
    { variableCode: "Tid", valueCodes: [String(year)] },
  ];
  return { table, year, codes, selection };
}
