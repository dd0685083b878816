import type { RoomAccess } from "./who";

export const bodiesAccess: RoomAccess = { table: {}, addresses: () => ({}) };
