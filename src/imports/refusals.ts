export const IMPORT_REFUSALS = { already_imported: 409, import_has_problems: 409 } as const;
