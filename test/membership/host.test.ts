import { describe, expect, test } from "vitest";
import { signoffsOf } from "../../src/applications/signoff-records";
import { chairOn } from "../../src/bodies/chair";
import { addDecision } from "../../src/bodies/meeting-decisions";
import { addMinutes, dayOf } from "../../src/calendar";
import { correctionsOf } from "../../src/corrections";
import { completeHandover, handoverList } from "../../src/membership/handovers";
import { chooseHost, correctHost, hostDecisions } from "../../src/membership/hosts";
import { hostOn } from "../../src/membership/register";
import { appointRepresentative } from "../../src/people/representatives";
import { leadershipOf, meetingOf } from "../bodies/cast";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, approveAs, NOW, sentApplication, TODAY, type World, world } from "../support/world";

const CHANGE = "2027-01-01";

const choose = (w: World, municipalityCode: string, fromOn: string, note = "") =>
  chooseHost(w.db, { municipalityCode, fromOn, note }, act(w.coordinator));

/** Täby since 2014; Solna takes over at New Year. Their directors are the representatives. */
function twoHosts() {
  const w = world();
  for (const [code, who] of [
    ["0160", w.director.taby],
    ["0184", w.director.solna],
  ] as const) {
    const form = { municipalityCode: code, personId: who.personId!, fromOn: "2020-01-01" };
    appointRepresentative(w.db, { ...form, byPost: "", boardDecisionId: null }, act(w.coordinator));
  }
  const former = choose(w, "0160", "2014-04-15");
  const coming = choose(w, "0184", CHANGE);
  return { w, former, coming };
}

const chairs = (w: World, ...days: string[]) => days.map((day) => chairOn(w.db, day)?.person?.name);

test("when the host changes on 1 January the chair does, and what was signed before keeps the host of its day", async () => {
  const { w } = twoHosts();
  const { id } = sentApplication(w);
  approveAs(w, id, "taby");
  const record = signoffsOf(w.db, id)[0]!.signoff;
  const page = async (at: string) =>
    words(await visitor(w, w.adviser, { now: () => at }).get(`/applications/${id}/signoffs/${record.id}`));
  const before = await page(addMinutes(NOW, 60));
  expect(chairs(w, "2026-12-31", CHANGE)).toEqual(["Dag Täby", "Dag Solna"]);
  const signedOn = dayOf(record.at);
  expect([hostOn(w.db, signedOn)?.formalName, chairs(w, signedOn)[0]]).toEqual(["Täby kommun", "Dag Täby"]);
  expect(await page("2027-01-04T09:00:00.000Z")).toBe(before);
});

test("a chair is the host's representative of the day, and none where there is no host or no representative", () => {
  const { w } = twoHosts();
  expect(chairOn(w.db, "2014-04-14")).toBeNull();
  expect(chairOn(w.db, "2015-01-01")).toMatchObject({ municipality: { code: "0160" }, person: null });
});

describe("choosing a host", () => {
  test("is for members, once for a day, by a decision about it", () => {
    const { w } = twoHosts();
    expectRefusal("host_that_day", () => choose(w, "0187", CHANGE));
    expectRefusal("not_a_member", () => choose(w, "0162", "2028-01-01"));
    expectRefusal("not_a_member", () => choose(w, "0160", "2014-04-14"));
    const by = (meetingDecisionId: number) =>
      chooseHost(
        w.db,
        { municipalityCode: "0187", fromOn: "2028-01-01", note: "", meetingDecisionId },
        act(w.coordinator),
      );
    const meetingId = meetingOf(w, leadershipOf(w));
    const decide = (kind: "host" | "other", text: string) =>
      addDecision(w.db, meetingId, { kind, year: null, text }, act(w.coordinator));
    const other = decide("other", "Mötet tackar Täby.");
    expectRefusal("not_a_host_decision", () => by(other));
    const chosen = decide("host", "Vaxholms stad utses.");
    by(chosen);
    expect(hostDecisions(w.db)).toMatchObject([{ id: chosen, bodyName: "Ledningsgruppen", number: 2 }]);
    expect(hostOn(w.db, "2028-01-01")?.meetingDecisionId).toBe(hostDecisions(w.db)[0]?.id);
    expectRefusal("not_yours", () =>
      chooseHost(w.db, { municipalityCode: "0187", fromOn: TODAY, note: "" }, act(w.director.vaxholm)),
    );
  });

  test("is corrected by a new fact, or struck out; what has gone over stays so", () => {
    const { w, coming } = twoHosts();
    completeHandover(w.db, coming, { item: "budget", doneOn: TODAY, note: "" }, act(w.coordinator));
    const form = { municipalityCode: "0184", fromOn: "2027-02-01", note: "" };
    expectRefusal("host_that_day", () =>
      correctHost(w.db, coming, { ...form, fromOn: "2014-04-15" }, "Fel.", act(w.coordinator)),
    );
    const right = correctHost(w.db, coming, form, "Fel månad.", act(w.coordinator))!;
    expect([hostOn(w.db, CHANGE)?.code, hostOn(w.db, "2027-02-01")?.code]).toEqual(["0160", "0184"]);
    expect(handoverList(w.db, right).find(({ item }) => item === "budget")?.done).not.toBeNull();
    expect(correctionsOf(w.db, "0184")[0]).toMatchObject({
      fact: "hosts",
      replacementId: right,
      was: { municipality: "Solna stad", fromOn: CHANGE },
      became: { municipality: "Solna stad", fromOn: "2027-02-01" },
      reason: "Fel månad.",
    });
    correctHost(w.db, right, null, "Beslutet togs aldrig.", act(w.coordinator));
    expect(hostOn(w.db, "2030-01-01")?.code).toBe("0160");
    expectRefusal("not_found", () => correctHost(w.db, right, null, "Igen.", act(w.coordinator)));
  });
});

