import { describe, expect, test } from "vitest";
import { readDeadline } from "../../../src/calls/deadline-reader";
import type { Finding } from "../../../src/sources/kinds/kind";
import { visitBy } from "../../support/visits";
import { NOW } from "../../support/world";

const BASE = "https://data.vinnova.example.se/api";

const ROUND = {
  Diarienummer: "2026-00123",
  DiarienummerUtlysning: "2026-04567",
  Titel: "Våren 2027",
  TitelEngelska: "x",
  Beskrivning: "",
  Oppningsdatum: "2027-01-11T00:00:00",
  Stangningsdatum: "2027-03-16T14:00:00",
  UppskattatBeslutsdatum: "1900-01-01T00:00:00",
  Publik: 1,
  Webbsida: 1,
  AnnonseringslägeÅr: null,
  WebTextLista: [{ TextID: 1, TextSv: "<p>Kommuner kan söka <b>tillsammans</b>.</p>", TextEn: "" }],
  LankLista: [{ Beskrivning: "Ansök här", URL: "https://example.org/ansok" }],
  KontaktLista: [{ Namn: "Handläggare Hemlig", Epost: "hemlig@example.org" }],
};
const CALL = {
  Diarienummer: "2026-04567",
  DiarienummerProgram: "2025-00001",
  Titel: "Samverkan för bättre mottagande",
  TitelEngelska: "x",
  Beskrivning: "Stöd till kommuner.",
  Publiceringsdatum: "2026-07-01T09:30:00",
  KontaktLista: [{ Namn: "Handläggare Hemlig" }],
};

type Answers = (path: string) => unknown;

/** A service that answers by path; what it answers with undefined, it fails at. Records what it was asked. */
async function visited(
  answers: Answers,
  memory: Record<string, unknown> = {},
  settings: Record<string, unknown> = {},
) {
  const asked: string[] = [];
  const visit = visitBy(async ({ url, timeoutMs }) => {
    expect(timeoutMs).toBe(120_000);
    const path = url.slice(BASE.length + 1);
    asked.push(path);
    const answer = answers(path);
    if (answer === undefined)
      return { kind: "failed", failure: "timeout", detail: "", retryAfterSeconds: null } as const;
    return {
      kind: "content",
      bytes: Buffer.from(typeof answer === "string" ? answer : JSON.stringify(answer)),
      contentType: "application/json",
      etag: null,
      lastModified: null,
      freshForSeconds: null,
      url,
    } as const;
  }, NOW);
  const source = {
    kind: "vinnova",
    url: `${BASE}/`,
    settings,
    memory,
    etag: null,
    lastModified: null,
  } as const;
  return { finding: await visit(source), asked };
}

const usual: Answers = (path) => {
  if (path.startsWith("ansokningsomgangar/")) return [ROUND];
  if (path.startsWith("utlysningar/")) return [CALL];
  return [{ Diarienummer: "2025-00001", Titel: "Integration" }];
};

function itemsOf(finding: Finding) {
  if (finding.kind !== "found") throw new Error(JSON.stringify(finding));
  return finding.items;
}

