-- The tables that were rebuilt lost their triggers; search over calls begins anew.
DROP TABLE calls_fts;
--> statement-breakpoint
CREATE VIRTUAL TABLE calls_fts USING fts5(title, funder, body, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 0');
--> statement-breakpoint
INSERT INTO calls_fts(rowid, title, funder, body) SELECT id, title, funder, programme || ' ' || description || ' ' || eligible_applicants FROM calls;
--> statement-breakpoint
CREATE TRIGGER calls_fts_insert AFTER INSERT ON calls BEGIN
  INSERT INTO calls_fts(rowid, title, funder, body) VALUES (new.id, new.title, new.funder, new.programme || ' ' || new.description || ' ' || new.eligible_applicants);
END;
--> statement-breakpoint
CREATE TRIGGER calls_fts_update AFTER UPDATE OF title, funder, programme, description, eligible_applicants ON calls BEGIN
  INSERT OR REPLACE INTO calls_fts(rowid, title, funder, body) VALUES (new.id, new.title, new.funder, new.programme || ' ' || new.description || ' ' || new.eligible_applicants);
END;
--> statement-breakpoint
CREATE TRIGGER calls_fts_delete AFTER DELETE ON calls BEGIN DELETE FROM calls_fts WHERE rowid = old.id; END;
--> statement-breakpoint
-- What was said stands: these tables only grow.
CREATE TRIGGER candidates_keep_words BEFORE UPDATE OF source_id, guid, link, title, text, published_at, raw, sha256, found_at ON candidates BEGIN SELECT raise(abort, 'a candidate stands as it came'); END;
--> statement-breakpoint
CREATE TRIGGER candidates_lose_nothing BEFORE DELETE ON candidates BEGIN SELECT raise(abort, 'a candidate stands as it came'); END;
--> statement-breakpoint
CREATE TRIGGER candidate_versions_keep_rows BEFORE UPDATE ON candidate_versions BEGIN SELECT raise(abort, 'a version stands as it came'); END;
--> statement-breakpoint
CREATE TRIGGER candidate_versions_lose_nothing BEFORE DELETE ON candidate_versions BEGIN SELECT raise(abort, 'a version stands as it came'); END;
--> statement-breakpoint
CREATE TRIGGER page_texts_keep_rows BEFORE UPDATE ON page_texts BEGIN SELECT raise(abort, 'a page text stands as it came'); END;
--> statement-breakpoint
CREATE TRIGGER page_texts_lose_nothing BEFORE DELETE ON page_texts BEGIN SELECT raise(abort, 'a page text stands as it came'); END;
--> statement-breakpoint
CREATE TRIGGER call_assessments_keep_rows BEFORE UPDATE ON call_assessments BEGIN SELECT raise(abort, 'assessments are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER call_assessments_lose_nothing BEFORE DELETE ON call_assessments BEGIN SELECT raise(abort, 'assessments are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER call_interests_keep_rows BEFORE UPDATE ON call_interests BEGIN SELECT raise(abort, 'interests are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER call_interests_lose_nothing BEFORE DELETE ON call_interests BEGIN SELECT raise(abort, 'interests are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER call_results_keep_rows BEFORE UPDATE ON call_results BEGIN SELECT raise(abort, 'results are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER call_results_lose_nothing BEFORE DELETE ON call_results BEGIN SELECT raise(abort, 'results are append-only'); END;
