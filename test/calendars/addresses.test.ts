import { describe, expect, test } from "vitest";
import { calendarAddresses } from "../../db/schema";
import { addMinutes } from "../../src/calendar";
import { addressesOf, makeAddress } from "../../src/calendars/addresses";
import { keepCalendars } from "../../src/calendars/keeping";
import { historyOf } from "../../src/history";
import { rolesOf } from "../../src/people/persons";
import { endRole } from "../../src/people/role-giving";
import { tokenHash } from "../../src/secrets";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, NOW, type World, withApplication, world } from "../support/world";
import { feedPath, fileAt, forumWithMeeting, OWN } from "./cast";

const NEW = { calendarChoice: "own", calendarName: "Outlook på jobbet", calendarAlarm: "day" };

const pathIn = (html: string) => /\/calendars\/feeds\/[\w-]{43}\.ics/.exec(html)?.[0] ?? "";
const read = (w: World, path: string, at = NOW) => visitor(w, null, { now: () => at }).get(path);

describe("an address", () => {
  test("is shown once, in the answer that makes it, and only its hash is stored", async () => {
    const w = world();
    const reader = visitor(w, w.contact.taby);
    expect(await words(await reader.get("/calendars"))).toContain("Du har ingen adress än");
    const answer = await reader.post("/calendars/addresses", NEW);
    expect([answer.status, answer.headers.get("cache-control")]).toEqual([200, "private, no-cache"]);
    const path = pathIn(await answer.text());
    const token = path.slice("/calendars/feeds/".length, -".ics".length);
    expect(w.db.select().from(calendarAddresses).all()).toMatchObject([
      { name: "Outlook på jobbet", alarm: "day", calendar: "own", tokenHash: tokenHash(token) },
    ]);
    expect(JSON.stringify(w.db.$client.prepare("select * from calendar_addresses").all())).not.toContain(
      token,
    );
    const list = await (await reader.get("/calendars")).text();
    expect(list).toContain("Outlook på jobbet");
    expect(list + (await (await reader.get("/calendars/addresses/1")).text())).not.toContain("/feeds/");
    expect((await read(w, path)).status).toBe(200);
    expect(historyOf(w.db, "person", w.contact.taby.personId ?? 0)[0]).toMatchObject({
      event: "calendar_address_made",
      details: { calendar: "own", name: "Outlook på jobbet" },
    });
  });

  test("with something missing or another municipality's calendar is asked for again, with what was typed", async () => {
    const w = world();
    const reader = visitor(w, w.contact.taby);
    const empty = await reader.post("/calendars/addresses", {
      ...NEW,
      calendarName: "",
      calendarAlarm: "week",
    });
    expect(empty.status).toBe(422);
    const html = await empty.text();
    expect(html).toContain("Skriv var adressen ska användas");
    expect(html).toMatch(/value="week" checked/);
    for (const calendarChoice of ["0184", "office", ""])
      expect((await reader.post("/calendars/addresses", { ...NEW, calendarChoice })).status).toBe(422);
    expect(addressesOf(w.db, w.contact.taby)).toEqual([]);
    const solnas = { calendar: "municipality", municipalityCode: "0184", name: "x", alarm: "none" } as const;
    expectRefusal("not_yours", () => makeAddress(w.db, solnas, act(w.contact.taby)));
    expect(
      (await visitor(w, w.adviser).post("/calendars/addresses", { ...NEW, calendarChoice: "0184" })).status,
    ).toBe(200);
  });

  test("is replaced by another, and the old one is gone at once", async () => {
    const w = world();
    const reader = visitor(w, w.contact.taby);
    const old = pathIn(await (await reader.post("/calendars/addresses", NEW)).text());
    const answer = await reader.post("/calendars/addresses/1/replacement");
    const fresh = pathIn(await answer.text());
    expect(fresh).not.toBe(old);
    expect([(await read(w, old)).status, (await read(w, fresh)).status]).toEqual([410, 200]);
    // Twice, or from a page that was opened before.
    expect((await reader.post("/calendars/addresses/1/replacement")).status).toBe(404);
    expect((await reader.post("/calendars/addresses/2/ending")).headers.get("location")).toBe(
      "/calendars?done=calendar_address_ended",
    );
    expect((await read(w, fresh)).status).toBe(410);
    expect((await reader.post("/calendars/addresses/2/ending")).status).toBe(404);
    expect(addressesOf(w.db, w.contact.taby)).toEqual([]);
  });

  test("can get another name and another reminder, and stays the same", async () => {
    const w = world();
    const path = feedPath(w, w.contact.taby);
    const reader = visitor(w, w.contact.taby);
    const form = { calendarName: "Telefonen", calendarAlarm: "week" };
    expect((await reader.post("/calendars/addresses/1", form)).status).toBe(303);
    expect((await reader.post("/calendars/addresses/1", { ...form, calendarName: "" })).status).toBe(422);
    expect(addressesOf(w.db, w.contact.taby)).toMatchObject([{ name: "Telefonen", alarm: "week" }]);
    expect((await read(w, path)).status).toBe(200);
  });

  test("is nobody else's to see or to change", async () => {
    const w = world();
    const path = feedPath(w, w.contact.taby);
    const other = visitor(w, w.director.taby);
    expect((await other.get("/calendars/addresses/1")).status).toBe(404);
    for (const action of ["", "/replacement", "/ending"])
      expect((await other.post(`/calendars/addresses/1${action}`, NEW)).status).toBe(404);
    expect((await read(w, path)).status).toBe(200);
    expect((await visitor(w, null).post("/calendars/addresses", NEW)).status).toBe(401);
  });

  test("is refused when one has more than anybody needs", async () => {
    const w = world();
    for (let i = 0; i < 20; i += 1) feedPath(w, w.contact.taby);
    const answer = await visitor(w, w.contact.taby).post("/calendars/addresses", NEW);
    expect(answer.status).toBe(409);
    expect(await words(answer)).toContain("Du har redan många adresser");
  });

  test("that nobody has made is unknown, whatever it looks like", async () => {
    const w = world();
    for (const file of [`${"a".repeat(43)}.ics`, "a.ics", "a".repeat(43), "%00.ics"])
      expect((await read(w, `/calendars/feeds/${file}`)).status, file).toBe(404);
  });
});

