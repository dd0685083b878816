import type { z } from "zod";
import { fieldErrorText } from "../views/field-errors";
import { sheetProblemText } from "../views/sheets/problems";
import type { FormState } from "../views/ui/form";
import { document, MAX_UPLOAD_BYTES, type Upload } from "./documents/documents";
import type { Paper } from "./documents/pdf/paper";
import { pdfOf } from "./documents/pdf/writing";
import { readSheets } from "./sheets/reading";
import { type SheetToWrite, workbookOf } from "./sheets/writing";
import { type C, readForm } from "./web";

type UploadRead = { file: Upload; problem: null } | { file: null; problem: string };

const isPdf = (bytes: Uint8Array) => new TextDecoder("latin1").decode(bytes.subarray(0, 5)) === "%PDF-";

/** The uploaded file of a field, or what is wrong with it in Swedish. A PDF is sniffed: name and media type prove nothing. */
export async function uploadIn(c: C, field: string, kind: "pdf" | "any"): Promise<UploadRead> {
  const file = (await c.req.parseBody())[field];
  const problem = (code: "file_missing" | "file_too_large" | "file_wrong_kind") => ({
    file: null,
    problem: fieldErrorText(field, code),
  });
  if (!(file instanceof File) || file.size === 0) return problem("file_missing");
  if (file.size > MAX_UPLOAD_BYTES) return problem("file_too_large");
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (kind === "pdf" && !isPdf(bytes)) return problem("file_wrong_kind");
  const mediaType = isPdf(bytes) ? "application/pdf" : "application/octet-stream";
  return { file: { name: file.name.slice(0, 200), mediaType, bytes }, problem: null };
}

/** An uploaded spreadsheet that can be read. What it says is asked of the kept file later, as often as somebody looks. */
export async function sheetIn(c: C, field: string): Promise<UploadRead> {
  const uploaded = await uploadIn(c, field, "any");
  if (uploaded.file === null) return uploaded;
  const { problem } = await readSheets(uploaded.file.bytes);
  return problem === null ? uploaded : { file: null, problem: sheetProblemText[problem] };
}

/** A PDF that may be left out: null when none was chosen. */
export async function optionalPdfIn(
  c: C,
  field: string,
): Promise<{ file: Upload | null; problem: string | null }> {
  const file = (await c.req.parseBody())[field];
  if (!(file instanceof File) || file.size === 0) return { file: null, problem: null };
  return uploadIn(c, field, "pdf");
}

/** A form with a PDF that may be left out. What was typed is kept when the file is wrong; the file is chosen anew. */
export async function readFormWithPdf<S extends z.ZodType>(
  c: C,
  schema: S,
  field: string,
): Promise<
  | { form: FormState; data: z.output<S>; file: Upload | null }
  | { form: FormState; data: undefined; file: null }
> {
  const { form, data } = await readForm(c, schema);
  const { file, problem } = await optionalPdfIn(c, field);
  if (problem !== null)
    return {
      form: { ...form, errors: { ...form.errors, [field]: problem } },
      data: undefined,
      file: null,
    };
  return data === undefined ? { form, data: undefined, file: null } : { form, data, file };
}

/** To be saved, never opened as a page of ours. */
export function download(c: C, file: { name: string; mediaType: string; bytes: Uint8Array }) {
  return c.body(new Uint8Array(file.bytes), 200, {
    "Content-Type": file.mediaType,
    "Content-Disposition": `attachment; filename*=UTF-8''${encodeURIComponent(file.name)}`,
  });
}

export function downloadDocument(c: C, id: number) {
  return download(c, document(c.var.db, id));
}

export async function downloadWorkbook(c: C, name: string, sheets: readonly SheetToWrite[]) {
  const mediaType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  return download(c, { name, mediaType, bytes: await workbookOf(sheets) });
}

export async function downloadPaper(c: C, name: string, paper: Paper) {
  return download(c, { name, mediaType: "application/pdf", bytes: await pdfOf(paper, c.var.at) });
}
