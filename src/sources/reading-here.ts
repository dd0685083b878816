import { demoFetch } from "../../db/demo/demo-fetch";
import type { Instant } from "../calendar";
import type { Finding, SourceToVisit } from "./kinds/kind";
import { visitSource } from "./kinds/kinds";
import { fetching } from "./net/fetching";

/** How sources are read: plain data, since it also goes to the reading thread. */
export type ReadingOptions = {
  userAgent: string;
  allowedPrivateHosts: readonly string[];
  /** The demo's own sources are answered without a net. */
  demo: boolean;
};

export type ReadSource = (source: SourceToVisit, at: Instant) => Promise<Finding>;

/** Fetches and reads where it is called. */
export function readingHere({ demo, ...options }: ReadingOptions): ReadSource {
  const outward = fetching(options);
  return (source, at) => visitSource(source, { fetch: demo ? demoFetch(outward, () => at) : outward, at });
}
