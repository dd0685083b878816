import { describe, expect, test } from "vitest";
import { recordAttendance } from "../../src/bodies/attendance";
import { beginBody, bodiesOn, body } from "../../src/bodies/bodies";
import { addDecision, decisionsOfMeeting } from "../../src/bodies/meeting-decisions";
import { meeting } from "../../src/bodies/meetings";
import { addSeat, seatsOf } from "../../src/bodies/seats";
import { addDays } from "../../src/calendar";
import { chooseHost } from "../../src/membership/hosts";
import { visitor, words } from "../support/visitor";
import { act, sentApplication, TODAY, world } from "../support/world";
import { A_MEETING, appoint, EMPTY_SEAT, everybody, leadershipOf, meetingOf, steeringOf } from "./cast";

const NEXT_WEEK = addDays(TODAY, 7);
const TYPED_BODY = { bodyKind: "topic", bodyName: "Nyanlända", topic: "Etablering", begunOn: "2019-08-22" };

describe("groups", () => {
  test("an empty list teaches, and one that is added stands in it from its day", async () => {
    const w = world();
    const kaj = visitor(w, w.coordinator);
    expect(await words(await kaj.get("/bodies"))).toContain("Inga grupper den dagen");
    const answer = await kaj.post("/bodies", TYPED_BODY);
    expect(answer.headers.get("location")).toBe("/bodies/1?done=body_begun");
    const list = await words(await kaj.get("/bodies"));
    expect(list).toContain("Nyanlända Etablering Temanätverk");
    expect(await words(await kaj.get("/bodies?day=2019-08-21"))).toContain("Inga grupper den dagen");
  });

  test("a second steering group, and a doubled post, come back with what was typed", async () => {
    const w = world();
    steeringOf(w);
    const kaj = visitor(w, w.coordinator);
    const typed = { bodyKind: "steering", bodyName: "Styrgrupp 2", begunOn: TODAY, topic: "Ledning" };
    const answer = await kaj.post("/bodies", typed);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Avsluta den först");
    expect(html).toContain('value="Styrgrupp 2"');
    await kaj.post("/bodies", TYPED_BODY);
    expect((await kaj.post("/bodies", TYPED_BODY)).status).toBe(422);
    expect(bodiesOn(w.db, TODAY)).toHaveLength(2);
    const wrong = await kaj.post("/bodies", {
      ...TYPED_BODY,
      bodyName: "",
      leastMeetings: "4",
      mostMeetings: "2",
    });
    expect(await words(wrong)).toContain("Skriv vad gruppen heter.");
    const order = await kaj.post("/bodies", {
      ...TYPED_BODY,
      bodyName: "Ny",
      leastMeetings: "4",
      mostMeetings: "2",
    });
    expect(await words(order)).toContain("kan inte vara mindre än det lägsta");
  });

  test("an old page keeps what was typed and says what has happened", async () => {
    const w = world();
    const id = steeringOf(w);
    const kaj = visitor(w, w.coordinator);
    const typed = { bodyName: "Styrgruppen", topic: "Först", leastMeetings: "2", mostMeetings: "4" };
    expect((await kaj.post(`/bodies/${id}`, { ...typed, revision: "1" })).status).toBe(303);
    const late = await kaj.post(`/bodies/${id}`, { ...typed, topic: "Sedan", revision: "1" });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('value="Sedan"');
    expect(html).toContain('name="revision" value="2"');
    expect(body(w.db, id).topic).toBe("Först");
  });

  test("the leadership group's page shows its chair, its members and who is missing, on any day", async () => {
    const w = world();
    const id = leadershipOf(w);
    chooseHost(w.db, { municipalityCode: "0160", fromOn: "2014-04-15", note: "" }, act(w.coordinator));
    appoint(w, "taby", "solna");
    const page = await words(await visitor(w, w.contact.taby).get(`/bodies/${id}`));
    expect(page).toContain("Dag Täby, Täby kommun (förvaltande kommun)");
    expect(page).toContain("4 medlemmar, 2 saknas.");
    expect(page).toContain("Sigtuna kommun Saknas");
    expect(page).not.toContain("Lägg till ledamot");
    const before = await words(await visitor(w, w.contact.taby).get(`/bodies/${id}?day=2019-12-31`));
    expect(before).toContain("4 medlemmar, 4 saknas.");
    expect((await visitor(w, w.coordinator).get(`/bodies/${id}/members/new`)).status).toBe(409);
    expect((await visitor(w, w.coordinator).get("/bodies/99")).status).toBe(404);
  });

  test("a group ends on its last day, which is the day before the first without it", async () => {
    const w = world();
    const id = beginBody(
      w.db,
      { kind: "topic", name: "Sfi", topic: "", fromOn: "2017-12-08" },
      act(w.coordinator),
    );
    const kaj = visitor(w, w.coordinator);
    const early = await kaj.post(`/bodies/${id}/ending`, { lastOn: "2017-12-07" });
    expect(early.status).toBe(422);
    await kaj.post(`/bodies/${id}/ending`, { lastOn: "2019-08-21" });
    expect(body(w.db, id).endedOn).toBe("2019-08-22");
    expect(await words(await kaj.get("/bodies"))).toContain(
      "Grupper som har avslutats Sfi (temanätverk), 8 december 2017–21 augusti 2019",
    );
  });
});

