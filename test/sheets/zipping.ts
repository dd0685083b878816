import { deflateRawSync } from "node:zlib";

type File = {
  name: string;
  content: string | Uint8Array;
  declared?: number;
  stored?: boolean;
  flags?: number;
};

/** A zip archive made by hand, so that it can also lie about itself. */
export function zipOf(files: readonly File[]): Uint8Array {
  const parts: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const { name, content, declared, stored, flags = 0 } of files) {
    const bytes = Buffer.from(content);
    const packed = stored ? bytes : deflateRawSync(bytes);
    const title = Buffer.from(name);
    const common = Buffer.alloc(26);
    common.writeUInt16LE(20, 0);
    common.writeUInt16LE(flags, 2);
    common.writeUInt16LE(stored ? 0 : 8, 4);
    common.writeUInt32LE(packed.length, 14);
    common.writeUInt32LE(declared ?? bytes.length, 18);
    common.writeUInt16LE(title.length, 22);
    const local = Buffer.concat([Buffer.from("PK\u0003\u0004"), common, title, packed]);
    const rest = Buffer.alloc(14);
    rest.writeUInt32LE(at, 10);
    list.push(Buffer.concat([Buffer.from("PK\u0001\u0002"), Buffer.from([20, 0]), common, rest, title]));
    parts.push(local);
    at += local.length;
  }
  const entries = Buffer.concat(list);
  const end = Buffer.alloc(22);
  end.write("PK\u0005\u0006");
  end.writeUInt16LE(files.length, 8);
  end.writeUInt16LE(files.length, 10);
  end.writeUInt32LE(entries.length, 12);
  end.writeUInt32LE(at, 16);
  return Buffer.concat([...parts, entries, end]);
}

export const file = (name: string, content: string): File => ({ name, content });

const RELATIONS = `<Relationships><Relationship Id="rId1" Type="http://x/worksheet" Target="worksheets/sheet1.xml"/>
<Relationship Id="rId2" Type="http://x/sharedStrings" Target="sharedStrings.xml"/>
<Relationship Id="rId3" Type="http://x/styles" Target="/xl/styles.xml"/></Relationships>`;

/** A workbook of one sheet, from what stands between the sheetData tags. */
export function bookOf(
  sheetData: string,
  { strings = "", styles = "", properties = "", more = [] as File[] } = {},
): Uint8Array {
  return zipOf([
    file(
      "xl/workbook.xml",
      `<?xml version="1.0"?><workbook xmlns:r="r">${properties}<sheets><sheet name="Blad1" sheetId="1" r:id="rId1"/></sheets></workbook>`,
    ),
    file("xl/_rels/workbook.xml.rels", RELATIONS),
    file("xl/sharedStrings.xml", `<sst>${strings}</sst>`),
    file("xl/styles.xml", `<styleSheet>${styles}</styleSheet>`),
    file("xl/worksheets/sheet1.xml", `<worksheet><sheetData>${sheetData}</sheetData></worksheet>`),
    ...more,
  ]);
}
