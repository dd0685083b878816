import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { sectionText } from "../../src/applications/content";
import { addDays } from "../../src/calendar";
import { addCall, call } from "../../src/calls/calls";
import { historyOf } from "../../src/history";
import { callsMatching, needsForCall, needsLike, needsMatching } from "../../src/needs/matches";
import {
  addNeed,
  applicationsOfNeed,
  changeNeed,
  currentNeeds,
  endNeed,
  need,
  needsOfApplication,
  resumeNeed,
} from "../../src/needs/needs";
import { startFromNeeds, tieToApplication } from "../../src/needs/starting";
import { sectionsOf } from "../../src/sections/sections";
import { expectRefusal } from "../support/refused";
import { A_CALL, act, TODAY, type World, world } from "../support/world";

const FORM = {
  title: "Föräldrastöd",
  text: "Nyanlända föräldrar saknar stöd i föräldraskapet under etableringen.",
  targetGroups: "Nyanlända",
};

const tabysNeed = (w: World, change: Partial<typeof FORM> = {}) =>
  addNeed(w.db, { ...FORM, ...change, municipalityCode: "0160" }, act(w.contact.taby));

const eventsOf = (w: World, id: number) => historyOf(w.db, "need", id).map(({ event }) => event);

test("contact, director and adviser write a municipality's need, and it is told who did", () => {
  const w = world();
  for (const by of [w.contact.taby, w.director.taby, w.adviser]) {
    const id = addNeed(w.db, { ...FORM, municipalityCode: "0160" }, act(by));
    expect(need(w.db, id)).toMatchObject({ ...FORM, municipality: "Täby", endedAt: null });
    expect(historyOf(w.db, "need", id)).toMatchObject([
      { event: "need_added", byName: by.name, municipalityCode: "0160" },
    ]);
  }
});

test("nobody else writes for it, changes, ends or resumes it", () => {
  const w = world();
  const id = tabysNeed(w);
  for (const by of [w.contact.solna, w.director.solna, w.coordinator, w.administrator]) {
    expectRefusal("not_yours", () => addNeed(w.db, { ...FORM, municipalityCode: "0160" }, act(by)));
    expectRefusal("not_yours", () => changeNeed(w.db, id, { ...FORM, title: "Annat" }, 1, act(by)));
    expectRefusal("not_yours", () => endNeed(w.db, id, act(by)));
    expectRefusal("not_yours", () => resumeNeed(w.db, id, act(by)));
  }
  expect(need(w.db, id).title).toBe(FORM.title);
  expectRefusal("not_found", () => need(w.db, 99));
  expectRefusal("not_found", () => addNeed(w.db, { ...FORM, municipalityCode: "9999" }, act(w.adviser)));
});

test("a change from an old page is refused, and saving what stands changes nothing", () => {
  const w = world();
  const id = tabysNeed(w);
  changeNeed(w.db, id, { ...FORM, title: "Stöd till föräldrar" }, 1, act(w.adviser));
  expectRefusal("changed_meanwhile", () => changeNeed(w.db, id, FORM, 1, act(w.contact.taby)));
  changeNeed(w.db, id, { ...FORM, title: "Stöd till föräldrar" }, 2, act(w.contact.taby));
  expect(need(w.db, id)).toMatchObject({ title: "Stöd till föräldrar", revision: 2 });
  expect(eventsOf(w, id)).toEqual(["need_changed", "need_added"]);
});

test("what is ended is not changed or suggested, comes back when resumed, and twice is once", () => {
  const w = world();
  const id = tabysNeed(w);
  endNeed(w.db, id, act(w.contact.taby));
  endNeed(w.db, id, act(w.adviser));
  expect(currentNeeds(w.db)).toEqual([]);
  expectRefusal("need_ended", () =>
    changeNeed(w.db, id, { ...FORM, title: "Annat" }, 1, act(w.contact.taby)),
  );
  resumeNeed(w.db, id, act(w.adviser));
  resumeNeed(w.db, id, act(w.adviser));
  expect(currentNeeds(w.db)).toHaveLength(1);
  expect(eventsOf(w, id)).toEqual(["need_resumed", "need_ended", "need_added"]);
});

