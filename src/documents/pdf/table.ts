import { MARGIN, type PageFlow, type Style } from "./page-flow";
import type { Table } from "./paper";

const TEXT: Style = { weight: "regular", size: 9.5 };
const STRONG: Style = { weight: "strong", size: 9.5 };
const PADDING = 2.2;
const GAP = 8;
const LINE_COLOUR = "#8a8f94";
const FAINT_COLOUR = "#d5d8da";

type Laid = { lines: string[]; x: number; width: number; right: boolean }[];
type Element = PDFKit.PDFStructureElement;

/** A row never goes over to the next page; the headings are said again there, for the eye only. */
export function table(flow: PageFlow, { caption, columns, rows, foot }: Table): void {
  const whole = columns.reduce((sum, { width }) => sum + width, 0);
  const lay = (cells: readonly string[], style: Style): Laid => {
    let x = MARGIN;
    return columns.map((column, index) => {
      const width = (flow.width * column.width) / whole;
      const gap = index === columns.length - 1 ? 0 : GAP;
      const cell = { x, width: width - gap, right: column.numeric === true };
      x += width;
      return { ...cell, lines: flow.lines(cells[index] ?? "", cell.width, style) };
    });
  };
  const heightOf = (row: Laid, style: Style) =>
    Math.max(...row.map(({ lines }) => flow.heightOf(lines, style))) + 2 * PADDING;
  const drawn = (row: Laid, style: Style, write: (draw: () => void, column: number) => void) => {
    for (const [column, { lines, x, width, right }] of row.entries())
      write(() => flow.draw(lines, x, flow.y + PADDING, width, style, right), column);
    flow.y += heightOf(row, style);
  };

  const head = lay(
    columns.map(({ heading }) => heading),
    STRONG,
  );
  const headHeight = heightOf(head, STRONG);
  const root = flow.element("Table");
  const captionLines = flow.lines(caption, flow.width, STRONG);
  flow.makeRoom(flow.heightOf(captionLines, STRONG) + headHeight * 3);
  flow.tagged("Caption", flow.element("Caption", root), () =>
    flow.draw(captionLines, MARGIN, flow.y, flow.width, STRONG),
  );
  flow.y += flow.heightOf(captionLines, STRONG) + PADDING;

  const tagged = (row: Laid, style: Style, inside: Element, isHead: boolean) => {
    const element = flow.element("TR", inside);
    drawn(row, style, (draw, column) => {
      const tag = isHead || column === 0 ? "TH" : "TD";
      const scope = isHead ? "Column" : column === 0 ? "Row" : undefined;
      flow.tagged(tag, flow.element(tag, element, scope), draw);
    });
  };

  tagged(head, STRONG, flow.element("THead", root), true);
  flow.rule(LINE_COLOUR);
  const body = flow.element("TBody", root);
  for (const [index, cells] of rows.entries()) {
    const row = lay(cells, TEXT);
    // The last row keeps its sum with it.
    const withSum = foot && index === rows.length - 1 ? heightOf(lay(foot, STRONG), STRONG) : 0;
    if (flow.makeRoom(heightOf(row, TEXT) + withSum)) {
      flow.decorative(() => drawn(head, STRONG, (draw) => draw()));
      flow.rule(LINE_COLOUR);
    }
    tagged(row, TEXT, body, false);
    flow.rule(index === rows.length - 1 && foot ? LINE_COLOUR : FAINT_COLOUR);
  }
  if (foot) tagged(lay(foot, STRONG), STRONG, flow.element("TFoot", root), false);
  flow.y += 10;
}
