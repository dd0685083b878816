CREATE TABLE `call_assessments` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`state` text NOT NULL,
	`reason_code` text DEFAULT '' NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`asked_by` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "call_assessments_state" CHECK("call_assessments"."state" in ('watched', 'assessed', 'relevant', 'declined'))
);
--> statement-breakpoint
CREATE INDEX `call_assessments_of_call` ON `call_assessments` (`call_id`,`id`);--> statement-breakpoint
CREATE TABLE `call_interests` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`interest` text NOT NULL,
	`reason_code` text DEFAULT '' NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "call_interests_interest" CHECK("call_interests"."interest" in ('interested', 'maybe', 'declines'))
);
--> statement-breakpoint
CREATE INDEX `call_interests_of_call` ON `call_interests` (`call_id`,`municipality_code`,`id`);--> statement-breakpoint
CREATE TABLE `call_results` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`result` text NOT NULL,
	`granted_sek` integer,
	`note` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "call_results_result" CHECK("call_results"."result" in ('not_applied', 'applied', 'granted', 'part_granted', 'rejected'))
);
--> statement-breakpoint
CREATE INDEX `call_results_of_call` ON `call_results` (`call_id`,`id`);--> statement-breakpoint
CREATE TABLE `funder_changes` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`candidate_id` integer NOT NULL,
	`candidate_version_id` integer NOT NULL,
	`at` text NOT NULL,
	`changes` text NOT NULL,
	`settled_at` text,
	`settled_by_id` integer,
	`settlement` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`settled_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funder_changes_settled" CHECK(("funder_changes"."settled_at" is null) = ("funder_changes"."settlement" is null)),
	CONSTRAINT "funder_changes_settlement" CHECK("funder_changes"."settlement" in ('taken_over', 'set_aside'))
);
--> statement-breakpoint
CREATE INDEX `funder_changes_of_call` ON `funder_changes` (`call_id`,`id`);--> statement-breakpoint
CREATE TABLE `series` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`funder` text NOT NULL,
	`note` text DEFAULT '' NOT NULL,
	`created_at` text NOT NULL,
	CONSTRAINT "series_name" CHECK("series"."name" <> '' and "series"."funder" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `series_name_unique` ON `series` (`name`);--> statement-breakpoint
CREATE TABLE `candidate_fits` (
	`candidate_id` integer PRIMARY KEY NOT NULL,
	`weighed` integer DEFAULT false NOT NULL,
	`fit` integer DEFAULT 0 NOT NULL,
	`reasons` text DEFAULT '[]' NOT NULL,
	`reading` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidate_fits_fit` ON `candidate_fits` (`fit`,`candidate_id`);--> statement-breakpoint
CREATE INDEX `candidate_fits_to_weigh` ON `candidate_fits` (`candidate_id`) WHERE "candidate_fits"."weighed" = 0;--> statement-breakpoint
CREATE TABLE `candidate_likenesses` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`other_id` integer,
	`call_id` integer,
	`percent` integer NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`other_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "candidate_likenesses_one" CHECK(("candidate_likenesses"."other_id" is null) <> ("candidate_likenesses"."call_id" is null))
);
--> statement-breakpoint
CREATE INDEX `candidate_likenesses_of_candidate` ON `candidate_likenesses` (`candidate_id`);--> statement-breakpoint
CREATE INDEX `candidate_likenesses_of_other` ON `candidate_likenesses` (`other_id`);--> statement-breakpoint
CREATE TABLE `candidate_marks` (
	`mark` integer NOT NULL,
	`candidate_id` integer NOT NULL,
	PRIMARY KEY(`mark`, `candidate_id`),
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `candidate_pages` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`url` text DEFAULT '' NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidate_pages_of_candidate` ON `candidate_pages` (`candidate_id`,`id`);--> statement-breakpoint
CREATE TABLE `candidate_sightings` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`source_id` integer NOT NULL,
	`guid` text NOT NULL,
	`at` text NOT NULL,
	`title` text NOT NULL,
	`link` text,
	`text` text NOT NULL,
	`raw` text NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `candidate_sightings_guid` ON `candidate_sightings` (`source_id`,`guid`);--> statement-breakpoint
