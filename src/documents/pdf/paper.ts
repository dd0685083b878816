/** A paper to be made into a PDF or a Word file: what it says, in reading order. How it looks is the writer's business. */
export type Paper = {
  title: string;
  /** Said at the head of every page, such as that it is a draft; for the eye, so the text says it as well. */
  header?: string;
  /** Said at the foot of every page. */
  footer: string;
  blocks: Block[];
};

export type Block =
  | { kind: "heading"; level: 1 | 2 | 3; text: string }
  | { kind: "paragraph"; text: string }
  | { kind: "facts"; facts: [label: string, value: string][] }
  | { kind: "list"; ordered: boolean; items: string[] }
  /** Who sends it, and what and which it is, line beside line. */
  | { kind: "letterhead"; lines: [left: string, right: string][] }
  /** Lines to write on by hand, with what stands below each. */
  | { kind: "signatures"; places: string[][] }
  | { kind: "new_page" }
  | Table;

/** The first cell of a row names it. `foot`: a row of sums. */
export type Table = {
  kind: "table";
  caption: string;
  /** `width`: how much of the line it takes, compared with the others. */
  columns: { heading: string; width: number; numeric?: boolean }[];
  rows: string[][];
  foot?: string[];
};
