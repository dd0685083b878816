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
PRAGMA foreign_keys=OFF;--> statement-breakpoint
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
INSERT INTO `__new_letters`("id", "kind", "facts", "to_id", "to_address", "to_name", "application_id", "secret", "key", "exit", "exit_hash", "pace", "joined_in_id", "held_at", "held_because", "written_at", "attempts", "next_attempt_at", "last_error", "sent_at", "gave_up_at", "sent_subject", "sent_text") SELECT "id", "kind", "facts", "to_id", "to_address", "to_name", "application_id", "secret", "key", "exit", "exit_hash", "pace", "joined_in_id", "held_at", "held_because", "written_at", "attempts", "next_attempt_at", "last_error", "sent_at", "gave_up_at", "sent_subject", "sent_text" FROM `letters`;--> statement-breakpoint
DROP TABLE `letters`;--> statement-breakpoint
ALTER TABLE `__new_letters` RENAME TO `letters`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE UNIQUE INDEX `letters_key_unique` ON `letters` (`key`);--> statement-breakpoint
CREATE INDEX `letters_due` ON `letters` (`sent_at`,`gave_up_at`,`next_attempt_at`);--> statement-breakpoint
CREATE INDEX `letters_to` ON `letters` (`to_id`);--> statement-breakpoint
CREATE INDEX `letters_kind` ON `letters` (`kind`);--> statement-breakpoint
CREATE INDEX `letters_joined` ON `letters` (`joined_in_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `letters_exit` ON `letters` (`exit_hash`);