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
ALTER TABLE `letters` ADD `exit` text;--> statement-breakpoint
ALTER TABLE `letters` ADD `exit_hash` text;--> statement-breakpoint
ALTER TABLE `letters` ADD `pace` text DEFAULT 'at_once' NOT NULL;--> statement-breakpoint
ALTER TABLE `letters` ADD `joined_in_id` integer REFERENCES letters(id);--> statement-breakpoint
ALTER TABLE `letters` ADD `held_at` text;--> statement-breakpoint
ALTER TABLE `letters` ADD `held_because` text;--> statement-breakpoint
CREATE INDEX `letters_kind` ON `letters` (`kind`);--> statement-breakpoint
CREATE INDEX `letters_joined` ON `letters` (`joined_in_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `letters_exit` ON `letters` (`exit_hash`);--> statement-breakpoint
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
