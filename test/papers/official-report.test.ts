import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { addBoard } from "../../src/boards/boards";
import { registerMatter } from "../../src/papers/diary";
import { paperFacts, paperParty } from "../../src/papers/facts";
import { pressHere } from "../../src/papers/press/press-here";
import { chooseReportStyle } from "../../src/papers/report-styles";
import { officialReport } from "../../views/papers/official-report";
import { partnerForm } from "../../views/papers/partner-form";
import { reportValues } from "../../views/papers/report-values";
import { A_BOARD } from "../boards/a-board";
import { openedByLibreOffice, requireLibreOfficeInCi, wordTest } from "../support/libreoffice";
import { readByPoppler, requirePopplerInCi } from "../support/poppler";
import { act, NOW, sentApplication, type World, world } from "../support/world";
import { aTemplate, paragraphsOf, partOf } from "./a-template";

requireLibreOfficeInCi();
requirePopplerInCi();

function setUp() {
  const w = world();
  const { id } = sentApplication(w);
  addBoard(
    w.db,
    { ...A_BOARD, name: "Socialnämnden", municipalityCode: "0160", fromOn: "2020-01-01" },
    act(w.coordinator),
  );
  registerMatter(
    w.db,
    id,
    "0160",
    { caseNumber: "SN 2026/7", registeredOn: "2026-11-20" },
    act(w.contact.taby),
  );
  return { w, id };
}

function reportOf(w: World, id: number, code: string, version: number | null = 1) {
  const facts = paperFacts(w.db, application(w.db, id), version, NOW);
  return officialReport(facts, paperParty(facts, code));
}

const word = (paper: ReturnType<typeof reportOf>) => pressHere({ kind: "word", paper, at: NOW });

const headings = (bytes: Uint8Array, level: number) =>
  [...partOf(bytes, "word/document.xml").matchAll(/<w:p>(?:(?!<w:p>)[\s\S])*?<\/w:p>/g)]
    .map(([paragraph]) => paragraph)
    .filter((paragraph) => paragraph.includes(`<w:pStyle w:val="Heading${level}"/>`))
    .map((paragraph) => [...paragraph.matchAll(/<w:t[^>]*>([^<]*)</g)].map(([, text]) => text).join(""));

test("a partner's report proposes one thing a point, as if decided, each readable alone", async () => {
  const { w, id } = setUp();
  const lines = paragraphsOf(await word(reportOf(w, id, "0160")));
  expect(lines).toContain("Socialnämnden beslutar:");
  const from = lines.indexOf("Socialnämnden beslutar:");
  expect(lines.slice(from + 1, from + 4)).toEqual([
    "Täby kommun ska delta i den gemensamma ansökan ”Gemensam resurs” till Länsstyrelsen Stockholm, med Sigtuna kommun som projektägare.",
    "Socialnämnden ger socialdirektören i uppdrag att underteckna Täby kommuns samverkansblankett till ansökan ”Gemensam resurs”.",
    "Paragrafen justeras omedelbart.",
  ]);
  expect(lines).toContain("\tDnr SN 2026/7");
});

test("the owner takes its role on its condition, applies for the whole sum and signs the application", async () => {
  const { w, id } = setUp();
  const text = paragraphsOf(await word(reportOf(w, id, "0191"))).join("\n");
  expect(text).toContain(
    "Sigtuna kommun ska vara projektägare för ”Gemensam resurs”, om Länsstyrelsen beviljar ansökan.",
  );
  expect(text).toContain("ska söka 1 000 000 kronor av Länsstyrelsen Stockholm");
  expect(text).toContain("Sigtuna kommuns andel av budgeten för ”Gemensam resurs” är 1 000 000 kronor.");
  expect(text).toContain("i uppdrag att underteckna ansökan ”Gemensam resurs”");
});

