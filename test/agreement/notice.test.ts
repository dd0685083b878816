import { eq } from "drizzle-orm";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { letters } from "../../db/schema";
import { beginMembership, membershipOn } from "../../src/agreement/memberships";
import { exitAfter, noticeReach } from "../../src/agreement/notice-reach";
import { giveNotice, notice, standingNotices, takeBackNotice } from "../../src/agreement/notices";
import { demandRenegotiation, endRenegotiation, renegotiation } from "../../src/agreement/renegotiations";
import { changeText } from "../../src/applications/text";
import { addDays, addMonths } from "../../src/calendar";
import { correctionsOf } from "../../src/corrections";
import { historyOf } from "../../src/history";
import { chooseHost } from "../../src/membership/hosts";
import { membersOn } from "../../src/membership/register";
import { appointRepresentative } from "../../src/people/representatives";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import {
  A_TEXT,
  act,
  answerNo,
  answerYes,
  lettersTo,
  revisionOf,
  TODAY,
  type World,
  withApplication,
  world,
} from "../support/world";
import { pdfForm } from "./agreement-cast";

/** Täby is host, and its director its representative: the chair. */
function chaired(at?: string): World {
  const w = world(at);
  const by = act(w.coordinator, 0, w.at);
  chooseHost(w.db, { municipalityCode: "0160", fromOn: "2014-04-15", note: "" }, by);
  const personId = w.director.taby.personId!;
  const form = {
    municipalityCode: "0160",
    personId,
    fromOn: "2020-01-01",
    byPost: "",
    boardDecisionId: null,
  };
  appointRepresentative(w.db, form, by);
  return w;
}

const vaxholmLeaves = (w: World, receivedOn = TODAY) =>
  giveNotice(
    w.db,
    { municipalityCode: "0187", receivedOn, reason: "Egen regi.", document: null },
    act(w.coordinator, 0, w.at),
  );

