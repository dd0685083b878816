import { expect, test } from "vitest";
import { application } from "../../src/applications/applications";
import { changesOf } from "../../src/awards/changes";
import { decisionsOf } from "../../src/awards/decisions";
import { grantPaymentsOf } from "../../src/awards/money";
import { reportsOf } from "../../src/awards/reports";
import { termsOf } from "../../src/awards/terms";
import { visitor, words } from "../support/visitor";
import { sentApplication, TODAY, type World, world } from "../support/world";
import { granted, handedIn, pdf } from "./cast";

const rut = (w: World) => visitor(w, w.adviser);

function sent(fields: Record<string, string>, file?: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  if (file) form.set("file", new File([pdf(file).bytes], file, { type: "application/pdf" }));
  return form;
}

const DECISION = {
  outcome: "granted_in_part",
  decidedOn: TODAY,
  caseNumber: "851-1-2026",
  grantedSek: "900 001",
  startsOn: "2027-02-01",
  endsOn: "2028-01-31",
  templateYear: "2026",
  requisitionBy: "",
  interimDueOn: "",
  finalDueOn: "2028-03-31",
  conditions: "",
  outcomeReason: "",
};

test("before it is handed in the page teaches, and the list of the e-service is kept", async () => {
  const w = world();
  const { id } = sentApplication(w);
  const page = rut(w);
  expect(await words(await page.get(`/applications/${id}/award`))).toContain(
    "Här samlas det som händer när ansökan är inlämnad",
  );
  const step = { line: "2", stepState: "requested", happenedOn: TODAY, stepNote: "Ombud för Sigtuna." };
  const told = await page.send(`/applications/${id}/handing-in/proofs`, sent(step, "behörighet.pdf"));
  expect(told.headers.get("location")).toBe(`/applications/${id}/handing-in?done=handing_in_step_told`);
  const attachment = { line: "", attachmentName: "Projektplan", stepState: "ready", happenedOn: TODAY };
  await page.send(`/applications/${id}/handing-in/proofs`, sent({ ...attachment, stepNote: "" }));
  const list = await words(await page.get(`/applications/${id}/handing-in`));
  expect(list).toContain("Begärd eller påbörjad");
  expect(list).toContain("Bilaga: Projektplan");
  const wrong = await page.send(
    `/applications/${id}/handing-in/proofs`,
    sent({ ...step, happenedOn: "2030-01-01" }),
  );
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Ombud för Sigtuna.");
  expect(await words(await visitor(w, w.contact.taby).get(`/applications/${id}/handing-in`))).not.toContain(
    "Uppdatera",
  );
});

test("the decision is registered once; wrong input comes back as it was typed, and an old page changes nothing", async () => {
  const { w, id } = handedIn();
  const page = rut(w);
  const first = await words(await page.get(`/applications/${id}/decisions/new`));
  expect(first).toContain("Registrera finansiärens beslut");
  const wrong: [Record<string, string>, string][] = [
    [{ grantedSek: "900 001", "granted-0191": "1", "granted-0160": "2" }, "blir inte tillsammans"],
    [{ outcome: "granted" }, "Beloppet är ett annat än det sökta"],
    [{ decidedOn: "2026-01-01" }, "före det som det följer på"],
    [{ outcome: "rejected" }, "Fyll i fältet"],
    [{ grantedSek: "24.300 tkr" }, "går att förstå på två sätt"],
  ];
  for (const [change, sentence] of wrong) {
    const answer = await page.send(`/applications/${id}/decisions`, sent({ ...DECISION, ...change }));
    expect([sentence, answer.status]).toEqual([sentence, 422]);
    const html = await answer.text();
    expect(html).toContain(sentence);
    expect(html).toContain(`value="${change.grantedSek ?? "900 001"}"`);
  }
  expect(decisionsOf(w.db, id)).toEqual([]);
  const done = await page.send(`/applications/${id}/decisions`, sent(DECISION, "beslut.pdf"));
  expect(done.headers.get("location")).toBe(`/applications/${id}/award?done=funder_decided`);
  expect(termsOf(w.db, id)?.shares.map(({ shareSek }) => shareSek)).toEqual([450_001, 150_000, 300_000]);
  const twice = await page.send(`/applications/${id}/decisions`, sent(DECISION));
  expect(twice.status).toBe(409);
  expect(decisionsOf(w.db, id)).toHaveLength(1);
  const award = await words(await page.get(`/applications/${id}/award`));
  expect(award).toContain("Beviljad 900 001 kr");
  expect(award).toContain("villkoret är uppfyllt");
  expect(await words(await page.get(`/applications/${id}`))).toContain("Beviljad 900 001 kr");
  const paper = await visitor(w, w.contact.solna).get(
    `/applications/${id}/award/papers/${decisionsOf(w.db, id)[0]?.documentId}`,
  );
  expect(paper.status).toBe(200);
  expect((await page.get(`/applications/${id}/award/papers/1`)).status).toBe(404);
});

