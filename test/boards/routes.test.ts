import { expect, test } from "vitest";
import { boardDecisionsOf } from "../../src/boards/board-decisions";
import { addMeeting, meetingsOf } from "../../src/boards/board-meetings";
import { addBoard, board } from "../../src/boards/boards";
import { delegationsOf } from "../../src/boards/delegations";
import { boardsAheadOf } from "../../src/boards/overview";
import { BoardsOfMunicipality } from "../../views/boards/boards-of-municipality";
import { visitor, words } from "../support/visitor";
import { act, TODAY, world } from "../support/world";
import { A_BOARD, meetingOn, tabysBoard } from "./a-board";

const TYPED = {
  municipalityCode: "0160",
  name: "Socialnämnden",
  kind: "board",
  parentBoard: "",
  competent: "yes",
  boardFromOn: "2023-01-01",
  papersInDays: "28",
  noticeDays: "7",
  preparationDays: "14",
  adjustment: "ordinary",
  adjustmentDays: "14",
  recessFrom: "20 juni",
  recessTo: "15/8",
  calendarUrl: "webcal://taby.example.se/sn.ics",
};

function withFile(name: string, content: string | Uint8Array, field = "meetingFile") {
  const form = new FormData();
  form.set(field, new File([content], name));
  return form;
}

test("a contact person adds the municipality's board without choosing municipality, and finds it", async () => {
  const w = world();
  const kim = visitor(w, w.contact.taby);
  expect(await words(await kim.get("/boards"))).toContain("Saknas");
  expect(await words(await kim.get("/boards/new"))).toContain("Lägg till nämnd i Täby kommun");
  const answer = await kim.post("/boards", TYPED);
  expect(answer.headers.get("location")).toBe("/boards/1?done=board_added");
  expect(board(w.db, 1)).toMatchObject({
    papersInDays: 28,
    recessFrom: "06-20",
    recessTo: "08-15",
    calendarUrl: "https://taby.example.se/sn.ics",
  });
  const page = await words(await kim.get("/boards/1"));
  expect(page).toContain("28 dagar före sammanträdet");
  expect(page).toContain("20 juni–15 augusti");
  expect(page).toContain("Inga kommande sammanträden");
  expect((await kim.post("/boards", TYPED)).status).toBe(409);
  expect(await words(await visitor(w, w.coordinator).get("/boards/new"))).toContain("Välj kommun.");
});

test("what is wrong is said at its field, and what was typed stays", async () => {
  const w = world();
  const kaj = visitor(w, w.coordinator);
  const wrong = {
    ...TYPED,
    name: "",
    papersInDays: "tre veckor",
    recessFrom: "midsommar",
    boardFromOn: "igår",
  };
  const answer = await kaj.post("/boards", wrong);
  expect(answer.status).toBe(422);
  const html = await answer.text();
  for (const said of ["Skriv ett namn.", "ett antal dagar", "en dag och månad", "ett datum som finns"])
    expect(html).toContain(said);
  expect(html).toContain('value="tre veckor"');
  const unfit = await kaj.post("/boards", { ...TYPED, kind: "committee", recessTo: "" });
  expect(unfit.status).toBe(422);
  const page = await words(unfit);
  expect(page).toContain("Välj vilken nämnd utskottet hör till.");
  expect(page).toContain("Skriv både första och sista dagen");
});

test("an old page keeps what was typed and says what has happened", async () => {
  const w = world();
  const id = tabysBoard(w);
  const kim = visitor(w, w.contact.taby);
  expect(await (await kim.get(`/boards/${id}/edit`)).text()).toContain('name="revision" value="0"');
  const first = await kim.post(`/boards/${id}`, { ...TYPED, name: "Omsorgsnämnden", revision: "0" });
  expect(first.status).toBe(303);
  const late = await kim.post(`/boards/${id}`, { ...TYPED, name: "Vårdnämnden", revision: "0" });
  expect(late.status).toBe(409);
  const html = await late.text();
  expect(html).toContain('value="Vårdnämnden"');
  expect(html).toContain('name="revision" value="1"');
  expect(board(w.db, id).name).toBe("Omsorgsnämnden");
  expect(await words(await kim.get(`/boards/${id}`))).toContain(
    "namn från ”Socialnämnden” till ”Omsorgsnämnden”",
  );
});

