import type { LetterFacts } from "../../src/messages/letters";
import { moment } from "../format";
import type { Letter } from "./letter";

export function testLetter({ at }: LetterFacts["test_letter"]): Letter {
  return {
    subject: "Provbrev från Utlyst",
    first: "Brev från Utlyst kommer fram till dig. Du behöver inte göra något.",
    facts: [["Begärt", moment(at)]],
    closing: ["Du får brevet för att du valde Skicka provbrev i utkorgen."],
  };
}
