import { and, asc, eq, ne } from "drizzle-orm";
import type { Db } from "../../db/open";
import { answers, applications, parties } from "../../db/schema";

/** Joint applications that the municipality is party to and has not declined, and that are not abandoned. */
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
    .where(and(eq(parties.municipalityCode, municipalityCode), ne(applications.status, "abandoned")))
    .orderBy(asc(applications.id))
    .all()
    .filter(({ id }) => newest.get(id) !== "declines");
}

export type ApplicationOfMunicipality = ReturnType<typeof applicationsWith>[number];
