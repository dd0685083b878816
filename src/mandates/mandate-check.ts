import type { Day } from "../calendar";
import { holdsPost } from "./posts";

/** What a mandate says, as far as signing on it goes. */
export type CheckedMandate = {
  id: number;
  /** Null when it holds for every application. */
  applicationId: number | null;
  /** "" when it is a person's own. */
  post: string;
  personId: number | null;
  personName: string | null;
  ceilingSek: number | null;
  fromOn: Day;
  validUntilOn: Day | null;
};

/** Who is about to sign, when, and for how much. */
export type Signing = { personId: number; title: string; day: Day; amountSek: number };

export const FINDINGS = [
  "mandate_expired",
  "over_ceiling",
  "mandate_not_begun",
  "deputy",
  "other_post",
  "other_person",
  "no_mandate",
] as const;

/** What speaks against signing on a mandate. `detail`: the day, the ceiling, the post or the person that it is about. */
export type Finding = { what: (typeof FINDINGS)[number]; detail: string };

/** Only what is certain stops anybody: a day and an amount. Whether a deputy is appointed, the municipality knows. */
export function stops({ what }: Finding): boolean {
  return what === "mandate_expired" || what === "over_ceiling";
}

export function checkMandate(mandate: CheckedMandate, signing: Signing): Finding[] {
  const found: Finding[] = [];
  const { validUntilOn, ceilingSek, fromOn, post, personId } = mandate;
  if (validUntilOn !== null && validUntilOn < signing.day)
    found.push({ what: "mandate_expired", detail: validUntilOn });
  if (ceilingSek !== null && ceilingSek < signing.amountSek)
    found.push({ what: "over_ceiling", detail: String(ceilingSek) });
  if (fromOn > signing.day) found.push({ what: "mandate_not_begun", detail: fromOn });
  if (personId !== null) {
    if (personId !== signing.personId) found.push({ what: "other_person", detail: mandate.personName ?? "" });
  } else {
    const holding = holdsPost(post, signing.title);
    if (holding === "deputy") found.push({ what: "deputy", detail: post });
    if (holding === "other") found.push({ what: "other_post", detail: post });
  }
  return found;
}

/** The mandate that speaks best for the signing, with what speaks against it; null where there is none. */
export function bestMandate<M extends CheckedMandate>(
  mandates: readonly M[],
  signing: Signing,
): { mandate: M; findings: Finding[] } | null {
  const weighed = mandates.map((mandate) => ({ mandate, findings: checkMandate(mandate, signing) }));
  const worth = ({ mandate, findings }: (typeof weighed)[number]) =>
    (findings.some(stops) ? 100 : 0) + findings.length * 2 + (mandate.applicationId === null ? 1 : 0);
  return weighed.toSorted((a, b) => worth(a) - worth(b) || b.mandate.id - a.mandate.id)[0] ?? null;
}