test("another municipality's contact reads everything and changes nothing", async () => {
  const w = world();
  const id = tabysBoard(w);
  const meetingId = addMeeting(w.db, id, meetingOn("2026-12-15"), act(w.contact.taby));
  const stranger = visitor(w, w.contact.solna);
  const page = await (await stranger.get(`/boards/${id}`)).text();
  expect(page).toContain("Kommande sammanträden");
  expect(page).not.toContain("/edit");
  expect(page).not.toContain("imports/new");
  for (const path of [
    "",
    "/ending",
    "/meetings",
    `/meetings/${meetingId}`,
    `/meetings/${meetingId}/cancellation`,
    "/calendar-readings",
    "/next-year",
  ])
    expect((await stranger.post(`/boards/${id}${path}`, TYPED)).status).toBe(403);
  expect((await stranger.send(`/boards/${id}/imports`, withFile("a.csv", "Datum\n2027-01-19"))).status).toBe(
    403,
  );
  expect((await stranger.post("/boards", TYPED)).status).toBe(403);
});

test("the page shows for each coming meeting what must be done when, as of the day asked about", async () => {
  const w = world();
  const id = tabysBoard(w);
  for (const day of ["2025-12-16", "2026-12-15", "2027-01-17"])
    addMeeting(w.db, id, { ...meetingOn(day), startsAt: "13:00", place: "Sal A" }, act(w.contact.taby));
  const reader = visitor(w, w.adviser);
  const page = await words(await reader.get(`/boards/${id}`));
  expect(page).toContain("tis 15 dec. 2026".replace("dec.", "december"));
  expect(page).toContain("tis 24 november 2026");
  expect(page).toContain("2 arbetsdagar kvar");
  expect(page).toContain("13.00, Sal A");
  expect(page).toContain("Ligger på en helg eller helgdag");
  expect(page).toContain("2025: 1 sammanträde");
  const earlier = await words(await reader.get(`/boards/${id}?day=2025-12-01`));
  expect(earlier).not.toContain("2025: 1 sammanträde");
  expect((await reader.get("/boards/99")).status).toBe(404);
});

test("the overview says who meets when, and can be asked about competent boards and another day", async () => {
  const w = world();
  const id = tabysBoard(w);
  addMeeting(w.db, id, meetingOn("2026-12-08"), act(w.contact.taby));
  addMeeting(w.db, id, meetingOn("2027-01-19"), act(w.contact.taby));
  tabysBoard(w, { name: "Vårdnämnden", competent: false });
  const reader = visitor(w, w.adviser);
  const page = await words(await reader.get("/boards"));
  expect(page).toContain("1 av 4 kommuner har ett sammanträde i registret framöver.");
  // The papers of 8 December are late already: those of 19 January are next.
  expect(page).toContain("tis 8 december 2026 tis 19 januari 2027 tis 29 december 2026");
  expect(page).toContain("Vårdnämnden");
  const competent = await words(await reader.get("/boards?show=competent&order=papers"));
  expect(competent).not.toContain("Vårdnämnden");
  expect(await words(await reader.get("/boards?day=2010-01-01"))).toContain("Inga medlemmar den dagen");
});

test("a meeting is added, changed and called off by form", async () => {
  const w = world();
  const id = tabysBoard(w);
  const kim = visitor(w, w.contact.taby);
  const path = `/boards/${id}/meetings`;
  const wrong = await kim.post(path, { meetsOn: "2027-02-31", startsAt: "lunch", papersDueOn: "" });
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain('value="2027-02-31"');
  const late = await kim.post(path, { meetsOn: "2027-01-19", papersDueOn: "2027-01-20" });
  expect(await late.text()).toContain("Handlingarna kan inte vara inne efter sammanträdet.");
  expect((await kim.post(path, { meetsOn: "19/1 2027", startsAt: "13" })).status).toBe(303);
  expect((await kim.post(path, { meetsOn: "2027-01-19" })).status).toBe(409);
  const [meeting] = meetingsOf(w.db, id);
  const own = `${path}/${meeting?.id}`;
  expect(await (await kim.get(`${own}/edit`)).text()).toContain('value="13.00"');
  expect((await kim.post(own, { startsAt: "15.30", place: "Rådhuset", meetsOn: "2029-01-01" })).status).toBe(
    303,
  );
  expect(meetingsOf(w.db, id)).toMatchObject([
    { meetsOn: "2027-01-19", startsAt: "15:30", place: "Rådhuset" },
  ]);
  expect(await words(await kim.get(`${own}/cancellation`))).toContain(
    "Ställ in sammanträdet tis 19 januari 2027",
  );
  expect((await kim.post(`${own}/cancellation`)).status).toBe(303);
  expect((await kim.post(`${own}/cancellation`)).status).toBe(303);
  expect((await kim.get(`${own}/edit`)).status).toBe(409);
  expect(await words(await kim.get(`/boards/${id}`))).toContain("Inställda: 1");
});

