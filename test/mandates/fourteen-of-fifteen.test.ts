import { expect, test } from "vitest";
import { municipalityForms } from "../../db/demo/municipalities";
import { currentVersion, partiesOf } from "../../src/applications/applications";
import { addCall } from "../../src/calls/calls";
import type { Actor } from "../../src/history";
import { partnerForms } from "../../src/mandates/partner-forms";
import { sendVersion, writeText } from "../applications/through-pages";
import { norrort } from "../fees/norrort";
import { visitor, words } from "../support/visitor";
import {
  A_CALL,
  A_TEXT,
  act,
  MEMBERS,
  type MemberName,
  revisionOf,
  secretFor,
  TODAY,
  type World,
} from "../support/world";
import { aFile, DECIDED_ON, pdf } from "./papers";

const OWNER = MEMBERS.sigtuna.code;
const DECLINER = MEMBERS.vaxholm.code;

type People = Record<string, { contact: Actor; director: Actor }>;

/** The network of the seeds: fifteen municipalities, each with a contact person and a director. */
function network(): { w: World; people: People } {
  const w = norrort();
  const known = Object.entries(MEMBERS).map(([name, { code }]) => [code, name as MemberName] as const);
  const people: People = Object.fromEntries(
    known.map(([code, name]) => [code, { contact: w.contact[name], director: w.director[name] }]),
  );
  for (const { code } of municipalityForms) {
    people[code] ??= {
      contact: w.someone(`Kim ${code}`, `kim@ort${code}.example.se`, "contact", code),
      director: w.someone(`Dag ${code}`, `dag@ort${code}.example.se`, "director", code),
    };
  }
  return { w, people };
}

const ok = async (response: Response | Promise<Response>) => {
  const answer = await response;
  if (answer.status === 422 || answer.status === 409) throw new Error(await words(answer));
  expect(answer.status).toBe(303);
  return answer;
};

function formWith(fields: Record<string, string>, fileField: string): FormData {
  const form = new FormData();
  for (const [name, value] of Object.entries(fields)) form.set(name, value);
  form.set(fileField, aFile(pdf(JSON.stringify(fields).slice(0, 40)).bytes));
  return form;
}

test("fifteen are asked, fourteen decide, give a mandate and sign, and then it is handed in", async () => {
  const { w, people } = network();
  const adviser = visitor(w, w.adviser);
  const callId = addCall(w.db, A_CALL, act(w.adviser));

  const opening = await (await adviser.get(`/applications/new?call=${callId}`)).text();
  expect(opening).toMatch(/name="wantsForms" value="yes" checked/);
  await ok(
    adviser.post("/applications", {
      callId: String(callId),
      title: A_TEXT.title,
      ownerCode: OWNER,
      formKey: "general",
      wantsForms: "yes",
      wantsDecisions: "yes",
    }),
  );
  const id = 1;
  const codes = partiesOf(w.db, id).map(({ code }) => code);
  expect(codes).toHaveLength(15);
  const taking = codes.filter((code) => code !== DECLINER);
  const partyPath = (code: string) => `/applications/${id}/parties/${code}`;
  const contactOf = (code: string) => visitor(w, people[code]!.contact);

  for (const code of taking)
    await ok(contactOf(code).post(`${partyPath(code)}/answers`, { answer: "takes_part" }));
  await ok(
    contactOf(DECLINER).post(`${partyPath(DECLINER)}/answers`, {
      answer: "declines",
      reason: "Liten förvaltning.",
    }),
  );
  await writeText(w, String(id), {}, { requestedSek: "1 400 000" });
  const shares = Object.fromEntries(taking.map((code) => [`share-${code}`, "100 000"]));
  await ok(adviser.post(`/applications/${id}/budget`, { ...shares, revision: String(revisionOf(w, id)) }));
  await ok(sendVersion(w, String(id)));
  expect(currentVersion(w.db, id)?.number).toBe(1);

  for (const [turn, code] of taking.entries()) {
    await ok(
      contactOf(code).send(
        `${partyPath(code)}/decisions?form=board`,
        formWith(
          {
            decisionOutcome: "granted",
            boardName: "Socialnämnden",
            decidedOn: DECIDED_ON,
            paragraph: `§ ${40 + turn}`,
            caseNumber: `SN 2026/${turn}`,
            immediateApproval: "yes",
            aboutVersion: "1",
            givesMandate: "yes",
            mandatePost: "socialdirektören",
            ...(code === OWNER && {
              saysYesToOwning: "yes",
              ownerCondition: "om Länsstyrelsen beviljar ansökan",
            }),
          },
          "extract",
        ),
      ),
    );
    const link = `/signoffs/${secretFor(w, people[code]!.director)}`;
    const director = visitor(w, null);
    await ok(
      director.post(link, {
        version: "1",
        decision: "approve",
        ground: "execution",
        board: "Socialnämnden",
        decidedOn: DECIDED_ON,
        paragraph: `§ ${40 + turn}`,
        immediateApproval: "yes",
      }),
    );
    const form = {
      formVersion: "1",
      signer: `Dag ${code}`,
      signerTitle: "socialdirektör",
      formSignedOn: TODAY,
      signingMethod: "wet_ink_scan",
    };
    await ok(director.send(`${link}/partner-forms`, formWith(form, "signedFile")));
  }

  const forms = partnerForms(w.db, id);
  const [last, ...others] = forms;
  const check = (form: (typeof forms)[number]) =>
    ok(adviser.post(`${partyPath(form.code)}/partner-forms/${form.id}/checks`, { verdict: "checked" }));
  for (const form of others) await check(form);
  const handIn = () =>
    adviser.send(
      `/applications/${id}/submission`,
      formWith({ submittedOn: TODAY, funderReference: "851-12345-2026" }, "file"),
    );
  expect((await handIn()).status).toBe(409);
  const blocked = await words(await adviser.get(`/applications/${id}/submission`));
  expect(blocked).toContain("Ansökan kan inte lämnas in ännu");
  expect(blocked).toContain("Samverkansblanketten är inte kontrollerad: ");
  const matrix = await words(await adviser.get(`/applications/${id}/tasks`));
  expect(matrix).toContain(
    "Av 14 kommuner som inte avstår har 14 beslutat, 14 ett mandat som gäller, 14 godkänt och 13 en kontrollerad blankett.",
  );

  await check(last!);
  expect(await words(await adviser.get(`/applications/${id}/tasks`))).toContain("Inget saknas.");
  await ok(handIn());
  const page = await words(await adviser.get(`/applications/${id}`));
  expect(page).toContain("14 av 15 kommuner deltar. Vaxholm avstår: ”Liten förvaltning.”");
  const owner = await words(await adviser.get(partyPath(OWNER)));
  expect(owner).toContain("om Länsstyrelsen beviljar ansökan");
});
