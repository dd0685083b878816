import { expect, test } from "vitest";
import { addMeeting, meetingsOf } from "../../src/boards/board-meetings";
import { board } from "../../src/boards/boards";
import type { Fetched } from "../../src/sources/net/fetching";
import { visitor, words } from "../support/visitor";
import { act, type World, world } from "../support/world";
import { meetingOn, tabysBoard } from "./a-board";

function withFile(name: string, content: string | Uint8Array, field = "meetingFile") {
  const form = new FormData();
  form.set(field, new File([content], name));
  return form;
}

test("a file is shown before anything is taken in, and confirmed once", async () => {
  const w = world();
  const id = tabysBoard(w);
  addMeeting(w.db, id, meetingOn("2027-02-16"), act(w.contact.taby));
  const kim = visitor(w, w.contact.taby);
  const text =
    "Nämnd;Datum;Tid\nSocialnämnden;2027-01-19;13.00\nSocialnämnden;2027-02-31;13.00\nKommunstyrelsen;2027-01-20;9.00\nSocialnämnden;2027-03-16;13.00\n";
  const sent = await kim.send(`/boards/${id}/imports`, withFile("nämnder.csv", text));
  expect(sent.status).toBe(303);
  const path = sent.headers.get("location") ?? "";
  expect(path).toBe(`/boards/${id}/imports/1`);
  const preview = await words(await kim.get(path));
  expect(preview).toContain("2 nya sammanträden, 1 rad med fel. Inget är infört ännu.");
  expect(preview).toContain("1 rad gäller en annan nämnd");
  expect(preview).toContain("Rad 3 Datum 2027-02-31 Det är ingen dag som finns.");
  expect(preview).toContain("tis 16 februari 2027 är inställt");
  expect(preview).toContain("För in 2 nya, utan raderna med fel");
  expect(meetingsOf(w.db, id)).toHaveLength(1);
  expect(await words(await kim.get(`/boards/${id}`))).toContain("En fil väntar på att bekräftas");
  expect(await words(await visitor(w, w.adviser).get(`/boards/${id}`))).not.toContain(
    "väntar på att bekräftas",
  );
  const confirmed = await kim.post(`${path}/confirmation`);
  expect(confirmed.headers.get("location")).toBe(`/boards/${id}?done=board_meetings_imported`);
  expect(meetingsOf(w.db, id).map(({ meetsOn }) => meetsOn)).toEqual([
    "2027-01-19",
    "2027-02-16",
    "2027-03-16",
  ]);
  expect((await kim.post(`${path}/confirmation`)).status).toBe(409);
  expect(await words(await kim.get(path))).toContain("Filen är införd");
});

test("a ticked meeting that is gone is cancelled with the confirmation", async () => {
  const w = world();
  const id = tabysBoard(w);
  const gone = addMeeting(w.db, id, meetingOn("2027-02-16"), act(w.contact.taby));
  const kim = visitor(w, w.contact.taby);
  await kim.send(`/boards/${id}/imports`, withFile("a.csv", "Datum\n2027-01-19\n2027-03-16\n"));
  await kim.post(`/boards/${id}/imports/1/confirmation`, { [`meeting-${gone}`]: "yes" });
  expect(meetingsOf(w.db, id).map(({ meetsOn }) => meetsOn)).toEqual(["2027-01-19", "2027-03-16"]);
});

test.each([
  ["tom.csv", "", "Välj en fil med sammanträdesdagar."],
  ["lista.csv", "Namn;Telefon\nKim;08\n", "Filen saknar en kolumn med sammanträdesdagar."],
  ["bild.xlsx", "PK\u0003\u0004skräp", "Filen går inte att läsa som ett kalkylblad."],
  ["gammal.xls", new Uint8Array([0xd0, 0xcf, 0x11, 0xe0]), "äldre Excelformat"],
  ["tom.ics", "BEGIN:VCALENDAR\nEND:VCALENDAR", "Kalendern har inga händelser."],
  ["lång.csv", `Datum\n${"2027-01-19\n".repeat(100_000)}`, "Filen har för många rader."],
])("%s is refused at its field, and nothing is kept", async (name, content, said) => {
  const w = world();
  const id = tabysBoard(w);
  const kim = visitor(w, w.contact.taby);
  const answer = await kim.send(`/boards/${id}/imports`, withFile(name, content));
  expect(answer.status).toBe(422);
  expect(await words(answer)).toContain(said);
  expect((await kim.get(`/boards/${id}/imports/1`)).status).toBe(404);
});

const CALENDAR =
  "BEGIN:VCALENDAR\nBEGIN:VEVENT\nUID:1\nSUMMARY:Socialnämnden\nDTSTART;TZID=Europe/Stockholm:20270119T130000\nEND:VEVENT\nEND:VCALENDAR\n";

const answering = (text: string): Fetched => ({
  kind: "content",
  bytes: new TextEncoder().encode(text),
  contentType: "text/calendar",
  etag: null,
  lastModified: null,
  url: "https://taby.example.se/kalender/sn.ics",
  freshForSeconds: null,
});

async function reading(w: World, id: number, answer: Fetched, url = "https://taby.example.se/sn.ics") {
  const asked: string[] = [];
  const fetch = async (request: { url: string }) => {
    asked.push(request.url);
    return answer;
  };
  const kim = visitor(w, w.contact.taby, { fetch });
  const response = await kim.post(`/boards/${id}/calendar-readings`, { calendarUrl: url });
  return { kim, response, asked };
}

test("a calendar at an address is fetched, kept like a file, and its address remembered", async () => {
  const w = world();
  const id = tabysBoard(w);
  const { kim, response, asked } = await reading(
    w,
    id,
    answering(CALENDAR),
    "webcal://taby.example.se/sn.ics",
  );
  expect(asked).toEqual(["https://taby.example.se/sn.ics"]);
  expect(response.headers.get("location")).toBe(`/boards/${id}/imports/1`);
  const preview = await words(await kim.get(`/boards/${id}/imports/1`));
  expect(preview).toContain("Filen sn.ics");
  expect(preview).toContain("tis 19 januari 2027");
  expect(board(w.db, id).calendarUrl).toBe("https://taby.example.se/sn.ics");
});

test("an address that does not answer, leads inward, or gives a page is said at its field with the address kept", async () => {
  const w = world();
  const id = tabysBoard(w);
  const failed = (failure: "unreachable" | "private_address") =>
    ({ kind: "failed", failure, detail: "", retryAfterSeconds: null }) as const;
  for (const [answer, said] of [
    [failed("unreachable"), "Servern svarar inte."],
    [failed("private_address"), "Adressen leder till ett internt nät"],
    [answering("<!doctype html><title>Logga in</title>"), "Det här är en webbsida"],
  ] as const) {
    const { response } = await reading(w, id, answer);
    expect(response.status).toBe(422);
    const html = await response.text();
    expect(html).toContain(said);
    expect(html).toContain('value="https://taby.example.se/sn.ics"');
  }
  const { response } = await reading(w, id, answering(CALENDAR), "file:///etc/passwd");
  expect(response.status).toBe(422);
  expect(board(w.db, id).calendarUrl).toBe("");
});
