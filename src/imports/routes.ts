import { routes } from "../web";

export const importRoutes = routes();
