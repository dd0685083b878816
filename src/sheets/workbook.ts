import { dateStyles } from "./date-styles";
import { type Book, readRows } from "./rows";
import { MAX_CELLS, type Sheet, Unreadable } from "./sheet";
import { tagsIn } from "./xml";
import { unzip } from "./zip";

const PARTS =
  /^xl\/(workbook\.xml|_rels\/workbook\.xml\.rels|(?:sharedStrings|styles)\w*\.xml|worksheets\/[^/]+\.xml)$/i;

/** The sheets of an XLSX workbook, in their order. Formulas are what they last came to; nothing in it is run. */
export function readWorkbook(bytes: Uint8Array): Sheet[] {
  const parts = unzip(bytes, (name) => PARTS.test(name));
  const text = (path: string) => {
    const part = parts.get(path);
    return part === undefined ? undefined : new TextDecoder().decode(part);
  };
  const workbook = text("xl/workbook.xml");
  if (workbook === undefined) throw new Unreadable("not_a_sheet");
  const targets = relations(text("xl/_rels/workbook.xml.rels") ?? "");
  const target = (type: string, usual: string) =>
    targets.find((one) => one.type.endsWith(type))?.path ?? usual;
  const book: Book = {
    strings: sharedStrings(text(target("/sharedStrings", "xl/sharedStrings.xml")) ?? ""),
    dates: dateStyles(text(target("/styles", "xl/styles.xml")) ?? ""),
    from1904: /<(?:\w+:)?workbookPr\b[^>]*\bdate1904=["'](?:1|true)["']/.test(workbook),
    cellsLeft: MAX_CELLS,
  };
  const sheets: Sheet[] = [];
  for (const tag of tagsIn(workbook)) {
    if (tag.name !== "sheet" || tag.kind === "close") continue;
    const relation = tag.attribute("id");
    const path = targets.find(({ id }) => id === relation)?.path ?? "";
    const xml = text(path);
    // A chart sheet has no rows.
    if (xml !== undefined)
      sheets.push({ name: (tag.attribute("name") ?? "").trim(), rows: readRows(xml, book) });
  }
  if (sheets.length === 0) throw new Unreadable("not_a_sheet");
  return sheets;
}

function relations(xml: string): { id: string; type: string; path: string }[] {
  return [...tagsIn(xml)].flatMap((tag) => {
    const [id, type, target] = [tag.attribute("Id"), tag.attribute("Type"), tag.attribute("Target")];
    if (tag.name !== "Relationship" || id === undefined || target === undefined) return [];
    const path = target.startsWith("/") ? target.slice(1) : `xl/${target.replace(/^\.\//, "")}`;
    return [{ id, type: type ?? "", path }];
  });
}

/** Each string's pieces put together; how it is read aloud (rPh) is no part of it. */
function sharedStrings(xml: string): string[] {
  const strings: string[] = [];
  let aloud = false;
  for (const tag of tagsIn(xml)) {
    const { name, kind } = tag;
    if (name === "si" && kind !== "close") strings.push("");
    if (name === "rPh") aloud = kind === "open";
    if (name === "t" && kind === "open" && !aloud && strings.length > 0)
      strings[strings.length - 1] = `${strings.at(-1)}${tag.text()}`;
  }
  return strings;
}
