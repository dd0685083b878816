import type { Pace } from "../../db/schema";
import type { JoinedLetter, LetterKind } from "./letters";

/** What a letter is to its reader; a joined letter is ordered by it. */
export const LETTER_PARTS = ["do", "decide", "know"] as const;
export type LetterPart = (typeof LETTER_PARTS)[number];

/** What one chooses about, some kinds at a time. */
export const CHOICE_GROUPS = ["answers", "hits", "newsletter", "calls", "sources"] as const;
export type ChoiceGroup = (typeof CHOICE_GROUPS)[number];

/**
 * A duty is what somebody must do, answer or have on paper: it always comes. News can be had later, joined with other
 * news, or not at all. `pace`: how soon it comes to one who has chosen nothing.
 */
export type KindOfLetter = { part: LetterPart; pace: Pace } & (
  | { class: "duty" }
  | { class: "news"; group: ChoiceGroup | null }
);

const duty = (part: LetterPart, pace: Pace = "at_once"): KindOfLetter => ({ class: "duty", part, pace });
const news = (part: LetterPart, group: ChoiceGroup | null, pace: Pace = "at_once"): KindOfLetter => ({
  class: "news",
  part,
  pace,
  group,
});

export const letterKinds: Record<LetterKind, KindOfLetter> = {
  sign_in: duty("do"),
  link_renewed: duty("do"),
  asked: duty("decide"),
  interest_asked: duty("decide"),
  for_approval: duty("decide"),
  receipt: duty("know"),
  all_approved: duty("do"),
  deadline_moved: duty("do"),
  plan_changed: duty("do"),
  form_returned: duty("do"),
  version_editorial: duty("decide"),
  version_taken_back: duty("know"),
  objection: duty("know"),
  completion_requested: duty("do"),
  funder_decided: duty("know"),
  change_decided: duty("know"),
  application_withdrawn: duty("know"),
  completion_handed_in: news("know", "answers"),
  population_waiting: duty("decide"),
  renegotiation_demanded: duty("decide"),
  notice_received: duty("do"),
  notice_taken_back: duty("know"),
  fee_statement: duty("do"),
  address_refused: duty("do"),
  test_letter: duty("know"),
  // What is reminded of was a duty when it was asked; what is turned off, is so in the rule.
  reminder: duty("do"),
  delay_told: news("know", "answers"),
  advice_asked: duty("do"),
  advice_answered: duty("know"),
  lesson_offered: duty("decide"),
  signed_off: news("know", "answers"),
  answer_declined: news("know", "answers"),
  handed_in: news("know", "answers"),
  new_hits: news("know", "hits"),
  call_changed: news("decide", "calls"),
  source_unsure: news("do", "sources"),
  source_recovered: news("know", "sources"),
  population_failing: news("do", "sources"),
  newsletter: news("know", "newsletter"),
  newsletter_confirmation: duty("do"),
  // Chosen by what it holds.
  digest: news("know", null),
};

export const LETTER_KINDS = Object.keys(letterKinds) as LetterKind[];

export function isLetterKind(kind: string): kind is LetterKind {
  return Object.hasOwn(letterKinds, kind);
}

export function kindsOf(group: ChoiceGroup): LetterKind[] {
  return LETTER_KINDS.filter((kind) => groupOf(kind) === group);
}

export function groupOf(kind: LetterKind): ChoiceGroup | null {
  const found = letterKinds[kind];
  return found.class === "news" ? found.group : null;
}

export const NEWS = LETTER_KINDS.filter((kind) => letterKinds[kind].class === "news");

/** Whether its reader may end letters like it. A joined letter that holds a duty is one. */
export function isNews(letter: { kind: string; facts: object }): boolean {
  if (!isLetterKind(letter.kind)) return false;
  if (letter.kind !== "digest") return letterKinds[letter.kind].class === "news";
  const { letters = [] } = letter.facts as { letters?: JoinedLetter[] };
  return letters.every(isNews);
}
