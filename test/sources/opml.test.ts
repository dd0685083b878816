import fc from "fast-check";
import { expect, test } from "vitest";
import { historyOf, UTLYST } from "../../src/history";
import { decode } from "../../src/sources/feeds/charset";
import { importSources, planImport } from "../../src/sources/importing";
import { page } from "../../src/sources/kinds/page";
import { type Listed, opmlOf, readOpml } from "../../src/sources/opml";
import { addSource, allSources } from "../../src/sources/sources";
import { oneLine, tidy } from "../../src/tidy-text";
import { expectRefusal } from "../support/refused";
import { act, NOW, world } from "../support/world";

const list = (...outlines: string[]) =>
  `<?xml version="1.0" encoding="UTF-8"?><opml version="1.0"><head><title>L</title></head><body>${outlines.join("")}</body></opml>`;

const read = (text: string) => readOpml(text) ?? [];
const sources = (text: string) => read(text).map((line) => ("source" in line ? line.source : line.problem));
const listed = (change: Partial<Listed> = {}): Listed => ({
  kind: "feed",
  name: "Fonden",
  url: "https://fonden.example.se/rss",
  funder: "",
  everyMinutes: 60,
  settings: {},
  ...change,
});

test("a reader with folders, both text and title, and a web page beside the feed", () => {
  const text = list(
    '<outline text="Stat" title="Stat">',
    '<outline type="rss" text="Myndigheten" title="Myndigheten" xmlUrl="https://myndigheten.example.se/rss?a=1&amp;b=2" htmlUrl="https://myndigheten.example.se"/>',
    '<outline text="Län"><outline type="rss" text="Länet &#34;Norr&#34;" xmlUrl="http://lanet.example.se/atom.xml"/></outline>',
    "</outline>",
    '<outline type="rss" title="Bara title" xmlUrl="https://x.example.se/"/>',
  );
  expect(sources(text)).toEqual([
    listed({ name: "Myndigheten", url: "https://myndigheten.example.se/rss?a=1&b=2" }),
    listed({ name: 'Länet "Norr"', url: "http://lanet.example.se/atom.xml" }),
    listed({ name: "Bara title", url: "https://x.example.se/" }),
  ]);
});

test("a reader that writes its own attributes, Atom types and CDATA-free descriptions", () => {
  const text = `<?xml version='1.0' encoding='UTF-8'?>
    <!-- exported -->
    <opml xmlns:frss="https://freshrss.example.org/opml" version='2.0'>
      <head><title>Mina</title><dateCreated>Sat, 21 Nov 2026 10:00:00 +0100</dateCreated></head>
      <body>
        <outline text='Okategoriserat'>
          <outline text='Stiftelsen' type='atom' xmlUrl='https://stiftelsen.example.se/feed' htmlUrl='' description='Nytt' frss:priority='10'/>
        </outline>
      </body>
    </opml>`;
  expect(sources(text)).toEqual([listed({ name: "Stiftelsen", url: "https://stiftelsen.example.se/feed" })]);
});

test("attributes and elements in any case, unescaped ampersands, single quotes and a missing name", () => {
  const text =
    "<OPML><BODY><OUTLINE XMLURL='https://a.example.se/?x=1&y=2'/><outline xmlurl='feed:https://b.example.se/f' TEXT='B'/><outline xmlUrl='feed://c.example.se/f' text='C'/></BODY></OPML>";
  expect(read(text).map(({ name, url }) => [name, url])).toEqual([
    ["a.example.se", "https://a.example.se/?x=1&y=2"],
    ["B", "https://b.example.se/f"],
    ["C", "http://c.example.se/f"],
  ]);
});

