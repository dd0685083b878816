import { z } from "zod";
import { FoundingPage } from "../../views/people/founding";
import { SignInPage, SignInSentPage, UseSignInLinkPage } from "../../views/people/sign-in";
import { dayOf } from "../calendar";
import { email, requiredText } from "../fields";
import { UTLYST } from "../history";
import { networkProfile } from "../membership/register";
import { refuse } from "../refusal";
import { type C, emptyForm, goTo, readForm, routes, show } from "../web";
import { foundWithAdministrator } from "./founding";
import { peopleOn, person } from "./persons";
import { dropSession, keepSession } from "./session-cookie";
import { beginSession, endSession } from "./sessions";
import { requestSignIn, signIn, signInLinkHolder } from "./sign-in";

const signInForm = z.object({ email: email() });

const foundingForm = z.object({
  network: requiredText(100),
  name: requiredText(100),
  email: email(),
});

/** Where to go after signing in: a page of ours, or the start page. */
function nextIn(c: C): string {
  const next = c.req.query("next") ?? "";
  return /^\/(?![/\\])[^\s\p{Cc}]*$/u.test(next) && next.length < 500 ? next : "/";
}

/** The client's network address; behind a proxy of ours, the one that the proxy saw. */
function clientOf(c: C): string {
  const seen = c.var.config.trustedProxy
    ? c.req.header("x-forwarded-for")?.split(",").at(-1)?.trim()
    : undefined;
  if (seen) return seen;
  return c.env?.incoming?.socket?.remoteAddress ?? "unknown";
}

function castFor(c: C) {
  return c.var.config.demo ? peopleOn(c.var.db, dayOf(c.var.at)).filter(({ roles }) => roles.length > 0) : [];
}

export const signInRoutes = routes()
  .get("/sign-in", (c) => {
    if (c.var.viewer) return goTo(c, nextIn(c));
    return show(c, SignInPage({ form: emptyForm, cast: castFor(c), next: nextIn(c) }));
  })
  .post("/sign-in", async (c) => {
    const { form, data } = await readForm(c, signInForm);
    if (!data) return show(c, SignInPage({ form, cast: castFor(c), next: nextIn(c) }), 422);
    const next = nextIn(c);
    requestSignIn(c.var.db, { email: data.email, client: clientOf(c), next }, { by: UTLYST, at: c.var.at });
    return goTo(c, "/sign-in/sent");
  })
  .get("/sign-in/sent", (c) => show(c, SignInSentPage({ demo: c.var.config.demo })))
  .get("/sign-in/:token", (c) => {
    const token = c.req.param("token");
    const holder = signInLinkHolder(c.var.db, token, c.var.at);
    return show(c, UseSignInLinkPage({ token, name: holder.name, next: nextIn(c) }));
  })
  .post("/sign-in/:token", (c) => {
    const session = signIn(c.var.db, c.req.param("token"), { by: UTLYST, at: c.var.at });
    keepSession(c, session.token, session.expiresAt);
    return goTo(c, nextIn(c));
  })
  .post("/sign-out", (c) => {
    if (c.var.sessionToken) endSession(c.var.db, c.var.sessionToken);
    dropSession(c);
    return goTo(c, "/sign-in", "signed_out");
  })
  .post("/demo/sign-in/:id{[0-9]+}", (c) => {
    if (!c.var.config.demo) refuse("not_found");
    const { id } = person(c.var.db, Number(c.req.param("id")));
    const session = beginSession(c.var.db, id, c.var.at);
    keepSession(c, session.token, session.expiresAt);
    return goTo(c, nextIn(c));
  })
  .get("/founding/:token", (c) => {
    requireFounding(c);
    return show(c, FoundingPage({ form: emptyForm, token: c.req.param("token") }));
  })
  .post("/founding/:token", async (c) => {
    requireFounding(c);
    const { form, data } = await readForm(c, foundingForm);
    if (!data) return show(c, FoundingPage({ form, token: c.req.param("token") ?? "" }), 422);
    const session = foundWithAdministrator(c.var.db, data, { by: UTLYST, at: c.var.at });
    c.var.foundingToken.current = null;
    keepSession(c, session.token, session.expiresAt);
    return goTo(c, "/register");
  });

/** The link that the start printed, once, for a network that does not exist yet. */
function requireFounding(c: C): void {
  const { current } = c.var.foundingToken;
  if (current === null || c.req.param("token") !== current || networkProfile(c.var.db))
    refuse("link_unknown");
}
