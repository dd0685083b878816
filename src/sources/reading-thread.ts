import { parentPort, workerData } from "node:worker_threads";
import type { Finding } from "./kinds/kind";
import { type ReadingOptions, readingHere } from "./reading-here";
import { BEAT_MS, type FromThread, ITEMS_A_PIECE, type ToThread } from "./reading-words";

// The thread that fetches and reads sources, so that a large feed delays no page. `reading.ts` is its other end.

const port = parentPort;
if (!port) throw new Error("started as a program; it is the reading thread of one");
const say = (message: FromThread) => port.postMessage(message);
const read = readingHere(workerData as ReadingOptions);
const waitingForMore = new Map<number, () => void>();

/** A piece at a time, when the other end has taken the one before: thousands of items at once would hold it up. */
async function tell(id: number, finding: Finding): Promise<void> {
  if (finding.kind !== "found") return say({ id, finding });
  const { items } = finding;
  let from = 0;
  for (; from + ITEMS_A_PIECE < items.length; from += ITEMS_A_PIECE) {
    const taken = new Promise<void>((done) => waitingForMore.set(id, done));
    say({ id, items: items.slice(from, from + ITEMS_A_PIECE) });
    await taken;
  }
  say({ id, finding: { ...finding, items: items.slice(from) } });
}

port.on("message", (message: ToThread) => {
  const { id } = message;
  if ("more" in message) {
    waitingForMore.get(id)?.();
    waitingForMore.delete(id);
    return;
  }
  read(message.source, message.at)
    .then((finding) => tell(id, finding))
    .catch((error: Error) => say({ id, error }));
});

setInterval(() => say({ beat: true }), BEAT_MS).unref();
