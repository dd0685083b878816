import { describe, expect, test } from "vitest";
import { addMinutes } from "../../src/calendar";
import { addCall, call } from "../../src/calls/calls";
import { candidate } from "../../src/candidates/candidates";
import { dismiss } from "../../src/candidates/deciding";
import { undecidedCount } from "../../src/candidates/inbox";
import { pagesOf } from "../../src/candidates/pages";
import { takeIn } from "../../src/candidates/taking-in";
import { unweighed, weigh } from "../../src/candidates/weighing";
import type { Finding } from "../../src/sources/kinds/kind";
import { addSource } from "../../src/sources/sources";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, NOW, type World, world } from "../support/world";

const TEXT =
  "Kommuner kan söka medel tillsammans. Varje projekt kan få högst 800 000 kronor. Egen medfinansiering krävs med minst 25 procent.";

function found(w: World, changes: { title?: string; text?: string; link?: string | null }[] = [{}]): number {
  const source = {
    name: "Källan",
    url: "https://kalla.example.se/rss",
    funder: "Boverket",
    everyMinutes: 60,
  };
  const sourceId = addSource(w.db, source, act(w.adviser));
  const items = changes.map((change, i) => ({
    guid: String(i),
    title: `Post ${i + 1}`,
    link: `https://kalla.example.se/${i}`,
    publishedAt: NOW,
    text: TEXT,
    raw: "{}",
    ...change,
  }));
  takeIn(w.db, sourceId, items, NOW);
  weigh(w.db, unweighed(w.db));
  return sourceId;
}

function pageWith(text: string): Finding {
  const said = { items: [], leftOut: 0, memory: {}, etag: null, lastModified: null, freshForMinutes: null };
  return { kind: "found", pageText: text, ...said };
}

describe("the inbox page", () => {
  test("says why each stands where it does", async () => {
    const w = world();
    found(w, [
      { title: "Mottagande av nyanlända", text: "" },
      { title: "Stöd till jordbruk", text: "" },
    ]);
    const page = await words(await visitor(w, w.adviser).get("/candidates"));
    expect(page).toContain("2 att ta ställning till, varav 1 passar sämre.");
    expect(page).toMatch(/Mottagande av nyanlända .*Nämner ”nyanländ” och ”mottagande” i rubriken\./);
    expect(page).toMatch(/Stöd till jordbruk .*Talar emot: ”jordbruk”\. Passar sämre/);
  });

  test("lets several be dismissed with one reason, and taken back with one press", async () => {
    const w = world();
    found(w, [{}, {}, {}]);
    const rut = visitor(w, w.adviser);
    const ticked = new FormData();
    for (const id of ["1", "2"]) ticked.append("ids", id);
    ticked.append("reason", "Inte för kommuner");
    ticked.append("order", "newest");
    const answer = await rut.send("/candidates/dismissals", ticked);
    expect(answer.status).toBe(303);
    const back = answer.headers.get("location") ?? "";
    expect(back).toBe(`/candidates?order=newest&dismissed=${NOW}`);
    expect(await words(await rut.get(back))).toContain("2 poster är bortvalda: ”Inte för kommuner”. Ångra");
    expect(undecidedCount(w.db)).toBe(1);
    const undone = await rut.post("/candidates/dismissals/undoing", { at: NOW });
    expect([undone.status, undecidedCount(w.db)]).toEqual([303, 3]);
    expect(await words(await rut.get(back))).not.toContain("bortvalda:");
    expect((await rut.post("/candidates/dismissals/undoing", { at: "nonsense" })).status).toBe(303);
  });

  test.each<[Record<string, string>, string]>([
    [{ reason: "Fel ämne" }, "Markera minst en post i listan."],
    [{ ids: "1;drop", reason: "Fel ämne" }, "Markera minst en post i listan."],
    [{ ids: "1", reason: "" }, "Skriv en anledning."],
  ])("keeps what was ticked and typed when something is missing: %o", async (typed, sentence) => {
    const w = world();
    found(w);
    const answer = await visitor(w, w.adviser).post("/candidates/dismissals", typed);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain(sentence);
    if (typed.reason) expect(html).toContain(`value="${typed.reason}"`);
    if (typed.ids === "1") expect(html).toMatch(/<input[^>]*name="ids"[^>]*checked/);
    expect(undecidedCount(w.db)).toBe(1);
  });

  test("has one source at a time, and a trace of what changed after it was dismissed", async () => {
    const w = world();
    const sourceId = found(w);
    dismiss(w.db, 1, "Fel ämne", act(w.adviser));
    const item = { guid: "0", title: "Post 1", link: null, publishedAt: null, text: "Nytt.", raw: "{}" };
    takeIn(w.db, sourceId, [item], addMinutes(NOW, 5));
    const rut = visitor(w, w.adviser, { now: () => addMinutes(NOW, 6) });
    expect(await words(await rut.get("/candidates"))).toContain("1 bortvald post har ändrats hos källan");
    const dismissed = await words(await rut.get(`/candidates?show=dismissed&source=${sourceId}`));
    expect(dismissed).toContain("Ändrad hos källan sedan du valde bort den");
    expect(await words(await rut.get("/candidates?show=dismissed&source=99"))).toContain("Inget är bortvalt");
    expect((await rut.get("/candidates?show=odd&order=odd&source=odd&page=odd&dismissed=odd")).status).toBe(
      200,
    );
  });
});

