import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { atom, itemsOf, read, rss } from "./feed-bodies";

const RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";

describe("names", () => {
  test("Atom whose elements all have a prefix", async () => {
    const feed = `<a:feed xmlns:a="http://www.w3.org/2005/Atom"><a:entry><a:id>x:1</a:id><a:title>Medel</a:title>
      <a:link href="https://e.example.se/1"/><a:updated>2026-11-20T10:00:00Z</a:updated></a:entry></a:feed>`;
    expect(await itemsOf(feed)).toMatchObject([
      {
        guid: "x:1",
        title: "Medel",
        link: "https://e.example.se/1",
        publishedAt: "2026-11-20T10:00:00.000Z",
      },
    ]);
  });

  test("RSS 1.0 whose elements all have a prefix", async () => {
    const feed = `<rdf:RDF xmlns:rdf="${RDF}" xmlns:r="http://purl.org/rss/1.0/"><r:channel><r:title>C</r:title></r:channel>
      <r:item rdf:about="https://e.example.se/1"><r:title>Medel</r:title><r:link>https://e.example.se/1</r:link></r:item></rdf:RDF>`;
    expect(await itemsOf(feed)).toMatchObject([{ title: "Medel", link: "https://e.example.se/1" }]);
  });

  test("Dublin Core under another prefix", async () => {
    const feed = `<rss version="2.0" xmlns:meta="http://purl.org/dc/elements/1.1/"><channel><item><title>Medel</title>
      <meta:date>2026-11-20T10:00:00Z</meta:date></item></channel></rss>`;
    expect(await itemsOf(feed)).toMatchObject([{ publishedAt: "2026-11-20T10:00:00.000Z" }]);
  });

  test("names in capitals, and CDF", async () => {
    const shouted =
      "<RSS><CHANNEL><ITEM><TITLE>Medel</TITLE><LINK>https://e.example.se/1</LINK></ITEM></CHANNEL></RSS>";
    expect(await itemsOf(shouted)).toMatchObject([{ title: "Medel", link: "https://e.example.se/1" }]);
    const cdf = `<CHANNEL HREF="https://e.example.se/"><ITEM HREF="https://e.example.se/1" LASTMOD="2026-11-20"><TITLE>Medel</TITLE></ITEM></CHANNEL>`;
    expect(await itemsOf(cdf)).toMatchObject([
      { title: "Medel", link: "https://e.example.se/1", publishedAt: "2026-11-20T00:00:00.000Z" },
    ]);
  });

  test("a link of CDF leads from the channel's base", async () => {
    const cdf = `<CHANNEL BASE="https://b.example.se/x/"><ITEM HREF="1"><TITLE>Medel</TITLE></ITEM></CHANNEL>`;
    expect(await itemsOf(cdf)).toMatchObject([{ link: "https://b.example.se/x/1" }]);
  });

  test("another namespace's link stands in when there is no other, and never before it", async () => {
    const item = (inside: string) =>
      `<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom"><channel><item><title>A</title>${inside}</item></channel></rss>`;
    const link = '<atom:link href="https://e.example.se/atom"/>';
    expect(await itemsOf(item(link))).toMatchObject([{ link: "https://e.example.se/atom" }]);
    expect(await itemsOf(item(`${link}<link>https://e.example.se/rss</link>`))).toMatchObject([
      { link: "https://e.example.se/rss" },
    ]);
  });
});