test("calls that are not closed and speak of the same are found, and other municipalities' needs, not one's own", () => {
  const w = world();
  const id = tabysNeed(w);
  tabysNeed(w, { title: "Mer föräldrastöd till nyanlända" });
  const solnas = addNeed(
    w.db,
    { ...FORM, title: "Föräldrastöd till nyanlända", municipalityCode: "0184" },
    act(w.contact.solna),
  );
  const description = "Föräldraskapsstöd till nyanlända under etableringstiden.";
  const callId = addCall(w.db, { ...A_CALL, title: "Föräldraskap", description }, act(w.adviser));
  addCall(w.db, { ...A_CALL, title: "Laddstolpar", description: "Klimat" }, act(w.adviser));
  const past = { deadlineOn: addDays(TODAY, -1), deadlineTime: null };
  addCall(w.db, { ...A_CALL, title: "Föräldraskap", description, ...past }, act(w.adviser));
  const found = callsMatching(w.db, need(w.db, id), w.at, 5);
  expect(found.map(({ of }) => of.id)).toEqual([callId]);
  expect(found[0]?.words).toContain("nyanlända");
  expect(needsLike(w.db, need(w.db, id), 5).map(({ of }) => of.id)).toEqual([solnas]);
  expect(needsMatching(w.db, description, 5)).toHaveLength(3);
  const offered = needsForCall(w.db, call(w.db, callId), [solnas], 10).map((one) => one.id);
  expect(offered[0]).toBe(solnas);
  expect(offered).toHaveLength(3);
});

test("a joint application begins from several municipalities' needs, and is tied to each", () => {
  const w = world();
  const first = tabysNeed(w);
  const second = addNeed(
    w.db,
    {
      title: "Öppen förskola",
      text: "Vi når inte nyanlända familjer.",
      targetGroups: "Nyanlända",
      municipalityCode: "0184",
    },
    act(w.contact.solna),
  );
  const callId = addCall(w.db, A_CALL, act(w.adviser));
  const opening = { callId, title: "Familjer", ownerCode: "0191", needIds: [first, second, first] };
  const id = startFromNeeds(w.db, opening, act(w.adviser));
  expect(application(w.db, id).title).toBe("Familjer");
  const content = { sections: sectionsOf(w.db, id) };
  expect(sectionText(content, "need")).toBe(
    `Täby: Föräldrastöd\n${FORM.text}\n\nSolna: Öppen förskola\nVi når inte nyanlända familjer.`,
  );
  expect(sectionText(content, "targetGroups")).toBe("Nyanlända");
  expect(needsOfApplication(w.db, id).map((one) => one.id)).toEqual([first, second]);
  expect(applicationsOfNeed(w.db, second)).toEqual([{ id, title: "Familjer", status: "draft" }]);
  tieToApplication(w.db, [first], id, act(w.adviser));
  expect(eventsOf(w, first)).toEqual(["need_led_to_application", "need_added"]);
});

test("when one need has ended or does not exist, or the opener is no adviser, nothing is opened", () => {
  const w = world();
  const current = tabysNeed(w);
  const ended = tabysNeed(w);
  endNeed(w.db, ended, act(w.contact.taby));
  const callId = addCall(w.db, A_CALL, act(w.adviser));
  const open = (needIds: number[], by = w.adviser) =>
    startFromNeeds(w.db, { callId, title: "T", ownerCode: "0191", needIds }, act(by));
  expectRefusal("need_ended", () => open([current, ended]));
  expectRefusal("not_found", () => open([current, 99]));
  expectRefusal("not_yours", () => open([current], w.contact.taby));
  expectRefusal("not_yours", () => tieToApplication(w.db, [current], 1, act(w.contact.taby)));
  expect(() => application(w.db, 1)).toThrow();
  expect(eventsOf(w, current)).toEqual(["need_added"]);
});
