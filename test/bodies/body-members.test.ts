import { eq } from "drizzle-orm";
import { expect, test } from "vitest";
import { memberships, roles } from "../../db/schema";
import { beginBody, body } from "../../src/bodies/bodies";
import { type BodyMember, membersOf } from "../../src/bodies/body-members";
import { chairOn } from "../../src/bodies/chair";
import { bodiesOfMunicipality } from "../../src/bodies/overview";
import { addSeat, correctSeat, endSeat, type SeatForm, seatsOf } from "../../src/bodies/seats";
import { correctionsOf, correctionThatLedTo } from "../../src/corrections";
import { chooseHost } from "../../src/membership/hosts";
import { expectRefusal } from "../support/refused";
import { act, TODAY, type World, world } from "../support/world";
import { appoint, appointBesideSolnas, EMPTY_SEAT, everybody, leadershipOf, steeringOf } from "./cast";

const seatIn = (w: World, bodyId: number, form: Partial<SeatForm>) =>
  addSeat(w.db, bodyId, { ...EMPTY_SEAT, ...form }, act(w.coordinator));

const lines = (members: BodyMember[]) =>
  members.map(({ municipality, people, outsider }) =>
    [municipality?.shortName ?? "–", people.map(({ name }) => name).join("+") || outsider || "saknas"].join(
      ": ",
    ),
  );

test("the leadership group is one representative of every member, and who is missing shows", () => {
  const w = world();
  const leadership = body(w.db, leadershipOf(w));
  appoint(w, "taby", "solna");
  appointBesideSolnas(w);
  expect(lines(membersOf(w.db, leadership, TODAY))).toEqual([
    "Sigtuna: saknas",
    "Solna: Siv Solna+Dag Solna",
    "Täby: Dag Täby",
    "Vaxholm: saknas",
  ]);
  expectRefusal("seats_by_agreement", () => seatIn(w, leadership.id, { municipalityCode: "0187" }));
});

test("the leadership group of another day is that day's members and representatives", () => {
  const w = world();
  const leadership = body(w.db, leadershipOf(w));
  appoint(w, ...everybody);
  w.db
    .update(memberships)
    .set({ exitOn: "2026-06-01" })
    .where(eq(memberships.municipalityCode, "0187"))
    .run();
  w.db.update(roles).set({ endedOn: "2026-03-01" }).where(eq(roles.role, "representative")).run();
  expect(membersOf(w.db, leadership, "2026-05-31").map(({ people }) => people)).toEqual([[], [], [], []]);
  expect(lines(membersOf(w.db, leadership, "2026-02-28"))).toEqual([
    "Sigtuna: Dag Sigtuna",
    "Solna: Dag Solna",
    "Täby: Dag Täby",
    "Vaxholm: Dag Vaxholm",
  ]);
  expect(membersOf(w.db, leadership, TODAY)).toHaveLength(3);
});

test("another body has seats: a municipality's, a person's, or somebody's from outside", () => {
  const w = world();
  const steering = body(w.db, steeringOf(w));
  appoint(w, "taby");
  seatIn(w, steering.id, { name: "Ylva Ytter, Länsstyrelsen" });
  seatIn(w, steering.id, { municipalityCode: "0160" });
  seatIn(w, steering.id, { personId: w.coordinator.personId });
  seatIn(w, steering.id, { municipalityCode: "0184", personId: w.contact.solna.personId });
  expect(lines(membersOf(w.db, steering, TODAY))).toEqual([
    "Solna: Kim Solna",
    "Täby: Dag Täby",
    "–: Kaj Koord",
    "–: Ylva Ytter, Länsstyrelsen",
  ]);
  // A municipality's seat follows its representative.
  w.db.update(roles).set({ endedOn: "2026-11-01" }).where(eq(roles.role, "representative")).run();
  expect(lines(membersOf(w.db, steering, TODAY))).toContain("Täby: saknas");
  expect(lines(membersOf(w.db, steering, "2026-10-31"))).toContain("Täby: Dag Täby");
  expect(bodiesOfMunicipality(w.db, "0184", TODAY).map(({ name }) => name)).toEqual(["Styrgruppen"]);
  expect(bodiesOfMunicipality(w.db, "0191", TODAY)).toEqual([]);
});

