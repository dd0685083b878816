import { LETTER_PARTS, type LetterPart, letterKinds } from "../../src/messages/letter-kinds";
import type { JoinedLetter, LetterFacts } from "../../src/messages/letters";
import { day, names } from "../format";
import type { Letter, Matter } from "./letter";

const title: Record<LetterPart, string> = {
  do: "Att göra",
  decide: "Att ta ställning till",
  know: "Att känna till",
};

/** "2 saker att göra och 1 att känna till" */
function counts(by: Record<LetterPart, number>): string {
  const parts = LETTER_PARTS.filter((part) => by[part] > 0);
  const said = parts.map((part, index) => {
    const things = index > 0 ? "" : by[part] === 1 ? "sak " : "saker ";
    return `${by[part]} ${things}${title[part].toLowerCase()}`;
  });
  return names(said);
}

/** `word`: what each of the joined letters would have said by itself. */
export function digestLetter(
  { pace, on, letters }: LetterFacts["digest"],
  baseUrl: string,
  word: (letter: JoinedLetter) => Letter,
): Letter {
  const of = (part: LetterPart) => letters.filter(({ kind }) => letterKinds[kind].part === part);
  const told = counts({ do: of("do").length, decide: of("decide").length, know: of("know").length });
  return {
    subject: `${pace === "daily" ? "Dagens läge" : "Veckans läge"} ${day(on).replace(/ \d{4}$/, "")}: ${told}`,
    first: `Du har ${told}.`,
    sections: LETTER_PARTS.filter((part) => of(part).length > 0).map((part) => ({
      title: title[part],
      matters: of(part).map((letter) => matterOf(word(letter))),
    })),
    link: { href: `${baseUrl}/`, label: "Till din startsida" },
    closing: [
      `Du får brevet ${pace === "daily" ? "på arbetsdagar" : "en gång i veckan"} för att du har valt samlade brev.`,
    ],
  };
}

function matterOf({ subject, first, link }: Letter): Matter {
  return { title: subject, text: first, ...(link && { link }) };
}
