import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { expect, test } from "vitest";

type Source = { path: string; text: string };

function filesBelow(folder: string): Source[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), "utf8") }));
}

const files = ["src", "views", "db", "jobs"].flatMap(filesBelow);

type Import = { from: string; to: string; typeOnly: boolean };

/** Imports between our own files, as paths from the root without ending. */
function importsOf({ path, text }: Source): Import[] {
  const own = text.matchAll(/^(?:import|export)\s+(type\s+)?([^"';]*?)\s*from\s+"(\.[^"]+)"/gm);
  return [...own].map(([, type, names, target]) => ({
    from: path,
    to: normalize(join(dirname(path), target as string)),
    typeOnly: Boolean(type) || /^\{\s*(type\s[^,}]+,?\s*)+\}$/.test(names ?? ""),
  }));
}

const imports = files.flatMap(importsOf);

const isRoutes = (path: string) =>
  /(^src\/(app|frame|web|server|workplace|assets|protection|commands)\b)|routes\.tsx?$|session-cookie|applications\/readable/.test(
    path,
  );
const isDomain = (path: string) => path.startsWith("src/") && !isRoutes(path);

function offenders(breaks: (one: Import) => boolean): string[] {
  return imports.filter(breaks).map(({ from, to }) => `${from} imports ${to}`);
}

test("the imports are seen at all", () => {
  expect(imports.length).toBeGreaterThan(500);
  expect(imports.filter(({ typeOnly }) => typeOnly).length).toBeGreaterThan(50);
});

test("the database imports nothing of ours; only the demo is made by the domain", () => {
  expect(
    offenders(({ from, to, typeOnly }) => {
      if (!from.startsWith("db/") || to.startsWith("db/")) return false;
      return !from.startsWith("db/demo/") && !(from.startsWith("db/defaults/") && typeOnly);
    }),
  ).toEqual([]);
});

test("the domain knows no views, no jobs, no routes and no Hono", () => {
  expect(offenders(({ from, to }) => isDomain(from) && /^(views|jobs)\//.test(to))).toEqual([]);
  expect(offenders(({ from, to, typeOnly }) => isDomain(from) && isRoutes(to) && !typeOnly)).toEqual([]);
  const honoists = files.filter(({ path, text }) => isDomain(path) && /from "(hono|@hono\/)/.test(text));
  expect(honoists.map(({ path }) => path)).toEqual([]);
});

test("views take from the domain types and the calendar's and deadline's pure questions, and nothing that reads the database", () => {
  expect(
    offenders(
      ({ from, to, typeOnly }) =>
        from.startsWith("views/") && /^(src|db|jobs)\//.test(to) && !typeOnly && !PURE.includes(to),
    ),
  ).toEqual([]);
  const readers = files.filter(
    ({ path, text }) => path.startsWith("views/") && /from "drizzle-orm|\bdb\./.test(text),
  );
  expect(readers.map(({ path }) => path)).toEqual([]);
});

test("routes hold no SQL", () => {
  const writers = files.filter(
    ({ path, text }) =>
      isRoutes(path) &&
      !/workplace|server/.test(path) &&
      /from "drizzle-orm|db\/schema\/|\.(select|insert|update|delete)\(/.test(text),
  );
  expect(writers.map(({ path }) => path)).toEqual([]);
});

test("the clock is read where programs begin, and the environment in the configuration's reader only", () => {
  const clocks = files
    .filter(({ text }) => /Date\.now\(\)|new Date\(\)|Temporal\.Now/.test(text))
    .map(({ path }) => path);
  expect(clocks.toSorted()).toEqual(["src/log.ts", "src/workplace.ts"]);
  const environments = files.filter(({ text }) => text.includes("process.env")).map(({ path }) => path);
  expect(environments.toSorted()).toEqual(["jobs/run.ts", "src/commands/import-opml.ts", "src/server.ts"]);
});

test("Swedish is written in views, in the demo, and where Swedish text is the input", () => {
  const swedish = files.filter(
    ({ path, text }) =>
      !/^(views|db\/demo|db\/defaults|src\/calls\/(reading|deadline-reader))/.test(path) &&
      // Comments may quote the readers' words.
      /[åäöÅÄÖ]/.test(text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, "")),
  );
  expect(swedish.map(({ path }) => path).toSorted()).toEqual(SWEDISH_INPUT.toSorted());
});

/** Days as Swedes write them, the letters of old code pages, what pages say in passing, and letters in their order. */
const SWEDISH_INPUT = [
  "src/typed-day.ts",
  "src/agreement/clause-reading.ts",
  "src/needs/everyday-words.ts",
  "src/sources/feeds/code-pages.ts",
  "src/sources/pages/passing-words.ts",
  "src/sources/pages/no-content.ts",
  "src/sources/pages/links.ts",
  "src/sources/vinnova/round-item.ts",
  "src/population/scb-tables.ts",
  "src/population/file-headings.ts",
  "src/imports/network-headings.ts",
  "db/swedish/compounds.ts",
  "db/swedish/stemming.ts",
  "db/open.ts",
  "src/boards/files/meeting-columns.ts",
  "src/boards/files/typed-cells.ts",
  "src/mandates/posts.ts",
  "src/budgets/files/headings.ts",
];

/** Questions that are answered without a database, by files that hold nothing else. */
const PURE = [
  "calendar",
  "calendars/calendar-event",
  "calls/deadline",
  "calls/call-list",
  "calls/call-filter",
  "calls/filter-form",
  "calls/forms",
  "applications/applications",
  "applications/content",
  "applications/signoffs",
  "candidates/inbox",
  "fees/time-in-year",
  "boards/meeting-days",
  "mandates/decision-state",
  "mandates/mandate-check",
  "mandates/tasks",
  "planning/party-plan",
  "planning/plan",
  "people/phone",
  "messages/letter-kinds",
  "budgets/cost-table",
  "results/period",
].map((name) => `src/${name}`);

/** Of its file, and of the files of the folder by its name where one file would be too long. */
const tablesOf = (feature: string) =>
  filesBelow("db/schema")
    .filter(({ path }) => path === `db/schema/${feature}.ts` || path.startsWith(`db/schema/${feature}/`))
    .flatMap(({ text }) => [...text.matchAll(/export const (\w+) = sqliteTable/g)])
    .map(([, name]) => name as string);

/** Tables that have a file of their own because the room has many. */
const ROOM_OF_SCHEMA: Record<string, string> = { approvals: "applications" };

test("a feature writes no table of another feature", () => {
  const features = readdirSync("db/schema")
    .filter((name) => name.endsWith(".ts"))
    .map((name) => name.replace(".ts", ""))
    .filter((name) => name !== "index");
  const owners = new Map(
    features.flatMap((feature) =>
      tablesOf(feature).map((table) => [table, ROOM_OF_SCHEMA[feature] ?? feature] as const),
    ),
  );
  const foreign = files.flatMap(({ path, text }) => {
    const room = /^src\/([\w-]+)\//.exec(path)?.[1];
    if (!room) return [];
    const written = [...text.matchAll(/\.(?:insert|update|delete)\((\w+)\)/g)].map(
      ([, table]) => table as string,
    );
    return written
      .filter((table) => owners.has(table) && owners.get(table) !== room)
      .map((table) => `${path} writes ${table}`);
  });
  expect(foreign).toEqual([]);
});

test("no file is long enough to hide a second thought", () => {
  const long = files.filter(({ text }) => text.split("\n").length > LIMIT);
  expect(long.map(({ path, text }) => `${path}: ${text.split("\n").length}`)).toEqual([]);
});

const LIMIT = 300;