describe("seats", () => {
  const TYPED = {
    seatMunicipality: "0160",
    seatPerson: "",
    seatName: "",
    seatDecision: "",
    seatFromOn: TODAY,
  };

  test("are filled by a form that says what is missing or said twice", async () => {
    const w = world();
    const id = steeringOf(w);
    const kaj = visitor(w, w.coordinator);
    const nobody = await kaj.post(`/bodies/${id}/members`, { ...TYPED, seatMunicipality: "" });
    expect(await words(nobody)).toContain("Välj en kommun eller en person, eller skriv ett namn.");
    const two = await kaj.post(`/bodies/${id}/members`, { ...TYPED, seatPerson: "1", seatName: "Ylva" });
    expect(two.status).toBe(422);
    expect(await two.text()).toContain('value="Ylva"');
    expect((await kaj.post(`/bodies/${id}/members`, TYPED)).status).toBe(303);
    expect(await words(await kaj.post(`/bodies/${id}/members`, TYPED))).toContain("Den platsen finns redan");
    expect((await kaj.post(`/bodies/${id}/members`, { ...TYPED, seatMunicipality: "9999" })).status).toBe(
      422,
    );
    const long = await kaj.post(`/bodies/${id}/members`, { ...TYPED, seatLastOn: "x".repeat(61) });
    expect([long.status, kaj.errors]).toEqual([422, []]);
  });

  test("end, are corrected with a reason, and are struck out; a page on one that is gone says so", async () => {
    const w = world();
    const id = steeringOf(w);
    const seatId = addSeat(w.db, id, { ...EMPTY_SEAT, municipalityCode: "0160" }, act(w.coordinator));
    const kaj = visitor(w, w.coordinator);
    const address = `/bodies/${id}/members/${seatId}`;
    expect(await words(await kaj.get(`${address}/edit`))).toContain("Avsluta platsen");
    const unreasoned = await kaj.post(`${address}/correction`, { ...TYPED, reason: "" });
    expect(await words(unreasoned)).toContain("Skriv en anledning.");
    const right = { ...TYPED, seatMunicipality: "0184", reason: "Fel kommun" };
    expect((await kaj.post(`${address}/correction`, right)).status).toBe(303);
    expect((await kaj.post(`${address}/correction`, right)).status).toBe(404);
    const [standing] = seatsOf(w.db, id);
    const now = `/bodies/${id}/members/${standing!.id}`;
    expect((await kaj.post(`${now}/ending`, { lastOn: "2026-12-31" })).status).toBe(303);
    expect((await kaj.post(`${now}/striking`, { strikingReason: "" })).status).toBe(422);
    expect((await kaj.post(`${now}/striking`, { strikingReason: "Dubbel" })).status).toBe(303);
    expect(seatsOf(w.db, id)).toEqual([]);
  });
});

