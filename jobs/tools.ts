import type { Transporter } from "nodemailer";
import type { Db } from "../db/open";
import type { Instant } from "../src/calendar";
import type { Config } from "../src/config";
import type { Visit } from "../src/sources/kinds/kind";

/** What jobs work with; made once at the start. */
export type JobTools = {
  db: Db;
  config: Config;
  now: () => Instant;
  /** Fetches and reads a source, off the thread that answers pages. */
  visit: Visit;
  /** Null without SMTP_URL: letters wait in the outbox. */
  post: Transporter | null;
  logError: (reference: string, error: unknown) => void;
};
