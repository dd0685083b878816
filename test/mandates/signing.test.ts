import { expect, test } from "vitest";
import { signoffsOf } from "../../src/applications/signoff-records";
import { addDays } from "../../src/calendar";
import { endMandate, giveMandate, strikeMandate } from "../../src/mandates/mandates";
import { keptSigningCheck } from "../../src/mandates/signing";
import { expectRefusal as refused } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, approveAs, blockersOf, NOW, secretFor, TODAY, type World, world } from "../support/world";
import { A_MANDATE, DECIDED_ON, strictApplication } from "./papers";

const kept = (w: World, id: number) => keptSigningCheck(w.db, signoffsOf(w.db, id)[0]?.signoff.id ?? 0);

test("an approval keeps which mandate it was made on", () => {
  const w = world();
  const { id } = strictApplication(w);
  const mandateId = giveMandate(w.db, "0160", A_MANDATE, act(w.contact.taby, 15));
  expect(giveMandate(w.db, "0160", A_MANDATE, act(w.contact.taby, 16))).toBe(mandateId);
  approveAs(w, id, "taby");
  expect(kept(w, id)).toEqual({ mandateId, findings: [] });
});

test("when the director has left and a deputy signs, the page warns and the record keeps it", async () => {
  const w = world();
  const { id } = strictApplication(w);
  giveMandate(w.db, "0160", A_MANDATE, act(w.contact.taby, 15));
  w.db.$client.prepare("update persons set title = 'tf socialdirektör' where name = 'Dag Täby'").run();
  const page = await words(await visitor(w, null).get(`/signoffs/${secretFor(w, w.director.taby)}`));
  expect(page).toContain("Mandatet avser rollen socialdirektören. Är du registrerad som tf?");
  approveAs(w, id, "taby");
  expect(kept(w, id)?.findings).toEqual([{ what: "deputy", detail: "socialdirektören" }]);
  const signoffId = signoffsOf(w.db, id)[0]?.signoff.id;
  const record = await words(await visitor(w, w.adviser).get(`/applications/${id}/signoffs/${signoffId}`));
  expect(record).toContain("En tillförordnad undertecknar.");
});

test("an approval is refused when the mandate has ended, and the page says so before", async () => {
  const w = world();
  const { id } = strictApplication(w);
  const mandateId = giveMandate(w.db, "0160", A_MANDATE, act(w.contact.taby, 15));
  endMandate(w.db, "0160", mandateId, addDays(TODAY, -1), act(w.contact.taby, 16));
  const page = await words(await visitor(w, null).get(`/signoffs/${secretFor(w, w.director.taby)}`));
  expect(page).toContain("Mandatet räcker inte för att godkänna");
  refused("mandate_expired", () => approveAs(w, id, "taby"));
  giveMandate(w.db, "0160", { ...A_MANDATE, source: "Nytt beslut" }, act(w.contact.taby, 17));
  approveAs(w, id, "taby");
});

test("the owner's mandate must reach the whole sum, a partner's its own part", () => {
  const w = world();
  const { id } = strictApplication(w);
  giveMandate(w.db, "0191", { ...A_MANDATE, ceilingSek: 999_999 }, act(w.contact.sigtuna, 15));
  refused("mandate_over_ceiling", () => approveAs(w, id, "sigtuna"));
  giveMandate(w.db, "0160", { ...A_MANDATE, ceilingSek: 1 }, act(w.contact.taby, 15));
  approveAs(w, id, "taby");
  expect(blockersOf(w, id, NOW)).toContainEqual({
    what: "mandate",
    why: "over_ceiling",
    code: "0191",
    name: "Sigtuna",
  });
});

test("a mandate is ended and struck by those who may, never before it began", () => {
  const w = world();
  strictApplication(w);
  const id = giveMandate(w.db, "0160", A_MANDATE, act(w.contact.taby, 15));
  refused("not_yours", () => endMandate(w.db, "0160", id, TODAY, act(w.contact.solna, 16)));
  refused("not_found", () => endMandate(w.db, "0184", id, TODAY, act(w.contact.solna, 16)));
  refused("ends_before_it_begins", () =>
    endMandate(w.db, "0160", id, addDays(DECIDED_ON, -1), act(w.contact.taby, 16)),
  );
  strikeMandate(w.db, "0160", id, "Fel person.", act(w.contact.taby, 17));
  refused("mandate_struck", () => strikeMandate(w.db, "0160", id, "Igen.", act(w.contact.taby, 18)));
});
