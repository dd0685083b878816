export type PopulationEvent = "populations_recorded";
