import { and, desc, eq } from "drizzle-orm";
import { openDb } from "../../db/open";
import type { Role } from "../../db/schema";
import { letters } from "../../db/schema";
import { addAgreement } from "../../src/agreement/agreement";
import { beginMembership } from "../../src/agreement/memberships";
import { answerFor, consentToOwn } from "../../src/applications/answering";
import { application, currentVersion, partiesOf } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { freezeAndSend } from "../../src/applications/lifecycle";
import { openApplication } from "../../src/applications/opening";
import { blockers } from "../../src/applications/readiness";
import { approve, decline, type GroundForm } from "../../src/applications/signoffs";
import type { ChangeClass } from "../../src/applications/standing";
import { changeBudget, changeText } from "../../src/applications/text";
import { addDays, addMinutes, type Day, dayOf, type Instant } from "../../src/calendar";
import { addCall, type CallForm } from "../../src/calls/calls";
import { type Act, type Actor, UTLYST } from "../../src/history";
import { addMunicipality, foundNetwork } from "../../src/membership/registration";
import { actorOn, addPerson } from "../../src/people/persons";
import { giveRole } from "../../src/people/role-giving";
import { recordPopulations } from "../../src/population/populations";

/** A Sunday in November, half past nine in Stockholm. */
export const NOW: Instant = "2026-11-22T08:30:00.000Z";
export const TODAY: Day = dayOf(NOW);

/** Four members are enough to have an owner, one who declines, and two who wait for each other. */
export const MEMBERS = {
  sigtuna: {
    code: "0191",
    shortName: "Sigtuna",
    formalName: "Sigtuna kommun",
    genitive: "Sigtuna kommuns",
    residents: 52_767,
  },
  taby: {
    code: "0160",
    shortName: "Täby",
    formalName: "Täby kommun",
    genitive: "Täby kommuns",
    residents: 77_744,
  },
  solna: {
    code: "0184",
    shortName: "Solna",
    formalName: "Solna stad",
    genitive: "Solna stads",
    residents: 85_789,
  },
  vaxholm: {
    code: "0187",
    shortName: "Vaxholm",
    formalName: "Vaxholms stad",
    genitive: "Vaxholms stads",
    residents: 11_822,
  },
} as const;

export type MemberName = keyof typeof MEMBERS;

export const BOARD_DECISION: GroundForm = {
  ground: "board",
  board: "Socialnämnden",
  decidedOn: addDays(TODAY, -3),
  paragraph: "46",
  caseNumber: "SN 2026/123",
  immediateApproval: true,
  delegationItem: "",
};

export const A_CALL: CallForm = {
  funder: "Länsstyrelsen Stockholm",
  programme: "§ 37",
  title: "Utvecklingsmedel för mottagande",
  url: "https://lansstyrelsen.example.se/utlysning",
  description: "Kommuner kan söka medel för samverkan om flyktingmottagande.",
  eligibleApplicants: "Kommuner",
  joint: "allowed",
  minMunicipalities: 2,
  minCounties: null,
  amount: "3 000 000 kr",
  coFinancing: "",
  signing: "paper",
  applyAt: "E-tjänst",
  opensOn: addDays(TODAY, -10),
  deadlineText: "Sista ansökningsdag är den 14 december 2026 kl. 14.00.",
  deadlineOn: "2026-12-14",
  deadlineTime: "14:00",
  rolling: false,
  monthOnly: false,
  confirmed: true,
  otherDates: [],
};

export const A_TEXT = {
  title: "Gemensam resurs",
  sections: {
    purpose: "Pröva en gemensam resurs.",
    need: "Utlysningar är korta.",
    goals: "Fler ansökningar.",
    activities: "Rådgivning.",
    targetGroups: "Nyanlända",
    childConsequences: "Barn gynnas av insatserna.",
    economicConsequences: "Inga.",
  },
  periodFromOn: "2027-02-01",
  periodToOn: "2028-01-31",
  requestedSek: 1_000_000,
  ownerCode: "0191",
};

/** A small network with its named cast, in a database of its own. */
export function world(at: Instant = NOW) {
  const db = openDb(":memory:", "db/migrations");
  const start: Act = { by: UTLYST, at: addMinutes(at, -60) };
  foundNetwork(db, { name: "Koordination Norrort", county: "Stockholms län", purpose: "" }, start);
  const agreementId = addAgreement(db, { title: "Samverkansöverenskommelse", fromOn: "2014-04-15" }, start);

  const someone = (name: string, email: string, role: Role, municipalityCode: string | null): Actor => {
    const id = addPerson(db, { name, email, title: role === "director" ? "socialdirektör" : "" }, start);
    giveRole(db, id, { role, municipalityCode }, start);
    return actorOn(db, id, dayOf(at)) as Actor;
  };

  const adviser = someone("Rut Råd", "rut@example.se", "adviser", null);
  const coordinator = someone("Kaj Koord", "kaj@example.se", "coordinator", null);
  const administrator = someone("Ada Admin", "ada@example.se", "administrator", null);
  const contact = {} as Record<MemberName, Actor>;
  const director = {} as Record<MemberName, Actor>;
  for (const [name, { residents, ...municipality }] of Object.entries(MEMBERS)) {
    addMunicipality(db, municipality, start);
    beginMembership(db, { agreementId, municipalityCode: municipality.code, fromOn: "2014-04-15" }, start);
    recordPopulations(
      db,
      [{ municipalityCode: municipality.code, year: 2024, residents, sourceTable: "TAB638" }],
      start,
    );
    contact[name as MemberName] = someone(
      `Kim ${municipality.shortName}`,
      `kim@${name}.example.se`,
      "contact",
      municipality.code,
    );
    director[name as MemberName] = someone(
      `Dag ${municipality.shortName}`,
      `dag@${name}.example.se`,
      "director",
      municipality.code,
    );
  }
  return { db, at, agreementId, adviser, coordinator, administrator, contact, director, someone };
}

