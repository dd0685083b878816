import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { mandateChecks } from "../../db/schema";
import type { Application } from "../applications/applications";
import { type Content, partyIn } from "../applications/content";
import type { Day } from "../calendar";
import type { RefusalCode } from "../refusal";
import { refuse } from "../refusal";
import { bestMandate, type Finding, stops } from "./mandate-check";
import { type Mandate, mandatesFor } from "./mandates";

export type SigningCheck = { mandate: Mandate | null; findings: Finding[] };

/** What a party binds itself to: the owner asks for the whole sum, a partner for its share; both pay their own part. */
export function amountAtStake(content: Pick<Content, "parties" | "requestedSek">, code: string): number {
  const own = partyIn(content, code);
  if (!own) return 0;
  return (own.role === "owner" ? content.requestedSek : own.budgetShareSek) + own.coFinancingSek;
}

type Signer = { code: string; personId: number; title: string; day: Day; amountSek: number };

/** The mandate that somebody would sign on, and what speaks against it. The page asks this before, the approval at. */
export function signingCheck(
  db: Db,
  found: Pick<Application, "id" | "decisionsRequired">,
  { code, ...signing }: Signer,
): SigningCheck {
  const best = bestMandate(mandatesFor(db, found.id, code), signing);
  if (best) return best;
  const isMissed = found.decisionsRequired === "recorded";
  return { mandate: null, findings: isMissed ? [{ what: "no_mandate", detail: "" }] : [] };
}

const REFUSED: Partial<Record<Finding["what"], RefusalCode>> = {
  mandate_expired: "mandate_expired",
  over_ceiling: "mandate_over_ceiling",
};

/** Refused when the only mandate there is has ended, or does not reach. */
export function requireMandate({ findings }: SigningCheck): void {
  const stopping = findings.find(stops);
  const code = stopping && REFUSED[stopping.what];
  if (code) refuse(code);
}

/** Keeps with the approval what the mandates said then; nothing where nobody has asked for mandates. */
export function keepSigningCheck(db: Db, signoffId: number, { mandate, findings }: SigningCheck): void {
  if (mandate === null && findings.length === 0) return;
  db.insert(mandateChecks)
    .values({ signoffId, mandateId: mandate?.id ?? null, findings })
    .run();
}

export function keptSigningCheck(db: Db, signoffId: number) {
  const kept = db.select().from(mandateChecks).where(eq(mandateChecks.signoffId, signoffId)).get();
  // What was kept are findings: keepSigningCheck is the only one that writes.
  return kept ? { mandateId: kept.mandateId, findings: kept.findings as Finding[] } : undefined;
}
