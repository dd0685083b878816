import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { agreement, changeAgreement } from "../../src/agreement/agreement";
import { agreementText } from "../../src/agreement/agreement-text";
import { type ClauseText, compareNumbers, readClauses } from "../../src/agreement/clause-reading";
import { addClauses, baseClauses, correctClause } from "../../src/agreement/clauses";
import { correctMembership, membershipOn } from "../../src/agreement/memberships";
import { giveNotice } from "../../src/agreement/notices";
import { correctionsOf } from "../../src/corrections";
import { documentFacts } from "../../src/documents/documents";
import { historyOf } from "../../src/history";
import { phasesOf } from "../../src/membership/phases";
import { membersOn } from "../../src/membership/register";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { act, TODAY, type World, world } from "../support/world";
import { pdfForm, TEXT } from "./agreement-cast";

const whole = (text: string) => readClauses(text, { whole: true });
const numbers = (clauses: ClauseText[]) => clauses.map(({ number }) => number).join(" ");

describe("a pasted text", () => {
  test("is split at its headings, with what comes before, below and after", () => {
    expect(whole(TEXT)).toEqual([
      { number: "", heading: "", text: "Överenskommelse mellan kommuner i nätverket." },
      { number: "1", heading: "Syfte", text: "Kommunerna driver frågor tillsammans." },
      {
        number: "2",
        heading: "Avgift",
        text: "• Efter invånarantal.\n\nUtträde sker\n12 månader från uppsägningsdatum.",
      },
      { number: "2.1", heading: "Inbetalning", text: "Avgiften betalas årsvis." },
      { number: "3", heading: "Tid", text: "Tills vidare." },
      { number: "Försäkran", heading: "", text: "Datum, kommun, underskrift." },
      { number: "Bilaga 1", heading: "Parter och kontaktpersoner", text: "Lidingö stad." },
    ]);
  });

  test("has no heading in a list, a sentence or a number that cannot come there", () => {
    expect(
      numbers(whole("1. Syfte\nText\n3. Tid\n2010. Lag\n1. Igen\n2. Två saker görs.\n2.1 För tidigt")),
    ).toBe("1");
    expect(numbers(whole("4. Tid\n5. Värd"))).toBe("4 5");
    expect(whole("Bara en text.")).toEqual([{ number: "", heading: "", text: "Bara en text." }]);
  });

  test("of an amendment may leave clauses out", () => {
    expect(numbers(readClauses("2. Avgift\nLika.\n7.1 Tjänst\nNy.\n16. Nytt\nText.", { whole: false }))).toBe(
      "2 7.1 16",
    );
  });

  test("comes back whole, whatever the clauses say", () => {
    const line = fc.stringMatching(/^[a-zåäö]{1,12}( [a-zåäö]{1,12}){0,4}$/);
    const clause = fc.record({ heading: line, text: line });
    fc.assert(
      fc.property(fc.array(clause, { minLength: 1, maxLength: 12 }), (clauses) => {
        const written = clauses.map(({ heading, text }, i) => ({ number: `${i + 1}`, heading, text }));
        const pasted = written
          .map(({ number, heading, text }) => `${number}. ${heading}\n${text}`)
          .join("\n\n");
        expect(whole(pasted)).toEqual(written);
      }),
    );
  });
});

test("clauses stand in the order of their numbers, declarations and annexes last", () => {
  const list = ["10", "Bilaga 1", "7.1", "2", "", "7", "7.1.2", "7.10"];
  expect(list.toSorted(compareNumbers)).toEqual(["", "2", "7", "7.1", "7.1.2", "7.10", "10", "Bilaga 1"]);
});

test("a number stands once, and a wrong copy is corrected with its reason", () => {
  const w = world();
  const by = act(w.coordinator);
  addClauses(w.db, w.agreementId, whole(TEXT), by);
  expectRefusal("clause_exists", () =>
    addClauses(w.db, w.agreementId, [{ number: "3", heading: "Tid", text: "Ett år." }], by),
  );
  const clause = baseClauses(w.db, w.agreementId).find(({ number }) => number === "3")!;
  const right = { heading: "Tidsperiod", text: "Tills vidare." };
  expectRefusal("not_yours", () => correctClause(w.db, clause.id, right, "Felskrivet.", act(w.adviser)));
  correctClause(w.db, clause.id, right, "Felskrivet.", by);
  expect(agreementText(w.db, TODAY)?.clauses.map(({ heading }) => heading)).toContain("Tidsperiod");
  expect(correctionsOf(w.db)[0]).toMatchObject({
    fact: "clauses",
    was: { heading: "Tid" },
    became: { number: "3", ...right },
    reason: "Felskrivet.",
    byName: "Kaj Koord",
  });
  expectRefusal("not_found", () => correctClause(w.db, clause.id, right, "Igen.", by));
});

