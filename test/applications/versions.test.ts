import { describe, expect, test } from "vitest";
import { letters, objections } from "../../db/schema";
import { application, partiesOf } from "../../src/applications/applications";
import { approvalTrail } from "../../src/applications/approval-trail";
import { board } from "../../src/applications/board";
import { takeStep } from "../../src/applications/lifecycle";
import { acceptsSignoffs } from "../../src/applications/rounds";
import { sendingOf } from "../../src/applications/sending";
import { sendLinkAgain } from "../../src/applications/signoff-links";
import { signoffsOf } from "../../src/applications/signoff-records";
import { handIn } from "../../src/applications/submission";
import { changeBudget, changeText } from "../../src/applications/text";
import { addDays, addMinutes } from "../../src/calendar";
import { historyOf } from "../../src/history";
import type { Letter } from "../../src/messages/outbox";
import { addressRefused, tryAddressAgain } from "../../src/messages/refused-addresses";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import {
  A_TEXT,
  act,
  answerYes,
  approveAs,
  blockersOf,
  declineAs,
  lettersTo,
  type MemberName,
  NOW,
  revisionOf,
  secretFor,
  send,
  sentApplication,
  TODAY,
  type World,
  world,
} from "../support/world";

const later = addMinutes(NOW, 60);

const APPROVE = {
  decision: "approve",
  ground: "board",
  board: "Socialnämnden",
  decidedOn: addDays(TODAY, -3),
  paragraph: "46",
  caseNumber: "SN 2026/123",
};

/** Out, approved by Sigtuna and Täby, and a word put right in the working text. */
function corrected(text: Record<string, string> = { goals: "Flera ansökningar." }) {
  const w = world();
  const { id } = sentApplication(w);
  approveAs(w, id, "sigtuna");
  approveAs(w, id, "taby");
  rewrite(w, id, text);
  return { w, id };
}

function rewrite(w: World, id: number, sections: Record<string, string>, minutes = 30): void {
  changeText(w.db, id, { ...A_TEXT, sections }, revisionOf(w, id), act(w.adviser, minutes));
}

function divide(w: World, id: number, shares: Record<string, number>, minutes = 30): void {
  const rows = partiesOf(w.db, id).map(({ code }) => ({
    code,
    budgetShareSek: shares[code] ?? 0,
    coFinancingSek: 0,
  }));
  changeBudget(w.db, id, rows, revisionOf(w, id), act(w.adviser, minutes));
}

const boardOf = (w: World, id: number) => board(w.db, application(w.db, id), later);
const rowOf = (w: World, id: number, name: string) =>
  boardOf(w, id).rows.find(({ shortName }) => shortName === name);

function letterOf(w: World, to: { personId: number | null }, kind: string): Letter {
  const found = w.db.select().from(letters).all();
  return found.findLast((one) => one.toId === to.personId && one.kind === kind) as Letter;
}

/** What the adviser's page would post. */
function sendingForm(w: World, id: number, form: Record<string, string>) {
  const { sha256 } = sendingOf(w.db, application(w.db, id), later);
  return { revision: String(revisionOf(w, id)), seen: sha256, ...form };
}

/** A director's browser on the page of the newest letter of that kind, an hour later. */
function director(w: World, name: MemberName, kind = "for_approval") {
  const path = `/signoffs/${secretFor(w, w.director[name], kind)}`;
  return { browser: visitor(w, null, { now: () => later }), path };
}

const EDITORIAL = { changeClass: "editorial", classReason: "Ett ord är rättat." };

