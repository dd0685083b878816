import { existsSync } from "node:fs";
import { openDb } from "../../db/open";
import { remind } from "../../src/reminders/reminding";

// One of several processes that remind at the same moments over one database: `remind-at.ts DATABASE SIGN MOMENT…`.
const [file = "", sign = "", ...moments] = process.argv.slice(2);
const db = openDb(file, "db/migrations");
console.log("ready");
while (!existsSync(sign)) Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
for (const at of moments) remind(db, at);
db.$client.close();
