import { routes } from "../web";

export const meetingRoutes = routes();
