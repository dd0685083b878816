import type { BoardEvent } from "../../src/boards/events";
import type { Say } from "../details";

export const boardSentences: Record<BoardEvent, Say> = {};
