import { expect, test } from "vitest";
import { peopleList } from "../../src/people/people-list";
import { visitor, words } from "../support/visitor";
import { TODAY, type World, world } from "../support/world";

const found = (w: World, sought: string, number = 1, size = 100) => {
  const { people, total } = peopleList(w.db, TODAY, sought, { number, size });
  return { names: people.map(({ name }) => name), total };
};

test("people are found by a part of name, title or address, in any case", () => {
  const w = world();
  const everybody = found(w, "");
  expect(everybody.names).toHaveLength(everybody.total);
  expect(found(w, "DAG TÄBY").names).toEqual(["Dag Täby"]);
  expect(found(w, "rut@").names).toHaveLength(1);
  expect(found(w, "ingen heter så")).toEqual({ names: [], total: 0 });
});

test("a long list comes a page at a time, in the order that people came", () => {
  const w = world();
  const all = found(w, "");
  expect(found(w, "", 1, 2)).toEqual({ names: all.names.slice(0, 2), total: all.total });
  expect(found(w, "", 2, 2).names).toEqual(all.names.slice(2, 4));
  expect(found(w, "", 500, 2)).toEqual({ names: [], total: all.total });
});

test("the page says how many were found, and shows the way back to all", async () => {
  const w = world();
  const administrator = visitor(w, w.administrator);
  const page = await words(await administrator.get(`/people?q=${encodeURIComponent("dag täby")}`));
  expect(page).toContain("1 person med ”dag täby”. Visa alla");
  expect(page).not.toContain(w.adviser.name);
  expect(await words(await administrator.get("/people?q=%3Cb%3E"))).toContain("0 personer med ”&lt;b&gt;”");
});
