import { join } from "node:path";
import { fillDemo } from "../../db/demo/demo";
import { openDb } from "../../db/open";
import { makePackets } from "../../jobs/make-packets";
import { applicationsFor } from "../../src/applications/applications";
import { instantOf } from "../../src/calendar";
import { askForPacket, packet } from "../../src/papers/packets";
import { threadedPress } from "../../src/papers/press/press";
import { actorOn } from "../../src/people/persons";

const AT = "2026-11-22T09:00:00.000Z";
const LONGEST_PACKET_MS = 3_000;
/** A page that is asked for meanwhile may wait for so long. */
const LONGEST_PAUSE_MS = 50;
const TIMES = 3;

export type PacketFigures = { parties: number; ms: number; pauseMs: number };

/** The demo's packet of fourteen municipalities, from asked for to kept: how long it takes, and the longest that a page would wait. */
export async function measurePacket(): Promise<PacketFigures> {
  const db = openDb(":memory:", "db/migrations");
  await fillDemo(db, AT);
  const adviser = actorOn(db, 1, AT.slice(0, 10));
  const application =
    adviser && applicationsFor(db, adviser).find(({ status }) => status === "out_for_approval");
  if (!adviser || !application) throw new Error("the demo has no application that is out for approval");
  const { press, close } = threadedPress(join(process.cwd(), "dist/press-thread.js"));
  const tools = { db, now: () => instantOf(Date.now()), packetPress: press, logError: console.error };
  const rounds: { ms: number; pauseMs: number }[] = [];
  for (let time = 0; time < TIMES; time += 1) {
    const id = askForPacket(db, application.id, 2, { by: adviser, at: AT });
    const pauses = watchedPauses();
    const before = performance.now();
    await makePackets(tools);
    rounds.push({ ms: performance.now() - before, pauseMs: pauses() });
    if (packet(db, application.id, id).madeAt === null) throw new Error("the packet was not made");
  }
  close();
  db.$client.close();
  // The first has a thread to start; what counts is what a person waits for.
  return {
    parties: 14,
    ms: Math.max(...rounds.map(({ ms }) => ms)),
    pauseMs: Math.max(...rounds.map(({ pauseMs }) => pauseMs)),
  };
}

/** How late a timer of one millisecond is at most: for so long nothing else was answered. */
function watchedPauses(): () => number {
  let last = performance.now();
  let longest = 0;
  const timer = setInterval(() => {
    const now = performance.now();
    longest = Math.max(longest, now - last - 1);
    last = now;
  }, 1);
  return () => {
    clearInterval(timer);
    return Math.max(longest, performance.now() - last - 1);
  };
}

export function brokenByPacket({ ms, pauseMs }: PacketFigures): string[] {
  return [
    ...(ms <= LONGEST_PACKET_MS ? [] : [`a packet took more than ${LONGEST_PACKET_MS} ms`]),
    ...(pauseMs <= LONGEST_PAUSE_MS ? [] : [`a packet held pages up for more than ${LONGEST_PAUSE_MS} ms`]),
  ];
}