export type World = ReturnType<typeof world>;

export function act(by: Actor, minutes = 0, from: Instant = NOW): Act {
  return { by, at: addMinutes(from, minutes) };
}

/** A call with a joint application that every member has been asked about. */
export function withApplication(w: World, change: Partial<CallForm> = {}) {
  const callId = addCall(w.db, { ...A_CALL, ...change }, act(w.adviser));
  const id = openApplication(w.db, { callId, title: A_TEXT.title, ownerCode: "0191" }, act(w.adviser));
  return { callId, id };
}

export function revisionOf(w: World, id: number): number {
  return application(w.db, id).revision;
}

/** Text and shares filled in; answers as given, by default everybody but Vaxholm wants to take part. */
export function writeAll(w: World, id: number): void {
  changeText(w.db, id, A_TEXT, revisionOf(w, id), act(w.adviser, 1));
  const shares = partiesOf(w.db, id).map(({ code }) => ({
    code,
    budgetShareSek: code === "0191" ? 1_000_000 : 0,
    coFinancingSek: 0,
  }));
  changeBudget(w.db, id, shares, revisionOf(w, id), act(w.adviser, 2));
}

export function answerYes(w: World, id: number, ...who: MemberName[]): void {
  for (const name of who) {
    const form = {
      applicationId: id,
      municipalityCode: MEMBERS[name].code,
      answer: "takes_part",
      reason: "",
    } as const;
    answerFor(w.db, form, act(w.contact[name], 3));
  }
}

export function answerNo(w: World, id: number, name: MemberName, reason = "För liten förvaltning."): void {
  const form = {
    applicationId: id,
    municipalityCode: MEMBERS[name].code,
    answer: "declines",
    reason,
  } as const;
  answerFor(w.db, form, act(w.contact[name], 4));
}

/** Out for approval: Vaxholm has declined, the owner has consented, version 1 is with three directors. */
export function sentApplication(w: World) {
  const { id, callId } = withApplication(w);
  answerYes(w, id, "sigtuna", "taby", "solna");
  answerNo(w, id, "vaxholm");
  writeAll(w, id);
  consentToOwn(
    w.db,
    { applicationId: id, condition: "om Länsstyrelsen beviljar" },
    act(w.contact.sigtuna, 5),
  );
  send(w, id);
  return { id, callId };
}

export function send(w: World, id: number, minutes = 10, changeClass: ChangeClass = "material"): number {
  const form = { revision: revisionOf(w, id), changeClass, classReason: "Efter synpunkter." };
  return freezeAndSend(w.db, id, form, act(w.adviser, minutes));
}

/** The token in the newest letter of that kind to that person. */
export function secretFor(w: World, to: Actor, kind = "for_approval"): string {
  const found = w.db
    .select()
    .from(letters)
    .where(and(eq(letters.toId, to.personId ?? 0), eq(letters.kind, kind)))
    .orderBy(desc(letters.id))
    .get();
  if (!found?.secret) throw new Error(`${to.name} has no ${kind} letter with a link`);
  return found.secret;
}

export function approveAs(
  w: World,
  id: number,
  name: MemberName,
  form: GroundForm = BOARD_DECISION,
  minutes = 20,
): void {
  const at = addMinutes(NOW, minutes);
  approve(w.db, secretFor(w, w.director[name]), currentVersion(w.db, id)?.number ?? 0, form, at);
}

export function declineAs(w: World, id: number, name: MemberName, reason: string, minutes = 20): void {
  const at = addMinutes(NOW, minutes);
  decline(w.db, secretFor(w, w.director[name]), currentVersion(w.db, id)?.number ?? 0, reason, at);
}

export function lettersTo(w: World, to: Actor): string[] {
  return w.db
    .select({ kind: letters.kind })
    .from(letters)
    .where(eq(letters.toId, to.personId ?? 0))
    .orderBy(letters.id)
    .all()
    .map(({ kind }) => kind);
}

export function blockersOf(w: World, id: number, at: Instant) {
  const found = application(w.db, id);
  return blockers(w.db, found, board(w.db, found, at));
}
