import { expect, test } from "vitest";
import { visitor } from "./support/visitor";
import { world } from "./support/world";

const FORM = { "content-type": "application/x-www-form-urlencoded" };

test("a form posted from another site is refused, whatever header tells", async () => {
  const adviser = visitor(world(), world().adviser);
  const from = (headers: Record<string, string>) =>
    adviser.raw("/sources/polls", { method: "POST", headers: { ...FORM, ...headers } });
  expect((await from({ "sec-fetch-site": "cross-site" })).status).toBe(403);
  expect((await from({ "sec-fetch-site": "same-site" })).status).toBe(403);
  expect((await from({ origin: "https://evil.example" })).status).toBe(403);
});

test("one's own pages may post, by either header", async () => {
  const w = world();
  const adviser = visitor(w, w.adviser);
  const from = (headers: Record<string, string>) =>
    adviser.raw("/sources/polls", { method: "POST", headers: { ...FORM, ...headers } });
  expect((await from({ "sec-fetch-site": "same-origin" })).status).toBe(303);
  expect((await from({ origin: "http://localhost:3000" })).status).toBe(303);
});

test("only forms are taken", async () => {
  const w = world();
  const answer = await visitor(w, w.adviser).raw("/sources/polls", {
    method: "POST",
    headers: { "content-type": "application/json", "sec-fetch-site": "same-origin" },
    body: "{}",
  });
  expect(answer.status).toBe(415);
});

test("every page forbids what is inline or from elsewhere, frames, and sending addresses on", async () => {
  const page = await visitor(world(), null).get("/sign-in");
  const policy = page.headers.get("content-security-policy") ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("script-src 'self'");
  expect(policy).toContain("frame-ancestors 'none'");
  expect(policy).not.toContain("unsafe");
  expect(page.headers.get("referrer-policy")).toBe("no-referrer");
  expect(page.headers.get("cache-control")).toBe("no-store");
  expect(page.headers.get("x-content-type-options")).toBe("nosniff");
});

test("a mistake of ours is a page with a reference, and its stack goes to the log only", async () => {
  const w = world();
  const adviser = visitor(w, w.adviser);
  w.db.$client.exec("drop table calls_fts");
  const page = await adviser.get("/calls?q=test");
  expect(page.status).toBe(500);
  expect(await page.text()).not.toContain("calls_fts");
  expect(String(adviser.errors[0])).toContain("calls_fts");
});

test("a paper of two megabytes is let in wherever one is handed in, and nowhere else", async () => {
  const w = world();
  const adviser = visitor(w, w.adviser);
  const paper = () => {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(2 * 1024 * 1024)], "papper.pdf"));
    return form;
  };
  const places = [
    "submission",
    "parties/0160/decisions",
    "parties/0160/decisions/1/minutes",
    "parties/0160/partner-forms",
    "handing-in/proofs",
    "completions",
    "completions/1/replies",
    "decisions",
    "changes",
    "changes/1/decisions",
    "requisitions",
    "reports/1/papers",
    "budget/imports",
  ].map((place) => `/applications/1/${place}`);
  for (const place of [...places, "/municipalities/0160/reports/templates", "/signoffs/none/partner-forms"])
    expect((await adviser.send(place, paper())).status, place).not.toBe(413);
  expect((await adviser.send("/applications/1/facts", paper())).status).toBe(413);
});
