import type { Instant } from "../../src/calendar";
import type { Visit } from "../../src/sources/kinds/kind";
import { visitSource } from "../../src/sources/kinds/kinds";
import type { Fetch } from "../../src/sources/net/fetching";
import { NOW } from "./world";

/** Visits sources here and now, with answers that the test gives. */
export function visitBy(fetch: Fetch, at: Instant = NOW): Visit {
  return (source) => visitSource(source, { fetch, at });
}
