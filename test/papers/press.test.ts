import { expect, test } from "vitest";
import type { Order } from "../../src/papers/press/orders";
import { threadedPress } from "../../src/papers/press/press";
import { NOW } from "../support/world";

/** A thread of its own that does what the paper's title says. */
const THREAD = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort } from "node:worker_threads";
    parentPort.on("message", ({ paper }) => {
      if (paper.title === "hang") for (;;);
      if (paper.title === "die") process.exit(1);
      if (paper.title === "fail") parentPort.postMessage({ error: "a mistake" });
      else parentPort.postMessage({ product: new Uint8Array([paper.title.length]) });
    });
  `)}`,
);

const order = (title: string): Order => ({ kind: "pdf", paper: { title, footer: "", blocks: [] }, at: NOW });

test("orders are made one after the other, and one that fails, dies or hangs fails alone", async () => {
  const { press, close } = threadedPress(THREAD, { orderMs: 3_000 });
  const all = await Promise.allSettled(
    ["a", "fail", "bb", "die", "ccc", "hang", "dddd"].map((title) => press(order(title))),
  );
  close();
  const told = all.map((one) => (one.status === "fulfilled" ? (one.value as Uint8Array)[0] : one.reason.why));
  expect(told).toEqual([1, "mistake", 2, "mistake", 3, "too_slow", 4]);
});

test("who waits when the press is closed is told", async () => {
  const { press, close } = threadedPress(THREAD);
  const waiting = press(order("hang"));
  close();
  await expect(waiting).rejects.toThrow("closed");
});