test("before the agreement there is no text", () => {
  const w = world();
  addClauses(w.db, w.agreementId, whole(TEXT), act(w.coordinator));
  expect(agreementText(w.db, "2014-04-14")).toBeUndefined();
  expect(agreementText(w.db, "2014-04-15")?.clauses).toHaveLength(7);
});

test("the agreement cannot begin after somebody has become party to it", () => {
  const w = world();
  const change = (fromOn: string) =>
    changeAgreement(
      w.db,
      w.agreementId,
      { title: "Avtal", fromOn, meantFor: "Norrort" },
      "Fel dag.",
      act(w.coordinator),
    );
  expectRefusal("agreement_after_members", () => change("2014-04-16"));
  change("2014-01-01");
  expect(agreement(w.db, w.agreementId)).toMatchObject({ title: "Avtal", fromOn: "2014-01-01" });
});

describe("a membership's days", () => {
  const member = (w: World) => membershipOn(w.db, "0160", TODAY)!;

  test("are corrected by a new fact; the old one stays with who, when and why", () => {
    const w = world();
    const was = member(w);
    const days = { fromOn: "2015-01-01", exitOn: null };
    correctMembership(w.db, was.id, days, "Fel i kalkylbladet.", act(w.coordinator));
    expect(membersOn(w.db, "2014-12-31").map(({ code }) => code)).not.toContain("0160");
    expect(membersOn(w.db, "2015-01-01").map(({ code }) => code)).toContain("0160");
    expect(correctionsOf(w.db, "0160")).toMatchObject([
      { fact: "memberships", factId: was.id, was: { fromOn: "2014-04-15", exitOn: null }, became: days },
    ]);
    expect(historyOf(w.db, "municipality", "0160")[0]?.event).toBe("membership_corrected");
    expectRefusal("not_found", () =>
      correctMembership(w.db, was.id, days, "En gång till.", act(w.coordinator)),
    );
  });

  test("keep to the agreement, to each other and to a notice", () => {
    const w = world();
    const by = act(w.coordinator);
    const correct = (fromOn: string, exitOn: string | null) =>
      correctMembership(w.db, member(w).id, { fromOn, exitOn }, "Fel.", by);
    expectRefusal("before_agreement", () => correct("2014-04-14", null));
    expectRefusal("not_yours", () =>
      correctMembership(w.db, member(w).id, { fromOn: TODAY, exitOn: null }, "Fel.", act(w.contact.taby)),
    );
    giveNotice(w.db, { municipalityCode: "0160", receivedOn: TODAY, reason: "", document: null }, by);
    expectRefusal("exit_by_notice", () => correct("2014-04-15", null));
    correct("2015-01-01", "2027-11-22");
    expect(member(w)).toMatchObject({ fromOn: "2015-01-01", exitOn: "2027-11-22" });
  });
});

