import { describe, expect, test } from "vitest";
import { assess, assessmentsOf } from "../../src/calls/assessments";
import { addCall, call } from "../../src/calls/calls";
import {
  callsWithOpenChanges,
  noteFunderChange,
  openFunderChanges,
  settleFunderChange,
} from "../../src/calls/funder-changes";
import { askAboutInterest, interestBoard, tellInterest, timesAsked } from "../../src/calls/interests";
import { mergeCalls, mergeHindrance, undoMerge } from "../../src/calls/merging";
import { resultsOf } from "../../src/calls/results";
import {
  alikeCalls,
  callsInSeries,
  comingSeries,
  putInSeries,
  suggestedSeries,
} from "../../src/calls/series";
import { historyOf } from "../../src/history";
import { expectRefusal } from "../support/refused";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, lettersTo, NOW, TODAY, type World, withApplication, world } from "../support/world";

function withCall(change: Partial<typeof A_CALL> = {}) {
  const w = world();
  const id = addCall(w.db, { ...A_CALL, ...change }, act(w.adviser));
  return { w, id, adviser: visitor(w, w.adviser), contact: visitor(w, w.contact.taby) };
}

const YES = { interest: "interested", reasonCode: "", reason: "", toldBy: "" } as const;
const standing = (w: World, id: number) =>
  Object.fromEntries(
    interestBoard(w.db, id, TODAY).map((row) => [row.shortName, row.answer?.interest ?? null]),
  );

describe("the network's assessment", () => {
  test("is shown with its reason, and the earlier one stays", async () => {
    const { w, id, adviser, contact } = withCall();
    await adviser.post(`/calls/${id}/assessment`, { state: "assessed", askedBy: "Mirjam" });
    const saved = await adviser.post(`/calls/${id}/assessment`, {
      state: "declined",
      reasonCode: "co_financing",
    });
    expect(saved.headers.get("location")).toBe(`/calls/${id}?done=assessed`);
    expect(assessmentsOf(w.db, [id, 99]).get(id)).toMatchObject({ state: "declined" });
    const text = await words(await contact.get(`/calls/${id}`));
    expect(text).toContain("Avstås : krav på medfinansiering");
    expect(text).toContain("Bedöms . Efterfrågad av Mirjam.");
  });

  test("a no takes a reason, and what was typed is kept", async () => {
    const { w, id, adviser } = withCall();
    const answer = await adviser.post(`/calls/${id}/assessment`, { state: "declined", askedBy: "Mirjam" });
    expect(answer.status).toBe(422);
    const html = await answer.text();
    expect(html).toContain("Välj en anledning, eller skriv en.");
    expect(html).toContain('value="Mirjam"');
    expect(assessmentsOf(w.db, [id]).size).toBe(0);
    expect((await adviser.post(`/calls/${id}/assessment`, { state: "nonsense" })).status).toBe(422);
  });

  test("belongs to the adviser", () => {
    const { w, id } = withCall();
    const form = { state: "relevant", reasonCode: "", note: "", askedBy: "" } as const;
    expectRefusal("not_yours", () => assess(w.db, id, form, act(w.contact.taby)));
  });
});

