import { readFileSync } from "node:fs";
import { readConfig } from "../config";
import { UTLYST } from "../history";
import { printLines } from "../json-lines";
import { decode } from "../sources/feeds/charset";
import { importSources, type PlannedLine } from "../sources/importing";
import { readOpml } from "../sources/opml";
import { openWorkplace } from "../workplace";

/** Adds what is new in a list of subscriptions to this network's sources, and prints what became of each line. */
async function main(): Promise<void> {
  const [file, ...more] = process.argv.slice(2);
  if (file === undefined || more.length > 0) throw new Error("Usage: npm run --silent import-opml -- FILE");
  const lines = readOpml(decode(readFileSync(file), null));
  if (lines === null) throw new Error(`${file}: not OPML, or not all of it`);
  const workplace = openWorkplace(readConfig(process.env));
  try {
    const imported = importSources(workplace.db, lines, { by: UTLYST, at: workplace.now() });
    await printLines(imported.map(told));
  } finally {
    workplace.close();
  }
}

/** One line of the answer: `reason` is null but for what is invalid, or stands twice in the list. */
function told(line: PlannedLine): { name: string; url: string; outcome: string; reason: string | null } {
  const { name, url } = line;
  switch (line.outcome) {
    case "new":
      return { name, url, outcome: "added", reason: null };
    case "already_here":
      return { name, url, outcome: "already_here", reason: null };
    case "twice":
      return { name, url, outcome: "already_here", reason: "twice" };
    case "invalid":
      return { name, url, outcome: "invalid", reason: line.problem };
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message.split("\n", 1)[0] : error);
  process.exitCode = 1;
});
