CREATE TABLE `application_steps` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`step` text NOT NULL,
	`from_status` text NOT NULL,
	`to_status` text NOT NULL,
	`version_id` integer,
	`reason` text DEFAULT '' NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "application_steps_taken_back" CHECK(("application_steps"."step" = 'take_back') = ("application_steps"."version_id" is not null) and ("application_steps"."step" <> 'take_back' or "application_steps"."reason" <> ''))
);
--> statement-breakpoint
CREATE INDEX `application_steps_of_application` ON `application_steps` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `objections` (
	`id` integer PRIMARY KEY NOT NULL,
	`version_id` integer NOT NULL,
	`municipality_code` text NOT NULL,
	`person_id` integer NOT NULL,
	`person_name` text NOT NULL,
	`person_title` text NOT NULL,
	`reason` text NOT NULL,
	`link_id` integer NOT NULL,
	`at` text NOT NULL,
	FOREIGN KEY (`version_id`) REFERENCES `versions`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`municipality_code`) REFERENCES `municipalities`(`code`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`link_id`) REFERENCES `signoff_links`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "objections_reason" CHECK("objections"."reason" <> '')
);
--> statement-breakpoint
CREATE INDEX `objections_of_version` ON `objections` (`version_id`,`municipality_code`);--> statement-breakpoint
ALTER TABLE `versions` ADD `change_class` text DEFAULT 'material' NOT NULL;--> statement-breakpoint
ALTER TABLE `versions` ADD `class_reason` text DEFAULT '' NOT NULL;--> statement-breakpoint
CREATE TRIGGER versions_class BEFORE INSERT ON versions WHEN new.change_class NOT IN ('material', 'editorial') OR (new.change_class = 'editorial' AND (new.number = 1 OR new.class_reason = '')) BEGIN SELECT raise(abort, 'an editorial change has a version before it and a reason'); END;
--> statement-breakpoint
CREATE TRIGGER objections_keep_rows BEFORE UPDATE ON objections BEGIN SELECT raise(abort, 'objections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER objections_lose_nothing BEFORE DELETE ON objections BEGIN SELECT raise(abort, 'objections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER application_steps_keep_rows BEFORE UPDATE ON application_steps BEGIN SELECT raise(abort, 'steps are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER application_steps_lose_nothing BEFORE DELETE ON application_steps BEGIN SELECT raise(abort, 'steps are append-only'); END;
