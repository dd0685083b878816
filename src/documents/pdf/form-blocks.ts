import { MARGIN, type PageFlow, type Style } from "./page-flow";
import { STRONG, TEXT } from "./text-blocks";

const SMALL: Style = { weight: "regular", size: 9 };
const INDENT = 20;
const HALF_GAP = 24;
/** Room for a hand to write in. */
const HAND = 34;

export function list(
  flow: PageFlow,
  { ordered, items }: { ordered: boolean; items: readonly string[] },
): void {
  const whole = flow.element("L");
  const width = flow.width - INDENT;
  for (const [index, text] of items.entries()) {
    const lines = flow.lines(text, width, TEXT);
    flow.makeRoom(flow.heightOf(lines, TEXT));
    const item = flow.element("LI", whole);
    const label = ordered ? `${index + 1}.` : "–";
    flow.tagged("Lbl", flow.element("Lbl", item), () => flow.draw([label], MARGIN, flow.y, INDENT, TEXT));
    flow.tagged("LBody", flow.element("LBody", item), () =>
      flow.draw(lines, MARGIN + INDENT, flow.y, width, TEXT),
    );
    flow.y += flow.heightOf(lines, TEXT) + 3;
  }
  flow.y += 7;
}

/** The first line of each side is the sender and the kind of paper. */
export function letterhead(flow: PageFlow, lines: readonly (readonly [left: string, right: string])[]): void {
  const half = flow.width * 0.55;
  for (const [index, [left, right]] of lines.entries()) {
    const style = index === 0 ? STRONG : TEXT;
    const sides = [
      { lines: flow.lines(left, half - 10, style), x: MARGIN, width: half - 10 },
      { lines: flow.lines(right, flow.width - half, style), x: MARGIN + half, width: flow.width - half },
    ];
    const height = Math.max(...sides.map((side) => flow.heightOf(side.lines, style)));
    flow.makeRoom(height);
    for (const side of sides.filter((one) => one.lines.length > 0))
      flow.tagged("P", flow.element("P"), () => flow.draw(side.lines, side.x, flow.y, side.width, style));
    flow.y += height;
  }
  flow.y += 14;
}

/** Two beside each other; none is parted from its line. */
export function signatures(flow: PageFlow, places: readonly (readonly string[])[]): void {
  const width = (flow.width - HALF_GAP) / 2;
  for (let first = 0; first < places.length; first += 2) {
    const row = places.slice(first, first + 2);
    const below = Math.max(...row.map((place) => place.length)) * SMALL.size * 1.35;
    flow.makeRoom(HAND + below + 8);
    flow.y += HAND;
    for (const [column, place] of row.entries()) {
      const x = MARGIN + column * (width + HALF_GAP);
      const { y } = flow;
      flow.decorative(() => {
        flow.doc
          .moveTo(x, y)
          .lineTo(x + width, y)
          .lineWidth(0.7)
          .strokeColor("#4a4f54")
          .stroke();
      });
      const lines = place.flatMap((line) => flow.lines(line, width, SMALL));
      flow.tagged("P", flow.element("P"), () => flow.draw(lines, x, y + 3, width, SMALL));
    }
    flow.y += below + 8;
  }
}
