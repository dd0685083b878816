import { and, eq, inArray, isNull, sql } from "drizzle-orm";
import type { Db } from "../../db/open";
import { applications, grantPayments } from "../../db/schema";
import type { CallGroup } from "./call-groups";

const year = sql<number>`cast(substr(${grantPayments.paidOn}, 1, 4) as integer)`;
const sum = sql<number>`sum(${grantPayments.amountSek})`;
const isStanding = isNull(grantPayments.correctedAt);

/** Money that a municipality has got and kept of grants in a year: less than nothing when it has given back more. */
export type KeptByMunicipality = { year: number; code: string; keptSek: number };

/** What an owner passes on is the partner's, so that all municipalities together have what the funders have given. */
export function keptByMunicipalities(db: Db): KeptByMunicipality[] {
  const { kind, municipalityCode: code } = grantPayments;
  const { ownerCode } = applications;
  return db
    .select({ ownerCode, kind, code, year, sum })
    .from(grantPayments)
    .innerJoin(applications, eq(applications.id, grantPayments.applicationId))
    .where(isStanding)
    .groupBy(ownerCode, kind, code, year)
    .all()
    .flatMap((row): KeptByMunicipality[] => {
      const sek = row.kind === "received" || row.kind === "passed_on" ? row.sum : -row.sum;
      const move = (of: string, keptSek: number) => ({ year: row.year, code: of, keptSek });
      return row.code === null
        ? [move(row.ownerCode, sek)]
        : [move(row.code, sek), move(row.ownerCode, -sek)];
    });
}

export type KeptFromFunder = { year: number; funder: string; keptSek: number };

/** What has come from the funders less what has gone back to them. */
export function keptFromFunders(db: Db, groups: ReadonlyMap<number, CallGroup>): KeptFromFunder[] {
  const { callId } = applications;
  return db
    .select({ callId, kind: grantPayments.kind, year, sum })
    .from(grantPayments)
    .innerJoin(applications, eq(applications.id, grantPayments.applicationId))
    .where(and(isStanding, inArray(grantPayments.kind, ["received", "repaid"])))
    .groupBy(callId, grantPayments.kind, year)
    .all()
    .map((row) => ({
      year: row.year,
      funder: groups.get(row.callId)?.funder ?? "",
      keptSek: row.kind === "received" ? row.sum : -row.sum,
    }));
}
