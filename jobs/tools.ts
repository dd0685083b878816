import type { Transporter } from "nodemailer";
import type { Db } from "../db/open";
import type { Instant } from "../src/calendar";
import type { Config } from "../src/config";
import type { Fetch } from "../src/sources/fetching";

/** What jobs work with; made once at the start. */
export type JobTools = {
  db: Db;
  config: Config;
  now: () => Instant;
  fetch: Fetch;
  /** Null without SMTP_URL: letters wait in the outbox. */
  post: Transporter | null;
  logError: (reference: string, error: unknown) => void;
};
