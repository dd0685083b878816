import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Finding } from "../../../src/sources/kinds/kind";
import { visitBy } from "../../support/visits";

const URL_OF_PAGE = "https://lansstyrelsen.example.se/bidrag/37.html";

const LIST = `<ul><li><a href="/bidrag/a.html">Medel för mottagande</a>, sök senast 15 mars 2027</li>
  <li><a href="/bidrag/b.html">Planeringsbidrag</a></li><li><a href="mailto:a@b.se">Skriv till oss</a></li></ul>`;

function html(inside: string): string {
  return `<!doctype html><html><head><title>Bidrag - Länsstyrelsen</title><style>p { color: red }</style></head><body>
    <header>Länsstyrelsen</header><nav><a href="/">Start</a></nav>
    <div class="cookie-banner">Vi använder kakor. <button>Godkänn</button></div>
    <main><h1>Utvecklingsmedel § 37</h1>${inside}</main><footer>© 2026</footer></body></html>`;
}

function answering(body: string) {
  return visitBy(async () => ({
    kind: "content",
    bytes: Buffer.from(body),
    contentType: "text/html; charset=utf-8",
    etag: null,
    lastModified: null,
    freshForSeconds: null,
    url: URL_OF_PAGE,
  }));
}

/** Visits a page that says these things, one after the other; answers what each visit gave. */
async function visits(bodies: string[], settings: Record<string, unknown> = {}): Promise<Finding[]> {
  const findings: Finding[] = [];
  let memory: Record<string, unknown> = {};
  for (const body of bodies) {
    const source = {
      kind: "page",
      url: URL_OF_PAGE,
      settings,
      memory,
      etag: null,
      lastModified: null,
    } as const;
    const finding = await answering(body)(source);
    // As the database keeps it.
    if (finding.kind === "found")
      memory = JSON.parse(JSON.stringify(finding.memory)) as Record<string, unknown>;
    findings.push(finding);
  }
  return findings;
}

async function itemsOf(bodies: string[], settings: Record<string, unknown> = {}) {
  const last = (await visits(bodies, settings)).at(-1);
  if (last?.kind !== "found") throw new Error(JSON.stringify(last));
  return last.items;
}

const OPEN = "<p>Utlysningen öppnar 1 februari 2027.</p><p>Sista ansökningsdag är den 15 mars 2027.</p>";

describe("a watched page", () => {
  test("gives nothing new at the first visit, but its text", async () => {
    const [first] = await visits([html(OPEN)]);
    expect(first).toMatchObject({
      kind: "found",
      items: [],
      pageText:
        "Utvecklingsmedel § 37\nUtlysningen öppnar 1 februari 2027.\nSista ansökningsdag är den 15 mars 2027.",
    });
  });

  test("is a candidate when it says something new: the new lines, to be read for a deadline", async () => {
    const moved = OPEN.replace("15 mars", "22 mars");
    expect(await itemsOf([html(OPEN), html(moved)])).toMatchObject([
      {
        title: "Utvecklingsmedel § 37",
        link: URL_OF_PAGE,
        text: "Sista ansökningsdag är den 22 mars 2027.",
        raw: expect.stringContaining("22 mars"),
      },
    ]);
  });

  test("that goes back to what it said has changed each time", async () => {
    const [, ...findings] = await visits([OPEN, "<p>Stängd</p>", OPEN, "<p>Stängd</p>"].map(html));
    const items = findings.flatMap((finding) => (finding.kind === "found" ? finding.items : []));
    expect(new Set(items.map(({ guid }) => guid)).size).toBe(3);
  });

  test("says when something is taken away, unless only new lines are wanted", async () => {
    const less = html("<p>Utlysningen öppnar 1 februari 2027.</p>");
    expect(await itemsOf([html(OPEN), less])).toMatchObject([{ text: "" }]);
    expect(await itemsOf([html(OPEN), less], { onlyNewLines: true })).toEqual([]);
  });

  test.each([
    ["the day", "<p>I dag är det tisdag 24 november 2026</p>", "<p>I dag är det onsdag 25 november 2026</p>"],
    ["when it was looked over", "<p>Senast granskad: 2026-11-02</p>", "<p>Senast granskad: 2026-11-24</p>"],
    ["a counter", "<p>1 204 visningar</p>", "<p>1 311 visningar</p>"],
    ["shares", "<p>Delad 12 gånger</p>", "<p>Delad 13 gånger</p>"],
    ["the year of copyright", "<p>© 2026 Länsstyrelsen</p>", "<p>© 2027 Länsstyrelsen</p>"],
    [
      "a banner",
      '<div id="cookie-consent">Vi använder kakor</div>',
      '<div id="cookie-consent">Hej igen</div>',
    ],
    ["a menu", "<nav>Ett</nav>", "<nav>Två</nav>"],
    ["order", "<p>Ett</p><p>Två</p>", "<p>Två</p><p>Ett</p>"],
    ["attributes and spaces", '<p data-id="1">Ett  två</p>', '<p data-id="2">Ett två</p>'],
    ["a hidden token", '<input type="hidden" value="a">', '<input type="hidden" value="b">'],
  ])("makes no alarm of %s", async (_, before, after) => {
    expect(await itemsOf([html(OPEN + before), html(OPEN + after)])).toEqual([]);
  });

  test.each([
    ["<p>Senast uppdaterad: sök senast den 1 mars</p>", "<p>Senast uppdaterad: sök senast den 8 mars</p>"],
    ["<p>Stänger 15 mars</p>", "<p>Stänger 22 mars</p>"],
    ["<p>12 miljoner kronor, läst av 4</p>", "<p>13 miljoner kronor, läst av 4</p>"],
  ])("never keeps quiet about a call: %s", async (before, after) => {
    expect(await itemsOf([html(before), html(after)])).toHaveLength(1);
  });

  test("passes by the lines that the adviser does not want", async () => {
    const [before, after] = [html("<p>Väder: sol, 3 grader</p>"), html("<p>Väder: regn, 5 grader</p>")];
    expect(await itemsOf([before, after])).toHaveLength(1);
    expect(await itemsOf([before, after], { ignoreLines: ["väder: *grader", ""] })).toEqual([]);
    expect(await itemsOf([before, after], { ignoreLines: ["väder: *minus*grader"] })).toHaveLength(1);
  });

  test("is only the part that the selector names", async () => {
    const part = (text: string, rest: string) => html(`<div id="lista"><p>${text}</p></div><p>${rest}</p>`);
    const settings = { selector: "#lista" };
    expect(await itemsOf([part("Ett", "a"), part("Ett", "b")], settings)).toEqual([]);
    expect(await itemsOf([part("Ett", "a"), part("Två", "a")], settings)).toMatchObject([{ text: "Två" }]);
  });

  test.each(["#finns-inte", "p[", ">>", "..a"])(
    "says when nothing answers to the selector %s",
    async (selector) => {
      expect(await visits([html(OPEN)], { selector })).toMatchObject([
        { kind: "unreadable", why: "nothing_selected" },
      ]);
    },
  );

  test.each(["", "   ", "<html><body><script>app()</script></body></html>"])(
    "that says nothing is unreadable: %j",
    async (body) => {
      expect((await visits([body]))[0]?.kind).toBe("unreadable");
    },
  );
});

