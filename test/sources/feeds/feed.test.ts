import { expect, test } from "vitest";
import { atom, atomItem, itemsOf, read, rss, rssItem } from "./feed-bodies";

// — formats —

test("RSS 2.0", async () => {
  const reading = await read(
    rss(`<item>
      <title>Stöd till samverkan</title>
      <link>https://kommunstod.example.se/stod.11681.html</link>
      <guid isPermaLink="false">d243aa19</guid>
      <pubDate>Wed, 25 Feb 2026 13:41:04 +0100</pubDate>
      <description>Kommuner kan söka.</description>
    </item>`),
  );
  expect(reading).toEqual({
    kind: "items",
    title: "Utlysningar",
    items: [
      {
        guid: "d243aa19",
        title: "Stöd till samverkan",
        link: "https://kommunstod.example.se/stod.11681.html",
        publishedAt: "2026-02-25T12:41:04.000Z",
        text: "Kommuner kan söka.",
        raw: expect.stringMatching(/^<item>[\s\S]*Kommuner kan söka\.[\s\S]*<\/item>$/),
      },
    ],
    leftOut: 0,
    freshForMinutes: null,
  });
});

test("RSS 1.0", async () => {
  const reading = await read(`<?xml version="1.0"?>
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/"
      xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel rdf:about="https://kommunstod.example.se/"><title>Utlysningar</title></channel>
      <item rdf:about="https://kommunstod.example.se/stod">
        <title>Stöd</title>
        <link>https://kommunstod.example.se/stod?fran=rss</link>
        <dc:date>2026-02-25T13:41:04+01:00</dc:date>
      </item>
    </rdf:RDF>`);
  expect(reading).toMatchObject({
    title: "Utlysningar",
    items: [
      {
        guid: "https://kommunstod.example.se/stod",
        link: "https://kommunstod.example.se/stod?fran=rss",
        publishedAt: "2026-02-25T12:41:04.000Z",
      },
    ],
  });
});

test("Atom", async () => {
  const item = await atomItem(`
    <id>tag:example.se,2026:1</id>
    <title type="html">Stöd &amp;amp; samverkan</title>
    <link rel="self" href="https://kommunstod.example.se/1.atom"/>
    <link rel="alternate" type="text/html" href="https://kommunstod.example.se/1"/>
    <published>2026-02-25T13:41:04+01:00</published>
    <updated>2026-03-01T08:00:00Z</updated>
    <summary>Kort.</summary>
    <content type="html">&lt;p&gt;Den långa texten.&lt;/p&gt;</content>`);
  expect(item).toMatchObject({
    guid: "tag:example.se,2026:1",
    title: "Stöd & samverkan",
    link: "https://kommunstod.example.se/1",
    publishedAt: "2026-02-25T12:41:04.000Z",
    text: "Den långa texten.",
  });
});

test("RSS that does not say which version it is", async () => {
  const items = await itemsOf("<rss><channel><item><title>Stöd</title></item></channel></rss>");
  expect(items.map(({ title }) => title)).toEqual(["Stöd"]);
});

test("a feed without items is a feed without items", async () => {
  expect(await read(rss(""))).toMatchObject({ kind: "items", title: "Utlysningar", items: [] });
  expect(await read("<rss version='2.0'><channel/></rss>")).toMatchObject({
    kind: "items",
    title: "",
    items: [],
  });
  expect(await read("<rss/>")).toMatchObject({ kind: "items", items: [] });
  expect(await read(atom(""))).toMatchObject({ kind: "items", items: [] });
});

test("an item that says nothing is none", async () => {
  expect(await itemsOf(rss("<item/><item><category>Bidrag</category></item>"))).toEqual([]);
});

test("a feed says how long it holds", async () => {
  const fresh = async (inside: string) => {
    const reading = await read(rss(inside));
    return reading.kind === "items" ? reading.freshForMinutes : undefined;
  };
  expect(await fresh("<ttl>45</ttl>")).toBe(45);
  expect(await fresh("<sy:updatePeriod>daily</sy:updatePeriod>")).toBe(1440);
  expect(
    await fresh("<sy:updatePeriod>hourly</sy:updatePeriod><sy:updateFrequency>4</sy:updateFrequency>"),
  ).toBe(15);
  expect(await fresh("<ttl>aldrig</ttl><sy:updatePeriod>ibland</sy:updatePeriod>")).toBeNull();
  expect(await fresh("<ttl>0</ttl>")).toBeNull();
});

// — what is no feed —

test("a page instead of a feed, with status 200", async () => {
  const page =
    "<!DOCTYPE html><html><head><title>Startsida</title></head><body><p>Ny webbplats<br></body></html>";
  expect(await read(page, "text/html")).toMatchObject({ kind: "unreadable", why: "html" });
  expect(await read(page)).toMatchObject({ kind: "unreadable", why: "html" });
  expect(await read("<p>Fel", "text/html; charset=utf-8")).toMatchObject({ kind: "unreadable", why: "html" });
});

test("a feed that is called a page is a feed", async () => {
  expect(await read(rss("<item><title>Stöd</title></item>"), "text/html")).toMatchObject({ kind: "items" });
});

test.each(["", "  \n", "\ufeff"])("an empty answer (%j)", async (body) => {
  expect(await read(body)).toMatchObject({ kind: "unreadable", why: "empty_answer" });
});

