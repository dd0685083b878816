import { and, asc, eq, isNotNull } from "drizzle-orm";
import { describe, expect, test } from "vitest";
import { fillDemo } from "../db/demo/demo";
import { demoAddress, demoFetch } from "../db/demo/demo-fetch";
import { type OpenDb, openDb } from "../db/open";
import { history, letters, persons } from "../db/schema";
import { agreementText } from "../src/agreement/agreement-text";
import { amendmentsOf } from "../src/agreement/amendments";
import { noticesOf } from "../src/agreement/notices";
import { partiesOn } from "../src/agreement/parties";
import { application, applicationsFor } from "../src/applications/applications";
import { board } from "../src/applications/board";
import { blockers } from "../src/applications/readiness";
import { signatory } from "../src/applications/signoff-links";
import { submissionOf } from "../src/applications/submission";
import { actionPlan } from "../src/bodies/action-plan";
import { bodiesOn } from "../src/bodies/bodies";
import { membersOf } from "../src/bodies/body-members";
import { chairOn } from "../src/bodies/chair";
import { evaluationsOf } from "../src/bodies/evaluations";
import { externalActorsOn } from "../src/bodies/external-actors";
import { leadershipDecisions } from "../src/bodies/meeting-decisions";
import { comingMeetings } from "../src/bodies/meetings";
import { yearDuties } from "../src/bodies/year-duties";
import { addDays, addMinutes, dayOf, type Instant, isWorkingDay } from "../src/calendar";
import { callList } from "../src/calls/call-list";
import { call } from "../src/calls/calls";
import { CALL_STATUSES, callStatus } from "../src/calls/deadline";
import { readDeadline } from "../src/calls/deadline-reader";
import { type InboxFilter, inbox, undecidedCount } from "../src/candidates/inbox";
import { readingOf } from "../src/candidates/reading";
import { document } from "../src/documents/documents";
import { feesOf, feeYearsWithSums } from "../src/fees/balances";
import { UTLYST } from "../src/history";
import { partnerForms } from "../src/mandates/partner-forms";
import { handoverList } from "../src/membership/handovers";
import { hostOn, membersOn } from "../src/membership/register";
import { byMunicipality, municipalPeopleOn } from "../src/people/holders";
import { actorOn } from "../src/people/persons";
import { newestPopulations } from "../src/population/figure-years";
import { populationsOf } from "../src/population/populations";
import { answererBy } from "../src/reply-links/reply-links";
import { sourcesWithHealth } from "../src/sources/health";
import type { Fetch } from "../src/sources/net/fetching";
import { beginPoll, pollDue, pollProgress, runPoll } from "../src/sources/polling";
import { visitBy } from "./support/visits";

const noNet: Fetch = async () => {
  throw new Error("the demo needs no net");
};

const EVERYTHING = { q: "", status: "all", funder: "", closesBy: null, order: "deadline" } as const;

async function demoOn(now: Instant): Promise<OpenDb> {
  const db = openDb(":memory:", "db/migrations");
  const before = performance.now();
  await fillDemo(db, now, ({ kind }) => ({ subject: `Om ${kind}`, text: "Hej" }));
  console.info(`the demo of ${dayOf(now)} took ${Math.round(performance.now() - before)} ms`);
  return db;
}

function rowCounts(db: OpenDb): Record<string, unknown> {
  const tables = db.$client.prepare("select name from sqlite_master where type = 'table'").pluck().all();
  return Object.fromEntries(
    tables.map((name) => [name, db.$client.prepare(`select count(*) from "${name}"`).pluck().get()]),
  );
}

function applicationsIn(db: OpenDb, at: Instant) {
  const adviser = actorOn(db, 1, dayOf(at))!;
  const [preStudy, advice, guides] = applicationsFor(db, adviser)
    .map(({ id }) => id)
    .toSorted((a, b) => a - b)
    .map((id) => application(db, id));
  return { preStudy: preStudy!, advice: advice!, guides: guides! };
}

