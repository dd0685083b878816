import type { Db } from "../../db/open";
import { objections } from "../../db/schema";
import { dayOf, type Instant } from "../calendar";
import { type Act, record } from "../history";
import { municipality } from "../membership/register";
import { writeLetter } from "../messages/outbox";
import { refuse } from "../refusal";
import { type Version, versionsOf } from "./applications";
import { decisionsFor, objectionsOf, stands } from "./approvals";
import { board } from "./board";
import { workingWith } from "./concerned";
import { applicationFacts } from "./letter-facts";
import { type Signatory, signatory } from "./signoff-links";
import { versionRead } from "./signoffs";

/**
 * The director voids the own municipality's approval of an earlier version, which stood for this one by its class, and
 * is waited for again. The same objection again changes nothing. Refused when there is no such approval, and when
 * another version is out: its text must be read first.
 */
export function object(db: Db, token: string, number: number, reason: string, at: Instant): void {
  db.transaction((tx) => {
    const by = signatory(tx, token, at);
    const version = versionRead(tx, by, number);
    const decision = decisionsFor(tx, versionsOf(tx, by.application.id)).get(by.code);
    if (!decision || !stands(decision) || decision.version === version.number) {
      const newest = objectionsOf(tx, by.application.id).find(
        ({ objection }) => objection.municipalityCode === by.code,
      );
      if (newest?.version === number && newest.objection.reason === reason) return;
      refuse("nothing_to_object_to");
    }
    const act = { by: by.actor, at };
    tx.insert(objections)
      .values({
        versionId: version.id,
        municipalityCode: by.code,
        personId: by.person.id,
        personName: by.person.name,
        personTitle: by.person.title,
        reason,
        linkId: by.linkId,
        at,
      })
      .run();
    const details = { version: number, approvedVersion: decision.version, reason };
    record(
      tx,
      {
        subject: "application",
        subjectId: by.application.id,
        event: "version_objected",
        municipalityCode: by.code,
        details,
      },
      act,
    );
    tellOf(tx, by, version, decision.version, reason, act);
  });
}

function tellOf(
  db: Db,
  by: Signatory,
  version: Version,
  approvedVersion: number,
  reason: string,
  act: Act,
): void {
  const { application: found, code, person } = by;
  const { approved, takingPart } = board(db, found, act.at);
  const common = {
    ...applicationFacts(db, found.id, act),
    municipality: municipality(db, code).formalName,
    code,
    version: version.number,
    approvedVersion,
    byName: person.name,
    byTitle: person.title,
    reason,
    approvedCount: approved,
    askedCount: takingPart,
  };
  const kind = "objection" as const;
  writeLetter(db, { kind, to: person, facts: { ...common, as: "director" }, applicationId: found.id }, act);
  for (const to of workingWith(db, found, code, dayOf(act.at))) {
    if (to.id === person.id) continue;
    writeLetter(db, { kind, to, facts: { ...common, as: "contact" }, applicationId: found.id }, act);
  }
}
