import { LINE, MARGIN, type PageFlow, type Style } from "./page-flow";

export const TEXT: Style = { weight: "regular", size: 10.5 };
export const STRONG: Style = { weight: "strong", size: 10.5 };
const HEADINGS: Record<1 | 2 | 3, Style> = {
  1: { weight: "strong", size: 20 },
  2: { weight: "strong", size: 13.5 },
  3: { weight: "strong", size: 11 },
};
/** A heading never stands last on a page. */
const WITH_WHAT_FOLLOWS = 50;

export function heading(flow: PageFlow, level: 1 | 2 | 3, text: string): void {
  const style = HEADINGS[level];
  const lines = flow.lines(text, flow.width, style);
  const height = flow.heightOf(lines, style);
  flow.makeRoom(height + WITH_WHAT_FOLLOWS);
  if (flow.y > MARGIN) flow.y += 8;
  flow.tagged(`H${level}`, flow.element(`H${level}`), () =>
    flow.draw(lines, MARGIN, flow.y, flow.width, style),
  );
  flow.y += height + 6;
}

/** Goes on over to the next page, line by line. */
export function paragraph(flow: PageFlow, text: string): void {
  const element = flow.element("P");
  const height = TEXT.size * LINE;
  let left = flow.lines(text, flow.width, TEXT);
  while (left.length > 0) {
    flow.makeRoom(height);
    const room = Math.max(1, Math.floor((flow.doc.page.height - MARGIN - 20 - flow.y) / height));
    const here = left.slice(0, room);
    flow.tagged("P", element, () => flow.draw(here, MARGIN, flow.y, flow.width, TEXT));
    flow.y += flow.heightOf(here, TEXT);
    left = left.slice(room);
  }
  flow.y += 7;
}

/** Plain pairs: a list whose labels name what stands beside them. */
export function facts(flow: PageFlow, pairs: readonly (readonly [label: string, value: string])[]): void {
  const list = flow.element("L");
  const beside = flow.width * 0.34;
  for (const [label, value] of pairs) {
    const labels = flow.lines(label, beside - 10, TEXT);
    const values = flow.lines(value, flow.width - beside, STRONG);
    const height = Math.max(flow.heightOf(labels, TEXT), flow.heightOf(values, STRONG));
    flow.makeRoom(height);
    const item = flow.element("LI", list);
    flow.tagged("Lbl", flow.element("Lbl", item), () => flow.draw(labels, MARGIN, flow.y, beside - 10, TEXT));
    flow.tagged("LBody", flow.element("LBody", item), () =>
      flow.draw(values, MARGIN + beside, flow.y, flow.width - beside, STRONG),
    );
    flow.y += height + 3;
  }
  flow.y += 7;
}
