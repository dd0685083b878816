import { routes } from "../web";

export const hostRoutes = routes();
