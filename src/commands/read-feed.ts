import { readFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { printLines } from "../json-lines";
import { readFeed } from "../sources/feeds/feed";

const USAGE = "npm run --silent read-feed -- FILE [--url BASE] [--content-type TYPE]";

/** Reads a feed from a file as the polls read it from the net: one JSON line an item. A feed without items prints none. */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { url: { type: "string" }, "content-type": { type: "string" } },
  });
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new Error(`Usage: ${USAGE}`);
  const reading = await readFeed({
    bytes: readFileSync(file),
    contentType: values["content-type"] ?? null,
    url: values.url ?? "",
  });
  if (reading.kind === "unreadable") throw new Error(`${file}: ${reading.why} ${reading.detail}`.trim());
  if (reading.leftOut > 0) console.error(`${file}: ${reading.leftOut} more items left out`);
  await printLines(
    reading.items.map(({ guid, title, link, publishedAt, text }) => ({
      guid,
      title,
      link,
      publishedAt,
      text,
    })),
  );
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message.split("\n", 1)[0] : error);
  process.exitCode = 1;
});
