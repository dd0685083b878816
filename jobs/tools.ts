import type { Transporter } from "nodemailer";
import type { Db } from "../db/open";
import type { Instant } from "../src/calendar";
import type { Config } from "../src/config";
import type { Press } from "../src/papers/press/orders";
import type { AskScb } from "../src/population/asking";
import type { Visit } from "../src/sources/kinds/kind";
import type { PollTurn } from "../src/sources/poll-turn";

/** What jobs work with; made once at the start. */
export type JobTools = {
  db: Db;
  config: Config;
  now: () => Instant;
  /** Fetches and reads a source, off the thread that answers pages. */
  visit: Visit;
  /** The right to visit sources, which one process has at a time. */
  turn: PollTurn;
  /** Asks SCB for residents. */
  askScb: AskScb;
  /** Makes packets, off the thread that answers pages and that of the papers that somebody waits for. */
  packetPress: Press;
  /** Null without SMTP_URL: letters wait in the outbox. */
  post: Transporter | null;
  logError: (reference: string, error: unknown) => void;
};
