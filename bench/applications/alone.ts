import { printPageTimes } from "../report";
import { measureSize } from "./pages";

// `npx tsx bench/applications/alone.ts 290`
const members = Number(process.argv[2] ?? 15);
void measureSize(members).then((times) => {
  printPageTimes(`${members} municipalities`, times);
  for (const { path, status } of times)
    if (status !== 200) console.error(`Broken: ${path} answers ${status}`);
});
