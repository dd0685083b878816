import type { Db } from "../../db/open";
import type { BudgetCheck } from "../budgets/checks";
import { budgetChecks } from "../budgets/standing";
import { dayOf, type Instant } from "../calendar";
import { type MissingPaper, missingPapers } from "../mandates/missing";
import { municipalitiesWith } from "../people/persons";
import { type LimitKind, measure } from "../sections/length";
import { sectionsOf } from "../sections/sections";
import { declinedParties } from "./answers";
import { type Application, contentOf, workingContent } from "./applications";
import type { Board } from "./board";
import { type Content, isStill } from "./content";

/** What must be there before a version may be sent to the directors. */
export type MissingToSend =
  | { what: "title" }
  | { what: "section"; key: string; heading: string }
  | { what: "too_long"; key: string; heading: string; kind: LimitKind; count: number; limit: number }
  | { what: "period" }
  | { what: "requested_sum" }
  | { what: "shares"; sharesSek: number; requestedSek: number }
  | { what: "budget"; check: BudgetCheck }
  | { what: "owner_declined" }
  | { what: "director"; code: string; name: string };

export function missingToSend(
  db: Db,
  found: Application,
  at: Instant,
  declined = declinedParties(db, found.id),
  content = workingContent(db, found, declined),
): MissingToSend[] {
  const missing: MissingToSend[] = content.title.trim() === "" ? [{ what: "title" }] : [];
  for (const section of sectionsOf(db, found.id)) {
    const { key, heading, text, required } = section;
    if (required && text.trim() === "") missing.push({ what: "section", key, heading });
    const length = measure(section);
    if (length?.over) {
      const { kind, count, limit } = length;
      missing.push({ what: "too_long", key, heading, kind, count, limit });
    }
  }
  if (content.periodFromOn === null || content.periodToOn === null) missing.push({ what: "period" });
  const sharesSek = content.parties.reduce((sum, party) => sum + party.budgetShareSek, 0);
  const broken = budgetChecks(db, found, declined).filter(({ ok, blocks }) => blocks && !ok);
  if (content.requestedSek === 0) missing.push({ what: "requested_sum" });
  else if (broken.length > 0) missing.push(...broken.map((check) => ({ what: "budget" as const, check })));
  else if (sharesSek !== content.requestedSek) {
    missing.push({ what: "shares", sharesSek, requestedSek: content.requestedSek });
  }
  if (!content.parties.some(({ role }) => role === "owner")) missing.push({ what: "owner_declined" });
  const directed = municipalitiesWith(db, "director", dayOf(at));
  for (const { code, name } of content.parties) {
    if (!directed.has(code)) missing.push({ what: "director", code, name });
  }
  return missing;
}

/** What stands between the application and handing it in. */
export type Blocker =
  | { what: "not_sent" }
  | { what: "changed_since"; version: number }
  | { what: "owner_declined" }
  | { what: "owner_consent"; code: string }
  | { what: "approval"; code: string; name: string; since: Instant | undefined }
  | { what: "not_in_version"; code: string; name: string }
  | MissingPaper;

/** Empty when the application can be handed in. The page and the transaction both ask this. */
export function blockers(
  db: Db,
  found: Application,
  { rows, version, ownerConsent }: Board,
  working?: Content,
): Blocker[] {
  if (!version) return [{ what: "not_sent" }];
  const declined = declinedParties(db, found.id);
  const list: Blocker[] = [];
  if (!isStill(contentOf(version), working ?? workingContent(db, found, declined))) {
    list.push({ what: "changed_since", version: version.number });
  }
  if (declined.has(found.ownerCode)) list.push({ what: "owner_declined" });
  else if (!ownerConsent) list.push({ what: "owner_consent", code: found.ownerCode });
  for (const { state, code, formalName: name, since } of rows) {
    if (state === "not_in_version") list.push({ what: "not_in_version", code, name });
    else if (state !== "approved" && state !== "declined") list.push({ what: "approval", code, name, since });
  }
  return [...list, ...missingPapers(db, found, { rows, version })];
}
