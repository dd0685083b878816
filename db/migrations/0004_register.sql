CREATE TABLE `accessions` (
	`id` integer PRIMARY KEY NOT NULL,
	`agreement_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`chosen_from_on` text NOT NULL,
	`basis` text DEFAULT '' NOT NULL,
	`board_decision_id` integer,
	`signature_id` integer,
	`membership_id` integer,
	`at` text NOT NULL,
	`abandoned_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_decision_id`) REFERENCES `board_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signature_id`) REFERENCES `signatures`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `accessions_of_municipality` ON `accessions` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `amendments` (
	`id` integer PRIMARY KEY NOT NULL,
	`agreement_id` integer NOT NULL,
	`title` text NOT NULL,
	`proposed_on` text NOT NULL,
	`effective_from_on` text NOT NULL,
	`document_id` integer,
	`withdrawn_on` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `clauses` (
	`id` integer PRIMARY KEY NOT NULL,
	`agreement_id` integer NOT NULL,
	`amendment_id` integer,
	`number` text NOT NULL,
	`heading` text NOT NULL,
	`text` text NOT NULL,
	`corrected_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`amendment_id`) REFERENCES `amendments`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `clauses_of_agreement` ON `clauses` (`agreement_id`,`id`);--> statement-breakpoint
CREATE TABLE `notices` (
	`id` integer PRIMARY KEY NOT NULL,
	`membership_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`received_on` text NOT NULL,
	`exit_on` text NOT NULL,
	`chair_name` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`membership_id`) REFERENCES `memberships`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "notices_order" CHECK("notices"."exit_on" > "notices"."received_on")
);
--> statement-breakpoint
CREATE INDEX `notices_of_membership` ON `notices` (`membership_id`);--> statement-breakpoint
CREATE TABLE `renegotiations` (
	`id` integer PRIMARY KEY NOT NULL,
	`agreement_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`demanded_on` text NOT NULL,
	`reason` text NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`ended_on` text,
	`outcome` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `signatures` (
	`id` integer PRIMARY KEY NOT NULL,
	`agreement_id` integer NOT NULL,
	`amendment_id` integer,
	`municipality_code` text NOT NULL,
	`signed_on` text NOT NULL,
	`signed_by` text NOT NULL,
	`signer_title` text DEFAULT '' NOT NULL,
	`contact_name` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`amendment_id`) REFERENCES `amendments`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `signatures_of_agreement` ON `signatures` (`agreement_id`,`municipality_code`);--> statement-breakpoint
CREATE TABLE `board_decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`board_id` integer,
	`board_name` text NOT NULL,
	`decided_on` text NOT NULL,
	`paragraph` text NOT NULL,
	`case_number` text DEFAULT '' NOT NULL,
	`wording` text DEFAULT '' NOT NULL,
	`immediate_approval` integer DEFAULT false NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `board_decisions_of_municipality` ON `board_decisions` (`municipality_code`,`decided_on`);--> statement-breakpoint
CREATE TABLE `board_meetings` (
	`id` integer PRIMARY KEY NOT NULL,
	`board_id` integer NOT NULL,
	`meets_on` text NOT NULL,
	`starts_at` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`papers_due_on` text,
	`import_id` integer,
	`added_at` text NOT NULL,
	`cancelled_at` text,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "board_meetings_papers" CHECK("board_meetings"."papers_due_on" is null or "board_meetings"."papers_due_on" <= "board_meetings"."meets_on")
);
--> statement-breakpoint
CREATE UNIQUE INDEX `board_meetings_standing` ON `board_meetings` (`board_id`,`meets_on`) WHERE cancelled_at is null;--> statement-breakpoint
CREATE TABLE `boards` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`name` text NOT NULL,
	`kind` text DEFAULT 'board' NOT NULL,
	`parent_id` integer,
	`competent` integer DEFAULT false NOT NULL,
	`papers_in_days` integer DEFAULT 21 NOT NULL,
	`notice_days` integer DEFAULT 7 NOT NULL,
	`preparation_days` integer DEFAULT 14 NOT NULL,
	`adjustment` text DEFAULT 'ordinary' NOT NULL,
	`adjustment_days` integer DEFAULT 14 NOT NULL,
	`recess_from` text DEFAULT '' NOT NULL,
	`recess_to` text DEFAULT '' NOT NULL,
	`calendar_url` text DEFAULT '' NOT NULL,
	`from_on` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`parent_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "boards_kind" CHECK("boards"."kind" in ('board', 'committee')),
	CONSTRAINT "boards_adjustment" CHECK("boards"."adjustment" in ('ordinary', 'immediate')),
	CONSTRAINT "boards_lead_times" CHECK("boards"."papers_in_days" between 0 and 120 and "boards"."notice_days" between 0 and 120 and "boards"."preparation_days" between 0 and 120 and "boards"."adjustment_days" between 0 and 60),
	CONSTRAINT "boards_recess" CHECK(("boards"."recess_from" = '') = ("boards"."recess_to" = '')),
	CONSTRAINT "boards_order" CHECK("boards"."ended_on" is null or "boards"."ended_on" >= "boards"."from_on")
);
--> statement-breakpoint
CREATE INDEX `boards_of_municipality` ON `boards` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `delegations` (
	`id` integer PRIMARY KEY NOT NULL,
	`board_id` integer NOT NULL,
	`delegate` text NOT NULL,
	`scope` text NOT NULL,
	`ceiling_sek` integer,
	`source` text NOT NULL,
	`document_id` integer,
	`from_on` text NOT NULL,
	`valid_until_on` text,
	`corrected_at` text,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "delegations_ceiling" CHECK("delegations"."ceiling_sek" is null or "delegations"."ceiling_sek" > 0),
	CONSTRAINT "delegations_order" CHECK("delegations"."valid_until_on" is null or "delegations"."valid_until_on" >= "delegations"."from_on")
);
--> statement-breakpoint
CREATE INDEX `delegations_of_board` ON `delegations` (`board_id`);--> statement-breakpoint
CREATE TABLE `activity_follow_ups` (
	`id` integer PRIMARY KEY NOT NULL,
	`activity_id` integer NOT NULL,
	`state` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`activity_id`) REFERENCES `plan_activities`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "activity_follow_ups_state" CHECK("activity_follow_ups"."state" in ('planned', 'ongoing', 'done', 'dropped'))
);
--> statement-breakpoint
CREATE INDEX `activity_follow_ups_of_activity` ON `activity_follow_ups` (`activity_id`,`id`);--> statement-breakpoint
CREATE TABLE `attendances` (
	`id` integer PRIMARY KEY NOT NULL,
	`meeting_id` integer NOT NULL,
	`municipality_code` text,
	`names` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_standing` ON `attendances` (`meeting_id`,`municipality_code`) WHERE corrected_at is null;--> statement-breakpoint
CREATE TABLE `bodies` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`name` text NOT NULL,
	`topic` text DEFAULT '' NOT NULL,
	`least_meetings` integer,
	`most_meetings` integer,
	`from_on` text NOT NULL,
	`ended_on` text,
	`revision` integer DEFAULT 1 NOT NULL,
	CONSTRAINT "bodies_kind" CHECK("bodies"."kind" in ('leadership', 'steering', 'working', 'topic', 'forum')),
	CONSTRAINT "bodies_meetings" CHECK("bodies"."least_meetings" is null or "bodies"."most_meetings" is null or "bodies"."most_meetings" >= "bodies"."least_meetings"),
	CONSTRAINT "bodies_order" CHECK("bodies"."ended_on" is null or "bodies"."ended_on" >= "bodies"."from_on")
);
--> statement-breakpoint
CREATE TABLE `body_members` (
	`id` integer PRIMARY KEY NOT NULL,
	`body_id` integer NOT NULL,
	`municipality_code` text,
	`person_id` integer,
	`name` text DEFAULT '' NOT NULL,
	`meeting_decision_id` integer,
	`from_on` text NOT NULL,
	`ended_on` text,
	`corrected_at` text,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`meeting_decision_id`) REFERENCES `meeting_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "body_members_somebody" CHECK("body_members"."municipality_code" is not null or "body_members"."person_id" is not null or "body_members"."name" <> ''),
	CONSTRAINT "body_members_order" CHECK("body_members"."ended_on" is null or "body_members"."ended_on" >= "body_members"."from_on")
);
--> statement-breakpoint
CREATE INDEX `body_members_of_body` ON `body_members` (`body_id`);--> statement-breakpoint
CREATE TABLE `evaluations` (
	`id` integer PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`done_on` text NOT NULL,
	`text` text NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `evaluations_of_year` ON `evaluations` (`year`,`id`);--> statement-breakpoint
CREATE TABLE `external_actors` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`earlier_name` text DEFAULT '' NOT NULL,
	`from_on` text NOT NULL,
	`ended_on` text
);
--> statement-breakpoint
CREATE TABLE `meeting_decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`meeting_id` integer NOT NULL,
	`number` integer NOT NULL,
	`kind` text NOT NULL,
	`year` integer,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`meeting_id`) REFERENCES `meetings`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meeting_decisions_kind" CHECK("meeting_decisions"."kind" in ('budget', 'action_plan', 'host', 'steering_group', 'other'))
);
--> statement-breakpoint
CREATE INDEX `meeting_decisions_of_meeting` ON `meeting_decisions` (`meeting_id`);--> statement-breakpoint
CREATE TABLE `meetings` (
	`id` integer PRIMARY KEY NOT NULL,
	`body_id` integer NOT NULL,
	`kind` text DEFAULT 'meeting' NOT NULL,
	`title` text DEFAULT '' NOT NULL,
	`held_on` text NOT NULL,
	`starts_at` text DEFAULT '' NOT NULL,
	`place` text DEFAULT '' NOT NULL,
	`agenda` text DEFAULT '' NOT NULL,
	`minutes_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`cancelled_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`body_id`) REFERENCES `bodies`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`minutes_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "meetings_kind" CHECK("meetings"."kind" in ('meeting', 'seminar'))
);
--> statement-breakpoint
CREATE INDEX `meetings_of_body` ON `meetings` (`body_id`,`held_on`);--> statement-breakpoint
CREATE TABLE `plan_activities` (
	`id` integer PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`title` text NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`responsible` text DEFAULT '' NOT NULL,
	`due_on` text,
	`at` text NOT NULL,
	`by_id` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `plan_activities_of_year` ON `plan_activities` (`year`);--> statement-breakpoint
CREATE TABLE `corrections` (
	`id` integer PRIMARY KEY NOT NULL,
	`fact` text NOT NULL,
	`fact_id` integer NOT NULL,
	`replacement_id` integer,
	`municipality_code` text,
	`was` text NOT NULL,
	`became` text,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `corrections_of_fact` ON `corrections` (`fact`,`fact_id`);--> statement-breakpoint
CREATE TABLE `budget_lines` (
	`id` integer PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`name` text NOT NULL,
	`amount_sek` integer NOT NULL,
	FOREIGN KEY (`year`) REFERENCES `fee_years`(`year`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `budget_lines_of_year` ON `budget_lines` (`year`);--> statement-breakpoint
CREATE TABLE `fee_payments` (
	`id` integer PRIMARY KEY NOT NULL,
	`run_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`amount_sek` integer NOT NULL,
	`received_on` text NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`run_id`) REFERENCES `fee_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fee_payments_amount" CHECK("fee_payments"."amount_sek" <> 0)
);
--> statement-breakpoint
CREATE INDEX `fee_payments_of_run` ON `fee_payments` (`run_id`,`municipality_code`);--> statement-breakpoint
CREATE TABLE `fee_runs` (
	`id` integer PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`category` text NOT NULL,
	`total_sek` integer NOT NULL,
	`key` text NOT NULL,
	`equal_percent` integer,
	`part_year` text NOT NULL,
	`population_year` integer,
	`population_table` text DEFAULT '' NOT NULL,
	`population_fetched_on` text,
	`reason` text DEFAULT '' NOT NULL,
	`replaces_id` integer,
	`due_on` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`year`) REFERENCES `fee_years`(`year`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`replaces_id`) REFERENCES `fee_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fee_runs_category" CHECK("fee_runs"."category" in ('annual', 'overrun', 'wind_down')),
	CONSTRAINT "fee_runs_reason" CHECK("fee_runs"."category" = 'annual' or "fee_runs"."reason" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `fee_runs_replaces_id_unique` ON `fee_runs` (`replaces_id`);--> statement-breakpoint
CREATE INDEX `fee_runs_of_year` ON `fee_runs` (`year`,`id`);--> statement-breakpoint
CREATE TABLE `fee_shares` (
	`run_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`formal_name` text NOT NULL,
	`residents` integer,
	`member_from_on` text NOT NULL,
	`member_to_on` text NOT NULL,
	`parts_of_year` integer,
	`amount_sek` integer NOT NULL,
	PRIMARY KEY(`run_id`, `municipality_code`),
	FOREIGN KEY (`run_id`) REFERENCES `fee_runs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `fee_years` (
	`year` integer PRIMARY KEY NOT NULL,
	`budget_sek` integer NOT NULL,
	`key` text DEFAULT 'population' NOT NULL,
	`equal_percent` integer,
	`part_year` text DEFAULT 'whole_year' NOT NULL,
	`meeting_decision_id` integer,
	`note` text DEFAULT '' NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`meeting_decision_id`) REFERENCES `meeting_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fee_years_budget" CHECK("fee_years"."budget_sek" >= 0),
	CONSTRAINT "fee_years_key" CHECK("fee_years"."key" in ('population', 'equal', 'fixed', 'mixed')),
	CONSTRAINT "fee_years_part_year" CHECK("fee_years"."part_year" in ('whole_year', 'months', 'days')),
	CONSTRAINT "fee_years_mixed" CHECK(("fee_years"."key" = 'mixed') = ("fee_years"."equal_percent" is not null)),
	CONSTRAINT "fee_years_percent" CHECK("fee_years"."equal_percent" is null or "fee_years"."equal_percent" between 0 and 100)
);
--> statement-breakpoint
CREATE TABLE `fixed_fees` (
	`year` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`amount_sek` integer NOT NULL,
	PRIMARY KEY(`year`, `municipality_code`),
	FOREIGN KEY (`year`) REFERENCES `fee_years`(`year`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fixed_fees_amount" CHECK("fixed_fees"."amount_sek" >= 0)
);
--> statement-breakpoint
CREATE TABLE `outcomes` (
	`id` integer PRIMARY KEY NOT NULL,
	`line_id` integer NOT NULL,
	`amount_sek` integer NOT NULL,
	`happened_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`line_id`) REFERENCES `budget_lines`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `outcomes_of_line` ON `outcomes` (`line_id`);--> statement-breakpoint
CREATE TABLE `imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`document_id` integer NOT NULL,
	`target` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`confirmed_at` text,
	`confirmed_by_id` integer,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imports_kind" CHECK("imports"."kind" in ('network', 'board_meetings', 'population'))
);
--> statement-breakpoint
CREATE TABLE `earlier_names` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`short_name` text NOT NULL,
	`formal_name` text NOT NULL,
	`genitive` text NOT NULL,
	`until_on` text NOT NULL,
	`corrected_at` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `earlier_names_of_municipality` ON `earlier_names` (`municipality_code`,`until_on`);--> statement-breakpoint
CREATE TABLE `handovers` (
	`id` integer PRIMARY KEY NOT NULL,
	`host_id` integer NOT NULL,
	`item` text NOT NULL,
	`done_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`host_id`) REFERENCES `hosts`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handovers_item" CHECK("handovers"."item" in ('strategist_post', 'budget', 'chair', 'annex'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `handovers_once` ON `handovers` (`host_id`,`item`);--> statement-breakpoint
CREATE TABLE `municipality_aliases` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`alias` text NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `municipality_aliases_alias_unique` ON `municipality_aliases` (`alias`);--> statement-breakpoint
CREATE TABLE `network_phases` (
	`id` integer PRIMARY KEY NOT NULL,
	`phase` text NOT NULL,
	`from_on` text NOT NULL,
	`source` text DEFAULT '' NOT NULL,
	CONSTRAINT "network_phases_phase" CHECK("network_phases"."phase" in ('project', 'permanent'))
);
--> statement-breakpoint
CREATE TABLE `signatories` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`person_id` integer NOT NULL,
	`scope` text NOT NULL,
	`source` text NOT NULL,
	`document_id` integer,
	`from_on` text NOT NULL,
	`valid_until_on` text,
	`corrected_at` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signatories_order" CHECK("signatories"."valid_until_on" is null or "signatories"."valid_until_on" >= "signatories"."from_on")
);
--> statement-breakpoint
CREATE INDEX `signatories_of_municipality` ON `signatories` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `population_fetches` (
	`id` integer PRIMARY KEY NOT NULL,
	`year` integer NOT NULL,
	`source_table` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`state` text NOT NULL,
	`failure` text DEFAULT '' NOT NULL,
	`detail` text DEFAULT '' NOT NULL,
	`not_before` text,
	`answer` text DEFAULT '' NOT NULL,
	`sha256` text DEFAULT '' NOT NULL,
	`import_id` integer,
	`settled_at` text,
	`settled_by_id` integer,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`import_id`) REFERENCES `imports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "population_fetches_state" CHECK("population_fetches"."state" in ('waiting', 'approved', 'set_aside', 'failed')),
	CONSTRAINT "population_fetches_settled" CHECK(("population_fetches"."settled_at" is not null) = ("population_fetches"."state" in ('approved', 'set_aside')))
);
--> statement-breakpoint
CREATE INDEX `population_fetches_of_year` ON `population_fetches` (`year`,`id`);--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_roles` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`municipality_code` text,
	`from_on` text NOT NULL,
	`ended_on` text,
	`topics` text DEFAULT '' NOT NULL,
	`by_post` text DEFAULT '' NOT NULL,
	`board_decision_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_decision_id`) REFERENCES `board_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "roles_role" CHECK("__new_roles"."role" in ('adviser', 'coordinator', 'contact', 'director', 'representative', 'administrator')),
	CONSTRAINT "roles_municipality" CHECK(("__new_roles"."role" in ('contact', 'director', 'representative')) = ("__new_roles"."municipality_code" is not null)),
	CONSTRAINT "roles_order" CHECK("__new_roles"."ended_on" is null or "__new_roles"."ended_on" >= "__new_roles"."from_on")
);
--> statement-breakpoint
INSERT INTO `__new_roles`("id", "person_id", "role", "municipality_code", "from_on", "ended_on") SELECT "id", "person_id", "role", "municipality_code", "from_on", "ended_on" FROM `roles`;--> statement-breakpoint
DROP TABLE `roles`;--> statement-breakpoint
ALTER TABLE `__new_roles` RENAME TO `roles`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `roles_of_person` ON `roles` (`person_id`);--> statement-breakpoint
CREATE INDEX `roles_of_municipality` ON `roles` (`municipality_code`,`role`);--> statement-breakpoint
DROP INDEX `hosts_from_on_unique`;--> statement-breakpoint
ALTER TABLE `hosts` ADD `meeting_decision_id` integer REFERENCES meeting_decisions(id);--> statement-breakpoint
ALTER TABLE `hosts` ADD `corrected_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `hosts_standing` ON `hosts` (`from_on`) WHERE corrected_at is null;--> statement-breakpoint
CREATE TABLE `__new_populations` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`year` integer NOT NULL,
	`residents` integer NOT NULL,
	`source_table` text NOT NULL,
	`fetched_on` text,
	`fetch_id` integer,
	`corrected_at` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`fetch_id`) REFERENCES `population_fetches`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "populations_residents" CHECK("__new_populations"."residents" > 0)
);
--> statement-breakpoint
INSERT INTO `__new_populations`("municipality_code", "year", "residents", "source_table") SELECT "municipality_code", "year", "residents", "source_table" FROM `populations`;--> statement-breakpoint
DROP TABLE `populations`;--> statement-breakpoint
ALTER TABLE `__new_populations` RENAME TO `populations`;--> statement-breakpoint
CREATE UNIQUE INDEX `populations_standing` ON `populations` (`municipality_code`,`year`) WHERE corrected_at is null;--> statement-breakpoint
ALTER TABLE `documents` ADD `readers` text DEFAULT 'application' NOT NULL;--> statement-breakpoint
ALTER TABLE `agreements` ADD `document_id` integer REFERENCES documents(id);--> statement-breakpoint
ALTER TABLE `agreements` ADD `meant_for` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `memberships` ADD `corrected_at` text;--> statement-breakpoint
CREATE TABLE `__new_municipalities` (
	`code` text PRIMARY KEY NOT NULL,
	`short_name` text NOT NULL,
	`formal_name` text NOT NULL,
	`genitive` text NOT NULL,
	`org_number` text DEFAULT '' NOT NULL,
	CONSTRAINT "municipalities_code" CHECK("__new_municipalities"."code" glob '[0-9][0-9][0-9][0-9]'),
	CONSTRAINT "municipalities_org_number" CHECK("__new_municipalities"."org_number" = '' or length("__new_municipalities"."org_number") = 10)
);
--> statement-breakpoint
INSERT INTO `__new_municipalities`("code", "short_name", "formal_name", "genitive") SELECT "code", "short_name", "formal_name", "genitive" FROM `municipalities`;--> statement-breakpoint
DROP TABLE `municipalities`;--> statement-breakpoint
ALTER TABLE `__new_municipalities` RENAME TO `municipalities`;--> statement-breakpoint
ALTER TABLE `network` ADD `coordinator_title` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `persons` ADD `unit` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `persons` ADD `phone` text DEFAULT '' NOT NULL;