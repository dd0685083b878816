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
