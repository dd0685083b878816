import { type Zippable, zipSync } from "fflate";
import type { Instant } from "../../calendar";

export type PackedFile = { name: string; bytes: Uint8Array };

/**
 * The same files at the same time are the same bytes. A zip keeps the clock's own digits and no zone, so they are those of UTC
 * wherever it is made. What is packed already (PDF, Word) is stored as it is.
 */
export function zipOf(files: readonly PackedFile[], at: Instant): Uint8Array {
  const mtime = sameDigits(at);
  const entries: Zippable = Object.fromEntries(
    files.map(({ name, bytes }) => [name, [bytes, { mtime, level: isPacked(name) ? 0 : 6 }]]),
  );
  return zipSync(entries);
}

const isPacked = (name: string) => /\.(pdf|docx|zip|png)$/i.test(name);

function sameDigits(at: Instant): Date {
  const time = new Date(at);
  return new Date(
    time.getUTCFullYear(),
    time.getUTCMonth(),
    time.getUTCDate(),
    time.getUTCHours(),
    time.getUTCMinutes(),
    time.getUTCSeconds(),
  );
}
