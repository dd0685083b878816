// Bundles the server (importing drizzle-orm unbundled costs over half a second on newer Node) and what the browser gets.
// `node build.mjs --if-changed` does nothing when dist/ is newer than all that it is made from.
// oxlint-disable typescript/no-unsafe-argument -- outside of what tsconfig.json covers, everything is of type any
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { build } from "esbuild";

const STAMP = "dist/built";
const MADE_FROM = ["src", "views", "db", "jobs", "build.mjs", "package-lock.json"];

function newest(path) {
  const found = statSync(path);
  if (!found.isDirectory()) return found.mtimeMs;
  return Math.max(found.mtimeMs, ...readdirSync(path).map((name) => newest(join(path, name))));
}

if (process.argv.includes("--if-changed") && existsSync(STAMP)) {
  const built = statSync(STAMP).mtimeMs;
  if (MADE_FROM.every((path) => newest(path) < built)) process.exit(0);
}

// Built aside and then moved in file by file, so that a server or a command beside us never meets half a file.
const aside = `dist-${process.pid}`;
const begunAt = new Date();
const commands = readdirSync("src/commands").filter((name) => name.endsWith(".ts"));

await build({
  entryPoints: {
    server: "src/server.ts",
    run: "jobs/run.ts",
    "reading-thread": "src/sources/reading-thread.ts",
    "press-thread": "src/papers/press/press-thread.ts",
    // `npm run NAME`: a command a file.
    ...Object.fromEntries(commands.map((name) => [name.replace(".ts", ""), join("src/commands", name)])),
  },
  outdir: aside,
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: true,
  external: ["better-sqlite3"],
  // Some packages are CommonJS and call require for Node's own modules.
  banner: { js: 'import { createRequire as requireFrom } from "node:module"; const require = requireFrom(import.meta.url);' },
  logLevel: "warning",
});

await build({
  entryPoints: ["views/assets/app.css"],
  outdir: join(aside, "assets"),
  bundle: true,
  minify: true,
  loader: { ".woff2": "file" },
  assetNames: "[name]-[hash]",
  logLevel: "warning",
});

copyFileSync("node_modules/htmx.org/dist/htmx.min.js", join(aside, "assets/htmx.min.js"));
copyFileSync("views/assets/mark.svg", join(aside, "assets/mark.svg"));

// What papers are set in (src/documents/pdf/typeface.ts).
mkdirSync(join(aside, "fonts"));
for (const subset of ["latin", "latin-ext"])
  for (const weight of [400, 600]) {
    const file = `source-sans-3-${subset}-${weight}-normal.woff`;
    copyFileSync(join("node_modules/@fontsource/source-sans-3/files", file), join(aside, "fonts", file));
  }

for (const name of readdirSync(aside, { recursive: true, encoding: "utf8" })) {
  if (statSync(join(aside, name)).isDirectory()) continue;
  mkdirSync(dirname(join("dist", name)), { recursive: true });
  renameSync(join(aside, name), join("dist", name));
}
rmSync(aside, { recursive: true });
writeFileSync(STAMP, "");
utimesSync(STAMP, begunAt, begunAt);