describe("the sending page", () => {
  test("shows what differs and who keeps and who approves again, before anything is sent", async () => {
    const { w, id } = corrected();
    const page = await visitor(w, w.adviser).get(`/applications/${id}/versions/new`);
    const html = await page.text();
    expect(html).toMatch(/<del>.*Fler.*<\/del>/s);
    expect(html).toMatch(/<ins>.*Flera.*<\/ins>/s);
    expect(html).toContain('value="editorial"');
    const text = await words(new Response(html));
    expect(text).toContain("Oförändrat: Syfte, Behov, Aktiviteter");
    expect(text).toContain("2 godkännanden står kvar.");
    expect(text).toContain("0 godkännanden står kvar och 2 slutar räknas.");
    expect(text).toMatch(/Täby kommun Dag Täby Behåller godkännandet av version 1 Godkänner på nytt/);
    expect(text).toMatch(/Solna stad Dag Solna Tillfrågas Tillfrågas/);
    expect(lettersTo(w, w.director.solna)).toEqual(["for_approval"]);
  });

  test("offers no editorial change when the sum, the period, the owner or the purpose is another, and says which", async () => {
    const { w, id } = corrected({ purpose: "Något helt annat." });
    const adviser = visitor(w, w.adviser);
    const text = await (await adviser.get(`/applications/${id}/versions/new`)).text();
    expect(text).not.toContain('value="editorial"');
    expect(text).toContain("Den rör syfte, och det är alltid väsentligt.");
    const answer = await adviser.post(`/applications/${id}/versions`, sendingForm(w, id, EDITORIAL));
    expect(answer.status).toBe(422);
    expect(await answer.text()).toContain("Ett ord är rättat.");
    expectRefusal("change_is_material", () => send(w, id, 31, "editorial"));
    expect(boardOf(w, id).version?.number).toBe(1);
  });

  test("needs a class and a reason, and keeps what was typed", async () => {
    const { w, id } = corrected();
    const adviser = visitor(w, w.adviser);
    const bare = await adviser.post(`/applications/${id}/versions`, sendingForm(w, id, {}));
    expect(bare.status).toBe(422);
    expect(await words(bare)).toMatch(/Välj ett av alternativen.*Skriv en anledning|Fyll i fältet/);
    const half = await adviser.post(
      `/applications/${id}/versions`,
      sendingForm(w, id, { classReason: "Ett ord." }),
    );
    expect([half.status, (await half.text()).includes("Ett ord.")]).toEqual([422, true]);
  });

  test("sends nothing else than what it showed: an answer in between shows it anew, with the reason kept", async () => {
    const { w, id } = corrected();
    const form = sendingForm(w, id, EDITORIAL);
    answerYes(w, id, "vaxholm");
    const answer = await visitor(w, w.adviser).post(`/applications/${id}/versions`, form);
    expect(answer.status).toBe(409);
    const html = await answer.text();
    expect(html).toContain("Ett ord är rättat.");
    expect(html).toContain("Den rör kommuner som har tillkommit");
    expect(boardOf(w, id).version?.number).toBe(1);
  });
});

