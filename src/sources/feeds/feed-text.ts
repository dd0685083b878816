import { tidy } from "../../tidy-text";
import type { FeedNode } from "./fields";
import { plainText } from "./plain-text";

/**
 * What an element says, as text. RSS leaves open whether a text is HTML, and nearly all of it is; Atom says. An Atom text that
 * says "text" means every character as it stands; content of another type (an image, say) is not for reading.
 */
export function nodeText({ text, isMarkup, attributes }: FeedNode): string {
  const type = (attributes.type ?? "html").toLowerCase();
  const isOther = type.includes("/") && !/html|xml|^text\//.test(type);
  // Atom 0.3 says so in `mode`; Atom 1.0 means so by a type that is no text.
  if (attributes.mode === "base64" || (isOther && /^application\/octet-stream/.test(type)))
    return plainText(Buffer.from(text, "base64").toString());
  if (isOther) return "";
  if (isMarkup) return plainText(text);
  return type === "text" || type === "text/plain" ? tidy(text) : plainText(text);
}
