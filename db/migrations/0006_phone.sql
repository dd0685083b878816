ALTER TABLE `persons` ADD `unit` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `persons` ADD `phone` text DEFAULT '' NOT NULL;