import { brokenByApplications, measureApplications } from "./applications/pages";
import { type Child, startBare, startUtlyst } from "./child";
import { endAfter, temporaryFolder } from "./endings";
import { brokenByLargeFile, measureLargeFile } from "./eu-portal/large-file";
import { type Load, load } from "./load";
import { tooSlow } from "./page-times";
import { brokenByPacket, measurePacket } from "./papers/packet";
import { filledPlace, type Place } from "./place";
import { brokenByPolling, measurePolling } from "./polling/polling";
import { measureRegister } from "./register/pages";
import {
  printApplications,
  printLargeFile,
  printLoads,
  printMachine,
  printPacket,
  printPolling,
  printRegister,
  printResults,
  printSending,
  printStart,
  printWeights,
} from "./report";
import { measureResults } from "./results/pages";
import { benchSearch } from "./search";
import { brokenBySending, measureSending } from "./sending/sending";
import { visits } from "./visits";
import { firstVisit, type Weight } from "./weight";

// `npm run bench`, BENCH_SECONDS=2 for a quick look: what the README says of speed and weight, measured on this machine.
// It fails when an answer does, when a page is heavier or the first start slower than we promise.

const SECONDS = Number(process.env.BENCH_SECONDS || 8);
const MOST_BYTES = 100_000;
const LONGEST_START_MS = 5_000;

async function firstStart(): Promise<number> {
  const server = await startUtlyst(temporaryFolder());
  await server.stop();
  return server.readyMs;
}

function bareVisit({ origin }: Child, when: string) {
  return load({ name: `bare Hono, ${when}`, url: origin, headers: {}, shows: "Hej" }, SECONDS);
}

/** The bare route before and after the pages: a machine that is busy with something else shows. */
async function loads(place: Place, server: Child): Promise<{ all: Load[]; bare: number }> {
  const bare = await startBare();
  const before = await bareVisit(bare, "before");
  const pages: Load[] = [];
  for (const visit of visits(place, server.origin)) pages.push(await load(visit, SECONDS));
  const after = await bareVisit(bare, "after");
  await bare.stop();
  return { all: [before, ...pages, after], bare: (before.perSecond + after.perSecond) / 2 };
}

async function weights(place: Place, { origin }: Child): Promise<Weight[]> {
  const weighed: Weight[] = [];
  for (const [path, cookie] of [
    ["/sign-in", ""],
    ["/calls", place.cookie],
    [place.board.path, place.cookie],
    [place.link, ""],
  ] as const) {
    const name = path === place.link ? "/signoffs/…" : path;
    weighed.push(await firstVisit(name, origin + path, cookie));
  }
  return weighed;
}

async function main(): Promise<void> {
  endAfter(600 + 11 * SECONDS);
  printMachine();
  const startMs = await firstStart();
  printStart(startMs);
  const polling = await measurePolling();
  printPolling(polling);
  const largeFile = await measureLargeFile();
  printLargeFile(largeFile);
  const register = await measureRegister();
  printRegister(register);
  const applications = await measureApplications();
  printApplications(applications);
  const results = await measureResults();
  printResults(results);
  const packet = await measurePacket();
  printPacket(packet);
  const place = await filledPlace();
  const server = await startUtlyst(place.folder);
  const weighed = await weights(place, server);
  printWeights(weighed);
  const { all, bare } = await loads(place, server);
  printLoads(all, bare);
  await server.stop();
  const sending = await measureSending(place);
  printSending(sending);

  const broken = [
    ...benchSearch(),
    ...brokenByPolling(polling),
    ...brokenByLargeFile(largeFile),
    ...tooSlow([...register, ...results]),
    ...brokenByApplications(applications),
    ...brokenBySending(sending),
    ...brokenByPacket(packet),
    ...(startMs < LONGEST_START_MS ? [] : [`the first start took more than ${LONGEST_START_MS} ms`]),
    ...weighed
      .filter(({ total }) => total > MOST_BYTES)
      .map(({ name }) => `${name} weighs more than ${MOST_BYTES} bytes`),
    ...all.filter(({ errors }) => errors > 0).map(({ name, errors }) => `${name}: ${errors} errors`),
  ];
  for (const promise of broken) console.error(`Broken: ${promise}`);
  process.exit(broken.length > 0 ? 1 : 0);
}

main().catch((error) => {
  console.error(error);
  process.exit(1);
});
