import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { openDb } from "../../db/open";
import { instantOf } from "../../src/calendar";
import { UTLYST } from "../../src/history";
import { writeLetter } from "../../src/messages/outbox";
import { holdersOf } from "../../src/people/persons";
import { answerTo } from "../answer";
import { startPostOffice, startUtlyst } from "../child";
import type { Place } from "../place";

const LETTERS = 1000;
const VISITORS = 2;
/** Between one page and the next, for a visitor in a hurry. */
const PAUSE_MS = 15;
const ROUNDS = 3;
const CALM_MS = 2_000;

export type SendingFigures = {
  letters: number;
  /** Of the call list, while nothing is sent and while letters are. */
  calmP95: number;
  sendingP95: number;
  calmPages: number;
  sendingPages: number;
  /** For all letters of a round, with the pages that are asked for meanwhile. */
  sendMs: number;
};

function write(folder: string): void {
  const db = openDb(join(folder, "utlyst.db"), "db/migrations");
  const at = instantOf(Date.now());
  const [to] = holdersOf(db, "adviser", at.slice(0, 10));
  if (!to) throw new Error("the demo has no adviser");
  const facts = {
    applicationId: 1,
    title: "Gemensam resurs",
    funder: "Länsstyrelsen Stockholm",
    callTitle: "Utvecklingsmedel",
    deadline: { on: null, at: null, text: "", rolling: true },
    adviser: null,
    version: 1,
    submittedOn: "2026-11-20",
    funderReference: "LST 1",
    approvedCount: 14,
    memberCount: 15,
    owner: "Sigtuna kommun",
  };
  db.transaction((tx) => {
    for (let number = 0; number < LETTERS; number += 1)
      writeLetter(tx, { kind: "handed_in", to, facts }, { by: UTLYST, at });
  });
  db.$client.close();
}

/** How long each page took for some visitors, who go on until something has happened. */
async function pagesUntil(over: () => Promise<boolean>, url: string, cookie: string): Promise<number[]> {
  const times: number[] = [];
  let ended = false;
  const visit = async () => {
    while (!ended) {
      const began = performance.now();
      const { status } = await answerTo(url, { cookie });
      if (status !== 200) throw new Error(`${url} answered ${status}`);
      times.push(performance.now() - began);
      await pause(PAUSE_MS);
    }
  };
  const visitors = Array.from({ length: VISITORS }, visit);
  while (!(await over())) await pause(20);
  ended = true;
  await Promise.all(visitors);
  return times;
}

const p95 = (times: readonly number[]) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.95)] ?? 0;

/** The call list while a thousand letters leave, against the same list a moment before, turn by turn. */
export async function measureSending(place: Place): Promise<SendingFigures> {
  const office = await startPostOffice();
  const asked = async () => (await (await fetch(office.origin)).json()) as { taken: number; port: number };
  const { port } = await asked();
  const server = await startUtlyst(place.folder, { SMTP_URL: `smtp://127.0.0.1:${port}` });
  const url = `${server.origin}/calls`;
  const settled = async () => {
    for (let before = -1, now = 0; before !== now; await pause(5_000)) {
      before = now;
      now = (await asked()).taken;
    }
  };
  // What the demo has in its outbox leaves first.
  await settled();
  const calm: number[] = [];
  const sending: number[] = [];
  let sendMs = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    const until = performance.now() + CALM_MS;
    calm.push(...(await pagesUntil(async () => performance.now() > until, url, place.cookie)));
    const before = (await asked()).taken;
    write(place.folder);
    // The clock of the job ticks every three seconds; what counts begins with the first letter.
    while ((await asked()).taken === before) await pause(10);
    const began = performance.now();
    const all = async () => (await asked()).taken >= before + LETTERS;
    sending.push(...(await pagesUntil(all, url, place.cookie)));
    sendMs += performance.now() - began;
  }
  await server.stop();
  await office.stop();
  return {
    letters: LETTERS,
    calmP95: p95(calm),
    sendingP95: p95(sending),
    calmPages: calm.length,
    sendingPages: sending.length,
    sendMs: sendMs / ROUNDS,
  };
}

const MOST_TIMES_CALM = 2;

export function brokenBySending({ calmP95, sendingP95 }: SendingFigures): string[] {
  return sendingP95 > MOST_TIMES_CALM * calmP95
    ? [`the call list is more than ${MOST_TIMES_CALM} times slower while letters are sent`]
    : [];
}
