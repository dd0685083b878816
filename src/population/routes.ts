import { routes } from "../web";

export const populationRoutes = routes();
