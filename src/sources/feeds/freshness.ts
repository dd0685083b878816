import type { FeedNode, ParsedFeed } from "./fields";

const PERIODS: Record<string, number> = {
  hourly: 60,
  daily: 24 * 60,
  weekly: 7 * 24 * 60,
  monthly: 30 * 24 * 60,
  yearly: 365 * 24 * 60,
};

/**
 * For how many minutes the feed says that it holds: RSS 2.0's `ttl`, or RSS 1.0's syndication module, so many times a period.
 * Null where it does not say.
 */
export function freshForMinutes(feed: ParsedFeed): number | null {
  const ttl = numberIn(feed.ttl);
  if (ttl !== null) return ttl;
  const period = PERIODS[feed["sy:updateperiod"]?.[0]?.text.trim().toLowerCase() ?? ""];
  return period === undefined ? null : Math.ceil(period / (numberIn(feed["sy:updatefrequency"]) ?? 1));
}

function numberIn(nodes: FeedNode[] | undefined): number | null {
  const text = nodes?.[0]?.text.trim() ?? "";
  return /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : null;
}