describe("a round of Vinnova's", () => {
  test("is told together with its call, and its dates can be read", async () => {
    const { finding } = await visited(usual);
    const [item] = itemsOf(finding);
    expect(item).toMatchObject({
      guid: "2026-00123",
      title: "Samverkan för bättre mottagande: Våren 2027",
      link: "https://example.org/ansok",
      publishedAt: "2026-07-01T07:30:00.000Z",
    });
    expect(item?.text).toContain("Kommuner kan söka tillsammans.");
    expect(item?.text).toContain("Stöd till kommuner.");
    expect(item?.text).toContain("Integration");
    expect(readDeadline(item?.text ?? "", null)).toMatchObject({
      opens: "2027-01-11",
      deadline: "2027-03-16",
      time: "14:00",
      timeZone: "Europe/Stockholm",
    });
  });

  test("keeps no people, neither to read nor in what is stored as it came", async () => {
    const { finding } = await visited(usual);
    expect(JSON.stringify(itemsOf(finding))).not.toMatch(/hemlig/i);
  });

  test.each([
    ["1900", "1900-01-01T00:00:00"],
    ["null", null],
    ["nothing", undefined],
    ["nonsense", "snart"],
  ])("without a day when its day is %s", async (_, Stangningsdatum) => {
    const { finding } = await visited((path) =>
      path.startsWith("ans") ? [{ ...ROUND, Stangningsdatum }] : [],
    );
    expect(readDeadline(itemsOf(finding)[0]?.text ?? "", null).deadline).toBeNull();
  });

  test("at midnight is a day without a time", async () => {
    const { finding } = await visited((path) =>
      path.startsWith("ans") ? [{ ...ROUND, Stangningsdatum: "2027-03-16T00:00:00" }] : [],
    );
    expect(itemsOf(finding)[0]?.text).toContain("Sista ansökningsdag: 2027-03-16\n");
  });

  test.each([{ Publik: 0 }, { Webbsida: 0 }])("that is not for everybody is left out: %j", async (flags) => {
    const { finding } = await visited((path) =>
      path.startsWith("ans") ? [ROUND, { ...ROUND, ...flags }] : [],
    );
    expect(finding).toMatchObject({ leftOut: 1, items: [{ guid: "2026-00123" }] });
  });

  test("from the older version of the service has its link elsewhere, and a placeholder for a title is none", async () => {
    const { finding } = await visited((path) =>
      path.startsWith("ans")
        ? [{ Diarienummer: "2019-1", Titel: "x", TitelEngelska: " ", Lank: "https://example.org/gammal" }]
        : [],
    );
    expect(itemsOf(finding)).toMatchObject([{ title: "2019-1", link: "https://example.org/gammal" }]);
  });
});

describe("what is asked", () => {
  test("first looks further and further back, as far as the adviser wants", async () => {
    const { asked, finding } = await visited(usual);
    expect(asked.slice(0, 4)).toEqual(
      ["2026-10-22", "2026-08-22", "2026-05-22", "2025-11-22"].map((day) => `ansokningsomgangar/${day}`),
    );
    expect(finding).toMatchObject({ memory: { cursor: "2026-11-22" } });
    expect((await visited(usual, {}, { monthsBack: 3 })).asked.slice(0, 3)).toEqual([
      "ansokningsomgangar/2026-10-22",
      "ansokningsomgangar/2026-08-22",
      "utlysningar/2026-04567",
    ]);
  });

  test("keeps what was read when the service cannot do a longer range", async () => {
    const { finding } = await visited((path) => (path.endsWith("2026-05-22") ? undefined : usual(path)));
    expect(itemsOf(finding)).toHaveLength(1);
  });

  test("later is what was changed since the last visit, with three days to spare", async () => {
    const { asked } = await visited(usual, { cursor: "2026-11-20" });
    expect(asked[0]).toBe("ansokningsomgangar/2026-11-17");
    expect(asked).toHaveLength(3);
  });

  test("goes twenty numbers at a time", async () => {
    const many = Array.from({ length: 45 }, (_, i) => ({
      ...ROUND,
      Diarienummer: `r-${i}`,
      DiarienummerUtlysning: `c-${i}`,
    }));
    const { asked, finding } = await visited((path) => (path.startsWith("ans") ? many : []), {
      cursor: "2026-11-20",
    });
    const numbers = asked
      .filter((path) => path.startsWith("utlysningar/"))
      .map((path) => path.split(",").length);
    expect(numbers).toEqual([20, 20, 5]);
    expect(itemsOf(finding)).toHaveLength(45);
  });

  test("rounds are told also when their calls cannot be had", async () => {
    const { finding } = await visited((path) => (path.startsWith("ans") ? [ROUND] : undefined));
    expect(itemsOf(finding)).toMatchObject([{ title: "Våren 2027" }]);
  });
});

describe("an answer that is no use", () => {
  test("is a failure when the service fails", async () => {
    expect((await visited(() => undefined)).finding).toMatchObject({ kind: "failed", failure: "timeout" });
  });

  test("is no calls only after a longer look, and then suspicious", async () => {
    const { asked, finding } = await visited(() => [], { cursor: "2026-11-20" });
    expect(asked).toEqual(["ansokningsomgangar/2026-11-17", "ansokningsomgangar/2026-09-21"]);
    expect(finding).toMatchObject({ kind: "unreadable", why: "no_items" });
    expect((await visited(() => [])).finding).toMatchObject({ kind: "unreadable", why: "no_items" });
  });

  test.each(["<html>", "[1, 2]", "null", '"text"'])("is malformed when it is %s", async (body) => {
    expect((await visited(() => body)).finding).toMatchObject({ kind: "unreadable", why: "malformed" });
  });
});
