import { expect, test } from "vitest";
import { atom, atomItem, itemsOf, read, rss, rssItem } from "./feed-bodies";

// — identity and links —

test("an item without a guid is known by its link, and without that by its title and date", async () => {
  expect((await rssItem("<title>A</title><link>/a</link>")).guid).toBe("https://kommunstod.example.se/a");
  const bare = (date: string, more = "") => rssItem(`<title>A</title><pubDate>${date}</pubDate>${more}`);
  const { guid } = await bare("Wed, 25 Feb 2026 13:41:04 +0100");
  expect(guid).toMatch(/^[0-9a-f]{64}$/);
  expect((await bare("Wed, 25 Feb 2026 13:41:04 +0100", "<description>Rättad text</description>")).guid).toBe(
    guid,
  );
  expect((await bare("Thu, 26 Feb 2026 13:41:04 +0100")).guid).not.toBe(guid);
});

test("a guid of whitespace is none, and one beyond measure is shortened to the same at every reading", async () => {
  expect((await rssItem("<title>A</title><guid> </guid><link>/a</link>")).guid).toBe(
    "https://kommunstod.example.se/a",
  );
  const long = await rssItem(`<title>A</title><guid>${"x".repeat(5000)}</guid>`);
  expect(long.guid).toMatch(/^[0-9a-f]{64}$/);
  expect((await rssItem(`<title>B</title><guid>${"x".repeat(5000)}</guid>`)).guid).toBe(long.guid);
});

test("a relative link is read from where the feed was", async () => {
  expect((await rssItem("<title>A</title><link>../a.html</link>")).link).toBe(
    "https://kommunstod.example.se/a.html",
  );
  expect((await rssItem("<title>A</title><link>//annan.example.se/a</link>")).link).toBe(
    "https://annan.example.se/a",
  );
});

test("a relative link is read from its xml:base", async () => {
  const feed = (entry: string) => atom(entry, 'xml:base="https://bas.example.se/x/"');
  const [root, entry, link] = await itemsOf(
    feed(`<entry><title>A</title><link href="a"/></entry>
      <entry xml:base="y/"><title>B</title><link href="b"/></entry>
      <entry xml:base="y/"><title>C</title><link xml:base="z/" href="c"/></entry>`),
  );
  expect(root?.link).toBe("https://bas.example.se/x/a");
  expect(entry?.link).toBe("https://bas.example.se/x/y/b");
  expect(link?.link).toBe("https://bas.example.se/x/y/z/c");
});

test.each([
  "javascript:alert(1)",
  " JavaScript:alert(1)",
  "java\nscript:alert(1)",
  "data:text/html,x",
  "file:///etc/passwd",
  "vbscript:x",
  "mailto:a@example.se",
  "http://[",
  "",
])("a link to %j is none", async (href) => {
  expect((await rssItem(`<title>A</title><link>${href}</link>`)).link).toBeNull();
  expect((await atomItem(`<title>A</title><link href="${href}"/>`)).link).toBeNull();
});

test("a guid that is an address stands in for a missing link, unless it says that it is none", async () => {
  expect((await rssItem("<title>A</title><guid>https://example.se/a</guid>")).link).toBe(
    "https://example.se/a",
  );
  const plain = await rssItem('<title>A</title><guid isPermaLink="false">https://example.se/a</guid>');
  expect(plain).toMatchObject({ link: null, guid: "https://example.se/a" });
});

// — dates —

