CREATE TABLE `answers` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`answer` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer NOT NULL,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "answers_answer" CHECK("answers"."answer" in ('interested', 'takes_part', 'declines')),
	CONSTRAINT "answers_reason" CHECK("answers"."answer" <> 'declines' or "answers"."reason" <> '')
);
--> statement-breakpoint
CREATE INDEX `answers_of_party` ON `answers` (`application_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `applications` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`owner_code` text NOT NULL,
	`title` text NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`need` text DEFAULT '' NOT NULL,
	`goals` text DEFAULT '' NOT NULL,
	`activities` text DEFAULT '' NOT NULL,
	`target_groups` text DEFAULT '' NOT NULL,
	`period_from_on` text,
	`period_to_on` text,
	`child_consequences` text DEFAULT '' NOT NULL,
	`economic_consequences` text DEFAULT '' NOT NULL,
	`requested_sek` integer DEFAULT 0 NOT NULL,
	`opened_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "applications_status" CHECK("applications"."status" in ('draft', 'out_for_approval', 'submitted', 'abandoned')),
	CONSTRAINT "applications_period" CHECK("applications"."period_from_on" is null or "applications"."period_to_on" is null or "applications"."period_to_on" >= "applications"."period_from_on"),
	CONSTRAINT "applications_requested" CHECK("applications"."requested_sek" >= 0)
);
--> statement-breakpoint
CREATE INDEX `applications_of_call` ON `applications` (`call_id`);--> statement-breakpoint
CREATE TABLE `openings` (
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`person_id` integer NOT NULL,
	`version_number` integer NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`application_id`, `municipality_code`, `person_id`, `version_number`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `owner_consents` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`condition` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer NOT NULL,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `owner_consents_of_application` ON `owner_consents` (`application_id`,`municipality_code`);--> statement-breakpoint
CREATE TABLE `parties` (
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`asked_at` text NOT NULL,
	`budget_share_sek` integer DEFAULT 0 NOT NULL,
	`co_financing_sek` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`application_id`, `municipality_code`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "parties_money" CHECK("parties"."budget_share_sek" >= 0 and "parties"."co_financing_sek" >= 0)
);
--> statement-breakpoint
CREATE TABLE `signoff_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`person_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `signoff_links_token_hash_unique` ON `signoff_links` (`token_hash`);--> statement-breakpoint
CREATE INDEX `signoff_links_of_party` ON `signoff_links` (`application_id`,`municipality_code`);--> statement-breakpoint
CREATE TABLE `signoffs` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`decision` text NOT NULL,
	`person_id` integer NOT NULL,
	`person_name` text NOT NULL,
	`person_title` text NOT NULL,
	`ground` text,
	`board` text DEFAULT '' NOT NULL,
	`decided_on` text,
	`paragraph` text DEFAULT '' NOT NULL,
	`case_number` text DEFAULT '' NOT NULL,
	`immediate_approval` integer DEFAULT false NOT NULL,
	`delegation_item` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`declaration` text DEFAULT '' NOT NULL,
	`version_sha256` text NOT NULL,
	`link_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `signoff_links`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "signoffs_decision" CHECK("signoffs"."decision" in ('approved', 'declined')),
	CONSTRAINT "signoffs_ground" CHECK("signoffs"."ground" is null or "signoffs"."ground" in ('board', 'delegation', 'execution')),
	CONSTRAINT "signoffs_complete" CHECK(("signoffs"."decision" = 'approved' and "signoffs"."ground" is not null and "signoffs"."decided_on" is not null and "signoffs"."declaration" <> '') or ("signoffs"."decision" = 'declined' and "signoffs"."reason" <> ''))
);
--> statement-breakpoint
CREATE INDEX `signoffs_of_version` ON `signoffs` (`version_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `submissions` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`version_id` integer NOT NULL,
	`submitted_on` text NOT NULL,
	`funder_reference` text NOT NULL,
	`document_id` integer NOT NULL,
	`member_count` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` integer NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `submissions_application_id_unique` ON `submissions` (`application_id`);--> statement-breakpoint
CREATE TABLE `versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`number` integer NOT NULL,
	`content` text NOT NULL,
	`sha256` text NOT NULL,
	`frozen_at` text NOT NULL,
	`frozen_by_id` integer,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`frozen_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `versions_number` ON `versions` (`application_id`,`number`);--> statement-breakpoint
CREATE TABLE `call_dates` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`name` text NOT NULL,
	`on` text NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `call_dates_of_call` ON `call_dates` (`call_id`);--> statement-breakpoint
CREATE TABLE `calls` (
	`id` integer PRIMARY KEY NOT NULL,
	`funder` text NOT NULL,
	`programme` text DEFAULT '' NOT NULL,
	`title` text NOT NULL,
	`url` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`eligible_applicants` text DEFAULT '' NOT NULL,
	`joint` text DEFAULT 'unknown' NOT NULL,
	`min_municipalities` integer,
	`min_counties` integer,
	`amount` text DEFAULT '' NOT NULL,
	`co_financing` text DEFAULT '' NOT NULL,
	`signing` text DEFAULT 'unknown' NOT NULL,
	`apply_at` text DEFAULT '' NOT NULL,
	`opens_on` text,
	`deadline_text` text DEFAULT '' NOT NULL,
	`deadline_precision` text DEFAULT 'none' NOT NULL,
	`deadline_on` text,
	`deadline_at` text,
	`closing_order` text GENERATED ALWAYS AS (coalesce(deadline_on, '9999-12-31')) STORED NOT NULL,
	`deadline_confirmed_by_id` integer,
	`deadline_confirmed_at` text,
	`created_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`deadline_confirmed_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calls_deadline_precision" CHECK("calls"."deadline_precision" in ('instant', 'day', 'month', 'none', 'rolling')),
	CONSTRAINT "calls_deadline_shape" CHECK(("calls"."deadline_precision" in ('instant', 'day')) = ("calls"."deadline_on" is not null) and ("calls"."deadline_precision" = 'instant') = ("calls"."deadline_at" is not null)),
	CONSTRAINT "calls_deadline_confirmed" CHECK(("calls"."deadline_confirmed_by_id" is null) = ("calls"."deadline_confirmed_at" is null)),
	CONSTRAINT "calls_joint" CHECK("calls"."joint" in ('unknown', 'allowed', 'required', 'not_allowed')),
	CONSTRAINT "calls_signing" CHECK("calls"."signing" in ('unknown', 'paper', 'e_signature', 'funder_portal')),
	CONSTRAINT "calls_title" CHECK("calls"."title" <> '' and "calls"."funder" <> '')
);
--> statement-breakpoint
CREATE INDEX `calls_closing` ON `calls` (`closing_order`,`id`,`deadline_at`,`deadline_on`,`opens_on`,`deadline_precision`,`funder`);--> statement-breakpoint
CREATE INDEX `calls_funder` ON `calls` (`funder`,`closing_order`);--> statement-breakpoint
CREATE TABLE `documents` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`media_type` text NOT NULL,
	`size` integer NOT NULL,
	`sha256` text NOT NULL,
	`bytes` blob NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `history` (
	`id` integer PRIMARY KEY NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	`subject` text NOT NULL,
	`subject_id` text NOT NULL,
	`event` text NOT NULL,
	`municipality_code` text,
	`details` text NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `history_of_subject` ON `history` (`subject`,`subject_id`,`id`);--> statement-breakpoint
CREATE TABLE `agreements` (
	`id` integer PRIMARY KEY NOT NULL,
	`title` text NOT NULL,
	`from_on` text NOT NULL,
	`ended_on` text
);
--> statement-breakpoint
CREATE TABLE `hosts` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`from_on` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `hosts_from_on_unique` ON `hosts` (`from_on`);--> statement-breakpoint
CREATE TABLE `memberships` (
	`id` integer PRIMARY KEY NOT NULL,
	`agreement_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`from_on` text NOT NULL,
	`exit_on` text,
	FOREIGN KEY (`agreement_id`) REFERENCES `agreements`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "memberships_order" CHECK("memberships"."exit_on" is null or "memberships"."exit_on" >= "memberships"."from_on")
);
--> statement-breakpoint
CREATE INDEX `memberships_of_municipality` ON `memberships` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `municipalities` (
	`code` text PRIMARY KEY NOT NULL,
	`short_name` text NOT NULL,
	`formal_name` text NOT NULL,
	`genitive` text NOT NULL,
	CONSTRAINT "municipalities_code" CHECK("municipalities"."code" glob '[0-9][0-9][0-9][0-9]')
);
--> statement-breakpoint
CREATE TABLE `network` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`county` text DEFAULT '' NOT NULL,
	`purpose` text DEFAULT '' NOT NULL,
	`demo` integer DEFAULT false NOT NULL,
	CONSTRAINT "network_single" CHECK("network"."id" = 1)
);
--> statement-breakpoint
CREATE TABLE `populations` (
	`municipality_code` text NOT NULL,
	`year` integer NOT NULL,
	`residents` integer NOT NULL,
	`source_table` text NOT NULL,
	PRIMARY KEY(`municipality_code`, `year`),
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "populations_residents" CHECK("populations"."residents" > 0)
);
--> statement-breakpoint
CREATE TABLE `topic_groups` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`topic` text DEFAULT '' NOT NULL,
	`from_on` text NOT NULL,
	`ended_on` text
);
--> statement-breakpoint
CREATE TABLE `letters` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`facts` text NOT NULL,
	`to_id` integer NOT NULL,
	`to_address` text NOT NULL,
	`to_name` text NOT NULL,
	`application_id` integer,
	`secret` text,
	`key` text NOT NULL,
	`written_at` text NOT NULL,
	`attempts` integer DEFAULT 0 NOT NULL,
	`next_attempt_at` text NOT NULL,
	`last_error` text,
	`sent_at` text,
	`gave_up_at` text,
	`sent_subject` text,
	`sent_text` text,
	FOREIGN KEY (`to_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `letters_key_unique` ON `letters` (`key`);--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`sent_at`,`gave_up_at`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `letters_to` ON `letters` (`to_id`);--> statement-breakpoint
CREATE TABLE `persons` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`email` text NOT NULL,
	`title` text DEFAULT '' NOT NULL
);
--> statement-breakpoint
CREATE UNIQUE INDEX `persons_email_unique` ON `persons` (`email`);--> statement-breakpoint
CREATE TABLE `roles` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`role` text NOT NULL,
	`municipality_code` text,
	`from_on` text NOT NULL,
	`ended_on` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "roles_role" CHECK("roles"."role" in ('adviser', 'coordinator', 'contact', 'director', 'administrator')),
	CONSTRAINT "roles_municipality" CHECK(("roles"."role" in ('contact', 'director')) = ("roles"."municipality_code" is not null)),
	CONSTRAINT "roles_order" CHECK("roles"."ended_on" is null or "roles"."ended_on" >= "roles"."from_on")
);
--> statement-breakpoint
CREATE INDEX `roles_of_person` ON `roles` (`person_id`);--> statement-breakpoint
CREATE INDEX `roles_of_municipality` ON `roles` (`municipality_code`,`role`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token_hash_unique` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_of_person` ON `sessions` (`person_id`);--> statement-breakpoint
CREATE TABLE `sign_in_links` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`token_hash` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sign_in_links_token_hash_unique` ON `sign_in_links` (`token_hash`);--> statement-breakpoint
CREATE TABLE `sign_in_requests` (
	`id` integer PRIMARY KEY NOT NULL,
	`address_hash` text NOT NULL,
	`client_hash` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `sign_in_requests_of_address` ON `sign_in_requests` (`address_hash`,`at`);--> statement-breakpoint
CREATE INDEX `sign_in_requests_of_client` ON `sign_in_requests` (`client_hash`,`at`);--> statement-breakpoint
CREATE TABLE `candidate_decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`decision` text NOT NULL,
	`call_id` integer,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`undone_at` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "candidate_decisions_decision" CHECK("candidate_decisions"."decision" in ('made_call', 'linked', 'dismissed')),
	CONSTRAINT "candidate_decisions_call" CHECK(("candidate_decisions"."decision" = 'dismissed') = ("candidate_decisions"."call_id" is null)),
	CONSTRAINT "candidate_decisions_reason" CHECK("candidate_decisions"."decision" <> 'dismissed' or "candidate_decisions"."reason" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidate_decisions_standing` ON `candidate_decisions` (`candidate_id`) WHERE "candidate_decisions"."undone_at" is null;--> statement-breakpoint
CREATE INDEX `candidate_decisions_of_call` ON `candidate_decisions` (`call_id`);--> statement-breakpoint
CREATE TABLE `candidates` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` integer NOT NULL,
	`guid` text NOT NULL,
	`link` text,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`published_at` text,
	`raw` text NOT NULL,
	`sha256` text NOT NULL,
	`found_at` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidates_guid` ON `candidates` (`source_id`,`guid`);--> statement-breakpoint
CREATE INDEX `candidates_link` ON `candidates` (`link`);--> statement-breakpoint
CREATE INDEX `candidates_found` ON `candidates` (`found_at`);--> statement-breakpoint
CREATE TABLE `fetches` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` integer NOT NULL,
	`poll_id` integer NOT NULL,
	`at` text NOT NULL,
	`outcome` text NOT NULL,
	`failure` text,
	`detail` text DEFAULT '' NOT NULL,
	`items` integer DEFAULT 0 NOT NULL,
	`new_items` integer DEFAULT 0 NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`poll_id`) REFERENCES `polls`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "fetches_outcome" CHECK("fetches"."outcome" in ('content', 'unchanged', 'failed', 'unreadable', 'empty'))
);
--> statement-breakpoint
CREATE INDEX `fetches_of_source` ON `fetches` (`source_id`,`id`);--> statement-breakpoint
CREATE INDEX `fetches_of_poll` ON `fetches` (`poll_id`);--> statement-breakpoint
CREATE TABLE `polls` (
	`id` integer PRIMARY KEY NOT NULL,
	`started_at` text NOT NULL,
	`started_by_id` integer,
	`total` integer NOT NULL,
	`finished_at` text,
	FOREIGN KEY (`started_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `sources` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`funder` text DEFAULT '' NOT NULL,
	`every_minutes` integer DEFAULT 60 NOT NULL,
	`etag` text,
	`last_modified` text,
	`rest_until` text,
	`paused_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sources_url_unique` ON `sources` (`url`);