import { describe, expect, test } from "vitest";
import {
  abandonAccession,
  beginAccession,
  decideAccession,
  openAccessionOf,
  signAccession,
  tellBasis,
} from "../../src/agreement/acceding";
import { accessionDay } from "../../src/agreement/accession-day";
import { accession, pendingAccessions } from "../../src/agreement/accessions";
import { membershipOn } from "../../src/agreement/memberships";
import { partiesOn } from "../../src/agreement/parties";
import { addSignedCopy, correctSignature } from "../../src/agreement/signatures";
import { correctionsOf } from "../../src/corrections";
import { historyOf } from "../../src/history";
import { membersOn } from "../../src/membership/register";
import { byMunicipality, municipalPeopleOn } from "../../src/people/holders";
import { addPerson, rolesOf } from "../../src/people/persons";
import { appointRepresentative } from "../../src/people/representatives";
import { giveRole } from "../../src/people/role-giving";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, TODAY, type World, world } from "../support/world";
import { DANDERYD, decided, PDF, pdfForm, signedBy } from "./agreement-cast";

const isMember = (w: World, day: string) => membersOn(w.db, day).some(({ code }) => code === "0162");

function begin(w: World, chosenFromOn = TODAY, basis = ""): number {
  return beginAccession(w.db, { municipality: DANDERYD, chosenFromOn, basis }, act(w.coordinator));
}

const decide = (w: World, id: number, decidedOn = TODAY) =>
  decideAccession(w.db, id, decided(decidedOn), act(w.coordinator));
const sign = (w: World, id: number) => signAccession(w.db, id, signedBy("Sol Danderyd"), act(w.coordinator));

test.each([
  ["the agreement's first day", "2014-04-15", "2013-11-26", "2014-01-01", "2014-04-15"],
  ["the board's decision", "2014-04-15", "2014-05-20", "2014-05-01", "2014-05-20"],
  ["the chosen day", "2014-04-15", "2014-05-20", "2015-01-01", "2015-01-01"],
])("a party begins on the latest day: %s", (_, agreementFromOn, decidedOn, chosenFromOn, first) => {
  expect(accessionDay({ agreementFromOn, decidedOn, chosenFromOn })).toBe(first);
});

