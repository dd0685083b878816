import type { AdviceEvent } from "../../src/advice/events";
import type { Say } from "../details";

export const adviceSentences: Record<AdviceEvent, Say> = {
  advice_asked: () => "Frågan ställdes",
  advice_answered: () => "Rådgivaren svarade",
  advice_followed_up: () => "En följdfråga ställdes",
  advice_ended: () => "Frågan avslutades",
  advice_taken_up_again: () => "Frågan togs upp igen",
  lesson_written: () => "Rådgivaren skrev en text för alla",
  lesson_agreed: () => "Kommunen lät alla läsa texten",
  lesson_withdrawn: () => "Texten för alla togs tillbaka",
};
