export const BOARD_REFUSALS = {} as const;