describe("an accession", () => {
  test("is pending until decision and signature are both there, in either order", () => {
    for (const steps of [
      [decide, sign],
      [sign, decide],
    ] as const) {
      const w = world();
      const id = begin(w, "2026-01-01");
      expect(isMember(w, TODAY)).toBe(false);
      steps[0](w, id);
      expect([isMember(w, TODAY), pendingAccessions(w.db).length]).toEqual([false, 1]);
      steps[1](w, id);
      expect([isMember(w, TODAY), pendingAccessions(w.db).length]).toEqual([true, 0]);
      expect(membershipOn(w.db, "0162", TODAY)).toMatchObject({
        id: accession(w.db, id).membershipId,
        fromOn: TODAY,
      });
      const events = historyOf(w.db, "municipality", "0162").map(({ event }) => event);
      expect(events[0]).toBe("membership_begun");
      expect(events).toContain("accession_decided");
      expect(events).toContain("accession_signed");
    }
  });

  test("in the future begins then", () => {
    const w = world();
    const id = begin(w, "2027-01-01");
    decide(w, id);
    sign(w, id);
    expect([isMember(w, "2026-12-31"), isMember(w, "2027-01-01")]).toEqual([false, true]);
  });

  test("takes each step once, and none when it is abandoned", () => {
    const w = world();
    const id = begin(w);
    expectRefusal("accession_pending", () =>
      beginAccession(w.db, { municipality: "0162", chosenFromOn: TODAY, basis: "" }, act(w.coordinator)),
    );
    decide(w, id);
    expectRefusal("accession_decided", () => decide(w, id));
    abandonAccession(w.db, id, "Kommunen avstår.", act(w.coordinator));
    expectRefusal("accession_settled", () => sign(w, id));
    expectRefusal("accession_settled", () => abandonAccession(w.db, id, "Igen.", act(w.coordinator)));
    expectRefusal("accession_settled", () => tellBasis(w.db, id, "Papper", act(w.coordinator)));
    expect(isMember(w, TODAY)).toBe(false);
    const again = { municipality: "0162", chosenFromOn: "2027-01-01", basis: "" };
    const second = beginAccession(w.db, again, act(w.coordinator));
    decide(w, second);
    sign(w, second);
    expectRefusal("accession_settled", () => abandonAccession(w.db, second, "Nej.", act(w.coordinator)));
    expectRefusal("accession_signed", () => sign(w, second));
    expect(isMember(w, "2027-01-01")).toBe(true);
  });

  test("is for a municipality that is no party, and for those who keep the register", () => {
    const w = world();
    expectRefusal("already_member", () =>
      beginAccession(
        w.db,
        { municipality: "0160", chosenFromOn: "2030-01-01", basis: "" },
        act(w.coordinator),
      ),
    );
    expectRefusal("already_member", () =>
      beginAccession(
        w.db,
        { municipality: "0160", chosenFromOn: "2014-01-01", basis: "" },
        act(w.coordinator),
      ),
    );
    const id = begin(w);
    for (const by of [w.adviser, w.contact.taby, w.director.taby]) {
      expectRefusal("not_yours", () =>
        beginAccession(w.db, { municipality: "0162", chosenFromOn: TODAY, basis: "" }, act(by)),
      );
      expectRefusal("not_yours", () => decideAccession(w.db, id, decided(), act(by)));
      expectRefusal("not_yours", () => signAccession(w.db, id, signedBy("Kim"), act(by)));
    }
  });
});

describe("a representative", () => {
  const someone = (w: World, name: string) => {
    const email = `${name.toLowerCase().replace(" ", ".")}@danderyd.example.se`;
    return addPerson(w.db, { name, email, title: "socialchef" }, act(w.coordinator));
  };

  const representatives = (w: World, day: string) =>
    byMunicipality(municipalPeopleOn(w.db, day), "representative");

  test("is appointed by the same board decision as the accession, from the party's first day", () => {
    const w = world();
    const id = begin(w, "2027-01-01");
    const personId = someone(w, "Sol Danderyd");
    const representative = { personId, byPost: "socialchefen" };
    decideAccession(w.db, id, { ...decided(), representative }, act(w.coordinator));
    const { boardDecisionId } = accession(w.db, id);
    expect(representatives(w, "2026-12-31").has("0162")).toBe(false);
    expect(representatives(w, "2027-01-01").get("0162")).toMatchObject([
      { name: "Sol Danderyd", byPost: "socialchefen" },
    ]);
    expect(rolesOf(w.db, personId)).toMatchObject([{ role: "representative", boardDecisionId }]);
  });

  test("is not one after all, when the accession is abandoned", () => {
    const w = world();
    const id = begin(w, "2027-01-01");
    const personId = someone(w, "Sol Danderyd");
    const representative = { personId, byPost: "socialchefen" };
    decideAccession(w.db, id, { ...decided(), representative }, act(w.coordinator));
    abandonAccession(w.db, id, "Nämnden ångrade sig.", act(w.coordinator, 5));
    expect(representatives(w, "2027-01-01").has("0162")).toBe(false);
    expect(historyOf(w.db, "person", personId)[0]?.event).toBe("role_ended");
  });

  test("is one on each day: a new one ends the former's, and ends where the next begins", () => {
    const w = world();
    const appoint = (name: string, fromOn: string) =>
      appointRepresentative(
        w.db,
        { municipalityCode: "0160", personId: someone(w, name), fromOn, byPost: "", boardDecisionId: null },
        act(w.coordinator),
      );
    const on = (day: string) =>
      representatives(w, day)
        .get("0160")
        ?.map(({ name }) => name)
        .join();
    appoint("Ett Ny", "2020-01-01");
    appoint("Tre Ny", "2026-01-01");
    appoint("Mellan Ny", "2023-01-01");
    appoint("Först Ny", "2014-04-15");
    expect(
      ["2014-04-14", "2019-12-31", "2020-01-01", "2023-01-01", "2025-12-31", "2026-01-01"].map(on),
    ).toEqual([undefined, "Först Ny", "Ett Ny", "Mellan Ny", "Mellan Ny", "Tre Ny"]);
    const id = someone(w, "Fyra Ny");
    giveRole(w.db, id, { role: "representative", municipalityCode: "0160" }, act(w.administrator));
    expect([on("2026-11-21"), on(TODAY)]).toEqual(["Tre Ny", "Fyra Ny"]);
    expectRefusal("role_held", () =>
      giveRole(w.db, id, { role: "representative", municipalityCode: "0160" }, act(w.administrator)),
    );
    expect(representatives(w, TODAY).size).toBe(1);
    const former = representatives(w, "2026-11-21").get("0160")?.[0]?.personId ?? 0;
    expect(historyOf(w.db, "person", former)[0]).toMatchObject({
      event: "role_ended",
      byName: "Ada Admin",
      details: { role: "representative", endedOn: TODAY },
    });
  });

  test("is appointed by those who keep the register", () => {
    const w = world();
    const form = { municipalityCode: "0160", fromOn: TODAY, byPost: "", boardDecisionId: null };
    expectRefusal("not_yours", () =>
      appointRepresentative(w.db, { ...form, personId: w.director.taby.personId! }, act(w.contact.taby)),
    );
  });
});

