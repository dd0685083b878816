import { expect, test } from "vitest";
import { historyOf } from "../../src/history";
import { networkProfile } from "../../src/membership/register";
import { visitor, words } from "../support/visitor";
import { world } from "../support/world";

const TYPED = {
  name: "Koordination Norrort",
  county: "Stockholms län",
  purpose: "Samverkan.",
  coordinatorTitle: "strateg",
};

test("the coordinator says what the network calls its coordinator, and the register uses the word", async () => {
  const w = world();
  const coordinator = visitor(w, w.coordinator);
  expect((await coordinator.post("/register/network", TYPED)).status).toBe(303);
  const page = await words(await coordinator.get("/register"));
  expect(page).toContain("Strateg Kaj Koord");
  expect(page).toContain("Samverkan.");
  expect(historyOf(w.db, "network", 1)[0]).toMatchObject({
    event: "network_changed",
    details: { fields: ["purpose", "coordinatorTitle"], from: { purpose: "" } },
  });
  await coordinator.post("/register/network", TYPED);
  expect(historyOf(w.db, "network", 1).filter(({ event }) => event === "network_changed")).toHaveLength(1);
});

test("a network without a name is sent back with what was typed, and nothing is changed", async () => {
  const w = world();
  const answer = await visitor(w, w.coordinator).post("/register/network", { ...TYPED, name: " " });
  expect(answer.status).toBe(422);
  expect(await answer.text()).toContain('value="strateg"');
  expect(networkProfile(w.db)?.coordinatorTitle).toBe("");
});

test("everything in the register is reached from its start page, true on the day that is asked for", async () => {
  const w = world();
  const reader = visitor(w, w.contact.taby);
  const today = await (await reader.get("/register")).text();
  const then = await words(await reader.get("/register?day=2013-01-01"));
  for (const place of [
    "/municipalities",
    "/agreement",
    "/bodies",
    "/boards",
    "/fees",
    "/population",
    "/hosts",
  ])
    expect(today).toContain(`href="${place}"`);
  expect(today).not.toContain('href="/imports"');
  expect(then).toContain("Nätverket den 1 januari 2013");
  expect(then).toContain("0 kommuner");
});