describe("the calendar behind it", () => {
  test("is what its owner may see that day: nothing more when the last role has ended", async () => {
    const w = world();
    const path = feedPath(w, w.contact.taby);
    const municipal = feedPath(w, w.contact.taby, { calendar: "municipality", municipalityCode: "0160" });
    const [role] = rolesOf(w.db, w.contact.taby.personId ?? 0);
    endRole(w.db, role?.id ?? 0, act(w.administrator));
    const tomorrow = addMinutes(NOW, 24 * 60);
    for (const one of [path, municipal]) expect((await read(w, one, tomorrow)).status).toBe(410);
    expect(await words(await read(w, path, tomorrow))).toContain(
      "Adressen till kalendern gäller inte längre",
    );
  });

  test("one's own holds what one's roles concern, each event once", async () => {
    const w = world();
    withApplication(w);
    forumWithMeeting(w, "2027-02-01");
    const uids = async (path: string) =>
      [...(await fileAt(w, path)).matchAll(/^UID:(.*)@localhost\r$/gm)].map(([, uid]) => uid);
    expect(await uids(feedPath(w, w.contact.taby))).toEqual(["application-1-deadline"]);
    expect(await uids(feedPath(w, w.adviser))).toEqual(["application-1-deadline", "meeting-1"]);
    const network = { calendar: "network", municipalityCode: null } as const;
    expect(await uids(feedPath(w, w.contact.taby, network))).toEqual(["call-1-deadline", "meeting-1"]);
  });

  test("answers 304 until something in it has changed", async () => {
    const w = world();
    withApplication(w);
    const path = feedPath(w, w.contact.taby);
    keepCalendars(w.db, NOW);
    const etag = (await read(w, path)).headers.get("etag") ?? "";
    const ask = async (known: string, at: string) =>
      (await visitor(w, null, { now: () => at }).raw(path, { headers: { "if-none-match": known } })).status;
    const later = addMinutes(NOW, 600);
    keepCalendars(w.db, later);
    expect(await ask(etag, later)).toBe(304);
    expect(await ask(`"other", ${etag}`, later)).toBe(304);
    expect(await ask('"other"', later)).toBe(200);
    w.db.run("update calls set deadline_on = '2026-12-21', deadline_at = '2026-12-21T13:00:00.000Z'");
    // Only the job takes in what has changed; reading changes nothing.
    expect(await ask(etag, later)).toBe(304);
    keepCalendars(w.db, later);
    expect(await ask(etag, later)).toBe(200);
  });

  test("reading it writes nothing", async () => {
    const w = world();
    withApplication(w);
    const path = feedPath(w, w.contact.taby);
    const count = () => w.db.$client.prepare("select total_changes() as n").get();
    const before = count();
    await read(w, path);
    expect(count()).toEqual(before);
  });
});

test("the page says what comes in each, and what its address is good for", async () => {
  const w = world();
  withApplication(w);
  makeAddress(w.db, { ...OWN, name: "Outlook", alarm: "week" }, act(w.contact.taby));
  keepCalendars(w.db, NOW);
  const reader = visitor(w, w.contact.taby);
  const list = await words(await reader.get("/calendars"));
  expect(list).toContain("Outlook Min kalender 1 kommande datum En vecka före");
  expect(list).toContain("Sista dag, kl. 14.00: Gemensam resurs 14 dec.");
  const page = await words(await reader.get("/calendars/addresses/1"));
  expect(page).toContain("Sista dag, kl. 14.00: Gemensam resurs mån 14 december 2026");
});
