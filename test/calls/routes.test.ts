import { describe, expect, test } from "vitest";
import { addCall, call, changeCall, confirmDeadline, otherDatesOf } from "../../src/calls/calls";
import { historyOf } from "../../src/history";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, type World, world } from "../support/world";

const TYPED = {
  title: "Medel för integration",
  funder: "Länsstyrelsen Stockholm",
  url: "lansstyrelsen.example.se/37",
  joint: "allowed",
  signing: "paper",
  opensOn: "2027-02-01",
  deadlineText: "Sista ansökningsdag är den 15 mars 2027 kl. 14.00.",
  deadlineOn: "2027-03-15",
  deadlineTime: "14.00",
};

function added(w: World, change: Partial<typeof A_CALL> = {}): number {
  return addCall(w.db, { ...A_CALL, ...change }, act(w.adviser));
}

/** A world with one call, and its adviser's browser. */
function withCall(change: Partial<typeof A_CALL> = {}) {
  const w = world();
  return { w, id: added(w, change), adviser: visitor(w, w.adviser) };
}

/** The edit form as a browser has it open: what it would send back untouched. */
async function editForm(browser: ReturnType<typeof visitor>, id: number): Promise<Record<string, string>> {
  const html = await (await browser.get(`/calls/${id}/edit`)).text();
  const areas = [...html.matchAll(/<textarea[^>]* name="(\w+)"[^>]*>([^<]*)</g)].map(([, ...pair]) => pair);
  const inputs = [...html.matchAll(/<input[^>]*>/g)]
    .filter(([tag]) => !/type="(checkbox|radio)"/.test(tag) || /\schecked/.test(tag))
    .map(([tag]) => [/ name="(\w+)"/.exec(tag)?.[1], / value="([^"]*)"/.exec(tag)?.[1] ?? ""]);
  return Object.fromEntries([...areas, ...inputs]);
}

describe("a call by hand", () => {
  test("is added and read by everybody", async () => {
    const w = world();
    const form = { ...TYPED, dateName0: "Beslut", dateOn0: "1 juni 2027" };
    const saved = await visitor(w, w.adviser).post("/calls", form);
    expect(saved.headers.get("location")).toBe("/calls/1?done=call_added");
    const text = await words(await visitor(w, w.contact.taby).get("/calls/1"));
    for (const fact of ["15 mars 2027 kl. 14.00", "Sista dag är inte kontrollerad", "Beslut 1 juni 2027"])
      expect(text).toContain(fact);
    const { deadlineAt, url } = call(w.db, 1);
    expect([deadlineAt, url]).toEqual(["2027-03-15T13:00:00.000Z", "https://lansstyrelsen.example.se/37"]);
  });

  test("belongs to the adviser alone", async () => {
    const { w, id } = withCall();
    for (const who of [w.contact.taby, w.director.taby, w.coordinator, w.administrator]) {
      const other = visitor(w, who);
      const answers = [
        await other.get("/calls/new"),
        await other.post("/calls", TYPED),
        await other.get(`/calls/${id}/edit`),
        await other.post(`/calls/${id}`, { ...TYPED, revision: "1" }),
        await other.post(`/calls/${id}/deadline-confirmation`, { revision: "1" }),
      ];
      expect(answers.map(({ status }) => status)).toEqual([403, 403, 403, 403, 403]);
      expect(await words(await other.get(`/calls/${id}`))).not.toContain("Ändra utlysningen");
    }
    expect(call(w.db, id).revision).toBe(1);
  });

  test.each([
    ["title", { title: " " }, "Skriv en titel."],
    ["funder", { funder: "" }, "Skriv vilken finansiär det är."],
    ["joint", { joint: "" }, "Välj ett av alternativen."],
    ["url", { url: "javascript:alert(1)" }, "Skriv en webbadress, till exempel"],
    ["minMunicipalities", { minMunicipalities: "två" }, "Skriv ett helt tal, 1 eller mer."],
    ["opensOn", { opensOn: "30 februari 2027" }, "Skriv ett datum som finns"],
    ["deadlineTime", { deadlineTime: "25.00" }, "Skriv ett klockslag"],
    ["deadlineOn", { deadlineOn: "" }, "Fyll i vilken dag klockslaget gäller."],
    ["deadlineOn", { opensOn: "2027-03-16" }, "Slutet kan inte komma före början."],
    ["deadlineOn", { rolling: "yes" }, "Välj antingen löpande ansökan eller en sista dag"],
    ["confirmed", { deadlineOn: "", deadlineTime: "", confirmed: "yes" }, "innan du intygar"],
    ["dateOn1", { dateName1: "Beslut" }, "Skriv både vad datumet gäller och vilken dag"],
  ])("with a wrong %s comes back with what was typed and what is wrong", async (field, change, sentence) => {
    const w = world();
    const form = { ...TYPED, programme: "Mitt <program>", ...change };
    const answer = await visitor(w, w.adviser).post("/calls", form);
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toMatch(new RegExp(`role="alert".*<a href="#${field}">[^<]*${sentence.slice(0, 16)}`, "s"));
    expect([html.includes(`id="${field}-error"`), html.split(sentence).length]).toEqual([true, 3]);
    expect(html).toContain('value="Mitt &lt;program&gt;"');
    const typed = Object.values(change)[0];
    if (typed?.trim()) expect(html).toContain(`value="${typed}"`);
    expect((await visitor(w, w.adviser).get("/calls/1")).status).toBe(404);
  });

  test("that opens on its last day, or has a day and no time, is taken", async () => {
    const w = world();
    const adviser = visitor(w, w.adviser);
    expect((await adviser.post("/calls", { ...TYPED, opensOn: "2027-03-15" })).status).toBe(303);
    expect((await adviser.post("/calls", { ...TYPED, deadlineTime: "" })).status).toBe(303);
    expect(call(w.db, 2)).toMatchObject({ deadlinePrecision: "day", deadlineAt: null });
  });

  test.each([
    ["a month", "Ansök senast i mars 2027.", "month", "Oklar: ”Ansök senast i mars 2027.”"],
    ["nothing", "", "none", "Inte känd"],
    ["words", "Tre veckor före sommaren", "none", "Oklar: ”Tre veckor före sommaren”"],
  ])("of which only %s is known looks unsure", async (_, deadlineText, precision, shown) => {
    const w = world();
    const adviser = visitor(w, w.adviser);
    await adviser.post("/calls", { ...TYPED, deadlineText, deadlineOn: "", deadlineTime: "" });
    expect(call(w.db, 1)).toMatchObject({ deadlinePrecision: precision, deadlineOn: null, deadlineAt: null });
    for (const path of ["/calls/1", "/calls?status=all"]) {
      const html = await (await adviser.get(path)).text();
      expect(html).toContain(shown);
      expect(html).toContain('class="deadline unsure"');
    }
    expect(await words(await adviser.get("/calls/1"))).not.toContain("Jag har kontrollerat, dagen stämmer");
  });
});

