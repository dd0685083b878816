import { callAtom } from "../../views/calls/call-atom";
import { callJson, type Listing } from "../../views/calls/call-json";
import type { Instant } from "../calendar";
import { networkProfile } from "../membership/register";
import { sha256 } from "../secrets";
import { type C, pageIn, routes } from "../web";
import { publicly } from "./call-filter";
import { filterIn, filterParts } from "./filter-form";
import { publishedCalls, stateOfCalls } from "./published";

const MOST_PER_PAGE = 500;
const USUAL_PER_PAGE = 100;

/** How long anybody may keep an answer before asking whether it still stands. */
const FRESH_SECONDS = 300;

function sizeIn(c: C): number {
  const text = c.req.query("size") ?? "";
  return /^[1-9]\d{0,5}$/.test(text) ? Math.min(Number(text), MOST_PER_PAGE) : USUAL_PER_PAGE;
}

/** The page that was asked for, under one address however its parts were ordered or misspelt. */
function listing(c: C, path: string): Listing {
  const { db, at, config } = c.var;
  const filter = publicly(filterIn(c.req.query()));
  const [number, size] = [pageIn(c), sizeIn(c)];
  const { calls, total } = publishedCalls(db, filter, at, { number, size });
  const address = (page: number) => {
    const parts = {
      ...filterParts(filter),
      ...(size === USUAL_PER_PAGE ? {} : { size: String(size) }),
      ...(page === 1 ? {} : { page: String(page) }),
    };
    const query = new URLSearchParams(parts).toString();
    return `${config.baseUrl}${path}${query && "?"}${query}`;
  };
  return {
    calls,
    total,
    self: address(number),
    next: number * size < total ? address(number + 1) : null,
    baseUrl: config.baseUrl,
    networkName: networkProfile(db)?.name ?? "Utlyst",
  };
}

type Made = { path: string; mediaType: string; write: (page: Listing, changedAt: Instant) => string };

/** Answers 304 without reading a call when nothing can have changed since the asker's copy. */
function answer(c: C, { path, mediaType, write }: Made): Response {
  const { db, at, config } = c.var;
  const state = stateOfCalls(db, at);
  const { search } = new URL(c.req.url);
  const asked = sha256(`${config.baseUrl}${path}${search} ${state.mark}`);
  // Weak: the same calls, though packed in different ways.
  const etag = `W/"${asked.slice(0, 22)}"`;
  c.header("ETag", etag);
  c.header("Last-Modified", new Date(state.at).toUTCString());
  c.header("Cache-Control", `public, max-age=${FRESH_SECONDS}`);
  const known = (c.req.header("if-none-match") ?? "").split(",").map((one) => one.trim());
  const bare = etag.slice(2);
  if (known.includes("*") || known.some((one) => one.replace(/^W\//, "") === bare)) return c.body(null, 304);
  c.header("Content-Type", mediaType);
  return c.body(write(listing(c, path), state.at));
}

/** Open to anybody: what the funders have published, and nothing of what the network thinks of it. */
export const openCallRoutes = routes()
  .get("/calls.json", (c) =>
    answer(c, {
      path: "/calls.json",
      mediaType: "application/json; charset=utf-8",
      write: (page) => callJson(page, c.var.at),
    }),
  )
  .get("/calls.atom", (c) =>
    answer(c, {
      path: "/calls.atom",
      mediaType: "application/atom+xml; charset=utf-8",
      write: callAtom,
    }),
  );
