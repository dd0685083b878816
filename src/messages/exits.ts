import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { letters } from "../../db/schema";
import { dayOf, type Instant } from "../calendar";
import { actorOn, person } from "../people/persons";
import { refuse } from "../refusal";
import { tokenHash } from "../secrets";
import { type Choices, choicesOf, chooseLetters } from "./choices";
import { CHOICE_GROUPS, type ChoiceGroup, groupOf } from "./letter-kinds";
import type { LetterFacts, LetterKind } from "./letters";

function letterWith(db: Db, token: string) {
  return (
    db
      .select()
      .from(letters)
      .where(eq(letters.exitHash, tokenHash(token)))
      .get() ?? refuse("exit_unknown")
  );
}

/** The way out that a letter carries (RFC 8058): whose it is, and what it ends; nothing once that is done. */
export function exitOf(db: Db, token: string) {
  const found = letterWith(db, token);
  const { id, name } = person(db, found.toId ?? refuse("exit_unknown"));
  const choices = choicesOf(db, id);
  const group = groupOf(found.kind as LetterKind);
  // From a joined letter, what comes in such letters.
  const groups: ChoiceGroup[] = group
    ? [group]
    : CHOICE_GROUPS.filter((one) => choices[one] === (found.facts as LetterFacts["digest"]).pace);
  return { personId: id, name, groups: groups.filter((one) => choices[one] !== "never") };
}

export type Exit = ReturnType<typeof exitOf>;

/** The address of a letter to somebody outside the register, who only can have subscribed; null for everybody else's. */
export function outsiderOf(db: Db, token: string): { name: string; email: string } | null {
  const found = letterWith(db, token);
  return found.toId === null ? { name: found.toName, email: found.toAddress } : null;
}

/** Ends such letters to the one who got it. No sign-in: it takes nothing away that they cannot choose again. */
export function leaveBy(db: Db, token: string, at: Instant): ChoiceGroup[] {
  return db.transaction((tx) => {
    const { personId, name, groups } = exitOf(tx, token);
    const by = actorOn(tx, personId, dayOf(at)) ?? { personId, name, roles: [] };
    const never: Choices = Object.fromEntries(groups.map((group) => [group, "never"]));
    chooseLetters(tx, never, "letter", { by, at });
    return groups;
  });
}