describe("a notice (clause 14)", () => {
  test("of 28 February 2027 ends the membership on 28 February 2028; until then a member who pays and counts; the chair is told", () => {
    const w = chaired("2027-03-01T09:00:00.000Z");
    const id = vaxholmLeaves(w, "2027-02-28");
    expect(notice(w.db, id)).toMatchObject({ exitOn: "2028-02-28", chairName: "Dag Täby" });
    const isMember = (day: string) => membersOn(w.db, day).some(({ code }) => code === "0187");
    expect([isMember("2027-12-31"), isMember("2028-02-27"), isMember("2028-02-28")]).toEqual([
      true,
      true,
      false,
    ]);
    expect([membersOn(w.db, "2028-02-27").length, membersOn(w.db, "2028-02-28").length]).toEqual([4, 3]);
    const letter = w.db.select().from(letters).where(eq(letters.kind, "notice_received")).all();
    expect(letter.find(({ toId }) => toId === w.director.taby.personId)?.facts).toMatchObject({
      municipality: "Vaxholms stad",
      exitOn: "2028-02-28",
      feeYears: [2027, 2028],
    });
  });

  test("of 29 February ends on 28 February, and of any day on the same day a year later at the latest", () => {
    expect(exitAfter("2028-02-29")).toBe("2029-02-28");
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (days) => {
        const received = addDays("2000-01-01", days);
        const exit = exitAfter(received);
        expect(exit).toBe(addMonths(received, 12));
        const sameDay = exit.slice(5) === received.slice(5);
        expect(sameDay || (received.endsWith("02-29") && exit.endsWith("02-28"))).toBe(true);
        expect(Number(exit.slice(0, 4))).toBe(Number(received.slice(0, 4)) + 1);
      }),
    );
  });

  test("goes to the chair, the coordinator and the municipality's contact; to the adviser only when applications are touched", () => {
    const w = chaired();
    vaxholmLeaves(w);
    const told = (...who: Parameters<typeof lettersTo>[1][]) => who.map((one) => lettersTo(w, one).at(-1));
    const { director, coordinator, contact, adviser } = w;
    expect(told(director.taby, coordinator, contact.vaxholm)).toEqual(Array(3).fill("notice_received"));
    expect(told(adviser, contact.taby, contact.solna)).toEqual([undefined, undefined, undefined]);
    const { id } = withApplication(w);
    giveNotice(
      w.db,
      { municipalityCode: "0184", receivedOn: TODAY, reason: "", document: null },
      act(w.administrator),
    );
    expect(told(adviser)).toEqual(["notice_received"]);
    expect(id).toBeGreaterThan(0);
  });

  test("shows before it is recorded what it touches: fee years, applications that outlive it, the host's part", () => {
    const w = chaired();
    const { id } = withApplication(w);
    const reach = (code: string) => noticeReach(w.db, code, TODAY);
    expect(reach("0187").applications).toMatchObject([{ id, periodToOn: null, outlives: false }]);
    changeText(w.db, id, A_TEXT, revisionOf(w, id), act(w.adviser, 1));
    answerYes(w, id, "taby");
    answerNo(w, id, "vaxholm");
    expect(reach("0187").applications).toEqual([]);
    expect(reach("0160")).toMatchObject({
      exitOn: "2027-11-22",
      lastDay: "2027-11-21",
      feeYears: [2026, 2027],
      applications: [{ id, periodToOn: "2028-01-31", outlives: true }],
      isHost: true,
      chair: { person: { name: "Dag Täby" } },
    });
    expect(reach("0187")).toMatchObject({ isHost: false });
    expect(membershipOn(w.db, "0160", TODAY)?.exitOn).toBeNull();
  });

  test("is given once, by a member, and recorded by those who keep the register", () => {
    const w = chaired();
    vaxholmLeaves(w);
    expectRefusal("leaving_already", () => vaxholmLeaves(w));
    const of = (code: string, by = w.coordinator, receivedOn = TODAY) =>
      giveNotice(w.db, { municipalityCode: code, receivedOn, reason: "", document: null }, act(by));
    expectRefusal("not_a_member", () => of("0162"));
    expectRefusal("not_a_member", () => of("0160", w.coordinator, "2014-04-14"));
    for (const by of [w.adviser, w.contact.solna, w.director.solna])
      expectRefusal("not_yours", () => of("0184", by));
    expect(standingNotices(w.db)).toHaveLength(1);
  });

  test("is taken back with a reason, while the municipality is still a member, once", () => {
    const w = chaired();
    const id = vaxholmLeaves(w);
    expectRefusal("not_yours", () => takeBackNotice(w.db, id, "Stannar.", act(w.contact.vaxholm)));
    takeBackNotice(w.db, id, "Nämnden ändrade sig.", act(w.coordinator, 5));
    expect(membershipOn(w.db, "0187", TODAY)?.exitOn).toBeNull();
    expect(standingNotices(w.db)).toEqual([]);
    expect(correctionsOf(w.db, "0187")[0]).toMatchObject({
      fact: "notices",
      factId: id,
      replacementId: null,
      became: null,
      reason: "Nämnden ändrade sig.",
    });
    expect(historyOf(w.db, "municipality", "0187")[0]?.event).toBe("notice_taken_back");
    expect(lettersTo(w, w.contact.vaxholm)).toEqual(["notice_received", "notice_taken_back"]);
    expectRefusal("notice_settled", () => takeBackNotice(w.db, id, "Igen.", act(w.coordinator)));
    const again = vaxholmLeaves(w);
    const afterExit = act(w.coordinator, 0, "2027-11-22T09:00:00.000Z");
    expectRefusal("membership_over", () => takeBackNotice(w.db, again, "För sent.", afterExit));
    takeBackNotice(w.db, again, "Sista dagen.", act(w.coordinator, 0, "2027-11-21T09:00:00.000Z"));
  });

  test("of a wrong year, by which the municipality would have left already, can be taken back and recorded anew", async () => {
    const w = chaired();
    const wrong = vaxholmLeaves(w, "2024-11-22");
    expect(membersOn(w.db, TODAY)).toHaveLength(3);
    expect(await words(await visitor(w, w.coordinator).get(`/agreement/notices/${wrong}`))).toContain(
      "Ta tillbaka uppsägningen",
    );
    takeBackNotice(w.db, wrong, "Fel år.", act(w.coordinator));
    vaxholmLeaves(w, "2026-11-20");
    expect(membershipOn(w.db, "0187", TODAY)?.exitOn).toBe("2027-11-20");
  });

  test("stays when the municipality is to come back by another accession: nobody is party twice", () => {
    const w = chaired();
    const id = vaxholmLeaves(w);
    const again = { agreementId: w.agreementId, municipalityCode: "0187", fromOn: "2028-01-01" };
    beginMembership(w.db, again, act(w.coordinator));
    expectRefusal("memberships_overlap", () => takeBackNotice(w.db, id, "Stannar.", act(w.coordinator)));
    expect(standingNotices(w.db)).toHaveLength(1);
    expect(membersOn(w.db, "2028-01-01").filter(({ code }) => code === "0187")).toHaveLength(1);
  });
});

