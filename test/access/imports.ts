import type { RoomAccess } from "./who";

export const importsAccess: RoomAccess = { table: {}, addresses: () => ({}) };
