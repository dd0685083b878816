import { unzipSync } from "fflate";
import { expect, test } from "vitest";
import { registerCase } from "../../src/mandates/case-registration";
import { recordDecision } from "../../src/mandates/deciding";
import { giveMandate } from "../../src/mandates/mandates";
import { checkForm, handInForm } from "../../src/mandates/partner-forms";
import { sha256 } from "../../src/secrets";
import { visitor } from "../support/visitor";
import { act, approveAs, TODAY, type World, world } from "../support/world";
import { A_DECISION, A_FORM, A_MANDATE, pdf, strictApplication, TABY } from "./papers";

const EXTRACT = pdf("§ 46");

/** Everything that Täby can have recorded of taking part. */
function recorded(): { w: World; id: number } {
  const w = world();
  const { id } = strictApplication(w);
  registerCase(w.db, TABY, { on: TODAY, caseNumber: "SN 2026/8" }, act(w.contact.taby, 15));
  recordDecision(w.db, TABY, { ...A_DECISION, extract: EXTRACT }, act(w.contact.taby, 16));
  giveMandate(
    w.db,
    "0160",
    { ...A_MANDATE, post: "kommundirektören", personId: null },
    act(w.contact.taby, 17),
  );
  approveAs(w, id, "taby");
  const formId = handInForm(w.db, TABY, A_FORM, act(w.contact.taby, 30));
  checkForm(w.db, TABY, formId, { verdict: "returned", reason: "Titeln saknas." }, act(w.adviser, 31));
  return { w, id };
}

test("the file of approvals holds the diary, the decision, the mandate, its check and the signed form", async () => {
  const { w, id } = recorded();
  const response = await visitor(w, w.contact.taby).get(`/applications/${id}/approvals.json`);
  const { municipalities } = (await response.json()) as { municipalities: unknown[] };
  expect(municipalities).toMatchObject([
    {
      code: "0160",
      diary: [{ caseNumber: "SN 2026/8", registeredOn: TODAY, by: "Kim Täby" }],
      decisions: [
        {
          form: "board",
          outcome: "granted",
          paragraph: "46",
          version: 1,
          extractSha256: sha256(EXTRACT.bytes),
        },
      ],
      mandates: [{ post: "kommundirektören", struckAt: null }],
      signoffs: [{ mandateCheck: { findings: [{ what: "other_post", detail: "kommundirektören" }] } }],
      partnerForms: [
        {
          version: 1,
          sha256: sha256(A_FORM.file.bytes),
          signer: { name: "Dag Täby", title: "socialdirektör" },
          checks: [{ verdict: "returned", reason: "Titeln saknas.", by: "Rut Råd" }],
        },
      ],
    },
  ]);
});

test("the registrar's packet says the same in the registrar's words, for programs of both kinds", async () => {
  const { w, id } = recorded();
  const response = await visitor(w, w.contact.taby).get(`/applications/${id}/parties/0160/record.zip`);
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const text = (name: string) => new TextDecoder().decode(files[name]);
  const [matter] = JSON.parse(text("registreringsunderlag.json")).arenden;
  expect(matter).toMatchObject({
    diarienummer: "SN 2026/8",
    diarieforingar: [{ diarienummer: "SN 2026/8", datum: TODAY }],
    medverkansbeslut: [{ paragraf: "46", protokollsutdrag_sha256: sha256(EXTRACT.bytes) }],
    mandat: [{ innehavare: "kommundirektören" }],
    mandatprovningar: [{ anmarkningar: [{ uppgift: "kommundirektören" }] }],
    blanketter: [
      { undertecknare: "Dag Täby, socialdirektör", kontroller: [{ anledning: "Titeln saknas." }] },
    ],
  });
  const xml = text("registreringsunderlag.xml");
  expect(xml).toContain("<mandatprovning>");
  expect(xml).not.toContain("<post>");
});
