import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { appOver, visitor } from "./support/visitor";
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

/** The last part of every address whose route reads a file, by the routes' own text. */
function takingFiles(): string[] {
  const files = readdirSync("src", { recursive: true, encoding: "utf8" });
  const routes = files
    .filter((file) => file.endsWith("routes.ts"))
    .flatMap((file) =>
      readFileSync(`src/${file}`, "utf8")
        .split(/(?=\.(?:get|post)\()/)
        .filter((route) =>
          /\b(uploadIn|sheetIn|optionalPdfIn|readFormWithPdf|readSignedForm)\(c/.test(route),
        ),
    );
  return routes.flatMap((route) => /^\.post\("[^"]*\/([\w-]+)"/.exec(route)?.[1] ?? []);
}

test("a paper of some megabytes is taken wherever a page asks for one", async () => {
  const w = world();
  const adviser = visitor(w, w.adviser);
  const nouns = new Set(takingFiles());
  const addresses = new Set(
    appOver(w)
      .app.routes.filter(({ method, path }) => method === "POST" && nouns.has(path.split("/").at(-1) ?? ""))
      .map(({ path }) => path.replace(/:\w+/g, "1")),
  );
  expect(addresses.size).toBeGreaterThan(25);
  const tooLarge: string[] = [];
  for (const address of addresses) {
    const form = new FormData();
    form.set("file", new File([new Uint8Array(2 * 1024 * 1024)], "beslut.pdf"));
    if ((await adviser.send(address, form)).status === 413) tooLarge.push(address);
  }
  expect(tooLarge).toEqual([]);
});
