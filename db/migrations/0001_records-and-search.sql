-- What has happened is never rewritten: these tables only grow.
CREATE TRIGGER history_keeps_rows BEFORE UPDATE ON history BEGIN SELECT raise(abort, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER history_loses_nothing BEFORE DELETE ON history BEGIN SELECT raise(abort, 'history is append-only'); END;
--> statement-breakpoint
CREATE TRIGGER versions_keep_rows BEFORE UPDATE ON versions BEGIN SELECT raise(abort, 'a version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER versions_lose_nothing BEFORE DELETE ON versions BEGIN SELECT raise(abort, 'a version is frozen'); END;
--> statement-breakpoint
CREATE TRIGGER signoffs_keep_rows BEFORE UPDATE ON signoffs BEGIN SELECT raise(abort, 'sign-offs are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER signoffs_lose_nothing BEFORE DELETE ON signoffs BEGIN SELECT raise(abort, 'sign-offs are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER answers_keep_rows BEFORE UPDATE ON answers BEGIN SELECT raise(abort, 'answers are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER answers_lose_nothing BEFORE DELETE ON answers BEGIN SELECT raise(abort, 'answers are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER owner_consents_keep_rows BEFORE UPDATE ON owner_consents BEGIN SELECT raise(abort, 'consents are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER owner_consents_lose_nothing BEFORE DELETE ON owner_consents BEGIN SELECT raise(abort, 'consents are append-only'); END;
--> statement-breakpoint
CREATE TRIGGER submissions_keep_rows BEFORE UPDATE ON submissions BEGIN SELECT raise(abort, 'a submission stands'); END;
--> statement-breakpoint
CREATE TRIGGER submissions_lose_nothing BEFORE DELETE ON submissions BEGIN SELECT raise(abort, 'a submission stands'); END;
--> statement-breakpoint
CREATE TRIGGER documents_keep_rows BEFORE UPDATE ON documents BEGIN SELECT raise(abort, 'a document stands'); END;
--> statement-breakpoint
CREATE TRIGGER documents_lose_nothing BEFORE DELETE ON documents BEGIN SELECT raise(abort, 'a document stands'); END;
--> statement-breakpoint
-- Search over calls. Diacritics are kept: in Swedish å, ä and ö are letters of their own.
CREATE VIRTUAL TABLE calls_fts USING fts5(title, funder, body, content='', contentless_delete=1, prefix='2 3', tokenize='unicode61 remove_diacritics 0');
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
