import type { Instant } from "../../calendar";
import { letterhead, list, signatures } from "./form-blocks";
import { MARGIN, PageFlow } from "./page-flow";
import type { Block, Paper } from "./paper";
import { table } from "./table";
import { facts, heading, paragraph } from "./text-blocks";
import { typefaceBytes } from "./typeface";

type Doc = PDFKit.PDFDocument;

/** The paper as a tagged PDF/UA in Swedish. The library is loaded at the first paper: most starts write none. */
export async function pdfOf(paper: Paper, at: Instant): Promise<Buffer> {
  const { default: PDFDocument } = await import("pdfkit");
  const doc = new PDFDocument({
    size: "A4",
    margin: 0,
    pdfVersion: "1.7",
    subset: "PDF/UA",
    tagged: true,
    lang: "sv-SE",
    displayTitle: true,
    bufferPages: true,
    // Its default is Helvetica, which would not be embedded.
    font: typefaceBytes("latin", "regular"),
    info: { Title: paper.title, Creator: "Utlyst", Producer: "Utlyst", CreationDate: new Date(at) },
    // PDF/UA and a font in bytes are there, though its types do not say so.
  } as object);
  const bytes = allOf(doc);
  const flow = new PageFlow(doc);
  for (const block of paper.blocks) write(flow, block);
  flow.root.end();
  writeMargins(flow, paper);
  doc.end();
  return bytes;
}

function allOf(doc: Doc): Promise<Buffer> {
  const parts: Buffer[] = [];
  return new Promise((resolve, reject) => {
    doc.on("data", (part: Buffer) => parts.push(part));
    doc.on("end", () => resolve(Buffer.concat(parts)));
    doc.on("error", reject);
  });
}

function write(flow: PageFlow, block: Block): void {
  if (block.kind === "heading") heading(flow, block.level, block.text);
  else if (block.kind === "paragraph") paragraph(flow, block.text);
  else if (block.kind === "facts") facts(flow, block.facts);
  else if (block.kind === "list") list(flow, block);
  else if (block.kind === "letterhead") letterhead(flow, block.lines);
  else if (block.kind === "signatures") signatures(flow, block.places);
  else if (block.kind === "new_page") flow.newPage();
  else table(flow, block);
}

/** "Avgift 2027 · 1 (2)": how many there are is known when all are written. */
function writeMargins(flow: PageFlow, { header, footer }: Paper): void {
  const style = { weight: "regular", size: 8.5 } as const;
  const { start, count } = flow.doc.bufferedPageRange();
  for (let page = 0; page < count; page += 1) {
    flow.doc.switchToPage(start + page);
    flow.decorative(() => {
      const y = flow.doc.page.height - MARGIN + 12;
      const lines = flow.lines(`${footer} · ${page + 1} (${count})`, flow.width, style);
      flow.draw(lines.slice(0, 2), MARGIN, y, flow.width, style);
      if (header) flow.draw([header], MARGIN, MARGIN - 24, flow.width, style, true);
    });
  }
}
