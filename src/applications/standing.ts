import type { CHANGE_CLASSES } from "../../db/schema";
import type { Content } from "./content";
import { type ContentChange, changesTouching, materialChanges } from "./content-changes";

export type ChangeClass = (typeof CHANGE_CLASSES)[number];

/** From one version to the next: how the adviser classed it, and whether the municipality has objected to the next. */
export type VersionStep = {
  number: number;
  changeClass: ChangeClass;
  before: Content;
  after: Content;
  objectedTo: boolean;
};

/** Why an approval of an earlier version counts for this one, step by step; none when it is of this very version. */
type CarriedBy = { number: number; as: "editorial" | "untouched" };

export type Standing =
  | { stands: true; carriedBy: CarriedBy[] }
  | { stands: false; because: "changed"; number: number; changes: ContentChange[] }
  | { stands: false; because: "objected" | "not_in_version" | "not_told"; number: number }
  | { stands: false; because: "left" };

/**
 * Whether a municipality's approval of version k counts for version n. `steps` are k+1 to n.
 *
 * No approval counts for a text that its giver did not see, except where an adviser classed the change as editorial and
 * the giver was told of it and could object, or where text and own part are the same (DOMAIN B4: a later material
 * change makes it stale; PRIOR-ART 3.3: editorial, approvals stand and all are told; material, the affected approve
 * again). What is material by its nature stays so whatever it was classed as. What is void once stays void.
 */
export function standingOf(
  code: string,
  steps: readonly VersionStep[],
  since: {
    /** A letter with a way to object, about this version, has gone to the municipality's director. */
    told: boolean;
    /** The municipality has declined since, and come back. */
    left: boolean;
  },
): Standing {
  if (since.left) return { stands: false, because: "left" };
  const carriedBy: CarriedBy[] = [];
  for (const { number, changeClass, before, after, objectedTo } of steps) {
    if (!after.parties.some((party) => party.code === code)) {
      return { stands: false, because: "not_in_version", number };
    }
    if (changeClass === "editorial" && materialChanges(before, after).length === 0) {
      carriedBy.push({ number, as: "editorial" });
    } else {
      const changes = changesTouching(before, after, code);
      if (changes.length > 0) return { stands: false, because: "changed", number, changes };
      carriedBy.push({ number, as: "untouched" });
    }
    if (objectedTo) return { stands: false, because: "objected", number };
  }
  const editorial = carriedBy.findLast(({ as }) => as === "editorial");
  if (editorial && !since.told) return { stands: false, because: "not_told", number: editorial.number };
  return { stands: true, carriedBy };
}
