import { expect, test } from "vitest";
import { bestMandate, type CheckedMandate, checkMandate, stops } from "../../src/mandates/mandate-check";
import { holdsPost } from "../../src/mandates/posts";

const MANDATE: CheckedMandate = {
  id: 1,
  applicationId: 7,
  post: "socialdirektören",
  personId: null,
  personName: null,
  ceilingSek: null,
  fromOn: "2026-01-01",
  validUntilOn: null,
};

const SIGNING = { personId: 3, title: "Socialdirektör", day: "2026-11-22", amountSek: 500_000 };

const found = (mandate: Partial<CheckedMandate>, signing: Partial<typeof SIGNING> = {}) =>
  checkMandate({ ...MANDATE, ...mandate }, { ...SIGNING, ...signing }).map(({ what }) => what);

test("the holder of the post signs without remark, whoever it is", () => {
  expect(found({})).toEqual([]);
  expect(found({}, { personId: 99 })).toEqual([]);
});

test("a deputy may sign, with a warning", () => {
  for (const title of [
    "tf socialdirektör",
    "T.f. socialdirektör",
    "Tillförordnad socialdirektör",
    "vik. socialdirektör",
  ])
    expect(found({}, { title }), title).toEqual(["deputy"]);
  expect(checkMandate(MANDATE, { ...SIGNING, title: "tf socialdirektör" }).some(stops)).toBe(false);
});

test("another post is a warning, and so is another person than the one who is named", () => {
  expect(found({}, { title: "avdelningschef" })).toEqual(["other_post"]);
  expect(found({}, { title: "biträdande socialdirektör" })).toEqual(["other_post"]);
  expect(found({ post: "", personId: 4, personName: "Dag Täby" })).toEqual(["other_person"]);
  expect(found({ post: "", personId: 3 })).toEqual([]);
});

test("the last day and the ceiling are held exactly, and stop", () => {
  expect(found({ validUntilOn: "2026-11-22" })).toEqual([]);
  expect(found({ validUntilOn: "2026-11-21" })).toEqual(["mandate_expired"]);
  expect(found({ ceilingSek: 500_000 })).toEqual([]);
  expect(found({ ceilingSek: 499_999 })).toEqual(["over_ceiling"]);
  expect(checkMandate({ ...MANDATE, ceilingSek: 1 }, SIGNING).some(stops)).toBe(true);
  expect(found({ fromOn: "2026-12-01" })).toEqual(["mandate_not_begun"]);
});

test("of several, the one that speaks best for the signing is taken", () => {
  const expired = { ...MANDATE, id: 1, validUntilOn: "2025-12-31" };
  const general = { ...MANDATE, id: 2, applicationId: null };
  const own = { ...MANDATE, id: 3 };
  expect(bestMandate([expired, general], SIGNING)?.mandate.id).toBe(2);
  expect(bestMandate([expired, general, own], SIGNING)?.mandate.id).toBe(3);
  expect(bestMandate([], SIGNING)).toBeNull();
});

test("posts are compared as Swedes write them", () => {
  expect(holdsPost("samordnaren", "Samordnare")).toBe("holds");
  expect(holdsPost("socialchef", "socialchefen")).toBe("holds");
  expect(holdsPost("tf socialchef", "tf socialchef")).toBe("holds");
  expect(holdsPost("socialchef", "")).toBe("other");
});
