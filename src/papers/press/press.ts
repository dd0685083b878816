import { Worker } from "node:worker_threads";
import { type Order, type Press, PressFailure, type Product } from "./orders";

type Job = { order: Order; answer: (product: Product<Order>) => void; fail: (error: Error) => void };
type FromThread = { product: Product<Order> } | { error: string };

/**
 * Makes papers in a thread of its own, one order at a time, started at the first order and never the reason that a process stays.
 * An order that the thread dies of, or that takes too long, fails alone: the next one gets a new thread.
 */
export function threadedPress(
  file: string | URL,
  { orderMs = 60_000, memoryMb = 512 }: { orderMs?: number; memoryMb?: number } = {},
): { press: Press; close: () => void } {
  let thread: Worker | null = null;
  let current: Job | null = null;
  let limit: NodeJS.Timeout | undefined;
  const waiting: Job[] = [];

  function started(): Worker {
    const worker = new Worker(file, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
    worker.on("message", (message: FromThread) => {
      if (thread !== worker) return;
      end((job) =>
        "product" in message
          ? job.answer(message.product)
          : job.fail(new PressFailure("mistake", message.error)),
      );
    });
    worker.on("error", (error: NodeJS.ErrnoException) => died(worker, error));
    worker.on("exit", (code) => died(worker, new Error(`exit ${code}`)));
    return worker;
  }

  function died(worker: Worker, error: NodeJS.ErrnoException): void {
    if (thread !== worker) return;
    thread = null;
    const why = error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "too_much" : "mistake";
    end((job) => job.fail(new PressFailure(why, error.message)));
  }

  function end(tell: (job: Job) => void): void {
    clearTimeout(limit);
    const job = current;
    current = null;
    if (job) tell(job);
    goOn();
  }

  function tooSlow(): void {
    const stuck = thread;
    thread = null;
    void stuck?.terminate();
    end((job) => job.fail(new PressFailure("too_slow", `${orderMs} ms`)));
  }

  function goOn(): void {
    if (current) return;
    current = waiting.shift() ?? null;
    if (!current) return void thread?.unref();
    thread ??= started();
    thread.ref();
    limit = setTimeout(tooSlow, orderMs);
    thread.postMessage(current.order);
  }

  const press = (order: Order) =>
    new Promise<Product<Order>>((answer, fail) => {
      waiting.push({ order, answer, fail });
      goOn();
    });

  return {
    press: press as Press,
    close: () => {
      clearTimeout(limit);
      const last = thread;
      thread = null;
      void last?.terminate();
      for (const job of [...(current ? [current] : []), ...waiting.splice(0)])
        job.fail(new PressFailure("mistake", "closed"));
      current = null;
    },
  };
}
