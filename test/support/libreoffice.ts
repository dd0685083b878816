import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";

export const hasLibreOffice = spawnSync("soffice", ["--version"]).error === undefined;

/** What LibreOffice makes of Word files: a PDF of each, all in one start since a start takes seconds. */
export function openedByLibreOffice(words: Record<string, Uint8Array>): Record<string, Uint8Array> {
  const folder = mkdtempSync(join(tmpdir(), "utlyst-word-"));
  try {
    const files = Object.entries(words).map(([name, bytes]) => {
      const file = join(folder, `${name}.docx`);
      writeFileSync(file, bytes);
      return file;
    });
    const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
    const how = [profile, "--headless", "--convert-to", "pdf", "--outdir", folder];
    const { status, stderr } = spawnSync("soffice", [...how, ...files], { timeout: 120_000 });
    if (status !== 0) throw new Error(`LibreOffice could not open the files: ${stderr.toString()}`);
    return Object.fromEntries(
      Object.keys(words).map((name) => [name, new Uint8Array(readFileSync(join(folder, `${name}.pdf`)))]),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A test that opens Word files. Without LibreOffice it is skipped, and a test of its own says so. */
export const wordTest = test.skipIf(!hasLibreOffice);

export function requireLibreOfficeInCi(): void {
  test("LibreOffice is here for the tests of Word files", (context) => {
    if (hasLibreOffice) return;
    console.warn(
      "\n*** No LibreOffice was found: Word files are not OPENED. Install libreoffice-writer-nogui. ***\n",
    );
    expect(process.env.CI, "with CI=true LibreOffice must be there").not.toBe("true");
    context.skip();
  });
}