describe("meetings", () => {
  const typed = (bodyId: number, change = {}) => ({ ...A_MEETING, bodyId: String(bodyId), ...change });

  test("are planned, stand first in the list, and show who is expected", async () => {
    const w = world();
    const id = leadershipOf(w);
    appoint(w, ...everybody);
    const kaj = visitor(w, w.coordinator);
    expect(await (await kaj.get(`/meetings/new?body=${id}`)).text()).toMatch(/<option value="1" selected/);
    const answer = await kaj.post("/meetings", typed(id, { heldOn: NEXT_WEEK, title: "Årsmöte" }));
    expect(answer.headers.get("location")).toBe("/meetings/1?done=meeting_planned");
    const again = await kaj.post("/meetings", typed(id, { heldOn: NEXT_WEEK, title: "Årsmöte" }));
    expect(again.headers.get("location")).toBe("/meetings/1?done=meeting_planned");
    const list = await words(await visitor(w, w.contact.solna).get("/bodies"));
    expect(list).toContain("Kommande möten Årsmöte sön 29 november 2026 kl. 13.00 · Sollentuna");
    expect(list).not.toContain("Lägg till ett möte");
    const later = await words(await visitor(w, w.contact.solna).get("/bodies?day=2026-11-30"));
    expect(later).toContain("Senaste möten Årsmöte sön 29 november 2026");
    const page = await words(await visitor(w, w.contact.solna).get("/meetings/1"));
    expect(page).toContain("Dagordning Mötet öppnas Budget");
    expect(page).toContain("Vaxholm Dag Vaxholm");
    expect(page).not.toContain("Ändra mötet");
  });

  test("that are wrong come back with what was typed", async () => {
    const w = world();
    const id = steeringOf(w);
    const kaj = visitor(w, w.coordinator);
    for (const [change, said] of [
      [{ heldOn: "31 februari 2027" }, "Skriv ett datum som finns"],
      [{ heldOn: "2014-04-14" }, "Gruppen finns inte den dagen"],
      [{ startsAt: "25.00" }, "Skriv ett klockslag"],
      [{ bodyId: "" }, "Välj vilken grupp som möts"],
    ] as const) {
      const answer = await kaj.post("/meetings", typed(id, { title: "Vårmöte", ...change }));
      expect(answer.status).toBe(422);
      const html = await answer.text();
      expect(html).toContain(said);
      expect(html).toContain('value="Vårmöte"');
    }
    expect((await kaj.post("/meetings", typed(99))).status).toBe(404);
  });

  test("are changed by one who saw how they stand, and cancelled with a reason", async () => {
    const w = world();
    const id = meetingOf(w, steeringOf(w), { heldOn: NEXT_WEEK });
    const kaj = visitor(w, w.coordinator);
    const form = { ...A_MEETING, heldOn: NEXT_WEEK, agenda: "Ny punkt" };
    expect((await kaj.post(`/meetings/${id}`, { ...form, revision: "1" })).status).toBe(303);
    const late = await kaj.post(`/meetings/${id}`, { ...form, agenda: "Min punkt", revision: "1" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain("Min punkt");
    expect((await kaj.post(`/meetings/${id}/cancellation`, { reason: "" })).status).toBe(422);
    await kaj.post(`/meetings/${id}/cancellation`, { reason: "Snö" });
    expect(await words(await kaj.get(`/meetings/${id}`))).toContain("Mötet är inställt.");
    expect((await kaj.post(`/meetings/${id}`, { ...form, revision: "2" })).status).toBe(409);
    expect((await visitor(w, w.adviser).post(`/meetings/${id}/cancellation`, { reason: "X" })).status).toBe(
      403,
    );
  });

  test("take the whole attendance in one form, and names without a tick are said", async () => {
    const w = world();
    const id = meetingOf(w, leadershipOf(w));
    appoint(w, ...everybody);
    const kaj = visitor(w, w.coordinator);
    expect(await (await kaj.get(`/meetings/${id}/attendance`)).text()).toContain('value="Dag Täby"');
    const offered = { "names-0160": "Dag Täby", "names-0184": "Dag Solna", "names-0187": "Dag Vaxholm" };
    const slip = { ...offered, "came-0160": "yes", "names-0191": "Elsa Ersättare" };
    const wrong = await kaj.post(`/meetings/${id}/attendance`, slip);
    expect(wrong.status).toBe(422);
    const html = await wrong.text();
    expect(html).toContain("Sigtuna: Kryssa i kommunen, eller ta bort namnen.");
    expect(html).toContain('value="Elsa Ersättare"');
    const right = { ...slip, "came-0191": "yes", outside: "Ylva Ytter" };
    expect((await kaj.post(`/meetings/${id}/attendance`, right)).status).toBe(303);
    const page = await words(await kaj.get(`/meetings/${id}`));
    expect(page).toContain("2 av 4 medlemmar. Sigtuna Elsa Ersättare Täby Dag Täby Övriga Ylva Ytter");
  });

  test("take decisions, with a year where one is needed, and correct them", async () => {
    const w = world();
    const id = meetingOf(w, leadershipOf(w));
    const kaj = visitor(w, w.coordinator);
    const form = { decisionKind: "budget", decisionYear: "", decisionText: "Budgeten fastställs." };
    const yearless = await kaj.post(`/meetings/${id}/decisions`, form);
    expect(yearless.status).toBe(422);
    const html = await yearless.text();
    expect(html).toContain("Skriv vilket år beslutet gäller.");
    expect(html).toContain("Budgeten fastställs.");
    const odd = await kaj.post(`/meetings/${id}/decisions`, { ...form, decisionYear: "27" });
    expect(await words(odd)).toContain("Skriv ett år med fyra siffror");
    const right = { ...form, decisionYear: "2027" };
    expect((await kaj.post(`/meetings/${id}/decisions`, right)).status).toBe(303);
    expect((await kaj.post(`/meetings/${id}/decisions`, right)).status).toBe(303);
    const [decision] = decisionsOfMeeting(w.db, id);
    expect(decisionsOfMeeting(w.db, id)).toHaveLength(1);
    const address = `/meetings/${id}/decisions/${decision!.id}`;
    const corrected = { ...right, decisionYear: "2028", reason: "Fel år" };
    expect((await kaj.post(`${address}/correction`, corrected)).status).toBe(303);
    expect((await kaj.post(`${address}/correction`, corrected)).status).toBe(404);
    expect(await words(await kaj.get(`/meetings/${id}`))).toContain("Budget 2028");
    expect(await words(await kaj.get(`/bodies/1`))).toContain(
      "Beslut 1 vid mötet den 12 november 2026 rättades",
    );
  });

  test("of another group than the leadership group decide no budget", async () => {
    const w = world();
    const id = meetingOf(w, steeringOf(w));
    const kaj = visitor(w, w.coordinator);
    expect(await words(await kaj.get(`/meetings/${id}/decisions/new`))).not.toContain("Budget");
    const form = { decisionKind: "budget", decisionYear: "2027", decisionText: "Budget." };
    expect((await kaj.post(`/meetings/${id}/decisions`, form)).status).toBe(422);
    const other = { decisionKind: "other", decisionText: "Vi åker." };
    expect((await kaj.post(`/meetings/${id}/decisions`, other)).status).toBe(303);
  });

  test("keep their minutes for all who are signed in; only a PDF is taken, and not before the day", async () => {
    const w = world();
    const id = meetingOf(w, leadershipOf(w));
    const kaj = visitor(w, w.coordinator);
    const upload = (text: string) => {
      const form = new FormData();
      form.set("minutes", new File([text], "protokoll.pdf", { type: "application/pdf" }));
      return kaj.send(`/meetings/${id}/minutes`, form);
    };
    expect((await upload("inte en pdf")).status).toBe(422);
    expect(await words(await kaj.post(`/meetings/${id}/minutes`))).toContain("Välj filen med protokollet.");
    expect((await upload("%PDF-1.4\n")).status).toBe(303);
    const documentId = meeting(w.db, id).minutesId;
    const paper = await visitor(w, w.contact.solna).get(`/documents/${documentId}`);
    expect(paper.headers.get("content-disposition")).toContain("protokoll.pdf");
    const coming = meetingOf(w, 1, { heldOn: NEXT_WEEK });
    expect((await kaj.get(`/meetings/${coming}/minutes`)).status).toBe(409);
  });
});

describe("the year's work", () => {
  test("an action plan is written, followed up and read by all", async () => {
    const w = world();
    const kaj = visitor(w, w.coordinator);
    expect((await kaj.get("/action-plans")).headers.get("location")).toBe("/action-plans/2026");
    expect(await words(await kaj.get("/action-plans/2026"))).toContain("Inga aktiviteter ännu");
    const form = { title: "Kunskapsdag", description: "", responsible: "Täby", dueOn: "30 april 2026" };
    expect((await kaj.post("/action-plans/2026/activities", { ...form, title: "" })).status).toBe(422);
    expect((await kaj.post("/action-plans/2026/activities", form)).status).toBe(303);
    const address = "/action-plans/2026/activities/1";
    expect((await kaj.post(`${address}/follow-ups`, { activityState: "" })).status).toBe(422);
    await kaj.post(`${address}/follow-ups`, { activityState: "ongoing", note: "Talare bokade." });
    const plan = await words(await visitor(w, w.director.solna).get("/action-plans/2026"));
    expect(plan).toContain("0 av 1 aktivitet är klar.");
    expect(plan).toContain("Kunskapsdag Pågår Täby 30 april 2026 dagen har passerat Talare bokade.");
    expect(plan).not.toContain("Lägg till aktivitet");
    expect((await kaj.get("/action-plans/2025/activities/1")).status).toBe(404);
    expect((await kaj.get("/action-plans/20266")).status).toBe(404);
    expect((await kaj.post(address, { ...form, title: "Dag", revision: "1" })).status).toBe(303);
    const late = await kaj.post(address, { ...form, title: "Annan dag", revision: "1" });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('value="Annan dag"');
    expect(await words(await kaj.get("/action-plans/2027"))).toContain("Inte klart 2026 Dag (pågår)");
    await kaj.post("/action-plans/2027/copying");
    await kaj.post("/action-plans/2027/copying");
    expect(await words(await kaj.get("/action-plans/2027"))).toContain("0 av 1 aktivitet");
  });

  test("an evaluation is told with the year's figures beside, and a day ahead is refused", async () => {
    const w = world();
    const kaj = visitor(w, w.coordinator);
    expect(await words(await kaj.get("/evaluations/2026"))).toContain("punkt 11 i överenskommelsen");
    const form = { year: "2026", doneOn: "2026-12-20", evaluationText: "Ett gott år." };
    const ahead = await kaj.post("/evaluations", form);
    expect(ahead.status).toBe(422);
    const html = await ahead.text();
    expect(html).toContain("Skriv dagen då utvärderingen gjordes.");
    expect(html).toContain("Ett gott år.");
    const upload = new FormData();
    for (const [name, value] of Object.entries({ ...form, doneOn: TODAY })) upload.set(name, value);
    upload.set("evaluationFile", new File(["%PDF-1.4\n"], "utvardering.pdf"));
    expect((await kaj.send("/evaluations", upload)).status).toBe(303);
    const page = await words(await visitor(w, w.contact.solna).get("/evaluations/2026"));
    expect(page).toContain("Gjord 22 november 2026. Utvärderingen som PDF Ett gott år.");
    expect(page).toContain("Utlysningar som kom in 0");
    expect((await visitor(w, w.adviser).post("/evaluations", form)).status).toBe(403);
  });

  test("an evaluation begins half written from the year's figures, until somebody has written one", async () => {
    const w = world();
    const kaj = visitor(w, w.coordinator);
    sentApplication(w);
    const id = meetingOf(w, leadershipOf(w));
    const present = ["0160", "0184"].map((municipalityCode) => ({ municipalityCode, names: "Dag" }));
    recordAttendance(
      w.db,
      id,
      [...present, { municipalityCode: null, names: "Maj Migration" }],
      act(w.coordinator),
    );
    const draft = await words(await kaj.get("/evaluations/2026/new"));
    expect(draft).toContain("Under 2026 kom 1 utlysning in. Ingen av dem är bedömd.");
    expect(draft).toContain("1 gemensam ansökan startades. Ingen ansökan lämnades in.");
    expect(draft).toContain("1 möte hölls: Ledningsgruppen 1. Närvaron är antecknad vid 1 av dem.");
    expect(draft).toContain("Vid minst hälften av mötena var 2 kommuner eller fler med.");
    expect(draft).toContain("Vad gör vi annorlunda nästa år?");
    await kaj.post("/evaluations", { year: "2026", doneOn: TODAY, evaluationText: "Ett gott år." });
    const written = await words(await kaj.get("/evaluations/2026/new"));
    expect(written).toContain("Ett gott år.");
    expect(written).not.toContain("Under 2026 kom");
    expect((await visitor(w, w.adviser).get("/evaluations/2026/new")).status).toBe(403);
  });

  test("what the year lacks is a list with clauses and days, and shrinks as it is done", async () => {
    const w = world();
    const leadership = leadershipOf(w);
    const reader = visitor(w, w.contact.taby);
    const page = await words(await reader.get("/bodies/duties"));
    expect(page).toContain("Vad som saknas 2026");
    expect(page).toContain("Ledningsgruppen : 0 möten inlagda, överenskommelsen säger minst 1 om året.");
    expect(page).toContain("senast tors 31 december 2026 · 26 arbetsdagar kvar · punkt 8 i överenskommelsen");
    expect(page).toContain("4 medlemmar saknar representant: Sigtuna , Solna , Täby , Vaxholm .");
    const meetingId = meetingOf(w, leadership);
    addDecision(w.db, meetingId, { kind: "budget", year: 2027, text: "Budget." }, act(w.coordinator));
    const after = await words(await reader.get("/bodies/duties?year=2026"));
    expect(after).not.toContain("0 möten");
    expect(after).not.toContain("Budgeten för 2027");
    expect(await words(await reader.get("/bodies/duties?year=2013"))).toContain("Inget saknas.");
    expect(await words(await reader.get("/bodies/duties?year=abc"))).toContain("Vad som saknas 2026");
  });

  test("an external actor is added, renamed and ended", async () => {
    const w = world();
    const kaj = visitor(w, w.coordinator);
    const form = { actorName: "SKL", earlierName: "", actorFromOn: "2014-04-15" };
    expect((await kaj.post("/bodies/external-actors", { ...form, actorName: "" })).status).toBe(422);
    await kaj.post("/bodies/external-actors", form);
    expect(await words(await kaj.post("/bodies/external-actors", form))).toContain("Den aktören finns redan");
    await kaj.post("/bodies/external-actors/1", { actorName: "SKR" });
    expect(await words(await visitor(w, w.contact.taby).get("/bodies"))).toContain("SKR (tidigare SKL)");
    await kaj.post("/bodies/external-actors/1/ending", { lastOn: addDays(TODAY, -1) });
    expect(await words(await kaj.get("/bodies"))).not.toContain("SKR");
  });
});
