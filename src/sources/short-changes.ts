import { setImmediate as afterOthers, setTimeout as pause } from "node:timers/promises";
import type { Db } from "../../db/open";

/** Half of what a page may be held up for; the rest is for the disk. */
const MOMENT_MS = 20;

/** Changes that are written without waiting for more, and how long is waited otherwise. */
const WORTH_WRITING = 6;
const GATHERING_MS = 3;

export type Write = <T>(change: (db: Db) => T) => Promise<T>;

type Waiting = { run: () => () => void; fail: (error: unknown) => void };

/**
 * Makes small changes in the order of asking: as many in one transaction as fit in a moment, since each costs a write to
 * the disk, and with room for pages between the transactions. A change that throws undoes itself and no other.
 */
export function shortChanges(db: Db): Write {
  const waiting: Waiting[] = [];
  let going = false;

  function someOfThem(): void {
    const taken: Waiting[] = [];
    const tell: (() => void)[] = [];
    try {
      db.transaction(() => {
        const begun = performance.now();
        for (let next = waiting.shift(); next; next = waiting.shift()) {
          taken.push(next);
          tell.push(next.run());
          if (performance.now() - begun > MOMENT_MS) break;
        }
      });
    } catch (error) {
      // Nothing of it is on the disk.
      for (const { fail } of taken) fail(error);
      return;
    }
    for (const one of tell) one();
  }

  async function all(): Promise<void> {
    going = true;
    while (waiting.length > 0) {
      // Pages first; and when there is little, more may come along, so that the disk is not waited for so often.
      await (waiting.length < WORTH_WRITING ? pause(GATHERING_MS) : afterOthers());
      someOfThem();
    }
    going = false;
  }

  return (change) =>
    new Promise((done, fail) => {
      const run = () => {
        try {
          // In the transaction of the others it is a savepoint.
          const value = db.transaction(change);
          return () => done(value);
        } catch (error) {
          return () => fail(error);
        }
      };
      waiting.push({ run, fail });
      if (!going) void all();
    });
}
