import { join } from "node:path";
import { fillDemo } from "../db/demo/demo";
import { type Db, openDb } from "../db/open";
import { applicationsFor, partiesOf } from "../src/applications/applications";
import { dayOf, type Instant, instantOf } from "../src/calendar";
import { callList } from "../src/calls/call-list";
import { filterIn } from "../src/calls/filter-form";
import { outbox } from "../src/messages/letter-list";
import { actorOn, holdersOf } from "../src/people/persons";
import { beginSession } from "../src/people/sessions";
import { addCalls } from "./calls";
import { temporaryFolder } from "./endings";

const CALLS = 10_000;

export type Place = Awaited<ReturnType<typeof filledPlace>>;

/** A data folder with the demo and ten thousand calls more, an adviser who is signed in, and what there is to visit. */
export async function filledPlace() {
  const folder = temporaryFolder();
  const db = openDb(join(folder, "utlyst.db"), "db/migrations");
  const at = instantOf(Date.now());
  await fillDemo(db, at);
  const words = addCalls(db, CALLS, at);

  const adviser = advisers(db, at)[0];
  const application =
    adviser && applicationsFor(db, adviser).find(({ status }) => status === "out_for_approval");
  const letter = outbox(db, "waiting", 1, 500).letters.find(({ kind }) => kind === "for_approval");
  if (!adviser?.personId || !application || !letter?.secret)
    throw new Error("the demo lacks what is visited");
  const search = (q: string) => ({ q, hits: callList(db, filterIn({ q }), at).total });

  const place = {
    folder,
    cookie: `utlyst=${beginSession(db, adviser.personId, at).token}`,
    searches: {
      none: search(""),
      common: search(words[0] ?? ""),
      rarer: search(words[1000] ?? ""),
      unknown: search("finnsinteihela"),
    },
    board: {
      path: `/applications/${application.id}`,
      title: application.title,
      parties: partiesOf(db, application.id).length,
    },
    link: `/signoffs/${letter.secret}`,
  };
  db.$client.close();
  return place;
}

function advisers(db: Db, at: Instant) {
  const today = dayOf(at);
  return holdersOf(db, "adviser", today).map(({ id }) => actorOn(db, id, today));
}
