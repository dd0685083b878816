import { expect, test } from "vitest";
import { signoffsOf } from "../src/applications/signoff-records";
import { addSeries } from "../src/calls/series";
import { takeIn } from "../src/candidates/taking-in";
import type { Actor } from "../src/history";
import { joinNetwork } from "../src/membership/joining";
import { addNeed } from "../src/needs/needs";
import { beginPoll } from "../src/sources/polling";
import { addSource } from "../src/sources/sources";
import { adviceAccess } from "./access/advice";
import { agreementAccess } from "./access/agreement";
import { awardsAccess } from "./access/awards";
import { boardsAccess } from "./access/boards";
import { bodiesAccess } from "./access/bodies";
import { budgetsAccess } from "./access/budgets";
import { calendarsAccess } from "./access/calendars";
import { documentsAccess } from "./access/documents";
import { feesAccess } from "./access/fees";
import { importsAccess } from "./access/imports";
import { mandatesAccess } from "./access/mandates";
import { membershipAccess } from "./access/membership";
import { messagesAccess } from "./access/messages";
import { newslettersAccess } from "./access/newsletters";
import { papersAccess } from "./access/papers";
import { populationAccess } from "./access/population";
import { remindersAccess } from "./access/reminders";
import { replyLinksAccess } from "./access/reply-links";
import { resultsAccess } from "./access/results";
import { sectionsAccess } from "./access/sections";
import { EVERYBODY, NETWORK, OWN, PARTIES, REGISTER, SIGNED_IN, type Who } from "./access/who";
import { appOver, visitor } from "./support/visitor";
import { act, approveAs, NOW, secretFor, sentApplication, TODAY, world } from "./support/world";

const ROOMS = [
  adviceAccess,
  agreementAccess,
  awardsAccess,
  boardsAccess,
  bodiesAccess,
  calendarsAccess,
  budgetsAccess,
  documentsAccess,
  feesAccess,
  importsAccess,
  mandatesAccess,
  membershipAccess,
  newslettersAccess,
  papersAccess,
  populationAccess,
  messagesAccess,
  remindersAccess,
  replyLinksAccess,
  resultsAccess,
  sectionsAccess,
];

