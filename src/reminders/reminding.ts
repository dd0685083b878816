import { and, count, eq, inArray, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { reminders } from "../../db/schema";
import { clockTimeOf, dayOf, type Instant, isWorkingDay } from "../calendar";
import { type Act, UTLYST } from "../history";
import type { Receiver } from "../messages/outbox";
import { writeLetter } from "../messages/outbox";
import { newReplyLink } from "../reply-links/reply-links";
import { type Matter, mattersNow, type ReminderFacts } from "./matters";
import { RULE_NAMES, type RuleName } from "./rules";
import { ruleSettings } from "./settings";
import { dueStep, type Step } from "./steps";

/** Nobody is reminded in the evening, at night or on a day that is no working day. */
const FROM = "08:00";
const UNTIL = "16:00";

export function isReminderTime(at: Instant): boolean {
  const time = clockTimeOf(at);
  return isWorkingDay(dayOf(at)) && time >= FROM && time < UNTIL;
}

type Item = ReminderFacts & { isEscalation: boolean };

/** A matter whose reminder is due, and which one. */
type Due = { matter: Matter; step: Step; passedOver: Step[] };

const nameOf = (rule: string, key: string, countedFrom: string) => `${rule} ${key} ${countedFrom}`;

/** What has been given of these matters; of those that are done nobody asks. */
export function stepsGiven(db: Db, matters: readonly Matter[]): Map<string, Set<Step>> {
  const keys = JSON.stringify([...new Set(matters.map(({ key }) => key))]);
  const rows = db
    .select()
    .from(reminders)
    .where(
      and(
        inArray(reminders.rule, [...RULE_NAMES]),
        sql`${reminders.matter} in (select value from json_each(${keys}))`,
      ),
    )
    .all();
  const given = new Map<string, Set<Step>>();
  for (const { rule, matter, countedFrom, step } of rows) {
    const name = nameOf(rule, matter, countedFrom);
    const steps = given.get(name);
    if (steps) steps.add(step);
    else given.set(name, new Set([step]));
  }
  return given;
}

const NONE: ReadonlySet<Step> = new Set();

export function givenTo(given: ReadonlyMap<string, ReadonlySet<Step>>, matter: Matter): ReadonlySet<Step> {
  return given.get(nameOf(matter.rule, matter.key, matter.countedFrom)) ?? NONE;
}

/**
 * Writes every reminder that is due, in one transaction with the rows that say so: whatever stops the process, each is
 * given once. What is due to one person at once comes in one letter.
 */
export function remind(db: Db, at: Instant): void {
  if (!isReminderTime(at)) return;
  const act: Act = { by: UTLYST, at };
  db.transaction((tx) => {
    const settings = ruleSettings(tx);
    const matters = mattersNow(tx, at);
    const given = stepsGiven(tx, matters);
    const today = dayOf(at);
    const due = matters.flatMap((matter): Due[] => {
      const found = dueStep(settings[matter.rule], matter, givenTo(given, matter), today);
      return found ? [{ matter, ...found }] : [];
    });
    for (const one of due) keep(tx, one, at);
    tell(tx, due, act);
  });
}

function keep(db: Db, { matter, step, passedOver }: Due, at: Instant): void {
  const { rule, key, countedFrom } = matter;
  const row = (name: Step, passed: boolean) => ({
    rule,
    matter: key,
    countedFrom,
    step: name,
    passedOver: passed,
    receivers: passed ? 0 : receiversOf(matter, name).length,
    at,
  });
  db.insert(reminders)
    .values([...passedOver.map((name) => row(name, true)), row(step, false)])
    .run();
}

function receiversOf(matter: Matter, step: Step): Receiver[] {
  return step === "escalation" ? matter.escalateTo : matter.to;
}

function tell(db: Db, due: readonly Due[], act: Act): void {
  const toPerson = new Map<number, { to: Receiver; items: Item[]; questions: Matter["question"][] }>();
  const written = new Set<string>();
  for (const { matter, step } of due) {
    const isEscalation = step === "escalation";
    if (matter.write && !isEscalation) {
      // Two rules may speak of the same matter on one day.
      if (!written.has(matter.key)) matter.write(db, act);
      written.add(matter.key);
      continue;
    }
    for (const to of receiversOf(matter, step)) {
      const person = toPerson.get(to.id) ?? { to, items: [], questions: [] };
      toPerson.set(to.id, person);
      person.items.push({ ...matter.facts, isEscalation });
      person.questions.push(isEscalation ? undefined : matter.question);
    }
  }
  for (const { to, items, questions } of toPerson.values()) {
    // A letter has one personal link: with several matters each leads to its page instead.
    const question = items.length === 1 ? questions[0] : undefined;
    const secret = question && newReplyLink(db, { ...question, personId: to.id }, act.at);
    const facts = { items: items.toSorted(bySoonest), personal: question !== undefined };
    writeLetter(db, { kind: "reminder", to, facts, ...(secret && { secret }) }, act);
  }
}

const bySoonest = (a: ReminderFacts, b: ReminderFacts) => ((a.by ?? "9999") < (b.by ?? "9999") ? -1 : 1);

/** For the page: how often a rule has been used. */
export function timesGiven(db: Db): Map<RuleName, number> {
  const rows = db
    .select({ rule: reminders.rule, times: count() })
    .from(reminders)
    .where(eq(reminders.passedOver, false))
    .groupBy(reminders.rule)
    .all();
  return new Map(rows.map(({ rule, times }) => [rule as RuleName, times]));
}
