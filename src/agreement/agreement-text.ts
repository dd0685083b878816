import type { Db } from "../../db/open";
import type { Day } from "../calendar";
import { agreementOn } from "../membership/register";
import type { Agreement } from "./agreement";
import { type Amendment, amendmentsOf, isValid } from "./amendments";
import { baseClauses, type Clause, inClauseOrder } from "./clauses";

/** A clause of the day; `amendment`: the one that gave it its wording, null for the first. */
export type ValidClause = Clause & { amendment: Amendment | null };

/** What the parties are bound by on that day: the first text, with what amendments valid by then say anew or add. */
export function agreementText(db: Db, day: Day): AgreementText | undefined {
  const found = agreementOn(db, day);
  if (!found) return undefined;
  const amendments = amendmentsOf(db, found.id);
  const valid = amendments.filter((one) => isValid(one, day));
  return { agreement: found, clauses: textWith(db, found.id, inOrderOfValidity(valid)), amendments };
}

/** `amendments`: all of them, valid on the day or not. */
type AgreementText = { agreement: Agreement; clauses: ValidClause[]; amendments: Amendment[] };

/** The text that an amendment changes: as it reads today, or read when it became valid. */
export function textWithout(
  db: Db,
  { id, agreementId, validFrom }: Amendment,
  all: readonly Amendment[],
): ValidClause[] {
  const others = all.filter((one) => one.id !== id && one.validFrom !== null);
  const earlier = others.filter((one) => validFrom === null || (one.validFrom ?? "") <= validFrom);
  return textWith(db, agreementId, inOrderOfValidity(earlier));
}

function textWith(db: Db, agreementId: number, amendments: readonly Amendment[]): ValidClause[] {
  const byNumber = new Map<string, ValidClause>(
    baseClauses(db, agreementId).map((clause) => [clause.number, { ...clause, amendment: null }]),
  );
  for (const amendment of amendments)
    for (const clause of amendment.clauses) byNumber.set(clause.number, { ...clause, amendment });
  return inClauseOrder([...byNumber.values()]);
}

function inOrderOfValidity(amendments: readonly Amendment[]): Amendment[] {
  return amendments.toSorted((a, b) => (a.validFrom ?? "").localeCompare(b.validFrom ?? "") || a.id - b.id);
}