test("a seat ends and stands for its days; the same seat is not taken twice at a time", () => {
  const w = world();
  const steering = body(w.db, steeringOf(w));
  const id = seatIn(w, steering.id, { municipalityCode: "0160" });
  expectRefusal("seat_taken", () => seatIn(w, steering.id, { municipalityCode: "0160", fromOn: TODAY }));
  expectRefusal("body_not_then", () =>
    seatIn(w, steering.id, { municipalityCode: "0184", fromOn: "2014-04-14" }),
  );
  endSeat(w.db, steering.id, id, "2026-07-01", act(w.coordinator));
  endSeat(w.db, steering.id, id, "2026-07-01", act(w.coordinator));
  expectRefusal("seat_ended", () => endSeat(w.db, steering.id, id, "2026-08-01", act(w.coordinator)));
  expect(membersOf(w.db, steering, "2026-06-30")).toHaveLength(1);
  expect(membersOf(w.db, steering, "2026-07-01")).toHaveLength(0);
  seatIn(w, steering.id, { municipalityCode: "0160", fromOn: "2026-07-01" });
  expect(membersOf(w.db, steering, TODAY)).toHaveLength(1);
});

test("a wrong seat is corrected by another row with a reason, and one that never was is struck out", () => {
  const w = world();
  const steering = body(w.db, steeringOf(w));
  const wrong = seatIn(w, steering.id, { municipalityCode: "0160" });
  const form = { ...EMPTY_SEAT, municipalityCode: "0184", fromOn: "2026-02-01" };
  correctSeat(w.db, steering.id, wrong, form, "Fel kommun.", act(w.coordinator));
  expect(lines(membersOf(w.db, steering, TODAY))).toEqual(["Solna: saknas"]);
  const [right] = seatsOf(w.db, steering.id);
  expect(correctionThatLedTo(w.db, "body_members", right!.id)).toMatchObject({
    factId: wrong,
    was: { name: "Täby", fromOn: "2026-01-01" },
    became: { name: "Solna", fromOn: "2026-02-01" },
    reason: "Fel kommun.",
    byName: "Kaj Koord",
  });
  expectRefusal("not_found", () => correctSeat(w.db, steering.id, wrong, null, "Igen", act(w.coordinator)));
  correctSeat(w.db, steering.id, right!.id, null, "Ingen plats.", act(w.coordinator));
  expect(membersOf(w.db, steering, TODAY)).toEqual([]);
  expect(correctionsOf(w.db)[0]).toMatchObject({ became: null, replacementId: null });
});

test("the chair is the host's representative of the day (clause 8)", () => {
  const w = world();
  expect(chairOn(w.db, TODAY)).toBeNull();
  const choose = (municipalityCode: string, fromOn: string) =>
    chooseHost(w.db, { municipalityCode, fromOn, note: "" }, act(w.coordinator));
  choose("0160", "2014-04-15");
  choose("0184", "2027-01-01");
  expect(chairOn(w.db, TODAY)).toMatchObject({ municipality: { code: "0160" }, person: null });
  appoint(w, "taby", "solna");
  expect(chairOn(w.db, "2026-12-31")?.person?.name).toBe("Dag Täby");
  expect(chairOn(w.db, "2027-01-01")).toMatchObject({
    municipality: { shortName: "Solna" },
    person: { name: "Dag Solna" },
  });
  appointBesideSolnas(w);
  expect(chairOn(w.db, "2027-01-01")?.person).toBeNull();
});

test("a body's seats are for those who keep the register", () => {
  const w = world();
  const id = steeringOf(w);
  for (const by of [w.adviser, w.contact.taby])
    expectRefusal("not_yours", () => addSeat(w.db, id, { ...EMPTY_SEAT, name: "A" }, act(by)));
  const topic = { kind: "topic", name: "Nyanlända", topic: "", fromOn: TODAY } as const;
  const other = beginBody(w.db, topic, act(w.coordinator));
  const seatId = seatIn(w, id, { name: "Ylva Ytter" });
  expectRefusal("not_found", () => endSeat(w.db, other, seatId, TODAY, act(w.coordinator)));
});
