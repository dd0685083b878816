import type { PopulationEvent } from "../../src/population/events";
import type { Say } from "../details";

export const populationSentences: Record<PopulationEvent, Say> = {
  populations_recorded: () => "Invånarantal lades in",
};
