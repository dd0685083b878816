import type { Db } from "../../db/open";
import { signoffsOf } from "../applications/signoff-records";
import { standingDecisions } from "../mandates/decisions";
import { diaryOf } from "./diary";

/**
 * Each municipality's diary number for an application, by its code: as it was registered last, else as its decision or
 * its director's newest approval has it. The one place to ask.
 */
export function diaryNumberOf(db: Db, applicationId: number): ReadonlyMap<string, string> {
  const said = [
    ...signoffsOf(db, applicationId)
      .toReversed()
      .map(({ signoff }) => signoff),
    ...[...standingDecisions(db, applicationId).values()].map(({ code, caseNumber }) => ({
      municipalityCode: code,
      caseNumber,
    })),
    ...diaryOf(db, applicationId).values(),
  ];
  return new Map(
    said
      .filter(({ caseNumber }) => caseNumber !== "")
      .map(({ municipalityCode, caseNumber }) => [municipalityCode, caseNumber]),
  );
}
