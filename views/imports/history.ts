import type { ImportEvent } from "../../src/imports/events";
import { type Say, word } from "../details";

export const importSentences: Record<ImportEvent, Say> = {
  network_imported: (d) =>
    `Nätverket lades in från fil: ${word(d, "municipalities")} kommuner och ${word(d, "people")} personer`,
};