describe("the municipalities' interest", () => {
  test("each answers for itself, may change its mind, and counts for the funder's rules", async () => {
    const { w, id, contact } = withCall({ minMunicipalities: 1 });
    await contact.post(`/calls/${id}/interests/0160`, { interest: "declines", reasonCode: "no_staff" });
    await contact.post(`/calls/${id}/interests/0160`, { interest: "interested", reason: "Nu går det." });
    expect(standing(w, id)).toEqual({ Sigtuna: null, Solna: null, Täby: "interested", Vaxholm: null });
    const text = await words(await contact.get(`/calls/${id}`));
    expect(text).toContain("Minst 1 kommun: uppfyllt, 1 har sagt ja");
    expect(text).toContain("Ändra svaret för Täby");
    expect(text).not.toContain("Svara för Solna");
  });

  test("a no takes a reason; nobody answers for another", async () => {
    const { w, id, contact } = withCall();
    expect((await contact.post(`/calls/${id}/interests/0160`, { interest: "declines" })).status).toBe(422);
    expect((await contact.post(`/calls/${id}/interests/0184`, { interest: "maybe" })).status).toBe(403);
    expect((await contact.get(`/calls/${id}/interests/0184`)).status).toBe(403);
    const forAll = () => tellInterest(w.db, id, { ...YES, municipalityCode: "0184" }, act(w.coordinator));
    expectRefusal("not_yours", forAll);
    const unknown = () => tellInterest(w.db, id, { ...YES, municipalityCode: "9999" }, act(w.adviser));
    expectRefusal("not_found", unknown);
  });

  test("the adviser notes what somebody told", async () => {
    const { w, id, adviser } = withCall();
    await adviser.post(`/calls/${id}/interests/0184`, { interest: "maybe", toldBy: "Dag på telefon" });
    expect(standing(w, id).Solna).toBe("maybe");
    const [told] = historyOf(w.db, "call", id);
    expect(told).toMatchObject({ municipalityCode: "0184", details: { toldBy: "Dag på telefon" } });
    expect(await words(await adviser.get(`/calls/${id}`))).toContain("Dag på telefon");
  });

  test("an application takes over", () => {
    const w = world();
    const { callId } = withApplication(w);
    const tell = () => tellInterest(w.db, callId, { ...YES, municipalityCode: "0160" }, act(w.contact.taby));
    expectRefusal("application_has_answers", tell);
    expectRefusal("application_has_answers", () => askAboutInterest(w.db, callId, 0, act(w.adviser)));
  });

  test("the question goes to those who have not answered, after saying whom it reaches, and once a press", async () => {
    const { w, id, adviser } = withCall();
    tellInterest(w.db, id, { ...YES, municipalityCode: "0160" }, act(w.contact.taby));
    const page = await words(await adviser.get(`/calls/${id}/interest-question`));
    expect(page).toContain("3 kontaktpersoner får ett brev");
    expect(page).not.toContain("Kim Täby");
    expect((await adviser.post(`/calls/${id}/interest-question`, { times: "0" })).status).toBe(303);
    expect((await adviser.post(`/calls/${id}/interest-question`, { times: "0" })).status).toBe(409);
    expect([lettersTo(w, w.contact.taby), lettersTo(w, w.contact.solna)]).toEqual([[], ["interest_asked"]]);
    expect(timesAsked(w.db, id)).toBe(1);
    for (const code of ["0191", "0184", "0187"])
      tellInterest(w.db, id, { ...YES, municipalityCode: code }, act(w.adviser));
    expectRefusal("nobody_to_ask", () => askAboutInterest(w.db, id, 1, act(w.adviser)));
    expectRefusal("not_yours", () => askAboutInterest(w.db, id, 1, act(w.contact.taby)));
  });
});

describe("the result", () => {
  test("is told with its sum, and put right later", async () => {
    const { w, id, adviser } = withCall();
    const sum = await adviser.post(`/calls/${id}/result`, { result: "rejected", grantedSek: "300 000" });
    expect(sum.status).toBe(422);
    await adviser.post(`/calls/${id}/result`, { result: "applied" });
    await adviser.post(`/calls/${id}/result`, {
      result: "part_granted",
      grantedSek: "300 000",
      note: "Två delar.",
    });
    expect(resultsOf(w.db, [id]).get(id)).toMatchObject({ result: "part_granted", grantedSek: 300_000 });
    expect(await words(await adviser.get(`/calls/${id}`))).toContain(
      "Delvis beviljad, 300 000 kr. Två delar.",
    );
  });
});

