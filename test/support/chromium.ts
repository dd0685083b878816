import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";
import { expect, test } from "vitest";

function playwrightsOwn(): string {
  try {
    return chromium.executablePath();
  } catch {
    return "";
  }
}

/** Where Chromium is on this machine; null where there is none. */
export const chromiumPath =
  [process.env.CHROMIUM_PATH ?? "", "/usr/bin/chromium", playwrightsOwn()].find(
    (path) => path && existsSync(path),
  ) ?? null;

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: chromiumPath ?? "", args: QUIET });
}

/**
 * A test in a real browser. Without Chromium it is skipped, and a test of its own says so; where CI=true that test
 * fails, so that nobody takes a run without a browser for a whole one.
 */
export const browserTest = test.skipIf(chromiumPath === null);

export function requireChromiumInCi(): void {
  test("Chromium is here for the browser tests", (context) => {
    if (chromiumPath !== null) return;
    console.warn(
      "\n*** No Chromium was found: the browser tests are SKIPPED. Set CHROMIUM_PATH, or install chromium. ***\n",
    );
    expect(process.env.CI, "with CI=true Chromium must be there").not.toBe("true");
    context.skip();
  });
}
