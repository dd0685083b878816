import { eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, calls } from "../../db/schema";
import { dayOf } from "../calendar";
import { deadlineFacts } from "../calls/deadline-moves";
import type { Act } from "../history";
import type { ApplicationFacts } from "../messages/application-letters";
import { holdersOf } from "../people/persons";
import { refuse } from "../refusal";

/** What every letter about this application says. */
export function applicationFacts(db: Db, applicationId: number, act: Act): ApplicationFacts {
  const found =
    db
      .select({ application: applications, call: calls })
      .from(applications)
      .innerJoin(calls, eq(calls.id, applications.callId))
      .where(eq(applications.id, applicationId))
      .get() ?? refuse("not_found");
  const adviser = holdersOf(db, "adviser", dayOf(act.at))[0];
  return {
    applicationId,
    title: found.application.title,
    funder: found.call.funder,
    callTitle: found.call.title,
    deadline: deadlineFacts(found.call),
    adviser: adviser ? { name: adviser.name, email: adviser.email } : null,
  };
}
