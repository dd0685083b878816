import { printRegister } from "../report";
import { brokenByRegister, measureRegister } from "./pages";

const times = await measureRegister();
printRegister(times);
process.exitCode = brokenByRegister(times).length > 0 ? 1 : 0;
