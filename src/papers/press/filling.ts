import type { IPatch, ParagraphChild } from "docx";
import { zipOf } from "../../documents/files/zip";
import type { Block } from "../../documents/pdf/paper";
import { settled } from "../../documents/word/settling";
import { LIST_NUMBERING, LISTS } from "../../documents/word/styles";
import { placeholderName } from "../placeholder-names";
import type { Order } from "./orders";
import { type Placeholder, partsOf, placeholdersIn } from "./template";

type Docx = typeof import("docx");

const MAIN = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const TEMPLATE = "application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml";

/** The template with what is known in its places; a place that nothing is known for stays as it is. */
export async function filledTemplate(order: Extract<Order, { kind: "filled" }>): Promise<Uint8Array> {
  const docx = await import("docx");
  const { patchDocument } = docx;
  const parts = asDocument(partsOf(order.template));
  const packed = zipOf(
    [...parts].map(([name, bytes]) => ({ name, bytes })),
    order.at,
  );
  const patches: Record<string, IPatch> = {};
  for (const place of placeholdersIn(parts)) {
    const value = order.values[placeholderName(place.written)];
    if (value !== undefined) patches[place.written] = patchFor(docx, place, value);
  }
  const filled = await patchDocument({
    outputType: "uint8array",
    data: packed,
    patches,
    keepOriginalStyles: true,
    numbering: LIST_NUMBERING,
    properties: { title: order.title },
  });
  return settled(filled, order.at);
}

const rewritten = (bytes: Uint8Array | undefined, how: (text: string) => string) =>
  new TextEncoder().encode(how(new TextDecoder().decode(bytes)));

/** A Word template (.dotx) becomes a document: else Word would open a new one each time. */
function asDocument(parts: Map<string, Uint8Array>): Map<string, Uint8Array> {
  return new Map(
    [...parts].map(([name, bytes]) => {
      if (name === "[Content_Types].xml")
        return [name, rewritten(bytes, (text) => text.replace(TEMPLATE, MAIN))];
      return [name, name.endsWith(".rels") ? rewritten(bytes, fetchingNothing) : bytes];
    }),
  );
}

const RELATIONSHIP = /<(?:[\w.-]+:)?Relationship\b(?:[^>"']|"[^"]*"|'[^']*')*>/g;

/**
 * What the document would fetch from elsewhere as soon as it is opened, such as another template with macros, leads
 * nowhere. A link that somebody presses stays.
 */
function fetchingNothing(relationships: string): string {
  return relationships.replace(RELATIONSHIP, (one) =>
    !/\bTargetMode\s*=/.test(one) ||
    /\bTargetMode\s*=\s*["']Internal["']/.test(one) ||
    /\/hyperlink["']/.test(one)
      ? one
      : one.replace(/(\bTarget\s*=\s*)(?:"[^"]*"|'[^']*')/, '$1"file:///removed"'),
  );
}

function patchFor(docx: Docx, place: Placeholder, value: string | Block[]): IPatch {
  const { PatchType, TextRun } = docx;
  if (typeof value === "string") return { type: PatchType.PARAGRAPH, children: [new TextRun(plain(value))] };
  if (!place.alone) return { type: PatchType.PARAGRAPH, children: runs(docx, value) };
  return { type: PatchType.DOCUMENT, children: paragraphs(docx, value, place.style) };
}

/** Braces in what somebody wrote are no placeholders. */
const plain = (text: string) => text.replaceAll("{{", "{ {").replaceAll("}}", "} }");

/** Where there is room for one paragraph only: line below line. */
function runs({ TextRun }: Docx, blocks: readonly Block[]): ParagraphChild[] {
  return blocks
    .flatMap(linesOf)
    .map((line, index) => new TextRun({ text: plain(line), break: index === 0 ? 0 : 1 }));
}

function linesOf(block: Block): string[] {
  if (block.kind === "list")
    return block.items.map((item, index) => `${block.ordered ? `${index + 1}.` : "–"} ${item}`);
  if (block.kind === "signatures") return block.places.flatMap((place) => ["", ...place]);
  return block.kind === "paragraph" || block.kind === "heading" ? [block.text] : [];
}

/** In the template's own style for the paragraph that they stand in place of. */
function paragraphs({ Paragraph, TextRun }: Docx, blocks: readonly Block[], style: string) {
  return blocks.flatMap((block, list) => {
    const isList = block.kind === "list";
    const lines = isList ? block.items : linesOf(block);
    const numbering = !isList
      ? undefined
      : block.ordered
        ? { reference: LISTS.numbers, level: 0, instance: list }
        : { reference: LISTS.dashes, level: 0 };
    return lines.map(
      (line) => new Paragraph({ style: style || undefined, numbering, children: [new TextRun(plain(line))] }),
    );
  });
}
