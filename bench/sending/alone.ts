import { endAfter } from "../endings";
import { filledPlace } from "../place";
import { printSending } from "../report";
import { brokenBySending, measureSending } from "./sending";

// `npm run build && npx tsx bench/sending/alone.ts`: the call list while letters are sent, by itself.
endAfter(300);
const figures = await measureSending(await filledPlace());
printSending(figures);
for (const promise of brokenBySending(figures)) console.error(`Broken: ${promise}`);
process.exit(0);
