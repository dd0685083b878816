export const REPLY_REFUSALS = { no_longer_contact: 403 } as const;