test("next year's days are proposed with ticks, and the ticked ones added", async () => {
  const w = world();
  const id = tabysBoard(w);
  for (const day of ["2026-01-20", "2026-04-30", "2026-06-23"])
    addMeeting(w.db, id, { ...meetingOn(day), startsAt: "13:00" }, act(w.contact.taby));
  const kim = visitor(w, w.contact.taby);
  const html = await (await kim.get(`/boards/${id}/next-year`)).text();
  expect(html).toMatch(/name="day-2027-01-26"[^>]*checked/);
  expect(html).toContain("Samma dag är helg eller helgdag");
  expect(html).not.toMatch(/name="day-2027-06-18"[^>]*checked/);
  const nothing = await kim.post(`/boards/${id}/next-year`, { year: "2026" });
  expect(nothing.status).toBe(422);
  expect(await words(nothing)).toContain("Markera minst");
  await kim.post(`/boards/${id}/next-year`, { year: "2026", "day-2027-01-26": "yes" });
  expect(meetingsOf(w.db, id, "2027-01-01")).toMatchObject([{ meetsOn: "2027-01-26", startsAt: "13:00" }]);
});

const DELEGATION = {
  delegate: "socialdirektören",
  delegationScope: "Ansöka om utvecklingsmedel",
  ceilingSek: "2 000 000",
  delegationSource: "Punkt 3.4",
  delegationFromOn: "2026-01-01",
  validUntilOn: "",
};

function formWith(values: Record<string, string>, field: string, file: File) {
  const form = new FormData();
  for (const [name, value] of Object.entries(values)) form.set(name, value);
  form.set(field, file);
  return form;
}

test("a delegation is added with its document, ended, corrected with a reason, and struck out", async () => {
  const w = world();
  const id = tabysBoard(w);
  const kim = visitor(w, w.contact.taby);
  const path = `/boards/${id}/delegations`;
  const notPdf = await kim.send(path, formWith(DELEGATION, "delegationFile", new File(["hej"], "a.pdf")));
  expect(notPdf.status).toBe(422);
  expect(await notPdf.text()).toContain('value="socialdirektören"');
  expect(
    (await kim.send(path, formWith(DELEGATION, "delegationFile", new File(["%PDF-1.4"], "a.pdf")))).status,
  ).toBe(303);
  expect(await words(await kim.get(`/boards/${id}`))).toContain("2 000 000 kr");
  const own = `${path}/1`;
  expect(await words(await kim.post(`${own}/ending`, { delegationLastDay: "2025-12-31" }))).toContain(
    "Den sista dagen kan inte komma före den första.",
  );
  expect((await kim.post(`${own}/ending`, { delegationLastDay: "2026-12-31" })).status).toBe(303);
  const noReason = await kim.post(`${own}/correction`, { ...DELEGATION, ceilingSek: "0" });
  expect(noReason.status).toBe(422);
  expect(await words(noReason)).toContain("Skriv en anledning.");
  const corrected = { ...DELEGATION, ceilingSek: "200 000", reason: "En nolla för mycket." };
  expect((await kim.post(`${own}/correction`, corrected)).status).toBe(303);
  expect((await kim.post(`${own}/correction`, corrected)).status).toBe(409);
  expect(delegationsOf(w.db, id)).toMatchObject([{ id: 2, ceilingSek: 200_000, documentId: 1 }]);
  expect((await kim.post(`${path}/2/correction`, { striking: "yes", reason: "" })).status).toBe(422);
  expect((await kim.post(`${path}/2/correction`, { striking: "yes", reason: "Fanns aldrig." })).status).toBe(
    303,
  );
  expect(delegationsOf(w.db, id)).toEqual([]);
});

