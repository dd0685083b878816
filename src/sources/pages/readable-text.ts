import { type HTMLElement, type Node, NodeType } from "node-html-parser";
import { oneLine, tidy } from "../../tidy-text";
import { decodeEntities } from "../feeds/plain-text";
import { isFurniture } from "./furniture";

const ROWS = new Set(["tr", "dl"]);
const LINES = new Set(
  "address article blockquote body br caption dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main ol p pre section summary table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** A row longer than this lays out a page. */
const LONGEST_ROW = 2000;

/**
 * The words of an element as a person reads them, a line for each paragraph, heading, item of a list and row of a table. What
 * stands around the words of a page is left out. Two cells are "label: value", more are parted by bars.
 */
export function readableLines(element: HTMLElement): string[] {
  const lines: string[] = [];
  let line = "";
  const end = () => {
    const read = oneLine(tidy(line));
    if (/[\p{L}\p{N}]/u.test(read)) lines.push(read);
    line = "";
  };
  const walk = (node: Node) => {
    if (node.nodeType === NodeType.TEXT_NODE) {
      line += decodeEntities(node.rawText).replace(/[ \t\r\n\f]+/g, " ");
    }
    if (node.nodeType !== NodeType.ELEMENT_NODE) return;
    const child = node as HTMLElement;
    const name = child.rawTagName?.toLowerCase() ?? "";
    if (child !== element && isFurniture(child)) return;
    const row = ROWS.has(name) ? rowOf(child, name) : null;
    if (row) {
      end();
      for (const words of row) {
        line = words;
        end();
      }
      return;
    }
    const breaks = LINES.has(name);
    if (breaks && line.trim() !== "-") end();
    if (name === "li") line = "- ";
    for (const part of child.childNodes) walk(part);
    if (breaks) end();
  };
  walk(element);
  end();
  return lines;
}

/** The lines of a table's row, or of a list of terms; null when it holds more than short values. */
function rowOf(element: HTMLElement, name: string): string[] | null {
  if (element.querySelector(`${name === "dl" ? "dl, " : ""}table, h1, h2, h3, h4, p + p + p`)) return null;
  const cells = element.querySelectorAll(name === "tr" ? "td, th" : "dt, dd");
  const shown = cells.filter((cell) => !isFurniture(cell));
  const words = shown.map((cell) => readableLines(cell).join(" "));
  if (words.some((text) => text.length > LONGEST_ROW)) return null;
  if (name === "tr") {
    const [first = "", second = ""] = words;
    return [words.length === 2 ? labelled(first, second) : words.filter(Boolean).join(" | ")];
  }
  const rows: string[] = [];
  let term = "";
  shown.forEach((cell, i) => {
    const text = words[i] ?? "";
    if (cell.rawTagName.toLowerCase() === "dt") {
      if (term) rows.push(term);
      term = text;
    } else {
      rows.push(labelled(term, text));
      term = "";
    }
  });
  return term ? [...rows, term] : rows;
}

function labelled(label: string, value: string): string {
  if (!label || !value) return label || value;
  return /[:?]$/.test(label) ? `${label} ${value}` : `${label}: ${value}`;
}