describe("a page whose links are followed", () => {
  const settings = { followLinks: true, linksContaining: "/bidrag/" };

  test("gives a candidate for each, with the words around it", async () => {
    expect(await itemsOf([html(LIST)], settings)).toMatchObject([
      {
        guid: "lansstyrelsen.example.se/bidrag/a.html",
        title: "Medel för mottagande",
        text: "Medel för mottagande, sök senast 15 mars 2027",
      },
      { link: "https://lansstyrelsen.example.se/bidrag/b.html", title: "Planeringsbidrag" },
    ]);
  });

  test("is empty, not unchanged, when none is left", async () => {
    expect((await visits([html("<p>Ny sida</p>")], settings))[0]).toMatchObject({
      kind: "unreadable",
      why: "no_items",
    });
  });
});

test("no page makes it throw, or takes it more than a second", async () => {
  const whole = html(OPEN + LIST);
  await fc.assert(
    fc.asyncProperty(
      fc.nat(whole.length),
      fc.nat(whole.length),
      fc.string({ unit: "binary" }),
      async (a, b, junk) => {
        const before = performance.now();
        await visits([whole, whole.slice(0, a) + junk + whole.slice(b)], { followLinks: a % 2 === 0 });
        expect(performance.now() - before).toBeLessThan(5_000);
      },
    ),
    { numRuns: 200 },
  );
});

describe("what stands around a page's words", () => {
  const long = "Om utlysningen och vad kommuner kan söka för. ".repeat(20);

  test.each([
    ['<div class="hero banner"><p>Sista ansökningsdag 15 mars 2027</p></div>'],
    ['<div class="page has-menu"><main><p>Sista ansökningsdag 15 mars 2027</p></main></div>'],
    ["<form><h1>Bidrag</h1><p>Sista ansökningsdag 15 mars 2027</p></form>"],
  ])("never hides a deadline that moved: %s", async (inside) => {
    const page = (text: string) => `<html><body>${text}<p>${long}</p></body></html>`;
    expect(await itemsOf([page(inside), page(inside.replace("15 mars", "22 mars"))])).toHaveLength(1);
  });

  test.each([
    ["Stänger 15 mars. Visningar: 12", "Stänger 15 mars. Visningar: 14"],
    ["Senast granskad: 2 november 2026", "Senast granskad: 24 november 2026"],
  ])("passes by what changes by itself beside it: %s", async (before, after) => {
    expect(await itemsOf([html(`<p>${before}</p>`), html(`<p>${after}</p>`)])).toEqual([]);
  });

  test.each([
    [
      "an error",
      "<html><head><title>404</title></head><body><h1>Sidan finns inte</h1></body></html>",
      "error_page",
    ],
    ["a login", '<html><body><p>Logga in</p><input type="password"></body></html>', "login_page"],
    ["a script", '<html><body><div id="root">Aktivera JavaScript</div></body></html>', "needs_script"],
    ["hardly anything", html("<p>Hej</p>"), "shrunk"],
  ])("is told from %s with status 200", async (_, body, why) => {
    expect((await visits([html(`<p>${long}</p>`), body]))[1]).toMatchObject({ kind: "unreadable", why });
  });

  // A walk that were quadratic would take half a minute.
  test.each(["<p>a<b>", "<div>", "<table><tr><td>", "<ul><li>", "<a href='x'>"])(
    "20 000 times %s takes no time to speak of",
    async (again) => {
      const before = performance.now();
      await visits([again.repeat(20_000)]);
      expect(performance.now() - before).toBeLessThan(5_000);
    },
  );
});
