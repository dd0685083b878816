export const IMPORT_REFUSALS = { already_imported: 409 } as const;