describe("a series", () => {
  const year = (y: number) => ({
    title: `Utvecklingsmedel ${y}`,
    opensOn: `${y}-01-14`,
    deadlineText: "",
    deadlineOn: `${y}-02-26`,
    deadlineTime: null,
  });

  function withYears() {
    const w = world();
    const ids = [2024, 2025, 2026].map((y) => addCall(w.db, { ...A_CALL, ...year(y) }, act(w.adviser)));
    const [first = 0, ...others] = ids;
    const seriesId =
      putInSeries(w.db, first, { seriesId: null, newName: "§ 37 Stockholm" }, act(w.adviser)) ?? 0;
    for (const id of others) putInSeries(w.db, id, { seriesId, newName: "" }, act(w.adviser));
    return { w, ids, seriesId, adviser: visitor(w, w.adviser) };
  }

  test("shows its years and says as a forecast when it usually opens", async () => {
    const { w, ids, seriesId, adviser } = withYears();
    const words2 = await words(await adviser.get(`/series/${seriesId}`));
    expect(words2).toContain(
      "Prognos: Brukar öppna i mitten av januari och stänga i slutet av februari, enligt 3 år. Finansiären har inte lovat något.",
    );
    expect(words2).toContain("14 januari 2024 – 26 februari 2024");
    expect(comingSeries(w.db, TODAY).map(({ series }) => series.id)).toEqual([seriesId]);
    expect(comingSeries(w.db, "2026-05-01")).toEqual([]);
    expect(await words(await adviser.get("/"))).toContain("Väntas öppna § 37 Stockholm");
    expect(await words(await adviser.get(`/calls/${ids[0]}`))).toContain("Prognos: Brukar öppna");
  });

  test("fills a planned call in from last year's: in the series, without its dates and sums", async () => {
    const { w, ids, seriesId, adviser } = withYears();
    const html = await (await adviser.get(`/calls/new?from=${ids[2]}`)).text();
    expect(html).toContain('value="Utvecklingsmedel 2027"');
    expect(html).not.toContain("2026-01-14");
    expect(html).not.toContain("3 000 000");
    const typed = {
      title: "Utvecklingsmedel 2027",
      funder: A_CALL.funder,
      joint: "allowed",
      signing: "paper",
    };
    await adviser.post("/calls", { ...typed, seriesId: String(seriesId) });
    expect(callsInSeries(w.db, seriesId)).toHaveLength(4);
    expect(comingSeries(w.db, TODAY)).toEqual([]);
    expect((await adviser.post("/calls", { ...typed, seriesId: "999" })).status).toBe(404);
  });

  test("is suggested for the same funder's call of another year, and never by itself", () => {
    const { w, seriesId } = withYears();
    const next = addCall(w.db, { ...A_CALL, ...year(2027) }, act(w.adviser));
    const other = addCall(w.db, { ...A_CALL, ...year(2027), funder: "Vinnova" }, act(w.adviser));
    expect(suggestedSeries(w.db, alikeCalls(w.db, next)).map(({ id }) => id)).toEqual([seriesId]);
    expect(alikeCalls(w.db, other)).toEqual([]);
    expect(call(w.db, next).seriesId).toBeNull();
  });

  test("a name is there once; twice the same changes nothing; a call can be taken out", () => {
    const { w, ids, seriesId } = withYears();
    const [id = 0] = ids;
    const put = (into: { seriesId: number | null; newName: string }, by = w.adviser) =>
      putInSeries(w.db, id, into, act(by, 1));
    expectRefusal("series_exists", () => put({ seriesId: null, newName: "§ 37 Stockholm" }));
    expectRefusal("not_yours", () => put({ seriesId, newName: "" }, w.contact.taby));
    const { revision } = call(w.db, id);
    put({ seriesId, newName: "" });
    expect(call(w.db, id).revision).toBe(revision);
    put({ seriesId: null, newName: "" });
    expect(call(w.db, id).seriesId).toBeNull();
  });
});