test("a correction says why, and shows both", async () => {
  const { w, id } = granted();
  const page = rut(w);
  const typed = { ...DECISION, correctsId: "1", correction: "" };
  expect((await page.send(`/applications/${id}/decisions`, sent(typed))).status).toBe(422);
  const done = await page.send(
    `/applications/${id}/decisions`,
    sent({ ...typed, correction: "Fel belopp." }),
  );
  expect(done.headers.get("location")).toContain("done=decision_corrected");
  const award = await words(await page.get(`/applications/${id}/award`));
  expect(award).toContain("(rättat)");
  expect(award).toContain("Rättelse: ”Fel belopp.”");
});

test("a completion is asked for and answered on its pages; a wrong file is asked for anew", async () => {
  const { w, id } = handedIn();
  const page = rut(w);
  const request = { asked: "Budget per år.", askedOn: TODAY, completionDueOn: "2026-11-01" };
  const early = await page.send(`/applications/${id}/completions`, sent(request));
  expect(early.status).toBe(422);
  expect(await early.text()).toContain("Budget per år.");
  await page.send(`/applications/${id}/completions`, sent({ ...request, completionDueOn: "2026-12-04" }));
  expect(await words(await page.get(`/applications/${id}`))).toContain(
    "Finansiären har begärt komplettering senast fre 4 december 2026",
  );
  const reply = { reply: "Här är den.", handedInOn: TODAY };
  const form = sent(reply);
  form.set("file", new File(["MZ"], "kvittens.pdf", { type: "application/pdf" }));
  const wrong = await page.send(`/applications/${id}/completions/1/replies`, form);
  expect(wrong.status).toBe(422);
  expect(await wrong.text()).toContain("Här är den.");
  const done = await page.send(`/applications/${id}/completions/1/replies`, sent(reply, "kvittens.pdf"));
  expect(done.status).toBe(303);
  expect(application(w.db, id).status).toBe("submitted");
  const again = await page.send(`/applications/${id}/completions/1/replies`, sent(reply, "kvittens.pdf"));
  expect(again.status).toBe(409);
});

test("a change is asked for and decided on its pages, and the same one is not added twice", async () => {
  const { w, id } = granted();
  const page = rut(w);
  const nothing = { askedOn: TODAY, why: "Vi behöver mer tid.", partyMove: "" };
  expect((await page.send(`/applications/${id}/changes`, sent(nothing))).status).toBe(422);
  const halfMove = { ...nothing, partyMove: "joins", moveCode: "0187" };
  const half = await page.send(`/applications/${id}/changes`, sent(halfMove));
  expect(half.status).toBe(422);
  const asked = {
    ...halfMove,
    newEndsOn: "2028-06-30",
    moveBoard: "Socialnämnden",
    moveDecidedOn: TODAY,
    moveParagraph: "§ 4",
  };
  for (let times = 0; times < 2; times += 1) await page.send(`/applications/${id}/changes`, sent(asked));
  expect(changesOf(w.db, id)).toHaveLength(1);
  const decision = {
    decidedOn: TODAY,
    caseNumber: "851-9-2027",
    endsOn: "2028-06-30",
    "verdict-time": "accepted",
    "verdict-parties": "accepted_with_changes",
    "granted-0187": "0",
    "granted-0191": "500001",
    "granted-0160": "333333",
    "granted-0184": "166666",
  };
  expect((await page.send(`/applications/${id}/changes/1/decisions`, sent(decision))).status).toBe(422);
  const done = await page.send(
    `/applications/${id}/changes/1/decisions`,
    sent({ ...decision, "verdict-parties": "accepted" }),
  );
  expect(done.headers.get("location")).toBe(`/applications/${id}/changes/1?done=change_decided`);
  expect(termsOf(w.db, id)?.shares).toHaveLength(4);
  expect(await words(await visitor(w, w.contact.vaxholm).get(`/applications/${id}/changes/1`))).toContain(
    "Vaxholms stad kommer med (Socialnämnden 22 november 2026, § 4)",
  );
});