test("a link is a page to watch, and lines that give no source say why", () => {
  const line = (attributes: string) => sources(list(`<outline text="N" ${attributes}/>`))[0];
  expect(line('type="link" url="https://sida.example.se/stod"')).toMatchObject({ kind: "page" });
  for (const address of [
    "javascript:alert(1)",
    "file:///etc/passwd",
    "data:text/xml,x",
    "ftp://a.example.se/",
    "inte en adress",
    "mailto:a@b.se",
  ]) {
    expect(line(`xmlUrl="${address}"`), address).toBe("not_a_web_address");
  }
  expect(line("")).toBe("no_address");
  expect(line('xmlUrl="  "')).toBe("no_address");
  expect(line('type="include" url="https://a.example.se/lista"')).toBe("another_list");
  expect(line('type="link" url="https://a.example.se/lista.opml"')).toBe("another_list");
  expect(line('xmlUrl="https://a.example.se/" utlyst:kind="fax"')).toBe("unknown_kind");
  expect(line('xmlUrl="https://a.example.se/" utlyst:kind="tips"')).toBe("unknown_kind");
  expect(line('url="https://a.example.se/" utlyst:kind="page" utlyst:settings="{trasig"')).toBe(
    "bad_settings",
  );
  expect(line('url="https://a.example.se/" utlyst:kind="page" utlyst:settings="[1]"')).toBe("bad_settings");
});

test("what is no OPML, or not all of it, is told from a list without lines", () => {
  for (const text of [
    "",
    "hej",
    "{}",
    "<html><body><p>Logga in</p></body></html>",
    "<rss><channel><title>x</title></channel></rss>",
    '<opml version="2.0"><body><outline text="a" xmlUrl="https://a.example.se/"/>',
    '<opml version="2.0"><body><outline text="a" xmlUrl="https://a.exa',
  ]) {
    expect(readOpml(text), text).toBeNull();
  }
  expect(readOpml('<opml version="2.0"><head/><body></body></opml>')).toEqual([]);
  expect(readOpml('<opml version="2.0"/>')).toEqual([]);
  expect(readOpml(list())).toEqual([]);
});

test("entities are neither fetched nor blown up, and folders nested without end are refused", () => {
  const bomb = ["b", "c", "d", "e", "f", "g"].map(
    (name, index) => `<!ENTITY ${name} "${`&${"abcdef"[index]};`.repeat(10)}">`,
  );
  const doctype = `<!DOCTYPE opml [<!ENTITY a "${"x".repeat(1000)}">${bomb.join("")}]>`;
  const body = '<opml><body><outline text="&g;" xmlUrl="https://a.example.se/"/></body></opml>';
  expect(JSON.stringify(readOpml(doctype + body)).length).toBeLessThan(500);
  const external = '<!DOCTYPE opml [<!ENTITY x SYSTEM "file:///etc/hostname">]>';
  expect(JSON.stringify(readOpml(external + body.replace("&g;", "&x;")) ?? "")).not.toContain("localhost");
  const deep = `<opml><body>${'<outline text="f">'.repeat(20_000)}${"</outline>".repeat(20_000)}</body></opml>`;
  expect(readOpml(deep)).toBeNull();
});

test("a list in windows-1252 or UTF-16 keeps its letters", () => {
  const text = (encoding: string) =>
    `<?xml version="1.0" encoding="${encoding}"?><opml version="2.0"><body><outline text="Förvaltningen på ön" xmlUrl="https://a.example.se/"/></body></opml>`;
  const latin = Buffer.from(text("windows-1252"), "latin1");
  const wide = Buffer.from(`\ufeff${text("utf-16")}`, "utf16le");
  for (const bytes of [latin, wide]) {
    expect(read(decode(bytes, null))[0]?.name).toBe("Förvaltningen på ön");
  }
});

