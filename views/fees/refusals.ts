import type { FEE_REFUSALS } from "../../src/fees/refusals";

export const feeRefusalText: Record<keyof typeof FEE_REFUSALS, string> = {};
