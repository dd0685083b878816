// Bundles the server (importing drizzle-orm unbundled costs over half a second on newer Node) and what the browser gets.
import { copyFileSync, mkdirSync, rmSync } from "node:fs";
import { build } from "esbuild";

rmSync("dist", { recursive: true, force: true });

await build({
  entryPoints: { server: "src/server.ts", run: "jobs/run.ts" },
  outdir: "dist",
  bundle: true,
  platform: "node",
  target: "node20",
  format: "esm",
  sourcemap: true,
  external: ["better-sqlite3"],
  // Some packages are CommonJS and call require for Node's own modules.
  banner: { js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url);' },
  logLevel: "warning",
});

await build({
  entryPoints: ["views/assets/app.css"],
  outdir: "dist/assets",
  bundle: true,
  minify: true,
  loader: { ".woff2": "file" },
  assetNames: "[name]-[hash]",
  logLevel: "warning",
});

mkdirSync("dist/assets", { recursive: true });
copyFileSync("node_modules/htmx.org/dist/htmx.min.js", "dist/assets/htmx.min.js");
copyFileSync("views/assets/mark.svg", "dist/assets/mark.svg");
