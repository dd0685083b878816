import { printRegister } from "../report";
import { brokenByRegister, measureRegister } from "./pages";

const times = await measureRegister();
printRegister(times);
const broken = brokenByRegister(times);
for (const promise of broken) console.error(`Broken: ${promise}`);
process.exitCode = broken.length > 0 ? 1 : 0;
