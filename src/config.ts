import { z } from "zod";
import { reach } from "./sources/net/addresses";

const flag = z.enum(["0", "1"]).transform((value) => value === "1");

/** An origin: no path, since the service lives at the root; no name and password, since it stands in every letter. */
const httpUrl = z
  .url({ protocol: /^https?$/ })
  .refine((value) => URL.canParse(value) && new URL(value).href === `${new URL(value).origin}/`)
  .transform((value) => new URL(value).origin);

/** The address of an API: with its path, without a slash at the end. */
const apiUrl = z
  .url({ protocol: /^https?$/ })
  .refine((value) => {
    const url = URL.canParse(value) ? new URL(value) : null;
    return url !== null && url.href === `${url.origin}${url.pathname}`;
  })
  .transform((value) => new URL(value).href.replace(/\/+$/, ""));

function areHosts(hosts: readonly string[]): boolean {
  try {
    reach(hosts);
    return true;
  } catch {
    return false;
  }
}

const environment = z.object({
  NODE_ENV: z.string().default("development"),
  PORT: z.coerce.number().int().min(1).max(65_535).default(3000),
  HOST: z.string().min(1).default("127.0.0.1"),
  DATA_DIR: z.string().min(1).default("./data"),
  BASE_URL: httpUrl.optional(),
  SMTP_URL: z.url({ protocol: /^smtps?$/ }).optional(),
  MAIL_FROM: z
    .string()
    .regex(/^[^\r\n]*[^\s@<>]+@[^\s@<>]+[^\r\n]*$/)
    .default("Utlyst <utlyst@example.se>"),
  DEMO: flag.optional(),
  TRUSTED_PROXY: flag.default(false),
  ALLOWED_PRIVATE_HOSTS: z
    .string()
    .default("")
    .transform((value) => value.split(/[\s,]+/).filter((host) => host !== ""))
    .refine(areHosts),
  SCB_URL: apiUrl.default("https://statistikdatabasen.scb.se/api/v2"),
});

const WHAT_IS_EXPECTED: Record<string, string> = {
  PORT: "a port number from 1 to 65535",
  HOST: "a host name or address to listen on",
  DATA_DIR: "a folder",
  BASE_URL: "the address people reach the service at, without a path, such as https://utlyst.example.se",
  SMTP_URL: "smtp://user:password@host:port or smtps://…",
  MAIL_FROM: "a sender such as Utlyst <utlyst@example.se>",
  DEMO: "0 or 1",
  TRUSTED_PROXY: "0 or 1",
  ALLOWED_PRIVATE_HOSTS: "names, addresses and CIDR blocks such as intranet.example.se 10.1.2.0/24",
  SCB_URL: "the address of a PxWebApi 2, such as https://statistikdatabasen.scb.se/api/v2",
};

export type Config = {
  production: boolean;
  port: number;
  host: string;
  dataDir: string;
  /** Without a slash at the end. */
  baseUrl: string;
  smtpUrl: string | null;
  mailFrom: string;
  demo: boolean;
  /** A proxy of ours stands in front, and says in X-Forwarded-For whom it answers. */
  trustedProxy: boolean;
  /** Names, addresses and CIDR blocks that sources may be read from although they are not public. */
  allowedPrivateHosts: readonly string[];
  /** Where SCB's PxWebApi 2 answers; without a slash at the end. */
  scbUrl: string;
};

export class ConfigError extends Error {}

/** Reads the environment once, at the start. An empty value counts as not given. Throws `ConfigError`, one line. */
export function readConfig(env: Record<string, string | undefined>): Config {
  const given = Object.fromEntries(
    Object.entries(env).filter(([, value]) => value !== undefined && value !== ""),
  );
  const read = environment.safeParse(given);
  if (!read.success) {
    const name = String(read.error.issues[0]?.path[0]);
    // A password in an address is nobody's business, and a line break would make two lines of one.
    const shown =
      name.endsWith("_URL") && given[name]?.includes("@") ? "…" : given[name]?.replace(/\s+/g, " ");
    throw new ConfigError(
      `${name}=${shown} cannot be used: it should be ${WHAT_IS_EXPECTED[name] ?? "another value"}.`,
    );
  }
  const e = read.data;
  const production = e.NODE_ENV === "production";
  return {
    production,
    port: e.PORT,
    host: e.HOST,
    dataDir: e.DATA_DIR,
    baseUrl: e.BASE_URL ?? `http://localhost:${e.PORT}`,
    smtpUrl: e.SMTP_URL ?? null,
    mailFrom: e.MAIL_FROM,
    demo: e.DEMO ?? !production,
    trustedProxy: e.TRUSTED_PROXY,
    allowedPrivateHosts: e.ALLOWED_PRIVATE_HOSTS,
    scbUrl: e.SCB_URL,
  };
}
