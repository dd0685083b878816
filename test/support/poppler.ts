import { spawnSync } from "node:child_process";
import { expect, test } from "vitest";

export const hasPoppler = spawnSync("pdftotext", ["-v"]).error === undefined;

/** What a reader of PDFs that is not ours makes of one: its words, or how it is tagged. */
export function readByPoppler(pdf: Uint8Array, how: "words" | "structure" | "facts" | "fonts"): string {
  const [command, args] = {
    words: ["pdftotext", ["-layout", "-", "-"]],
    structure: ["pdfinfo", ["-struct-text", "-"]],
    facts: ["pdfinfo", ["-"]],
    fonts: ["pdffonts", ["-"]],
  }[how] as [string, string[]];
  const { stdout, status } = spawnSync(command, args, { input: pdf });
  if (status !== 0) throw new Error(`${command} could not read the paper`);
  return stdout.toString().replaceAll("\u00a0", " ");
}

/** A test that reads papers back. Without poppler it is skipped, and a test of its own says so. */
export const popplerTest = test.skipIf(!hasPoppler);

export function requirePopplerInCi(): void {
  test("poppler is here for the tests of papers", (context) => {
    if (hasPoppler) return;
    console.warn("\n*** No poppler was found: papers are not READ BACK. Install poppler-utils. ***\n");
    expect(process.env.CI, "with CI=true poppler must be there").not.toBe("true");
    context.skip();
  });
}
