DROP INDEX `letters_due`;--> statement-breakpoint
DROP INDEX `letters_to`;--> statement-breakpoint
CREATE INDEX `letters_state` ON `letters` (`sent_at`,`joined_in_id`,`gave_up_at`,`held_at`);--> statement-breakpoint
CREATE INDEX `letters_to` ON `letters` (`to_id`,`written_at`);