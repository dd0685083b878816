import type { BodyEvent } from "../../src/bodies/events";
import { type Say, word } from "../details";

export const bodySentences: Record<BodyEvent, Say> = {
  body_begun: (d) => `${word(d, "name")} startade`,
};