describe.each([
  "2026-11-22T09:00:00.000Z",
  "2027-01-01T06:30:00.000Z",
  "2028-02-29T12:00:00.000Z",
  "2027-07-14T13:00:00.000Z",
  "2027-03-29T22:30:00.000Z",
])("the demo that is first started at %s", async (now) => {
  const today = dayOf(now);
  const db = await demoOn(now);
  const calls = callList(db, EVERYTHING, now, { number: 1, size: 100 }).calls.map(({ id }) => call(db, id));

  test("has the fifteen municipalities with their residents, hosts and topic groups", () => {
    const members = membersOn(db, today);
    expect(members).toHaveLength(15);
    expect(membersOn(db, "2014-04-14")).toHaveLength(0);
    const of2024 = members.map(
      ({ code }) => populationsOf(db, code).find(({ year }) => year === 2024)?.residents,
    );
    expect(of2024.reduce<number>((sum, residents) => sum + (residents ?? 0), 0)).toBe(795_364);
    expect(
      newestPopulations(
        db,
        members.map(({ code }) => code),
      )?.year,
    ).toBe(2025);
    expect(hostOn(db, "2017-11-30")?.formalName).toBe("Lidingö stad");
    expect(hostOn(db, today)?.formalName).toBe("Sollentuna kommun");
    expect(bodiesOn(db, today, "topic")).toHaveLength(5);
    expect(members.find(({ code }) => code === "0187")?.genitive).toBe("Vaxholms stads");
  });

  test("has the agreement with its papers, an amendment that all have signed and one that nine have, and no one leaving", () => {
    const parties = partiesOn(db, today);
    const having = (has: (party: (typeof parties)[number]) => unknown) => parties.filter(has).length;
    expect(having(({ accession }) => accession?.decision)).toBe(5);
    expect(having(({ accession }) => accession?.signature)).toBe(14);
    expect(having(({ accession }) => accession?.signature?.documentId)).toBe(11);
    expect(parties.find(({ code }) => code === "0125")?.accession?.basis).toContain("SN13/139-133");
    const numbers = agreementText(db, today)?.clauses.map(({ number }) => number);
    expect(numbers).toHaveLength(20);
    const [names, meetings] = amendmentsOf(db, 1);
    expect([names?.validFrom, names?.signatures.length]).toEqual(["2020-03-18", 15]);
    expect([meetings?.validFrom, meetings?.signatures.length]).toEqual([null, 9]);
    expect(parties.filter(({ exitOn }) => exitOn)).toEqual([]);
    expect(noticesOf(db, "0187")).toMatchObject([{ correctedAt: expect.any(String) }]);
    expect(byMunicipality(municipalPeopleOn(db, today), "representative").size).toBe(15);
    expect([chairOn(db, "2016-01-01"), chairOn(db, today)].map((chair) => chair?.person?.name)).toEqual([
      "Lena Testgren",
      "Eva Låtsasson",
    ]);
    expect(handoverList(db, hostOn(db, today)!.id).every(({ done }) => done)).toBe(true);
  });

  test("has its groups with their members, six external actors, and meetings behind and ahead", () => {
    const [leadership] = bodiesOn(db, today, "leadership");
    const [steering] = bodiesOn(db, today, "steering");
    const seated = membersOf(db, leadership!, today);
    expect(seated.map(({ people }) => people.length)).toEqual(Array(15).fill(1));
    expect(membersOf(db, steering!, today)).toHaveLength(5);
    expect(chairOn(db, today)).toMatchObject({
      municipality: { shortName: "Sollentuna" },
      person: { name: "Eva Låtsasson" },
    });
    expect(bodiesOn(db, "2018-06-01", "topic").map(({ name }) => name)).toEqual(["Sfi"]);
    expect(externalActorsOn(db, today).map(({ name }) => name)).toHaveLength(6);
    const [coming] = comingMeetings(db, today, 1);
    expect(coming?.agenda).not.toBe("");
    const [hostDecision] = leadershipDecisions(db, "host");
    expect(hostDecision?.text).toMatch(/påhittade i demon/);
    const lastYear = Number(today.slice(0, 4)) - 1;
    expect(yearDuties(db, lastYear, today)).toEqual([]);
    expect(evaluationsOf(db, lastYear)).toHaveLength(1);
    expect(new Set(actionPlan(db, lastYear + 1).map(({ state }) => state)).size).toBe(3);
  });

  test("has nobody who exists", () => {
    const everyone = db.select().from(persons).all();
    expect(everyone).toHaveLength(33);
    expect(new Set(everyone.map(({ phone }) => phone)).size).toBe(33);
    for (const { email, name, phone, unit } of everyone) {
      // The numbers that PTS keeps for books and films.
      expect(phone).toMatch(/^08-465 004 \d\d$/);
      expect(unit).not.toBe("");
      expect(email).toMatch(/^[a-z]+\.[a-z]+@[a-z-]+\.example\.se$/);
      expect(name).toMatch(/ (Exempelsson|Påhitt|Testgren|Provström|Låtsasson|Diktberg)$/);
    }
    expect(actorOn(db, 1, today)?.roles).toEqual([{ role: "adviser", municipalityCode: null }]);
  });

  test("has calls in every phase, and their dates are what the funders' words say", () => {
    const statuses = new Set(calls.map((one) => callStatus(one, now)));
    expect([...statuses].toSorted()).toEqual([...CALL_STATUSES].toSorted());
    expect(new Set(calls.map(({ deadlinePrecision }) => deadlinePrecision)).size).toBe(5);
    for (const one of calls) {
      expect(one.description).toMatch(/Påhittad utlysning i demon\.$/);
      expect(one.url).toMatch(/^https:\/\/[a-z-]+\.example\.se\//);
      const read = readDeadline(one.deadlineText, null);
      expect([one.deadlineText, read.precision]).toEqual([one.deadlineText, one.deadlinePrecision]);
      if (one.deadlineOn) {
        expect(read.deadline).toBe(one.deadlineOn);
        expect(isWorkingDay(one.deadlineOn)).toBe(true);
        if (one.opensOn) expect(one.opensOn < one.deadlineOn).toBe(true);
      }
    }
  });

  test("has a pre-study that all fifteen approved and that was handed in", () => {
    const { preStudy } = applicationsIn(db, now);
    expect(board(db, preStudy, now)).toMatchObject({ approved: 15, declined: 0 });
    const submission = submissionOf(db, preStudy.id)!;
    expect(submission).toMatchObject({ funderReference: "851-12345-2022", memberCount: 15 });
    const pdf = document(db, submission.documentId).bytes.toString("latin1");
    expect(pdf).toMatch(/^%PDF-1\.4/);
    const xref = Number(/startxref\n(\d+)/.exec(pdf)?.[1]);
    expect(pdf.slice(xref, xref + 4)).toBe("xref");
    for (const [i, row] of [...pdf.matchAll(/^(\d{10}) 00000 n $/gm)].entries()) {
      expect(pdf.slice(Number(row[1])).startsWith(`${i + 1} 0 obj`)).toBe(true);
    }
  });

  test("has an application that nine of fourteen have approved", () => {
    const { advice } = applicationsIn(db, now);
    const { approved, takingPart, declined, members, version, ownerConsent, rows } = board(db, advice, now);
    expect({ approved, takingPart, declined, members }).toEqual({
      approved: 9,
      takingPart: 14,
      declined: 1,
      members: 15,
    });
    expect(version?.number).toBe(2);
    expect(ownerConsent?.condition).toBe("om Länsstyrelsen beviljar ansökan");
    const missing = rows.filter(({ state }) => state === "awaiting");
    expect(missing.filter(({ openedAt }) => openedAt).map(({ shortName }) => shortName)).toEqual([
      "Sundbyberg",
    ]);
    expect(missing.filter((row) => row.approvedEarlierVersion).map(({ shortName }) => shortName)).toEqual([
      "Ekerö",
    ]);
    const blocking = blockers(db, advice, board(db, advice, now)).map(({ what }) => what);
    const blockedBy = (wanted: string) => blocking.filter((what) => what === wanted).length;
    expect(["approval", "decision", "mandate", "partner_form"].map(blockedBy)).toEqual([5, 7, 8, 12]);
    expect(
      partnerForms(db, advice.id)
        .map(({ state }) => state)
        .toSorted(),
    ).toEqual(["awaiting_check", "checked", "checked", "returned"]);
    expect(rows.reduce((sum, { budgetShareSek }) => sum + budgetShareSek, 0)).toBe(2_400_000);
    const deadlineOn = call(db, advice.callId).deadlineOn!;
    expect(deadlineOn > addDays(today, 18) && deadlineOn < addDays(today, 32)).toBe(true);
  });

  test("has waiting letters with working links for the five directors that are missing, and for those who are asked", () => {
    const { advice, guides } = applicationsIn(db, now);
    const withLinks = db.select().from(letters).where(isNotNull(letters.secret)).all();
    for (const { secret, kind } of withLinks.filter((one) => one.kind !== "for_approval")) {
      expect(kind).toBe("asked");
      expect(answererBy(db, secret!, now).applicationId).toBe(guides.id);
    }
    const toApprove = withLinks.filter(({ kind }) => kind === "for_approval");
    expect(toApprove).toHaveLength(5);
    const codes = toApprove.map(({ secret }) => {
      const by = signatory(db, secret!, now);
      expect(by.application.id).toBe(advice.id);
      return by.code;
    });
    const missing = board(db, advice, now).rows.filter(({ state }) => state === "awaiting");
    expect(codes.toSorted()).toEqual(missing.map(({ code }) => code).toSorted());
    const sent = db.select().from(letters).where(isNotNull(letters.sentAt)).all();
    expect(sent.length).toBeGreaterThan(150);
    for (const letter of sent) expect(letter.sentSubject).toBe(`Om ${letter.kind}`);
    const asked = and(eq(letters.kind, "asked"), isNotNull(letters.sentAt));
    expect(db.select().from(letters).where(asked).all()).toHaveLength(30);
  });

  test("has a draft that the municipalities are still answering about", () => {
    const { guides } = applicationsIn(db, now);
    expect(guides.status).toBe("draft");
    const { rows, ownerConsent } = board(db, guides, now);
    const count = (wanted: string) => rows.filter(({ state }) => state === wanted).length;
    expect(["takes_part", "interested", "declines", "declined", "asked"].map(count)).toEqual([6, 2, 0, 1, 6]);
    expect(ownerConsent).toBeUndefined();
  });

  test("has a history in the order of time, all of it past", () => {
    const times = db.select({ at: history.at }).from(history).orderBy(asc(history.id)).all();
    expect(times.map(({ at }) => at)).toEqual(times.map(({ at }) => at).toSorted());
    expect(times.at(-1)!.at <= now).toBe(true);
  });

  const shown = (show: InboxFilter["show"]) => inbox(db, { show, order: "newest", sourceId: null }, 1).rows;

  test("has fees since 2014, when Ekerö paid 24 300 kr, and one that is late with the newest", () => {
    const years = feeYearsWithSums(db);
    expect(years.at(-1)).toMatchObject({ year: 2014, budgetSek: 619_964, paidSek: 619_964 });
    expect(feesOf(db, "0125").at(-1)).toMatchObject({ year: 2014, shareSek: 24_300, leftSek: 0 });
    const newest = years.find(({ annual }) => annual);
    const late = newest?.annual?.dueOn && newest.annual.dueOn < today;
    if (late) expect(feesOf(db, "0187")[0]).toMatchObject({ year: newest.year, paidSek: 0 });
    for (const { annual, dividedSek, paidSek, year } of years)
      if (annual && year !== newest?.year) expect([year, paidSek]).toEqual([year, dividedSek]);
    if (today.slice(5) > "12-01") expect(years[0]?.annual).toBeUndefined();
  });

  test("has an inbox, a source that fails, and three that are paused", () => {
    expect(undecidedCount(db)).toBeGreaterThanOrEqual(6);
    expect(shown("dismissed")).toHaveLength(2);
    const takenIn = shown("taken_in").map(({ decision }) => decision?.decision);
    expect(takenIn.toSorted()).toEqual(["linked", "made_call"]);
    const health = sourcesWithHealth(db);
    const failing = health.filter(({ trouble }) => trouble);
    expect(failing.map(({ url }) => url)).toEqual([
      demoAddress("https://lansstyrelsen-exempel.example.se/nyheter/rss", today),
    ]);
    expect(failing[0]?.trouble?.times).toBeGreaterThanOrEqual(3);
    expect(failing[0]?.trouble?.last).toMatchObject({ outcome: "unreadable", failure: "html" });
    expect(health.filter(({ pausedAt }) => pausedAt)).toHaveLength(3);
  });

  test("has a call whose month the linked item narrows down to a day", () => {
    const [linked] = shown("taken_in").filter(({ decision }) => decision?.decision === "linked");
    const month = readDeadline(call(db, linked?.decision?.callId ?? 0).deadlineText, null).deadline;
    expect(readingOf(linked!).deadline.deadline?.slice(0, 7)).toBe(month);
  });

  test("stays as it is when it is filled again", async () => {
    const before = rowCounts(db);
    await fillDemo(db, addMinutes(now, 60 * 24 * 40));
    expect(rowCounts(db)).toEqual(before);
  });

  test("finds something new at the first asking, nothing at the second, and more the day after", async () => {
    const ask = async (at: Instant) => {
      const round = beginPoll(db, { by: UTLYST, at });
      await runPoll(db, round, {
        visit: visitBy(
          demoFetch(noNet, () => at),
          at,
        ),
        now: () => at,
      });
      return pollProgress(db, round.poll.id).visits.reduce((sum, { fetch }) => sum + fetch.newItems, 0);
    };
    await pollDue(db, { visit: visitBy(noNet, now), now: () => now });
    expect(await ask(now)).toBe(1);
    expect(await ask(now)).toBe(0);
    expect(await ask(addMinutes(now, 24 * 60))).toBe(1);
  });
});

test("a first start that is cut off leaves an empty database", async () => {
  const db = openDb(":memory:", "db/migrations");
  const before = rowCounts(db);
  const cutOff = fillDemo(db, "2026-11-22T09:00:00.000Z", () => {
    throw new Error("power cut");
  });
  await expect(cutOff).rejects.toThrow("power cut");
  expect(rowCounts(db)).toEqual(before);
});

test("what is not the demo's own is read from the net", async () => {
  const real: Fetch = async ({ url }) => ({
    kind: "failed",
    failure: "unreachable",
    detail: url,
    retryAfterSeconds: null,
  });
  const url = "https://tillvaxtverket.example.org/rss";
  const fetch = demoFetch(real, () => "2026-11-22T09:00:00.000Z");
  expect(await fetch({ url, etag: null, lastModified: null })).toMatchObject({ detail: url });
  const portal = demoAddress("https://eu-portal.example.se/opportunities/data/grants-rss.xml", "2026-11-20");
  const asked = { url: portal, etag: null, lastModified: null };
  const first = await fetch(asked);
  const etag = first.kind === "content" ? first.etag : null;
  expect(await fetch({ ...asked, etag })).toMatchObject({ kind: "unchanged" });
});
