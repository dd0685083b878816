import { instantOf } from "../../src/calendar";
import { visitSource } from "../../src/sources/kinds/kinds";
import { fetching } from "../../src/sources/net/fetching";
import { startPortal } from "../child";

const MEGABYTE = 1_000_000;
/** More than this, and the file stood in memory. */
const MOST_GROWTH_MB = 150;

export type LargeFileFigures = { ms: number; growthMb: number; topics: number };

/** Reads the EU portal's file once; by how much this process's memory grew at most meanwhile. */
export async function measureLargeFile(): Promise<LargeFileFigures> {
  const portal = await startPortal();
  const fetch = fetching({ userAgent: "Utlyst bench", allowedPrivateHosts: ["127.0.0.1"] });
  const source = {
    kind: "eu_portal",
    url: `${portal.origin}/grantsTenders.json`,
    settings: { wanted: [] },
    memory: {},
    etag: null,
    lastModified: null,
  } as const;
  const before = process.memoryUsage.rss();
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage.rss());
  }, 20);
  const begun = performance.now();
  const finding = await visitSource(source, { fetch, at: instantOf(Date.now()) });
  const ms = performance.now() - begun;
  clearInterval(watch);
  peak = Math.max(peak, process.memoryUsage.rss());
  await portal.stop();
  if (finding.kind !== "found")
    throw new Error(`The EU portal's file was not read: ${JSON.stringify(finding)}`);
  return { ms, growthMb: (peak - before) / MEGABYTE, topics: finding.items.length };
}

export function brokenByLargeFile({ growthMb }: LargeFileFigures): string[] {
  return growthMb <= MOST_GROWTH_MB ? [] : [`a file of 130 MB took ${Math.round(growthMb)} MB of memory`];
}
