import type { MEMBERSHIP_REFUSALS } from "../../src/membership/refusals";

export const membershipRefusalText: Record<keyof typeof MEMBERSHIP_REFUSALS, string> = {};
