-- The tables that were rebuilt lost their triggers; search over calls begins anew.
DROP TABLE calls_fts;
--> statement-breakpoint
-- Stems and parts of compounds (sv_stems, sv_parts: db/open.ts), parted by spaces, which is all that 'ascii' parts by. The rowid is the closing day before the id, so that
-- "not closed" is a range of rowids and deadline order is theirs. The network's own notes stand apart, since
-- those who are not signed in do not search them. Calls that were merged into another are left out.
CREATE VIRTUAL TABLE calls_fts USING fts5(title, funder, body, programme, target_groups, county, notes, title_parts, parts, content='', contentless_delete=1, detail=column, prefix='3', tokenize='ascii');
--> statement-breakpoint
-- The words as they stand, for "quoted phrases".
CREATE VIRTUAL TABLE calls_words USING fts5(title, funder, body, content='', contentless_delete=1, tokenize='ascii');
--> statement-breakpoint
INSERT INTO calls_fts(rowid, title, funder, body, programme, target_groups, county, notes, title_parts, parts) SELECT ((unixepoch(calls.closing_order) / 86400) << 31) | calls.id, sv_stems(calls.title), sv_stems(calls.funder), sv_stems(calls.description || ' ' || calls.eligible_applicants), sv_stems(calls.programme), sv_stems(calls.target_groups), sv_stems(calls.county), sv_stems(coalesce((SELECT group_concat(note, ' ') FROM call_assessments WHERE call_id = calls.id), '')), sv_parts(calls.title), sv_parts(calls.funder || ' ' || calls.programme || ' ' || calls.description || ' ' || calls.eligible_applicants || ' ' || calls.target_groups || ' ' || calls.county) FROM calls WHERE merged_into_id IS NULL ORDER BY closing_order, id;
--> statement-breakpoint
INSERT INTO calls_words(rowid, title, funder, body) SELECT ((unixepoch(calls.closing_order) / 86400) << 31) | calls.id, sv_words(calls.title), sv_words(calls.funder), sv_words(calls.programme || ' ' || calls.description || ' ' || calls.eligible_applicants || ' ' || calls.target_groups || ' ' || calls.county) FROM calls WHERE merged_into_id IS NULL ORDER BY closing_order, id;
--> statement-breakpoint
CREATE TRIGGER calls_fts_insert AFTER INSERT ON calls BEGIN
  INSERT INTO calls_fts(rowid, title, funder, body, programme, target_groups, county, notes, title_parts, parts) SELECT ((unixepoch(new.closing_order) / 86400) << 31) | new.id, sv_stems(new.title), sv_stems(new.funder), sv_stems(new.description || ' ' || new.eligible_applicants), sv_stems(new.programme), sv_stems(new.target_groups), sv_stems(new.county), sv_stems(coalesce((SELECT group_concat(note, ' ') FROM call_assessments WHERE call_id = new.id), '')), sv_parts(new.title), sv_parts(new.funder || ' ' || new.programme || ' ' || new.description || ' ' || new.eligible_applicants || ' ' || new.target_groups || ' ' || new.county) WHERE new.merged_into_id IS NULL;
  INSERT INTO calls_words(rowid, title, funder, body) SELECT ((unixepoch(new.closing_order) / 86400) << 31) | new.id, sv_words(new.title), sv_words(new.funder), sv_words(new.programme || ' ' || new.description || ' ' || new.eligible_applicants || ' ' || new.target_groups || ' ' || new.county) WHERE new.merged_into_id IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER calls_fts_update AFTER UPDATE OF title, funder, programme, description, eligible_applicants, target_groups, county, deadline_on, merged_into_id ON calls BEGIN
  DELETE FROM calls_fts WHERE rowid = ((unixepoch(old.closing_order) / 86400) << 31) | old.id;
  DELETE FROM calls_words WHERE rowid = ((unixepoch(old.closing_order) / 86400) << 31) | old.id;
  INSERT INTO calls_fts(rowid, title, funder, body, programme, target_groups, county, notes, title_parts, parts) SELECT ((unixepoch(new.closing_order) / 86400) << 31) | new.id, sv_stems(new.title), sv_stems(new.funder), sv_stems(new.description || ' ' || new.eligible_applicants), sv_stems(new.programme), sv_stems(new.target_groups), sv_stems(new.county), sv_stems(coalesce((SELECT group_concat(note, ' ') FROM call_assessments WHERE call_id = new.id), '')), sv_parts(new.title), sv_parts(new.funder || ' ' || new.programme || ' ' || new.description || ' ' || new.eligible_applicants || ' ' || new.target_groups || ' ' || new.county) WHERE new.merged_into_id IS NULL;
  INSERT INTO calls_words(rowid, title, funder, body) SELECT ((unixepoch(new.closing_order) / 86400) << 31) | new.id, sv_words(new.title), sv_words(new.funder), sv_words(new.programme || ' ' || new.description || ' ' || new.eligible_applicants || ' ' || new.target_groups || ' ' || new.county) WHERE new.merged_into_id IS NULL;
END;
--> statement-breakpoint
CREATE TRIGGER calls_fts_delete AFTER DELETE ON calls BEGIN
  DELETE FROM calls_fts WHERE rowid = ((unixepoch(old.closing_order) / 86400) << 31) | old.id;
  DELETE FROM calls_words WHERE rowid = ((unixepoch(old.closing_order) / 86400) << 31) | old.id;
END;
--> statement-breakpoint
-- A migration that rebuilds calls drops this one first, and makes it and the three above again.
CREATE TRIGGER calls_fts_note AFTER INSERT ON call_assessments WHEN new.note <> '' BEGIN
  DELETE FROM calls_fts WHERE rowid = (SELECT ((unixepoch(calls.closing_order) / 86400) << 31) | calls.id FROM calls WHERE id = new.call_id);
  INSERT INTO calls_fts(rowid, title, funder, body, programme, target_groups, county, notes, title_parts, parts) SELECT ((unixepoch(calls.closing_order) / 86400) << 31) | calls.id, sv_stems(calls.title), sv_stems(calls.funder), sv_stems(calls.description || ' ' || calls.eligible_applicants), sv_stems(calls.programme), sv_stems(calls.target_groups), sv_stems(calls.county), sv_stems(coalesce((SELECT group_concat(note, ' ') FROM call_assessments WHERE call_id = calls.id), '')), sv_parts(calls.title), sv_parts(calls.funder || ' ' || calls.programme || ' ' || calls.description || ' ' || calls.eligible_applicants || ' ' || calls.target_groups || ' ' || calls.county) FROM calls WHERE id = new.call_id AND merged_into_id IS NULL;
END;
--> statement-breakpoint
-- The orders of the list that no column holds.
CREATE INDEX calls_by_title ON calls(sv_key(title), id) WHERE merged_into_id IS NULL;
--> statement-breakpoint
CREATE INDEX calls_by_funder ON calls(sv_key(funder), closing_order, id) WHERE merged_into_id IS NULL;
--> statement-breakpoint
CREATE INDEX calls_by_fit ON calls(fit DESC, closing_order, id) WHERE merged_into_id IS NULL;
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
--> statement-breakpoint
-- What came before candidates were weighed waits for it.
INSERT INTO candidate_fits(candidate_id) SELECT id FROM candidates;