describe("the agreement's pages", () => {
  test("take a pasted text by way of a preview, and show it as it reads on the day", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const empty = await coordinator.post("/agreement/clauses/import", { pastedText: " " });
    expect([empty.status, await words(empty)]).toEqual([
      422,
      expect.stringContaining("Klistra in överenskommelsens text."),
    ]);
    const preview = await words(await coordinator.post("/agreement/clauses/import", { pastedText: TEXT }));
    expect(preview).toContain("7 punkter. Inget är inlagt ännu.");
    expect(baseClauses(w.db, w.agreementId)).toEqual([]);
    const again = await coordinator.post("/agreement/clauses/import/again", { pastedText: TEXT });
    expect(await again.text()).toContain("12 månader från uppsägningsdatum.");
    const done = await coordinator.post("/agreement/clauses/import/confirmation", { pastedText: TEXT });
    expect(done.headers.get("location")).toBe("/agreement/text?done=clauses_added");
    const twice = await coordinator.post("/agreement/clauses/import/confirmation", { pastedText: TEXT });
    expect(twice.status).toBe(409);
    expect(await words(await coordinator.post("/agreement/clauses/import", { pastedText: TEXT }))).toContain(
      "Några punkter finns redan",
    );

    const reader = visitor(w, w.contact.taby);
    expect(await words(await reader.get("/agreement/text"))).toContain(
      "2.1 Inbetalning Avgiften betalas årsvis.",
    );
    expect(await words(await reader.get("/agreement/text?day=2014-04-14"))).toContain("Ingen text den dagen");
    const start = await words(await reader.get("/agreement"));
    expect(start).toContain("Från 15 april 2014 tills vidare (punkt 4)");
    expect(start).toContain("4 parter i dag. 0 av 4 undertecknade exemplar finns här.");
    expect(start).not.toContain("Föreslå en ändring");
  });

  test("keep the file with its fingerprint, and say what kind of file it must be", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const wrong = await coordinator.send("/agreement/papers", pdfForm("agreementFile", {}, "inte en pdf"));
    expect([wrong.status, await words(wrong)]).toEqual([422, expect.stringContaining("Välj en PDF-fil.")]);
    const none = await coordinator.post("/agreement/papers");
    expect([none.status, await words(none)]).toEqual([
      422,
      expect.stringContaining("Välj överenskommelsens fil."),
    ]);
    await coordinator.send("/agreement/papers", pdfForm("agreementFile"));
    const { documentId } = agreement(w.db, w.agreementId);
    const { sha256 } = documentFacts(w.db, documentId!);
    const page = await words(await coordinator.get("/agreement"));
    expect(page).toContain(sha256.match(/.{8}/g)!.join(" "));
  });

  test("send wrong input back with what was typed", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    const page = async (path: string, form: Record<string, string>) => {
      const answer = await coordinator.post(path, form);
      return [answer.status, await answer.text()] as const;
    };
    const [status, html] = await page("/agreement/changes", {
      agreementTitle: "Avtalet",
      inForceFrom: "31/2 2014",
    });
    expect(status).toBe(422);
    expect(html).toContain('value="Avtalet"');
    expect(html).toContain('value="31/2 2014"');
    expect(html.match(/Skriv en anledning/g)).toHaveLength(2);
    const [clauseStatus, clauseHtml] = await page("/agreement/clauses", {
      clauseNumber: "4",
      clauseText: "Text.",
    });
    expect([
      clauseStatus,
      clauseHtml.includes("Text."),
      clauseHtml.includes("Skriv punktens rubrik."),
    ]).toEqual([422, true, true]);
    const id = membershipOn(w.db, "0160", TODAY)?.id;
    const [daysStatus, daysHtml] = await page(`/agreement/memberships/${id}/correction`, {
      memberFrom: "2020-01-01",
      memberUntil: "2019-01-01",
      reason: "Fel.",
    });
    expect([daysStatus, daysHtml.includes("Utträdet måste komma efter den första dagen")]).toEqual([
      422,
      true,
    ]);
  });

  test("an empty network is shown how to begin, once", async () => {
    const w = world();
    w.db.$client.exec(
      "pragma foreign_keys = off; drop trigger memberships_lose_nothing; delete from memberships; delete from agreements",
    );
    const coordinator = visitor(w, w.coordinator);
    expect(await words(await coordinator.get("/agreement"))).toContain("Lägg in överenskommelsen");
    expect(await words(await visitor(w, w.adviser).get("/agreement"))).toContain("samordnare lägger in den");
    expect((await coordinator.get("/agreement/accessions/new")).status).toBe(409);
    const form = { agreementTitle: "Avtal", inForceFrom: "2014-04-15", meantFor: "Norrort" };
    const added = await coordinator.post("/agreement", form);
    expect(added.headers.get("location")).toBe("/agreement?done=agreement_added");
    expect((await coordinator.post("/agreement", form)).status).toBe(409);
    expect(await words(await coordinator.get("/agreement?day=2010-01-01"))).toContain(
      "Överenskommelsen gäller från 15 april 2014.",
    );
  });

  test("the network's phases are told with their source", async () => {
    const w = world();
    const coordinator = visitor(w, w.coordinator);
    expect((await coordinator.post("/agreement/phases", { phase: "club" })).status).toBe(422);
    await coordinator.post("/agreement/phases", { phase: "project", phaseFrom: "2012-01-01", source: "SKR" });
    expect(await words(await coordinator.get("/agreement"))).toContain("Projekt från 1 januari 2012 SKR");
    await coordinator.post("/agreement/phases", { phase: "project", phaseFrom: "2012-01-01", source: "SKR" });
    expect(phasesOf(w.db)).toHaveLength(1);
  });
});
