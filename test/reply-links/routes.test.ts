import { expect, test } from "vitest";
import { letters as letterRows } from "../../db/schema";
import { standingAnswers } from "../../src/applications/answers";
import { application } from "../../src/applications/applications";
import { board } from "../../src/applications/board";
import { addDays } from "../../src/calendar";
import { addCall } from "../../src/calls/calls";
import { askAboutInterest, interestBoard } from "../../src/calls/interests";
import { changePerson, rolesOf } from "../../src/people/persons";
import { endRole } from "../../src/people/role-giving";
import { visitor, words } from "../support/visitor";
import { A_CALL, act, NOW, TODAY, type World, withApplication, world } from "../support/world";

/** The token in the newest letter to somebody. */
function tokenTo(w: World, name: string): string {
  const found = w.db
    .select()
    .from(letterRows)
    .all()
    .findLast((letter) => letter.toName === name);
  return found?.secret ?? "";
}

const lettersTo = (w: World, name: string) =>
  w.db
    .select()
    .from(letterRows)
    .all()
    .filter(({ toName }) => toName === name);

test("a contact person answers from the letter without an account, and opening the link answers nothing", async () => {
  const w = world();
  const { id } = withApplication(w);
  const guest = visitor(w, null);
  const path = `/replies/${tokenTo(w, "Kim Täby")}`;
  const page = await words(await guest.get(path));
  expect(page).toContain("Vill Täby kommun delta?");
  expect(page).toContain("personlig för Kim Täby");
  await guest.get(path);
  expect(standingAnswers(w.db, id).size).toBe(0);
  const wrong = await guest.post(`${path}/answers`, { answer: "declines", reason: "" });
  expect(wrong.status).toBe(422);
  expect((await guest.post(`${path}/answers`, { answer: "takes_part", reason: "" })).status).toBe(303);
  expect(standingAnswers(w.db, id).get("0160")).toMatchObject({ answer: "takes_part", byName: "Kim Täby" });
  expect(await words(await guest.get(path))).toContain("Kommunen har svarat");
});

test("interest in a call is told the same way", async () => {
  const w = world();
  const callId = addCall(w.db, A_CALL, act(w.adviser));
  askAboutInterest(w.db, callId, 0, act(w.adviser));
  const guest = visitor(w, null);
  const path = `/replies/${tokenTo(w, "Kim Solna")}`;
  expect(await words(await guest.get(path))).toContain("Är Solna stad intresserad?");
  expect((await guest.post(`${path}/answers`, { interest: "interested" })).status).toBe(303);
  const row = interestBoard(w.db, callId, TODAY).find(({ code }) => code === "0184");
  expect(row).toMatchObject({ answer: { interest: "interested" }, byName: "Kim Solna" });
});

test("one who cannot answer yet says when", async () => {
  const w = world();
  withApplication(w);
  const guest = visitor(w, null);
  const path = `/replies/${tokenTo(w, "Kim Täby")}`;
  // Two forms on one page: a label must find its own field.
  const ids = [...(await (await guest.get(path)).text()).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
  expect(ids).toEqual([...new Set(ids)]);
  expect((await guest.post(`${path}/delay`, { expectedOn: "igår", whyLater: "" })).status).toBe(422);
  expect((await guest.post(`${path}/delay`, { expectedOn: "2026-12-03", whyLater: "Nämnden." })).status).toBe(
    303,
  );
  expect(await words(await guest.get(path))).toContain("svaret kommer 3 december 2026");
});

test("a link that has gone out says whose it was, and sends its owner a new one; one letter in ten minutes", async () => {
  const w = world();
  withApplication(w);
  const old = tokenTo(w, "Kim Täby");
  const later = visitor(w, null, { now: () => `${addDays(TODAY, 70)}T09:00:00.000Z` });
  const gone = await later.get(`/replies/${old}`);
  expect(gone.status).toBe(410);
  expect(await words(gone)).toContain("Den här är Kim Täbys");
  expect((await later.post(`/replies/${old}/answers`, { answer: "takes_part" })).status).toBe(410);
  await later.post(`/replies/${old}/renewal`);
  await later.post(`/replies/${old}/renewal`);
  expect(lettersTo(w, "Kim Täby").map(({ kind }) => kind)).toEqual(["asked", "link_renewed"]);
  expect((await later.get(`/replies/${tokenTo(w, "Kim Täby")}`)).status).toBe(200);
});

test("it answers nothing for one who no longer speaks for the municipality or has another address", async () => {
  const w = world();
  withApplication(w);
  const taby = `/replies/${tokenTo(w, "Kim Täby")}`;
  const solna = `/replies/${tokenTo(w, "Kim Solna")}`;
  const personId = w.contact.taby.personId ?? 0;
  const role = rolesOf(w.db, personId)[0];
  endRole(w.db, role?.id ?? 0, act(w.coordinator, 5));
  const guest = visitor(w, null);
  expect((await guest.get(taby)).status).toBe(403);
  expect((await guest.post(`${taby}/answers`, { answer: "takes_part", reason: "" })).status).toBe(403);
  expect((await guest.post(`${taby}/renewal`)).status).toBe(403);
  const form = { name: "Kim Solna", email: "ny@solna.example.se", title: "", unit: "", phone: "" };
  changePerson(w.db, w.contact.solna.personId ?? 0, form, act(w.coordinator, 5));
  expect((await guest.get(solna)).status).toBe(410);
});

test("a made-up link is not found", async () => {
  const w = world();
  const guest = visitor(w, null);
  expect((await guest.get("/replies/fel")).status).toBe(404);
  expect((await guest.post("/replies/fel/renewal")).status).toBe(404);
});

test("a scanner that asks for the head of a link has not opened it", async () => {
  const w = world();
  const { id } = withApplication(w);
  const path = `/replies/${tokenTo(w, "Kim Täby")}`;
  const guest = visitor(w, null);
  const opened = () =>
    board(w.db, application(w.db, id), NOW).rows.find(({ code }) => code === "0160")?.openedAt;
  expect((await guest.raw(path, { method: "HEAD" })).status).toBe(200);
  expect(opened()).toBeUndefined();
  await guest.get(path);
  expect(opened()).toBe(NOW);
});
