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
ALTER TABLE `letters` ADD `exit` text;--> statement-breakpoint
ALTER TABLE `letters` ADD `exit_hash` text;--> statement-breakpoint
ALTER TABLE `letters` ADD `pace` text DEFAULT 'at_once' NOT NULL;--> statement-breakpoint
ALTER TABLE `letters` ADD `joined_in_id` integer REFERENCES letters(id);--> statement-breakpoint
ALTER TABLE `letters` ADD `held_at` text;--> statement-breakpoint
ALTER TABLE `letters` ADD `held_because` text;--> statement-breakpoint
CREATE INDEX `letters_kind` ON `letters` (`kind`);--> statement-breakpoint
CREATE INDEX `letters_joined` ON `letters` (`joined_in_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `letters_exit` ON `letters` (`exit_hash`);
--> statement-breakpoint
-- A reminder that was given stays given, and what was said of a delay stays said.
CREATE TRIGGER reminders_keep_rows BEFORE UPDATE ON reminders BEGIN SELECT raise(abort, 'reminders are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER reminders_lose_nothing BEFORE DELETE ON reminders BEGIN SELECT raise(abort, 'reminders are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER delays_keep_rows BEFORE UPDATE ON delays BEGIN SELECT raise(abort, 'delays are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER delays_lose_nothing BEFORE DELETE ON delays BEGIN SELECT raise(abort, 'delays are append-only'); END;
