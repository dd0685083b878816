import Database from "better-sqlite3";

/** The right to visit sources, so that no two rounds ask the same servers at once, in this process or another. */
export type PollTurn = {
  /** False while somebody else has it. */
  take: () => boolean;
  giveBack: () => void;
};

/**
 * The turn is a lock on a file of its own, which the operating system lifts when its holder dies, however it dies: whoever
 * gets it knows that a round without an end was cut off.
 */
export function pollTurn(file: string): PollTurn & { close: () => void } {
  let lock: Database.Database | null = null;
  return {
    take() {
      if (lock?.inTransaction) return false;
      lock ??= new Database(file, { timeout: 0 });
      try {
        lock.exec("begin exclusive");
        return true;
      } catch (error) {
        if ((error as { code?: string }).code === "SQLITE_BUSY") return false;
        throw error;
      }
    },
    giveBack() {
      if (lock?.inTransaction) lock.exec("rollback");
    },
    close() {
      lock?.close();
      lock = null;
    },
  };
}
