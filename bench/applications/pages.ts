import { keepCalendars } from "../../src/calendars/keeping";
import { rulesOverview } from "../../src/reminders/overview";
import { type PageTime, pagesOf, timesOf } from "../page-times";
import { AT, jointWork, type Place } from "./place";

// `npx tsx bench/applications/alone.ts 290`: how long each page of joint applications takes with so many municipalities.

/** Of a county's network, and of the whole country. */
const SIZES = [
  { members: 15, longestMs: 30 },
  { members: 290, longestMs: 60 },
];

/** What is for one person, or one municipality, is no longer with many. */
function pagesFor({ id, grantedId, newsletterId, network }: Place) {
  const code = network.codes[1];
  const application = `/applications/${id}`;
  const granted = `/applications/${grantedId}`;
  return {
    adviser: [
      "/",
      "/applications",
      "/applications?stage=with_funder",
      application,
      `${application}/planning`,
      `${application}/text`,
      `${application}/sections/need`,
      `${application}/sections/need/texts`,
      `${application}/sections/need/earlier`,
      `${application}/facts`,
      `${application}/versions/new`,
      `${application}/versions/3`,
      `${application}/versions/3/compare/1`,
      `${application}/history`,
      `${application}/tasks`,
      `${application}/parties/${code}`,
      `${application}/parties/${code}/papers`,
      `${application}/budget`,
      `${application}/budget/key`,
      `${application}/budget/leaving/${code}`,
      `${application}/papers`,
      `${application}/submission`,
      `${application}/approvals.json`,
      `${granted}/award`,
      `${granted}/handing-in`,
      `${granted}/payments/new`,
      `${granted}/reports/1`,
      `${granted}/changes/1`,
      "/reminders",
      "/outbox",
      "/outbox?state=sent",
      "/calendars",
      "/advice",
      `/newsletters/${newsletterId}/edit`,
      `/newsletters/${newsletterId}/preview`,
    ],
    contact: ["/", "/applications", application, `${application}/parties/${code}`, `${granted}/award`],
  };
}

export type ApplicationTimes = { members: number; longestMs: number; times: PageTime[] };

export async function measureSize(members: number): Promise<PageTime[]> {
  const place = jointWork(members);
  const { db, network } = place;
  const rounds = members > 100 ? 8 : 20;
  const paths = pagesFor(place);
  const contact = network.contact(network.codes[1] ?? "").personId ?? 0;
  const ofContact = await pagesOf(db, contact, AT)(paths.contact, rounds);
  const work = async (path: string, run: () => unknown): Promise<PageTime> => ({
    path,
    status: 200,
    ...(await timesOf(rounds, run)),
  });
  return [
    ...(await pagesOf(db, 1, AT)(paths.adviser, rounds)),
    ...ofContact.map((time) => ({ ...time, path: `${time.path} (contact)` })),
    await work("what rests, for reminders", () => rulesOverview(db, AT)),
    await work("keeping the calendars", () => keepCalendars(db, AT)),
  ];
}

export async function measureApplications(): Promise<ApplicationTimes[]> {
  const all: ApplicationTimes[] = [];
  for (const size of SIZES) all.push({ ...size, times: await measureSize(size.members) });
  return all;
}

/** By the processor's time: the clock also counts what else a busy machine does. */
export function brokenByApplications(all: readonly ApplicationTimes[]): string[] {
  return all.flatMap(({ members, longestMs, times }) =>
    times
      .filter(({ cpuP50, status }) => cpuP50 > longestMs || status !== 200)
      .map(
        ({ path, cpuP50, status }) =>
          `${path} with ${members} municipalities answers ${status} after ${Math.round(cpuP50)} ms of CPU time`,
      ),
  );
}
