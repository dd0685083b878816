import type { Fetch, FetchFailure } from "../sources/net/fetching";
import { type Figures, readAnswer, type UnusableAnswer } from "./json-stat";
import { type Question, questionOf } from "./scb-tables";

/** Why no figures came; `views/population/failures.ts` says it. */
export type PopulationFailure =
  | Exclude<FetchFailure, "http_status">
  | UnusableAnswer
  /** SCB asks for patience: 30 questions in ten seconds for everybody behind the same address. */
  | "too_many_questions"
  /** SCB does not know the year or a code; most often the year is not published yet. */
  | "not_answerable"
  | "out_of_order"
  | "http_status";

export type Asked = { question: Question } & (
  | { kind: "answered"; text: string; figures: Figures }
  | { kind: "failed"; failure: PopulationFailure; detail: string; retryAfterSeconds: number | null }
);

/** Asks SCB for the residents of these municipalities on 31 December of the year: one question, whatever comes of it. */
export type AskScb = (year: number, codes: readonly string[]) => Promise<Asked>;

/** Far more than 290 municipalities take. */
const MOST_BYTES = 2 * 1024 * 1024;

/** Asks the PxWebApi 2 at `scbUrl`, by POST: addresses over 2 048 characters are answered with 404. */
export function askingScb(fetch: Fetch, scbUrl: string): AskScb {
  return async (year, codes) => {
    const question = questionOf(year, codes);
    const fetched = await fetch({
      url: `${scbUrl}/tables/${question.table}/data?lang=sv&outputFormat=json-stat2`,
      post: JSON.stringify({ selection: question.selection }),
      accept: "application/json",
      etag: null,
      lastModified: null,
      maxBytes: MOST_BYTES,
    });
    if (fetched.kind === "content") {
      const text = new TextDecoder().decode(fetched.bytes);
      const read = readAnswer(text, year);
      if ("figures" in read) return { question, kind: "answered", text, figures: read.figures };
      return { question, kind: "failed", ...read, retryAfterSeconds: null };
    }
    if (fetched.kind === "unchanged")
      return { question, kind: "failed", failure: "http_status", detail: "304", retryAfterSeconds: null };
    const { detail, problem, retryAfterSeconds } = fetched;
    const failure = fetched.failure === "http_status" ? meaningOf(detail) : fetched.failure;
    const said = problem === undefined ? detail : `${detail} ${problem}`;
    return { question, kind: "failed", failure, detail: said, retryAfterSeconds };
  };
}

function meaningOf(status: string): PopulationFailure {
  if (status === "429") return "too_many_questions";
  if (status === "400" || status === "404") return "not_answerable";
  return /^5/.test(status) ? "out_of_order" : "http_status";
}
