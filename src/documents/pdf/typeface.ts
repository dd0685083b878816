import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { unpacked } from "./woff";

export type Weight = "regular" | "strong";
type Doc = PDFKit.PDFDocument;
type Run = { font: string; text: string };

const NUMBERS: Record<Weight, number> = { regular: 400, strong: 600 };
/** Letters that Swedish has, then those of its neighbours. */
const SUBSETS = ["latin", "latin-ext"] as const;

/** Beside the bundle in dist/fonts; when run from the sources, where the package keeps them. */
function fontBytes(subset: string, weight: Weight): Buffer {
  const file = `source-sans-3-${subset}-${NUMBERS[weight]}-normal.woff`;
  const built = fileURLToPath(new URL(`./fonts/${file}`, import.meta.url));
  if (existsSync(built)) return readFileSync(built);
  return readFileSync(createRequire(import.meta.url).resolve(`@fontsource/source-sans-3/files/${file}`));
}

const remembered = new Map<string, Buffer>();

/** Source Sans 3 in two weights, always embedded: a reader's program need not have it. */
export function typefaceBytes(subset: (typeof SUBSETS)[number], weight: Weight): Buffer {
  const name = `${subset} ${weight}`;
  const bytes = remembered.get(name) ?? unpacked(fontBytes(subset, weight));
  remembered.set(name, bytes);
  return bytes;
}

/** What pdfkit's own types leave out: the font that is chosen, and the letters it has. */
type WithFont = { _font: { font: { hasGlyphForCodePoint: (codePoint: number) => boolean } } };

/** Letters in a document: a file of the typeface holds a part of the alphabet, so a text may need two. */
export class Typeface {
  readonly #widths = new Map<string, number>();
  readonly #fonts = new Map<string, (codePoint: number) => boolean>();

  constructor(readonly doc: Doc) {
    for (const subset of SUBSETS) {
      for (const weight of ["regular", "strong"] as const)
        doc.registerFont(`${subset} ${weight}`, typefaceBytes(subset, weight));
    }
  }

  #has(font: string, codePoint: number): boolean {
    let has = this.#fonts.get(font);
    if (!has) {
      const { font: chosen } = (this.doc.font(font) as unknown as WithFont)._font;
      has = (point) => chosen.hasGlyphForCodePoint(point);
      this.#fonts.set(font, has);
    }
    return has(codePoint);
  }

  /** The text in stretches of one font each. A sign that no font has is shown as a question mark. */
  runs(text: string, weight: Weight): Run[] {
    const runs: Run[] = [];
    for (const sign of readable(text)) {
      const font = SUBSETS.map((subset) => `${subset} ${weight}`).find((name) =>
        this.#has(name, sign.codePointAt(0) ?? 0),
      );
      const last = runs.at(-1);
      const run = { font: font ?? `latin ${weight}`, text: font ? sign : "?" };
      if (last?.font === run.font) last.text += run.text;
      else runs.push(run);
    }
    return runs;
  }

  /** Measured a word at a time, since the same words come again. */
  width(text: string, weight: Weight, size: number): number {
    const words = text.split(" ");
    const measured = words.reduce((sum, word) => sum + this.#unitWidth(word, weight), 0);
    return (measured + (words.length - 1) * this.#unitWidth(" ", weight)) * size;
  }

  #unitWidth(word: string, weight: Weight): number {
    const known = this.#widths.get(`${weight} ${word}`);
    if (known !== undefined) return known;
    const width = this.runs(word, weight).reduce(
      (sum, run) => sum + this.doc.font(run.font).fontSize(1).widthOfString(run.text),
      0,
    );
    this.#widths.set(`${weight} ${word}`, width);
    return width;
  }

  draw(text: string, weight: Weight, size: number, x: number, y: number): void {
    let at = x;
    for (const run of this.runs(text, weight)) {
      this.doc.font(run.font).fontSize(size).text(run.text, at, y, { lineBreak: false });
      at += this.doc.widthOfString(run.text);
    }
  }
}

/** Spaces and hyphens that few fonts have look like their plain kin; what cannot be seen is left out. */
function readable(text: string): string {
  return text
    .normalize("NFC")
    .replaceAll("\u202f", "\u00a0")
    .replaceAll("\u2011", "-")
    .replace(/[\t\n\r]/g, " ")
    .replace(/\p{C}/gu, "");
}
