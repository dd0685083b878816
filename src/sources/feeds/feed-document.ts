import { pieces } from "./markup";
import { withKnownNames } from "./names";
import { decodeEntities } from "./plain-text";

/** What a parser is never handed, because the work it takes is out of proportion to any feed. */
export class FeedTooLarge extends Error {}

const MOST_ITEMS = 2_000;
const DEEPEST = 100;
const MOST_TAGS = 400_000;
const MOST_ESCAPES = 100_000;

/** Elements whose content is text, however some feeds fill them with unescaped HTML. */
const TEXTS = new Set(["title", "description", "summary", "content", "content:encoded"]);

const ITEMS = new Set(["item", "entry"]);

/** Where the root element of a feed begins; -1 where there is none. */
export function feedStart(text: string): number {
  return text.search(/<(?:[\w.-]+:)?(?:rss|rdf|feed|channel)[\s>/]/i);
}

/** CDF, and feeds that somebody cut from their root, begin with the channel. */
function rooted(xml: string): string {
  return /^<channel[\s>]/i.test(xml) ? `<rss version="2.0">${xml}</rss>` : xml;
}

/**
 * The feed as a parser reads it best. Only the root element: what stands before it (declarations, a warning that PHP left)
 * says nothing more now that the text is decoded, and sax takes hours over one long `<!`. Markup inside text elements,
 * Atom's xhtml and HTML that somebody forgot to escape, becomes text, or xml2js would sort its words by element. Items
 * above the number we take are left out. Throws FeedTooLarge.
 */
export function parsable(text: string): string {
  const xml = rooted(withKnownNames(text.slice(Math.max(feedStart(text), 0))));
  const kept: string[] = [];
  const open: string[] = [];
  let tags = 0;
  let items = 0;
  let inside: TextElement | null = null;

  for (const piece of pieces(xml)) {
    const { kind, name, start, end } = piece;
    if (kind === "other") continue;
    const step = kind === "open" ? 1 : kind === "close" ? -1 : 0;
    if (name !== "") tags += 1;
    if (tags > MOST_TAGS) throw new FeedTooLarge(`more than ${MOST_TAGS} tags`);

    if (inside) {
      if (name === inside.name) inside.depth += step;
      if (inside.depth > 0) {
        if (name !== "") inside.holdsTags = true;
        inside.kept.push(xml.slice(start, end));
        continue;
      }
      kept.push(inside.holdsTags ? cdata(xml.slice(inside.start, start)) : inside.kept.join(""));
      inside = null;
    }

    kept.push(xml.slice(start, end));
    if (kind === "open") open.push(name);
    if (kind === "close") open.pop();
    if (open.length > DEEPEST) throw new FeedTooLarge(`more than ${DEEPEST} levels`);
    if (kind === "open" && TEXTS.has(name))
      inside = { name, start: end, depth: 1, holdsTags: false, kept: [] };
    if ((kind === "close" || kind === "empty") && ITEMS.has(name)) items += 1;
    if (items === MOST_ITEMS) {
      kept.push(...open.reverse().map((element) => `</${element}>`));
      break;
    }
  }
  return kept.join("");
}

type TextElement = { name: string; start: number; depth: number; holdsTags: boolean; kept: string[] };

function cdata(text: string): string {
  return `<![CDATA[${text.replaceAll("]]>", "]]]]><![CDATA[>")}]]>`;
}

/**
 * For a feed that the parser refuses: with the characters escaped that should have been, or one `&` in a title would cost
 * all of it. Throws FeedTooLarge.
 */
export function mended(text: string): string {
  const xml = text.slice(Math.max(feedStart(text), 0));
  let escapes = 0;

  const escaped = (found: string) => {
    const entity = known(found);
    if (entity !== found) escapes += 1;
    if (escapes > MOST_ESCAPES) throw new FeedTooLarge(`more than ${MOST_ESCAPES} characters to escape`);
    return entity;
  };

  const parts: string[] = [];
  for (const { kind, start, end } of pieces(xml)) {
    const skipped = kind === "cdata" || kind === "other" ? end : kind === "text" ? start : start + 1;
    parts.push(xml.slice(start, skipped), xml.slice(skipped, end).replace(SPECIAL, escaped));
  }
  return parts.join("");
}

/** What an XML parser stumbles over, and the entities that show how it is written rightly. */
const SPECIAL = /<|&(?:[a-z][a-z\d]{0,31};|#\d{1,7};|#x[\da-f]{1,6};)?/gi;

const XML_ENTITIES = ["&lt;", "&gt;", "&amp;", "&quot;", "&apos;"];

/** As an entity that any parser knows. What not even HTML knows is no entity: it stays as it was written, as text. */
function known(found: string): string {
  if (found === "<") return "&lt;";
  const decoded = decodeEntities(found);
  if (XML_ENTITIES.includes(found) || (found.startsWith("&#") && decoded !== "\ufffd")) return found;
  if (decoded === found) return `&amp;${found.slice(1)}`;
  return [...decoded].map((character) => `&#${character.codePointAt(0)};`).join("");
}
