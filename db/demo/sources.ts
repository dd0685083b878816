import { addDays, addMinutes, type Day, type Instant, instantAt } from "../../src/calendar";
import { callForm } from "../../src/calls/forms";
import type { CandidateRow } from "../../src/candidates/candidates";
import { dismiss, linkToCall, makeCall } from "../../src/candidates/deciding";
import { inbox } from "../../src/candidates/inbox";
import { readingOf, typedFromReading } from "../../src/candidates/reading";
import { unweighed, weigh } from "../../src/candidates/weighing";
import { visitSource } from "../../src/sources/kinds/kinds";
import type { Fetch } from "../../src/sources/net/fetching";
import { beginPoll, type PollTools, pollDue, runPoll } from "../../src/sources/polling";
import { addSource, pauseSource } from "../../src/sources/sources";
import { defaultSources } from "../defaults/sources";
import { demoAddress, demoFetch } from "./demo-fetch";
import type { Story } from "./story";

const DAILY = 24 * 60;
const SIX_HOURS = 6 * 60;
const SOURCES_SINCE = 3;

const SOURCES = [
  {
    name: "Exempelverket, utlysningar",
    address: "https://exempelverket.example.se/utlysningar.atom",
    funder: "Exempelverket",
  },
  {
    name: "Tillväxtverket, utlysningar (exempel)",
    address: "https://tillvaxtmyndigheten.example.se/4.1a2b3c/12.4d5e6f.portlet?state=rss",
    funder: "Tillväxtverket",
  },
  {
    name: "EU Funding & Tenders (exempel)",
    address: "https://eu-portal.example.se/opportunities/data/grants-rss.xml",
    funder: "Europeiska kommissionen",
  },
  {
    name: "Länsstyrelsen Exempel, nyheter",
    address: "https://lansstyrelsen-exempel.example.se/nyheter/rss",
    funder: "Länsstyrelsen Exempel",
  },
  {
    kind: "page",
    name: "Länsstyrelsen Exempel, § 37",
    address: "https://lansstyrelsen-exempel.example.se/bidrag/37.html",
    funder: "Länsstyrelsen Exempel",
  },
] as const;

export function tellOfSources(story: Story): void {
  const { db } = story;
  story.on(story.ago(SOURCES_SINCE, "13:00"), (at) => {
    const act = story.act(at, "adviser");
    for (const { address, ...form } of SOURCES) {
      const url = demoAddress(address, story.today);
      addSource(db, { ...form, url, everyMinutes: SIX_HOURS }, act);
    }
    // A computer without a net would only report them as out of reach.
    for (const form of defaultSources) pauseSource(db, addSource(db, form, act), act);
  });
  story.on(story.ago(SOURCES_SINCE, "13:10"), async (at) => {
    await runPoll(db, beginPoll(db, story.act(at, "adviser")), tools(at));
  });
  for (const at of nightsSince(story.day(-SOURCES_SINCE), story.today)) {
    story.on(at, async () => {
      await pollDue(db, tools(at));
      weigh(db, unweighed(db));
    });
  }
  tellOfDecisions(story);
}

function tools(at: Instant): PollTools {
  const noNet: Fetch = async () => {
    throw new Error("the demo begins without a net");
  };
  const fetch = demoFetch(noNet, () => at);
  return { visit: (source) => visitSource(source, { fetch, at }), now: () => at };
}

/** Shortly before midnight, exactly a day apart; the feeds of today are left for the first who asks. */
function nightsSince(from: Day, today: Day): Instant[] {
  const nights: Instant[] = [];
  const last = instantAt(addDays(today, -1), "23:50");
  for (let at = last; at > instantAt(addDays(from, 1), "12:00"); at = addMinutes(at, -DAILY)) nights.push(at);
  return nights;
}

function tellOfDecisions(story: Story): void {
  const { db } = story;
  story.on(story.ago(2, "09:20"), (at) => {
    const act = story.act(at, "adviser");
    dismiss(db, found(story, "Digital omställning").candidate.id, "Gäller företag, inte kommuner.", act);
    dismiss(
      db,
      found(story, "Innovationscheckar").candidate.id,
      "Gäller livsmedelsföretag. Ligger utanför nätverkets uppdrag.",
      act,
    );
  });
  story.on(story.ago(2, "09:50"), (at) => {
    const row = found(story, "Stöd till ensamkommande unga");
    const typed = typedFromReading(row, readingOf(row), "Beslut");
    const form = callForm.parse({
      ...typed,
      description: `${typed.description}\n\nPåhittad utlysning i demon.`,
      eligibleApplicants: "Minst två kommuner från samma län.",
      joint: "required",
      minMunicipalities: "2",
      confirmed: "yes",
    });
    story.name("young people", makeCall(db, row.candidate.id, form, story.act(at, "adviser")));
  });
  story.on(story.ago(1, "10:15"), (at) => {
    const { id } = found(story, "Guardianship").candidate;
    linkToCall(db, id, story.id("guardianship"), story.act(at, "adviser"));
  });
}

function found(story: Story, beginning: string): CandidateRow {
  for (let page = 1; ; page += 1) {
    const { rows } = inbox(story.db, { show: "undecided", order: "newest", sourceId: null }, page);
    const row = rows.find(({ candidate }) => candidate.title.startsWith(beginning));
    if (row) return row;
    if (rows.length === 0) throw new Error(`no candidate begins with ${beginning}`);
  }
}
