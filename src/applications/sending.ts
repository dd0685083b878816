import type { Db } from "../../db/open";
import { dayOf, type Instant } from "../calendar";
import { holdersByMunicipality } from "../people/persons";
import { declinedParties } from "./answers";
import { type Application, contentOf, type Version, versionsOf, workingContent } from "./applications";
import { decisionsFor, type PartyDecision, stands } from "./approvals";
import { type Content, canonical, fingerprint } from "./content";
import { type ContentChange, materialChanges } from "./content-changes";
import type { ChangeClass } from "./standing";

/** What the new version would mean for one party, by class. */
export type Outcome = {
  code: string;
  name: string;
  directors: string[];
  /** The approval that stands for the version before, if any. */
  approvedVersion: number | null;
  keeps: Record<ChangeClass, boolean>;
};

/** What is about to be sent: to whom, what differs, and who must approve again. Computed, nothing is kept. */
export type Sending = {
  number: number;
  content: Content;
  /** Of what would be frozen now; what was shown is what is sent. */
  sha256: string;
  before: { number: number; content: Content } | null;
  /** Why it cannot be called editorial. */
  forced: ContentChange[];
  /** What the adviser may choose between; none for a first version. */
  classes: ChangeClass[];
  outcomes: Outcome[];
};

export function sendingOf(db: Db, found: Application, at: Instant): Sending {
  const content = workingContent(db, found, declinedParties(db, found.id));
  const versions = versionsOf(db, found.id);
  const before = versions[0];
  const forced = before ? materialChanges(contentOf(before), content) : [];
  const directors = holdersByMunicipality(db, "director", dayOf(at));
  const standingNow = decisionsFor(db, versions);
  const standingThen = {
    editorial: decisionsFor(db, [next(before, content, "editorial"), ...versions], true),
    material: decisionsFor(db, [next(before, content, "material"), ...versions], true),
  };
  return {
    number: (before?.number ?? 0) + 1,
    content,
    sha256: fingerprint(canonical(content)),
    before: before ? { number: before.number, content: contentOf(before) } : null,
    forced,
    classes: !before ? [] : forced.length > 0 ? ["material"] : ["editorial", "material"],
    outcomes: content.parties.map(({ code, name }) => ({
      code,
      name,
      directors: directors.get(code)?.map((director) => director.name) ?? [],
      approvedVersion: approvedVersion(standingNow.get(code)),
      keeps: {
        editorial: stands(standingThen.editorial.get(code)),
        material: stands(standingThen.material.get(code)),
      },
    })),
  };
}

function approvedVersion(decision: PartyDecision | undefined): number | null {
  return decision && stands(decision) ? decision.version : null;
}

/** The version as it would be, for the rule to judge. */
function next(before: Version | undefined, content: Content, changeClass: ChangeClass): Version {
  return {
    id: 0,
    applicationId: before?.applicationId ?? 0,
    number: (before?.number ?? 0) + 1,
    content: canonical(content),
    sha256: "",
    frozenAt: "",
    frozenById: null,
    changeClass,
    classReason: "",
  };
}
