import type { BODY_REFUSALS } from "../../src/bodies/refusals";

export const bodyRefusalText: Record<keyof typeof BODY_REFUSALS, string> = {};
