import { Hono } from "hono";
import { compress } from "hono/compress";
import { createMiddleware } from "hono/factory";
import { HTTPException } from "hono/http-exception";
import { LostSessionPage, MistakePage, RefusedPage } from "../views/problems";
import { adviceRoutes } from "./advice/routes";
import { agreementRoutes } from "./agreement/routes";
import { applicationRoutes } from "./applications/routes";
import { signoffRoutes } from "./applications/signoff-routes";
import { assetRoutes } from "./assets";
import { awardRoutes } from "./awards/routes";
import { boardRoutes } from "./boards/routes";
import { actionPlanRoutes } from "./bodies/action-plan-routes";
import { evaluationRoutes } from "./bodies/evaluation-routes";
import { meetingRoutes } from "./bodies/meeting-routes";
import { bodyRoutes } from "./bodies/routes";
import { budgetRoutes } from "./budgets/routes";
import { calendarRoutes } from "./calendars/routes";
import { openCallRoutes } from "./calls/open-routes";
import { callRoutes } from "./calls/routes";
import { seriesRoutes } from "./calls/series-routes";
import { candidateRoutes } from "./candidates/routes";
import { tipRoutes } from "./candidates/tip-routes";
import { documentRoutes } from "./documents/routes";
import { feeRoutes } from "./fees/routes";
import { renderer } from "./frame";
import { importRoutes } from "./imports/routes";
import { delegatedRoutes } from "./mandates/delegated-routes";
import { linkRoutes } from "./mandates/link-routes";
import { supportRoutes } from "./mandates/routes";
import { hostRoutes } from "./membership/host-routes";
import { registerRoutes } from "./membership/register-routes";
import { membershipRoutes } from "./membership/routes";
import { letterRoutes } from "./messages/letter-routes";
import { outboxRoutes } from "./messages/routes";
import { needRoutes } from "./needs/routes";
import { newsletterRoutes } from "./newsletters/routes";
import { partnerFormLinkRoutes } from "./papers/partner-form-routes";
import { reportRoutes } from "./papers/report-routes";
import { paperRoutes } from "./papers/routes";
import { peopleRoutes } from "./people/routes";
import { visitor } from "./people/session-cookie";
import { signInRoutes } from "./people/sign-in-routes";
import { populationRoutes } from "./population/routes";
import { headers, limitedBodies, ownPagesOnly } from "./protection";
import { Refusal } from "./refusal";
import { delayRoutes, directorsDelayRoutes } from "./reminders/delay-routes";
import { reminderRoutes } from "./reminders/routes";
import { replyRoutes } from "./reply-links/routes";
import { resultRoutes } from "./results/routes";
import { searchRoutes } from "./searches/routes";
import { newToken } from "./secrets";
import { formRoutes } from "./sections/form-routes";
import { sectionRoutes } from "./sections/routes";
import { sourceRoutes } from "./sources/routes";
import { startRoutes } from "./start/routes";
import { watchwordRoutes } from "./watchwords/routes";
import { type AppTools, type Env, show, typedIn } from "./web";

/** Pages for everyone; what else there is asks who one is first. `/outbox` guards itself: it is open in the demo. */
const OPEN_PATHS = [
  "sign-in",
  "sign-out",
  "signoffs",
  "replies",
  "newsletters",
  "newsletters\\.atom",
  "calendars/feeds",
  "letters/exits",
  "assets",
  "about",
  "accessibility",
  "personal-data",
  "healthy",
  "founding",
  "demo",
  "outbox",
  "calls\\.json",
  "calls\\.atom",
];
const OPEN = new RegExp(`^/(${OPEN_PATHS.join("|")})(/|$)`);

const signedInOnly = createMiddleware<Env>(async (c, next) => {
  if (c.var.viewer || OPEN.test(c.req.path)) return next();
  // What somebody typed is answered with its own words, also by htmx: a page that came anew would lose them.
  if (c.req.header("hx-request") && c.req.method !== "POST") {
    // A part of a page was asked for: the whole page comes again, and with it the way to sign in.
    c.header("HX-Refresh", "true");
    return c.body(null, 401);
  }
  if (c.req.method === "GET" || c.req.method === "HEAD") {
    const { pathname, search } = new URL(c.req.url);
    const to = pathname === "/" ? "" : `?next=${encodeURIComponent(pathname + search)}`;
    return c.redirect(`/sign-in${to}`, 303);
  }
  return show(c, <LostSessionPage typed={await typedIn(c)} />, 401);
});

