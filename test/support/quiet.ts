import { afterEach, beforeEach, expect, vi } from "vitest";

// What a test writes to the error log is a mistake that nobody looked at.
let spoken: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  spoken = vi.spyOn(console, "error");
});

afterEach(() => {
  const calls = spoken.mock.calls;
  spoken.mockRestore();
  expect(calls, "console.error was called").toEqual([]);
});