describe("a change", () => {
  test("from a page opened yesterday is held back, with what was typed; who then saves means it", async () => {
    const { w, id, adviser } = withCall();
    const form = await editForm(adviser, id);
    changeCall(w.db, id, { ...A_CALL, title: "Någon annans titel" }, 1, act(w.adviser));

    const held = await adviser.post(`/calls/${id}`, { ...form, title: "Min titel" });
    expect(held.status).toBe(409);
    const html = await held.text();
    expect(html).toContain("Någon annan har sparat medan du skrev.");
    expect([html.includes('value="Min titel"'), html.includes('"revision" value="2"')]).toEqual([true, true]);
    expect(call(w.db, id).title).toBe("Någon annans titel");

    const meant = await adviser.post(`/calls/${id}`, { ...form, title: "Min titel", revision: "2" });
    expect(meant.status).toBe(303);
    expect(call(w.db, id)).toMatchObject({ title: "Min titel", revision: 3 });
  });

  test("without a revision, or of a call that does not exist, changes nothing", async () => {
    const { id, adviser } = withCall();
    expect((await adviser.post(`/calls/${id}`, TYPED)).status).toBe(409);
    expect((await adviser.post("/calls/99", { ...TYPED, revision: "1" })).status).toBe(404);
    expect((await adviser.get("/calls/99/edit")).status).toBe(404);
  });

  test("keeps what the form held: saving it untouched alters nothing", async () => {
    const { w, id, adviser } = withCall({ otherDates: [{ name: "Beslut", on: "2027-06-01" }] });
    const before = call(w.db, id);
    expect((await adviser.post(`/calls/${id}`, await editForm(adviser, id))).status).toBe(303);
    expect(call(w.db, id)).toEqual({ ...before, revision: 2 });
    expect(otherDatesOf(w.db, id)).toMatchObject([{ name: "Beslut", on: "2027-06-01" }]);
  });

  test("of something else leaves it to her who checked the day to have checked it", async () => {
    const { w, id } = withCall();
    const rita = w.someone("Rita Råd", "rita@example.se", "adviser", null);
    const browser = visitor(w, rita);
    await browser.post(`/calls/${id}`, { ...(await editForm(browser, id)), amount: "2 000 000 kr" });
    const { amount, deadlineConfirmedById } = call(w.db, id);
    expect([amount, deadlineConfirmedById]).toEqual(["2 000 000 kr", w.adviser.personId]);
  });
});

