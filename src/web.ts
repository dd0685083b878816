import { type Context, Hono } from "hono";
import type { Child, FC } from "hono/jsx";
import type { z } from "zod";
import type { Db } from "../db/open";
import { fieldErrorText } from "../views/field-errors";
import type { FormState } from "../views/ui/form";
import type { Instant } from "./calendar";
import type { Config } from "./config";
import type { FieldError } from "./fields";
import type { Act, Actor } from "./history";
import type { Press } from "./papers/press/orders";
import type { AskScb } from "./population/asking";
import { type RefusalStatus, refuse } from "./refusal";
import type { Visit } from "./sources/kinds/kind";
import type { Fetch } from "./sources/net/fetching";

/** What the app needs from outside: everything else it gets with each request. */
export type AppTools = {
  db: Db;
  config: Config;
  now: () => Instant;
  /** Fetches and reads a page by somebody's wish, off the thread that answers pages. */
  visit: Visit;
  /** Fetches a file by somebody's wish, by the same rules as the sources: never from an inner network. */
  fetch: Fetch;
  /** Asks SCB for residents, by somebody's wish. */
  askScb: AskScb;
  /** Makes papers for somebody who waits, off the thread that answers pages. */
  press: Press;
  /** Starts a round over the sources and answers its id at once; the visits go on by themselves. */
  startPoll: (act: Act) => number;
  /** Text to the log, for a mistake that nobody expected. */
  logError: (reference: string, error: unknown) => void;
  assets: Assets;
  /** One-time way to make the first administrator of an empty network; null when there is one. */
  foundingToken: { current: string | null };
};

export type Assets = {
  paths: { css: string; js: string; mark: string };
  /** By path below /assets/. */
  files: ReadonlyMap<
    string,
    { bytes: Uint8Array<ArrayBuffer>; brotli: Uint8Array<ArrayBuffer> | null; mediaType: string }
  >;
};

export type Env = {
  Bindings: { incoming?: { socket?: { remoteAddress?: string } } };
  Variables: AppTools & {
    at: Instant;
    /** Null for one who is not signed in. */
    viewer: Actor | null;
    sessionToken: string | null;
  };
};

export type C = Context<Env>;

declare module "hono" {
  interface ContextRenderer {
    // biome-ignore lint/style/useShorthandFunctionType: an interface is what Hono lets one extend
    (page: Child): Response | Promise<Response>;
  }
}

export function routes() {
  return new Hono<Env>();
}

/** The signed-in person; app.tsx lets nobody else come here. */
export function viewer(c: C): Actor {
  return c.var.viewer ?? refuse("not_yours");
}

/** Who does it, and when: what every change is given. */
export function actOf(c: C): Act {
  return { by: viewer(c), at: c.var.at };
}

/** The page in its layout; see the renderer in app.tsx. */
export function show(c: C, page: ReturnType<FC>, status: 200 | 401 | 422 | 500 | RefusalStatus = 200) {
  c.status(status);
  return c.render(page as Child);
}

/** On to another page, which says what was done: `done` is a key of `doneTexts` (views/done-texts.ts). */
export function goTo(c: C, path: string, done?: string) {
  return c.redirect(done ? `${path}${path.includes("?") ? "&" : "?"}done=${done}` : path, 303);
}

/** A whole number from the address, such as an id; anything else is an address that does not exist. */
export function idIn(c: C, name = "id"): number {
  const text = c.req.param(name) ?? "";
  return /^[1-9]\d{0,9}$/.test(text) ? Number(text) : refuse("not_found");
}

/** The year in the address. */
export function yearIn(c: C): number {
  const text = c.req.param("year") ?? "";
  return /^(19|20)\d\d$/.test(text) ? Number(text) : refuse("not_found");
}

export function pageIn(c: C): number {
  const text = c.req.query("page") ?? "1";
  return /^[1-9]\d{0,5}$/.test(text) ? Number(text) : 1;
}

type FormRead<T> = { form: FormState; data: T } | { form: FormState; data: undefined };

/** What was typed, as text by field; several values of one field stand with commas between. Files are left out. */
export async function typedIn(c: C): Promise<Record<string, string>> {
  const body = await c.req.parseBody({ all: true });
  const texts = Object.entries(body).map(([name, value]): [string, string] => {
    const parts = (Array.isArray(value) ? value : [value]).filter((part) => typeof part === "string");
    return [name, parts.join(",").replaceAll("\r\n", "\n")];
  });
  return Object.fromEntries(texts);
}

/** The first complaint of each field, in Swedish. */
export function errorsOf(
  issues: readonly { path: PropertyKey[]; message: string }[],
): Record<string, string> {
  const errors: Record<string, string> = {};
  for (const { path, message } of issues) {
    const field = String(path[0] ?? "form");
    errors[field] ??= fieldErrorText(field, message as FieldError);
  }
  return errors;
}

/** Checks what was typed; without `data` the same form is shown again, with what was typed and what to put right. */
export function check<S extends z.ZodType>(values: Record<string, string>, schema: S): FormRead<z.output<S>> {
  const read = schema.safeParse(values);
  if (read.success) return { form: { values, errors: {} }, data: read.data };
  return { form: { values, errors: errorsOf(read.error.issues) }, data: undefined };
}

export async function readForm<S extends z.ZodType>(c: C, schema: S): Promise<FormRead<z.output<S>>> {
  return check(await typedIn(c), schema);
}

/** The revision that a page was opened at, from its hidden field. */
export function revisionIn(values: Record<string, string>, name = "revision"): number {
  return /^\d{1,9}$/.test(values[name] ?? "") ? Number(values[name]) : 0;
}

/**
 * Somebody else saved while this page was open. The form comes again with what was typed and the newest revision:
 * who then saves has been told, and means it.
 */
export function changedMeanwhile(typed: Record<string, string>, revision: number): FormState {
  return {
    values: { ...typed, revision: String(revision) },
    errors: { form: fieldErrorText("form", "changed_meanwhile") },
  };
}

export const emptyForm: FormState = { values: {}, errors: {} };

export function formOf(values: Record<string, string>): FormState {
  return { values, errors: {} };
}