/** Who gets in where. Every route of the app stands here; the test fails for one that does not. */
const access: Record<string, Who[]> = {
  ...Object.fromEntries(ROOMS.flatMap(({ table }) => Object.entries(table))),
  "GET /": SIGNED_IN,
  "GET /healthy": EVERYBODY,
  "GET /assets/:name": EVERYBODY,
  "GET /about": EVERYBODY,
  "GET /accessibility": EVERYBODY,
  "GET /personal-data": EVERYBODY,
  "GET /sign-in": EVERYBODY,
  "POST /sign-in": EVERYBODY,
  "GET /sign-in/sent": EVERYBODY,
  "GET /sign-in/:token": EVERYBODY,
  "POST /sign-in/:token": EVERYBODY,
  "POST /sign-out": EVERYBODY,
  "POST /demo/sign-in/:id{[0-9]+}": [],
  "GET /founding/:token": [],
  "POST /founding/:token": [],
  "GET /people": REGISTER,
  "GET /people/new": REGISTER,
  "POST /people": REGISTER,
  "GET /people/:id": REGISTER,
  "GET /people/:id/edit": REGISTER,
  "POST /people/:id": REGISTER,
  "POST /people/:id/roles": REGISTER,
  "GET /people/:id/roles/:roleId": REGISTER,
  "POST /people/:id/roles/:roleId/topics": ["administrator"],
  "POST /people/:id/roles/:roleId/correction": REGISTER,
  "POST /people/:id/roles/:roleId/ending": ["administrator"],
  "GET /candidates": ["adviser"],
  "GET /candidates/new": ["adviser"],
  "POST /candidates": ["adviser"],
  "POST /candidates/dismissals": ["adviser"],
  "POST /candidates/dismissals/undoing": ["adviser"],
  "GET /candidates/:id": ["adviser"],
  "POST /candidates/:id/call": ["adviser"],
  "POST /candidates/:id/link": ["adviser"],
  "POST /candidates/:id/merging": ["adviser"],
  "POST /candidates/:id/dismissal": ["adviser"],
  "POST /candidates/:id/pages": ["adviser"],
  "POST /candidates/:id/texts": ["adviser"],
  "POST /candidates/:id/undoing": ["adviser"],
  "GET /tips/new": SIGNED_IN,
  "GET /tips/thanks": SIGNED_IN,
  "POST /tips": SIGNED_IN,
  "GET /watchwords": ["adviser"],
  "POST /watchwords": ["adviser"],
  "POST /watchwords/ending": ["adviser"],
  "GET /sources": ["adviser", "administrator"],
  "GET /sources/new": ["adviser"],
  "POST /sources": ["adviser"],
  "GET /sources/list.opml": ["adviser", "administrator"],
  "GET /sources/import": ["adviser"],
  "POST /sources/import": ["adviser"],
  "POST /sources/import/confirmation": ["adviser"],
  "POST /sources/polls": ["adviser"],
  "GET /sources/polls/:id": ["adviser", "administrator"],
  "GET /sources/:id": ["adviser", "administrator"],
  "GET /sources/:id/texts/:textId": ["adviser", "administrator"],
  "GET /sources/:id/edit": ["adviser"],
  "POST /sources/:id": ["adviser"],
  "POST /sources/:id/pause": ["adviser"],
  "POST /sources/:id/resumption": ["adviser"],
  "GET /calls.json": EVERYBODY,
  "GET /calls.atom": EVERYBODY,
  "GET /calls": SIGNED_IN,
  "GET /calls/list.csv": SIGNED_IN,
  "GET /calls/list.ics": SIGNED_IN,
  "GET /calls/new": ["adviser"],
  "POST /calls": ["adviser"],
  "GET /calls/:id": SIGNED_IN,
  "GET /calls/:id/planning": SIGNED_IN,
  "GET /calls/:id/edit": ["adviser"],
  "POST /calls/:id": ["adviser"],
  "POST /calls/:id/deadline-confirmation": ["adviser"],
  "POST /calls/:id/funder-changes/:changeId": ["adviser"],
  "GET /calls/:id/assessment": ["adviser"],
  "POST /calls/:id/assessment": ["adviser"],
  "GET /calls/:id/interests/:code": ["adviser", ...OWN],
  "POST /calls/:id/interests/:code": ["adviser", ...OWN],
  "GET /calls/:id/interest-question": ["adviser"],
  "POST /calls/:id/interest-question": ["adviser"],
  "GET /calls/:id/result": ["adviser"],
  "POST /calls/:id/result": ["adviser"],
  "GET /calls/:id/series": ["adviser"],
  "POST /calls/:id/series": ["adviser"],
  "GET /calls/:id/merging": ["adviser"],
  "POST /calls/:id/merging": ["adviser"],
  "POST /calls/:id/merging/undoing": ["adviser"],
  "GET /series": SIGNED_IN,
  "GET /series/:id": SIGNED_IN,
  "GET /searches": SIGNED_IN,
  "GET /searches/new": SIGNED_IN,
  "POST /searches": SIGNED_IN,
  // Another's search is answered as one that does not exist.
  "GET /searches/:id": SIGNED_IN,
  "POST /searches/:id/end": SIGNED_IN,
  "POST /searches/:id/resumption": SIGNED_IN,
  "POST /searches/:id/hits/:callId/dismissal": SIGNED_IN,
  "POST /searches/:id/hits/:callId/restoration": SIGNED_IN,
  "GET /needs": SIGNED_IN,
  "GET /needs/new": ["adviser", "contact", "director", "stranger"],
  "POST /needs": ["adviser", "contact", "director", "stranger"],
  "GET /needs/:id": SIGNED_IN,
  "GET /needs/:id/edit": ["adviser", ...OWN],
  "POST /needs/:id": ["adviser", ...OWN],
  "POST /needs/:id/ending": ["adviser", ...OWN],
  "POST /needs/:id/resumption": ["adviser", ...OWN],
  "GET /applications": SIGNED_IN,
  "GET /applications/new": ["adviser"],
  "POST /applications": ["adviser"],
  "GET /applications/:id": PARTIES,
  "GET /applications/:id/text": PARTIES,
  "GET /applications/:id/facts": ["adviser"],
  "POST /applications/:id/facts": ["adviser"],
  "GET /applications/:id/budget": PARTIES,
  "POST /applications/:id/budget": ["adviser"],
  "GET /applications/:id/budget/by-population": ["adviser"],
  "GET /applications/:id/history": PARTIES,
  "GET /applications/:id/planning": PARTIES,
  "GET /applications/:id/parties/:code": PARTIES,
  "POST /applications/:id/parties/:code/answers": OWN,
  "POST /applications/:id/parties/:code/link": ["adviser", ...OWN],
  "POST /applications/:id/owner-consent": [],
  "GET /applications/:id/versions/new": ["adviser"],
  "POST /applications/:id/versions": ["adviser"],
  "GET /applications/:id/versions/:number": PARTIES,
  "GET /applications/:id/versions/:number/taking-back": ["adviser"],
  "POST /applications/:id/versions/:number/taking-back": ["adviser"],
  "GET /applications/:id/versions/:number/compare/:other": PARTIES,
  "GET /applications/:id/approvals.json": PARTIES,
  "GET /applications/:id/signoffs/:signoffId": NETWORK,
  "GET /applications/:id/submission": ["adviser"],
  "POST /applications/:id/submission": ["adviser"],
  "GET /applications/:id/submission/document": PARTIES,
  "GET /applications/:id/abandonment": ["adviser"],
  "POST /applications/:id/abandonment": ["adviser"],
  "POST /applications/:id/resumption": ["adviser"],
  "GET /signoffs/:token": EVERYBODY,
  "GET /signoffs/:token/review": EVERYBODY,
  "GET /signoffs/:token/draft": EVERYBODY,
  "POST /signoffs/:token": EVERYBODY,
  "POST /signoffs/:token/review": EVERYBODY,
  "GET /signoffs/:token/objection": EVERYBODY,
  "POST /signoffs/:token/objection": EVERYBODY,
  "POST /signoffs/:token/draft": EVERYBODY,
};

