import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDeadline } from "../../../src/calls/deadline-reader";
import { objectsIn } from "../../../src/sources/eu-portal/objects";
import type { Finding } from "../../../src/sources/kinds/kind";
import { visitBy } from "../../support/visits";
import { NOW } from "../../support/world";

const WINTER = Date.parse("2027-02-18T16:00:00Z");
const SUMMER = Date.parse("2027-06-10T15:00:00Z");
const PAST = Date.parse("2025-01-01T16:00:00Z");

const TOPIC = {
  identifier: "AMIF-2027-TF2-AG-INTE-01",
  title: "Local integration & housing",
  callTitle: "Integration 2027",
  type: 1,
  status: { abbreviation: "Open" },
  language: "en",
  frameworkProgramme: { description: "Asylum, Migration and Integration Fund (AMIF)" },
  deadlineDatesLong: [WINTER],
};

/** The portal's file, which comes in pieces of that many bytes. */
async function visited(
  topics: unknown[],
  settings: Record<string, unknown> = {},
  size = 1000,
): Promise<Finding> {
  const file = Buffer.from(
    JSON.stringify({ other: [{ identifier: "no" }], fundingData: { GrantTenderObj: topics } }),
  );
  const visit = visitBy(async ({ url, onChunk }) => {
    for (let i = 0; i < file.length; i += size) onChunk?.(file.subarray(i, i + size));
    const empty = { bytes: new Uint8Array(), contentType: "application/json", lastModified: null };
    return { kind: "content", ...empty, etag: '"e"', freshForSeconds: null, url } as const;
  }, NOW);
  return visit({
    kind: "eu_portal",
    url: "https://eu.example.org/g.json",
    settings,
    memory: {},
    etag: null,
    lastModified: null,
  });
}

async function itemsOf(topics: unknown[], settings: Record<string, unknown> = {}) {
  const finding = await visited(topics, settings);
  if (finding.kind !== "found") throw new Error(JSON.stringify(finding));
  return finding.items;
}

describe("a topic", () => {
  test("is told with its deadline on Brussels' clock", async () => {
    const [item] = await itemsOf([TOPIC]);
    expect(item).toMatchObject({
      guid: "AMIF-2027-TF2-AG-INTE-01",
      title: "Local integration & housing",
      link: expect.stringMatching(/topic-details\/amif-2027-tf2-ag-inte-01$/),
    });
    expect(item?.text).toContain("Deadline: 18 February 2027 17:00:00 Brussels time");
    expect(readDeadline(item?.text ?? "", null)).toMatchObject({
      deadline: "2027-02-18",
      time: "17:00",
      timeZone: "Europe/Brussels",
    });
  });

  test("in summer keeps the hour that the portal's clock shows", async () => {
    const [item] = await itemsOf([{ ...TOPIC, deadlineDatesLong: [String(SUMMER)] }]);
    expect(item?.text).toContain("Deadline: 10 June 2027 17:00:00 Brussels time");
  });

  test("with several cut-offs closes at the next one, and names those after", async () => {
    const [item] = await itemsOf([{ ...TOPIC, deadlineDatesLong: [SUMMER, PAST, WINTER] }]);
    expect(item?.text).toContain("Deadline: 18 February 2027");
    expect(item?.text).toContain("Later cut-off: 10 June 2027");
    expect(item?.text).not.toContain("2025");
  });

  test("comes once, in Swedish if it can be had, else in English", async () => {
    const languages = (...codes: string[]) =>
      codes.map((language) => ({ ...TOPIC, language, title: `in ${language}` }));
    expect(await itemsOf(languages("de", "sv", "en"))).toMatchObject([{ title: "in sv" }]);
    expect(await itemsOf(languages("fr", "en", "de"))).toMatchObject([{ title: "in en" }]);
  });

  test.each([
    ["a tender", { type: 0 }],
    ["past, whatever its status says", { deadlineDatesLong: [PAST] }],
    ["closed and without a day", { deadlineDatesLong: [], status: { abbreviation: "Closed" } }],
    ["without a name", { identifier: "" }],
  ])("that is %s is passed by", async (_, change) => {
    expect(await itemsOf([TOPIC, { ...TOPIC, identifier: "OTHER", ...change }])).toHaveLength(1);
  });

  test("that the adviser does not want is left out, and counted", async () => {
    const other = {
      ...TOPIC,
      identifier: "HORIZON-1",
      frameworkProgramme: "43108390",
      title: "Space",
      callTitle: "",
    };
    expect(await visited([TOPIC, other], { wanted: ["amif", "CERV"] })).toMatchObject({
      leftOut: 1,
      items: [{ guid: TOPIC.identifier }],
    });
  });
});

test("an answer without topics is suspicious", async () => {
  expect(await visited([])).toMatchObject({ kind: "unreadable", why: "no_items" });
});

test("one object that is no topic costs nobody else", async () => {
  expect(await itemsOf([null, 7, "x", [], {}, TOPIC])).toHaveLength(1);
});

test("objects are the same however the file is cut", () => {
  const json = fc.record({ a: fc.string({ unit: "grapheme" }), b: fc.jsonValue(), 'q"{\\': fc.string() });
  fc.assert(
    fc.property(
      fc.array(json, { maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1 }),
      (list, sizes) => {
        const text = JSON.stringify({ before: "GrantTenderObj", n: { GrantTenderObj: list } });
        const bytes = Buffer.from(text);
        const found: unknown[] = [];
        const take = objectsIn("GrantTenderObj", (object) => found.push(object));
        for (let at = 0, turn = 0; at < bytes.length; turn += 1) {
          const size = sizes[turn % sizes.length] as number;
          // The same memory for each piece, as a socket may use it.
          const piece = Buffer.from(bytes.subarray(at, at + size));
          take(piece);
          piece.fill(0);
          at += size;
        }
        expect(found).toEqual(JSON.parse(JSON.stringify(list)));
      },
    ),
  );
});
