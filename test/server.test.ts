import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { startUtlyst } from "./support/utlyst";

const folder = mkdtempSync(join(tmpdir(), "utlyst-server-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Ended = { code: number | null; out: string; error: string };

/** Runs a built program until it ends by itself. */
function run(program: string, args: string[], env: Record<string, string>): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [program, ...args], {
      // Vitest has a BASE_URL of its own.
      env: { ...process.env, BASE_URL: "", ...env },
    });
    const said = { out: "", error: "" };
    child.stdout.on("data", (part: Buffer) => (said.out += part.toString()));
    child.stderr.on("data", (part: Buffer) => (said.error += part.toString()));
    child.once("exit", (code) => resolve({ code, ...said }));
  });
}

test("a value that cannot be used stops the start with one line", async () => {
  const { code, error } = await run("dist/server.js", [], { PORT: "lots", DATA_DIR: folder });
  expect(code).toBe(1);
  expect(error).toBe("PORT=lots cannot be used: it should be a port number from 1 to 65535.\n");
});

test("a folder that is none stops the start with one line", async () => {
  const file = join(folder, "file");
  writeFileSync(file, "");
  const { code, error } = await run("dist/server.js", [], { PORT: "39997", DATA_DIR: join(file, "data") });
  expect(code).toBe(1);
  expect(error).toMatch(/^DATA_DIR=\S+ cannot be used: .*\n$/);
});

test("in production an empty database gets no demo but a founding link, the demo opens no real one, and SIGTERM ends it", async () => {
  const data = join(folder, "production");
  const production = { NODE_ENV: "production", DATA_DIR: data };
  const server = await startUtlyst(production);
  const link = /http:\/\/127\.0\.0\.1:\d+\/founding\/\S+/.exec(server.said.join(""))?.[0] ?? "";
  expect((await fetch(`${server.url}/sign-in`).then((page) => page.text())).includes("demon")).toBe(false);
  const founded = await fetch(link, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams({ network: "Nätverk Syd", name: "Siv", email: "siv@example.se" }),
  });
  expect(founded.status).toBe(303);
  server.child.kill("SIGTERM");
  const code = await new Promise((resolve) => server.child.once("exit", resolve));
  expect(code).toBe(0);
  await server.close();

  const demo = await run("dist/server.js", [], {
    NODE_ENV: "development",
    DEMO: "1",
    PORT: "39998",
    DATA_DIR: data,
  });
  expect([demo.code, demo.error.includes("holds a real network")]).toEqual([1, true]);
}, 30_000);

test("the demo is served within five seconds of a first start", async () => {
  const began = performance.now();
  const server = await startUtlyst({ DEMO: "1" });
  const seconds = (performance.now() - began) / 1000;
  await server.close();
  // Twice the promise: other tests share the machine's two cores.
  expect(seconds).toBeLessThan(10);
}, 30_000);

test("a job runs by hand and ends; one that does not exist is answered with those that do", async () => {
  const data = { DATA_DIR: join(folder, "jobs"), DEMO: "0" };
  expect(await run("dist/run.js", ["forget-old-sign-ins"], data)).toEqual({ code: 0, out: "", error: "" });
  const unknown = await run("dist/run.js", ["make-coffee"], data);
  expect([unknown.code, unknown.error]).toEqual([
    1,
    'There is no job "make-coffee". The jobs are: poll-sources, weigh-candidates, join-letters, send-letters, keep-calendars, make-packets, pass-cut-offs, tell-of-hits, remind, fetch-population, forget-old-sign-ins.\n',
  ]);
});
