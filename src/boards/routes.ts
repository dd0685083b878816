import { routes } from "../web";

export const boardRoutes = routes();
