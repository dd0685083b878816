import { routes } from "../web";

export const feeRoutes = routes();
