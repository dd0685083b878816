import { expect, test } from "vitest";
import type { Db } from "../../db/open";
import { polls } from "../../db/schema";
import { shortChanges } from "../../src/sources/short-changes";
import { NOW, world } from "../support/world";

const add = (total: number) => (db: Db) => {
  db.insert(polls).values({ startedAt: NOW, total }).run();
  return total;
};

test("changes are made in the order of asking, and one that throws undoes itself and no other", async () => {
  const { db } = world();
  const write = shortChanges(db);
  const asked = await Promise.allSettled([
    write(add(1)),
    write((tx) => {
      add(2)(tx);
      throw new Error("no");
    }),
    write(add(3)),
  ]);
  expect(asked).toMatchObject([{ value: 1 }, { reason: new Error("no") }, { value: 3 }]);
  expect(db.select({ total: polls.total }).from(polls).all()).toEqual([{ total: 1 }, { total: 3 }]);
});
