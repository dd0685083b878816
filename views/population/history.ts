import type { PopulationEvent } from "../../src/population/events";
import { because, type Say, word } from "../details";

export const populationSentences: Record<PopulationEvent, Say> = {
  populations_recorded: () => "Invånarantal lades in",
  population_asked: (d) => `Invånarantal för ${word(d, "year")} hämtades från SCB`,
  population_approved: (d) => `Invånarantal för ${word(d, "year")} godkändes`,
  population_set_aside: (d) => `Invånarantal för ${word(d, "year")} lades åt sidan${because(d)}`,
  population_imported: () => "Invånarantal lades in från fil",
};
