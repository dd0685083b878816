import { tooSlow } from "../page-times";
import { printRegister } from "../report";
import { measureRegister } from "./pages";

const times = await measureRegister();
printRegister(times);
const broken = tooSlow(times);
for (const promise of broken) console.error(`Broken: ${promise}`);
process.exitCode = broken.length > 0 ? 1 : 0;
