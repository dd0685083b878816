import { join } from "node:path";
import Database from "better-sqlite3";
import Parser from "rss-parser";

// `tsx bench/polling/thin-loop.ts FOLDER ADDRESSES…`: the least that polling can be: fetch, rss-parser, SQLite, eight at a
// time. Prints the milliseconds of one round over what it has never seen.

const [folder = ".", ...addresses] = process.argv.slice(2);
const db = new Database(join(folder, "thin.db"));
db.pragma("journal_mode = WAL");
db.pragma("synchronous = FULL");
db.exec(
  "create table items (id integer primary key, feed text, guid text, title text, link text, published text, content text, unique (feed, guid))",
);
const insert = db.prepare(
  "insert or ignore into items (feed, guid, title, link, published, content) values (?, ?, ?, ?, ?, ?)",
);
const parser = new Parser();

async function take(address: string): Promise<void> {
  const answer = await fetch(address);
  const feed = await parser.parseString(await answer.text());
  db.transaction(() => {
    for (const { guid, title, link, isoDate, content } of feed.items)
      insert.run(address, guid, title, link, isoDate, content);
  })();
}

const begun = performance.now();
const queue = [...addresses];
await Promise.all(
  Array.from({ length: 8 }, async () => {
    for (let address = queue.shift(); address; address = queue.shift()) await take(address);
  }),
);
const ms = performance.now() - begun;
const { items } = db.prepare("select count(*) as items from items").get() as { items: number };
console.log(JSON.stringify({ ms, items }));