describe("a membership that was there before its papers", () => {
  test("is told as the register knows it, and gets decision, signature and copy afterwards", () => {
    const w = world();
    const by = act(w.coordinator);
    const membership = membershipOn(w.db, "0160", TODAY)!;
    const taby = () => partiesOn(w.db, TODAY).find(({ code }) => code === "0160")?.accession;
    expect(taby()).toBeNull();
    const id = openAccessionOf(w.db, membership.id, by);
    expect(openAccessionOf(w.db, membership.id, by)).toBe(id);
    decideAccession(w.db, id, decided("2013-11-26"), by);
    signAccession(w.db, id, signedBy("Dag Täby", "2014-03-01"), by);
    expect(membershipOn(w.db, "0160", TODAY)).toEqual(membership);
    expect(taby()).toMatchObject({ decision: { decidedOn: "2013-11-26" }, signature: { documentId: null } });
    const signatureId = taby()?.signature?.id ?? 0;
    addSignedCopy(w.db, signatureId, PDF, by);
    expect(taby()?.signature?.documentId).not.toBeNull();
    expectRefusal("copy_exists", () => addSignedCopy(w.db, signatureId, PDF, by));
    expectRefusal("accession_settled", () => abandonAccession(w.db, id, "Nej.", by));
  });

  test("keeps its signed copy when the signature is corrected", () => {
    const w = world();
    const by = act(w.coordinator);
    const id = openAccessionOf(w.db, membershipOn(w.db, "0160", TODAY)!.id, by);
    signAccession(w.db, id, { ...signedBy("Dag Täby"), document: PDF }, by);
    const before = accession(w.db, id).signature!;
    expectRefusal("signature_stands", () => correctSignature(w.db, before.id, null, "Fel.", by));
    const { document: _, ...right } = signedBy("Dag Täby", "2014-03-01");
    correctSignature(w.db, before.id, right, "Felskrivet namn.", by);
    expect(accession(w.db, id).signature).toMatchObject({ ...right, documentId: before.documentId });
    expect(correctionsOf(w.db, "0160")[0]).toMatchObject({ was: { signedBy: "Dag Täby" }, became: right });
  });
});

