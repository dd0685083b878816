import { Typeface, type Weight } from "./typeface";

type Doc = PDFKit.PDFDocument;
type Element = PDFKit.PDFStructureElement;

export const MARGIN = 57;
export const LINE = 1.35;

export type Style = { weight: Weight; size: number };

/** Fills pages from the top, and tags what it writes so that the paper can be listened to (PDF/UA). */
export class PageFlow {
  readonly typeface: Typeface;
  readonly root: Element;
  readonly width: number;
  y = MARGIN;

  constructor(readonly doc: Doc) {
    this.typeface = new Typeface(doc);
    this.root = doc.struct("Document");
    this.width = doc.page.width - 2 * MARGIN;
    doc.addStructure(this.root);
  }

  /** Room for so much on this page, or a new one. True when it is a new one. */
  makeRoom(height: number): boolean {
    if (this.y + height <= this.doc.page.height - MARGIN - 20 || this.y === MARGIN) return false;
    this.doc.addPage();
    this.y = MARGIN;
    return true;
  }

  /** What follows begins at the top of a page of its own. */
  newPage(): void {
    if (this.y === MARGIN) return;
    this.doc.addPage();
    this.y = MARGIN;
  }

  /** An element of the paper's structure, within another one. */
  element(tag: string, parent: Element = this.root, scope?: "Column" | "Row"): Element {
    // pdfkit takes a table's scope, but its types do not say so.
    const element = this.doc.struct(tag, scope ? ({ scope } as object) : {});
    parent.add(element);
    return element;
  }

  /** What is drawn belongs to the element. It may not go over to another page. */
  tagged(tag: string, element: Element, draw: () => void): void {
    const content = this.doc.markStructureContent(tag);
    draw();
    this.doc.endMarkedContent();
    element.add(content);
  }

  /** What is only for the eye: rules, page numbers, headings said again. */
  decorative(draw: () => void): void {
    this.doc.markContent("Artifact", { type: "Layout" });
    draw();
    this.doc.endMarkedContent();
  }

  rule(colour: string): void {
    const { y } = this;
    this.decorative(() => {
      this.doc
        .moveTo(MARGIN, y)
        .lineTo(MARGIN + this.width, y)
        .lineWidth(0.5)
        .strokeColor(colour)
        .stroke();
    });
  }

  /** Broken at spaces; a word that is wider than the line is cut. */
  lines(text: string, width: number, { weight, size }: Style): string[] {
    const lines: string[] = [];
    let line = "";
    for (const word of text.split(/[ \n]+/).filter(Boolean)) {
      const longer = line ? `${line} ${word}` : word;
      if (this.typeface.width(longer, weight, size) <= width) {
        line = longer;
        continue;
      }
      if (line) lines.push(line);
      line = word;
      while (this.typeface.width(line, weight, size) > width && line.length > 1) {
        const cut = this.#fitting(line, width, { weight, size });
        lines.push(line.slice(0, cut));
        line = line.slice(cut);
      }
    }
    return line ? [...lines, line] : lines;
  }

  #fitting(word: string, width: number, { weight, size }: Style): number {
    let cut = word.length - 1;
    while (cut > 1 && this.typeface.width(word.slice(0, cut), weight, size) > width) cut -= 1;
    return cut;
  }

  /** Lines from `y` and down. Each ends in a space, or two words would be read as one. */
  draw(lines: readonly string[], x: number, y: number, width: number, style: Style, right = false): void {
    for (const [index, line] of lines.entries()) {
      const indent = right ? width - this.typeface.width(line, style.weight, style.size) : 0;
      const at = y + index * style.size * LINE;
      this.typeface.draw(`${line} `, style.weight, style.size, x + indent, at);
    }
  }

  heightOf(lines: readonly string[], { size }: Style): number {
    return lines.length * size * LINE;
  }
}
