import type { OpenDb } from "../../db/open";
import {
  adviceReplies,
  adviceRequests,
  agreements,
  answers,
  applicationSteps,
  applications,
  callAssessments,
  callResults,
  calls,
  documents,
  funderDecisions,
  grantPayments,
  grantShares,
  grantTerms,
  memberships,
  municipalities,
  network,
  parties,
  persons,
  roles,
  signoffLinks,
  signoffs,
  submissions,
  versions,
} from "../../db/schema";
import { canonical } from "../../src/applications/content";
import { addDays, type Day, instantAt } from "../../src/calendar";
import { insertAll, type Tx } from "../register/size";

export const APPLICATIONS = 300;
export const CALLS = 1_000;
const YEARS = 20;
const FIRST_YEAR = 2007;
const codes = Array.from({ length: 15 }, (_, at) => String(1100 + at));
const OWNER = codes[0] ?? "";
const LONG = "Kommunerna prövar en gemensam resurs för att söka medel. ".repeat(25);
const SHARE = 40_000;

const numbered = (count: number) => Array.from({ length: count }, (_, at) => at + 1);
const yearOfCall = (id: number) => FIRST_YEAR + (id % YEARS);
const dayOfApplication = (id: number): Day => addDays(`${FIRST_YEAR + (id % YEARS)}-02-01`, id % 90);
const at = (on: Day) => instantAt(on, "12:00");

/** Twenty years of fifteen municipalities: each application has been handed in, most are decided, half are granted. */
export function fillHistory(db: OpenDb): void {
  db.transaction((tx) => {
    addNetwork(tx);
    addCalls(tx);
    addApplications(tx);
    addApprovals(tx);
    addAwards(tx);
    addAdvice(tx);
  });
}

function addNetwork(tx: Tx): void {
  insertAll(tx, network, [{ id: 1, name: "Nätverket", county: "Länet", demo: true }]);
  const people = numbered(20).map((id) => ({ id, name: `Kim ${id}`, email: `p${id}@example.se`, title: "" }));
  insertAll(tx, persons, people);
  for (const role of ["administrator", "coordinator", "adviser"] as const)
    insertAll(tx, roles, [{ personId: 1, role, fromOn: "2007-01-01" }]);
  const named = (code: string) => ({ shortName: `K${code}`, formalName: `K${code} kommun`, genitive: "" });
  insertAll(
    tx,
    municipalities,
    codes.map((code) => ({ code, ...named(code) })),
  );
  insertAll(tx, agreements, [{ id: 1, title: "Överenskommelse", fromOn: "2007-01-01" }]);
  insertAll(
    tx,
    memberships,
    codes.map((municipalityCode) => ({ agreementId: 1, municipalityCode, fromOn: "2007-01-01" })),
  );
}

function addCalls(tx: Tx): void {
  const made = numbered(CALLS).map((id) => ({
    id,
    funder: `Finansiär ${id % 12}`,
    title: `Utlysning ${id}`,
    description: LONG.repeat(2),
    deadlinePrecision: "day" as const,
    deadlineOn: `${yearOfCall(id)}-11-01`,
    createdAt: at(`${yearOfCall(id)}-01-10`),
  }));
  insertAll(tx, calls, made);
  const states = ["watched", "assessed", "relevant", "declined"] as const;
  insertAll(
    tx,
    callAssessments,
    made.map(({ id, createdAt }) => ({ callId: id, state: states[id % 4] ?? "watched", at: createdAt })),
  );
  const told = made.filter(({ id }) => id > APPLICATIONS && id % 10 === 0);
  insertAll(
    tx,
    callResults,
    told.map(({ id, createdAt }) => ({
      callId: id,
      result: "granted" as const,
      grantedSek: 500_000,
      at: createdAt,
    })),
  );
}

const contentOf = (id: number) =>
  canonical({
    title: `Ansökan ${id}`,
    call: { funder: "", programme: "", title: "", url: "" },
    periodFromOn: null,
    periodToOn: null,
    requestedSek: codes.length * SHARE,
    sections: numbered(7).map((nth) => ({ key: `s${nth}`, heading: `Avsnitt ${nth}`, text: LONG })),
    parties: codes.map((code) => ({
      code,
      name: code,
      role: "partner",
      budgetShareSek: SHARE,
      coFinancingSek: 0,
    })),
    budget: null,
  });

function addApplications(tx: Tx): void {
  const bytes = Buffer.from("%PDF-1.7");
  const file = { id: 1, name: "a.pdf", mediaType: "application/pdf", size: 8, sha256: "", bytes };
  insertAll(tx, documents, [{ ...file, at: at("2007-01-01") }]);
  const ids = numbered(APPLICATIONS);
  insertAll(
    tx,
    applications,
    ids.map((id) => ({
      id,
      callId: id,
      status: id % 2 ? ("granted" as const) : ("rejected" as const),
      ownerCode: OWNER,
      title: `Ansökan ${id}`,
      openedAt: at(dayOfApplication(id)),
    })),
  );
  const each = ids.flatMap((applicationId) =>
    codes.map((municipalityCode) => ({ applicationId, municipalityCode })),
  );
  insertAll(
    tx,
    parties,
    each.map((one) => ({ ...one, askedAt: at(dayOfApplication(one.applicationId)) })),
  );
  insertAll(
    tx,
    answers,
    each.map((one, nth) => ({
      ...one,
      answer: nth % 9 ? ("takes_part" as const) : ("declines" as const),
      reason: "Skäl.",
      at: at(dayOfApplication(one.applicationId)),
      byId: 1,
      byName: "Kim",
    })),
  );
}