describe("an editorial change", () => {
  test("keeps the approvals, tells directors and contacts, and the page says which version was seen and why it stands", async () => {
    const { w, id } = corrected();
    const answer = await visitor(w, w.adviser).post(
      `/applications/${id}/versions`,
      sendingForm(w, id, EDITORIAL),
    );
    expect(answer.headers.get("location")).toBe(`/applications/${id}?done=sent_editorial`);
    expect(boardOf(w, id)).toMatchObject({ approved: 2, takingPart: 3 });
    expect(blockersOf(w, id, later)).toMatchObject([{ what: "approval", name: "Solna stad" }]);
    expect(lettersTo(w, w.director.taby).at(-1)).toBe("version_editorial");
    expect(lettersTo(w, w.director.solna).at(-1)).toBe("for_approval");
    for (const name of ["sigtuna", "taby", "solna"] as const) {
      expect(lettersTo(w, w.contact[name])).toContain("version_editorial");
    }

    const { browser, path } = director(w, "taby", "version_editorial");
    const html = await (await browser.get(path)).text();
    const text = await words(new Response(html));
    expect(text).toContain("Godkännandet av version 1 står kvar för version 2");
    expect(text).toContain("eftersom version 2 är redaktionell");
    expect(text).toContain("Vad är ändrat sedan version 1, som ni godkände");
    expect(html).toMatch(/<ins>.*Flera/s);

    const signoffId = rowOf(w, id, "Täby")?.signoff?.id;
    const record = await words(
      await visitor(w, w.contact.taby).get(`/applications/${id}/signoffs/${signoffId}`),
    );
    expect(record).toContain("Står kvar för version 2, eftersom version 2 är redaktionell.");
    expect(record).toContain("Den som godkände såg version 1.");
    expect(record).toContain("Redaktionell ändring enligt Rut Råd: ”Ett ord är rättat.”");
    const shown = await words(await visitor(w, w.adviser).get(`/applications/${id}`));
    expect(shown).toContain("2 av 3 har godkänt version 2. Väntar på Solna.");
    expect(shown).toContain("Står kvar: version 2 är redaktionell");
  });

  test("can be objected to by a director, with a reason; then the municipality is waited for again", async () => {
    const { w, id } = corrected();
    send(w, id, 31, "editorial");
    const { browser, path } = director(w, "taby", "version_editorial");
    expect(await words(await browser.get(`${path}/objection`))).toContain(
      "Täby kommun tar tillbaka sitt godkännande av version 1.",
    );
    const bare = await browser.post(`${path}/objection`, { version: "2", reason: " " });
    expect([bare.status, boardOf(w, id).approved]).toEqual([422, 2]);
    const form = { version: "2", reason: "Det är en annan ambition." };
    for (let times = 0; times < 2; times += 1) {
      expect((await browser.post(`${path}/objection`, form)).status).toBe(303);
    }
    expect(w.db.select().from(objections).all()).toHaveLength(1);
    expect(boardOf(w, id).approved).toBe(1);
    expect(rowOf(w, id, "Täby")).toMatchObject({ state: "awaiting", waitsFor: "director", since: later });
    for (const to of [w.adviser, w.contact.taby, w.contact.sigtuna, w.director.taby]) {
      expect(lettersTo(w, to)).toContain("objection");
    }
    expect(historyOf(w.db, "application", id)[0]).toMatchObject({ event: "version_objected" });
    const again = await words(await browser.get(path));
    expect(again).toContain("Godkännandet av version 1 räknas inte längre");
    expect(again).toContain("Ska Täby kommun delta?");

    await browser.post(path, { ...APPROVE, version: "2" });
    expect(boardOf(w, id).approved).toBe(2);
    expect(signoffsOf(w.db, id)).toHaveLength(3);
  });

  test("is objected to for the version that was read only, and only where an approval stands", async () => {
    const { w, id } = corrected();
    send(w, id, 31, "editorial");
    const { browser, path } = director(w, "taby", "version_editorial");
    rewrite(w, id, { goals: "Ännu flera ansökningar." }, 32);
    send(w, id, 33, "editorial");
    const old = await browser.post(`${path}/objection`, { version: "2", reason: "Nej." });
    expect([old.status, (await words(old)).includes("Nu gäller version 3.")]).toEqual([409, true]);
    const solna = director(w, "solna");
    const form = { version: "3", reason: "Nej." };
    expect((await solna.browser.post(`${solna.path}/objection`, form)).status).toBe(409);
    expect((await solna.browser.get(`${solna.path}/objection`)).status).toBe(303);
    expect(w.db.select().from(objections).all()).toHaveLength(0);
    // Two editorial steps, and the director sees all that is different from what she approved.
    const text = await words(await browser.get(path));
    expect(text).toContain("version 2 är redaktionell och version 3 är redaktionell");
    expect(text).toContain("Vad är ändrat sedan version 1, som ni godkände");
  });

  test.each(["gave_up_at = ?, secret = null", "held_because = 'address_refused', held_at = ?"])(
    "does not carry an approval whose director could not be told (%s); a new letter mends it",
    (stopped) => {
      const { w, id } = corrected();
      send(w, id, 31, "editorial");
      w.db.$client
        .prepare(`update letters set ${stopped} where kind = 'version_editorial' and to_id = ?`)
        .run(later, w.director.taby.personId);
      expect(rowOf(w, id, "Täby")).toMatchObject({
        state: "awaiting",
        decision: { standing: { because: "not_told" } },
      });
      sendLinkAgain(w.db, id, "0160", act(w.adviser, 61));
      expect(rowOf(w, id, "Täby")?.state).toBe("approved");
    },
  );

  test("does not carry an approval whose letter is held back, until it is let go", () => {
    const { w, id } = corrected();
    send(w, id, 31, "editorial");
    const held = letterOf(w, w.director.taby, "version_editorial");
    addressRefused(w.db, held, "550 no such user", addMinutes(NOW, 40));
    expect(rowOf(w, id, "Täby")).toMatchObject({
      state: "awaiting",
      decision: { standing: { because: "not_told" } },
    });
    expect(rowOf(w, id, "Sigtuna")?.state).toBe("approved");
    expect(blockersOf(w, id, later)).toMatchObject([{ name: "Solna stad" }, { name: "Täby kommun" }]);
    tryAddressAgain(w.db, 1, act(w.adviser, 61));
    expect(rowOf(w, id, "Täby")?.state).toBe("approved");
  });

  test("tells the adviser when everybody's approval stands, and again after an objection is answered", async () => {
    const { w, id } = corrected();
    approveAs(w, id, "solna", undefined, 29);
    const told = () => lettersTo(w, w.adviser).filter((kind) => kind === "all_approved").length;
    expect(told()).toBe(1);
    send(w, id, 31, "editorial");
    expect(told()).toBe(2);
    const { browser, path } = director(w, "taby", "version_editorial");
    await browser.post(`${path}/objection`, { version: "2", reason: "Nej." });
    await browser.post(path, { ...APPROVE, version: "2" });
    expect(told()).toBe(3);
  });
});

