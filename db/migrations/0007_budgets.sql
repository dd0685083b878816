CREATE TABLE `budget_parties` (
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`receives_money` integer DEFAULT true NOT NULL,
	`key` text NOT NULL,
	`fixed_sek` integer DEFAULT 0 NOT NULL,
	`percent` integer DEFAULT 0 NOT NULL,
	`residents` integer,
	PRIMARY KEY(`application_id`, `municipality_code`),
	FOREIGN KEY (`application_id`) REFERENCES `budgets`(`application_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budget_parties_key" CHECK("budget_parties"."key" in ('common', 'population', 'equal', 'fixed', 'percent', 'none')),
	CONSTRAINT "budget_parties_numbers" CHECK("budget_parties"."fixed_sek" >= 0 and "budget_parties"."percent" between 0 and 10000)
);
--> statement-breakpoint
CREATE TABLE `budget_rules` (
	`application_id` integer NOT NULL,
	`kind` text NOT NULL,
	`value` integer DEFAULT 0 NOT NULL,
	`day` text,
	`blocks` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`application_id`, `kind`),
	FOREIGN KEY (`application_id`) REFERENCES `budgets`(`application_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budget_rules_kind" CHECK("budget_rules"."kind" in ('co_financing_exactly', 'co_financing_at_least', 'co_financing_at_most', 'requested_at_least', 'requested_at_most', 'indirect_of_staff', 'indirect_of_direct', 'starts_no_earlier', 'ends_no_later', 'months_at_most')),
	CONSTRAINT "budget_rules_value" CHECK("budget_rules"."value" >= 0 and ("budget_rules"."day" is not null) = ("budget_rules"."kind" in ('starts_no_earlier', 'ends_no_later')))
);
--> statement-breakpoint
CREATE TABLE `budgets` (
	`application_id` integer PRIMARY KEY NOT NULL,
	`form` text NOT NULL,
	`common_key` text NOT NULL,
	`population_year` integer,
	`population_table` text DEFAULT '' NOT NULL,
	`begun_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "budgets_common_key" CHECK("budgets"."common_key" in ('population', 'equal'))
);
--> statement-breakpoint
CREATE TABLE `co_financing` (
	`application_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`year` integer NOT NULL,
	`cash_sek` integer DEFAULT 0 NOT NULL,
	`in_kind_sek` integer DEFAULT 0 NOT NULL,
	PRIMARY KEY(`application_id`, `municipality_code`, `year`),
	FOREIGN KEY (`application_id`,`municipality_code`) REFERENCES `budget_parties`(`application_id`,`municipality_code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "co_financing_money" CHECK("co_financing"."cash_sek" >= 0 and "co_financing"."in_kind_sek" >= 0)
);
--> statement-breakpoint
CREATE TABLE `cost_lines` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`text` text NOT NULL,
	`cost_type` text NOT NULL,
	`year` integer NOT NULL,
	`bearer_code` text,
	`way` text NOT NULL,
	`amount_sek` integer DEFAULT 0 NOT NULL,
	`quantity` integer DEFAULT 0 NOT NULL,
	`unit_sek` integer DEFAULT 0 NOT NULL,
	`rate` integer DEFAULT 0 NOT NULL,
	`base` text DEFAULT '[]' NOT NULL,
	`added_at` text NOT NULL,
	`removed_at` text,
	FOREIGN KEY (`application_id`) REFERENCES `budgets`(`application_id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`,`cost_type`) REFERENCES `cost_types`(`application_id`,`key`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`application_id`,`bearer_code`) REFERENCES `budget_parties`(`application_id`,`municipality_code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cost_lines_way" CHECK("cost_lines"."way" in ('amount', 'units', 'rate')),
	CONSTRAINT "cost_lines_numbers" CHECK("cost_lines"."amount_sek" >= 0 and "cost_lines"."quantity" >= 0 and "cost_lines"."unit_sek" >= 0 and "cost_lines"."rate" between 0 and 10000)
);
--> statement-breakpoint
CREATE INDEX `cost_lines_of_application` ON `cost_lines` (`application_id`,`removed_at`);--> statement-breakpoint
CREATE TABLE `cost_types` (
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`heading` text NOT NULL,
	`kind` text NOT NULL,
	PRIMARY KEY(`application_id`, `key`),
	FOREIGN KEY (`application_id`) REFERENCES `budgets`(`application_id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "cost_types_kind" CHECK("cost_types"."kind" in ('staff', 'other', 'indirect'))
);
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_imports` (
	`id` integer PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`document_id` integer NOT NULL,
	`target` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`confirmed_at` text,
	`confirmed_by_id` integer,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`confirmed_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "imports_kind" CHECK("__new_imports"."kind" in ('network', 'board_meetings', 'population', 'budget'))
);
--> statement-breakpoint
INSERT INTO `__new_imports`("id", "kind", "document_id", "target", "at", "by_id", "confirmed_at", "confirmed_by_id") SELECT "id", "kind", "document_id", "target", "at", "by_id", "confirmed_at", "confirmed_by_id" FROM `imports`;--> statement-breakpoint
DROP TABLE `imports`;--> statement-breakpoint
ALTER TABLE `__new_imports` RENAME TO `imports`;--> statement-breakpoint
PRAGMA foreign_keys=ON;