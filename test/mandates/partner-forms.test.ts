import { expect, test } from "vitest";
import { partiesOf } from "../../src/applications/applications";
import { changeRequirements } from "../../src/applications/requirements";
import { changeBudget, changeText } from "../../src/applications/text";
import { checkForm, handInForm, partnerForms } from "../../src/mandates/partner-forms";
import { expectRefusal as refused } from "../support/refused";
import { visitor, words } from "../support/visitor";
import {
  A_TEXT,
  act,
  blockersOf,
  lettersTo,
  NOW,
  revisionOf,
  secretFor,
  send,
  sentApplication,
  type World,
  world,
} from "../support/world";
import { A_FORM, aFile, pdf, strictApplication, TABY } from "./papers";

const stateOf = (w: World) => partnerForms(w.db, 1, "0160").map(({ state }) => state);

const lacking = (w: World) =>
  blockersOf(w, 1, NOW).flatMap((one) =>
    one.what === "partner_form" && one.code === "0160" ? [one.why] : [],
  );

/** A new version in which Täby has another share of the money. */
function sendWithAnotherShare(w: World, id: number): void {
  const shares = partiesOf(w.db, id).map(({ code }) => ({
    code,
    budgetShareSek: code === "0191" ? 900_000 : code === "0160" ? 100_000 : 0,
    coFinancingSek: 0,
  }));
  changeBudget(w.db, id, shares, revisionOf(w, id), act(w.adviser, 30));
  send(w, id, 31);
}

test("a signed form is handed in, checked and counts", () => {
  const w = world();
  strictApplication(w);
  expect(lacking(w)).toEqual(["none"]);
  const formId = handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 20));
  expect(handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 21))).toBe(formId);
  expect([stateOf(w), lacking(w)]).toEqual([["awaiting_check"], ["awaiting_check"]]);
  refused("not_yours", () =>
    checkForm(w.db, TABY, formId, { verdict: "checked", reason: "" }, act(w.contact.taby, 22)),
  );
  checkForm(w.db, TABY, formId, { verdict: "checked", reason: "" }, act(w.adviser, 22));
  checkForm(w.db, TABY, formId, { verdict: "checked", reason: "" }, act(w.adviser, 23));
  expect([stateOf(w), lacking(w)]).toEqual([["checked"], []]);
});

test("a form goes back with what must be changed, the contact gets a letter, and a new one stands instead", () => {
  const w = world();
  strictApplication(w);
  const formId = handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 20));
  const returned = { verdict: "returned", reason: "Projektperioden saknas." } as const;
  checkForm(w.db, TABY, formId, returned, act(w.adviser, 21));
  expect(stateOf(w)).toEqual(["returned"]);
  expect(lettersTo(w, w.contact.taby)).toContain("form_returned");
  const again = handInForm(w.db, TABY, { ...A_FORM, file: pdf("Rättad") }, act(w.contact.taby, 22));
  expect(again).not.toBe(formId);
  refused("form_replaced", () =>
    checkForm(w.db, TABY, formId, { verdict: "checked", reason: "" }, act(w.adviser, 23)),
  );
  expect(stateOf(w)).toEqual(["awaiting_check"]);
});

test("a new version makes the form stale when it changes what the party has signed, and else not", () => {
  const w = world();
  const { id } = strictApplication(w);
  const formId = handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 20));
  checkForm(w.db, TABY, formId, { verdict: "checked", reason: "" }, act(w.adviser, 21));
  const sections = { ...A_TEXT.sections, goals: "Ännu fler ansökningar." };
  changeText(w.db, id, { ...A_TEXT, sections }, revisionOf(w, id), act(w.adviser, 25));
  send(w, id, 26);
  expect(stateOf(w)).toEqual(["checked"]);
  sendWithAnotherShare(w, id);
  expect(stateOf(w)).toEqual(["stale"]);
  refused("form_stale", () =>
    checkForm(w.db, TABY, formId, { verdict: "checked", reason: "Ändå." }, act(w.adviser, 32)),
  );
});

test("no form is taken where none is asked for, nor somebody else's", () => {
  const w = world();
  sentApplication(w);
  refused("no_forms_wanted", () => handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 20)));
  refused("not_yours", () => handInForm(w.db, TABY, A_FORM, act(w.contact.solna, 20)));
  refused("not_yours", () =>
    changeRequirements(
      w.db,
      1,
      { partnerForms: "signed", decisionsRequired: "none" },
      act(w.coordinator, 20),
    ),
  );
});

