import { expect, test } from "vitest";
import { addMinutes } from "../../src/calendar";
import { visitor, words } from "../support/visitor";
import { lettersTo, NOW, secretFor, world } from "../support/world";

function cookieOf(response: Response): string {
  return response.headers.get("set-cookie") ?? "";
}

test("a known and an unknown address get the same answer, and only the known one a letter", async () => {
  const w = world();
  const guest = visitor(w, null);
  const known = await guest.post("/sign-in", { email: "Rut@Example.SE" });
  const unknown = await guest.post("/sign-in", { email: "okand@example.se" });
  expect([known.status, known.headers.get("location")]).toEqual([
    unknown.status,
    unknown.headers.get("location"),
  ]);
  expect(lettersTo(w, w.adviser)).toEqual(["sign_in"]);
  expect(w.db.$client.prepare("select count(*) from letters").pluck().get()).toBe(1);
});

test("the link signs in by its button, once, within 15 minutes", async () => {
  const w = world();
  let now = NOW;
  const guest = visitor(w, null, { now: () => now });
  await guest.post("/sign-in?next=%2Fcalls", { email: "rut@example.se" });
  const token = secretFor(w, w.adviser, "sign_in");

  const opened = await guest.get(`/sign-in/${token}`);
  expect(opened.status).toBe(200);
  expect(cookieOf(opened)).toBe("");
  await guest.get(`/sign-in/${token}`);

  const used = await guest.post(`/sign-in/${token}?next=%2Fcalls`);
  expect([used.status, used.headers.get("location")]).toEqual([303, "/calls"]);
  expect(cookieOf(used)).toMatch(/^utlyst=[\w-]{43};.*HttpOnly;.*SameSite=Lax/i);
  expect((await guest.post(`/sign-in/${token}`)).status).toBe(404);

  await guest.post("/sign-in", { email: "rut@example.se" });
  const second = secretFor(w, w.adviser, "sign_in");
  now = addMinutes(NOW, 16);
  expect((await guest.post(`/sign-in/${second}`)).status).toBe(410);
});

test("the way on after signing in never leads to another site", async () => {
  const w = world();
  const guest = visitor(w, null);
  for (const next of ["//evil.example", "https://evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    await guest.post("/sign-in", { email: "ada@example.se" });
    const token = secretFor(w, w.administrator, "sign_in");
    const used = await guest.post(`/sign-in/${token}?next=${encodeURIComponent(next)}`);
    expect(used.headers.get("location")).toBe("/");
  }
});

test("more than five letters an hour to one address are not written", async () => {
  const w = world();
  const guest = visitor(w, null);
  for (let i = 0; i < 8; i += 1) await guest.post("/sign-in", { email: "rut@example.se" });
  expect(lettersTo(w, w.adviser)).toHaveLength(5);
});

test("a session slides on with use, ends by itself after two weeks and at once by signing out", async () => {
  const w = world();
  let now = NOW;
  const adviser = visitor(w, w.adviser, { now: () => now });
  now = addMinutes(NOW, 13 * 24 * 60);
  const used = await adviser.get("/calls");
  expect([used.status, cookieOf(used).startsWith("utlyst=")]).toEqual([200, true]);
  now = addMinutes(now, 13 * 24 * 60);
  expect((await adviser.get("/calls")).status).toBe(200);
  await adviser.post("/sign-out");
  expect((await adviser.get("/calls")).status).toBe(303);

  const other = visitor(w, w.adviser, { now: () => now });
  now = addMinutes(now, 15 * 24 * 60);
  expect((await other.get("/calls")).headers.get("location")).toBe("/sign-in?next=%2Fcalls");
});

test("over https the cookie is bound to the host", async () => {
  const w = world();
  const guest = visitor(w, null, { env: { BASE_URL: "https://utlyst.example.se" } });
  await guest.post("/sign-in", { email: "rut@example.se" });
  const used = await guest.post(`/sign-in/${secretFor(w, w.adviser, "sign_in")}`);
  expect(cookieOf(used)).toMatch(/^__Host-utlyst=.*; Path=\/;.*Secure/i);
});

test("what was typed when the session had ended is shown, not lost", async () => {
  const w = world();
  const answer = await visitor(w, null).post("/applications/1/text", { purpose: "Tre timmars arbete." });
  expect(answer.status).toBe(401);
  expect(await words(answer)).toContain("Tre timmars arbete.");
});

test("the cast of the demo is for the demo only", async () => {
  const w = world();
  const id = w.adviser.personId;
  expect((await visitor(w, null).post(`/demo/sign-in/${id}`)).status).toBe(404);
  const demo = visitor(w, null, { env: { DEMO: "1" } });
  expect((await demo.post(`/demo/sign-in/${id}`)).status).toBe(303);
  expect(await words(await demo.get("/sign-in"))).toContain("Rut Råd");
  expect(await words(await visitor(w, null).get("/sign-in"))).not.toContain("Rut Råd");
});