describe("the last day", () => {
  test("is confirmed with a button, by name, and then looks sure", async () => {
    const { id, adviser } = withCall({ confirmed: false });
    expect(await words(await adviser.get(`/calls/${id}`))).toContain("Inte kontrollerad");
    const done = await adviser.post(`/calls/${id}/deadline-confirmation`, { revision: "1" });
    expect(done.headers.get("location")).toBe(`/calls/${id}?done=deadline_confirmed`);
    const text = await words(await adviser.get(`/calls/${id}`));
    expect(text).toMatch(/^(?!.*Inte kontrollerad).*Kontrollerad Rut Råd, 22 november 2026 kl\. 09\.30/);
  });

  test("that has moved since the page was opened is not confirmed", async () => {
    const { w, id, adviser } = withCall({ confirmed: false });
    changeCall(w.db, id, { ...A_CALL, deadlineOn: "2026-12-10", confirmed: false }, 1, act(w.adviser));
    const answer = await adviser.post(`/calls/${id}/deadline-confirmation`, { revision: "1" });
    expect([answer.status, call(w.db, id).deadlineConfirmedAt]).toEqual([409, null]);
  });

  test("confirmed twice is confirmed once", async () => {
    const { w, id, adviser } = withCall({ confirmed: false });
    await adviser.post(`/calls/${id}/deadline-confirmation`, { revision: "1" });
    await adviser.post(`/calls/${id}/deadline-confirmation`, { revision: "1" });
    const events = historyOf(w.db, "call", id).map(({ event }) => event);
    expect(events).toEqual(["deadline_confirmed", "call_added"]);
  });

  test("stays confirmed when somebody saves a form that was opened before", async () => {
    const { w, id, adviser } = withCall({ confirmed: false });
    const form = await editForm(adviser, id);
    confirmDeadline(w.db, id, 1, act(w.adviser, 1));
    await adviser.post(`/calls/${id}`, { ...form, amount: "2 000 000 kr" });
    expect(call(w.db, id).deadlineConfirmedAt).not.toBeNull();
  });
});

describe("the list", () => {
  function three(): World {
    const w = world();
    added(w, { title: '=HYPERLINK("http://evil.example";"x")', funder: "+46 8 stiftelsen", amount: "-1" });
    const day = { deadlineOn: "2027-03-15", deadlineTime: null, confirmed: false };
    added(w, { title: "Öppen dag", funder: "Boverket", ...day });
    added(w, { title: "Stängd", funder: "Boverket", deadlineOn: "2026-11-01", deadlineTime: null });
    return w;
  }

  test("has its filter in the address, in words that can be taken away, and forgives a broken one", async () => {
    const w = three();
    const contact = visitor(w, w.contact.taby);
    const html = await (await contact.get("/calls?funder=Boverket&status=all&order=title")).text();
    expect(html).toMatch(/href="\/calls\?status=all&amp;order=title".*2 utlysningar/s);
    expect(await words(await contact.get("/calls"))).toContain("2 utlysningar");
    const broken = await contact.get("/calls?status=x&order=1&closesBy=30+februari&page=-1&q=%22+OR+(");
    expect(await words(broken)).toContain("Inga utlysningar passar in");
  });

  test("comes as a spreadsheet in which nothing is a formula", async () => {
    const w = three();
    const answer = await visitor(w, w.contact.taby).get("/calls/list.csv?status=all&order=title");
    expect(answer.headers.get("content-type")).toBe("text/csv; charset=utf-8");
    const bytes = Buffer.from(await answer.arrayBuffer());
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const lines = bytes.toString("utf8").slice(1).split("\r\n");
    expect(lines).toHaveLength(5);
    expect(lines[0]).toMatch(/^Titel;Finansiär;Program;Läge;Öppnar;Sista dag;/);
    expect(lines[1]).toContain(`"'=HYPERLINK(""http://evil.example"";""x"")";'+46 8 stiftelsen;§ 37;Öppen;`);
    expect(lines[1]).toMatch(/;2026-12-14;14:00;16;.*;'-1;/);
    expect(lines[2]).toMatch(/^Stängd;Boverket;§ 37;Stängd;2026-11-12;2026-11-01;;;/);
    expect(lines[3]).toMatch(/^Öppen dag;.*;nej;/);
  });

  test("comes as a calendar that updates what it told before", async () => {
    const w = three();
    const event = async (uid: string) => {
      const file = await (await visitor(w, w.contact.taby).get("/calls/list.ics?status=all")).text();
      return file.split("BEGIN:VEVENT").find((one) => one.includes(`UID:${uid}@localhost\r\n`));
    };
    const atTime = await event("call-1-deadline");
    expect(atTime).toMatch(/SEQUENCE:0\r\n.*DTSTART:20261214T123000Z\r\nDTEND:20261214T130000Z\r\n/s);
    const allDay = await event("call-2-deadline");
    expect(allDay).toContain("DTSTART;VALUE=DATE:20270315\r\nDTEND;VALUE=DATE:20270316\r\n");
    expect(await event("call-2-opens")).toContain("DTSTART;VALUE=DATE:20261112\r\n");
    changeCall(w.db, 2, { ...A_CALL, deadlineOn: "2027-03-29", deadlineTime: "12:00" }, 1, act(w.adviser));
    const moved = await event("call-2-deadline");
    expect(moved).toMatch(/SEQUENCE:1\r\n.*DTSTART:20270329T093000Z\r\n/s);
  });
});
