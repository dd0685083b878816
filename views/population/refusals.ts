import type { POPULATION_REFUSALS } from "../../src/population/refusals";

export const populationRefusalText: Record<keyof typeof POPULATION_REFUSALS, string> = {
  population_settled:
    "Någon har redan tagit ställning till uppgifterna. Sidan Invånare visar vad som gäller nu.",
  scb_asked_to_wait: "SCB har bett om en paus mellan frågorna. Vänta en stund och försök igen.",
};