test("both orders of headings are those of real municipalities, and the choice is remembered with who signs", async () => {
  const { w, id } = setUp();
  expect(headings(await word(reportOf(w, id, "0160")), 2)).toEqual([
    "Förslag till beslut",
    "Sammanfattning av ärendet",
    "Beslutsunderlag",
    "Ärendet",
    "Förslag",
  ]);
  const style = {
    layout: "matter_first",
    office: "Socialkontoret",
    signerTitle: "socialdirektör",
    secondSignerTitle: "avdelningschef",
  } as const;
  chooseReportStyle(w.db, "0160", style, act(w.contact.taby));
  const bytes = await word(reportOf(w, id, "0160"));
  expect(headings(bytes, 2)).toEqual([
    "Ärendet",
    "Socialkontorets förslag till beslut",
    "Bakgrund",
    "Bakgrund till ansökan",
    "Socialkontorets bedömning",
    "Konsekvenser för barn och unga",
    "Ekonomiska konsekvenser",
    "Handlingar i ärendet",
  ]);
  expect(paragraphsOf(bytes)).toEqual(expect.arrayContaining(["Socialdirektör", "Avdelningschef"]));
});

test("a frozen version stands with its fingerprint, and the working text is marked as a draft on every page", async () => {
  const { w, id } = setUp();
  const frozen = await word(reportOf(w, id, "0160"));
  const { version } = paperFacts(w.db, application(w.db, id), 1, NOW);
  expect(paragraphsOf(frozen).join("\n")).toContain(version?.sha256);
  expect(partOf(frozen, "word/footer1.xml")).toContain("version 1");
  const draft = await word(reportOf(w, id, "0160", null));
  expect(partOf(draft, "word/header1.xml")).toContain("UTKAST 22 november 2026");
  expect(paragraphsOf(draft).join("\n")).toContain("Texten kan ändras.");
});

test("the Word file is Swedish, titled, with heading styles and page numbers, and the same each time", async () => {
  const { w, id } = setUp();
  const bytes = await word(reportOf(w, id, "0160"));
  expect(partOf(bytes, "word/styles.xml")).toContain('<w:lang w:val="sv-SE"/>');
  expect(partOf(bytes, "docProps/core.xml")).toContain("<dc:title>Gemensam ansökan om medel");
  expect(partOf(bytes, "docProps/core.xml")).toContain(NOW);
  expect(headings(bytes, 1)).toHaveLength(1);
  expect(partOf(bytes, "word/footer1.xml")).toMatch(/PAGE[\s\S]*NUMPAGES/);
  expect(partOf(bytes, "word/document.xml")).not.toContain("{{");
  expect(Buffer.compare(bytes, await word(reportOf(w, id, "0160")))).toBe(0);
});

test("a table's first row is its heading on every page", async () => {
  const table = {
    kind: "table",
    caption: "Andelar",
    columns: [
      { heading: "Kommun", width: 2 },
      { heading: "Andel", width: 1, numeric: true },
    ],
    rows: [["Täby", "1"]],
  } as const;
  const paper = {
    title: "Budget",
    footer: "",
    blocks: [{ ...table, columns: [...table.columns], rows: [["Täby", "1"]] }],
  };
  const bytes = await pressHere({ kind: "word", paper, at: NOW });
  expect(partOf(bytes, "word/document.xml").match(/<w:tblHeader\/>/g)).toHaveLength(1);
});

wordTest(
  "LibreOffice opens report, filled template and form, and reads the same words",
  { timeout: 180_000 },
  async () => {
    const { w, id } = setUp();
    const facts = paperFacts(w.db, application(w.db, id), 1, NOW);
    const party = paperParty(facts, "0160");
    const template = aTemplate(["Kommun: {{kommun}}", "{{forslag_till_beslut}}", "{{Ärendet}}"]);
    const opened = openedByLibreOffice({
      report: await word(officialReport(facts, party)),
      filled: await pressHere({
        kind: "filled",
        template,
        values: reportValues(facts, party),
        title: "T",
        at: NOW,
      }),
      form: await pressHere({ kind: "word", paper: partnerForm(facts, party), at: NOW }),
    });
    const words = (name: string) => readByPoppler(opened[name] as Uint8Array, "words");
    expect(words("report")).toMatch(
      /Dnr SN 2026\/7[\s\S]*Förslag till beslut[\s\S]*1\.\s+Täby kommun ska delta/,
    );
    expect(words("filled")).toMatch(
      /Kommun: Täby kommun[\s\S]*1\.\s+Täby kommun ska delta[\s\S]*Ärendet gäller/,
    );
    expect(words("form")).toMatch(
      /Samverkansblankett[\s\S]*Andel av budgeten\s+0 kronor[\s\S]*Ort och datum/,
    );
    expect(readByPoppler(opened.form as Uint8Array, "facts")).toMatch(/Pages: +1\n/);
  },
);
