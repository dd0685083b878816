import type { Instant } from "../../calendar";
import type { Block, Paper } from "../../documents/pdf/paper";

/** What is put in the place of each placeholder, by its plain name: a few words, or paragraphs and lists. */
export type PlaceholderValues = Record<string, string | Block[]>;

/** A file of a set. What the manifest says of it stands with it. */
export type FileOrder = {
  name: string;
  kind: string;
  /** The day that the file is from, not that it was packed. */
  date: string;
  /** In a paper or a text, `@sha256:3@` is the fingerprint of the set's fourth file, which comes before it. */
  made: { paper: Paper } | { text: string } | { bytes: Uint8Array };
};

/** One PDF of a paper and of files that are PDFs already, each after its own page at the end of the paper. */
export type JoinOrder = { paper: Paper; appended: string[] };

export type FileSetOrder = {
  kind: "file_set";
  files: FileOrder[];
  joined: JoinOrder | null;
  /** What the set is, for the manifest that a program reads, and for the one that people read. */
  about: Record<string, unknown>;
  manifest: { heading: string[]; apartHeading: string; apart: Record<ApartReason, string> };
  at: Instant;
};

/** Why a PDF stays a file of its own. */
export type ApartReason = "locked" | "broken" | "too_large";

export type Order =
  | { kind: "word"; paper: Paper; at: Instant }
  | { kind: "pdf"; paper: Paper; at: Instant }
  | { kind: "template_check"; template: Uint8Array }
  | { kind: "filled"; template: Uint8Array; values: PlaceholderValues; title: string; at: Instant }
  | FileSetOrder;

export const TEMPLATE_PROBLEMS = [
  "not_word",
  "old_or_locked",
  "has_macros",
  "unpacks_too_large",
  "no_placeholders",
] as const;
export type TemplateProblem = (typeof TEMPLATE_PROBLEMS)[number];

export type FileSet = {
  zip: Uint8Array;
  joined: Uint8Array | null;
  apart: { name: string; why: ApartReason }[];
};

/** What comes of each kind of order. */
type Products = {
  word: Uint8Array;
  pdf: Uint8Array;
  template_check: { problem: TemplateProblem } | { problem: null; placeholders: string[] };
  filled: Uint8Array;
  file_set: FileSet;
};

export type Product<O extends Order> = Products[O["kind"]];

/** Makes papers and packs files; in the server in a thread of its own. */
export type Press = <O extends Order>(order: O) => Promise<Product<O>>;

/** The order could not be made: it took too long or too much, or there is a mistake in what makes it. */
export class PressFailure extends Error {
  constructor(
    readonly why: "too_slow" | "too_much" | "mistake",
    detail: string,
  ) {
    super(`${why}: ${detail}`);
  }
}