/** Solna's people look at an application in which Täby has approved; Ekerö came into the network later. */
function setUp() {
  const w = world();
  const { id, callId } = sentApplication(w);
  approveAs(w, id, "taby");
  const names = { code: "0125", shortName: "Ekerö", formalName: "Ekerö kommun", genitive: "Ekerö kommuns" };
  joinNetwork(w.db, { ...names, fromOn: TODAY, agreementTitle: "A" }, act(w.coordinator));
  const stranger = w.someone("Nils Ny", "nils@ekero.example.se", "contact", "0125");
  const source = { name: "Källa", url: "https://kalla.example.se/rss", funder: "", everyMinutes: 60 };
  const sourceId = addSource(w.db, source, act(w.adviser));
  takeIn(
    w.db,
    sourceId,
    [{ guid: "1", title: "Nytt", link: null, publishedAt: null, text: "", raw: "{}" }],
    NOW,
  );
  const need = { municipalityCode: "0184", title: "Tolkar", text: "Fler tolkar.", targetGroups: "" };
  const needId = addNeed(w.db, need, act(w.contact.solna));
  const { poll } = beginPoll(w.db, act(w.adviser));
  const seriesId = addSeries(w.db, { name: "§ 37", funder: "Länsstyrelsen", note: "" }, act(w.adviser));
  const signoffId = signoffsOf(w.db, id)[0]?.signoff.id;
  const cast: Record<Who, Actor | null> = {
    guest: null,
    adviser: w.adviser,
    coordinator: w.coordinator,
    administrator: w.administrator,
    contact: w.contact.solna,
    director: w.director.solna,
    stranger,
  };
  const ofRooms = ROOMS.flatMap(({ addresses }) => Object.entries(addresses(w)));
  /** A real address for each route; the longest pattern first. */
  const address = (path: string) =>
    ofRooms
      .toSorted(([a], [b]) => b.length - a.length)
      .reduce((filled, [pattern, real]) => filled.replace(pattern, real), path)
      .replace("/applications/:id/signoffs/:signoffId", `/applications/${id}/signoffs/${signoffId}`)
      .replace("/applications/:id", `/applications/${id}`)
      .replace("/parties/:code", "/parties/0184")
      .replace("/versions/:number", "/versions/1")
      .replace("/compare/:other", "/compare/1")
      .replace("/signoffs/:token", `/signoffs/${secretFor(w, w.director.solna)}`)
      .replace("/people/:id/roles/:roleId", "/people/1/roles/1")
      .replace("/people/:id", "/people/1")
      .replace("/calls/:id", `/calls/${callId}`)
      .replace("/interests/:code", "/interests/0184")
      .replace("/funder-changes/:changeId", "/funder-changes/1")
      .replace("/series/:id", `/series/${seriesId}`)
      .replace("/searches/:id", "/searches/1")
      .replace("/hits/:callId", `/hits/${callId}`)
      .replace("/needs/:id", `/needs/${needId}`)
      .replace("/candidates/:id", "/candidates/1")
      .replace("/sources/polls/:id", `/sources/polls/${poll.id}`)
      .replace("/sources/:id", `/sources/${sourceId}`);
  return { w, cast, address };
}

/** Turned away: to the sign-in page, by 401 or by 403. Any other answer means that the door was open. */
function isTurnedAway(response: Response): boolean {
  const to = response.headers.get("location") ?? "";
  const toSignIn = response.status === 303 && (to === "/sign-in" || to.startsWith("/sign-in?next="));
  return toSignIn || response.status === 401 || response.status === 403;
}

test("every route of the app is in the table", () => {
  const { app } = appOver(world());
  const routes = app.routes
    .filter(({ method, path }) => method !== "ALL" && !path.endsWith("*"))
    .map(({ method, path }) => `${method} ${path}`);
  expect([...new Set(routes)].toSorted()).toEqual(Object.keys(access).toSorted());
});

// These need a token of their own, or answer everybody alike; they are tested where they belong.
const ELSEWHERE = new Set(["POST /sign-out", "GET /sign-in/:token", "POST /sign-in/:token"]);

for (const [route, allowed] of Object.entries(access)) {
  const [method, path] = route.split(" ") as [string, string];
  if (ELSEWHERE.has(route) || allowed.length === 0) continue;
  test(`${route} is for ${allowed.join(", ")}`, async () => {
    const { w, cast, address } = setUp();
    const admitted: Who[] = [];
    for (const who of EVERYBODY) {
      // Each tries alone: what one did must not open or close the door for the next.
      w.db.$client.exec("savepoint attempt");
      const client = visitor(w, cast[who]);
      const response = method === "GET" ? await client.get(address(path)) : await client.post(address(path));
      expect(response.status, `${who}: ${response.status}`).toBeLessThan(500);
      if (!isTurnedAway(response)) admitted.push(who);
      w.db.$client.exec("rollback to attempt; release attempt");
    }
    expect(admitted).toEqual(EVERYBODY.filter((who) => allowed.includes(who)));
  });
}
