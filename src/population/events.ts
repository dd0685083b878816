export type PopulationEvent =
  | "populations_recorded"
  | "population_asked"
  | "population_approved"
  | "population_set_aside"
  | "population_imported";
