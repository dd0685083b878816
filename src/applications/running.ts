import { and, asc, eq, notInArray } from "drizzle-orm";
import type { Db } from "../../db/open";
import { answers, applications, parties } from "../../db/schema";

/** Nothing comes of them: neither work nor a project. */
const CAME_TO_NOTHING = ["abandoned", "rejected", "withdrawn"] as const;

/** Joint applications that the municipality is party to and has not declined, and that came or may come to something. */
export function applicationsWith(db: Db, municipalityCode: string) {
  const answered = db
    .select({ id: answers.applicationId, answer: answers.answer })
    .from(answers)
    .where(eq(answers.municipalityCode, municipalityCode))
    .orderBy(asc(answers.id))
    .all();
  const newest = new Map(answered.map(({ id, answer }) => [id, answer]));
  return db
    .select({
      id: applications.id,
      title: applications.title,
      status: applications.status,
      ownerCode: applications.ownerCode,
      periodFromOn: applications.periodFromOn,
      periodToOn: applications.periodToOn,
    })
    .from(applications)
    .innerJoin(parties, eq(parties.applicationId, applications.id))
    .where(
      and(
        eq(parties.municipalityCode, municipalityCode),
        notInArray(applications.status, [...CAME_TO_NOTHING]),
      ),
    )
    .orderBy(asc(applications.id))
    .all()
    .filter(({ id }) => newest.get(id) !== "declines");
}

export type ApplicationOfMunicipality = ReturnType<typeof applicationsWith>[number];