function typedForm(file: File | null, change: Record<string, string> = {}): FormData {
  const form = new FormData();
  const typed = {
    formVersion: "1",
    signer: "Dag Täby",
    signerTitle: "socialdirektör",
    formSignedOn: "2026-11-20",
    signingMethod: "wet_ink_scan",
    ...change,
  };
  for (const [name, value] of Object.entries(typed)) form.set(name, value);
  if (file) form.set("signedFile", file);
  return form;
}

test("a director without an account sees what is left to do and hands in the form through the personal link", async () => {
  const w = world();
  strictApplication(w);
  const path = `/signoffs/${secretFor(w, w.director.taby)}/partner-forms`;
  const guest = visitor(w, null);
  const before = await words(await guest.get(path));
  for (const word of ["Täby kommun i ansökan", "Nämndens beslut", "Inte påbörjad", "Lämna in blanketten"])
    expect(before).toContain(word);
  const wrong = await guest.send(path, typedForm(aFile(new TextEncoder().encode("MZ exe")), { signer: "" }));
  expect(wrong.status).toBe(422);
  const shown = await words(wrong);
  expect(shown).toContain("Välj en PDF-fil.");
  expect(shown).toContain("Skriv vem som har undertecknat.");
  expect((await guest.send(path, typedForm(null))).status).toBe(422);
  expect((await guest.send(path, typedForm(aFile(pdf().bytes)))).status).toBe(303);
  expect(partnerForms(w.db, 1, "0160")).toMatchObject([{ signer: "Dag Täby", byName: "Dag Täby" }]);
  expect(await words(await guest.get(`${path}?done=form_handed_in`))).toContain("Blanketten är inlämnad");
});

test("the adviser looks at the form on its page, and what is typed wrong is kept", async () => {
  const w = world();
  strictApplication(w);
  const contact = visitor(w, w.contact.taby);
  const own = "/applications/1/parties/0160";
  await contact.send(`${own}/partner-forms`, typedForm(aFile(pdf().bytes)));
  const [form] = partnerForms(w.db, 1, "0160");
  const adviser = visitor(w, w.adviser);
  const noReason = await adviser.post(`${own}/partner-forms/${form?.id}/checks`, { verdict: "returned" });
  expect(noReason.status).toBe(422);
  expect(await words(noReason)).toContain("Skriv vad som ska ändras.");
  await adviser.post(`${own}/partner-forms/${form?.id}/checks`, {
    verdict: "returned",
    returnReason: "Fel period.",
  });
  expect(await words(await contact.get(`${own}/partner-form`))).toContain("”Fel period.”");
  expect(await words(await contact.get(own))).toContain("Ändring begärd");
  const file = await contact.get(`${own}/partner-forms/${form?.id}/document`);
  expect(new TextDecoder("latin1").decode((await file.arrayBuffer()).slice(0, 5))).toBe("%PDF-");
  expect((await visitor(w, w.contact.solna).get(`${own}/partner-form`)).status).toBe(403);
});

test("the form that is filled in is fetched where the signed one is handed in, with a letter's link too", async () => {
  const w = world();
  const { id } = strictApplication(w);
  const [kim, guest] = [visitor(w, w.contact.taby), visitor(w, null)];
  const own = `/applications/${id}/parties/0160/partner-form`;
  const link = `/signoffs/${secretFor(w, w.director.taby)}/partner-form`;
  expect(await (await kim.get(own)).text()).toContain(`href="${own}.pdf"`);
  expect(await (await guest.get(`${link}s`)).text()).toContain(`href="${link}.docx"`);
  const paper = await guest.get(`${link}.pdf`);
  expect([paper.status, paper.headers.get("content-type")]).toEqual([200, "application/pdf"]);
  expect((await guest.get(`${link}.docx`)).status).toBe(200);
  expect((await guest.get("/signoffs/fel/partner-form.pdf")).status).toBe(404);
});

test("forms that wait are a task on the adviser's start page, until they are checked", async () => {
  const w = world();
  strictApplication(w);
  const rut = visitor(w, w.adviser);
  const first = handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 20));
  expect(await words(await rut.get("/"))).toContain("Kontrollera 1 undertecknad blankett: Gemensam resurs");
  const solna = { ...TABY, code: "0184" };
  const second = handInForm(w.db, solna, { ...A_FORM, signer: "Dag Solna" }, act(w.contact.solna, 21));
  expect(await words(await rut.get("/"))).toContain("Kontrollera 2 undertecknade blanketter");
  checkForm(w.db, TABY, first, { verdict: "checked", reason: "" }, act(w.adviser, 22));
  checkForm(w.db, solna, second, { verdict: "checked", reason: "" }, act(w.adviser, 23));
  expect(await words(await rut.get("/"))).not.toContain("undertecknad");
});
