import type { RoomAccess } from "./who";

export const populationAccess: RoomAccess = { table: {}, addresses: () => ({}) };
