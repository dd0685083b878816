import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buffer } from "node:stream/consumers";
import { afterEach, expect, test } from "vitest";
import { openDb } from "../../db/open";
import { letters } from "../../db/schema";
import { UTLYST } from "../../src/history";
import { addMunicipality, foundNetwork } from "../../src/membership/registration";
import { writeLetter } from "../../src/messages/outbox";
import { addPerson } from "../../src/people/persons";
import { MEMBERS, NOW } from "../support/world";
import { mailServer } from "./mail-server";

const LETTERS = 40;
/** As many letters as may be on their way at the same moment. */
const CONNECTIONS = 2;
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function folderWithLetters(): string {
  const folder = mkdtempSync(join(tmpdir(), "utlyst-letters-"));
  folders.push(folder);
  const db = openDb(join(folder, "utlyst.db"), "db/migrations");
  const act = { by: UTLYST, at: NOW };
  foundNetwork(db, { name: "Koordination Norrort", county: "Stockholms län", purpose: "" }, act);
  const { residents: _, ...taby } = MEMBERS.taby;
  addMunicipality(db, taby, act);
  const email = "dag@taby.example.se";
  const id = addPerson(db, { name: "Dag Täby", email, title: "" }, act);
  for (let number = 0; number < LETTERS; number += 1)
    writeLetter(db, { kind: "test_letter", to: { id, name: "Dag Täby", email }, facts: { at: NOW } }, act);
  db.$client.close();
  return folder;
}

function rowsIn(folder: string) {
  const db = openDb(join(folder, "utlyst.db"), "db/migrations");
  const rows = db.select().from(letters).all();
  db.$client.close();
  return rows;
}

/** `npm run job -- send-letters`, as built. */
function sending(folder: string, port: number): { child: ChildProcess; ended: Promise<number | null> } {
  const child = spawn(process.execPath, ["dist/run.js", "send-letters"], {
    env: {
      ...process.env,
      BASE_URL: "https://utlyst.example.se",
      SMTP_URL: `smtp://127.0.0.1:${port}`,
      DEMO: "0",
      DATA_DIR: folder,
    },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return { child, ended: new Promise((done) => child.once("exit", (code) => done(code))) };
}

test.each([1, 17, LETTERS])(
  "a process that is killed when the server has taken letter %i loses none, and sends none more than twice",
  async (fatal) => {
    const taken: string[] = [];
    let victim: ChildProcess | undefined;
    const port = await mailServer({
      onData: (stream, _, done) =>
        void buffer(stream).then((bytes) => {
          taken.push(/^Message-ID: (\S+)/im.exec(bytes.toString())?.[1] ?? "");
          // It stands still before the answer is given and dies after it: the server has said 250, nobody noted it.
          if (taken.length === fatal) victim?.kill("SIGSTOP");
          done();
          if (taken.length === fatal) setTimeout(() => victim?.kill("SIGKILL"), 20);
        }, done),
    });
    const folder = folderWithLetters();
    const first = sending(folder, port);
    victim = first.child;
    expect(await first.ended).toBeNull();
    const noted = rowsIn(folder).filter(({ sentAt }) => sentAt !== null).length;
    expect(taken.length).toBeGreaterThan(noted);
    expect(taken.length - noted).toBeLessThanOrEqual(CONNECTIONS);

    victim = undefined;
    expect(await sending(folder, port).ended).toBe(0);
    const rows = rowsIn(folder);
    expect(rows.filter(({ sentAt }) => sentAt === null)).toEqual([]);
    const times = rows.map(({ key }) => taken.filter((id) => id === `<${key}@utlyst.example.se>`).length);
    expect(Math.min(...times)).toBe(1);
    expect(Math.max(...times)).toBe(2);
    expect(taken.length - LETTERS).toBeLessThanOrEqual(CONNECTIONS);
  },
);
