import { and, desc, eq } from "drizzle-orm";
import type { Db } from "../db/open";
import { history, type Role } from "../db/schema";
import type { AdviceEvent } from "./advice/events";
import type { AgreementEvent } from "./agreement/events";
import type { AwardEvent } from "./awards/events";
import type { BoardEvent } from "./boards/events";
import type { BodyEvent } from "./bodies/events";
import type { BudgetEvent } from "./budgets/events";
import type { Instant } from "./calendar";
import type { CalendarsEvent } from "./calendars/events";
import type { FeeEvent } from "./fees/events";
import type { ImportEvent } from "./imports/events";
import type { MandateEvent } from "./mandates/events";
import type { MembershipEvent } from "./membership/events";
import type { MessageEvent } from "./messages/events";
import type { NewsletterEvent } from "./newsletters/events";
import type { PaperEvent } from "./papers/events";
import type { PeopleEvent } from "./people/events";
import type { PopulationEvent } from "./population/events";
import type { ReminderEvent } from "./reminders/events";
import type { SectionEvent } from "./sections/events";

export type Actor = {
  /** Null when Utlyst itself acts (a job) or before the first administrator exists. */
  personId: number | null;
  name: string;
  /** Roles held on the day of the act; a municipality's people name their municipality. */
  roles: readonly { role: Role; municipalityCode: string | null }[];
};

/** Who and when: every change takes one, for permission, for its history row and for its time. */
export type Act = { by: Actor; at: Instant };

export const UTLYST: Actor = { personId: null, name: "Utlyst", roles: [] };

export type Subject =
  | "application"
  | "call"
  | "candidate"
  | "source"
  | "person"
  | "municipality"
  | "network"
  | "need"
  | "advice"
  | "board"
  | "body"
  | "fees";

/** Every kind of happening; `views/history-words.ts` holds a sentence for each. */
export type HistoryEvent =
  | AdviceEvent
  | AwardEvent
  | BoardEvent
  | BodyEvent
  | CalendarsEvent
  | BudgetEvent
  | FeeEvent
  | ImportEvent
  | MandateEvent
  | MembershipEvent
  | AgreementEvent
  | PopulationEvent
  | NewsletterEvent
  | PaperEvent
  | PeopleEvent
  | ReminderEvent
  | MessageEvent
  | SectionEvent
  | "source_added"
  | "source_changed"
  | "source_paused"
  | "source_resumed"
  | "candidate_dismissed"
  | "candidate_linked"
  | "candidate_made_call"
  | "candidate_merged"
  | "candidate_decision_undone"
  | "candidate_brought"
  | "candidate_page_read"
  | "candidate_text_pasted"
  | "watchword_added"
  | "watchword_ended"
  | "call_added"
  | "call_changed"
  | "deadline_confirmed"
  | "cut_off_passed"
  | "funder_changed"
  | "funder_change_taken_over"
  | "funder_change_set_aside"
  | "call_assessed"
  | "interest_told"
  | "interest_asked"
  | "call_put_in_series"
  | "call_taken_from_series"
  | "call_result_told"
  | "call_merged"
  | "call_received_merged"
  | "call_merge_undone"
  | "call_deadline_moved"
  | "need_added"
  | "need_changed"
  | "need_ended"
  | "need_resumed"
  | "need_led_to_application"
  | "plan_changed"
  | "application_opened"
  | "text_changed"
  | "budget_changed"
  | "owner_changed"
  | "party_answered"
  | "owner_consented"
  | "version_frozen"
  | "link_sent"
  | "version_approved"
  | "version_declined"
  | "version_objected"
  | "version_taken_back"
  | "all_approved"
  | "handed_in"
  | "application_abandoned"
  | "application_resumed";

export function record(
  db: Db,
  what: {
    subject: Subject;
    subjectId: string | number;
    event: HistoryEvent;
    municipalityCode?: string | null;
    details?: Record<string, unknown>;
  },
  act: Act,
): void {
  db.insert(history)
    .values({
      at: act.at,
      byId: act.by.personId,
      byName: act.by.name,
      subject: what.subject,
      subjectId: String(what.subjectId),
      event: what.event,
      municipalityCode: what.municipalityCode ?? null,
      details: what.details ?? {},
    })
    .run();
}

/** What has happened to one thing, newest first. */
export function historyOf(db: Db, subject: Subject, subjectId: string | number, limit = 500) {
  return db
    .select()
    .from(history)
    .where(and(eq(history.subject, subject), eq(history.subjectId, String(subjectId))))
    .orderBy(desc(history.id))
    .limit(limit)
    .all();
}

/** Every happening of one kind to one thing, newest first, however much else has happened since. */
export function happeningsOf(db: Db, subject: Subject, subjectId: string | number, event: HistoryEvent) {
  return db
    .select()
    .from(history)
    .where(
      and(eq(history.subject, subject), eq(history.subjectId, String(subjectId)), eq(history.event, event)),
    )
    .orderBy(desc(history.id))
    .all();
}

export type HistoryRow = ReturnType<typeof historyOf>[number];