test("money: too much is said at the field, twice adds nothing, and a wrong one is struck with a reason", async () => {
  const { w, id } = granted();
  const page = rut(w);
  const paid = { paymentKind: "received", paymentSek: "1 000 001", paidOn: TODAY, paymentReference: "A" };
  const much = await page.post(`/applications/${id}/payments`, paid);
  expect(much.status).toBe(422);
  expect(await much.text()).toContain("större än det som är kvar");
  const right = { ...paid, paymentSek: "1 000 000" };
  const first = await page.post(`/applications/${id}/payments`, right);
  const second = await page.post(`/applications/${id}/payments`, right);
  expect([first, second].map((answer) => answer.headers.get("location"))).toEqual([
    `/applications/${id}/award?done=grant_paid`,
    `/applications/${id}/award?done=grant_paid_before`,
  ]);
  expect((await page.post(`/applications/${id}/payments/1/striking`, { reason: "" })).status).toBe(422);
  await page.post(`/applications/${id}/payments/1/striking`, { reason: "Fel dag." });
  expect(grantPaymentsOf(w.db, id)).toEqual([]);
  const asked = { requestedOn: TODAY, requisitionSek: "600000", requisitionNote: "" };
  for (const done of ["requisition_sent", "requisition_sent_before"])
    expect(
      (await page.send(`/applications/${id}/requisitions`, sent(asked))).headers.get("location"),
    ).toContain(done);
});

test("a report from its draft to the funder's yes; a municipality's contact tells its own part", async () => {
  const { w, id } = granted();
  const page = rut(w);
  const interim = reportsOf(w.db, id)[0]?.id;
  const path = `/applications/${id}/reports/${interim}`;
  const parts = Object.fromEntries(
    ["activities", "goals", "targetGroups", "remaining", "economy"].map((key) => [`part-${key}`, "Gjort."]),
  );
  expect((await page.post(path, { ...parts, revision: "1" })).headers.get("location")).toContain(path);
  const old = await page.post(path, { ...parts, "part-goals": "Annat.", revision: "1" });
  expect(old.status).toBe(422);
  expect(await old.text()).toContain("Annat.");
  const kim = visitor(w, w.contact.taby);
  expect(await words(await kim.get(path))).toContain("Redovisa för Täby kommun");
  expect((await kim.post(`${path}/outcomes/0160`, { usedSek: "", done: "Möten." })).status).toBe(422);
  expect((await kim.post(`${path}/outcomes/0160`, { usedSek: "0", done: "Möten." })).status).toBe(303);
  expect((await kim.get(`${path}/edit`)).status).toBe(403);
  expect((await page.send(`${path}/papers`, sent({ handedInOn: TODAY }))).status).toBe(422);
  expect((await page.send(`${path}/papers`, sent({ handedInOn: TODAY }, "r.pdf"))).status).toBe(303);
  expect((await page.get(`${path}/edit`)).status).toBe(409);
  const accepted = await page.post(`${path}/acceptance`, { acceptedOn: TODAY, acceptanceNote: "" });
  expect(accepted.status).toBe(303);
  expect(await words(await page.get(`/applications/${id}/closing`))).toContain("Lämna slutrapporten senast");
});

test("the list can be narrowed to a stage", async () => {
  const { w, id } = handedIn();
  const page = rut(w);
  expect(await words(await page.get("/applications?stage=with_funder"))).toContain("Hos finansiären (1)");
  expect(await (await page.get("/applications?stage=granted")).text()).not.toContain(`/applications/${id}"`);
  expect(await words(await page.get("/applications?stage=granted"))).toContain("Ingen ansökan finns där");
});
