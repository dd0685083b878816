import type { ImportEvent } from "../../src/imports/events";
import type { Say } from "../details";

export const importSentences: Record<ImportEvent, Say> = {};
