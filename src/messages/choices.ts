import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letterChoices, letters, PACES, type Pace } from "../../db/schema";
import type { Instant } from "../calendar";
import { type Act, type Actor, record } from "../history";
import { worksForNetwork } from "../people/permissions";
import { refuse } from "../refusal";
import { CHOICE_GROUPS, type ChoiceGroup, kindsOf, letterKinds } from "./letter-kinds";
import type { LetterKind } from "./letters";
import { isWaiting } from "./waiting";

export const CHOICES = [...PACES, "never"] as const;
export type Choice = Pace | "never";
export type Choices = Partial<Record<ChoiceGroup, Choice>>;

/** How soon this person gets a letter of the kind: duties as they are, news as chosen. */
export function choiceOf(db: Db, personId: number, kind: LetterKind): Choice {
  const { class: of, pace } = letterKinds[kind];
  if (of === "duty") return pace;
  const chosen = db
    .select({ pace: letterChoices.pace })
    .from(letterChoices)
    .where(and(eq(letterChoices.personId, personId), eq(letterChoices.kind, kind)))
    .orderBy(desc(letterChoices.id))
    .limit(1)
    .get();
  return chosen?.pace ?? pace;
}

/** The groups of letters that this person may ever get; sources and calls are the network's own work. */
export function groupsFor(reader: Actor): ChoiceGroup[] {
  return worksForNetwork(reader) ? [...CHOICE_GROUPS] : ["answers", "hits", "newsletter"];
}

/** What stands for each group; the kinds of a group are chosen together. */
export function choicesOf(db: Db, personId: number): Record<ChoiceGroup, Choice> {
  const of = (group: ChoiceGroup) => {
    const [kind] = kindsOf(group);
    return kind ? choiceOf(db, personId, kind) : "at_once";
  };
  return Object.fromEntries(CHOICE_GROUPS.map((group) => [group, of(group)])) as Record<ChoiceGroup, Choice>;
}

/** One's own choice. Letters that have not left yet follow it; a choice that already stands is no new one. */
export function chooseLetters(db: Db, choices: Choices, by: "page" | "letter", act: Act): void {
  const personId = act.by.personId ?? refuse("not_yours");
  db.transaction((tx) => {
    const changed = CHOICE_GROUPS.filter((group) => {
      const wanted = choices[group];
      return wanted !== undefined && kindsOf(group).some((kind) => choiceOf(tx, personId, kind) !== wanted);
    });
    for (const group of changed)
      for (const kind of kindsOf(group)) choose(tx, personId, kind, choices[group] ?? "at_once", by, act.at);
    if (changed.length === 0) return;
    const details = { by, ...Object.fromEntries(changed.map((group) => [group, choices[group]])) };
    record(tx, { subject: "person", subjectId: personId, event: "letters_chosen", details }, act);
  });
}

function choose(
  db: Db,
  personId: number,
  kind: LetterKind,
  pace: Choice,
  by: "page" | "letter",
  at: Instant,
): void {
  db.insert(letterChoices).values({ personId, kind, pace, by, chosenAt: at }).run();
  db.update(letters)
    .set(pace === "never" ? { heldAt: at, heldBecause: "not_wanted" } : { pace })
    .where(and(eq(letters.toId, personId), eq(letters.kind, kind), isWaiting))
    .run();
}
