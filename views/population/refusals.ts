import type { POPULATION_REFUSALS } from "../../src/population/refusals";

export const populationRefusalText: Record<keyof typeof POPULATION_REFUSALS, string> = {};
