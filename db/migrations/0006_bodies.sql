DROP INDEX `attendances_once`;--> statement-breakpoint
ALTER TABLE `attendances` ADD `corrected_at` text;--> statement-breakpoint
CREATE UNIQUE INDEX `attendances_standing` ON `attendances` (`meeting_id`,`municipality_code`) WHERE corrected_at is null;--> statement-breakpoint
ALTER TABLE `bodies` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `meetings` ADD `revision` integer DEFAULT 1 NOT NULL;--> statement-breakpoint
ALTER TABLE `plan_activities` ADD `revision` integer DEFAULT 1 NOT NULL;