test.each([
  ["cut off", rss("<item><title>Stöd</title></item>").slice(0, 90)],
  ["of another kind", '<?xml version="1.0"?><kommuner><kommun>Ekerö</kommun></kommuner>'],
  ["no XML at all", "Not found"],
  ["JSON", '{"items": []}'],
  ["only the beginning of a root", "<rss><chan"],
])("a document that is %s is malformed", async (_, body) => {
  const reading = await read(body);
  expect(reading).toMatchObject({
    kind: "unreadable",
    why: "malformed",
    detail: expect.stringMatching(/^.{3,}$/),
  });
});

// — repairs —

test("a bare & costs nothing", async () => {
  const item = await rssItem(
    "<title>Råd & stöd &bogus; 1 < 2</title><link>https://example.se/?a=1&b=2</link>",
  );
  expect(item).toMatchObject({ title: "Råd & stöd &bogus; 1 < 2", link: "https://example.se/?a=1&b=2" });
});

test("a repair leaves what was right as it was", async () => {
  const item = await rssItem(
    "<title>R&D, &lt;b&gt;X&lt;/b&gt; &amp; &#229;&hellip;</title><description><![CDATA[A & B &amp; C]]></description>",
  );
  expect(item).toMatchObject({ title: "R&D, X & å…", text: "A & B & C" });
});

test("a number that no character has costs nothing", async () => {
  expect((await rssItem("<title>Stöd &#x110000;&#0; &#229;</title>")).title).toBe("Stöd \ufffd\ufffd å");
});

test("what stands before the feed is passed over", async () => {
  const feed = rss("<item><title>Stöd</title></item>");
  expect(await itemsOf(`\n\n${feed}`)).toHaveLength(1);
  expect(
    await itemsOf(`<br />\n<b>Warning</b>: mysql & co in <b>/www/rss.php</b>\n${feed}`, "text/html"),
  ).toHaveLength(1);
});

test("one Atom date that is broken costs that date only", async () => {
  const items = await itemsOf(
    atom(`<entry><title>A</title><updated>igår</updated></entry>
      <entry><title>B</title><updated>2026-02-30T10:00:00Z</updated></entry>
      <entry><title>C</title><published></published><updated>2026-02-25T10:00:00Z</updated></entry>`),
  );
  expect(items.map(({ publishedAt }) => publishedAt)).toEqual([null, null, "2026-02-25T10:00:00.000Z"]);
});

test("an Atom link that is written as in RSS", async () => {
  expect(await atomItem("<title>A</title><link>https://example.se/a</link>")).toMatchObject({
    link: "https://example.se/a",
  });
});

// — encodings —

test("a feed in windows-1252, by header, by declaration and by nothing", async () => {
  const feed = (declaration: string) =>
    Buffer.from(
      `${declaration}${rss("<item><title>På väg \x96 från Öckerö</title></item>").slice(21)}`,
      "latin1",
    );
  for (const [body, contentType] of [
    [feed('<?xml version="1.0"?>'), "text/xml; charset=windows-1252"],
    [feed('<?xml version="1.0" encoding="iso-8859-1"?>'), "text/xml"],
    [feed(""), null],
  ] as const) {
    expect((await itemsOf(body, contentType))[0]?.title).toBe("På väg – från Öckerö");
  }
});

test("a feed in UTF-16", async () => {
  const feed = rss("<item><title>Öckerö</title></item>").replace('"1.0"', '"1.0" encoding="UTF-16"');
  expect((await itemsOf(Buffer.from(`\ufeff${feed}`, "utf16le")))[0]?.title).toBe("Öckerö");
  expect((await itemsOf(Buffer.from(feed, "utf16le").swap16()))[0]?.title).toBe("Öckerö");
});

// — attacks —

test.each([
  [
    "50,000 tags in an item",
    rss(`<item><title>A</title>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</item>`),
  ],
  [
    "50,000 tags in a text",
    rss(
      `<item><title>A</title><description>${"<a>".repeat(50_000)}${"</a>".repeat(50_000)}</description></item>`,
    ),
  ],
  [
    "50,000 escaped tags",
    rss(`<item><title>A</title><description>${"&lt;a&gt;".repeat(50_000)}</description></item>`),
  ],
  [
    "half a million <",
    rss(`<item><title>A</title><description>${"x&lt;h".repeat(500_000)}</description></item>`),
  ],
  ["a declaration without end", `<!${"a".repeat(1_000_000)}${rss("<item><title><!aaa</title></item>")}`],
  ["a million items", rss("<item/>".repeat(1_000_000))],
  ["a million tags", rss(`<item>${"<a/>".repeat(1_000_000)}</item>`)],
  ["a million bare &", rss(`<item><title>${"&".repeat(1_000_000)}</title></item>`)],
])(
  "%s: an answer in seconds, and no crash",
  async (_, body) => {
    expect((await read(body)).kind).toMatch(/items|unreadable/);
  },
  5_000,
);

test("entities that a document defines itself are never followed: neither files nor bombs", async () => {
  const doctype = `<!DOCTYPE rss [<!ENTITY file SYSTEM "file:///etc/passwd"><!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">]>`;
  const [item] = await itemsOf(doctype + rss("<item><title>&file;&b;</title></item>"));
  expect(item?.title).toBe("&file;&b;");
});

test("names that mean something to JavaScript are only names", async () => {
  const item = await rssItem(
    "<title>A</title><__proto__><polluted>1</polluted></__proto__><constructor>x</constructor>",
  );
  expect(item.title).toBe("A");
  expect({}).not.toHaveProperty("polluted");
  expect((await rssItem("<title>B<constructor>c</constructor></title>")).title).toBe("Bc");
});
