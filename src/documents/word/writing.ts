import type { IParagraphOptions, Paragraph, Table as WordTable } from "docx";
import type { Instant } from "../../calendar";
import type { Block, Paper, Table } from "../pdf/paper";
import { settled } from "./settling";
import { LIST_NUMBERING, LISTS, STYLES } from "./styles";

/** A twentieth of a point, of which a centimetre has 567. */
const CM = 567;
const LEFT_AND_RIGHT = Math.round(2.5 * CM);
const TOP_AND_BOTTOM = Math.round(2.2 * CM);
const TEXT_WIDTH = 11906 - 2 * LEFT_AND_RIGHT;

const LINE = { style: "single", size: 4, color: "8A8F94" } as const;
const NONE = { style: "none", size: 0, color: "auto" } as const;

type Docx = typeof import("docx");

/** The paper as a Word file in Swedish, with styles and headings that Word knows. The library is loaded at the first one. */
export async function wordOf(paper: Paper, at: Instant): Promise<Uint8Array> {
  const docx = await import("docx");
  const { Document, Footer, Header, Packer } = docx;
  const document = new Document({
    title: paper.title,
    creator: "Utlyst",
    lastModifiedBy: "Utlyst",
    styles: STYLES,
    numbering: LIST_NUMBERING,
    sections: [
      {
        properties: {
          page: {
            size: { width: 11906, height: 16838 },
            margin: {
              left: LEFT_AND_RIGHT,
              right: LEFT_AND_RIGHT,
              top: TOP_AND_BOTTOM,
              bottom: TOP_AND_BOTTOM,
            },
          },
        },
        headers: paper.header
          ? { default: new Header({ children: [header(docx, paper.header)] }) }
          : undefined,
        footers: { default: new Footer({ children: [footer(docx, paper.footer)] }) },
        children: wordBlocks(docx, paper.blocks),
      },
    ],
  });
  return settled(new Uint8Array(await Packer.toArrayBuffer(document)), at);
}

/** Each numbered list begins at one: `from` tells those of one file apart. */
export function wordBlocks(docx: Docx, blocks: readonly Block[], from = 0): (Paragraph | WordTable)[] {
  let lists = from;
  const written: (Paragraph | WordTable)[] = [];
  let onNewPage = false;
  for (const block of blocks) {
    if (block.kind === "new_page") {
      onNewPage = true;
      continue;
    }
    if (block.kind === "list" && block.ordered) lists += 1;
    written.push(...wordBlock(docx, block, lists, onNewPage));
    onNewPage = false;
  }
  return written;
}

function wordBlock(
  docx: Docx,
  block: Exclude<Block, { kind: "new_page" }>,
  list: number,
  pageBreakBefore: boolean,
): (Paragraph | WordTable)[] {
  const { Paragraph, TextRun } = docx;
  const paragraph = (text: string, options: IParagraphOptions = {}) =>
    new Paragraph({ ...options, children: [new TextRun(text)] });
  switch (block.kind) {
    case "heading":
      return [paragraph(block.text, { style: `Heading${block.level}`, pageBreakBefore })];
    case "paragraph":
      return [paragraph(block.text, { pageBreakBefore })];
    case "list":
      return block.items.map((item) =>
        paragraph(item, {
          style: "ListParagraph",
          numbering: block.ordered
            ? { reference: LISTS.numbers, level: 0, instance: list }
            : { reference: LISTS.dashes, level: 0 },
        }),
      );
    case "facts":
      return block.facts.map(
        ([label, value]) =>
          new Paragraph({
            style: "Facts",
            children: [new TextRun(label), new TextRun({ text: `\t${value}`, bold: true })],
          }),
      );
    case "letterhead":
      return block.lines.map(
        ([left, right], index) =>
          new Paragraph({
            style: "Letterhead",
            children: [new TextRun({ text: `${left}\t${right}`, bold: index === 0 })],
          }),
      );
    case "signatures":
      return block.places.flatMap((place) =>
        place.map((line, index) => paragraph(line, { style: index === 0 ? "Signature" : "SignatureBelow" })),
      );
    case "table":
      return [
        paragraph(block.caption, { style: "Caption", keepNext: true }),
        table(docx, block),
        paragraph(""),
      ];
  }
}

function table(docx: Docx, { columns, rows, foot }: Table): WordTable {
  const { AlignmentType, Paragraph, Table: WordTable, TableCell, TableLayoutType, TableRow, TextRun } = docx;
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const widths = columns.map(({ width }) => Math.floor((TEXT_WIDTH * width) / whole));
  const row = (cells: readonly string[], bold: boolean, tableHeader = false) =>
    new TableRow({
      tableHeader,
      cantSplit: true,
      children: columns.map(
        ({ numeric }, column) =>
          new TableCell({
            margins: { top: 40, bottom: 40, left: 80, right: 80 },
            children: [
              new Paragraph({
                style: "TableText",
                alignment: numeric ? AlignmentType.END : AlignmentType.START,
                children: [new TextRun({ text: cells[column] ?? "", bold })],
              }),
            ],
          }),
      ),
    });
  return new WordTable({
    layout: TableLayoutType.FIXED,
    columnWidths: widths,
    width: { size: TEXT_WIDTH, type: "dxa" },
    borders: {
      top: LINE,
      bottom: LINE,
      insideHorizontal: LINE,
      left: NONE,
      right: NONE,
      insideVertical: NONE,
    },
    rows: [
      row(
        columns.map(({ heading }) => heading),
        true,
        true,
      ),
      ...rows.map((cells) => row(cells, false)),
      ...(foot ? [row(foot, true)] : []),
    ],
  });
}

function header({ AlignmentType, Paragraph, TextRun }: Docx, text: string): Paragraph {
  return new Paragraph({
    style: "Header",
    alignment: AlignmentType.END,
    children: [new TextRun({ text, bold: true })],
  });
}

function footer({ PageNumber, Paragraph, TextRun }: Docx, text: string): Paragraph {
  const numbers = [`${text} · `, PageNumber.CURRENT, " (", PageNumber.TOTAL_PAGES, ")"];
  return new Paragraph({ style: "Footer", children: [new TextRun({ children: numbers })] });
}
