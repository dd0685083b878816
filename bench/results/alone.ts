import { tooSlow } from "../page-times";
import { printResults } from "../report";
import { measureResults } from "./pages";

const times = await measureResults();
printResults(times);
const broken = tooSlow(times);
for (const promise of broken) console.error(`Broken: ${promise}`);
process.exitCode = broken.length > 0 ? 1 : 0;