test("a change in some shares only asks those whose share it is again; the others are told, and the record says so", async () => {
  const w = world();
  const { id } = sentApplication(w);
  divide(w, id, { "0191": 600_000, "0160": 400_000 }, 11);
  send(w, id, 12);
  for (const name of ["sigtuna", "taby", "solna"] as const) approveAs(w, id, name);
  divide(w, id, { "0191": 550_000, "0160": 450_000 });
  const shown = await words(await visitor(w, w.adviser).get(`/applications/${id}/versions/new`));
  expect(shown).toContain("Den rör kommunernas andelar, och det är alltid väsentligt.");
  expect(shown).toContain("1 godkännande står kvar och 2 slutar räknas.");
  expect(shown).toMatch(/Täby kommun 400 000 kr 450 000 kr/);
  send(w, id, 31);
  expect(boardOf(w, id)).toMatchObject({ approved: 1, takingPart: 3 });
  expect(rowOf(w, id, "Solna")).toMatchObject({
    state: "approved",
    decision: { version: 2, standing: { carriedBy: [{ number: 3, as: "untouched" }] } },
  });
  expect(rowOf(w, id, "Täby")).toMatchObject({
    state: "awaiting",
    approvedEarlierVersion: 2,
    decision: { standing: { because: "changed", changes: [{ what: "ownShare" }] } },
  });
  expect(lettersTo(w, w.director.solna).at(-1)).toBe("version_editorial");
  expect(lettersTo(w, w.director.taby).at(-1)).toBe("for_approval");
  const record = await words(
    await visitor(w, w.contact.solna).get(
      `/applications/${id}/signoffs/${rowOf(w, id, "Solna")?.signoff?.id}`,
    ),
  );
  expect(record).toContain(
    "version 3 rör varken texten eller kommunens del. Den som godkände såg version 2.",
  );
  const { browser, path } = director(w, "taby");
  const text = await words(await browser.get(path));
  expect(text).toContain("Godkännandet av version 2 räknas inte längre");
  expect(text).toContain("Ändrat i version 3: er andel eller medfinansiering.");
  expect(text).toContain("Er andel av budgeten 400 000 kr 450 000 kr");
});

test("any two versions are compared, words marked, facts and shares from what to what; by those who may read", async () => {
  const { w, id } = corrected();
  send(w, id, 31, "editorial");
  changeText(
    w.db,
    id,
    { ...A_TEXT, sections: {}, requestedSek: 1_100_000 },
    revisionOf(w, id),
    act(w.adviser, 32),
  );
  divide(w, id, { "0191": 1_100_000 }, 33);
  send(w, id, 34);
  const page = await visitor(w, w.contact.taby).get(`/applications/${id}/versions/1/compare/3`);
  const html = await page.text();
  const text = await words(new Response(html));
  expect(text).toContain("Vad är ändrat från version 1 till version 3");
  expect(text).toContain("Sökt belopp 1 000 000 kr 1 100 000 kr");
  expect(text).toContain("Sigtuna kommun 1 000 000 kr 1 100 000 kr");
  expect(html).toMatch(/<ins>.*Flera/s);
  expect(text).toContain("Version 1 med version 2");
  expect((await visitor(w, w.contact.taby).get(`/applications/${id}/versions/1/compare/9`)).status).toBe(404);
  const back = await words(await visitor(w, w.adviser).get(`/applications/${id}/versions/3/compare/1`));
  expect(back).toContain("Sökt belopp 1 100 000 kr 1 000 000 kr");
  const list = await (await visitor(w, w.adviser).get(`/applications/${id}/text`)).text();
  expect(list).toContain(`/applications/${id}/versions/2/compare/3`);
});

