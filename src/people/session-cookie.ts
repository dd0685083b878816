import { deleteCookie, getCookie, setCookie } from "hono/cookie";
import { createMiddleware } from "hono/factory";
import type { Instant } from "../calendar";
import type { C, Env } from "../web";
import { sessionOf } from "./sessions";

/** `__Host-` binds the cookie to this very host, but browsers take it over https only. */
function cookie(c: C): { name: string; secure: boolean } {
  const secure = c.var.config.baseUrl.startsWith("https:");
  return { name: secure ? "__Host-utlyst" : "utlyst", secure };
}

export function keepSession(c: C, token: string, expiresAt: Instant): void {
  const { name, secure } = cookie(c);
  setCookie(c, name, token, {
    path: "/",
    httpOnly: true,
    sameSite: "Lax",
    secure,
    expires: new Date(expiresAt),
  });
}

export function dropSession(c: C): void {
  const { name, secure } = cookie(c);
  deleteCookie(c, name, { path: "/", secure });
}

/** Who is asking. */
export const visitor = createMiddleware<Env>(async (c, next) => {
  const token = getCookie(c, cookie(c).name) ?? null;
  const session = token ? sessionOf(c.var.db, token, c.var.at) : undefined;
  c.set("sessionToken", session ? token : null);
  c.set("viewer", session?.actor ?? null);
  if (token && session?.renewedUntil) keepSession(c, token, session.renewedUntil);
  await next();
});
