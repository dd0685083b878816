import { type OpenDb, openDb } from "../../db/open";
import { submissions } from "../../db/schema";
import { currentVersion } from "../../src/applications/applications";
import { askForChange } from "../../src/awards/changes";
import { recordDecision } from "../../src/awards/decisions";
import { askForMoney, recordGrantPayment } from "../../src/awards/payments";
import { tellOutcomeOf } from "../../src/awards/report-outcomes";
import { reportsOf } from "../../src/awards/reports";
import { proposedShares } from "../../src/awards/terms";
import { dayOf } from "../../src/calendar";
import { addCall, type CallForm } from "../../src/calls/calls";
import { addDocument } from "../../src/documents/documents";
import type { Act } from "../../src/history";
import { monthFacts } from "../../src/newsletters/month-facts";
import { beginNewsletter } from "../../src/newsletters/newsletters";
import { draftBlocks } from "../../views/newsletters/draft";
import { anotherLike } from "./earlier";
import { JointWork, paper } from "./joint-work";
import { fillNetwork, type Network } from "./network";

export const AT = "2026-11-24T08:00:00.000Z";
const BEGINS = "2026-09-01T07:00:00.000Z";
const EARLIER = 50;
const MONTH = "2026-11";
const GRANTED_SEK = 3_000_000;

export type Place = ReturnType<typeof jointWork>;

/** A network that has one application out for approval with everything in it, one that was granted, and fifty before them. */
export function jointWork(members: number) {
  const db = openDb(":memory:", "db/migrations");
  const network = fillNetwork(db, members, BEGINS);
  const callId = addOurCall(db, { by: network.adviser, at: BEGINS });
  const work = new JointWork(db, network, BEGINS).begin(callId);
  const share = (part: number) => network.codes.slice(0, Math.ceil(members * part));
  work.answer(share(0.9));
  work.writeSections();
  work.budget();
  work.send();
  work.approve(share(0.2));
  work.mendWording();
  work.send("editorial");
  work.decide(share(0.9));
  work.mendWording();
  work.send("editorial");
  work.approve(share(0.4));
  const grantedId = grant(db, network, anotherLike(db, work.id, "submitted"));
  for (let nth = 0; nth < EARLIER; nth += 1)
    anotherLike(db, work.id, nth % 3 === 0 ? "closed" : nth % 3 === 1 ? "rejected" : "submitted");
  const blocks = draftBlocks(monthFacts(db, MONTH, dayOf(AT)), "https://utlyst.example.se");
  const letter = { month: MONTH, title: "Nyheter", blocks };
  const newsletterId = beginNewsletter(db, letter, { by: network.adviser, at: AT });
  return { db, network, callId, id: work.id, grantedId, newsletterId };
}

function addOurCall(db: OpenDb, act: Act): number {
  const call = {
    funder: "Länsstyrelsen Stockholm",
    programme: "§ 37",
    title: "Utvecklingsmedel",
    url: "https://lansstyrelsen.example.se/utlysning",
    description: "",
    eligibleApplicants: "Kommuner",
    joint: "allowed",
    minMunicipalities: 2,
    minCounties: null,
    amount: "",
    coFinancing: "",
    signing: "paper",
    applyAt: "E-tjänst",
    opensOn: "2026-08-20",
    deadlineText: "",
    deadlineOn: "2026-12-14",
    deadlineTime: "14:00",
    rolling: false,
    monthOnly: false,
    confirmed: true,
    otherDates: [],
  } satisfies CallForm;
  return addCall(db, call, act);
}

/** From the funder's yes to the first report, with money to every party. */
function grant(db: OpenDb, { adviser, codes }: Network, id: number): number {
  const act = { by: adviser, at: "2026-11-20T08:00:00.000Z" };
  const versionId = currentVersion(db, id)?.id ?? 0;
  const on = "2026-11-02";
  const documentId = addDocument(db, paper("ansökan"), act);
  const receipt = { submittedOn: on, funderReference: "1", documentId, memberCount: codes.length };
  db.insert(submissions)
    .values({ applicationId: id, versionId, ...receipt, at: act.at, byId: adviser.personId ?? 0 })
    .run();
  const shares = proposedShares(db, id, GRANTED_SEK);
  const decision = {
    outcome: "granted",
    decidedOn: on,
    caseNumber: "851-1-2026",
    grantedSek: GRANTED_SEK,
    conditions: "",
    reason: "",
    startsOn: "2026-11-03",
    endsOn: "2028-11-02",
    templateYear: 2026,
    requisitionBy: null,
    shares,
    file: paper("beslut"),
    interimDueOn: "2026-12-30",
    finalDueOn: "2028-12-30",
  } as const;
  recordDecision(db, id, decision, act);
  askForMoney(db, id, { requestedOn: on, amountSek: GRANTED_SEK, note: "", file: null }, act);
  const received = { kind: "received", municipalityCode: null, amountSek: GRANTED_SEK } as const;
  recordGrantPayment(db, id, { ...received, paidOn: on, reference: "1" }, act);
  const others = codes.slice(1).filter((code) => (shares.get(code) ?? 0) > 0);
  for (const municipalityCode of others) {
    const passedOn = {
      kind: "passed_on",
      municipalityCode,
      amountSek: 1,
      paidOn: on,
      reference: "2",
    } as const;
    recordGrantPayment(db, id, passedOn, act);
  }
  const [report] = reportsOf(db, id);
  for (const code of others)
    tellOutcomeOf(db, id, { reportId: report?.id ?? 0, code }, { usedSek: 1, done: "Möten." }, act);
  const change = { askedOn: on, why: "Vi behöver mer tid.", endsOn: "2029-02-02" };
  askForChange(db, id, { ...change, grantedSek: null, content: "", party: null, file: null }, act);
  return id;
}
