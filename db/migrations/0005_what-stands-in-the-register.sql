-- Topic networks are bodies of the network like the others.
INSERT INTO bodies (kind, name, topic, from_on, ended_on) SELECT 'topic', name, topic, from_on, ended_on FROM topic_groups ORDER BY id;
--> statement-breakpoint
DROP TABLE `topic_groups`;
--> statement-breakpoint
-- What has been corrected, divided or told stays as it was said: these tables only grow.
CREATE TRIGGER corrections_keep_rows BEFORE UPDATE ON corrections BEGIN SELECT raise(abort, 'corrections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER corrections_lose_nothing BEFORE DELETE ON corrections BEGIN SELECT raise(abort, 'corrections are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER fee_runs_keep_rows BEFORE UPDATE ON fee_runs BEGIN SELECT raise(abort, 'a divided cost stands'); END;
--> statement-breakpoint
CREATE TRIGGER fee_runs_lose_nothing BEFORE DELETE ON fee_runs BEGIN SELECT raise(abort, 'a divided cost stands'); END;
--> statement-breakpoint
CREATE TRIGGER fee_shares_keep_rows BEFORE UPDATE ON fee_shares BEGIN SELECT raise(abort, 'a divided cost stands'); END;
--> statement-breakpoint
CREATE TRIGGER fee_shares_lose_nothing BEFORE DELETE ON fee_shares BEGIN SELECT raise(abort, 'a divided cost stands'); END;
--> statement-breakpoint
CREATE TRIGGER follow_ups_keep_rows BEFORE UPDATE ON activity_follow_ups BEGIN SELECT raise(abort, 'follow-ups are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER follow_ups_lose_nothing BEFORE DELETE ON activity_follow_ups BEGIN SELECT raise(abort, 'follow-ups are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evaluations_keep_rows BEFORE UPDATE ON evaluations BEGIN SELECT raise(abort, 'evaluations are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER evaluations_lose_nothing BEFORE DELETE ON evaluations BEGIN SELECT raise(abort, 'evaluations are append-only'); END;
--> statement-breakpoint
-- A register fact is never deleted, however wrong it was.
CREATE TRIGGER memberships_lose_nothing BEFORE DELETE ON memberships BEGIN SELECT raise(abort, 'the register loses nothing'); END;
--> statement-breakpoint
CREATE TRIGGER hosts_lose_nothing BEFORE DELETE ON hosts BEGIN SELECT raise(abort, 'the register loses nothing'); END;
--> statement-breakpoint
CREATE TRIGGER roles_lose_nothing BEFORE DELETE ON roles BEGIN SELECT raise(abort, 'the register loses nothing'); END;
--> statement-breakpoint
CREATE TRIGGER notices_lose_nothing BEFORE DELETE ON notices BEGIN SELECT raise(abort, 'the register loses nothing'); END;
--> statement-breakpoint
CREATE TRIGGER earlier_names_lose_nothing BEFORE DELETE ON earlier_names BEGIN SELECT raise(abort, 'the register loses nothing'); END;
--> statement-breakpoint
CREATE TRIGGER populations_lose_nothing BEFORE DELETE ON populations BEGIN SELECT raise(abort, 'the register loses nothing'); END;
