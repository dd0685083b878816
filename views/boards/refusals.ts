import type { BOARD_REFUSALS } from "../../src/boards/refusals";

export const boardRefusalText: Record<keyof typeof BOARD_REFUSALS, string> = {};
