import type { IMPORT_REFUSALS } from "../../src/imports/refusals";

export const importRefusalText: Record<keyof typeof IMPORT_REFUSALS, string> = {
  already_imported: "Filen är redan införd. Registret visar vad som gäller nu.",
  import_has_problems:
    "Filen har fel som måste rättas först. Öppna filens sida igen: den visar vad som är fel.",
};
