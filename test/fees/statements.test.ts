import { describe, expect, test } from "vitest";
import { readSheets } from "../../src/sheets/reading";
import { popplerTest, readByPoppler } from "../support/poppler";
import { visitor, words } from "../support/visitor";
import type { World } from "../support/world";
import { lock, norrort, open } from "./norrort";

const STATEMENT = "/fees/2025/runs/1/statements/0125";

async function bytesOf(response: Response): Promise<Uint8Array> {
  return new Uint8Array(await response.arrayBuffer());
}

function lockedYear(): World {
  const w = norrort();
  open(w, 2025);
  lock(w, 2025);
  return w;
}

const coordinatorOf = (w: World) => visitor(w, w.coordinator);

/** The shares as a reader of the page sees them, by name. */
async function sharesOnPage(response: Response): Promise<string[]> {
  const html = (await response.text()).replaceAll("\u00a0", " ");
  const rows = html.matchAll(/<th scope="row"[^>]*>([^<]+)<\/th>(.*?)<\/tr>/gs);
  return [...rows].map(([, name, cells]) => {
    const texts = [...(cells ?? "").matchAll(/<td[^>]*>([^<]*)<\/td>/g)].map(([, text]) => text);
    return [name, ...texts].join(" ");
  });
}

test("a statement says rule and clause, source, rounding, part of a year, sums, day and whom to ask", async () => {
  const page = await words(await coordinatorOf(lockedYear()).get(STATEMENT));
  for (const said of [
    "Avgift 2025: Ekerö kommun",
    "Att betala 32 713 kr",
    "Senast 31 december 2026",
    "Märk betalningen 2025-1 Ekerö 0125",
    "Summan för alla 900 000 kr",
    "28 910 av 795 364 i alla kommuner",
    "betalar årsvis (punkt 10 i överenskommelsen). Summan delas efter kommunernas folkmängd enligt SCB.",
    "Källa: SCB, tabell TAB638",
    "Varje andel avrundas nedåt till hela kronor",
    "som för hela året",
    "Kaj Koord, kaj@example.se",
    "Summa 795 364 900 000",
  ])
    expect(page).toContain(said);
});

describe("the paper and the spreadsheets", () => {
  popplerTest("of a statement have the page's figures", async () => {
    const kaj = coordinatorOf(lockedYear());
    const onPage = await sharesOnPage(await kaj.get(STATEMENT));
    expect(onPage).toHaveLength(16);
    const pdf = await bytesOf(await kaj.get(`${STATEMENT}.pdf`));
    const inPdf = readByPoppler(pdf, "words").replace(/ +/g, " ");
    for (const row of onPage) expect(inPdf).toContain(row);
    expect(inPdf).toContain("Att betala 32 713 kr");
  });

  test("are files with a name, and the municipality's workbook has the page's figures as numbers", async () => {
    const kaj = coordinatorOf(lockedYear());
    const pdf = await kaj.get(`${STATEMENT}.pdf`);
    expect(pdf.headers.get("content-type")).toBe("application/pdf");
    expect(decodeURIComponent(pdf.headers.get("content-disposition") ?? "")).toContain(
      "Avgift 2025 Ekerö.pdf",
    );
    const { sheets } = await readSheets(await bytesOf(await kaj.get(`${STATEMENT}.xlsx`)));
    expect(sheets?.map(({ name }) => name)).toEqual(["Underlag", "Alla andelar"]);
    const onPage = (await sharesOnPage(await kaj.get(STATEMENT))).map((row) => row.replaceAll(" ", ""));
    const shares = sheets?.[1]?.rows.slice(1).map((row) => row.join("").replaceAll(" ", ""));
    expect(shares).toEqual(onPage);
    expect(sheets?.[0]?.rows).toContainEqual(["Att betala, kr", "32713"]);
  });

  test("of all members have a row each and their sum, with what has been paid", async () => {
    const w = lockedYear();
    const kaj = coordinatorOf(w);
    const paid = {
      runId: "1",
      payerCode: "0125",
      direction: "in",
      moneySek: "700",
      happenedOn: "2026-11-20",
      reference: "",
    };
    await kaj.post("/fees/2025/payments", paid);
    const { sheets } = await readSheets(await bytesOf(await kaj.get("/fees/2025/runs/1/statements.xlsx")));
    const rows = sheets?.[0]?.rows ?? [];
    expect(rows).toHaveLength(17);
    expect(rows[0]).toEqual([
      "Kommunkod",
      "Kommun",
      "Organisationsnummer",
      "Medlem från",
      "Medlem till",
      "Folkmängd 2024",
      "Att betala, kr",
      "Redan betalt, kr",
      "Återstår, kr",
      "Senast",
      "Märk betalningen",
    ]);
    expect(rows[2]).toEqual([
      "0125",
      "Ekerö kommun",
      "",
      "2025-01-01",
      "2025-12-31",
      "28910",
      "32713",
      "700",
      "32013",
      "2026-12-31",
      "2025-1 Ekerö 0125",
    ]);
    expect(rows.at(-1)).toEqual(["", "Summa", "", "", "", "795364", "900000", "700", "899300", "", ""]);
  });

  test("of one who is not in the run do not exist", async () => {
    const kaj = coordinatorOf(lockedYear());
    for (const path of [
      "/fees/2025/runs/1/statements/9999",
      "/fees/2025/runs/1/statements/9999.pdf",
      "/fees/2025/runs/9/statements/0125",
      "/fees/2024/runs/1/statements/0125.xlsx",
    ])
      expect((await kaj.get(path)).status).toBe(404);
  });
});

test("an overrun's statement gives the reason, and a part-year member's the months", async () => {
  const w = norrort();
  w.db.$client
    .prepare("update memberships set exit_on = '2025-04-02' where municipality_code = '0125'")
    .run();
  open(w, 2025, { partYear: "months" });
  lock(w, 2025);
  lock(w, 2025, { category: "overrun", totalSek: 10_000, reason: "Vikarie under hösten." });
  const kaj = coordinatorOf(w);
  const fee = await words(await kaj.get(STATEMENT));
  expect(fee).toContain("Ekerö kommun betalar för 4 månader.");
  expect(fee).toContain("1 januari 2025 till 1 april 2025");
  const overrun = await words(await kaj.get("/fees/2025/runs/2/statements/0125"));
  expect(overrun).toContain("Budgeten har överskridits");
  expect(overrun).toContain("Anledning: Vikarie under hösten.");
});