describe("the notice's pages", () => {
  const FORM = { municipalityCode: "0187", receivedOn: TODAY, reason: "Egen regi." };

  test("show a review that records nothing, and record at its button", async () => {
    const w = chaired();
    withApplication(w);
    const coordinator = visitor(w, w.coordinator);
    expect(await (await coordinator.get("/agreement/notices/new?municipality=0187")).text()).toMatch(
      /<option value="0187" selected/,
    );
    const future = await coordinator.post("/agreement/notices/review", { ...FORM, receivedOn: "2026-11-23" });
    expect([future.status, await future.text()]).toEqual([422, expect.stringContaining("Egen regi.")]);
    const review = await words(await coordinator.post("/agreement/notices/review", FORM));
    for (const said of [
      "Inget är registrerat ännu.",
      "Mottagare Ordföranden Dag Täby, Täby kommun",
      "22 november 2027, tolv månader senare (punkt 14)",
      "Till och med 21 november 2027",
      "För 2026 och 2027.",
      "Gemensam resurs",
      "och rådgivaren eftersom ansökningar berörs",
    ])
      expect(review).toContain(said);
    expect(standingNotices(w.db)).toEqual([]);
    const again = await (await coordinator.post("/agreement/notices/again", FORM)).text();
    expect(again).toContain("Egen regi.");

    const notPdf = await coordinator.send("/agreement/notices", pdfForm("noticeFile", FORM, "nej"));
    expect([notPdf.status, await words(notPdf)]).toEqual([422, expect.stringContaining("Välj en PDF-fil.")]);
    const recorded = await coordinator.send("/agreement/notices", pdfForm("noticeFile", FORM));
    expect(recorded.headers.get("location")).toBe("/agreement/notices/1?done=notice_recorded");
    const twice = await coordinator.post("/agreement/notices", FORM);
    expect([twice.status, await words(twice)]).toEqual([
      409,
      expect.stringContaining("utträdesdag är redan känd"),
    ]);
    expect((await coordinator.post("/agreement/notices/review", FORM)).status).toBe(409);

    const reader = visitor(w, w.contact.taby);
    expect(await words(await reader.get("/agreement/notices/1"))).toContain("Utträde 22 november 2027");
    expect(await words(await reader.get("/agreement"))).toContain(
      "Vaxholms stad har sagt upp sitt deltagande",
    );
    expect(await words(await reader.get("/agreement?day=2026-11-21"))).not.toContain("sagt upp");
    expect(await words(await reader.get("/agreement/parties?day=2027-11-21"))).toContain("Vaxholms stad");
    expect(await words(await reader.get("/agreement/parties?day=2027-11-22"))).not.toContain("Vaxholms stad");
  });

  test("take it back with a reason", async () => {
    const w = chaired();
    vaxholmLeaves(w);
    const coordinator = visitor(w, w.coordinator);
    expect((await coordinator.post("/agreement/notices/1/taking-back")).status).toBe(422);
    await coordinator.post("/agreement/notices/1/taking-back", { reason: "Stannar." });
    const page = await words(await coordinator.get("/agreement/notices/1"));
    expect(page).toContain("Återtagen. Kommunen är kvar som part.");
    expect(page).toContain("Stannar.");
    expect((await coordinator.post("/agreement/notices/1/taking-back", { reason: "Igen." })).status).toBe(
      409,
    );
  });
});

describe("a demand to renegotiate (clause 13)", () => {
  const demand = (w: World, by = w.coordinator, municipalityCode = "0184") =>
    demandRenegotiation(
      w.db,
      {
        agreementId: w.agreementId,
        municipalityCode,
        demandedOn: TODAY,
        reason: "Mottagandet har halverats.",
        document: null,
      },
      act(by),
    );

  test("reaches every member's contact, director and representative once, and stands until something came of it", () => {
    const w = chaired();
    const id = demand(w);
    expect(demand(w)).toBe(id);
    for (const person of [...Object.values(w.contact), ...Object.values(w.director)])
      expect(lettersTo(w, person)).toEqual(["renegotiation_demanded"]);
    expect(lettersTo(w, w.adviser)).toEqual([]);
    expectRefusal("not_yours", () => demand(w, w.contact.solna));
    expectRefusal("not_a_member", () => demand(w, w.coordinator, "0162"));
    const outcome = { endedOn: TODAY, outcome: "Avgiften ändras." };
    endRenegotiation(w.db, id, outcome, act(w.coordinator));
    expect(renegotiation(w.db, id)).toMatchObject(outcome);
    expectRefusal("renegotiation_ended", () => endRenegotiation(w.db, id, outcome, act(w.coordinator)));
  });

  test("has its pages", async () => {
    const w = chaired();
    const coordinator = visitor(w, w.coordinator);
    expect(await words(await coordinator.get("/agreement/renegotiations/new"))).toContain(
      "8 personer får ett brev var",
    );
    const form = { municipalityCode: "0184", demandedOn: TODAY, reason: "Mottagandet har halverats." };
    const wrong = await coordinator.send("/agreement/renegotiations", pdfForm("demandFile", form, "nej"));
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining("har halverats")]);
    const made = await coordinator.post("/agreement/renegotiations", form);
    expect(made.headers.get("location")).toBe("/agreement/renegotiations/1?done=renegotiation_demanded");
    expect(await words(await coordinator.get("/agreement"))).toContain("Solna stad begär omförhandling");
    expect((await coordinator.post("/agreement/renegotiations/1/outcome", { endedOn: TODAY })).status).toBe(
      422,
    );
    await coordinator.post("/agreement/renegotiations/1/outcome", {
      endedOn: TODAY,
      outcome: "Ingen ändring.",
    });
    const page = await words(await visitor(w, w.contact.taby).get("/agreement/renegotiations/1"));
    expect(page).toContain("Klar 22 november 2026.");
    expect(page).toContain("Resultat Ingen ändring.");
  });
});
