export const MEMBERSHIP_REFUSALS = {} as const;
