export const POPULATION_REFUSALS = {} as const;