describe("a candidate's page", () => {
  test("shows what was read with the words it was read from, and fills the form with it", async () => {
    const w = world();
    found(w);
    const html = await (await visitor(w, w.adviser).get("/candidates/1")).text();
    expect(html).toContain("minst 25 procent");
    expect(html).toMatch(/name="coFinancingPercent"[^>]*value="25"|value="25"[^>]*name="coFinancingPercent"/);
    expect(html).toMatch(/name="amountToSek"[^>]*value="800\s?000"|value="800\s?000"[^>]*name="amountToSek"/);
  });

  test("asks when a sum can be read in two ways", async () => {
    const w = world();
    found(w, [{ text: "Varje projekt kan få högst 24.300 tkr." }]);
    const page = await words(await visitor(w, w.adviser).get("/candidates/1"));
    expect(page).toContain("Går att läsa på två sätt. Fyll i beloppet i kronor.");
  });

  test("shows what changed, word by word, in words too", async () => {
    const w = world();
    const sourceId = found(w);
    const text = TEXT.replace("25 procent", "30 procent");
    const item = { guid: "0", title: "Post 1", link: null, publishedAt: null, text, raw: "{}" };
    takeIn(w.db, sourceId, [item], addMinutes(NOW, 5));
    const page = await words(await visitor(w, w.adviser).get("/candidates/1"));
    expect(page).toMatch(/Borttaget: 25.* Tillagt: 30/);
  });

  test("merges it with one that it is like, and undoes that", async () => {
    const w = world();
    found(w, [
      { title: "Medel till mottagande" },
      { title: "Nya medel till mottagande", text: `${TEXT} Sök nu.` },
    ]);
    const rut = visitor(w, w.adviser);
    expect(await words(await rut.get("/candidates/2"))).toContain("Slå ihop med Medel till mottagande");
    const answer = await rut.post("/candidates/2/merging", { otherId: "1" });
    expect(answer.headers.get("location")).toBe("/candidates/2?done=merged");
    expect(await words(await rut.get("/candidates/2"))).toContain("Sammanslagen med Medel till mottagande");
    expect(await words(await rut.get("/candidates/1"))).toContain("Nya medel till mottagande");
    expect((await rut.post("/candidates/2/merging", { otherId: "1" })).status).toBe(409);
    expect((await rut.post("/candidates/2/merging", { otherId: "x" })).status).toBe(422);
    await rut.post("/candidates/2/undoing");
    expect(candidate(w.db, 2).decision).toBeNull();
  });

  test("becomes a call by its form", async () => {
    const w = world();
    found(w);
    const typed = {
      title: "Utlysningen",
      funder: "Boverket",
      joint: "unknown",
      lead: "unknown",
      signing: "unknown",
    };
    const answer = await visitor(w, w.adviser).post("/candidates/1/call", typed);
    expect(answer.status).toBe(303);
    expect(call(w.db, candidate(w.db, 1).decision?.callId ?? 0).title).toBe("Utlysningen");
    const again = await visitor(w, w.adviser).post("/candidates/1/call", typed);
    expect(again.status).toBe(409);
  });

  test("is linked to a call that is open, and to no other", async () => {
    const w = world();
    found(w);
    const callId = addCall(w.db, A_CALL, act(w.adviser));
    const rut = visitor(w, w.adviser);
    expect((await rut.post("/candidates/1/link", { callId: "99" })).status).toBe(422);
    expect((await rut.post("/candidates/1/link", { callId: String(callId) })).status).toBe(303);
    expect(candidate(w.db, 1).decision).toMatchObject({ decision: "linked", callId });
  });
});

describe("the page that a candidate links to", () => {
  test("is read when the adviser asks for it, kept once, and read together with the candidate's own words", async () => {
    const w = world();
    found(w);
    const asked: string[] = [];
    const visit = async ({ kind, url }: { kind: string; url: string }) => {
      asked.push(`${kind} ${url}`);
      return pageWith("Sista ansökningsdag är den 15 mars 2027 kl. 14.00.");
    };
    const rut = visitor(w, w.adviser, { visit });
    for (const _ of [1, 2]) {
      const answer = await rut.post("/candidates/1/pages");
      expect(answer.headers.get("location")).toBe("/candidates/1?done=page_read");
    }
    expect(asked).toEqual(Array(2).fill("page https://kalla.example.se/0"));
    expect(pagesOf(w.db, 1)).toHaveLength(1);
    const html = await (await rut.get("/candidates/1")).text();
    expect(html).toContain('value="2027-03-15"');
  });

  test.each<[Finding, string]>([
    [
      { kind: "failed", failure: "timeout", detail: "", retryAfterSeconds: null },
      "Servern svarade inte i tid.",
    ],
    [{ kind: "unreadable", why: "empty_answer", detail: "" }, "Servern gav ett tomt svar."],
    [pageWith(""), "Sidan har ingen text som går att läsa."],
  ])("that cannot be read is a sentence at the button", async (finding, sentence) => {
    const w = world();
    found(w);
    const answer = await visitor(w, w.adviser, { visit: async () => finding }).post("/candidates/1/pages");
    expect(answer.status).toBe(422);
    expect(await words(answer)).toContain(`${sentence} Öppna sidan själv och klistra in texten`);
    expect(pagesOf(w.db, 1)).toEqual([]);
  });

  test("can be pasted instead, and must say something", async () => {
    const w = world();
    found(w);
    const rut = visitor(w, w.adviser);
    expect((await rut.post("/candidates/1/texts", { text: " " })).status).toBe(422);
    expect((await rut.post("/candidates/1/texts", { text: "Sök senast den 15 mars 2027." })).status).toBe(
      303,
    );
    expect(pagesOf(w.db, 1)).toMatchObject([{ url: "", text: "Sök senast den 15 mars 2027." }]);
    expect((await rut.post("/candidates/9/texts", { text: "Text" })).status).toBe(404);
    expect((await rut.post("/candidates/9/pages")).status).toBe(404);
  });
});
