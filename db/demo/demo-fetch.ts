import { type Day, dayOf, type Instant } from "../../src/calendar";
import { sha256 } from "../../src/secrets";
import type { Fetch } from "../../src/sources/net/fetching";
import { countyBoardFeed } from "./feeds/county-board";
import { dailyAnnouncement } from "./feeds/daily-announcement";
import { euPortalFeed } from "./feeds/eu-portal";
import { movedPage } from "./feeds/moved-page";
import { siteVisionFeed } from "./feeds/site-vision";

export const DEMO_ADDRESSES = {
  countyBoard: "https://exempelverket.example.se/utlysningar.atom",
  siteVision: "https://tillvaxtmyndigheten.example.se/4.1a2b3c/12.4d5e6f.portlet?state=rss",
  euPortal: "https://eu-portal.example.se/opportunities/data/grants-rss.xml",
  movedPage: "https://lansstyrelsen-exempel.example.se/nyheter/rss",
} as const;

type Answer = { contentType: string; content: (today: Day) => string };

const answers: ReadonlyMap<string, Answer> = new Map([
  [
    DEMO_ADDRESSES.countyBoard,
    {
      contentType: "application/atom+xml; charset=utf-8",
      content: (today) => countyBoardFeed(today, [dailyAnnouncement(today)]),
    },
  ],
  [DEMO_ADDRESSES.siteVision, { contentType: "text/xml;charset=UTF-8", content: siteVisionFeed }],
  [DEMO_ADDRESSES.euPortal, { contentType: "application/rss+xml", content: euPortalFeed }],
  [DEMO_ADDRESSES.movedPage, { contentType: "text/html; charset=utf-8", content: movedPage }],
]);

/** Reads the demo's own sources without a net, as their servers would answer today; everything else by `real`. */
export function demoFetch(real: Fetch, now: () => Instant): Fetch {
  return async (request) => {
    const answer = answers.get(request.url);
    if (!answer) return real(request);
    const content = answer.content(dayOf(now()));
    const etag = `"${sha256(content)}"`;
    if (request.etag === etag) return { kind: "unchanged" };
    return {
      kind: "content",
      bytes: Buffer.from(content),
      contentType: answer.contentType,
      etag,
      lastModified: null,
      url: request.url,
    };
  };
}