describe("the accession's pages", () => {
  test("lead from a municipality that is new to the register to a party", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const wrong = await coordinator.post("/agreement/accessions", {
      code: "16",
      shortName: "Danderyd",
      chosenFromOn: "2026-01-01",
    });
    const html = await wrong.text();
    expect([
      wrong.status,
      html.includes("Skriv kommunkoden med fyra siffror"),
      html.includes('value="Danderyd"'),
    ]).toEqual([422, true, true]);
    expect(await words(await coordinator.post("/agreement/accessions", { chosenFromOn: TODAY }))).toContain(
      "Välj en kommun.",
    );
    const begun = await coordinator.post("/agreement/accessions", {
      ...DANDERYD,
      chosenFromOn: "2026-01-01",
      basis: "Tjänsteutlåtande\nÖverenskommelsen",
    });
    expect(begun.headers.get("location")).toBe("/agreement/accessions/1?done=accession_begun");
    expect(await words(await coordinator.get("/agreement"))).toContain("Danderyds kommun är på väg in");

    const decision = { boardName: "socialnämnden", decidedOn: "2026-11-23", paragraph: "§ 46" };
    const future = await coordinator.post("/agreement/accessions/1/decisions", decision);
    expect([future.status, await words(future)]).toEqual([
      422,
      expect.stringContaining("Datumet ligger framåt i tiden. Skriv dagen då beslutet fattades."),
    ]);
    const notPdf = pdfForm("minutesExtract", { ...decision, decidedOn: TODAY }, "nej");
    const refused = await coordinator.send("/agreement/accessions/1/decisions", notPdf);
    expect([refused.status, await refused.text()]).toEqual([
      422,
      expect.stringContaining('value="socialnämnden"'),
    ]);
    await coordinator.send(
      "/agreement/accessions/1/decisions",
      pdfForm("minutesExtract", { ...decision, decidedOn: TODAY }),
    );
    expect(accession(w.db, 1).decision).toMatchObject({ paragraph: "46", documentId: expect.any(Number) });
    expect((await coordinator.get("/agreement/accessions/1/decisions/new")).status).toBe(409);

    const signed = await coordinator.post("/agreement/accessions/1/signatures", {
      signedOn: TODAY,
      signedBy: "Sol Danderyd",
    });
    expect(signed.headers.get("location")).toBe("/agreement/accessions/1?done=accession_complete");
    const page = await words(await visitor(w, w.contact.taby).get("/agreement/accessions/1"));
    expect(page).toContain("Part från 22 november 2026.");
    expect(page).toContain("Undertecknat exemplar Saknas här");
    expect(page).toContain("Tjänsteutlåtande Överenskommelsen");
    expect(page).not.toContain("Lägg in");
    const parties = await words(await coordinator.get("/agreement/parties"));
    expect(parties).toContain("0 av 5 undertecknade exemplar finns här.");
    expect(parties).toContain("Enligt registret, beslutet saknas här");
  });

  test("take a signed copy later, a PDF", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const id = membershipOn(w.db, "0160", TODAY)?.id;
    const opened = await coordinator.post(`/agreement/memberships/${id}/accession`);
    expect(opened.headers.get("location")).toBe("/agreement/accessions/1?done=accession_opened");
    sign(w, 1);
    expect(
      (await coordinator.send("/agreement/signatures/1/papers", pdfForm("signedCopy", {}, "x"))).status,
    ).toBe(422);
    await coordinator.send("/agreement/signatures/1/papers", pdfForm("signedCopy"));
    expect(await words(await coordinator.get("/agreement/parties"))).toContain(
      "1 av 4 undertecknade exemplar",
    );
    expect(await words(await coordinator.get("/agreement/parties/0160"))).toContain("exemplaret finns här");
    const wrong = await coordinator.post("/agreement/signatures/1/correction", {
      signedOn: TODAY,
      signedBy: "Ny",
    });
    expect([wrong.status, await wrong.text()]).toEqual([422, expect.stringContaining("Skriv en anledning.")]);
  });
});
