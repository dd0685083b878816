import { routes } from "../web";

export const bodyRoutes = routes();