test.each([
  ["Wed, 25 Feb 2026 13:41:04 +0100", "2026-02-25T12:41:04.000Z"],
  ["Wed, 25 Feb 2026 13:41:04 GMT", "2026-02-25T13:41:04.000Z"],
  ["Wed, 25 Feb 2026 13:41 EST", "2026-02-25T18:41:00.000Z"],
  ["25 Feb 26 13:41:04 +0100", "2026-02-25T12:41:04.000Z"],
  ["Wed, 25 Feb 2026 13:41:04 +0000 (UTC)", "2026-02-25T13:41:04.000Z"],
  ["Wed, 25 Feb 2026 13:41:04", "2026-02-25T13:41:04.000Z"],
  ["2026-07-01T10:00:00.123+02:00", "2026-07-01T08:00:00.000Z"],
  ["2026-07-01T10:00:00", "2026-07-01T10:00:00.000Z"],
  ["20260701T100000Z", "2026-07-01T10:00:00.000Z"],
  ["2026-07-01T10:00:00+02", "2026-07-01T08:00:00.000Z"],
  ["2026-07-01T24:00:00Z", "2026-07-02T00:00:00.000Z"],
  ["2026/07/01", "2026-07-01T00:00:00.000Z"],
  ["2026-7-1", "2026-07-01T00:00:00.000Z"],
  ["2026-032", "2026-02-01T00:00:00.000Z"],
  ["Wed, 25 Feb 2026 13:41:04 GMT+0100", "2026-02-25T12:41:04.000Z"],
  ["Wed, 25 Feb 2026 1:41 pm CET", "2026-02-25T12:41:00.000Z"],
  ["Wed, 25 Feb 2026 12:05 am GMT", "2026-02-25T00:05:00.000Z"],
  ["2026-07-01 10:00", "2026-07-01T08:00:00.000Z"],
  ["2026-07-01", "2026-07-01T00:00:00.000Z"],
  ["20260701", "2026-07-01T00:00:00.000Z"],
  ["fre, 20 nov 2026", "2026-11-20T00:00:00.000Z"],
  ["lör, 20 juni 2026 10:00", "2026-06-20T08:00:00.000Z"],
  ["fredag den 20 november 2026 kl. 14.00", "2026-11-20T13:00:00.000Z"],
  ["20 maj 2026", "2026-05-20T00:00:00.000Z"],
  ["20 okt. 2026", "2026-10-20T00:00:00.000Z"],
  ["2026-07", "2026-07-01T00:00:00.000Z"],
  ["2026-07-01T10+02:00", "2026-07-01T08:00:00.000Z"],
  ["Fri Nov 20 10:00:00 CET 2026", "2026-11-20T09:00:00.000Z"],
  ["Fri, Nov 20 2026 10:00:00 GMT", "2026-11-20T10:00:00.000Z"],
  ["Fri, 20 Nov 2026 10:00:00 Etc/GMT", "2026-11-20T10:00:00.000Z"],
  ["Fri, 20 November 2026 10:00:00 ET", "2026-11-20T15:00:00.000Z"],
  ["Fri, 2026/11/20 10:00:00 GMT", "2026-11-20T10:00:00.000Z"],
  ["2026-011-20T10:00:00Z", "2026-11-20T10:00:00.000Z"],
  ["2026-11-20T10:00:60Z", "2026-11-20T10:00:59.000Z"],
])("the date %s", async (written, publishedAt) => {
  expect((await rssItem(`<title>A</title><pubDate>${written}</pubDate>`)).publishedAt).toBe(publishedAt);
});

test.each([
  "",
  "igår",
  "Fri, 31 Feb 2026 10:00:00 GMT",
  "2026-13-01",
  "2026-366",
  "2026-01-01T24:00:01Z",
  "2026-01-01T10:61:00Z",
  "2026-01-01T10:00:61Z",
  "2026-02-25T25:00:00Z",
  "Wed, 25 Feb 2026 13:41:04 +9900",
  "Mon, 01 Jan 0001 00:00:00 Z",
  "1900-01-01T00:00:00",
  "Thu, 01 Jan 1970 00:00:00 GMT",
  "20 någonting 2026",
  "maj 45",
  `${"9".repeat(100_000)}`,
])("the date %.40j tells nothing, and costs nothing else", async (written) => {
  expect(await rssItem(`<title>A</title><pubDate>${written}</pubDate>`)).toMatchObject({
    title: "A",
    publishedAt: null,
  });
});

