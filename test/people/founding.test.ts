import { expect, test } from "vitest";
import { openDb } from "../../db/open";
import { dayOf } from "../../src/calendar";
import { networkProfile } from "../../src/membership/register";
import { holdersOf } from "../../src/people/persons";
import { visitor, words } from "../support/visitor";
import { NOW } from "../support/world";

const FORM = { network: "Nätverk Syd", name: "Siv Systemförvaltare", email: "Siv@Kommun.example.se" };

function emptyNetwork(foundingToken: string | null = "a-token") {
  const w = { db: openDb(":memory:", "db/migrations") };
  return { w, guest: visitor(w, null, { foundingToken }) };
}

test("the link that the start printed makes the network and its first administrator, who is signed in", async () => {
  const { w, guest } = emptyNetwork();
  expect((await guest.get("/founding/a-token")).status).toBe(200);
  const done = await guest.post("/founding/a-token", FORM);
  expect([done.status, done.headers.get("location")]).toEqual([303, "/register"]);
  expect(networkProfile(w.db)?.name).toBe("Nätverk Syd");
  expect(holdersOf(w.db, "administrator", dayOf(NOW)).map(({ email }) => email)).toEqual([
    "siv@kommun.example.se",
  ]);

  const cookie = (done.headers.get("set-cookie") ?? "").split(";")[0] ?? "";
  const register = await guest.raw("/municipalities", { headers: { cookie } });
  expect(await words(register)).toContain("Lägg till nätverkets kommuner här.");
});

test("it works once, and never for another token or a network that exists", async () => {
  const { guest } = emptyNetwork();
  expect((await guest.get("/founding/another")).status).toBe(404);
  await guest.post("/founding/a-token", FORM);
  expect((await guest.get("/founding/a-token")).status).toBe(404);
  expect((await guest.post("/founding/a-token", { ...FORM, email: "x@example.se" })).status).toBe(404);
  expect((await emptyNetwork(null).guest.get("/founding/null")).status).toBe(404);
});

test("what is missing is said at its field", async () => {
  const { w, guest } = emptyNetwork();
  const answer = await guest.post("/founding/a-token", { ...FORM, email: "siv" });
  expect([answer.status, (await words(answer)).includes("Skriv en e-postadress")]).toEqual([422, true]);
  expect(networkProfile(w.db)).toBeUndefined();
});
