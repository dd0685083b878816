import type { LetterFacts } from "../../src/messages/letters";
import type { Letter, Matter } from "./letter";

/** A paragraph whose last line is an address has it as its link. */
function matterOf(paragraph: string): Matter {
  const lines = paragraph.trim().split("\n");
  const last = lines.at(-1) ?? "";
  const isLink = /^https?:\/\/\S+$/.test(last) && lines.length > 1;
  const [title = "", ...rest] = isLink ? lines.slice(0, -1) : lines;
  return rest.length === 0 && !isLink
    ? { title: "", text: title }
    : { title, text: rest.join("\n"), ...(isLink && { link: { href: last, label: "Läs mer" } }) };
}

const paragraphs = (text: string) => text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");

/** The parts without a heading come first, as a greeting; the others under theirs. */
export function newsletterLetter(
  { newsletterId, title, network, parts, isSubscriber }: LetterFacts["newsletter"],
  baseUrl: string,
): Letter {
  const headed = parts.filter(({ heading }) => heading !== "");
  const bare = parts.filter(({ heading }) => heading === "");
  return {
    subject: title,
    first: title,
    paragraphs: bare.flatMap(({ text }) => paragraphs(text)),
    sections: headed.map(({ heading, text }) => ({
      title: heading,
      matters: paragraphs(text).map(matterOf),
    })),
    link: { href: `${baseUrl}/newsletters/${newsletterId}`, label: "Läs på webben" },
    closing: [
      isSubscriber
        ? "Du får brevet för att du prenumererar på nyhetsbrevet."
        : `Du får brevet för att du har en roll i ${network || "nätverket"}.`,
    ],
  };
}
