import { routes } from "../web";

export const evaluationRoutes = routes();
