import type { PDFDocument } from "@cantoo/pdf-lib";
import type { Instant } from "../../calendar";
import { pdfOf } from "../../documents/pdf/writing";
import type { ApartReason, JoinOrder } from "./orders";

/** Together; a file that would pass it stays a file of its own. */
const MOST_BYTES = 100 * 1024 * 1024;

export type Joined = { bytes: Uint8Array; apart: { name: string; why: ApartReason }[] };

/**
 * Each file after its own page, which are the last ones of the paper. The paper's tags, language and title stay; it no longer
 * claims to be PDF/UA when it holds pages that others made.
 */
export async function joinedPdf(
  { paper, appended }: JoinOrder,
  bytesOf: (name: string) => Uint8Array,
  at: Instant,
): Promise<Joined> {
  const own = await pdfOf(paper, at);
  if (appended.length === 0) return { bytes: own, apart: [] };
  const { PDFDocument, PDFName } = await import("@cantoo/pdf-lib");
  const whole = await PDFDocument.load(own, { updateMetadata: false });
  const firstOwnPage = whole.getPageCount() - appended.length;
  const apart: Joined["apart"] = [];
  let added = 0;
  let size = 0;
  for (const [index, name] of appended.entries()) {
    const bytes = bytesOf(name);
    const pages = size + bytes.byteLength > MOST_BYTES ? "too_large" : await pagesOf(PDFDocument, bytes);
    if (typeof pages === "string") {
      apart.push({ name, why: pages });
      continue;
    }
    size += bytes.byteLength;
    for (const page of await whole.copyPages(pages, pages.getPageIndices())) {
      whole.insertPage(firstOwnPage + index + added + 1, page);
      added += 1;
    }
  }
  if (added === 0) return { bytes: own, apart };
  whole.catalog.delete(PDFName.of("Metadata"));
  whole.setModificationDate(new Date(at));
  return { bytes: await whole.save({ useObjectStreams: false, addDefaultPage: false }), apart };
}

/** The library reads some broken files as empty ones, and finds out about others when their pages are asked for. */
async function pagesOf(
  library: typeof PDFDocument,
  bytes: Uint8Array,
): Promise<PDFDocument | Exclude<ApartReason, "too_large">> {
  try {
    const read = await library.load(bytes, { updateMetadata: false, throwOnInvalidObject: true });
    if (read.isEncrypted) return "locked";
    return read.getPageCount() > 0 ? read : "broken";
  } catch {
    // What is locked often looks broken to the library. The mark of a lock is never itself locked.
    return Buffer.from(bytes).includes("/Encrypt") ? "locked" : "broken";
  }
}
