ALTER TABLE `population_fetches` ADD `not_before` text;--> statement-breakpoint
ALTER TABLE `population_fetches` ADD `reason` text DEFAULT '' NOT NULL;