describe("a version that is taken back", () => {
  test("is a draft again: all are told, links say so, nobody decides, and approvals' rows stay for the next one", async () => {
    const { w, id } = corrected();
    const adviser = visitor(w, w.adviser);
    const path = `/applications/${id}/versions/1/taking-back`;
    expect(await words(await adviser.get(path))).toContain("2 godkännanden finns kvar.");
    expect((await adviser.post(path, { reason: "" })).status).toBe(422);
    expect((await visitor(w, w.coordinator).post(path, { reason: "x" })).status).toBe(403);
    expect((await adviser.post(path, { reason: "Budgeten ska ses över." })).status).toBe(303);
    expect(application(w.db, id).status).toBe("draft");
    expect((await adviser.post(path, { reason: "Igen." })).status).toBe(409);
    for (const name of ["sigtuna", "taby", "solna"] as const) {
      expect(lettersTo(w, w.director[name]).at(-1)).toBe("version_taken_back");
      expect(lettersTo(w, w.contact[name])).toContain("version_taken_back");
    }
    expect(lettersTo(w, w.director.vaxholm)).toEqual([]);

    const solna = director(w, "solna");
    const text = await words(await solna.browser.get(solna.path));
    expect(text).toContain("Version 1 är tillbakadragen");
    expect(text).toContain("Budgeten ska ses över.");
    expect((await solna.browser.post(solna.path, { ...APPROVE, version: "1" })).status).toBe(409);
    expect(signoffsOf(w.db, id)).toHaveLength(2);
    expect(blockersOf(w, id, later)).toEqual([{ what: "not_sent" }]);

    send(w, id, 61, "editorial");
    expect(boardOf(w, id)).toMatchObject({ approved: 2, takingPart: 3 });
    const trail = approvalTrail(w.db, application(w.db, id), w.adviser);
    expect(trail.steps.map(({ step, toStatus }) => `${step} ${toStatus}`)).toEqual([
      "send out_for_approval",
      "take_back draft",
      "send out_for_approval",
    ]);
  });

  test("does not bring back an approval of a municipality that declined meanwhile and came back", async () => {
    const { w, id } = corrected();
    const answerAs = (answer: string, minutes: number) =>
      visitor(w, w.contact.taby, { now: () => addMinutes(NOW, minutes) }).post(
        `/applications/${id}/parties/0160/answers`,
        { answer, reason: "Nämnden tvekar." },
      );
    await visitor(w, w.adviser).post(`/applications/${id}/versions/1/taking-back`, { reason: "Paus." });
    await answerAs("declines", 50);
    await answerAs("takes_part", 51);
    send(w, id, 55, "editorial");
    expect(rowOf(w, id, "Täby")).toMatchObject({
      state: "awaiting",
      decision: { standing: { because: "left" } },
    });
  });
});

test("a municipality that has approved and declines says so to all whom it concerns", async () => {
  const { w, id } = corrected();
  send(w, id, 31, "editorial");
  const { browser, path } = director(w, "taby", "version_editorial");
  await browser.post(path, { decision: "decline", version: "2", reason: "Nämnden ändrade sig." });
  const told = [w.adviser, w.contact.sigtuna, w.director.sigtuna, w.contact.taby, w.contact.solna];
  for (const to of [...told, w.director.solna]) expect(lettersTo(w, to)).toContain("signed_off");
  expect(lettersTo(w, w.contact.vaxholm)).not.toContain("signed_off");
  const letter = w.db
    .select()
    .from(letters)
    .all()
    .findLast(({ kind }) => kind === "signed_off");
  expect(letter?.facts).toMatchObject({ decision: "declined", tookBack: true });
});

