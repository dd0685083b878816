import { type Day, instantAt } from "../../../src/calendar";
import { approveFetch } from "../../../src/population/approval";
import type { Asked } from "../../../src/population/asking";
import { waitingFetch } from "../../../src/population/fetches";
import { type Question, questionOf } from "../../../src/population/scb-tables";
import { askWhenDue } from "../../../src/population/spring";
import { populationRows } from "../population";
import type { Story } from "../story";

/** Each spring: the day that SCB answered, and the day that the coordinator approved. In 2025 SCB was out of order first. */
const SPRINGS: { fetchedOn: Day; approvedOn: Day; failedOn?: Day }[] = [
  { fetchedOn: "2023-04-01", approvedOn: "2023-04-03" },
  { fetchedOn: "2024-04-01", approvedOn: "2024-04-02" },
  { fetchedOn: "2025-04-03", approvedOn: "2025-04-03", failedOn: "2025-04-01" },
  { fetchedOn: "2026-04-01", approvedOn: "2026-04-07" },
];

export function tellOfPopulation(story: Story): void {
  const { db } = story;
  const asks = (on: Day, answer: (question: Question) => Asked) =>
    story.on(instantAt(on, "06:20"), (at) =>
      askWhenDue(
        db,
        async (year, codes) => answer(questionOf(year, codes)),
        () => at,
      ),
    );
  for (const { fetchedOn, approvedOn, failedOn } of SPRINGS) {
    if (failedOn) asks(failedOn, outOfOrder);
    asks(fetchedOn, answered);
    story.on(instantAt(approvedOn, "09:25"), (at) =>
      approveFetch(db, waitingFetch(db)?.id ?? 0, "", story.act(at, "coordinator")),
    );
  }
}

function outOfOrder(question: Question): Asked {
  return { question, kind: "failed", failure: "out_of_order", detail: "503", retryAfterSeconds: null };
}

/** SCB's answer in its own form (JSON-stat 2), with the figures that it published. */
function answered(question: Question): Asked {
  const { year, codes, selection } = question;
  const figures = new Map(
    populationRows.filter((row) => row.year === year).map((row) => [row.municipalityCode, row.residents]),
  );
  const value = codes.map((code) => figures.get(code) ?? null);
  const dimension = Object.fromEntries(
    selection.map(({ variableCode, valueCodes }) => [
      variableCode,
      {
        category: {
          index: valueCodes,
          ...(variableCode === "ContentsCode" && { label: { [valueCodes[0] ?? ""]: "Folkmängd" } }),
        },
      },
    ]),
  );
  const id = Object.keys(dimension);
  const size = selection.map(({ valueCodes }) => valueCodes.length);
  const text = JSON.stringify({
    version: "2.0",
    class: "dataset",
    source: "SCB",
    id,
    size,
    dimension,
    value,
  });
  return {
    question,
    kind: "answered",
    text,
    figures: new Map(codes.map((code, at) => [code, value[at] ?? null])),
  };
}
