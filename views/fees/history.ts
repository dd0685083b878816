import type { FeeEvent } from "../../src/fees/events";
import type { Say } from "../details";

export const feeSentences: Record<FeeEvent, Say> = {};
