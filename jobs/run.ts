import { ConfigError, readConfig } from "../src/config";
import { openWorkplace } from "../src/workplace";
import { jobs } from "./schedule";

/** `npm run job -- poll-sources`: runs one job now, and ends. */
async function main(): Promise<void> {
  const name = process.argv[2] ?? "";
  const job = jobs[name];
  if (!job) {
    console.error(`There is no job "${name}". The jobs are: ${Object.keys(jobs).join(", ")}.`);
    process.exitCode = 1;
    return;
  }
  const workplace = openWorkplace(readConfig(process.env));
  try {
    await job.run(workplace);
  } finally {
    workplace.close();
  }
}

main().catch((error) => {
  console.error(error instanceof ConfigError ? error.message : error);
  process.exitCode = 1;
});
