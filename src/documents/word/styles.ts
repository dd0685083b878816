import type { INumberingOptions, IStylesOptions } from "docx";

export const LISTS = { numbers: "numbers", dashes: "dashes" } as const;

/** Without the rule LibreOffice takes the number for a fixed height, and lines of a large heading run into each other. */
const LINES = { line: 276, lineRule: "auto" } as const;
const INDENT = { left: 425, hanging: 425 };
const heading = (size: number, before: number) => ({
  run: { font: "Arial", size, bold: true, color: "000000" },
  paragraph: { spacing: { before, after: 100, ...LINES }, keepNext: true },
});
const own = (id: string, paragraph: object, run: object = {}) => ({
  id,
  name: id,
  basedOn: "Normal",
  quickFormat: true,
  paragraph,
  run,
});
/** Room for a hand above the line. */
const LINE = { style: "single", size: 6, space: 3 } as const;
/** `between`: without it Word draws one line for all. */
const SIGNING = { spacing: { before: 600, after: 0 }, border: { top: LINE, between: LINE } };

/** The look of a paper that goes into a municipality's agenda: plain, black, with headings that a screen reader finds. */
export const STYLES = {
  default: {
    document: {
      run: { font: "Arial", size: 21, language: { value: "sv-SE" } },
      paragraph: { spacing: { after: 120, ...LINES } },
    },
    heading1: heading(32, 240),
    heading2: heading(24, 280),
    heading3: heading(21, 200),
    listParagraph: { paragraph: { spacing: { after: 80 } } },
  },
  paragraphStyles: [
    own("Facts", {
      spacing: { after: 30 },
      indent: { left: 3400, hanging: 3400 },
      tabStops: [{ type: "left", position: 3400 }],
    }),
    own("Letterhead", { spacing: { after: 20 }, tabStops: [{ type: "left", position: 5400 }] }),
    own("Caption", { spacing: { before: 160, after: 60 }, keepNext: true }, { bold: true, size: 19 }),
    own("TableText", { spacing: { after: 0, line: 240, lineRule: "auto" } }, { size: 19 }),
    own("Signature", { ...SIGNING, keepNext: true, indent: { right: 4000 } }, { size: 19 }),
    own("SignatureBelow", { spacing: { after: 0 } }, { size: 19 }),
    own("Header", {}, { size: 17 }),
    own("Footer", {}, { size: 17 }),
  ],
} as const satisfies IStylesOptions;

export const LIST_NUMBERING: INumberingOptions = {
  config: [
    { reference: LISTS.numbers, levels: [level("decimal", "%1.")] },
    { reference: LISTS.dashes, levels: [level("bullet", "–")] },
  ],
};

function level(format: "decimal" | "bullet", text: string) {
  return { level: 0, format, text, alignment: "left", style: { paragraph: { indent: INDENT } } } as const;
}
