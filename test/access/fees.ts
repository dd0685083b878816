import type { RoomAccess } from "./who";

export const feesAccess: RoomAccess = { table: {}, addresses: () => ({}) };
