import { unzipSync } from "fflate";
import { zipOf } from "../../src/documents/files/zip";
import { NOW } from "../support/world";

const DOCUMENT = "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const encoded = (text: string) => new TextEncoder().encode(text);

/** A municipality's own template: a paragraph a line. A list of texts is one line that Word has cut into pieces. */
export function aTemplate(
  lines: (string | string[])[],
  { type = DOCUMENT, more = {} as Record<string, string> } = {},
) {
  const paragraphs = lines.map(
    (line) =>
      `<w:p><w:pPr><w:pStyle w:val="Brodtext"/></w:pPr>${[line]
        .flat()
        .map((text) => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`)
        .join("")}</w:p>`,
  );
  const parts: Record<string, string> = {
    "[Content_Types].xml": `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    "_rels/.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    "word/_rels/document.xml.rels": `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles" Target="styles.xml"/></Relationships>`,
    "word/styles.xml": `<?xml version="1.0" encoding="UTF-8"?><w:styles ${W}><w:style w:type="paragraph" w:styleId="Brodtext"><w:name w:val="Brodtext"/></w:style></w:styles>`,
    "word/document.xml": `<?xml version="1.0" encoding="UTF-8"?><w:document ${W}><w:body>${paragraphs.join("")}</w:body></w:document>`,
    ...more,
  };
  return zipOf(
    Object.entries(parts).map(([name, text]) => ({ name, bytes: encoded(text) })),
    NOW,
  );
}

/** A part of a Word file, as text. */
export function partOf(word: Uint8Array, name: string): string {
  return new TextDecoder().decode(unzipSync(word)[name]);
}

/** The words of each paragraph of a Word file. */
export function paragraphsOf(word: Uint8Array): string[] {
  return [...partOf(word, "word/document.xml").matchAll(/<w:p[ >](?:(?!<w:p[ >])[\s\S])*?<\/w:p>/g)].map(
    ([paragraph]) =>
      [...paragraph.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:tab\/>/g)]
        .map(([, text]) => text ?? "\t")
        .join("")
        .replaceAll("\u00a0", " "),
  );
}
