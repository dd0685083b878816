import { printPolling } from "../report";
import { brokenByPolling, measurePolling } from "./polling";

// `npx tsx bench/polling/alone.ts`, after a build: the polling part of `npm run bench`.
const figures = await measurePolling();
printPolling(figures);
const broken = brokenByPolling(figures);
for (const promise of broken) console.error(`Broken: ${promise}`);
process.exit(broken.length > 0 ? 1 : 0);
