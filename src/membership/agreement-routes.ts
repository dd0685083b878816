import { routes } from "../web";

export const agreementRoutes = routes();