test("each item goes over once", () => {
  const { w, coming } = twoHosts();
  const tick = (by = w.coordinator) =>
    completeHandover(w.db, coming, { item: "annex", doneOn: TODAY, note: "Utskickad." }, act(by));
  expectRefusal("not_yours", () => tick(w.director.solna));
  tick();
  expectRefusal("handover_done", () => tick());
  expect(handoverList(w.db, coming).map(({ item, done }) => [item, done?.note])).toEqual([
    ["strategist_post", undefined],
    ["budget", undefined],
    ["chair", undefined],
    ["annex", "Utskickad."],
  ]);
});

describe("the host's pages", () => {
  test("tell who is host and chair on any day, who takes over, and what has gone over", async () => {
    const { w, former, coming } = twoHosts();
    const coordinator = visitor(w, w.coordinator);
    const now = await words(await coordinator.get("/hosts"));
    expect(now).toContain("Täby kommun är förvaltande kommun sedan 15 april 2014.");
    expect(now).toContain("styrgruppen: Dag Täby, Täby kommuns representant");
    expect(now).toContain("Solna stad Tar över");
    expect(await words(await coordinator.get("/hosts?day=2027-06-01"))).toContain("Dag Solna");
    expect(await words(await coordinator.get(`/hosts/${former}`))).toContain("Inget lämnades över.");
    expect(await words(await coordinator.get(`/hosts/${coming}`))).toContain("0 av 4 är överlämnat.");

    const tick = { item: "budget", "handedOverOn-budget": "2026-11-31", "note-budget": "Medlen" };
    const wrong = await coordinator.post(`/hosts/${coming}/handovers`, tick);
    const html = await wrong.text();
    expect([
      wrong.status,
      html.includes('href="#handedOverOn-budget"'),
      html.includes('value="Medlen"'),
    ]).toEqual([422, true, true]);
    await coordinator.post(`/hosts/${coming}/handovers`, { ...tick, "handedOverOn-budget": TODAY });
    expect(
      (await coordinator.post(`/hosts/${coming}/handovers`, { ...tick, "handedOverOn-budget": TODAY }))
        .status,
    ).toBe(409);
    const done = await words(await visitor(w, w.contact.taby).get(`/hosts/${coming}`));
    expect(done).toContain("1 av 4 är överlämnat.");
    expect(done).not.toContain("Pricka av budgeten");
  });

  test("take a choice and a correction, and send wrong ones back", async () => {
    const { w, coming } = twoHosts();
    const coordinator = visitor(w, w.coordinator);
    const form = { municipalityCode: "0187", hostFrom: "2028-01-01", note: "Enligt protokoll" };
    const wrong = await coordinator.post("/hosts", { ...form, hostFrom: "" });
    expect([wrong.status, await wrong.text()]).toEqual([
      422,
      expect.stringContaining('value="Enligt protokoll"'),
    ]);
    const twice = await coordinator.post("/hosts", { ...form, hostFrom: CHANGE });
    expect([twice.status, await words(twice)]).toEqual([
      409,
      expect.stringContaining("redan vald från den dagen"),
    ]);
    expect((await coordinator.post("/hosts", form)).status).toBe(303);
    expect(
      (await coordinator.post(`/hosts/${coming}/correction`, { ...form, hostFrom: CHANGE })).status,
    ).toBe(422);
    const right = { municipalityCode: "0184", hostFrom: "2027-02-01", reason: "Fel månad." };
    expect((await coordinator.post(`/hosts/${coming}/correction`, right)).status).toBe(303);
    expect((await coordinator.get(`/hosts/${coming}`)).status).toBe(404);
    const [newest] = correctionsOf(w.db);
    const struck = await coordinator.post(`/hosts/${newest?.replacementId}/correction`, {
      struck: "yes",
      reason: "Nej.",
    });
    expect(struck.headers.get("location")).toBe("/hosts?done=host_corrected");
  });
});
