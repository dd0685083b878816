import { counted } from "../views/format";
import { AS_BROWSERS } from "./answer";
import type { Visit } from "./load";
import type { Place } from "./place";

/** The pages that are opened most, and the search at its easiest and its hardest. */
export function visits({ searches, board, link, cookie }: Place, origin: string): Visit[] {
  const asked = (name: string, path: string, shows: string, encoding = AS_BROWSERS): Visit => ({
    name,
    url: origin + path,
    headers: { cookie, "accept-encoding": encoding },
    shows,
  });
  const search = (kind: string, { q, hits }: { q: string; hits: number }) =>
    asked(
      `search, ${kind} word: ${hits} hits`,
      `/calls?q=${encodeURIComponent(q)}`,
      counted(hits, "utlysning", "utlysningar"),
    );
  const all = counted(searches.none.hits, "utlysning", "utlysningar");
  return [
    asked(`list of ${searches.none.hits} calls`, "/calls", all),
    asked("the same, not packed", "/calls", all, "identity"),
    asked("the same, page 100", "/calls?page=100", all),
    search("common", searches.common),
    search("rarer", searches.rarer),
    search("unknown", searches.unknown),
    asked(`board of ${board.parties} parties`, board.path, board.title),
    asked("director's page by link", link, board.title),
  ];
}
