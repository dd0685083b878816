import { routes } from "../web";

export const actionPlanRoutes = routes();
