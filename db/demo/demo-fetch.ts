import { addDays, type Day, dayOf, type Instant } from "../../src/calendar";
import { sha256 } from "../../src/secrets";
import type { Fetch } from "../../src/sources/net/fetching";
import { boardCalendar } from "./feeds/board-calendar";
import { countyBoardFeed } from "./feeds/county-board";
import { dailyAnnouncement } from "./feeds/daily-announcement";
import { euPortalFeed } from "./feeds/eu-portal";
import { movedPage } from "./feeds/moved-page";
import { siteVisionFeed } from "./feeds/site-vision";
import { watchedPage } from "./feeds/watched-page";
import type { DemoDay } from "./feeds/wording";

type Answer = { contentType: string; content: (day: DemoDay) => string };

/** So many of the agency's small calls stand in its feed at a time, one for each day. */
const DAYS_IN_FEED = 7;

const ANSWERS = {
  "https://exempelverket.example.se/utlysningar.atom": {
    contentType: "application/atom+xml; charset=utf-8",
    content: (day) => countyBoardFeed(day, dailyAnnouncements(day)),
  },
  "https://tillvaxtmyndigheten.example.se/4.1a2b3c/12.4d5e6f.portlet?state=rss": {
    contentType: "text/xml;charset=UTF-8",
    content: siteVisionFeed,
  },
  "https://eu-portal.example.se/opportunities/data/grants-rss.xml": {
    contentType: "application/rss+xml",
    content: euPortalFeed,
  },
  "https://lansstyrelsen-exempel.example.se/nyheter/rss": {
    contentType: "text/html; charset=utf-8",
    content: movedPage,
  },
  "https://lansstyrelsen-exempel.example.se/bidrag/37.html": {
    contentType: "text/html; charset=utf-8",
    content: watchedPage,
  },
  "https://sollentuna.example.se/kalender/namnder.ics": {
    contentType: "text/calendar; charset=utf-8",
    content: boardCalendar,
  },
} satisfies Record<string, Answer>;

/** The newest first; the demo begins without any. */
function dailyAnnouncements({ begunOn, today }: DemoDay) {
  const days = Array.from({ length: DAYS_IN_FEED }, (_, i) => addDays(today, -i));
  return days.filter((day) => day >= begunOn).map(dailyAnnouncement);
}

/** The address of a source, or of a board's calendar, in a demo that began on a day; the day goes with it, so that what it says of dates stands. */
export function demoAddress(address: keyof typeof ANSWERS, begunOn: Day): string {
  return `${address}${address.includes("?") ? "&" : "?"}demo=${begunOn}`;
}

/** Reads the demo's own sources without a net, as their servers would answer today; everything else by `real`. */
export function demoFetch(real: Fetch, now: () => Instant): Fetch {
  return async (request) => {
    const [, address = "", begunOn] = /^(.*)[?&]demo=(\d{4}-\d\d-\d\d)$/.exec(request.url) ?? [];
    const answer = (ANSWERS as Record<string, Answer>)[address];
    if (!answer || !begunOn) return real(request);
    const content = answer.content({ begunOn, today: dayOf(now()) });
    const etag = `"${sha256(content)}"`;
    if (request.etag === etag) return { kind: "unchanged", freshForSeconds: null };
    return {
      kind: "content",
      bytes: Buffer.from(content),
      contentType: answer.contentType,
      etag,
      lastModified: null,
      url: request.url,
      freshForSeconds: null,
    };
  };
}
