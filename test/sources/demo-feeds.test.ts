import { expect, test } from "vitest";
import { countyBoardFeed } from "../../db/demo/feeds/county-board";
import { euPortalFeed } from "../../db/demo/feeds/eu-portal";
import { siteVisionFeed } from "../../db/demo/feeds/site-vision";
import { itemsOf } from "./feeds/feed-bodies";

const DAY = { begunOn: "2026-11-22", today: "2026-11-22" };

test.each([
  ["SiteVision", siteVisionFeed, 6],
  ["the EU portal", euPortalFeed, 4],
  ["an agency", countyBoardFeed, 5],
])("the demo's feed from %s is read whole", async (_, feed, count) => {
  const items = await itemsOf(feed(DAY));
  expect(items).toHaveLength(count);
  expect(new Set(items.map(({ guid }) => guid)).size).toBe(count);
  for (const { title, link, publishedAt } of items) {
    expect(title).not.toBe("");
    expect(link).toMatch(/^https:\/\/[a-z.-]+\.example\.se\//);
    expect(publishedAt && publishedAt < "2026-11-22T23:00:00.000Z").toBe(true);
  }
});

test("the demo's EU feed tells its deadlines on Brussels' clock", async () => {
  const [item] = await itemsOf(euPortalFeed(DAY));
  expect(item?.link).toContain("callCode=AMIF-");
  expect(item?.text).toContain("Deadline: Mon, 22 Feb 2027 17:00:00 (Brussels local time)");
});

test("the demo's agency tells deadline, amount and who may apply, in windows-1252 too", async () => {
  const feed = countyBoardFeed(DAY);
  const [coming, open] = await itemsOf(
    Buffer.from(feed, "latin1"),
    "application/atom+xml; charset=windows-1252",
  );
  expect(coming?.text).toContain("Sista ansökningsdag är den 1 mars 2027 kl. 14.00.");
  expect(open?.text).toContain("Minst två kommuner ska delta");
  expect(open?.text).toContain("högst 6 500 000 kronor");
});
