import cron from "node-cron";
import { fetchPopulation } from "./fetch-population";
import { forgetOldSignIns } from "./forget-old-sign-ins";
import { joinWaitingLetters } from "./join-letters";
import { keepCalendarsNow } from "./keep-calendars";
import { makePackets } from "./make-packets";
import { passCutOffsNow } from "./pass-cut-offs";
import { pollSources } from "./poll-sources";
import { remindNow } from "./remind";
import { sendLetters } from "./send-letters";
import { tellOfNewHits } from "./tell-of-hits";
import type { JobTools } from "./tools";
import { weighCandidates } from "./weigh-candidates";

/**
 * Everything that happens without a user. The clock only ticks: each job finds by query what is due, so that a
 * missed tick (a restart, the hour that a clock change skips or repeats) is caught up at the next one.
 */
export const jobs: Record<string, { when: string; run: (tools: JobTools) => Promise<void> }> = {
  "poll-sources": { when: "*/5 * * * *", run: pollSources },
  "weigh-candidates": { when: "*/10 * * * * *", run: weighCandidates },
  "join-letters": { when: "*/5 * * * *", run: joinWaitingLetters },
  "send-letters": { when: "*/3 * * * * *", run: sendLetters },
  "keep-calendars": { when: "*/2 * * * *", run: keepCalendarsNow },
  "make-packets": { when: "*/2 * * * * *", run: makePackets },
  "pass-cut-offs": { when: "*/10 * * * *", run: passCutOffsNow },
  "tell-of-hits": { when: "*/15 * * * *", run: tellOfNewHits },
  remind: { when: "*/10 * * * *", run: remindNow },
  "fetch-population": { when: "20 6-20 * * *", run: fetchPopulation },
  "forget-old-sign-ins": { when: "15 4 * * *", run: forgetOldSignIns },
};

/** Starts the clock; answers how to stop it. A job that fails is logged, and tried again at its next tick. */
export function schedule(tools: JobTools): () => Promise<void> {
  const tasks = Object.entries(jobs).map(([name, { when, run }]) =>
    cron.schedule(when, () => run(tools).catch((error) => tools.logError(`job ${name}`, error)), {
      name,
      timezone: "Europe/Stockholm",
      noOverlap: true,
    }),
  );
  return async () => {
    for (const task of tasks) await task.destroy();
  };
}
