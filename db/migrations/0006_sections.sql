CREATE TABLE `sections` (
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`position` integer NOT NULL,
	`heading` text NOT NULL,
	`guidance` text DEFAULT '' NOT NULL,
	`limit_kind` text,
	`limit_count` integer,
	`required` integer DEFAULT true NOT NULL,
	`text` text DEFAULT '' NOT NULL,
	`status` text DEFAULT 'not_started' NOT NULL,
	`assigned_to_id` integer,
	`revision` integer DEFAULT 1 NOT NULL,
	PRIMARY KEY(`application_id`, `key`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`assigned_to_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "sections_limit_kind" CHECK("sections"."limit_kind" is null or "sections"."limit_kind" in ('characters', 'words')),
	CONSTRAINT "sections_limit" CHECK(("sections"."limit_kind" is null) = ("sections"."limit_count" is null)),
	CONSTRAINT "sections_status" CHECK("sections"."status" in ('not_started', 'writing', 'for_review', 'done'))
);
--> statement-breakpoint
CREATE INDEX `sections_of_person` ON `sections` (`assigned_to_id`);--> statement-breakpoint
-- What has been written so far becomes the sections of the general form.
INSERT INTO sections (application_id, key, position, heading, guidance, text, status)
SELECT id, 'purpose', 1, 'Syfte', 'Vad projektet ska leda till, i ett par meningar.', purpose, CASE WHEN purpose = '' THEN 'not_started' ELSE 'writing' END FROM applications
UNION ALL SELECT id, 'need', 2, 'Behov', 'Vilket problem som finns i dag, och hur ni vet det.', need, CASE WHEN need = '' THEN 'not_started' ELSE 'writing' END FROM applications
UNION ALL SELECT id, 'goals', 3, 'Mål', 'Vad som ska vara uppnått när projektet är slut.', goals, CASE WHEN goals = '' THEN 'not_started' ELSE 'writing' END FROM applications
UNION ALL SELECT id, 'activities', 4, 'Aktiviteter', 'Vad ni ska göra, och när.', activities, CASE WHEN activities = '' THEN 'not_started' ELSE 'writing' END FROM applications
UNION ALL SELECT id, 'targetGroups', 5, 'Målgrupper', 'Vilka insatserna är till för.', target_groups, CASE WHEN target_groups = '' THEN 'not_started' ELSE 'writing' END FROM applications
UNION ALL SELECT id, 'childConsequences', 6, 'Konsekvenser för barn och unga', 'Skriv även om ni bedömer att det inte blir några.', child_consequences, CASE WHEN child_consequences = '' THEN 'not_started' ELSE 'writing' END FROM applications
UNION ALL SELECT id, 'economicConsequences', 7, 'Ekonomiska konsekvenser', 'För kommunerna. Skriv även om det inte blir några.', economic_consequences, CASE WHEN economic_consequences = '' THEN 'not_started' ELSE 'writing' END FROM applications;
--> statement-breakpoint
PRAGMA foreign_keys=OFF;--> statement-breakpoint
CREATE TABLE `__new_applications` (
	`id` integer PRIMARY KEY NOT NULL,
	`call_id` integer NOT NULL,
	`status` text DEFAULT 'draft' NOT NULL,
	`owner_code` text NOT NULL,
	`title` text NOT NULL,
	`period_from_on` text,
	`period_to_on` text,
	`requested_sek` integer DEFAULT 0 NOT NULL,
	`opened_at` text NOT NULL,
	`revision` integer DEFAULT 1 NOT NULL,
	FOREIGN KEY (`call_id`) REFERENCES `calls`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`owner_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "applications_status" CHECK("__new_applications"."status" in ('draft', 'out_for_approval', 'submitted', 'completion_requested', 'granted', 'rejected', 'withdrawn', 'closed', 'abandoned')),
	CONSTRAINT "applications_period" CHECK("__new_applications"."period_from_on" is null or "__new_applications"."period_to_on" is null or "__new_applications"."period_to_on" >= "__new_applications"."period_from_on"),
	CONSTRAINT "applications_requested" CHECK("__new_applications"."requested_sek" >= 0)
);
--> statement-breakpoint
INSERT INTO `__new_applications`("id", "call_id", "status", "owner_code", "title", "period_from_on", "period_to_on", "requested_sek", "opened_at", "revision") SELECT "id", "call_id", "status", "owner_code", "title", "period_from_on", "period_to_on", "requested_sek", "opened_at", "revision" FROM `applications`;--> statement-breakpoint
DROP TABLE `applications`;--> statement-breakpoint
ALTER TABLE `__new_applications` RENAME TO `applications`;--> statement-breakpoint
PRAGMA foreign_keys=ON;--> statement-breakpoint
CREATE INDEX `applications_of_call` ON `applications` (`call_id`);