import type { Instant } from "../calendar";
import type { Finding, FoundItem, SourceToVisit } from "./kinds/kind";

// What the reading thread and its other end say to each other.

/** A source to read, or "the next items of that one, please". */
export type ToThread = { id: number; source: SourceToVisit; at: Instant } | { id: number; more: true };

/** Items, while there are many left; how the visit went, with the last of them, or our own mistake; now and then, a sign of life. */
export type FromThread =
  | { id: number; items: FoundItem[] }
  | { id: number; finding: Finding }
  | { id: number; error: Error }
  | { beat: true };

export const ITEMS_A_PIECE = 100;
export const BEAT_MS = 1000;
