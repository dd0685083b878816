import autocannon from "autocannon";
import { answerTo } from "./answer";

/** Visitors at once. */
export const CONNECTIONS = 16;
const WARM_UP_SECONDS = 1;

export type Visit = {
  name: string;
  url: string;
  headers: Record<string, string>;
  /** Words that the right page holds. */
  shows: string;
};

export type Load = {
  name: string;
  perSecond: number;
  p50: number;
  p99: number;
  /** Answers that were not 2xx, broken connections, time-outs. */
  errors: number;
  bytes: number;
};

/** Many visitors at once, for so long, after a warm-up that does not count. */
export async function load({ name, url, headers, shows }: Visit, seconds: number): Promise<Load> {
  const { status, text, bytes } = await answerTo(url, headers);
  if (status !== 200 || !text.includes(shows)) {
    throw new Error(`${name}: ${url} answered ${status} and does not show "${shows}"`);
  }
  const visits = { url, headers, connections: CONNECTIONS };
  await autocannon({ ...visits, duration: WARM_UP_SECONDS });
  const { requests, latency, errors, non2xx, duration } = await autocannon({ ...visits, duration: seconds });
  return {
    name,
    perSecond: requests.total / duration,
    p50: latency.p50,
    p99: latency.p99,
    errors: errors + non2xx,
    bytes,
  };
}