export function createApp(tools: AppTools) {
  const app = new Hono<Env>();

  app.use(headers(tools.config));
  app.route("/assets", assetRoutes(tools.assets));
  app.get("/healthy", (c) => c.text("ok"));
  app.use(compress());
  app.use(
    createMiddleware<Env>(async (c, next) => {
      for (const [name, tool] of Object.entries(tools)) c.set(name as keyof AppTools, tool);
      await next();
      // What is open to anybody says itself how long it may be kept.
      if (c.res.headers.has("Cache-Control")) return;
      // The answer to a form may be kept by the reader's own browser, or Back would show an error in its place.
      c.header("Cache-Control", c.req.method === "POST" ? "private, no-cache" : "no-store");
    }),
  );
  app.use(renderer);
  app.use(ownPagesOnly(tools.config));
  app.use(limitedBodies);
  app.use(
    createMiddleware<Env>(async (c, next) => {
      // The whole body first: who asks, and when, is settled after the last byte has come, however slowly it came.
      if (c.req.method === "POST") await c.req.arrayBuffer();
      c.set("at", tools.now());
      await next();
    }),
  );
  app.use(visitor);
  app.use(signedInOnly);

  app.route("/", startRoutes);
  app.route("/", signInRoutes);
  app.route("/", outboxRoutes);
  app.route("/letters", letterRoutes);
  app.route("/people", peopleRoutes);
  app.route("/candidates", candidateRoutes);
  app.route("/tips", tipRoutes);
  app.route("/watchwords", watchwordRoutes);
  app.route("/sources", sourceRoutes);
  app.route("/", openCallRoutes);
  app.route("/calendars", calendarRoutes);
  app.route("/calls", callRoutes);
  app.route("/series", seriesRoutes);
  app.route("/needs", needRoutes);
  app.route("/advice", adviceRoutes);
  app.route("/searches", searchRoutes);
  app.route("/applications", applicationRoutes);
  app.route("/applications", delayRoutes);
  app.route("/applications", budgetRoutes);
  app.route("/applications", supportRoutes);
  app.route("/applications", awardRoutes);
  app.route("/applications", paperRoutes);
  app.route("/applications", sectionRoutes);
  app.route("/forms", formRoutes);
  app.route("/signoffs", signoffRoutes);
  app.route("/signoffs", directorsDelayRoutes);
  app.route("/signoffs", linkRoutes);
  app.route("/signoffs", partnerFormLinkRoutes);
  app.route("/replies", replyRoutes);
  app.route("/", newsletterRoutes);
  app.route("/reminders", reminderRoutes);
  app.route("/register", registerRoutes);
  app.route("/municipalities", membershipRoutes);
  app.route("/municipalities", reportRoutes);
  app.route("/agreement", agreementRoutes);
  app.route("/hosts", hostRoutes);
  app.route("/bodies", bodyRoutes);
  app.route("/meetings", meetingRoutes);
  app.route("/action-plans", actionPlanRoutes);
  app.route("/evaluations", evaluationRoutes);
  app.route("/results", resultRoutes);
  app.route("/boards", boardRoutes);
  app.route("/boards", delegatedRoutes);
  app.route("/fees", feeRoutes);
  app.route("/population", populationRoutes);
  app.route("/imports", importRoutes);
  app.route("/documents", documentRoutes);

  app.notFound((c) => show(c, <RefusedPage code="not_found" />, 404));

  app.onError((error, c) => {
    if (error instanceof Refusal) {
      return show(c, <RefusedPage code={error.code} />, error.status);
    }
    if (error instanceof HTTPException) return error.getResponse();
    const reference = newToken().slice(0, 8);
    tools.logError(reference, error);
    return show(c, <MistakePage reference={reference} />, 500);
  });

  return app;
}