CREATE INDEX `candidate_sightings_of_candidate` ON `candidate_sightings` (`candidate_id`);--> statement-breakpoint
CREATE TABLE `candidate_versions` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`source_id` integer NOT NULL,
	`guid` text NOT NULL,
	`at` text NOT NULL,
	`title` text NOT NULL,
	`link` text,
	`text` text NOT NULL,
	`published_at` text,
	`raw` text NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `candidate_versions_of_candidate` ON `candidate_versions` (`candidate_id`,`id`);--> statement-breakpoint
CREATE TABLE `need_applications` (
	`id` integer PRIMARY KEY NOT NULL,
	`need_id` integer NOT NULL,
	`application_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`need_id`) REFERENCES `needs`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `need_applications_once` ON `need_applications` (`need_id`,`application_id`);--> statement-breakpoint
CREATE TABLE `needs` (
	`id` integer PRIMARY KEY NOT NULL,
	`municipality_code` text NOT NULL,
	`title` text NOT NULL,
	`text` text NOT NULL,
	`target_groups` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`ended_at` text,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "needs_title" CHECK("needs"."title" <> '' and "needs"."text" <> '')
);
--> statement-breakpoint
CREATE INDEX `needs_of_municipality` ON `needs` (`municipality_code`);--> statement-breakpoint
CREATE TABLE `saved_search_hits` (
	`id` integer PRIMARY KEY NOT NULL,
	`search_id` integer NOT NULL,
	`call_id` integer NOT NULL,
	`found_at` text NOT NULL,
	`told_at` text,
	`dismissed_at` text,
	FOREIGN KEY (`search_id`) REFERENCES `saved_searches`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `saved_search_hits_once` ON `saved_search_hits` (`search_id`,`call_id`);--> statement-breakpoint
CREATE TABLE `saved_searches` (
	`id` integer PRIMARY KEY NOT NULL,
	`person_id` integer NOT NULL,
	`name` text NOT NULL,
	`query` text NOT NULL,
	`created_at` text NOT NULL,
	`ended_at` text,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `saved_searches_of_person` ON `saved_searches` (`person_id`);--> statement-breakpoint
CREATE TABLE `page_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` integer NOT NULL,
	`at` text NOT NULL,
	`text` text NOT NULL,
	`sha256` text NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `page_texts_of_source` ON `page_texts` (`source_id`,`id`);--> statement-breakpoint
CREATE TABLE `source_notices` (
	`id` integer PRIMARY KEY NOT NULL,
	`source_id` integer NOT NULL,
	`at` text NOT NULL,
	`state` text NOT NULL,
	`reason` text DEFAULT '' NOT NULL,
	FOREIGN KEY (`source_id`) REFERENCES `sources`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "source_notices_state" CHECK("source_notices"."state" in ('unsure', 'recovered'))
);
--> statement-breakpoint
CREATE INDEX `source_notices_of_source` ON `source_notices` (`source_id`,`id`);--> statement-breakpoint
CREATE TABLE `watchwords` (
	`id` integer PRIMARY KEY NOT NULL,
	`word` text NOT NULL,
	`tier` text NOT NULL,
	`added_at` text NOT NULL,
	`added_by_id` integer,
	`ended_at` text,
	`ended_by_id` integer,
	FOREIGN KEY (`added_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "watchwords_tier" CHECK("watchwords"."tier" in ('core', 'wide', 'guard')),
	CONSTRAINT "watchwords_word" CHECK("watchwords"."word" <> '')
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_candidate_decisions` (
	`id` integer PRIMARY KEY NOT NULL,
	`candidate_id` integer NOT NULL,
	`decision` text NOT NULL,
	`call_id` integer,
	`into_id` integer,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`undone_at` text,
	FOREIGN KEY (`candidate_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`into_id`) REFERENCES `candidates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "candidate_decisions_decision" CHECK("__new_candidate_decisions"."decision" in ('made_call', 'linked', 'dismissed', 'merged')),
	CONSTRAINT "candidate_decisions_call" CHECK(("__new_candidate_decisions"."decision" in ('made_call', 'linked')) = ("__new_candidate_decisions"."call_id" is not null)),
	CONSTRAINT "candidate_decisions_into" CHECK(("__new_candidate_decisions"."decision" = 'merged') = ("__new_candidate_decisions"."into_id" is not null)),
	CONSTRAINT "candidate_decisions_reason" CHECK("__new_candidate_decisions"."decision" <> 'dismissed' or "__new_candidate_decisions"."reason" <> '')
);
--> statement-breakpoint
INSERT INTO `__new_candidate_decisions`("id", "candidate_id", "decision", "call_id", "reason", "at", "by_id", "undone_at") SELECT "id", "candidate_id", "decision", "call_id", "reason", "at", "by_id", "undone_at" FROM `candidate_decisions`;--> statement-breakpoint
DROP TABLE `candidate_decisions`;--> statement-breakpoint
ALTER TABLE `__new_candidate_decisions` RENAME TO `candidate_decisions`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `candidate_decisions_standing` ON `candidate_decisions` (`candidate_id`) WHERE "candidate_decisions"."undone_at" is null;--> statement-breakpoint
CREATE INDEX `candidate_decisions_of_call` ON `candidate_decisions` (`call_id`);--> statement-breakpoint
CREATE TABLE `__new_calls` (
	`id` integer PRIMARY KEY NOT NULL,
	`funder` text NOT NULL,
	`programme` text DEFAULT '' NOT NULL,
	`title` text NOT NULL,
	`url` text DEFAULT '' NOT NULL,
	`description` text DEFAULT '' NOT NULL,
	`eligible_applicants` text DEFAULT '' NOT NULL,
	`target_groups` text DEFAULT '' NOT NULL,
	`county` text DEFAULT '' NOT NULL,
	`joint` text DEFAULT 'unknown' NOT NULL,
	`min_municipalities` integer,
	`min_counties` integer,
	`lead` text DEFAULT 'unknown' NOT NULL,
	`attachments` text DEFAULT '' NOT NULL,
	`amount` text DEFAULT '' NOT NULL,
	`amount_from_sek` integer,
	`amount_to_sek` integer,
	`co_financing` text DEFAULT '' NOT NULL,
	`co_financing_percent` integer,
	`signing` text DEFAULT 'unknown' NOT NULL,
	`apply_at` text DEFAULT '' NOT NULL,
	`registration` text DEFAULT '' NOT NULL,
	`registration_days` integer,
	`series_id` integer,
	`merged_into_id` integer,
	`fit` integer DEFAULT 0 NOT NULL,
	`fit_reasons` text DEFAULT '[]' NOT NULL,
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
	FOREIGN KEY (`series_id`) REFERENCES `series`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`merged_into_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`deadline_confirmed_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "calls_deadline_precision" CHECK("__new_calls"."deadline_precision" in ('instant', 'day', 'month', 'none', 'rolling')),
	CONSTRAINT "calls_deadline_shape" CHECK(("__new_calls"."deadline_precision" in ('instant', 'day')) = ("__new_calls"."deadline_on" is not null) and ("__new_calls"."deadline_precision" = 'instant') = ("__new_calls"."deadline_at" is not null)),
	CONSTRAINT "calls_deadline_confirmed" CHECK(("__new_calls"."deadline_confirmed_by_id" is null) = ("__new_calls"."deadline_confirmed_at" is null)),
	CONSTRAINT "calls_joint" CHECK("__new_calls"."joint" in ('unknown', 'allowed', 'required', 'not_allowed')),
	CONSTRAINT "calls_lead" CHECK("__new_calls"."lead" in ('unknown', 'municipality', 'any')),
	CONSTRAINT "calls_amounts" CHECK("__new_calls"."amount_from_sek" is null or "__new_calls"."amount_to_sek" is null or "__new_calls"."amount_from_sek" <= "__new_calls"."amount_to_sek"),
	CONSTRAINT "calls_signing" CHECK("__new_calls"."signing" in ('unknown', 'paper', 'e_signature', 'funder_portal')),
	CONSTRAINT "calls_title" CHECK("__new_calls"."title" <> '' and "__new_calls"."funder" <> '')
);
--> statement-breakpoint
INSERT INTO `__new_calls`("id", "funder", "programme", "title", "url", "description", "eligible_applicants", "joint", "min_municipalities", "min_counties", "amount", "co_financing", "signing", "apply_at", "opens_on", "deadline_text", "deadline_precision", "deadline_on", "deadline_at", "deadline_confirmed_by_id", "deadline_confirmed_at", "created_at", "revision") SELECT "id", "funder", "programme", "title", "url", "description", "eligible_applicants", "joint", "min_municipalities", "min_counties", "amount", "co_financing", "signing", "apply_at", "opens_on", "deadline_text", "deadline_precision", "deadline_on", "deadline_at", "deadline_confirmed_by_id", "deadline_confirmed_at", "created_at", "revision" FROM `calls`;--> statement-breakpoint
DROP TABLE `calls`;--> statement-breakpoint
ALTER TABLE `__new_calls` RENAME TO `calls`;--> statement-breakpoint
CREATE INDEX `calls_closing` ON `calls` (`closing_order`,`id`,`deadline_at`,`deadline_on`,`opens_on`,`deadline_precision`,`funder`,`merged_into_id`,`joint`,`fit`,`amount_to_sek`,`amount_from_sek`);--> statement-breakpoint
CREATE INDEX `calls_funder` ON `calls` (`funder`,`closing_order`,`id`,`deadline_at`,`deadline_on`,`opens_on`,`deadline_precision`,`merged_into_id`,`joint`,`fit`,`amount_to_sek`,`amount_from_sek`);--> statement-breakpoint
CREATE INDEX `calls_series` ON `calls` (`series_id`);--> statement-breakpoint
CREATE TABLE `__new_call_dates` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`kind` text DEFAULT 'other' NOT NULL,
	`name` text NOT NULL,
	`on` text NOT NULL,
	`at` text,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "call_dates_kind" CHECK("__new_call_dates"."kind" in ('other', 'cut_off'))
);
--> statement-breakpoint
INSERT INTO `__new_call_dates`("id", "call_id", "name", "on") SELECT "id", "call_id", "name", "on" FROM `call_dates`;--> statement-breakpoint
DROP TABLE `call_dates`;--> statement-breakpoint
ALTER TABLE `__new_call_dates` RENAME TO `call_dates`;--> statement-breakpoint
CREATE INDEX `call_dates_of_call` ON `call_dates` (`call_id`);--> statement-breakpoint
ALTER TABLE `candidates` ADD `canonical_link` text;--> statement-breakpoint
ALTER TABLE `candidates` ADD `page_text_id` integer REFERENCES page_texts(id);--> statement-breakpoint
CREATE INDEX `candidates_canonical_link` ON `candidates` (`canonical_link`);--> statement-breakpoint
ALTER TABLE `fetches` ADD `changed_items` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `fetches` ADD `left_out` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
CREATE INDEX `fetches_of_outcome` ON `fetches` (`source_id`,`outcome`,`id`);--> statement-breakpoint
CREATE INDEX `fetches_with_news` ON `fetches` (`source_id`,`id`) WHERE "fetches"."new_items" > 0;--> statement-breakpoint
CREATE TABLE `__new_sources` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text DEFAULT 'feed' NOT NULL,
	`name` text NOT NULL,
	`url` text NOT NULL,
	`funder` text DEFAULT '' NOT NULL,
	`every_minutes` integer DEFAULT 60 NOT NULL,
	`settings` text DEFAULT '{}' NOT NULL,
	`memory` text DEFAULT '{}' NOT NULL,
	`etag` text,
	`last_modified` text,
	`rest_until` text,
	`rest_asked` integer DEFAULT false NOT NULL,
	`paused_at` text,
	CONSTRAINT "sources_kind" CHECK("__new_sources"."kind" in ('feed', 'page', 'vinnova', 'eu_portal', 'tips'))
);
--> statement-breakpoint
INSERT INTO `__new_sources`("id", "name", "url", "funder", "every_minutes", "etag", "last_modified", "rest_until", "paused_at") SELECT "id", "name", "url", "funder", "every_minutes", "etag", "last_modified", "rest_until", "paused_at" FROM `sources`;--> statement-breakpoint
DROP TABLE `sources`;--> statement-breakpoint
ALTER TABLE `__new_sources` RENAME TO `sources`;--> statement-breakpoint
CREATE UNIQUE INDEX `sources_url_unique` ON `sources` (`url`);