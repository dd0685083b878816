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
-- What was said to a question stays said.
CREATE TRIGGER advice_replies_keep_rows BEFORE UPDATE ON advice_replies BEGIN SELECT raise(abort, 'replies are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER advice_replies_lose_nothing BEFORE DELETE ON advice_replies BEGIN SELECT raise(abort, 'replies are append-only'); END;
