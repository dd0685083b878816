ALTER TABLE `agreements` ADD `meant_for` text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE `clauses` ADD `corrected_at` text;