import { inflateRawSync } from "node:zlib";
import { Unreadable } from "./sheet";

/** Many times what a workbook of 20 000 rows unpacks to; a bomb of 20 MB would be 20 GB. */
const MOST_UNPACKED = 64 * 1024 * 1024;
const MOST_ENTRIES = 4_096;

const END = 0x06054b50;
const ENTRY = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const LONGEST_COMMENT = 65_535;

type Entry = { name: string; flags: number; method: number; packed: number; unpacked: number; at: number };

/**
 * The wanted files of a zip archive, by the list at its end, which is what counts when a local header says otherwise. Neither
 * the sizes that are declared nor those that come out may pass the limit, so a small bomb cannot grow.
 */
export function unzip(bytes: Uint8Array, wanted: (name: string) => boolean): Map<string, Uint8Array> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const files = entries(bytes, view).filter(({ name }) => wanted(name));
    if (files.reduce((sum, { unpacked }) => sum + unpacked, 0) > MOST_UNPACKED)
      throw new Unreadable("too_large");
    let left = MOST_UNPACKED;
    return new Map(
      files.map((entry) => {
        const content = contentOf(bytes, view, entry, left);
        left -= content.byteLength;
        return [entry.name, content];
      }),
    );
  } catch (error) {
    // Offsets that lead outside of the file.
    throw error instanceof Unreadable ? error : new Unreadable("not_a_sheet");
  }
}

function entries(bytes: Uint8Array, view: DataView): Entry[] {
  const end = endRecord(view);
  const count = view.getUint16(end + 10, true);
  if (count > MOST_ENTRIES) throw new Unreadable("too_large");
  const found: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Unreadable("not_a_sheet");
    const nameLength = view.getUint16(at + 28, true);
    found.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      unpacked: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    });
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return found;
}

function endRecord(view: DataView): number {
  const last = view.byteLength - END_SIZE;
  for (let at = last; at >= Math.max(0, last - LONGEST_COMMENT); at -= 1)
    if (view.getUint32(at, true) === END) return at;
  throw new Unreadable("not_a_sheet");
}

function contentOf(bytes: Uint8Array, view: DataView, entry: Entry, most: number): Uint8Array {
  const { flags, method, packed, at } = entry;
  if (flags & 1) throw new Unreadable("password_protected");
  if (view.getUint32(at, true) !== LOCAL) throw new Unreadable("not_a_sheet");
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
  const body = bytes.subarray(start, start + packed);
  if (body.byteLength !== packed) throw new Unreadable("not_a_sheet");
  if (method === 0) return body;
  if (method !== 8) throw new Unreadable("not_a_sheet");
  try {
    return inflateRawSync(body, { maxOutputLength: most });
  } catch (error) {
    const tooLarge = (error as NodeJS.ErrnoException).code === "ERR_BUFFER_TOO_LARGE";
    throw new Unreadable(tooLarge ? "too_large" : "not_a_sheet");
  }
}
