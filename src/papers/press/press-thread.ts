import { parentPort } from "node:worker_threads";
import type { Order } from "./orders";
import { pressHere } from "./press-here";

// The thread that makes papers and packs files, so that no page waits for it. `press.ts` is its other end.

const port = parentPort;
if (!port) throw new Error("started as a program; it is the press of one");

port.on("message", (order: Order) => {
  pressHere(order)
    .then((product) => port.postMessage({ product }))
    .catch((error: Error) => port.postMessage({ error: error.stack ?? error.message }));
});
