import { expect, test } from "vitest";
import type { Paper } from "../../src/documents/pdf/paper";
import { pdfOf } from "../../src/documents/pdf/writing";
import { popplerTest, readByPoppler, requirePopplerInCi } from "../support/poppler";
import { NOW } from "../support/world";

requirePopplerInCi();

const PAPER: Paper = {
  title: "Avgift 2027: Österåkers kommun",
  footer: "Koordination Norrort",
  blocks: [
    { kind: "heading", level: 1, text: "Avgift 2027" },
    { kind: "paragraph", text: "Åtta kommuner delar 1 250\u00a0000\u00a0kr – ”lika”." },
    { kind: "facts", facts: [["Att betala", "24\u00a0300\u00a0kr"]] },
    { kind: "heading", level: 2, text: "Alla" },
    {
      kind: "table",
      caption: "Alla andelar",
      columns: [
        { heading: "Kommun", width: 2 },
        { heading: "Andel", width: 1, numeric: true },
      ],
      rows: [
        ["Täby", "1"],
        ["Ekerö", "2"],
      ],
      foot: ["Summa", "3"],
    },
  ],
};

const withBlocks = (...blocks: Paper["blocks"]): Paper => ({ ...PAPER, blocks });

test("a paper says in its own bytes that it is tagged, Swedish, titled and PDF/UA, and brings its letters", async () => {
  const pdf = (await pdfOf(PAPER, NOW)).toString("latin1");
  expect(pdf).toMatch(/^%PDF-1\.7/);
  expect(pdf).toContain("/Lang (sv-SE)");
  expect(pdf).toContain("/Marked true");
  expect(pdf).toContain("/DisplayDocTitle true");
  expect(pdf).toContain("/StructTreeRoot");
  expect(pdf).toContain("pdfuaid:part");
  expect(pdf.match(/\/FontFile2 /g)).toHaveLength(2);
  expect(pdf).not.toContain("Helvetica");
});

test("the same paper at the same time is the same file", async () => {
  expect((await pdfOf(PAPER, NOW)).equals(await pdfOf(PAPER, NOW))).toBe(true);
});

popplerTest(
  "the structure names headings, paragraphs, pairs and the table's headers and cells in order",
  async () => {
    const structure = readByPoppler(await pdfOf(PAPER, NOW), "structure");
    const tags = [...structure.matchAll(/^ *([A-Za-z]\w*)(?:\s\(block\)|:)?\s*$/gm)].map(([, tag]) => tag);
    expect(tags.join(" ")).toBe(
      "Document H1 P L LI Lbl LBody H2 Table Caption THead TR TH TH TBody TR TH TD TR TH TD TFoot TR TH TD",
    );
    expect(structure.match(/\/Scope \/Column/g)).toHaveLength(2);
    expect(structure.match(/\/Scope \/Row/g)).toHaveLength(3);
    expect(structure).toContain('"Åtta kommuner delar 1 250 000 kr – ”lika”. "');
  },
);

popplerTest("a reader finds title, language and embedded fonts only", async () => {
  const pdf = await pdfOf(PAPER, NOW);
  const facts = readByPoppler(pdf, "facts");
  expect(facts).toMatch(/Title: +Avgift 2027: Österåkers kommun/);
  expect(facts).toMatch(/Tagged: +yes/);
  const fonts = readByPoppler(pdf, "fonts").trim().split("\n").slice(2);
  expect(fonts).toHaveLength(2);
  for (const font of fonts) expect(font).toMatch(/\+SourceSans3-\w+ +CID TrueType +Identity-H +yes yes yes/);
});

popplerTest(
  "names of the neighbours are written, and a sign without a letter is a question mark",
  async () => {
    const paper = withBlocks({ kind: "paragraph", text: "Małgorzata Čapek, Þórður, 中" });
    expect(readByPoppler(await pdfOf(paper, NOW), "words")).toContain("Małgorzata Čapek, Þórður, ?");
  },
);

popplerTest(
  "a long table goes on, with its headings for the eye on each page and once for the ear",
  async () => {
    const [table] = PAPER.blocks.filter(({ kind }) => kind === "table") as Extract<
      Paper["blocks"][0],
      { kind: "table" }
    >[];
    const rows = Array.from({ length: 120 }, (_, index) => [`Kommun ${index}`, String(index)]);
    const pdf = await pdfOf(withBlocks({ ...table!, rows }), NOW);
    expect(readByPoppler(pdf, "words").match(/Kommun +Andel/g)?.length).toBeGreaterThan(2);
    expect(readByPoppler(pdf, "structure").match(/"Andel "/g)).toHaveLength(1);
    expect(readByPoppler(pdf, "words")).toContain("· 3 (");
  },
);

popplerTest("a long paragraph goes over pages, and a word wider than the line is cut", async () => {
  const text = `${"ordet står här ".repeat(900)}${"å".repeat(300)}`;
  const words = readByPoppler(await pdfOf(withBlocks({ kind: "paragraph", text }), NOW), "words");
  expect(words.match(/ordet/g)).toHaveLength(900);
  expect(words.match(/å/g)?.length).toBe(900 + 300);
});
