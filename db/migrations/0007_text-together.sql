CREATE TABLE `form_choices` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`form_key` text NOT NULL,
	`name` text NOT NULL,
	`partner_forms` integer NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `form_choices_of_application` ON `form_choices` (`application_id`,`id`);--> statement-breakpoint
CREATE TABLE `funder_form_sections` (
	`form_id` integer NOT NULL,
	`position` integer NOT NULL,
	`key` text NOT NULL,
	`heading` text NOT NULL,
	`guidance` text DEFAULT '' NOT NULL,
	`limit_kind` text,
	`limit_count` integer,
	`required` integer DEFAULT true NOT NULL,
	PRIMARY KEY(`form_id`, `key`),
	FOREIGN KEY (`form_id`) REFERENCES `funder_forms`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funder_form_sections_heading" CHECK("funder_form_sections"."heading" <> ''),
	CONSTRAINT "funder_form_sections_limit" CHECK(("funder_form_sections"."limit_kind" is null) = ("funder_form_sections"."limit_count" is null)),
	CONSTRAINT "funder_form_sections_limit_kind" CHECK("funder_form_sections"."limit_kind" is null or "funder_form_sections"."limit_kind" in ('characters', 'words'))
);
--> statement-breakpoint
CREATE TABLE `funder_forms` (
	`id` integer PRIMARY KEY NOT NULL,
	`key` text NOT NULL,
	`edition` integer NOT NULL,
	`name` text NOT NULL,
	`programmes` text DEFAULT '' NOT NULL,
	`partner_forms` integer DEFAULT false NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`ended_at` text,
	`ended_by_id` integer,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`ended_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "funder_forms_name" CHECK("funder_forms"."name" <> '')
);
--> statement-breakpoint
CREATE UNIQUE INDEX `funder_forms_edition` ON `funder_forms` (`key`,`edition`);--> statement-breakpoint
CREATE TABLE `section_comments` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`text` text NOT NULL,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	`resolved_at` text,
	`resolved_by_id` integer,
	`resolved_by_name` text,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`resolved_by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "section_comments_text" CHECK("section_comments"."text" <> ''),
	CONSTRAINT "section_comments_resolved" CHECK(("section_comments"."resolved_at" is null) = ("section_comments"."resolved_by_name" is null))
);
--> statement-breakpoint
CREATE INDEX `section_comments_of_section` ON `section_comments` (`application_id`,`key`,`id`);--> statement-breakpoint
CREATE TABLE `section_drafts` (
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`person_id` integer NOT NULL,
	`base_revision` integer NOT NULL,
	`text` text NOT NULL,
	`started_at` text NOT NULL,
	`at` text NOT NULL,
	PRIMARY KEY(`application_id`, `key`, `person_id`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `section_texts` (
	`id` integer PRIMARY KEY NOT NULL,
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`revision` integer NOT NULL,
	`text` text NOT NULL,
	`brought_back_from` integer,
	`at` text NOT NULL,
	`by_id` integer,
	`by_name` text NOT NULL,
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`by_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE UNIQUE INDEX `section_texts_revision` ON `section_texts` (`application_id`,`key`,`revision`);--> statement-breakpoint
CREATE TABLE `section_visits` (
	`application_id` integer NOT NULL,
	`key` text NOT NULL,
	`person_id` integer NOT NULL,
	`since_at` text NOT NULL,
	`seen_at` text NOT NULL,
	PRIMARY KEY(`application_id`, `key`, `person_id`),
	FOREIGN KEY (`application_id`) REFERENCES `applications`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`person_id`) REFERENCES `persons`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
ALTER TABLE `sections` ADD `in_form` integer DEFAULT true NOT NULL;--> statement-breakpoint
CREATE INDEX `sections_of_key` ON `sections` (`key`);--> statement-breakpoint
-- What has been written so far is the first text that later ones are compared with.
INSERT INTO section_texts (application_id, key, revision, text, at, by_id, by_name)
SELECT s.application_id, s.key, s.revision, s.text, coalesce(last.at, a.opened_at), last.by_id, coalesce(last.by_name, 'Utlyst')
FROM sections s
JOIN applications a ON a.id = s.application_id
LEFT JOIN history last ON last.id = (
  SELECT max(h.id) FROM history h
  WHERE h.subject = 'application' AND h.subject_id = CAST(s.application_id AS TEXT) AND h.event IN ('text_changed', 'application_opened')
);
--> statement-breakpoint
CREATE TRIGGER section_texts_keep_rows BEFORE UPDATE ON section_texts BEGIN SELECT raise(abort, 'a saved text stands'); END;
--> statement-breakpoint
CREATE TRIGGER section_texts_lose_nothing BEFORE DELETE ON section_texts BEGIN SELECT raise(abort, 'a saved text stands'); END;
--> statement-breakpoint
CREATE TRIGGER section_comments_keep_words BEFORE UPDATE OF id, application_id, key, text, at, by_id, by_name ON section_comments BEGIN SELECT raise(abort, 'a comment stands'); END;
--> statement-breakpoint
CREATE TRIGGER section_comments_keep_resolution BEFORE UPDATE ON section_comments WHEN old.resolved_at IS NOT NULL BEGIN SELECT raise(abort, 'a resolved comment stands'); END;
--> statement-breakpoint
CREATE TRIGGER section_comments_lose_nothing BEFORE DELETE ON section_comments BEGIN SELECT raise(abort, 'a comment stands'); END;
--> statement-breakpoint
CREATE TRIGGER sections_lose_nothing BEFORE DELETE ON sections BEGIN SELECT raise(abort, 'a section is set aside, not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER funder_form_sections_keep_rows BEFORE UPDATE ON funder_form_sections BEGIN SELECT raise(abort, 'a changed form is a new edition'); END;
--> statement-breakpoint
CREATE TRIGGER funder_form_sections_lose_nothing BEFORE DELETE ON funder_form_sections BEGIN SELECT raise(abort, 'a changed form is a new edition'); END;
--> statement-breakpoint
CREATE TRIGGER funder_forms_lose_nothing BEFORE DELETE ON funder_forms BEGIN SELECT raise(abort, 'a form is ended, not deleted'); END;
--> statement-breakpoint
CREATE TRIGGER form_choices_keep_rows BEFORE UPDATE ON form_choices BEGIN SELECT raise(abort, 'a choice of form stands'); END;
--> statement-breakpoint
CREATE TRIGGER form_choices_lose_nothing BEFORE DELETE ON form_choices BEGIN SELECT raise(abort, 'a choice of form stands'); END;
