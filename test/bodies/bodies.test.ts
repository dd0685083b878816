import { expect, test } from "vitest";
import { type BodyKind, beginBody, bodiesEndedBy, bodiesOn, body, changeBody } from "../../src/bodies/bodies";
import { endBody } from "../../src/bodies/ending";
import { cancelMeeting } from "../../src/bodies/meetings";
import { addDays } from "../../src/calendar";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { act, TODAY, type World, world } from "../support/world";
import { LEADERSHIP, leadershipOf, meetingOf, STEERING, steeringOf } from "./cast";

const topic = (w: World, name: string, fromOn: string) =>
  beginBody(w.db, { kind: "topic", name, topic: "", fromOn }, act(w.coordinator));
const namesOn = (w: World, day: string, kind?: BodyKind) => bodiesOn(w.db, day, kind).map(({ name }) => name);

test("there is one leadership group and one steering group at a time, and any number of topic networks", () => {
  const w = world();
  const id = leadershipOf(w);
  steeringOf(w);
  expectRefusal("body_kind_taken", () =>
    beginBody(w.db, { ...LEADERSHIP, name: "Den andra", fromOn: TODAY }, act(w.coordinator)),
  );
  // One that would begin before it is in the way too: it has no last day.
  expectRefusal("body_kind_taken", () =>
    beginBody(w.db, { ...STEERING, name: "Före", fromOn: "2010-01-01" }, act(w.coordinator)),
  );
  endBody(w.db, id, TODAY, act(w.coordinator));
  beginBody(w.db, { ...LEADERSHIP, name: "Nya ledningsgruppen", fromOn: TODAY }, act(w.coordinator));
  expect(namesOn(w, addDays(TODAY, -1), "leadership")).toEqual(["Ledningsgruppen"]);
  expect(namesOn(w, TODAY, "leadership")).toEqual(["Nya ledningsgruppen"]);
  for (const name of ["Nyanlända", "Ensamkommande barn", "Integration", "Återsökning", "Bostad"])
    topic(w, name, "2019-08-22");
  expect(namesOn(w, TODAY, "topic")).toHaveLength(5);
});

test("two bodies of one time never have the same name", () => {
  const w = world();
  const id = topic(w, "Sfi", "2017-12-08");
  expectRefusal("body_name_taken", () => topic(w, "Sfi", "2019-01-01"));
  const other = topic(w, "Nyanlända", "2017-12-08");
  expectRefusal("body_name_taken", () =>
    changeBody(w.db, other, { name: "Sfi", topic: "" }, 1, act(w.coordinator)),
  );
  endBody(w.db, id, "2019-08-22", act(w.coordinator));
  expect(topic(w, "Sfi", "2020-01-01")).toBeGreaterThan(other);
});

test("what has ended stands in the list of its days, and its end is told once", () => {
  const w = world();
  const id = topic(w, "Sfi", "2017-12-08");
  endBody(w.db, id, "2019-08-22", act(w.coordinator));
  endBody(w.db, id, "2019-08-22", act(w.coordinator));
  expectRefusal("body_ended", () => endBody(w.db, id, "2020-01-01", act(w.coordinator)));
  expect(namesOn(w, "2019-08-21")).toEqual(["Sfi"]);
  expect(namesOn(w, "2019-08-22")).toEqual([]);
  expect(bodiesEndedBy(w.db, "2019-08-22").map(({ name }) => name)).toEqual(["Sfi"]);
  expect(bodiesEndedBy(w.db, "2019-08-21")).toEqual([]);
  expect(historyOf(w.db, "body", id).map(({ event }) => event)).toEqual(["body_ended", "body_begun"]);
});

test("a body with planned meetings is not ended before they are cancelled", () => {
  const w = world();
  const id = steeringOf(w);
  const meetingId = meetingOf(w, id, { heldOn: "2027-02-10" });
  expectRefusal("body_has_meetings", () => endBody(w.db, id, "2027-01-01", act(w.coordinator)));
  cancelMeeting(w.db, meetingId, "Gruppen avslutas", act(w.coordinator));
  endBody(w.db, id, "2027-01-01", act(w.coordinator));
  expect(body(w.db, id).endedOn).toBe("2027-01-01");
  expectRefusal("body_not_then", () => meetingOf(w, id, { heldOn: "2027-01-01" }));
});

test("a page opened at an older revision does not overwrite, and only the register's keepers change", () => {
  const w = world();
  const id = steeringOf(w);
  const form = { name: "Styrgrupp Norrort", topic: "Ledning", leastMeetings: 3, mostMeetings: 4 };
  changeBody(w.db, id, form, 1, act(w.administrator));
  expect(body(w.db, id)).toMatchObject({ ...form, revision: 2 });
  expectRefusal("changed_meanwhile", () => changeBody(w.db, id, form, 1, act(w.coordinator)));
  for (const by of [w.adviser, w.contact.taby, w.director.taby]) {
    expectRefusal("not_yours", () => changeBody(w.db, id, form, 2, act(by)));
    expectRefusal("not_yours", () => endBody(w.db, id, TODAY, act(by)));
    expectRefusal("not_yours", () => beginBody(w.db, LEADERSHIP, act(by)));
  }
});