test("a date that is broken gives way to the next: a10:updated", async () => {
  const feed = rss(
    `<item><title>A</title><pubDate>igår</pubDate><a10:updated>2026-05-25T07:59:15+02:00</a10:updated></item>`,
  );
  const [item] = await itemsOf(feed.replace("<rss", '<rss xmlns:a10="http://www.w3.org/2005/Atom"'));
  expect(item?.publishedAt).toBe("2026-05-25T05:59:15.000Z");
});

// — texts —

test("HTML becomes text with the line breaks that a reader would see", async () => {
  const { text } = await rssItem(`<title>A</title><description><![CDATA[
    <h2>Vem kan söka?</h2><p>Kommuner
      och <b>kommunalförbund</b>.</p><ul><li>minst två</li><li>från samma&nbsp;län</li></ul>Sista dag<br/>15 mars
    <table><tr><td>Belopp</td><td>500 kr</td></tr></table>
    <script>if (a < b) alert("<p>nej</p>")</script><style>p { color: red }</style><!-- dolt -->]]></description>`);
  expect(text).toBe(
    "Vem kan söka?\n\nKommuner och kommunalförbund.\n\n- minst två\n- från samma\u00a0län\n\nSista dag\n15 mars\n\nBelopp 500 kr",
  );
});

test("plain text keeps its own line breaks", async () => {
  expect((await rssItem("<title>A</title><description>Rad ett\r\nrad två</description>")).text).toBe(
    "Rad ett\nrad två",
  );
});

test("entities are decoded once for XML and once for HTML, and not again", async () => {
  const item = await rssItem(
    "<title>A &amp;amp;lt;b&amp;gt; R&amp;D</title><description>&lt;p&gt;1 &amp;lt; 2&lt;/p&gt;</description>",
  );
  expect(item).toMatchObject({ title: "A &lt;b> R&D", text: "1 < 2" });
});

test("an Atom text that is text is left as it stands", async () => {
  const item = await atomItem('<title type="text">Taggen &lt;b&gt; &amp;amp; co</title>');
  expect(item.title).toBe("Taggen <b> &amp; co");
});

test("markup that nobody escaped keeps its words in order", async () => {
  const xhtml = await atomItem(
    '<title>A</title><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>Sök <b>senast</b> den <i>15 mars</i> &amp; inte <b>sedan</b>.</p></div></content>',
  );
  expect(xhtml.text).toBe("Sök senast den 15 mars & inte sedan.");
  expect((await rssItem("<title>Ett <b>stort</b> stöd<br></title>")).title).toBe("Ett stort stöd");
});

test("the fullest of the texts is the text", async () => {
  const { text } = await rssItem(
    "<title>A</title><description>Kort</description><content:encoded><![CDATA[<p>Det hela</p>]]></content:encoded><summary>Mellan</summary>",
  );
  expect(text).toBe("Det hela");
});

test("a picture is not a text", async () => {
  const item = await atomItem(
    '<title>A</title><summary>Kort</summary><content type="image/png">iVBORw0KGgoAAAANSUhEUg</content>',
  );
  expect(item.text).toBe("Kort");
});

test("an item without a title is called by its first line", async () => {
  expect(
    (await rssItem("<description>&lt;p&gt;Första&lt;/p&gt;&lt;p&gt;Andra&lt;/p&gt;</description>")).title,
  ).toBe("Första");
});

test("characters that nobody sees are left out, and letters are composed", async () => {
  const item = await rssItem("<title>Ut\u00adlys\u200bning \u202ea\u030a\n\n  i dag</title>");
  expect(item.title).toBe("Utlysning å i dag");
});

test("titles, texts and the number of items have an end", async () => {
  const { title, text } = await rssItem(
    `<title>${"å".repeat(600)}</title><description>${"ä ".repeat(60_000)}</description>`,
  );
  expect(title).toHaveLength(500);
  expect(text).toHaveLength(50_000);
  expect(text.endsWith("…")).toBe(true);
  const many = await read(rss("<item><title>A</title><guid>1</guid></item>".repeat(10_500)));
  expect(many).toMatchObject({ leftOut: 500 });
  expect(many.kind === "items" && many.items).toHaveLength(10_000);
});