describe("two calls that are the same", () => {
  function withTwo() {
    const { w, id, adviser, contact } = withCall();
    return {
      w,
      from: addCall(w.db, { ...A_CALL, title: "Samma, en gång till" }, act(w.adviser)),
      into: id,
      adviser,
      contact,
    };
  }

  test("one goes into the other, after a page that says what it means, and its address leads there", async () => {
    const { w, from, into, adviser } = withTwo();
    tellInterest(w.db, from, { ...YES, municipalityCode: "0160" }, act(w.contact.taby));
    expect(await words(await adviser.get(`/calls/${from}/merging?intoId=${into}`))).toContain(
      "Det går att ta tillbaka.",
    );
    expect(call(w.db, from).mergedIntoId).toBeNull();
    const merged = await adviser.post(`/calls/${from}/merging`, { intoId: String(into) });
    expect(merged.headers.get("location")).toBe(`/calls/${into}?done=calls_merged`);
    expect((await adviser.get(`/calls/${from}`)).headers.get("location")).toBe(
      `/calls/${into}?done=call_is_merged`,
    );
    expect(standing(w, into).Täby).toBe("interested");
    expect(await words(await adviser.get(`/calls/${into}`))).toContain(
      "Hit har gått upp: Samma, en gång till",
    );
    const late = () => tellInterest(w.db, from, { ...YES, municipalityCode: "0184" }, act(w.adviser));
    expectRefusal("call_merged", late);
  });

  test("what the funder changes is told of the one that goes on, and can be taken over there", () => {
    const { w, from, into } = withTwo();
    const [before, after] = ["Första namnet", "Andra namnet"].map((title) => ({
      title,
      link: null,
      text: "",
    }));
    if (!before || !after) throw new Error("two sayings");
    const told = { callId: from, candidateId: 1, before, after, publishedOn: null };
    noteFunderChange(w.db, { ...told, versionId: 1 }, NOW);
    mergeCalls(w.db, { fromId: from, intoId: into }, act(w.adviser));
    for (const versionId of [2, 2]) noteFunderChange(w.db, { ...told, versionId }, NOW);
    expect(openFunderChanges(w.db, into)).toHaveLength(2);
    expect([...callsWithOpenChanges(w.db, [from, into])]).toEqual([into]);
    for (const { id } of openFunderChanges(w.db, into))
      settleFunderChange(w.db, { callId: into, changeId: id, fields: [] }, act(w.adviser));
    expect(callsWithOpenChanges(w.db, [into]).size).toBe(0);
  });

  test("is undone, once", async () => {
    const { w, from, into, adviser } = withTwo();
    mergeCalls(w.db, { fromId: from, intoId: into }, act(w.adviser));
    await adviser.post(`/calls/${from}/merging/undoing`);
    const { revision, mergedIntoId } = call(w.db, from);
    undoMerge(w.db, from, act(w.adviser));
    expect([mergedIntoId, call(w.db, from).revision]).toEqual([null, revision]);
    expect((await adviser.get(`/calls/${from}`)).status).toBe(200);
  });

  test("is refused with itself, in circles, and when applications stand in the way", async () => {
    const { w, from, into, adviser } = withTwo();
    expect(mergeHindrance(w.db, from, from)).toBe("merge_not_possible");
    const app = withApplication(w);
    expect(mergeHindrance(w.db, from, app.callId)).toBeNull();
    expect(mergeHindrance(w.db, app.callId, from)).toBe("merge_other_way");
    const { callId } = withApplication(w);
    expect(mergeHindrance(w.db, callId, app.callId)).toBe("both_have_applications");
    expect((await adviser.post(`/calls/${from}/merging`, { intoId: "x" })).status).toBe(422);
    mergeCalls(w.db, { fromId: from, intoId: into }, act(w.adviser));
    const again = () => mergeCalls(w.db, { fromId: from, intoId: into }, act(w.adviser));
    expectRefusal("merge_not_possible", again);
    expectRefusal("merge_not_possible", () =>
      mergeCalls(w.db, { fromId: into, intoId: from }, act(w.adviser)),
    );
    expectRefusal("not_yours", () => undoMerge(w.db, from, act(w.contact.taby)));
  });
});

test("the rules of a call come from the form, and stand on the application's page", async () => {
  const w = world();
  const { id, callId } = withApplication(w);
  const adviser = visitor(w, w.adviser);
  const html = await (await adviser.get(`/calls/${callId}/edit`)).text();
  for (const name of ["targetGroups", "county", "lead", "attachments", "amountFromSek", "registrationDays"])
    expect(html).toContain(`name="${name}"`);
  const typed = {
    title: A_CALL.title,
    funder: A_CALL.funder,
    joint: "required",
    signing: "paper",
    lead: "municipality",
    minCounties: "2",
    amountFromSek: "800 000",
    amountToSek: "250 000",
    coFinancingPercent: "25 %",
    deadlineOn: "2026-12-14",
    deadlineTime: "14.00",
    revision: "1",
  };
  const wrong = await adviser.post(`/calls/${callId}`, { ...typed, coFinancingPercent: "250" });
  expect(await words(wrong)).toContain("Skriv ett helt tal från 0 till 100.");
  expect(await words(await adviser.post(`/calls/${callId}`, typed))).toContain(
    "kan inte vara mindre än det lägsta",
  );
  expect((await adviser.post(`/calls/${callId}`, { ...typed, amountToSek: "900 000" })).status).toBe(303);
  expect(call(w.db, callId)).toMatchObject({
    amountToSek: 900_000,
    coFinancingPercent: 25,
    lead: "municipality",
  });
  const text = await words(await adviser.get(`/applications/${id}`));
  expect(text).toContain("Gemensam ansökan krävs: inte uppfyllt ännu, 0 har sagt ja");
  expect(text).toContain("En kommun är projektägare: uppfyllt");
});
