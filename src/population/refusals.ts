export const POPULATION_REFUSALS = { population_settled: 409, scb_asked_to_wait: 409 } as const;