function addApprovals(tx: Tx): void {
  const ids = numbered(APPLICATIONS);
  const sentOn = (id: number) => addDays(dayOfApplication(id), 20);
  const made = ids.flatMap((id) =>
    [1, 2].map((number) => ({ id: 2 * id + number, applicationId: id, number })),
  );
  insertAll(
    tx,
    versions,
    made.map((one) => ({
      ...one,
      content: contentOf(one.applicationId),
      sha256: "x".repeat(64),
      frozenAt: at(addDays(sentOn(one.applicationId), one.number)),
    })),
  );
  insertAll(
    tx,
    signoffLinks,
    ids.map((id) => ({
      id,
      applicationId: id,
      municipalityCode: OWNER,
      personId: 1,
      tokenHash: String(id),
      createdAt: at(sentOn(id)),
      expiresAt: at(sentOn(id)),
    })),
  );
  insertAll(
    tx,
    signoffs,
    made.flatMap(({ id: versionId, applicationId }) =>
      codes.map((municipalityCode, nth) => ({
        versionId,
        municipalityCode,
        decision: "approved" as const,
        personId: 1,
        personName: "Kim",
        personTitle: "",
        ground: "board" as const,
        decidedOn: sentOn(applicationId),
        declaration: "1",
        versionSha256: "x".repeat(64),
        linkId: applicationId,
        at: at(addDays(sentOn(applicationId), 3 + nth)),
      })),
    ),
  );
  insertAll(
    tx,
    submissions,
    ids.map((id) => ({
      applicationId: id,
      versionId: 2 * id + 2,
      submittedOn: addDays(sentOn(id), 30),
      funderReference: `851-${id}`,
      documentId: 1,
      memberCount: codes.length,
      at: at(addDays(sentOn(id), 30)),
      byId: 1,
    })),
  );
  insertAll(
    tx,
    applicationSteps,
    ids.map((applicationId) => ({
      applicationId,
      step: "hand_in",
      fromStatus: "out_for_approval" as const,
      toStatus: "submitted" as const,
      at: at(addDays(sentOn(applicationId), 30)),
      byName: "Kim",
    })),
  );
}

function addAwards(tx: Tx): void {
  const decidedOn = (id: number) => addDays(dayOfApplication(id), 150);
  const told = (id: number) => ({ applicationId: id, at: at(decidedOn(id)), byName: "Kim" });
  const ids = numbered(APPLICATIONS).filter((id) => id % 10 > 0);
  const grantedSek = codes.length * SHARE;
  const terms = (id: number) => ({
    startsOn: decidedOn(id),
    endsOn: addDays(decidedOn(id), 365),
    grantedSek,
  });
  const isYes = (id: number) => id % 2 === 1;
  insertAll(
    tx,
    funderDecisions,
    ids.map((id) => ({
      id,
      ...told(id),
      decidedOn: decidedOn(id),
      caseNumber: `851-${id}`,
      ...(isYes(id)
        ? { outcome: "granted" as const, ...terms(id), templateYear: 2026 }
        : { outcome: "rejected" as const, grantedSek: 0, reason: "Medlen räckte inte." }),
    })),
  );
  const granted = ids.filter(isYes);
  insertAll(
    tx,
    grantTerms,
    granted.map((id) => ({ id, applicationId: id, decisionId: id, ...terms(id), at: at(decidedOn(id)) })),
  );
  insertAll(
    tx,
    grantShares,
    granted.flatMap((termsId) =>
      codes.map((municipalityCode) => ({ termsId, municipalityCode, shareSek: SHARE })),
    ),
  );
  insertAll(
    tx,
    grantPayments,
    granted.flatMap((id) => [
      { ...told(id), kind: "received" as const, amountSek: grantedSek, paidOn: decidedOn(id) },
      ...codes.slice(1).map((municipalityCode) => ({
        ...told(id),
        kind: "passed_on" as const,
        municipalityCode,
        amountSek: SHARE,
        paidOn: addDays(decidedOn(id), 30),
      })),
    ]),
  );
}

function addAdvice(tx: Tx): void {
  const asked = numbered(500).map((id) => ({
    id,
    municipalityCode: codes[id % codes.length] ?? OWNER,
    topic: "budget" as const,
    title: "Lön",
    question: "Får vi söka för lön?",
    askedAt: at(`${yearOfCall(id)}-05-05`),
    askedByName: "Kim",
  }));
  insertAll(tx, adviceRequests, asked);
  insertAll(
    tx,
    adviceReplies,
    asked.map(({ id, askedAt }) => ({
      requestId: id,
      side: "adviser" as const,
      text: "Ja.",
      timeClass: "half_hour" as const,
      at: askedAt,
      byName: "Rut",
    })),
  );
}
