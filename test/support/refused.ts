import { expect } from "vitest";
import { Refusal, type RefusalCode } from "../../src/refusal";

/** The domain says no, for this reason. */
export function expectRefusal(code: RefusalCode, attempt: () => unknown): void {
  let caught: unknown;
  try {
    attempt();
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(Refusal);
  expect((caught as Refusal).code).toBe(code);
}