const DECISION = {
  municipalityCode: "0160",
  boardId: "1",
  boardName: "",
  decidedOn: "2026-11-03",
  paragraph: "§§ 12-14",
  caseNumber: "Dnr SN 2026/123",
  wording: "Nämnden går med.",
  immediateApproval: "yes",
};

test("a decision is recorded, shown, and corrected where it stands", async () => {
  const w = world();
  tabysBoard(w);
  const kim = visitor(w, w.contact.taby);
  const wrong = await kim.post("/boards/decisions", { ...DECISION, paragraph: "igår" });
  expect(wrong.status).toBe(422);
  expect(await words(wrong)).toContain("Skriv paragrafens nummer");
  const early = await kim.post("/boards/decisions", { ...DECISION, decidedOn: "2027-11-03" });
  expect(await words(early)).toContain("Datumet ligger framåt i tiden.");
  const answer = await kim.post("/boards/decisions", DECISION);
  expect(answer.headers.get("location")).toBe("/boards/decisions/1?done=board_decision_recorded");
  expect(await words(await kim.get("/boards/decisions/1"))).toContain("Socialnämnden §§ 12–14");
  expect(await words(await kim.get("/boards/decisions?municipality=0160"))).toContain("Dnr SN 2026/123");
  expect(await words(await kim.get("/boards/1"))).toContain("Socialnämnden 3 november 2026, §§ 12–14");
  const corrected = { ...DECISION, paragraph: "13", reason: "Fel paragraf." };
  const to = await kim.post("/boards/decisions/1/correction", corrected);
  expect(to.headers.get("location")).toBe("/boards/decisions/2?done=board_fact_corrected");
  const old = await words(await kim.get("/boards/decisions/1"));
  expect(old).toContain("Socialnämnden § 13");
  expect(old).toContain("”Fel paragraf.”");
  await kim.post("/boards/decisions/2/correction", { striking: "yes", reason: "Fanns aldrig." });
  expect(boardDecisionsOf(w.db, "0160")).toEqual([]);
  expect(await words(await kim.get("/boards/decisions/2"))).toContain("Uppgiften är struken");
});

test("a decision of a board that has ended since is corrected without losing its board", async () => {
  const w = world();
  const id = tabysBoard(w);
  const kim = visitor(w, w.contact.taby);
  await kim.post("/boards/decisions", DECISION);
  await kim.post(`/boards/${id}/ending`, { boardEndedOn: "2026-11-10" });
  expect(await (await kim.get("/boards/decisions/1/correction")).text()).toMatch(
    /<option value="1" selected/,
  );
  await kim.post("/boards/decisions/1/correction", { ...DECISION, paragraph: "13", reason: "Fel paragraf." });
  expect(boardDecisionsOf(w.db, "0160")).toMatchObject([{ boardId: id, paragraph: "13" }]);
});

test("a municipality's own page can show its boards, and teaches where there are none", () => {
  const w = world();
  const shown = () => {
    const boards = boardsAheadOf(w.db, TODAY, "0160");
    return String(BoardsOfMunicipality({ code: "0160", boards, day: TODAY, mayKeep: true }));
  };
  expect(shown()).toContain("Inga nämnder i registret.");
  const id = tabysBoard(w);
  addMeeting(w.db, id, meetingOn("2026-12-15"), act(w.contact.taby));
  expect(shown()).toContain("tis 15 december 2026");
  expect(shown()).toContain("2 arbetsdagar kvar");
});

test("the board that decided may be one that is not in the register, but not another municipality's", async () => {
  const w = world();
  const form = { ...A_BOARD, municipalityCode: "0184", fromOn: "2020-01-01" };
  const solnas = addBoard(w.db, form, act(w.coordinator));
  const kim = visitor(w, w.contact.taby);
  expect((await kim.post("/boards/decisions", { ...DECISION, boardId: String(solnas) })).status).toBe(422);
  expect((await kim.post("/boards/decisions", { ...DECISION, boardId: "" })).status).toBe(422);
  const named = { ...DECISION, boardId: "", boardName: "Kommunstyrelsen" };
  expect((await kim.post("/boards/decisions", named)).status).toBe(303);
  expect((await kim.post("/boards/decisions", { ...named, municipalityCode: "0184" })).status).toBe(403);
});
