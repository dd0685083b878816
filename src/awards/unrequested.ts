import { and, eq, inArray, isNull, sum } from "drizzle-orm";
import type { Db } from "../../db/open";
import { grantPayments, requisitions } from "../../db/schema";
import { termsByApplication } from "./terms";

/** What is granted and neither asked for nor received yet, by application. */
export function unrequestedSek(db: Db, ids: readonly number[]): Map<number, number> {
  const asked = db
    .select({ id: requisitions.applicationId, sek: sum(requisitions.amountSek).mapWith(Number) })
    .from(requisitions)
    .where(and(inArray(requisitions.applicationId, [...ids]), isNull(requisitions.correctedAt)))
    .groupBy(requisitions.applicationId)
    .all();
  const received = db
    .select({ id: grantPayments.applicationId, sek: sum(grantPayments.amountSek).mapWith(Number) })
    .from(grantPayments)
    .where(
      and(
        inArray(grantPayments.applicationId, [...ids]),
        eq(grantPayments.kind, "received"),
        isNull(grantPayments.correctedAt),
      ),
    )
    .groupBy(grantPayments.applicationId)
    .all();
  const of = (rows: { id: number; sek: number }[], id: number) => rows.find((row) => row.id === id)?.sek ?? 0;
  return new Map(
    [...termsByApplication(db, ids).values()].map(({ applicationId: id, grantedSek }) => [
      id,
      Math.max(0, grantedSek - Math.max(of(asked, id), of(received, id))),
    ]),
  );
}
