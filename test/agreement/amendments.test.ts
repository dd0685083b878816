import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreementText } from "../../src/agreement/agreement-text";
import { amendmentValidFrom, signersOn } from "../../src/agreement/amendment-validity";
import {
  type AmendmentForm,
  amendment,
  isUnderWay,
  isValid,
  proposeAmendment,
  signAmendment,
  withdrawAmendment,
} from "../../src/agreement/amendments";
import { readClauses } from "../../src/agreement/clause-reading";
import { addClauses } from "../../src/agreement/clauses";
import { giveNotice } from "../../src/agreement/notices";
import { correctSignature } from "../../src/agreement/signatures";
import { addDays, addMinutes } from "../../src/calendar";
import { joinNetwork } from "../../src/membership/joining";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, MEMBERS, NOW, TODAY, type World, world } from "../support/world";
import { DANDERYD, signedBy, TEXT } from "./agreement-cast";

const START = "2026-01-01";
const day = (n: number) => addDays(START, n);

describe("when an amendment is valid (clause 12)", () => {
  const dayN = fc.integer({ min: 0, max: 40 });
  const code = fc.constantFrom("0114", "0115", "0117", "0160");
  const party = fc.record({ code, from: dayN, length: fc.option(fc.integer({ min: 1, max: 30 })) });
  const situation = fc.record({
    parties: fc.array(party, { maxLength: 6 }),
    signatures: fc.array(fc.record({ code, on: dayN }), { maxLength: 5 }),
    effective: dayN,
    withdrawn: fc.option(dayN),
  });

  /** The same said plainly: each day is looked at, one after the other. */
  function dayByDay(one: typeof situation extends fc.Arbitrary<infer T> ? T : never): string | null {
    for (let n = one.effective; n <= 80; n += 1) {
      if (one.withdrawn !== null && n >= one.withdrawn) return null;
      const members = one.parties.filter(
        ({ from, length }) => from <= n && (length === null || n < from + length),
      );
      const all = members.every((member) =>
        one.signatures.some(({ code: by, on }) => by === member.code && on <= n),
      );
      if (members.length > 0 && all) return day(n);
    }
    return null;
  }

  test("is the first day on which all members of that day have signed, whoever comes and goes", () => {
    fc.assert(
      fc.property(situation, (one) => {
        const parties = one.parties.map(({ code: municipalityCode, from, length }) => ({
          municipalityCode,
          fromOn: day(from),
          exitOn: length === null ? null : day(from + length),
        }));
        const signatures = one.signatures.map(({ code: municipalityCode, on }) => ({
          municipalityCode,
          signedOn: day(on),
        }));
        const terms = {
          effectiveFromOn: day(one.effective),
          withdrawnOn: one.withdrawn === null ? null : day(one.withdrawn),
        };
        const valid = amendmentValidFrom(terms, parties, signatures);
        expect(valid).toBe(dayByDay(one));
        expect(amendmentValidFrom(terms, parties.toReversed(), signatures.toReversed())).toBe(valid);
        if (valid !== null) expect(signersOn(valid, parties, signatures).missing).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });
});

function propose(w: World, change: Partial<AmendmentForm> = {}): number {
  const form = {
    agreementId: w.agreementId,
    title: "Avgift efter andelar",
    proposedOn: addDays(TODAY, -20),
    effectiveFromOn: addDays(TODAY, -10),
    clauses: readClauses("2. Avgift\nLika för alla.\n4. Nytt\nEn ny punkt.", { whole: false }),
    document: null,
  };
  return proposeAmendment(w.db, { ...form, ...change }, act(w.coordinator));
}

function sign(w: World, id: number, name: keyof typeof MEMBERS, signedOn = addDays(TODAY, -15), at = NOW) {
  const form = { ...signedBy(`Dag ${name}`, signedOn), municipalityCode: MEMBERS[name].code };
  return signAmendment(w.db, id, form, act(w.coordinator, 0, at));
}

describe("an amendment", () => {
  test("changes the text of the day once the last member has signed", () => {
    const w = world();
    addClauses(w.db, w.agreementId, readClauses(TEXT, { whole: true }), act(w.coordinator));
    const id = propose(w);
    for (const name of ["sigtuna", "taby", "solna"] as const) sign(w, id, name);
    const fee = (on: string) => agreementText(w.db, on)?.clauses.find(({ number }) => number === "2")?.text;
    expect([isUnderWay(amendment(w.db, id), TODAY), fee(TODAY)]).toEqual([
      true,
      expect.stringContaining("Efter invånarantal."),
    ]);
    sign(w, id, "vaxholm", addDays(TODAY, -2));
    expect(amendment(w.db, id).validFrom).toBe(addDays(TODAY, -2));
    expect([fee(addDays(TODAY, -3)), fee(addDays(TODAY, -2))]).toEqual([
      expect.stringContaining("Efter invånarantal."),
      "Lika för alla.",
    ]);
    const headings = agreementText(w.db, TODAY)?.clauses.map(({ number }) => number);
    expect(headings).toEqual(["", "1", "2", "2.1", "3", "4", "Försäkran", "Bilaga 1"]);
    expect(agreementText(w.db, addDays(TODAY, -3))?.clauses).toHaveLength(7);
  });

  test("sent in twice is one, until it is withdrawn", () => {
    const w = world();
    const id = propose(w);
    expect(propose(w)).toBe(id);
    withdrawAmendment(w.db, id, "Mer tid behövs.", act(w.coordinator));
    expect(propose(w)).not.toBe(id);
  });

  test("that comes later says a clause anew over an earlier one", () => {
    const w = world();
    const all = (id: number, on: string) => {
      for (const name of ["sigtuna", "taby", "solna", "vaxholm"] as const) sign(w, id, name, on);
    };
    const text = (words: string) => ({ clauses: [{ number: "2", heading: "Avgift", text: words }] });
    const first = propose(w, text("Lika."));
    const second = propose(w, text("Efter behov."));
    all(second, addDays(TODAY, -5));
    all(first, addDays(TODAY, -4));
    const fee = (on: string) => agreementText(w.db, on)?.clauses[0]?.text;
    expect([fee(addDays(TODAY, -6)), fee(addDays(TODAY, -5)), fee(TODAY)]).toEqual([
      undefined,
      "Efter behov.",
      "Lika.",
    ]);
  });

  test("waits for one who joins before it is valid, and binds one who joins later", () => {
    const w = world();
    const id = propose(w);
    for (const name of ["sigtuna", "taby", "solna"] as const) sign(w, id, name);
    joinNetwork(w.db, { ...DANDERYD, fromOn: addDays(TODAY, -3), agreementTitle: "" }, act(w.coordinator));
    sign(w, id, "vaxholm", TODAY);
    expect(amendment(w.db, id).validFrom).toBeNull();
    const danderyd = { ...signedBy("Sol Danderyd"), municipalityCode: "0162" };
    signAmendment(w.db, id, danderyd, act(w.coordinator));
    expect(amendment(w.db, id).validFrom).toBe(TODAY);
    const sollentuna = {
      code: "0163",
      shortName: "Sollentuna",
      formalName: "Sollentuna kommun",
      genitive: "s",
    };
    joinNetwork(w.db, { ...sollentuna, fromOn: addDays(TODAY, 1), agreementTitle: "" }, act(w.coordinator));
    expect(amendment(w.db, id).validFrom).toBe(TODAY);
  });

  test("no longer needs one who leaves before it is valid", () => {
    const w = world();
    const id = propose(w);
    for (const name of ["sigtuna", "taby", "solna"] as const) sign(w, id, name);
    const notice = { municipalityCode: "0187", receivedOn: TODAY, reason: "", document: null };
    giveNotice(w.db, notice, act(w.coordinator));
    expect(amendment(w.db, id).validFrom).toBe("2027-11-22");
    expect([isValid(amendment(w.db, id), "2027-11-21"), isValid(amendment(w.db, id), "2027-11-22")]).toEqual([
      false,
      true,
    ]);
  });

  test("is signed once by each, by members, and not when it is settled", () => {
    const w = world();
    const id = propose(w);
    sign(w, id, "taby");
    expectRefusal("amendment_signed", () => sign(w, id, "taby"));
    const stranger = { ...signedBy("Sol"), municipalityCode: "0162" };
    expectRefusal("not_a_member", () => signAmendment(w.db, id, stranger, act(w.coordinator)));
    expectRefusal("not_yours", () => signAmendment(w.db, id, stranger, act(w.director.taby)));
    withdrawAmendment(w.db, id, "Parterna är inte ense.", act(w.coordinator));
    expectRefusal("amendment_settled", () => sign(w, id, "solna"));
    expectRefusal("amendment_settled", () => withdrawAmendment(w.db, id, "Igen.", act(w.coordinator)));
    const valid = propose(w);
    for (const name of ["sigtuna", "taby", "solna", "vaxholm"] as const) sign(w, valid, name);
    expectRefusal("amendment_settled", () => withdrawAmendment(w.db, valid, "Nej.", act(w.coordinator)));
  });

  test("stops being valid when a signature turns out not to be one", () => {
    const w = world();
    const id = propose(w);
    for (const name of ["sigtuna", "taby", "solna"] as const) sign(w, id, name);
    const last = sign(w, id, "vaxholm");
    expect(isValid(amendment(w.db, id), TODAY)).toBe(true);
    correctSignature(w.db, last, null, "Skrev under fel papper.", act(w.coordinator));
    expect(amendment(w.db, id)).toMatchObject({ validFrom: null });
    sign(w, id, "vaxholm", TODAY, addMinutes(NOW, 5));
    expect(amendment(w.db, id).validFrom).toBe(TODAY);
  });
});

describe("the amendment's pages", () => {
  const FORM = {
    amendmentTitle: "Ny avgift",
    proposedOn: TODAY,
    effectiveFromOn: "2027-01-01",
    amendmentText: "2. Avgift\nLika för alla.",
  };

  test("begin from the clause as it reads, and ask for clauses with numbers", async () => {
    const w = world();
    addClauses(w.db, w.agreementId, readClauses(TEXT, { whole: true }), act(w.coordinator));
    const coordinator = visitor(w, w.coordinator);
    expect(await (await coordinator.get("/agreement/amendments/new?clause=2.1")).text()).toContain(
      "2.1 Inbetalning\nAvgiften betalas årsvis.",
    );
    const headless = await coordinator.post("/agreement/amendments", {
      ...FORM,
      amendmentText: "Lika för alla.",
    });
    expect([headless.status, await words(headless)]).toEqual([
      422,
      expect.stringContaining("Ingen punkt hittades."),
    ]);
    const early = await coordinator.post("/agreement/amendments", { ...FORM, effectiveFromOn: "2026-01-01" });
    expect(await words(early)).toContain("före dagen då den föreslogs");
    const made = await coordinator.post("/agreement/amendments", FORM);
    expect(made.headers.get("location")).toBe("/agreement/amendments/1?done=amendment_proposed");
    const page = await words(await visitor(w, w.contact.taby).get("/agreement/amendments/1"));
    expect(page).toContain("0 av 4 parter har undertecknat.");
    expect(page).toContain("Saknas Sigtuna kommun, Solna stad, Täby kommun och Vaxholms stad");
    expect(page).toContain("Tillagt:");
    expect(page).not.toContain("Lägg in en underskrift");
  });

  test("take signatures, each once, and a withdrawal with its reason", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    await coordinator.post("/agreement/amendments", FORM);
    const signature = { municipalityCode: "0160", signedOn: TODAY, signedBy: "Dag Täby" };
    await coordinator.post("/agreement/amendments/1/signatures", signature);
    const twice = await coordinator.post("/agreement/amendments/1/signatures", signature);
    expect([twice.status, await words(twice)]).toEqual([422, expect.stringContaining("Välj en kommun.")]);
    expect(await words(await coordinator.get("/agreement"))).toContain("1 av 4 parter har undertecknat");
    const struck = { struck: "yes", reason: "Fel papper." };
    await coordinator.post("/agreement/signatures/1/correction", struck);
    expect(await words(await coordinator.get("/agreement/amendments/1"))).toContain("0 av 4 parter");
    expect((await coordinator.get("/agreement/signatures/1")).status).toBe(404);
    expect((await coordinator.post("/agreement/amendments/1/withdrawal")).status).toBe(422);
    await coordinator.post("/agreement/amendments/1/withdrawal", { reason: "Inte ense." });
    expect(await words(await coordinator.get("/agreement/amendments/1"))).toContain(
      "Återtagen 22 november 2026",
    );
    expect((await coordinator.get("/agreement/amendments/1/signatures/new")).status).toBe(409);
  });
});
