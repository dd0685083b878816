import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { candidatePages } from "../../db/schema";
import { type Act, record } from "../history";
import { requireRole } from "../people/permissions";
import { sha256 } from "../secrets";
import type { Finding, SourceToVisit } from "../sources/kinds/kind";
import { candidate } from "./candidates";

/** A page that is read once, by somebody's wish. */
export function pageToVisit(url: string): SourceToVisit {
  return { kind: "page", url, settings: {}, memory: {}, etag: null, lastModified: null };
}

/** The readable text that a visit gave; null when there was none to read. */
export function textIn(finding: Finding): string | null {
  return finding.kind === "found" && finding.pageText ? finding.pageText : null;
}

/** Pages and pasted texts that belong to a candidate, the newest first. */
export function pagesOf(db: Db, candidateId: number) {
  return db
    .select()
    .from(candidatePages)
    .where(eq(candidatePages.candidateId, candidateId))
    .orderBy(desc(candidatePages.id))
    .all();
}

export type CandidatePageRow = ReturnType<typeof pagesOf>[number];

/** `url` is "" for words that somebody pasted. The same text twice in a row is kept once. */
export function keepPage(db: Db, candidateId: number, page: { url: string; text: string }, act: Act): void {
  requireRole(act.by, "adviser");
  db.transaction((tx) => {
    candidate(tx, candidateId);
    const hash = sha256(page.text);
    const newest = pagesOf(tx, candidateId)[0];
    if (newest?.sha256 === hash && newest.url === page.url) return;
    tx.insert(candidatePages)
      .values({ candidateId, ...page, sha256: hash, at: act.at, byId: act.by.personId })
      .run();
    const event = page.url === "" ? "candidate_text_pasted" : "candidate_page_read";
    record(tx, { subject: "candidate", subjectId: candidateId, event, details: { url: page.url } }, act);
  });
}
