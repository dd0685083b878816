import { createApp } from "../../src/app";
import type { Instant } from "../../src/calendar";
import { readConfig } from "../../src/config";
import type { Act, Actor } from "../../src/history";
import type { Press } from "../../src/papers/press/orders";
import { pressHere } from "../../src/papers/press/press-here";
import { beginSession } from "../../src/people/sessions";
import type { AskScb } from "../../src/population/asking";
import { questionOf } from "../../src/population/scb-tables";
import type { Finding, Visit } from "../../src/sources/kinds/kind";
import type { Fetch } from "../../src/sources/net/fetching";
import { NOW, type World } from "./world";

const UNREACHABLE = {
  kind: "failed",
  failure: "unreachable",
  detail: "",
  retryAfterSeconds: null,
} satisfies Finding;

const silentScb: AskScb = async (year, codes) => ({
  question: questionOf(year, codes),
  ...UNREACHABLE,
  failure: "unreachable",
});

type Options = {
  now?: () => Instant;
  env?: Record<string, string>;
  startPoll?: (act: Act) => number;
  visit?: Visit;
  fetch?: Fetch;
  askScb?: AskScb;
  press?: Press;
  foundingToken?: string | null;
};

/** The app over a world, without a network: requests go straight in. */
export function appOver(w: Pick<World, "db">, options: Options = {}) {
  const errors: unknown[] = [];
  const app = createApp({
    db: w.db,
    config: readConfig({ DEMO: "0", ...options.env }),
    now: options.now ?? (() => NOW),
    startPoll: options.startPoll ?? (() => 1),
    visit: options.visit ?? (async () => UNREACHABLE),
    fetch: options.fetch ?? (async () => UNREACHABLE),
    askScb: options.askScb ?? silentScb,
    press: options.press ?? pressHere,
    logError: (_reference, error) => errors.push(error),
    assets: {
      paths: { css: "/assets/app.css", js: "/assets/htmx.js", mark: "/assets/mark.svg" },
      files: new Map(),
    },
    foundingToken: { current: options.foundingToken ?? null },
  });
  return { app, errors };
}

/** One person's browser without scripts: keeps its session, follows nothing by itself. */
export function visitor(w: Pick<World, "db">, who: Actor | null, options: Options = {}) {
  const { app, errors } = appOver(w, options);
  const now = options.now ?? (() => NOW);
  const session = who?.personId ? beginSession(w.db, who.personId, now()).token : null;
  const headers: Record<string, string> = session ? { cookie: `utlyst=${session}` } : {};
  return {
    errors,
    get: (path: string) => app.request(path, { headers }),
    post: (path: string, form: Record<string, string> = {}) =>
      app.request(path, {
        method: "POST",
        headers: {
          ...headers,
          "content-type": "application/x-www-form-urlencoded",
          "sec-fetch-site": "same-origin",
        },
        body: new URLSearchParams(form).toString(),
      }),
    send: (path: string, form: FormData) =>
      app.request(path, {
        method: "POST",
        headers: { ...headers, "sec-fetch-site": "same-origin" },
        body: form,
      }),
    raw: (path: string, init: RequestInit) =>
      app.request(path, { ...init, headers: { ...headers, ...(init.headers as Record<string, string>) } }),
  };
}

/** What a reader sees of a page: its words, without tags. */
export async function words(response: Response): Promise<string> {
  const html = await response.text();
  return html
    .replace(/<(script|style)[\s\S]*?<\/\1>/g, " ")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replaceAll("\u00a0", " ")
    .replace(/\s+/g, " ");
}
