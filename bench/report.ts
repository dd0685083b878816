import { cpus } from "node:os";
import type { ApplicationTimes } from "./applications/pages";
import type { LargeFileFigures } from "./eu-portal/large-file";
import { CONNECTIONS, type Load } from "./load";
import type { PageTime } from "./page-times";
import type { PacketFigures } from "./papers/packet";
import type { PollingFigures } from "./polling/polling";
import { MUNICIPALITIES, YEARS } from "./register/size";
import { APPLICATIONS, CALLS } from "./results/large-history";
import type { Timed } from "./search";
import type { SendingFigures } from "./sending/sending";
import type { Weight } from "./weight";

const whole = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });

/** The first column to the left, figures to the right. */
function print(heading: readonly string[], rows: readonly (readonly string[])[]): void {
  const lines = [heading, ...rows];
  const widths = heading.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, column) =>
        column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0),
      )
      .join("  ");
  for (const cells of lines) console.log(line(cells));
  console.log("");
}

export function printMachine(): void {
  console.log(`Node ${process.version}, ${cpus().length} × ${cpus()[0]?.model.trim()}\n`);
}

/** Pages and the bare route in the order they were measured; how many times slower than bare is what travels. */
export function printLoads(loads: readonly Load[], bare: number): void {
  const atLeast1 = (ms: number) => (ms < 1 ? "< 1" : whole.format(ms));
  print(
    [`${CONNECTIONS} visitors at once`, "requests/s", "p50 ms", "p99 ms", "errors", "bytes", "of bare Hono"],
    loads.map(({ name, perSecond, p50, p99, errors, bytes }) => {
      const times = bare / perSecond;
      const share = times < 1.5 ? "1" : `1/${times.toFixed(times < 10 ? 1 : 0)}`;
      const figures = [whole.format(errors), whole.format(bytes), share];
      return [name, whole.format(perSecond), atLeast1(p50), atLeast1(p99), ...figures];
    }),
  );
}

export function printWeights(weights: readonly Weight[]): void {
  print(
    ["first visit, packed bytes", "HTML", "CSS", "JS", "fonts", "icon", "all"],
    weights.map(({ name, html, css, js, fonts, icon, total }) => [
      name,
      ...[html, css, js, fonts, icon, total].map((bytes) => whole.format(bytes)),
    ]),
  );
}

export function printPolling(polling: PollingFigures): void {
  const { thinMs, firstMs, nextMs, unchanged, feeds, firstDelayMs, delayMs, rssMb } = polling;
  print(
    [`polling ${feeds} feeds of 50 items`, "ms", "of the thin loop", "longest delay of a page, ms"],
    [
      ["thin loop (fetch, rss-parser, SQLite)", whole.format(thinMs), "1", ""],
      ["first round", whole.format(firstMs), (firstMs / thinMs).toFixed(2), whole.format(firstDelayMs)],
      [
        `next round, ${unchanged} of ${feeds} unchanged`,
        whole.format(nextMs),
        (nextMs / thinMs).toFixed(2),
        "",
      ],
      ["with a feed of 2 000 items", "", "", whole.format(delayMs)],
    ],
  );
  console.log(`Memory of the whole process after that: ${whole.format(rssMb)} MB\n`);
}

export function printLargeFile({ ms, growthMb, topics }: LargeFileFigures): void {
  const figures = `${whole.format(ms)} ms, ${whole.format(growthMb)} MB more memory at most, ${whole.format(topics)} topics`;
  console.log(`The EU portal's file of 130 MB: ${figures}\n`);
}

export function printStart(ms: number): void {
  console.log(`First start with the demo, until /healthy answers: ${whole.format(ms)} ms\n`);
}

export function printSearches(
  place: { calls: number; fillMs: number; indexMs: number; bytes: number },
  searches: readonly Timed[],
): void {
  const size = `${whole.format(place.bytes / 1e6)} MB`;
  const [added, indexed] = [place.fillMs, place.indexMs].map((ms) => `${whole.format(ms / 1000)} s`);
  console.log(`${whole.format(place.calls)} calls: added in ${added}, indexed in ${indexed}, ${size}\n`);
  print(
    ["finding calls", "p50 ms", "p95 ms", "hits"],
    searches.map(({ name, p50, p95, hits }) => [
      name,
      p50.toFixed(1),
      p95.toFixed(1),
      hits ? whole.format(hits) : "",
    ]),
  );
}

export function printPageTimes(heading: string, times: readonly PageTime[]): void {
  print(
    [heading, "CPU p50 ms", "p50 ms", "p95 ms"],
    times.map(({ path, cpuP50, p50, p95 }) => [path, ...[cpuP50, p50, p95].map((ms) => ms.toFixed(1))]),
  );
}

export function printResults(times: readonly PageTime[]): void {
  printPageTimes(`results of ${APPLICATIONS} applications, ${CALLS} calls`, times);
}

export function printRegister(times: readonly PageTime[]): void {
  printPageTimes(`${MUNICIPALITIES} municipalities, ${YEARS} years`, times);
}

export function printApplications(all: readonly ApplicationTimes[]): void {
  for (const { members, times } of all)
    printPageTimes(`joint applications, ${members} municipalities`, times);
}

export function printSending(sending: SendingFigures): void {
  const { letters, calmP95, sendingP95, calmPages, sendingPages, sendMs } = sending;
  print(
    [`the call list while ${whole.format(letters)} letters leave`, "p95 ms", "of calm", "pages"],
    [
      ["while nothing is sent", calmP95.toFixed(1), "1", whole.format(calmPages)],
      [
        "while letters leave",
        sendingP95.toFixed(1),
        (sendingP95 / calmP95).toFixed(2),
        whole.format(sendingPages),
      ],
    ],
  );
  console.log(`The letters took ${whole.format(sendMs)} ms, with those pages meanwhile\n`);
}

export function printPacket({ parties, ms, pauseMs }: PacketFigures): void {
  print(
    ["An application's packet", "ms", "longest pause for pages, ms"],
    [[`${parties} municipalities`, whole.format(ms), whole.format(pauseMs)]],
  );
}