test("in a completion round a version is sent, approved and objected to as before; until then nobody decides", async () => {
  const { w, id } = corrected({});
  approveAs(w, id, "solna");
  const bytes = new TextEncoder().encode("%PDF-1.7");
  const file = { name: "a.pdf", mediaType: "application/pdf", bytes };
  handIn(w.db, id, { submittedOn: TODAY, funderReference: "1", file }, act(w.adviser, 35));
  takeStep(w.db, application(w.db, id), "request_completion", act(w.adviser, 36));
  expect(boardOf(w, id).approved).toBe(3);
  expect(acceptsSignoffs(w.db, application(w.db, id))).toBe(false);
  const old = director(w, "taby");
  expect((await old.browser.post(old.path, { ...APPROVE, version: "1", paragraph: "9" })).status).toBe(409);

  rewrite(w, id, { goals: "Flera ansökningar." }, 37);
  const adviser = visitor(w, w.adviser, { now: () => addMinutes(NOW, 40) });
  expect(await words(await adviser.get(`/applications/${id}`))).toContain("Skicka version 2");
  const sent = await adviser.post(`/applications/${id}/versions`, sendingForm(w, id, EDITORIAL));
  expect(sent.status).toBe(303);
  expect(application(w.db, id).status).toBe("completion_requested");
  expect(boardOf(w, id)).toMatchObject({ approved: 3, version: { number: 2 } });
  const { browser, path } = director(w, "taby", "version_editorial");
  expect((await browser.post(`${path}/objection`, { version: "2", reason: "Nej." })).status).toBe(303);
  expect(boardOf(w, id).approved).toBe(2);
  expect((await browser.post(path, { ...APPROVE, version: "2" })).status).toBe(303);
  expect(boardOf(w, id).approved).toBe(3);
  expect(blockersOf(w, id, later)).toEqual([]);

  const back = await adviser.post(`/applications/${id}/versions/2/taking-back`, { reason: "Fel bilaga." });
  expect(back.status).toBe(303);
  expect(application(w.db, id).status).toBe("completion_requested");
  expect(blockersOf(w, id, later)).toEqual([{ what: "not_sent" }]);
  expect(await words(await browser.get(path))).toContain("Version 2 är tillbakadragen");
});

test("every record is in one file: for the network's people all of it, for a municipality its own", async () => {
  const { w, id } = corrected();
  send(w, id, 31, "editorial");
  const { browser, path } = director(w, "taby", "version_editorial");
  await browser.get(path);
  await browser.post(`${path}/objection`, { version: "2", reason: "Nej." });
  const file = (await (await visitor(w, w.adviser).get(`/applications/${id}/approvals.json`)).json()) as {
    versions: unknown[];
    municipalities: { code: string }[];
  };
  expect(file.versions).toMatchObject([
    { number: 1, changeClass: null },
    { number: 2, changeClass: "editorial", classReason: "Efter synpunkter.", sentBy: "Rut Råd" },
  ]);
  const taby = file.municipalities.find(({ code }) => code === "0160");
  expect(taby).toMatchObject({
    counts: { approvedVersion: 1, standing: { stands: false, because: "objected", number: 2 } },
    signoffs: [
      {
        decision: "approved",
        version: 1,
        role: "partner",
        ground: "board",
        paragraph: "46",
        caseNumber: "SN 2026/123",
        by: { name: "Dag Täby", title: "socialdirektör" },
        declaration: { wording: "2026-11", text: expect.stringContaining("Täby kommun") },
        method: "personal_link_by_letter",
        at: { utc: "2026-11-22T08:50:00.000Z", stockholm: "2026-11-22T09:50:00+01:00" },
      },
    ],
    objections: [{ version: 2, reason: "Nej." }],
    firstOpenings: [{ by: "Dag Täby", version: 2 }],
  });
  expect(JSON.stringify(file)).not.toContain(secretFor(w, w.director.taby, "version_editorial"));
  const own = (await (
    await visitor(w, w.contact.solna).get(`/applications/${id}/approvals.json`)
  ).json()) as {
    municipalities: { code: string }[];
  };
  expect(own.municipalities.map(({ code }) => code)).toEqual(["0184"]);
});

test("objections, steps and a version's class can be neither changed nor deleted", () => {
  const { w, id } = corrected();
  send(w, id, 31, "editorial");
  const sql = (text: string) => () => w.db.$client.exec(text);
  expect(sql("update versions set change_class = 'material'")).toThrow();
  expect(sql("delete from application_steps")).toThrow();
  expect(sql("update application_steps set reason = 'x'")).toThrow();
  expect(
    sql(
      `insert into versions (application_id, number, content, sha256, frozen_at, change_class) values (${id}, 9, '{}', 'x', 'x', 'editorial')`,
    ),
  ).toThrow();
});

test("a decline still leaves the others' approvals, and a new version after it is no change for them", () => {
  const { w, id } = corrected({});
  declineAs(w, id, "solna", "Nämnden sa nej.", 40);
  expect(boardOf(w, id)).toMatchObject({ approved: 2, takingPart: 2 });
});
