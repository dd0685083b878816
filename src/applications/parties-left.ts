import { and, asc, desc, eq, inArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, municipalities, parties, versions } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { inNameOrder } from "../membership/register";
import { declinedParties } from "./answers";
import { versionsOf } from "./applications";
import { decisionsFor, stands } from "./approvals";

/** Applications that are neither handed in nor given up: of one call, or that one municipality is party to. */
export function ongoingApplications(db: Db, of: { callId: number } | { code: string } | "all") {
  return db
    .select({
      id: applications.id,
      title: applications.title,
      status: applications.status,
      callId: applications.callId,
    })
    .from(applications)
    .where(and(ofThem(db, of), inArray(applications.status, ["draft", "out_for_approval"])))
    .orderBy(asc(applications.id))
    .all();
}

export type Ongoing = ReturnType<typeof ongoingApplications>[number];

function ofThem(db: Db, of: { callId: number } | { code: string } | "all") {
  if (of === "all") return undefined;
  if ("callId" in of) return eq(applications.callId, of.callId);
  const asked = db.select({ id: parties.applicationId }).from(parties);
  return inArray(applications.id, asked.where(eq(parties.municipalityCode, of.code)));
}

export type PartyLeft = { code: string; shortName: string; hasApproved: boolean };

const newestVersion = (db: Db, applicationId: number) =>
  db
    .select({ id: versions.id, frozenAt: versions.frozenAt })
    .from(versions)
    .where(eq(versions.applicationId, applicationId))
    .orderBy(desc(versions.number))
    .get();

/** Parties that have not declined, and whether an approval of theirs counts for the version that is out. */
export function partiesLeft(db: Db, { id, status }: Pick<Ongoing, "id" | "status">): PartyLeft[] {
  const asked = db
    .select({ code: municipalities.code, shortName: municipalities.shortName })
    .from(parties)
    .innerJoin(municipalities, eq(municipalities.code, parties.municipalityCode))
    .where(eq(parties.applicationId, id))
    .all();
  const declined = declinedParties(db, id);
  const decisions = decisionsFor(db, status === "out_for_approval" ? versionsOf(db, id) : []);
  return inNameOrder(asked)
    .filter(({ code }) => !declined.has(code))
    .map((party) => ({ ...party, hasApproved: stands(decisions.get(party.code)) }));
}

/** The day that the way to a decision begins: what went out was handed in then, and its papers are not late after that. */
export function wayBegins(db: Db, { id, status }: Pick<Ongoing, "id" | "status">, today: Day): Day {
  const frozen = status === "out_for_approval" ? newestVersion(db, id) : undefined;
  return frozen ? dayOf(frozen.frozenAt) : today;
}
