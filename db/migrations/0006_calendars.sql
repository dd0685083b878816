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
ALTER TABLE `boards` ADD `closed_on_bridge_days` integer DEFAULT false NOT NULL;--> statement-breakpoint
ALTER TABLE `calls` ADD `signing_days` integer DEFAULT 3 NOT NULL;