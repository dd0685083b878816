CREATE TABLE `advice_lessons` (
	`id` integer PRIMARY KEY NOT NULL,
	`request_id` integer NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`written_at` text NOT NULL,
	`by_id` integer,
	`agreed_at` text,
	`agreed_by_name` text DEFAULT '' NOT NULL,
	`withdrawn_at` text,
	FOREIGN KEY (`request_id`) REFERENCES `advice_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `advice_lessons_of_request` ON `advice_lessons` (`request_id`,`id`);--> statement-breakpoint
CREATE TABLE `advice_replies` (
	`id` integer PRIMARY KEY NOT NULL,
	`request_id` integer NOT NULL,
	`side` text NOT NULL,
	`text` text NOT NULL,
	`time_class` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `advice_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "advice_replies_side" CHECK("advice_replies"."side" in ('adviser', 'municipality')),
	CONSTRAINT "advice_replies_time" CHECK(("advice_replies"."side" = 'adviser') = ("advice_replies"."time_class" is not null))
);
--> statement-breakpoint
CREATE INDEX `advice_replies_of_request` ON `advice_replies` (`request_id`,`id`);--> statement-breakpoint
CREATE TABLE `advice_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`topic` text NOT NULL,
	`title` text NOT NULL,
	`question` text NOT NULL,
	`wished_on` text,
	`call_id` integer,
	`need_id` integer,
	`asked_at` text NOT NULL,
	`asked_by_id` integer,
	`asked_by_name` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "advice_requests_topic" CHECK("advice_requests"."topic" in ('finding_calls', 'an_application', 'budget', 'decisions', 'reporting', 'other'))
);
--> statement-breakpoint
CREATE INDEX `advice_requests_of_municipality` ON `advice_requests` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `application_steps` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`step` text NOT NULL,
	`from_status` text NOT NULL,
	`to_status` text NOT NULL,
	`version_id` integer,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "application_steps_taken_back" CHECK(("application_steps"."step" = 'take_back') = ("application_steps"."version_id" is not null) and ("application_steps"."step" <> 'take_back' or "application_steps"."reason" <> ''))
);
--> statement-breakpoint
CREATE INDEX `application_steps_of_application` ON `application_steps` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `objections` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`person_id` integer NOT NULL,
	`person_name` text NOT NULL,
	`person_title` text NOT NULL,
	`reason` text NOT NULL,
	`link_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `signoff_links`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "objections_reason" CHECK("objections"."reason" <> '')
);
--> statement-breakpoint
CREATE INDEX `objections_of_version` ON `objections` (`version_id`,`municipality_code`);--> statement-breakpoint
CREATE TABLE `change_decisions` (
	`request_id` integer PRIMARY KEY NOT NULL,
	`decided_on` text NOT NULL,
	`case_number` text NOT NULL,
	`time_verdict` text,
	`budget_verdict` text,
	`content_verdict` text,
	`parties_verdict` text,
	`note` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `change_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_decisions_verdicts" CHECK(coalesce("change_decisions"."time_verdict", 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce("change_decisions"."budget_verdict", 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce("change_decisions"."content_verdict", 'accepted') in ('accepted', 'accepted_with_changes', 'rejected') and coalesce("change_decisions"."parties_verdict", 'accepted') in ('accepted', 'rejected'))
);
--> statement-breakpoint
CREATE TABLE `change_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`asked_on` text NOT NULL,
	`why` text NOT NULL,
	`ends_on` text,
	`granted_sek` integer,
	`content` text DEFAULT '' NOT NULL,
	`move` text,
	`municipality_code` text,
	`board` text DEFAULT '' NOT NULL,
	`board_decided_on` text,
	`paragraph` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "change_requests_something" CHECK("change_requests"."ends_on" is not null or "change_requests"."granted_sek" is not null or "change_requests"."content" <> '' or "change_requests"."move" is not null),
	CONSTRAINT "change_requests_move" CHECK("change_requests"."move" is null or "change_requests"."move" in ('joins', 'leaves')),
	CONSTRAINT "change_requests_board" CHECK(("change_requests"."move" is null) = ("change_requests"."municipality_code" is null) and ("change_requests"."move" is null or ("change_requests"."board" <> '' and "change_requests"."board_decided_on" is not null and "change_requests"."paragraph" <> ''))),
	CONSTRAINT "change_requests_why" CHECK("change_requests"."why" <> '')
);
--> statement-breakpoint
CREATE INDEX `change_requests_of_application` ON `change_requests` (`application_id`);--> statement-breakpoint
CREATE TABLE `grant_shares` (
	`terms_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`share_sek` integer NOT NULL,
	PRIMARY KEY(`terms_id`, `municipality_code`),
	FOREIGN KEY (`terms_id`) REFERENCES `grant_terms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_shares_amount" CHECK("grant_shares"."share_sek" >= 0)
);
--> statement-breakpoint
CREATE TABLE `grant_terms` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`decision_id` integer,
	`change_id` integer,
	`granted_sek` integer NOT NULL,
	`starts_on` text NOT NULL,
	`ends_on` text NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `funder_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`change_id`) REFERENCES `change_requests`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_terms_from_one" CHECK(("grant_terms"."decision_id" is null) <> ("grant_terms"."change_id" is null)),
	CONSTRAINT "grant_terms_period" CHECK("grant_terms"."ends_on" >= "grant_terms"."starts_on" and "grant_terms"."granted_sek" > 0)
);
--> statement-breakpoint
CREATE UNIQUE INDEX `grant_terms_change_id_unique` ON `grant_terms` (`change_id`);--> statement-breakpoint
CREATE INDEX `grant_terms_of_application` ON `grant_terms` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `closures` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`keep_years` integer,
	`keep_until` text,
	`note` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "closures_keep" CHECK(("closures"."keep_years" is null) = ("closures"."keep_until" is null))
);
--> statement-breakpoint
CREATE INDEX `closures_of_application` ON `closures` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `funder_decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`outcome` text NOT NULL,
	`decided_on` text NOT NULL,
	`case_number` text NOT NULL,
	`granted_sek` integer NOT NULL,
	`conditions` text DEFAULT '' NOT NULL,
	`starts_on` text,
	`ends_on` text,
	`template_year` integer,
	`requisition_by` text,
	`reason` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`corrects_id` integer,
	`correction` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`corrects_id`) REFERENCES `funder_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funder_decisions_outcome" CHECK("funder_decisions"."outcome" in ('granted', 'granted_in_part', 'rejected')),
	CONSTRAINT "funder_decisions_complete" CHECK(("funder_decisions"."outcome" = 'rejected' and "funder_decisions"."granted_sek" = 0 and "funder_decisions"."reason" <> '') or ("funder_decisions"."outcome" <> 'rejected' and "funder_decisions"."granted_sek" > 0 and "funder_decisions"."starts_on" is not null and "funder_decisions"."ends_on" is not null and "funder_decisions"."template_year" is not null)),
	CONSTRAINT "funder_decisions_period" CHECK("funder_decisions"."ends_on" is null or "funder_decisions"."ends_on" >= "funder_decisions"."starts_on"),
	CONSTRAINT "funder_decisions_correction" CHECK(("funder_decisions"."corrects_id" is null) = ("funder_decisions"."correction" = ''))
);
--> statement-breakpoint
CREATE INDEX `funder_decisions_of_application` ON `funder_decisions` (`application_id`,`id`);--> statement-breakpoint
CREATE UNIQUE INDEX `funder_decisions_corrected_once` ON `funder_decisions` (`corrects_id`);--> statement-breakpoint
CREATE TABLE `completion_replies` (
	`request_id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`handed_in_on` text NOT NULL,
	`reply` text NOT NULL,
	`document_id` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`request_id`) REFERENCES `completion_requests`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "completion_replies_reply" CHECK("completion_replies"."reply" <> '')
);
--> statement-breakpoint
CREATE TABLE `completion_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`asked` text NOT NULL,
	`asked_on` text NOT NULL,
	`due_on` text NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "completion_requests_asked" CHECK("completion_requests"."asked" <> '' and "completion_requests"."due_on" >= "completion_requests"."asked_on")
);
--> statement-breakpoint
CREATE INDEX `completion_requests_of_application` ON `completion_requests` (`application_id`);--> statement-breakpoint
CREATE TABLE `handing_in_steps` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`item` text NOT NULL,
	`name` text DEFAULT '' NOT NULL,
	`state` text NOT NULL,
	`happened_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "handing_in_steps_item" CHECK("handing_in_steps"."item" in ('account', 'authority', 'signatory_proof', 'org_number', 'attachment')),
	CONSTRAINT "handing_in_steps_state" CHECK("handing_in_steps"."state" in ('requested', 'ready', 'not_needed')),
	CONSTRAINT "handing_in_steps_name" CHECK(("handing_in_steps"."item" = 'attachment') = ("handing_in_steps"."name" <> ''))
);
--> statement-breakpoint
CREATE INDEX `handing_in_steps_of_application` ON `handing_in_steps` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `grant_payments` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`kind` text NOT NULL,
	`municipality_code` text,
	`amount_sek` integer NOT NULL,
	`paid_on` text NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`corrected_at` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "grant_payments_kind" CHECK("grant_payments"."kind" in ('received', 'passed_on', 'returned', 'repaid')),
	CONSTRAINT "grant_payments_partner" CHECK(("grant_payments"."kind" in ('passed_on', 'returned')) = ("grant_payments"."municipality_code" is not null)),
	CONSTRAINT "grant_payments_amount" CHECK("grant_payments"."amount_sek" > 0)
);
--> statement-breakpoint
CREATE INDEX `grant_payments_of_application` ON `grant_payments` (`application_id`);--> statement-breakpoint
CREATE TABLE `requisitions` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`requested_on` text NOT NULL,
	`amount_sek` integer NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`document_id` integer,
	`corrected_at` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "requisitions_amount" CHECK("requisitions"."amount_sek" > 0)
);
--> statement-breakpoint
CREATE INDEX `requisitions_of_application` ON `requisitions` (`application_id`);--> statement-breakpoint
CREATE TABLE `report_acceptances` (
	`report_id` integer PRIMARY KEY NOT NULL,
	`accepted_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_due_days` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`due_on` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_due_days_of_report` ON `report_due_days` (`report_id`,`id`);--> statement-breakpoint
CREATE TABLE `report_outcomes` (
	`id` integer PRIMARY KEY NOT NULL,
	`report_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`used_sek` integer NOT NULL,
	`done` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_outcomes_amount" CHECK("report_outcomes"."used_sek" >= 0 and "report_outcomes"."done" <> '')
);
--> statement-breakpoint
CREATE INDEX `report_outcomes_of_report` ON `report_outcomes` (`report_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `report_parts` (
	`report_id` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`heading` text NOT NULL,
	`guidance` text DEFAULT '' NOT NULL,
	`promised` text DEFAULT '' NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	PRIMARY KEY(`report_id`, `key`),
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `report_submissions` (
	`report_id` integer PRIMARY KEY NOT NULL,
	`handed_in_on` text NOT NULL,
	`document_id` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`report_id`) REFERENCES `reports`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`kind` text NOT NULL,
	`template_year` integer NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	`added_at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reports_kind" CHECK("reports"."kind" in ('interim', 'final'))
);
--> statement-breakpoint
CREATE INDEX `reports_of_application` ON `reports` (`application_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `reports_one_final` ON `reports` (`application_id`) WHERE kind = 'final';--> statement-breakpoint
CREATE TABLE `budget_parties` (
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`receives_money` integer DEFAULT true NOT NULL,
	`key` text NOT NULL,
	`fixed_sek` integer DEFAULT 0 NOT NULL,
	`percent` integer DEFAULT 0 NOT NULL,
	`residents` integer,
	PRIMARY KEY(`application_id`, `municipality_code`),
	FOREIGN KEY (`application_id`) REFERENCES `budgets`(`application_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budget_parties_key" CHECK("budget_parties"."key" in ('common', 'population', 'equal', 'fixed', 'percent', 'none')),
	CONSTRAINT "budget_parties_numbers" CHECK("budget_parties"."fixed_sek" >= 0 and "budget_parties"."percent" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE `budget_rules` (
	`application_id` integer NOT NULL,
	`kind` text NOT NULL,
	`value` integer DEFAULT 0 NOT NULL,
	`day` text,
	`blocks` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`application_id`, `kind`),
	FOREIGN KEY (`application_id`) REFERENCES `budgets`(`application_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budget_rules_kind" CHECK("budget_rules"."kind" in ('co_financing_exactly', 'co_financing_at_least', 'co_financing_at_most', 'requested_at_least', 'requested_at_most', 'indirect_of_staff', 'indirect_of_direct', 'starts_no_earlier', 'ends_no_later', 'months_at_most')),
	CONSTRAINT "budget_rules_value" CHECK("budget_rules"."value" >= 0 and ("budget_rules"."day" is not null) = ("budget_rules"."kind" in ('starts_no_earlier', 'ends_no_later')))
);
--> statement-breakpoint
CREATE TABLE `budgets` (
	`application_id` integer PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`common_key` text NOT NULL,
	`population_year` integer,
	`population_table` text DEFAULT '' NOT NULL,
	`begun_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budgets_common_key" CHECK("budgets"."common_key" in ('population', 'equal'))
);
--> statement-breakpoint
CREATE TABLE `co_financing` (
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`year` integer NOT NULL,
	`cash_sek` integer DEFAULT 0 NOT NULL,
	`in_kind_sek` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`application_id`, `municipality_code`, `year`),
	FOREIGN KEY (`application_id`,`municipality_code`) REFERENCES `budget_parties`(`application_id`,`municipality_code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "co_financing_money" CHECK("co_financing"."cash_sek" >= 0 and "co_financing"."in_kind_sek" >= 0)
);
--> statement-breakpoint
CREATE TABLE `cost_lines` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`text` text NOT NULL,
	`cost_type` text NOT NULL,
	`year` integer NOT NULL,
	`bearer_code` text,
	`way` text NOT NULL,
	`amount_sek` integer DEFAULT 0 NOT NULL,
	`quantity` integer DEFAULT 0 NOT NULL,
	`unit_sek` integer DEFAULT 0 NOT NULL,
	`rate` integer DEFAULT 0 NOT NULL,
	`base` text DEFAULT '[]' NOT NULL,
	`added_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`application_id`) REFERENCES `budgets`(`application_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`,`cost_type`) REFERENCES `cost_types`(`application_id`,`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`,`bearer_code`) REFERENCES `budget_parties`(`application_id`,`municipality_code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cost_lines_way" CHECK("cost_lines"."way" in ('amount', 'units', 'rate')),
	CONSTRAINT "cost_lines_numbers" CHECK("cost_lines"."amount_sek" >= 0 and "cost_lines"."quantity" >= 0 and "cost_lines"."unit_sek" >= 0 and "cost_lines"."rate" between 0 and 10000)
);
--> statement-breakpoint
CREATE INDEX `cost_lines_of_application` ON `cost_lines` (`application_id`,`removed_at`);--> statement-breakpoint
CREATE TABLE `cost_types` (
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`heading` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`application_id`, `key`),
	FOREIGN KEY (`application_id`) REFERENCES `budgets`(`application_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cost_types_kind" CHECK("cost_types"."kind" in ('staff', 'other', 'indirect'))
);
--> statement-breakpoint
CREATE TABLE `calendar_addresses` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`calendar` text NOT NULL,
	`municipality_code` text,
	`name` text NOT NULL,
	`alarm` text DEFAULT 'none' NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`revoked_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calendar_addresses_calendar" CHECK("calendar_addresses"."calendar" in ('own', 'municipality', 'network')),
	CONSTRAINT "calendar_addresses_municipality" CHECK(("calendar_addresses"."calendar" = 'municipality') = ("calendar_addresses"."municipality_code" is not null)),
	CONSTRAINT "calendar_addresses_alarm" CHECK("calendar_addresses"."alarm" in ('none', 'day', 'week'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `calendar_addresses_token_hash_unique` ON `calendar_addresses` (`token_hash`);--> statement-breakpoint
CREATE INDEX `calendar_addresses_of_person` ON `calendar_addresses` (`person_id`);--> statement-breakpoint
CREATE TABLE `calendar_events` (
	`uid` text PRIMARY KEY NOT NULL,
	`facts` text NOT NULL,
	`last_on` text NOT NULL,
	`sequence` integer NOT NULL,
	`changed_at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `calendar_listings` (
	`audience` text NOT NULL,
	`uid` text NOT NULL,
	`withdrawn_at` text,
	PRIMARY KEY(`audience`, `uid`),
	FOREIGN KEY (`uid`) REFERENCES `calendar_events`(`uid`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `calendar_listings_of_event` ON `calendar_listings` (`uid`);--> statement-breakpoint
CREATE TABLE `case_steps` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`step` text NOT NULL,
	`on` text NOT NULL,
	`case_number` text DEFAULT '' NOT NULL,
	`board_name` text DEFAULT '' NOT NULL,
	`meets_on` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "case_steps_step" CHECK("case_steps"."step" in ('registered', 'papers_submitted')),
	CONSTRAINT "case_steps_number" CHECK("case_steps"."step" <> 'registered' or "case_steps"."case_number" <> '')
);
--> statement-breakpoint
CREATE INDEX `case_steps_of_party` ON `case_steps` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `delegation_reports` (
	`id` integer PRIMARY KEY NOT NULL,
	`board_id` integer NOT NULL,
	`decision_id` integer,
	`signoff_id` integer,
	`reported_on` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `party_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`signoff_id`) REFERENCES `signoffs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "delegation_reports_what" CHECK(("delegation_reports"."decision_id" is null) <> ("delegation_reports"."signoff_id" is null))
);
--> statement-breakpoint
CREATE INDEX `delegation_reports_of_board` ON `delegation_reports` (`board_id`);--> statement-breakpoint
CREATE TABLE `mandate_checks` (
	`signoff_id` integer PRIMARY KEY NOT NULL,
	`mandate_id` integer,
	`findings` text NOT NULL,
	FOREIGN KEY (`signoff_id`) REFERENCES `signoffs`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`mandate_id`) REFERENCES `mandates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `mandates` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`application_id` integer,
	`post` text DEFAULT '' NOT NULL,
	`person_id` integer,
	`decision_id` integer,
	`delegation_id` integer,
	`source` text DEFAULT '' NOT NULL,
	`ceiling_sek` integer,
	`from_on` text NOT NULL,
	`valid_until_on` text,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	`corrected_at` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`decision_id`) REFERENCES `party_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`delegation_id`) REFERENCES `delegations`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "mandates_holder" CHECK(("mandates"."post" <> '') <> ("mandates"."person_id" is not null)),
	CONSTRAINT "mandates_source" CHECK("mandates"."decision_id" is not null or "mandates"."delegation_id" is not null or "mandates"."source" <> ''),
	CONSTRAINT "mandates_ceiling" CHECK("mandates"."ceiling_sek" is null or "mandates"."ceiling_sek" > 0),
	CONSTRAINT "mandates_order" CHECK("mandates"."valid_until_on" is null or "mandates"."valid_until_on" >= "mandates"."from_on")
);
--> statement-breakpoint
CREATE INDEX `mandates_of_municipality` ON `mandates` (`municipality_code`,`application_id`);--> statement-breakpoint
CREATE INDEX `mandates_of_decision` ON `mandates` (`decision_id`);--> statement-breakpoint
CREATE TABLE `minutes_extracts` (
	`id` integer PRIMARY KEY NOT NULL,
	`decision_id` integer NOT NULL,
	`adjusted_on` text,
	`document_id` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`decision_id`) REFERENCES `party_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "minutes_extracts_says" CHECK("minutes_extracts"."adjusted_on" is not null or "minutes_extracts"."document_id" is not null)
);
--> statement-breakpoint
CREATE INDEX `minutes_extracts_of_decision` ON `minutes_extracts` (`decision_id`,`id`);--> statement-breakpoint
CREATE TABLE `partner_form_checks` (
	`id` integer PRIMARY KEY NOT NULL,
	`form_id` integer NOT NULL,
	`verdict` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`form_id`) REFERENCES `partner_forms`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "partner_form_checks_verdict" CHECK("partner_form_checks"."verdict" in ('checked', 'returned')),
	CONSTRAINT "partner_form_checks_reason" CHECK("partner_form_checks"."verdict" <> 'returned' or "partner_form_checks"."reason" <> '')
);
--> statement-breakpoint
CREATE INDEX `partner_form_checks_of_form` ON `partner_form_checks` (`form_id`,`id`);--> statement-breakpoint
CREATE TABLE `partner_forms` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`version_id` integer NOT NULL,
	`document_id` integer NOT NULL,
	`signer` text NOT NULL,
	`signer_title` text NOT NULL,
	`signed_on` text NOT NULL,
	`method` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "partner_forms_method" CHECK("partner_forms"."method" in ('click_with_eid', 'advanced_esignature', 'wet_ink_scan', 'signed_in_funder_portal'))
);
--> statement-breakpoint
CREATE INDEX `partner_forms_of_party` ON `partner_forms` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `party_decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`form` text NOT NULL,
	`outcome` text NOT NULL,
	`board_decision_id` integer,
	`board_id` integer,
	`board_name` text DEFAULT '' NOT NULL,
	`decided_on` text,
	`decider` text DEFAULT '' NOT NULL,
	`reference` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`case_number` text DEFAULT '' NOT NULL,
	`version_id` integer,
	`carries_ownership` integer DEFAULT false NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	`corrected_at` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_decision_id`) REFERENCES `board_decisions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`board_id`) REFERENCES `boards`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "party_decisions_form" CHECK("party_decisions"."form" in ('board', 'board_committee', 'delegation', 'subdelegation', 'chair', 'execution', 'none_needed')),
	CONSTRAINT "party_decisions_outcome" CHECK("party_decisions"."outcome" in ('proposed', 'granted', 'rejected', 'referred_back', 'tabled')),
	CONSTRAINT "party_decisions_paragraph" CHECK(("party_decisions"."board_decision_id" is not null) = ("party_decisions"."outcome" <> 'proposed' and "party_decisions"."form" in ('board', 'board_committee', 'execution'))),
	CONSTRAINT "party_decisions_decider" CHECK("party_decisions"."outcome" = 'proposed' or "party_decisions"."form" not in ('delegation', 'subdelegation', 'chair') or ("party_decisions"."decider" <> '' and "party_decisions"."decided_on" is not null)),
	CONSTRAINT "party_decisions_reason" CHECK("party_decisions"."form" not in ('chair', 'none_needed') or "party_decisions"."outcome" = 'proposed' or "party_decisions"."reason" <> '')
);
--> statement-breakpoint
CREATE INDEX `party_decisions_of_party` ON `party_decisions` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE INDEX `party_decisions_of_board` ON `party_decisions` (`board_id`);--> statement-breakpoint
CREATE INDEX `party_decisions_on_paragraph` ON `party_decisions` (`board_decision_id`);--> statement-breakpoint
CREATE TABLE `letter_choices` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`kind` text NOT NULL,
	`pace` text NOT NULL,
	`by` text NOT NULL,
	`chosen_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "letter_choices_pace" CHECK("letter_choices"."pace" in ('at_once', 'daily', 'weekly', 'never')),
	CONSTRAINT "letter_choices_by" CHECK("letter_choices"."by" in ('page', 'letter'))
);
--> statement-breakpoint
CREATE INDEX `letter_choices_of_person` ON `letter_choices` (`person_id`,`kind`);--> statement-breakpoint
CREATE TABLE `refused_addresses` (
	`id` integer PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`letter_id` integer NOT NULL,
	`at` text NOT NULL,
	`answer` text NOT NULL,
	`lifted_at` text,
	`lifted_by_id` integer,
	`lifted_because` text,
	FOREIGN KEY (`letter_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`lifted_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "refused_addresses_lifted" CHECK(("refused_addresses"."lifted_at" is null) = ("refused_addresses"."lifted_because" is null)),
	CONSTRAINT "refused_addresses_because" CHECK("refused_addresses"."lifted_because" in ('try_again', 'address_changed', 'got_through'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `refused_addresses_standing` ON `refused_addresses` (`address`) WHERE "refused_addresses"."lifted_at" is null;--> statement-breakpoint
CREATE TABLE `suppressions` (
	`id` integer PRIMARY KEY NOT NULL,
	`address` text NOT NULL,
	`reason` text NOT NULL,
	`added_at` text NOT NULL,
	`added_by_id` integer NOT NULL,
	`ended_at` text,
	`ended_by_id` integer,
	FOREIGN KEY (`added_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "suppressions_ended" CHECK(("suppressions"."ended_at" is null) = ("suppressions"."ended_by_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `suppressions_standing` ON `suppressions` (`address`) WHERE "suppressions"."ended_at" is null;--> statement-breakpoint
CREATE TABLE `good_examples` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	`newsletter_id` integer,
	`withdrawn_at` text,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`newsletter_id`) REFERENCES `newsletters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `good_examples_waiting` ON `good_examples` (`newsletter_id`);--> statement-breakpoint
CREATE TABLE `newsletter_blocks` (
	`id` integer PRIMARY KEY NOT NULL,
	`newsletter_id` integer NOT NULL,
	`position` integer NOT NULL,
	`kind` text NOT NULL,
	`heading` text NOT NULL,
	`text` text NOT NULL,
	`members_only` integer DEFAULT false NOT NULL,
	`included` integer DEFAULT true NOT NULL,
	FOREIGN KEY (`newsletter_id`) REFERENCES `newsletters`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "newsletter_blocks_kind" CHECK("newsletter_blocks"."kind" in ('greeting', 'calls', 'changes', 'applications', 'examples', 'meetings', 'own'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `newsletter_blocks_position` ON `newsletter_blocks` (`newsletter_id`,`position`);--> statement-breakpoint
CREATE TABLE `newsletter_subscribers` (
	`id` integer PRIMARY KEY NOT NULL,
	`email` text NOT NULL,
	`name` text NOT NULL,
	`organisation` text DEFAULT '' NOT NULL,
	`token_hash` text NOT NULL,
	`asked_at` text NOT NULL,
	`confirmed_at` text,
	`ended_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `newsletter_subscribers_token_hash_unique` ON `newsletter_subscribers` (`token_hash`);--> statement-breakpoint
CREATE INDEX `newsletter_subscribers_email` ON `newsletter_subscribers` (`email`);--> statement-breakpoint
CREATE UNIQUE INDEX `newsletter_subscribers_standing` ON `newsletter_subscribers` (`email`) WHERE confirmed_at is not null and ended_at is null;--> statement-breakpoint
CREATE TABLE `newsletters` (
	`id` integer PRIMARY KEY NOT NULL,
	`month` text NOT NULL,
	`title` text NOT NULL,
	`begun_at` text NOT NULL,
	`by_id` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	`sent_at` text,
	`sent_by_id` integer,
	`sent_by_name` text DEFAULT '' NOT NULL,
	`receivers` integer,
	`discarded_at` text,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`sent_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `newsletters_sent` ON `newsletters` (`sent_at`);--> statement-breakpoint
CREATE TABLE `diary_entries` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`case_number` text NOT NULL,
	`registered_on` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "diary_entries_case_number" CHECK(length("diary_entries"."case_number") between 1 and 60)
);
--> statement-breakpoint
CREATE INDEX `diary_entries_of_party` ON `diary_entries` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `packets` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`version_id` integer,
	`asked_at` text NOT NULL,
	`asked_by_id` integer,
	`asked_by_name` text NOT NULL,
	`begun` integer DEFAULT 0 NOT NULL,
	`begun_at` text,
	`made_at` text,
	`pdf_id` integer,
	`zip_id` integer,
	`failed_at` text,
	`failure` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`asked_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`pdf_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`zip_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "packets_end" CHECK("packets"."made_at" is null or "packets"."failed_at" is null),
	CONSTRAINT "packets_made" CHECK(("packets"."made_at" is null) = ("packets"."pdf_id" is null) and ("packets"."made_at" is null) = ("packets"."zip_id" is null)),
	CONSTRAINT "packets_failed" CHECK(("packets"."failed_at" is null) = ("packets"."failure" is null)),
	CONSTRAINT "packets_failure" CHECK("packets"."failure" is null or "packets"."failure" in ('too_slow', 'too_much', 'mistake'))
);
--> statement-breakpoint
CREATE INDEX `packets_of_application` ON `packets` (`application_id`,`id`);--> statement-breakpoint
CREATE INDEX `packets_to_make` ON `packets` (`id`) WHERE made_at is null and failed_at is null;--> statement-breakpoint
CREATE TABLE `report_styles` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`layout` text NOT NULL,
	`office` text NOT NULL,
	`signer_title` text NOT NULL,
	`second_signer_title` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "report_styles_layout" CHECK("report_styles"."layout" in ('proposal_first', 'matter_first'))
);
--> statement-breakpoint
CREATE INDEX `report_styles_of_municipality` ON `report_styles` (`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `report_templates` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`document_id` integer,
	`placeholders` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `report_templates_of_municipality` ON `report_templates` (`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `delays` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`expected_on` text NOT NULL,
	`reason` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "delays_reason" CHECK("delays"."reason" <> '')
);
--> statement-breakpoint
CREATE INDEX `delays_of_party` ON `delays` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `reminder_rules` (
	`id` integer PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`is_on` integer NOT NULL,
	`steps` text NOT NULL,
	`escalate_after` integer,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `reminder_rules_of_rule` ON `reminder_rules` (`rule`,`id`);--> statement-breakpoint
CREATE TABLE `reminders` (
	`id` integer PRIMARY KEY NOT NULL,
	`rule` text NOT NULL,
	`matter` text NOT NULL,
	`counted_from` text NOT NULL,
	`step` text NOT NULL,
	`passed_over` integer NOT NULL,
	`receivers` integer NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reminders_once` ON `reminders` (`rule`,`matter`,`counted_from`,`step`);--> statement-breakpoint
CREATE TABLE `reply_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`application_id` integer,
	`call_id` integer,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "reply_links_about" CHECK(("reply_links"."application_id" is null) <> ("reply_links"."call_id" is null))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `reply_links_token_hash_unique` ON `reply_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `reply_links_of_person` ON `reply_links` (`person_id`);--> statement-breakpoint
CREATE TABLE `form_choices` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`form_key` text NOT NULL,
	`name` text NOT NULL,
	`partner_forms` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `form_choices_of_application` ON `form_choices` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `funder_form_sections` (
	`form_id` integer NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`heading` text NOT NULL,
	`guidance` text DEFAULT '' NOT NULL,
	`limit_kind` text,
	`limit_count` integer,
	`required` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`form_id`, `key`),
	FOREIGN KEY (`form_id`) REFERENCES `funder_forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funder_form_sections_heading" CHECK("funder_form_sections"."heading" <> ''),
	CONSTRAINT "funder_form_sections_limit" CHECK(("funder_form_sections"."limit_kind" is null) = ("funder_form_sections"."limit_count" is null)),
	CONSTRAINT "funder_form_sections_limit_kind" CHECK("funder_form_sections"."limit_kind" is null or "funder_form_sections"."limit_kind" in ('characters', 'words'))
);
--> statement-breakpoint
CREATE TABLE `funder_forms` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`edition` integer NOT NULL,
	`name` text NOT NULL,
	`programmes` text DEFAULT '' NOT NULL,
	`partner_forms` integer DEFAULT false NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`ended_at` text,
	`ended_by_id` integer,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funder_forms_name" CHECK("funder_forms"."name" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `funder_forms_edition` ON `funder_forms` (`key`,`edition`);--> statement-breakpoint
CREATE TABLE `section_comments` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	`resolved_at` text,
	`resolved_by_id` integer,
	`resolved_by_name` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "section_comments_text" CHECK("section_comments"."text" <> ''),
	CONSTRAINT "section_comments_resolved" CHECK(("section_comments"."resolved_at" is null) = ("section_comments"."resolved_by_name" is null))
);
--> statement-breakpoint
CREATE INDEX `section_comments_of_section` ON `section_comments` (`application_id`,`key`,`id`);--> statement-breakpoint
CREATE TABLE `section_drafts` (
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`person_id` integer NOT NULL,
	`base_revision` integer NOT NULL,
	`text` text NOT NULL,
	`started_at` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`application_id`, `key`, `person_id`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `section_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`revision` integer NOT NULL,
	`text` text NOT NULL,
	`brought_back_from` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_texts_revision` ON `section_texts` (`application_id`,`key`,`revision`);--> statement-breakpoint
CREATE TABLE `section_visits` (
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`person_id` integer NOT NULL,
	`since_at` text NOT NULL,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`application_id`, `key`, `person_id`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_imports` (
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
	CONSTRAINT "imports_kind" CHECK("__new_imports"."kind" in ('network', 'board_meetings', 'population', 'budget'))
);
--> statement-breakpoint
INSERT INTO `__new_imports`("id", "kind", "document_id", "target", "at", "by_id", "confirmed_at", "confirmed_by_id") SELECT "id", "kind", "document_id", "target", "at", "by_id", "confirmed_at", "confirmed_by_id" FROM `imports`;--> statement-breakpoint
DROP TABLE `imports`;--> statement-breakpoint
ALTER TABLE `__new_imports` RENAME TO `imports`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE TABLE `__new_letters` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`facts` text NOT NULL,
	`to_id` integer,
	`to_address` text NOT NULL,
	`to_name` text NOT NULL,
	`application_id` integer,
	`secret` text,
	`key` text NOT NULL,
	`exit` text,
	`exit_hash` text,
	`pace` text DEFAULT 'at_once' NOT NULL,
	`joined_in_id` integer,
	`held_at` text,
	`held_because` text,
	`written_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text NOT NULL,
	`last_error` text,
	`sent_at` text,
	`gave_up_at` text,
	`sent_subject` text,
	`sent_text` text,
	FOREIGN KEY (`to_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`joined_in_id`) REFERENCES `letters`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
INSERT INTO `__new_letters`("id", "kind", "facts", "to_id", "to_address", "to_name", "application_id", "secret", "key", "written_at", "attempts", "next_attempt_at", "last_error", "sent_at", "gave_up_at", "sent_subject", "sent_text") SELECT "id", "kind", "facts", "to_id", "to_address", "to_name", "application_id", "secret", "key", "written_at", "attempts", "next_attempt_at", "last_error", "sent_at", "gave_up_at", "sent_subject", "sent_text" FROM `letters`;--> statement-breakpoint
DROP TABLE `letters`;--> statement-breakpoint
ALTER TABLE `__new_letters` RENAME TO `letters`;--> statement-breakpoint
CREATE UNIQUE INDEX `letters_key_unique` ON `letters` (`key`);--> statement-breakpoint
CREATE INDEX `letters_state` ON `letters` (`sent_at`,`joined_in_id`,`gave_up_at`,`held_at`);--> statement-breakpoint
CREATE INDEX `letters_to` ON `letters` (`to_id`,`written_at`);--> statement-breakpoint
CREATE INDEX `letters_kind` ON `letters` (`kind`);--> statement-breakpoint
CREATE INDEX `letters_joined` ON `letters` (`joined_in_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `letters_exit` ON `letters` (`exit_hash`);--> statement-breakpoint
CREATE TABLE `__new_applications` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`owner_code` text NOT NULL,
	`title` text NOT NULL,
	`period_from_on` text,
	`period_to_on` text,
	`requested_sek` integer DEFAULT 0 NOT NULL,
	`partner_forms` text DEFAULT 'none' NOT NULL,
	`decisions_required` text DEFAULT 'none' NOT NULL,
	`follows_id` integer,
	`opened_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`follows_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "applications_status" CHECK("__new_applications"."status" in ('draft', 'out_for_approval', 'submitted', 'completion_requested', 'granted', 'rejected', 'withdrawn', 'closed', 'abandoned')),
	CONSTRAINT "applications_period" CHECK("__new_applications"."period_from_on" is null or "__new_applications"."period_to_on" is null or "__new_applications"."period_to_on" >= "__new_applications"."period_from_on"),
	CONSTRAINT "applications_requested" CHECK("__new_applications"."requested_sek" >= 0),
	CONSTRAINT "applications_partner_forms" CHECK("__new_applications"."partner_forms" in ('none', 'signed')),
	CONSTRAINT "applications_decisions_required" CHECK("__new_applications"."decisions_required" in ('none', 'recorded'))
);
--> statement-breakpoint
INSERT INTO `__new_applications`("id", "call_id", "status", "owner_code", "title", "period_from_on", "period_to_on", "requested_sek", "opened_at", "revision") SELECT "id", "call_id", "status", "owner_code", "title", "period_from_on", "period_to_on", "requested_sek", "opened_at", "revision" FROM `applications`;--> statement-breakpoint
DROP TABLE `applications`;--> statement-breakpoint
ALTER TABLE `__new_applications` RENAME TO `applications`;--> statement-breakpoint
CREATE INDEX `applications_of_call` ON `applications` (`call_id`);--> statement-breakpoint
ALTER TABLE `versions` ADD `change_class` text DEFAULT 'material' NOT NULL;--> statement-breakpoint
ALTER TABLE `versions` ADD `class_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `boards` ADD `closed_on_bridge_days` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `calls` ADD `signing_days` integer DEFAULT 3 NOT NULL;--> statement-breakpoint
ALTER TABLE `sections` ADD `in_form` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `sections_of_key` ON `sections` (`key`);--> statement-breakpoint
-- What was said to a question stays said.
CREATE TRIGGER advice_replies_keep_rows BEFORE UPDATE ON advice_replies BEGIN SELECT raise(abort, 'replies are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_replies_lose_nothing BEFORE DELETE ON advice_replies BEGIN SELECT raise(abort, 'replies are append-only'); END;
--> statement-breakpoint
-- What somebody has chosen, what a server has answered and who asked for no letters stands; what is lifted or ended is so once.
CREATE TRIGGER letter_choices_keep_rows BEFORE UPDATE ON letter_choices BEGIN SELECT raise(abort, 'choices are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER letter_choices_lose_nothing BEFORE DELETE ON letter_choices BEGIN SELECT raise(abort, 'choices are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER refused_addresses_keep_rows BEFORE UPDATE ON refused_addresses WHEN old.lifted_at is not null BEGIN SELECT raise(abort, 'a refusal is lifted once'); END;
--> statement-breakpoint
CREATE TRIGGER refused_addresses_lose_nothing BEFORE DELETE ON refused_addresses BEGIN SELECT raise(abort, 'what a server answered stands'); END;
--> statement-breakpoint
CREATE TRIGGER suppressions_keep_rows BEFORE UPDATE ON suppressions WHEN old.ended_at is not null BEGIN SELECT raise(abort, 'a suppression ends once'); END;
--> statement-breakpoint
CREATE TRIGGER suppressions_lose_nothing BEFORE DELETE ON suppressions BEGIN SELECT raise(abort, 'who asked for no letters stands'); END;
--> statement-breakpoint
-- A reminder that was given stays given, and what was said of a delay stays said.
CREATE TRIGGER reminders_keep_rows BEFORE UPDATE ON reminders BEGIN SELECT raise(abort, 'reminders are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER reminders_lose_nothing BEFORE DELETE ON reminders BEGIN SELECT raise(abort, 'reminders are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER delays_keep_rows BEFORE UPDATE ON delays BEGIN SELECT raise(abort, 'delays are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER delays_lose_nothing BEFORE DELETE ON delays BEGIN SELECT raise(abort, 'delays are append-only'); END;
--> statement-breakpoint
-- A newsletter that was sent is as it was sent.
CREATE TRIGGER newsletter_blocks_stand BEFORE DELETE ON newsletter_blocks WHEN (SELECT sent_at FROM newsletters WHERE id = old.newsletter_id) IS NOT NULL BEGIN SELECT raise(abort, 'what was sent stands'); END;
--> statement-breakpoint
CREATE TRIGGER newsletter_blocks_keep_words BEFORE UPDATE ON newsletter_blocks WHEN (SELECT sent_at FROM newsletters WHERE id = old.newsletter_id) IS NOT NULL BEGIN SELECT raise(abort, 'what was sent stands'); END;
--> statement-breakpoint
-- A municipality's decisions, mandates and signed forms stand as they were recorded; what was wrong is marked and another row stands instead.
CREATE TRIGGER case_steps_keep_rows BEFORE UPDATE ON case_steps BEGIN SELECT raise(abort, 'case steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER case_steps_lose_nothing BEFORE DELETE ON case_steps BEGIN SELECT raise(abort, 'case steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER party_decisions_keep_words BEFORE UPDATE OF id, application_id, municipality_code, form, outcome, board_decision_id, board_id, board_name, decided_on, decider, reference, reason, case_number, version_id, carries_ownership, at, by_id, by_name ON party_decisions BEGIN SELECT raise(abort, 'a decision stands as it was recorded'); END;
--> statement-breakpoint
CREATE TRIGGER party_decisions_lose_nothing BEFORE DELETE ON party_decisions BEGIN SELECT raise(abort, 'a decision stands as it was recorded'); END;
--> statement-breakpoint
CREATE TRIGGER minutes_extracts_keep_rows BEFORE UPDATE ON minutes_extracts BEGIN SELECT raise(abort, 'extracts are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER minutes_extracts_lose_nothing BEFORE DELETE ON minutes_extracts BEGIN SELECT raise(abort, 'extracts are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER mandates_keep_words BEFORE UPDATE OF id, municipality_code, application_id, post, person_id, decision_id, delegation_id, source, ceiling_sek, from_on, at, by_id, by_name ON mandates BEGIN SELECT raise(abort, 'a mandate stands as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER mandates_lose_nothing BEFORE DELETE ON mandates BEGIN SELECT raise(abort, 'a mandate stands as it was given'); END;
--> statement-breakpoint
CREATE TRIGGER mandate_checks_keep_rows BEFORE UPDATE ON mandate_checks BEGIN SELECT raise(abort, 'mandate checks are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER mandate_checks_lose_nothing BEFORE DELETE ON mandate_checks BEGIN SELECT raise(abort, 'mandate checks are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER partner_forms_keep_rows BEFORE UPDATE ON partner_forms BEGIN SELECT raise(abort, 'signed forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER partner_forms_lose_nothing BEFORE DELETE ON partner_forms BEGIN SELECT raise(abort, 'signed forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER partner_form_checks_keep_rows BEFORE UPDATE ON partner_form_checks BEGIN SELECT raise(abort, 'checks of forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER partner_form_checks_lose_nothing BEFORE DELETE ON partner_form_checks BEGIN SELECT raise(abort, 'checks of forms are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER delegation_reports_keep_rows BEFORE UPDATE ON delegation_reports BEGIN SELECT raise(abort, 'reports are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER delegation_reports_lose_nothing BEFORE DELETE ON delegation_reports BEGIN SELECT raise(abort, 'reports are append-only'); END;
--> statement-breakpoint
-- What was prepared, decided, handed in or told after the decision stays as it was said: these tables only grow.
CREATE TRIGGER handing_in_steps_keep_rows BEFORE UPDATE ON handing_in_steps BEGIN SELECT raise(abort, 'what was prepared stays as it was told'); END;
--> statement-breakpoint
CREATE TRIGGER handing_in_steps_lose_nothing BEFORE DELETE ON handing_in_steps BEGIN SELECT raise(abort, 'what was prepared stays as it was told'); END;
--> statement-breakpoint
CREATE TRIGGER completion_requests_keep_rows BEFORE UPDATE ON completion_requests BEGIN SELECT raise(abort, 'what the funder asked for stands'); END;
--> statement-breakpoint
CREATE TRIGGER completion_requests_lose_nothing BEFORE DELETE ON completion_requests BEGIN SELECT raise(abort, 'what the funder asked for stands'); END;
--> statement-breakpoint
CREATE TRIGGER completion_replies_keep_rows BEFORE UPDATE ON completion_replies BEGIN SELECT raise(abort, 'what was handed in stands'); END;
--> statement-breakpoint
CREATE TRIGGER completion_replies_lose_nothing BEFORE DELETE ON completion_replies BEGIN SELECT raise(abort, 'what was handed in stands'); END;
--> statement-breakpoint
CREATE TRIGGER funder_decisions_keep_rows BEFORE UPDATE ON funder_decisions BEGIN SELECT raise(abort, 'a decision is corrected by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER funder_decisions_lose_nothing BEFORE DELETE ON funder_decisions BEGIN SELECT raise(abort, 'a decision is corrected by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER grant_terms_keep_rows BEFORE UPDATE ON grant_terms BEGIN SELECT raise(abort, 'what was granted stands'); END;
--> statement-breakpoint
CREATE TRIGGER grant_terms_lose_nothing BEFORE DELETE ON grant_terms BEGIN SELECT raise(abort, 'what was granted stands'); END;
--> statement-breakpoint
CREATE TRIGGER grant_shares_keep_rows BEFORE UPDATE ON grant_shares BEGIN SELECT raise(abort, 'what was granted stands'); END;
--> statement-breakpoint
CREATE TRIGGER grant_shares_lose_nothing BEFORE DELETE ON grant_shares BEGIN SELECT raise(abort, 'what was granted stands'); END;
--> statement-breakpoint
CREATE TRIGGER change_requests_keep_rows BEFORE UPDATE ON change_requests BEGIN SELECT raise(abort, 'what was asked for stands'); END;
--> statement-breakpoint
CREATE TRIGGER change_requests_lose_nothing BEFORE DELETE ON change_requests BEGIN SELECT raise(abort, 'what was asked for stands'); END;
--> statement-breakpoint
CREATE TRIGGER change_decisions_keep_rows BEFORE UPDATE ON change_decisions BEGIN SELECT raise(abort, 'what the funder decided stands'); END;
--> statement-breakpoint
CREATE TRIGGER change_decisions_lose_nothing BEFORE DELETE ON change_decisions BEGIN SELECT raise(abort, 'what the funder decided stands'); END;
--> statement-breakpoint
CREATE TRIGGER report_due_days_keep_rows BEFORE UPDATE ON report_due_days BEGIN SELECT raise(abort, 'a day is moved by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER report_due_days_lose_nothing BEFORE DELETE ON report_due_days BEGIN SELECT raise(abort, 'a day is moved by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER report_outcomes_keep_rows BEFORE UPDATE ON report_outcomes BEGIN SELECT raise(abort, 'an outcome is corrected by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER report_outcomes_lose_nothing BEFORE DELETE ON report_outcomes BEGIN SELECT raise(abort, 'an outcome is corrected by a new row'); END;
--> statement-breakpoint
CREATE TRIGGER report_submissions_keep_rows BEFORE UPDATE ON report_submissions BEGIN SELECT raise(abort, 'what was handed in stands'); END;
--> statement-breakpoint
CREATE TRIGGER report_submissions_lose_nothing BEFORE DELETE ON report_submissions BEGIN SELECT raise(abort, 'what was handed in stands'); END;
--> statement-breakpoint
CREATE TRIGGER report_acceptances_keep_rows BEFORE UPDATE ON report_acceptances BEGIN SELECT raise(abort, 'what was accepted stands'); END;
--> statement-breakpoint
CREATE TRIGGER report_acceptances_lose_nothing BEFORE DELETE ON report_acceptances BEGIN SELECT raise(abort, 'what was accepted stands'); END;
--> statement-breakpoint
CREATE TRIGGER closures_keep_rows BEFORE UPDATE ON closures BEGIN SELECT raise(abort, 'what was closed stands'); END;
--> statement-breakpoint
CREATE TRIGGER closures_lose_nothing BEFORE DELETE ON closures BEGIN SELECT raise(abort, 'what was closed stands'); END;
--> statement-breakpoint
CREATE TRIGGER requisitions_lose_nothing BEFORE DELETE ON requisitions BEGIN SELECT raise(abort, 'money and reports lose nothing'); END;
--> statement-breakpoint
CREATE TRIGGER grant_payments_lose_nothing BEFORE DELETE ON grant_payments BEGIN SELECT raise(abort, 'money and reports lose nothing'); END;
--> statement-breakpoint
CREATE TRIGGER reports_lose_nothing BEFORE DELETE ON reports BEGIN SELECT raise(abort, 'money and reports lose nothing'); END;
--> statement-breakpoint
-- What papers were made from and where they were registered stands.
CREATE TRIGGER report_styles_keep_rows BEFORE UPDATE ON report_styles BEGIN SELECT raise(abort, 'report styles are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER report_styles_lose_nothing BEFORE DELETE ON report_styles BEGIN SELECT raise(abort, 'report styles are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER report_templates_keep_rows BEFORE UPDATE ON report_templates BEGIN SELECT raise(abort, 'report templates are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER report_templates_lose_nothing BEFORE DELETE ON report_templates BEGIN SELECT raise(abort, 'report templates are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER diary_entries_keep_rows BEFORE UPDATE ON diary_entries BEGIN SELECT raise(abort, 'diary entries are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER diary_entries_lose_nothing BEFORE DELETE ON diary_entries BEGIN SELECT raise(abort, 'diary entries are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER packets_keep_ends BEFORE UPDATE ON packets WHEN OLD.made_at IS NOT NULL OR OLD.failed_at IS NOT NULL BEGIN SELECT raise(abort, 'a packet that is made or failed stands'); END;
--> statement-breakpoint
CREATE TRIGGER packets_lose_nothing BEFORE DELETE ON packets BEGIN SELECT raise(abort, 'packets are only added'); END;
--> statement-breakpoint
-- An editorial change has a version before it and a reason; what was objected to and which steps were taken stands.
CREATE TRIGGER versions_class BEFORE INSERT ON versions WHEN new.change_class NOT IN ('material', 'editorial') OR (new.change_class = 'editorial' AND (new.number = 1 OR new.class_reason = '')) BEGIN SELECT raise(abort, 'an editorial change has a version before it and a reason'); END;
--> statement-breakpoint
CREATE TRIGGER objections_keep_rows BEFORE UPDATE ON objections BEGIN SELECT raise(abort, 'objections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER objections_lose_nothing BEFORE DELETE ON objections BEGIN SELECT raise(abort, 'objections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER application_steps_keep_rows BEFORE UPDATE ON application_steps BEGIN SELECT raise(abort, 'steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER application_steps_lose_nothing BEFORE DELETE ON application_steps BEGIN SELECT raise(abort, 'steps are append-only'); END;
--> statement-breakpoint
-- What has been written so far is the first text that later ones are compared with.
INSERT INTO section_texts (application_id, key, revision, text, at, by_id, by_name)
SELECT s.application_id, s.key, s.revision, s.text, coalesce(last.at, a.opened_at), last.by_id, coalesce(last.by_name, 'Utlyst')
FROM sections s
JOIN applications a ON a.id = s.application_id
LEFT JOIN history last ON last.id = (
  SELECT max(h.id) FROM history h
  WHERE h.subject = 'application' AND h.subject_id = CAST(s.application_id AS TEXT) AND h.event IN ('text_changed', 'application_opened')
);
--> statement-breakpoint
CREATE TRIGGER section_texts_keep_rows BEFORE UPDATE ON section_texts BEGIN SELECT raise(abort, 'a saved text stands'); END;
--> statement-breakpoint
CREATE TRIGGER section_texts_lose_nothing BEFORE DELETE ON section_texts BEGIN SELECT raise(abort, 'a saved text stands'); END;
--> statement-breakpoint
CREATE TRIGGER section_comments_keep_words BEFORE UPDATE OF id, application_id, key, text, at, by_id, by_name ON section_comments BEGIN SELECT raise(abort, 'a comment stands'); END;
--> statement-breakpoint
CREATE TRIGGER section_comments_keep_resolution BEFORE UPDATE ON section_comments WHEN old.resolved_at IS NOT NULL BEGIN SELECT raise(abort, 'a resolved comment stands'); END;
--> statement-breakpoint
CREATE TRIGGER section_comments_lose_nothing BEFORE DELETE ON section_comments BEGIN SELECT raise(abort, 'a comment stands'); END;
--> statement-breakpoint
CREATE TRIGGER sections_lose_nothing BEFORE DELETE ON sections BEGIN SELECT raise(abort, 'a section is set aside, not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER funder_form_sections_keep_rows BEFORE UPDATE ON funder_form_sections BEGIN SELECT raise(abort, 'a changed form is a new edition'); END;
--> statement-breakpoint
CREATE TRIGGER funder_form_sections_lose_nothing BEFORE DELETE ON funder_form_sections BEGIN SELECT raise(abort, 'a changed form is a new edition'); END;
--> statement-breakpoint
CREATE TRIGGER funder_forms_lose_nothing BEFORE DELETE ON funder_forms BEGIN SELECT raise(abort, 'a form is ended, not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER form_choices_keep_rows BEFORE UPDATE ON form_choices BEGIN SELECT raise(abort, 'a choice of form stands'); END;
--> statement-breakpoint
CREATE TRIGGER form_choices_lose_nothing BEFORE DELETE ON form_choices BEGIN SELECT raise(abort, 'a choice of form stands'); END;
