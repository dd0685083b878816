import { eq } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { calls, letters } from "../../db/schema";
import type { Instant } from "../../src/calendar";
import { CURRENT_CALLS } from "../../src/calls/call-filter";
import { addCall, type CallForm, changeCall } from "../../src/calls/calls";
import type { Actor } from "../../src/history";
import { rolesOf } from "../../src/people/persons";
import { endRole } from "../../src/people/role-giving";
import {
  dismissHit,
  endSearch,
  hitsOfSearch,
  resumeSearch,
  savedSearch,
  saveSearch,
} from "../../src/searches/searches";
import { tellOfHits } from "../../src/searches/telling";
import { wording } from "../../views/mail";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, lettersTo, NOW, type World, world } from "../support/world";

// NOW is a Sunday; these are the days after it, at 06.00, 07.00 and 15.00 in Stockholm.
const MONDAY_EARLY: Instant = "2026-11-23T05:00:00.000Z";
const MONDAY: Instant = "2026-11-23T06:00:00.000Z";
const MONDAY_LATER: Instant = "2026-11-23T14:00:00.000Z";
const TUESDAY: Instant = "2026-11-24T06:00:00.000Z";
const WEDNESDAY: Instant = "2026-11-25T06:00:00.000Z";

const add = (w: World, title: string, change: Partial<CallForm> = {}) =>
  addCall(w.db, { ...A_CALL, title, ...change }, act(w.adviser, 5));

const save = (w: World, who: Actor, q: string, name = `Om ${q}`) =>
  saveSearch(w.db, { name, filter: { ...CURRENT_CALLS, q } }, act(who));

function toldTo(w: World, who: Actor): string[] {
  return w.db
    .select()
    .from(letters)
    .where(eq(letters.toId, who.personId ?? 0))
    .all()
    .map((letter) => wording(letter, "https://utlyst.example.se").text);
}

describe("a saved search", () => {
  test("tells once of what came after it was saved, in one letter, with the way to end it", () => {
    const w = world();
    const who = w.contact.taby;
    add(w, "Bibliotek som fanns");
    save(w, who, "bibliotek");
    save(w, who, "simhall");
    add(w, "Skolbibliotek för alla");
    add(w, "Simhallar");
    add(w, "Något annat");
    for (const at of [MONDAY_EARLY, MONDAY, MONDAY, MONDAY_LATER, TUESDAY, WEDNESDAY]) tellOfHits(w.db, at);
    expect(lettersTo(w, who)).toEqual(["new_hits"]);
    const [text = ""] = toldTo(w, who);
    expect(text).toContain("2 utlysningar som du inte har sett passar in på dina sparade sökningar.");
    expect(text).toMatch(/Om bibliotek: Skolbibliotek för alla, .*14 december 2026 kl\. 14\.00/);
    expect(text).toMatch(/Om simhall: Simhallar/);
    expect(text).not.toMatch(/som fanns|Något annat/);
    expect(text).toMatch(/https:\/\/utlyst\.example\.se\/searches\n.*välj Avsluta breven/s);
  });

  test("tells on working days from seven, and once a day", () => {
    const w = world();
    const who = w.contact.taby;
    save(w, who, "bibliotek");
    add(w, "Bibliotek ett");
    for (const at of [NOW, MONDAY_EARLY]) tellOfHits(w.db, at);
    expect(lettersTo(w, who)).toEqual([]);
    tellOfHits(w.db, MONDAY);
    add(w, "Bibliotek två");
    tellOfHits(w.db, MONDAY_LATER);
    expect(lettersTo(w, who)).toHaveLength(1);
    tellOfHits(w.db, TUESDAY);
    expect(toldTo(w, who)[1]).toMatch(/^1 utlysning .*\n\nOm bibliotek: Bibliotek två/);
  });

  test("tells of a call that comes to fit by a change, and not again when it is changed back and forth", () => {
    const w = world();
    const who = w.contact.taby;
    save(w, who, "bibliotek");
    const id = add(w, "Något annat");
    tellOfHits(w.db, MONDAY);
    changeCall(w.db, id, { ...A_CALL, title: "Bibliotek" }, 1, act(w.adviser, 60));
    tellOfHits(w.db, TUESDAY);
    changeCall(w.db, id, { ...A_CALL, title: "Inget" }, 2, act(w.adviser, 70));
    tellOfHits(w.db, TUESDAY);
    changeCall(w.db, id, { ...A_CALL, title: "Bibliotek" }, 3, act(w.adviser, 80));
    tellOfHits(w.db, WEDNESDAY);
    expect(lettersTo(w, who)).toEqual(["new_hits"]);
  });

  test("tells nothing of what was dismissed before the letter, and shows it as dismissed", () => {
    const w = world();
    const who = w.contact.taby;
    const id = save(w, who, "bibliotek");
    const callId = add(w, "Bibliotek");
    tellOfHits(w.db, MONDAY_EARLY);
    dismissHit(w.db, id, callId, { by: who, at: MONDAY_EARLY });
    tellOfHits(w.db, MONDAY);
    expect(lettersTo(w, who)).toEqual([]);
    expect(hitsOfSearch(w.db, savedSearch(w.db, id, who))).toMatchObject([
      { dismissedAt: MONDAY_EARLY, toldAt: null },
    ]);
  });

  test("that is ended tells nothing; begun again it tells of what comes after that", () => {
    const w = world();
    const who = w.contact.taby;
    const id = save(w, who, "bibliotek");
    add(w, "Bibliotek hittat men inte sagt");
    tellOfHits(w.db, NOW);
    endSearch(w.db, id, act(who, 10));
    endSearch(w.db, id, act(who, 11));
    add(w, "Bibliotek under tiden");
    tellOfHits(w.db, MONDAY);
    expect(savedSearch(w.db, id, who).endedAt).toBe(act(who, 10).at);
    resumeSearch(w.db, id, { by: who, at: MONDAY });
    tellOfHits(w.db, MONDAY_LATER);
    expect(lettersTo(w, who)).toEqual([]);
    add(w, "Bibliotek därefter");
    tellOfHits(w.db, TUESDAY);
    expect(toldTo(w, who)[0]).toMatch(/^1 utlysning .*Bibliotek därefter/s);
  });

  test("of one without a role tells nothing", () => {
    const w = world();
    const who = w.contact.taby;
    save(w, who, "bibliotek");
    add(w, "Bibliotek");
    const role = rolesOf(w.db, who.personId ?? 0)[0];
    endRole(w.db, role?.id ?? 0, act(w.administrator));
    tellOfHits(w.db, MONDAY);
    expect(lettersTo(w, who)).toEqual([]);
  });

  test("without any filter holds what is not closed; a merged call is no hit", () => {
    const w = world();
    const who = w.contact.taby;
    save(w, who, "");
    const [kept, gone] = [add(w, "Kvar"), add(w, "Borta")];
    add(w, "Stängd", { opensOn: null, deadlineOn: "2026-11-01", deadlineTime: null });
    w.db.update(calls).set({ mergedIntoId: kept }).where(eq(calls.id, gone)).run();
    tellOfHits(w.db, MONDAY);
    expect(toldTo(w, who)[0]).toMatch(/^1 utlysning .*Kvar/s);
  });
});

