export const FEE_REFUSALS = {} as const;