describe("links", () => {
  test.each([
    ['<rss version="2.0" xml:base="https://b.example.se/x/"><channel>', "https://b.example.se/x/1.html"],
    ['<rss version="2.0"><channel xml:base="https://b.example.se/y/">', "https://b.example.se/y/1.html"],
    [
      '<rss version="2.0" xml:base="https://b.example.se/x/"><channel xml:base="z/">',
      "https://b.example.se/x/z/1.html",
    ],
  ])("lead from %s", async (beginning, link) => {
    const feed = `${beginning}<item><title>A</title><link>1.html</link></item></channel></rss>`;
    expect(await itemsOf(feed)).toMatchObject([{ link }]);
  });

  test("an Atom id that is an address stands in for a missing link, a relative guid only when it says so", async () => {
    expect(
      await itemsOf(atom("<entry><title>A</title><id>https://e.example.se/1</id></entry>")),
    ).toMatchObject([{ link: "https://e.example.se/1" }]);
    const guid = (attribute: string) => rss(`<item><title>A</title><guid${attribute}>1.html</guid></item>`);
    expect(await itemsOf(guid(' isPermaLink="true"'))).toMatchObject([
      { link: "https://kommunstod.example.se/rss/1.html" },
    ]);
    expect(await itemsOf(guid(""))).toMatchObject([{ link: null }]);
  });
});

describe("JSON Feed", () => {
  const feed = (items: unknown) =>
    JSON.stringify({ version: "https://jsonfeed.org/version/1.1", title: "U", items });

  test("is read like the others", async () => {
    const items = [
      {
        id: "1",
        url: "/1",
        title: "Medel < 3 & annat",
        content_html: "<p>Sök <b>nu</b>.</p>",
        date_published: "2026-11-20T10:00:00+01:00",
      },
      {
        id: 2,
        external_url: "https://e.example.se/2",
        content_text: "1 < 2",
        date_modified: "2026-11-21T10:00:00Z",
      },
    ];
    expect(await itemsOf(feed(items), "application/feed+json")).toMatchObject([
      {
        guid: "1",
        link: "https://kommunstod.example.se/1",
        title: "Medel < 3 & annat",
        text: "Sök nu.",
        publishedAt: "2026-11-20T09:00:00.000Z",
      },
      { guid: "2", link: "https://e.example.se/2", text: "1 < 2", publishedAt: "2026-11-21T10:00:00.000Z" },
    ]);
  });

  test.each(["{", '{"a":1}', '{"items":7}', "{}"])("other JSON is no feed: %s", async (body) => {
    expect((await read(body, "application/json")).kind).toBe("unreadable");
  });
});

test("a title in Atom 0.3's base64", async () => {
  const title = `<title mode="base64">${Buffer.from("Medel för ö").toString("base64")}</title>`;
  expect(await itemsOf(atom(`<entry>${title}</entry>`))).toMatchObject([{ title: "Medel för ö" }]);
});

