export const BODY_REFUSALS = {} as const;
