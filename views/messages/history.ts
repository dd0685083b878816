import type { MessageEvent } from "../../src/messages/events";
import { because, type Say, word } from "../details";
import { choiceText, groupText } from "./words";

const chosen: Say = (d) =>
  Object.entries(groupText)
    .filter(([group]) => d[group] !== undefined)
    .map(([group, { name }]) => {
      const choice = choiceText[word(d, group) as keyof typeof choiceText] ?? word(d, group);
      return `${name}: ${choice.toLowerCase()}`;
    })
    .join("; ");

export const messageSentences: Record<MessageEvent, Say> = {
  address_refused: (d) => `Brev till ${word(d, "address")} kom inte fram`,
  address_tried_again: (d) => `Brev till ${word(d, "address")} prövas igen`,
  address_suppressed: (d) => `Brev till ${word(d, "address")} begränsades${because(d)}`,
  suppression_ended: (d) => `Brev till ${word(d, "address")} skickas igen`,
  letters_chosen: (d) => `Valde hur brev kommer${d.by === "letter" ? ", genom ett brev" : ""}: ${chosen(d)}`,
};
