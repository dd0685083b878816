import type { RoomAccess } from "./who";

export const boardsAccess: RoomAccess = { table: {}, addresses: () => ({}) };
