import { Worker } from "node:worker_threads";
import type { Instant } from "../calendar";
import type { Finding, FoundItem, SourceToVisit } from "./kinds/kind";
import type { ReadingOptions, ReadSource } from "./reading-here";
import { BEAT_MS, type FromThread, type ToThread } from "./reading-words";

type Job = {
  source: SourceToVisit;
  at: Instant;
  items: FoundItem[];
  limit: NodeJS.Timeout | undefined;
  answer: (finding: Finding) => void;
  fail: (error: Error) => void;
};

export type ReadingLimits = {
  /** For a visit; whatever a thread is still doing for it is then no longer waited for. */
  visitMs?: number;
  /** A thread that gives no sign of life for so long is stuck, and is ended. */
  silentMs?: number;
  memoryMb?: number;
};

/**
 * Reads sources in a thread of their own, started when there is something to read and never the reason that a process stays.
 * A thread that dies or is stuck takes nothing with it: what it was reading is read again, one source at a time, and the
 * one that it dies of then is unreadable.
 */
export function readingThread(
  file: string | URL,
  options: ReadingOptions,
  { visitMs = 10 * 60_000, silentMs = 20_000, memoryMb = 512 }: ReadingLimits = {},
): { read: ReadSource; close: () => void } {
  let thread: Worker | null = null;
  let watch: NodeJS.Timeout | undefined;
  let silentTicks = 0;
  let lastId = 0;
  let closed = false;
  const underWay = new Map<number, Job>();
  /** Were under way when a thread died; each is read alone. */
  const suspects: Job[] = [];
  const waiting: Job[] = [];
  let alone = false;

  function started(): Worker {
    const worker = new Worker(file, {
      workerData: options,
      resourceLimits: { maxOldGenerationSizeMb: memoryMb },
    });
    worker.on("message", (message: FromThread) => thread === worker && hear(worker, message));
    // Out of memory, or a mistake of ours that nothing caught; without an error, it ended by itself.
    worker.on("error", (error: NodeJS.ErrnoException) => died(worker, error.code ?? error.name));
    worker.on("exit", (code) => died(worker, `exit ${code}`));
    silentTicks = 0;
    return worker;
  }

  function say(message: ToThread): void {
    thread?.postMessage(message);
  }

  function hear(worker: Worker, message: FromThread): void {
    silentTicks = 0;
    if ("beat" in message) return;
    const job = underWay.get(message.id);
    if ("items" in message) {
      job?.items.push(...message.items);
      worker.postMessage({ id: message.id, more: true } satisfies ToThread);
    } else if ("error" in message) {
      end(message.id)?.fail(message.error);
    } else {
      const { finding } = message;
      if (job && finding.kind === "found") finding.items = [...job.items, ...finding.items];
      end(message.id)?.answer(finding);
    }
  }

  /** Takes a job off the thread's table, and lets the next ones on. */
  function end(id: number): Job | undefined {
    const job = underWay.get(id);
    underWay.delete(id);
    clearTimeout(job?.limit);
    // After the one who waited for this has heard of it.
    if (job) queueMicrotask(goOn);
    return job;
  }

  function died(worker: Worker, how: string): void {
    if (thread !== worker) return;
    thread = null;
    const jobs = [...underWay.values()];
    underWay.clear();
    for (const job of jobs) clearTimeout(job.limit);
    if (jobs.length === 1) jobs[0]?.answer(tooMuch(how));
    else suspects.push(...jobs);
    goOn();
  }

  function goOn(): void {
    if (closed) return;
    if (underWay.size === 0) alone = false;
    while (!alone && (suspects.length > 0 ? underWay.size === 0 : waiting.length > 0)) {
      alone = suspects.length > 0;
      const job = suspects.shift() ?? waiting.shift();
      if (job) begin(job);
    }
    const busy = underWay.size > 0;
    if (busy) thread?.ref();
    else thread?.unref();
    if (busy && !watch) watch = setInterval(look, BEAT_MS);
    if (!busy) {
      clearInterval(watch);
      watch = undefined;
    }
  }

  function begin(job: Job): void {
    thread ??= started();
    lastId += 1;
    const id = lastId;
    job.items = [];
    job.limit = setTimeout(() => end(id)?.answer(tooMuch(`${visitMs} ms`)), visitMs);
    underWay.set(id, job);
    say({ id, source: job.source, at: job.at });
  }

  /** Counts its own ticks instead of the time: a machine that slept is no thread that hangs. */
  function look(): void {
    silentTicks += 1;
    if (silentTicks * BEAT_MS < silentMs || !thread) return;
    const stuck = thread;
    died(stuck, `silent for ${silentMs} ms`);
    void stuck.terminate();
  }

  return {
    read: (source, at) =>
      new Promise((answer, fail) => {
        waiting.push({ source, at, items: [], limit: undefined, answer, fail });
        goOn();
      }),
    close: () => {
      closed = true;
      clearInterval(watch);
      const last = thread;
      thread = null;
      void last?.terminate();
      for (const job of [...underWay.values(), ...suspects, ...waiting]) {
        clearTimeout(job.limit);
        job.fail(new Error("closed while reading"));
      }
      underWay.clear();
    },
  };
}

function tooMuch(detail: string): Finding {
  return { kind: "unreadable", why: "too_slow", detail };
}
