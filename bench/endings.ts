import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const endings: (() => void)[] = [];

/** To be done when the bench ends, however it does; the newest first. Nothing here may wait. */
export function atEnd(ending: () => void): void {
  endings.unshift(ending);
}

/** Whatever hangs, children and temporary folders are gone after this long. */
export function endAfter(seconds: number): void {
  setTimeout(() => {
    console.error(`The bench was not done after ${seconds} s.`);
    process.exit(1);
  }, seconds * 1000).unref();
}

process.once("exit", () => {
  for (const ending of endings) ending();
});
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));

export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "utlyst-bench-"));
  atEnd(() => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }));
  return folder;
}