test("importing adds what is new, once, and tells who did it", () => {
  const w = world();
  addSource(
    w.db,
    { name: "Känd", url: "https://kand.example.se/rss", funder: "", everyMinutes: 60 },
    act(w.adviser),
  );
  const lines = read(
    list(
      '<outline text="Känd" xmlUrl="https://kand.example.se/rss"/>',
      '<outline text="Ny" xmlUrl="https://ny.example.se/rss"/>',
      '<outline text="Ny igen" xmlUrl="https://NY.example.se/rss"/>',
      '<outline text="Fel" xmlUrl="javascript:1"/>',
    ),
  );
  const outcomes = () => planImport(w.db, lines).map(({ outcome }) => outcome);
  expect(outcomes()).toEqual(["already_here", "new", "twice", "invalid"]);
  expect(allSources(w.db)).toHaveLength(1);
  importSources(w.db, lines, act(w.adviser));
  expect(outcomes()).toEqual(["already_here", "already_here", "already_here", "invalid"]);
  importSources(w.db, lines, act(w.adviser));
  expect(allSources(w.db).map(({ name }) => name)).toEqual(["Känd", "Ny"]);
  expect(historyOf(w.db, "source", 2)).toMatchObject([{ event: "source_added", byName: "Rut Råd" }]);
  for (const by of [w.administrator, w.coordinator, w.contact.taby]) {
    expectRefusal("not_yours", () => importSources(w.db, lines, act(by)));
  }
});

test("what is exported is well-formed, says what a feed is to any reader, and leaves tips out", () => {
  const text = opmlOf(
    [
      listed({ name: 'A & "B" <c>', funder: "Fonden" }),
      listed({ kind: "page", url: "https://p.example.se/" }),
    ],
    "Utlyst",
    NOW,
  );
  expect(text).toContain('<opml version="2.0" xmlns:utlyst="urn:utlyst:source">');
  expect(text).toContain('type="rss"');
  expect(text).toContain('htmlUrl="https://fonden.example.se/"');
  expect(text).toContain('type="link" url="https://p.example.se/"');
  expect(text).not.toMatch(/&(?!#\d+;)/);
  expect(readOpml(opmlOf([], "Utlyst", NOW))).toEqual([]);
});

const line = (max: number) =>
  fc.string({ unit: "grapheme", maxLength: max }).map((text) => oneLine(tidy(text)));

const anySource = fc.record({
  kind: fc.constantFrom("feed", "vinnova", "eu_portal" as const),
  name: line(40).filter((name) => name !== ""),
  url: fc.webUrl({ withQueryParameters: true, withFragments: true }).map((url) => new URL(url).href),
  funder: line(30),
  everyMinutes: fc.constantFrom(15, 60, 360, 1440),
  settings: fc.constant({}),
});

test("what one network exports, an empty one imports as the same sources", () => {
  fc.assert(
    fc.property(fc.uniqueArray(anySource, { selector: ({ url }) => url, maxLength: 8 }), (all) => {
      const lines = readOpml(opmlOf(all, "Utlyst & co", NOW));
      expect(lines?.map((one) => ("source" in one ? one.source : one))).toEqual(all);
    }),
    { numRuns: 300 },
  );
});

test("through the database and back, with settings too", () => {
  const from = world();
  const chosen = {
    selector: 'main > p[title="å"], article',
    onlyNewLines: true,
    linksContaining: '/stöd?a=1&b="<2>"',
  };
  const settings = page.settings.parse(chosen);
  expect(settings).toMatchObject(chosen);
  for (const one of [
    listed(),
    listed({
      kind: "page",
      name: "Sida",
      url: "https://s.example.se/",
      settings,
      funder: "Fonden",
      everyMinutes: 1440,
    }),
  ]) {
    addSource(from.db, one, act(from.adviser));
  }
  const to = world();
  importSources(to.db, read(opmlOf(allSources(from.db), "U", NOW)), { by: UTLYST, at: NOW });
  expect(allSources(to.db)).toEqual(allSources(from.db));
});

test("a damaged list is read or refused, and never breaks anything", () => {
  const whole = opmlOf([listed(), listed({ url: "https://b.example.se/", name: "Åsa & co" })], "U", NOW);
  fc.assert(
    fc.property(fc.nat(whole.length), fc.nat(30), fc.string({ maxLength: 12 }), (at, cut, put) => {
      const lines = readOpml(whole.slice(0, at) + put + whole.slice(at + cut));
      expect(lines === null || lines.length <= 4).toBe(true);
    }),
    { numRuns: 1000 },
  );
});