describe("one bad item costs nobody but itself", () => {
  const item = (name: string) =>
    `<item><title>${name}</title><guid>${name}</guid><description>Text</description></item>`;

  test.each([
    ["cut off", "<item><title>B</tit"],
    ["a text that never ends", "<item><title>B</title><description>x</item>"],
    ["a tag that never ends", '<item><title>B</title><link href="x</link></item>'],
    ["tags that cross", "<item><title>B</title><a><b></a></b></item>"],
  ])("%s", async (_, bad) => {
    const titles = (await itemsOf(rss(item("A") + bad + item("C") + item("D")))).map(({ title }) => title);
    expect(titles).toEqual(expect.arrayContaining(["A", "D"]));
  });

  test("a feed that was cut off keeps the items that came whole", async () => {
    const whole = rss(item("A") + item("B") + item("C"));
    for (let end = whole.indexOf("</item>") + 7; end < whole.length; end += 7) {
      const titles = (await itemsOf(whole.slice(0, end))).map(({ title }) => title);
      expect(titles[0]).toBe("A");
    }
  });

  test("whatever happens to one item, the ones before it stay", async () => {
    const junk = fc.stringMatching(/^[<>&/"'a-z =!-]{0,30}$/);
    await fc.assert(
      fc.asyncProperty(junk, fc.nat(60), async (inserted, at) => {
        const bad = item("B");
        const broken =
          bad.slice(0, Math.min(at, bad.length)) + inserted + bad.slice(Math.min(at, bad.length));
        const reading = await read(rss(item("A") + broken));
        const titles = reading.kind === "items" ? reading.items.map(({ title }) => title) : [];
        expect(titles[0]).toBe("A");
      }),
      { numRuns: 300 },
    );
  });

  test("nothing makes it throw, or takes it more than a second", async () => {
    const feed = rss(item("A") + item("B")) + atom("<entry><title>C</title></entry>");
    await fc.assert(
      fc.asyncProperty(
        fc.nat(feed.length),
        fc.nat(feed.length),
        fc.string({ unit: "binary" }),
        async (a, b, text) => {
          const before = performance.now();
          await read(feed.slice(0, a) + text + feed.slice(b));
          expect(performance.now() - before).toBeLessThan(1_000);
        },
      ),
      { numRuns: 300 },
    );
  });

  test.each(["<item>", "<item><title>", "</item>", "<entry><item>", "<item/>", "<rss:item ", "xmlns:a='b' "])(
    "a megabyte of %s",
    async (again) => {
      const before = performance.now();
      await read(`<rss><channel>${again.repeat(1_000_000 / again.length)}`);
      expect(performance.now() - before).toBeLessThan(5_000);
    },
  );
});

describe("what other readers also read", () => {
  test("fields only where they belong to the item itself", async () => {
    const feed = `<rss version="2.0" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>C</title>
      <image><title>Bild</title><link>https://e.example.se/bild</link></image>
      <item><media:title>Fel</media:title><source url="https://e.example.se/s"><title>Fel</title></source><title>Rätt</title>
        <media:description>Fel</media:description><link>https://e.example.se/1</link></item></channel></rss>`;
    expect(await read(feed)).toMatchObject({
      title: "C",
      items: [{ title: "Rätt", link: "https://e.example.se/1", text: "" }],
    });
  });

  test("a title of Media RSS where there is no other", async () => {
    const media = (inside: string) =>
      itemsOf(
        `<rss version="2.0" xmlns:m="http://search.yahoo.com/mrss/"><channel><item>${inside}</item></channel></rss>`,
      );
    expect(await media("<m:title>Medel</m:title>")).toMatchObject([{ title: "Medel" }]);
    expect(await media("<m:title>Bilden</m:title><title>Medel</title>")).toMatchObject([{ title: "Medel" }]);
  });

  test("a feed with the document type of a page, but no page with a feed in it", async () => {
    const doctype =
      '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "xhtml1.dtd">\n<!-- av oss -->';
    expect(await itemsOf(doctype + rss("<item><title>Medel</title></item>"))).toMatchObject([
      { title: "Medel" },
    ]);
    const page = `<!doctype html><title>Ny webbplats</title>${rss("<item><title>Medel</title></item>")}`;
    expect(await read(page)).toMatchObject({ kind: "unreadable", why: "html" });
  });

  test("items beside the channel, and in a list of their own", async () => {
    const beside = `<rss version="0.91"><channel><title>C</title></channel><item><title>A</title></item></rss>`;
    expect(await itemsOf(beside)).toMatchObject([{ title: "A" }]);
    const listed = `<Channel xmlns="http://purl.org/net/rss1.1#"><title>C</title><items><item><title>A</title></item><item><title>B</title></item></items></Channel>`;
    expect((await itemsOf(listed)).map(({ title }) => title)).toEqual(["A", "B"]);
  });

  test("the Swedish page before the others, whatever comes first", async () => {
    const links = `<link hreflang="en" href="https://e.example.se/en"/><link hreflang="sv-SE" href="https://e.example.se/sv"/>`;
    expect(await itemsOf(atom(`<entry><title>A</title>${links}</entry>`))).toMatchObject([
      { link: "https://e.example.se/sv" },
    ]);
  });

  test("an enclosure where there is no other address, and a path for an id, but no diary number", async () => {
    const link = async (inside: string) =>
      (await itemsOf(rss(`<item><title>A</title>${inside}</item>`)))[0]?.link;
    expect(await link('<enclosure url="https://e.example.se/a.pdf"/>')).toBe("https://e.example.se/a.pdf");
    expect(await link("<id>medel/1</id>")).toBe("https://kommunstod.example.se/rss/medel/1");
    expect(await link("<guid>2026/17</guid>")).toBeNull();
  });

  test("the parameters of an address are no entities", async () => {
    expect(
      await itemsOf(
        rss("<item><title>A</title><link>https://e.example.se/?a=1&copy=2&amp;b=3</link></item>"),
      ),
    ).toMatchObject([{ link: "https://e.example.se/?a=1&copy=2&b=3" }]);
  });

  test("an item that says only when", async () => {
    expect(await itemsOf(rss("<item><pubDate>2026-02-25</pubDate></item>"))).toMatchObject([
      { title: "", link: null, publishedAt: "2026-02-25T00:00:00.000Z" },
    ]);
  });

  test("a text of several pieces", async () => {
    const title = "<title>Medel <![CDATA[<för> &]]> <!-- dolt -->k&#246;n&#150;lika</title>";
    expect(await itemsOf(rss(`<item>${title}</item>`))).toMatchObject([{ title: "Medel & kön–lika" }]);
  });
});

describe("one field that never ends costs no other", () => {
  test.each([
    ["a title", "<title>B<link>https://e.example.se/b</link><guid>b</guid>"],
    ["a category", "<category>x<title>B</title><link>https://e.example.se/b</link><guid>b</guid>"],
    [
      "a quote",
      '<category domain="x>y</category><title>B</title><link>https://e.example.se/b</link><guid>b</guid>',
    ],
    [
      "CDATA",
      "<title>B</title><link>https://e.example.se/b</link><guid>b</guid><description><![CDATA[text</description>",
    ],
  ])("%s", async (_, inside) => {
    const other = (name: string) =>
      `<item><title>${name}</title><description><![CDATA[x]]></description></item>`;
    const items = await itemsOf(rss(`${other("A")}<item>${inside}</item>${other("C")}`));
    expect(items).toMatchObject([
      { title: "A" },
      { title: "B", link: "https://e.example.se/b", guid: "b" },
      { title: "C", text: "x" },
    ]);
  });

  test("whatever bytes of one item are lost, turned or doubled, the items around it stay", async () => {
    const item = (name: string) =>
      `<item><title>${name}</title><guid>${name}</guid><description>&lt;p&gt;${name}&lt;/p&gt;</description></item>`;
    const middle = Buffer.from(item("B"));
    const place = fc.integer({ min: 6, max: middle.length - 8 });
    await fc.assert(
      fc.asyncProperty(
        place,
        place,
        fc.nat(255),
        fc.constantFrom("cut", "turn", "double"),
        async (a, b, byte, how) => {
          const [from, to] = [Math.min(a, b), Math.max(a, b)];
          const damaged = Buffer.from(middle);
          if (how === "turn") damaged[from] = byte;
          const bad =
            how === "cut"
              ? Buffer.concat([middle.subarray(0, from), middle.subarray(to)])
              : how === "double"
                ? Buffer.concat([middle.subarray(0, to), middle.subarray(from)])
                : damaged;
          const feed = Buffer.concat([
            Buffer.from(`<?xml version="1.0" encoding="utf-8"?><rss version="2.0"><channel>${item("A")}`),
            bad,
            Buffer.from(`${item("C")}${item("D")}</channel></rss>`),
          ]);
          const before = performance.now();
          const titles = (await itemsOf(feed)).map(({ title }) => title);
          expect(performance.now() - before).toBeLessThan(1_000);
          expect(titles[0]).toBe("A");
          expect(titles.slice(-2)).toEqual(["C", "D"]);
        },
      ),
      { numRuns: 500 },
    );
  });

  test.each([
    "<item>",
    "<title>",
    "<a><b>",
    '<a b="',
    "<![CDATA[",
    "<!--",
    "<?",
    "<a xmlns:b='c'>",
    "<item><a>",
    "&",
    "]]>",
  ])("50 kB of %s are read in no time", async (again) => {
    const before = performance.now();
    await read(
      `<rss><channel><item><title>A</title></item><item><description>${again.repeat(50_000 / again.length)}`,
    );
    expect(performance.now() - before).toBeLessThan(1_000);
  });
});