describe("the pages", () => {
  test("say before saving that letters come, and keep what was typed when the name is missing", async () => {
    const w = world();
    const browser = visitor(w, w.contact.taby);
    add(w, "Bibliotek");
    expect(await (await browser.get("/calls?q=bibliotek&joint=yes")).text()).toContain(
      'href="/searches/new?q=bibliotek&amp;joint=yes"',
    );
    const before = await words(await browser.get("/searches/new?q=bibliotek&joint=yes&order=title"));
    expect(before).toContain("”bibliotek”, går att söka gemensamt . I dag finns 1 sådan utlysning.");
    expect(before).toContain("får du ett brev när nya utlysningar passar in: högst ett om dagen");
    const wrong = await browser.post("/searches", { name: " ", query: "q=bibliotek" });
    expect([wrong.status, (await wrong.text()).includes('value="q=bibliotek"')]).toEqual([422, true]);
    const saved = await browser.post("/searches", { name: "Böcker", query: "q=bibliotek&status=x&junk=1" });
    expect(saved.headers.get("location")).toBe("/searches/1?done=search_saved");
    expect(savedSearch(w.db, 1, w.contact.taby)).toMatchObject({ name: "Böcker", query: "q=bibliotek" });
  });

  test("list, dismiss, take back, end and begin again, also twice", async () => {
    const w = world();
    const browser = visitor(w, w.contact.taby);
    const id = save(w, w.contact.taby, "bibliotek");
    const callId = add(w, "Bibliotek");
    tellOfHits(w.db, MONDAY);
    const hit = `/searches/${id}/hits/${callId}`;
    expect(await words(await browser.get(`/searches/${id}`))).toContain("Bibliotek Länsstyrelsen Stockholm");
    for (const _ of [1, 2]) {
      expect((await browser.post(`${hit}/dismissal`)).headers.get("location")).toBe(
        `/searches/${id}?done=hit_dismissed`,
      );
    }
    expect(await words(await browser.get(`/searches/${id}`))).toMatch(/Inga nya träffar .*Bortvalda \(1\)/);
    await browser.post(`${hit}/restoration`);
    expect(await words(await browser.get("/searches"))).toMatch(
      /Om bibliotek ”bibliotek” Brev om nya träffar 1 ny/,
    );
    await browser.post(`/searches/${id}/end`);
    expect(await words(await browser.get("/searches"))).toContain("Avslutad 22 november 2026");
    await browser.post(`/searches/${id}/resumption`);
    expect(await words(await browser.get(`/searches/${id}`))).toContain("Nya träffar kommer med brev");
    expect((await browser.post(`/searches/${id}/hits/99/dismissal`)).status).toBe(404);
  });

  test("of somebody else do not exist", async () => {
    const w = world();
    const id = save(w, w.contact.taby, "bibliotek");
    const other = visitor(w, w.adviser);
    const paths = ["end", "resumption", "hits/1/dismissal", "hits/1/restoration"].map(
      (path) => `/searches/${id}/${path}`,
    );
    for (const path of paths) expect([path, (await other.post(path)).status]).toEqual([path, 404]);
    expect((await other.get(`/searches/${id}`)).status).toBe(404);
    expect(await words(await other.get("/searches"))).not.toContain("Om bibliotek");
    expect(savedSearch(w.db, id, w.contact.taby).endedAt).toBeNull();
  });
});
