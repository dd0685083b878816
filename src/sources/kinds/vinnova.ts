import { z } from "zod";
import { addDays, addMonths, type Day, dayOf } from "../../calendar";
import { isPublic, roundItem } from "../vinnova/round-item";
import { type Answer, type JsonRecord, vinnovaService } from "../vinnova/service";
import type { Reader } from "./kind";

const settings = z.object({ monthsBack: z.number().nullish() });

/** The day of the last good visit; null before the first. */
const memory = z.object({ cursor: z.string().nullable().catch(null) });

const MONTHS_BACK = 12;
/** The first load looks further back each time: what was read stands when the service cannot do a longer range. */
const WINDOWS = [1, 3, 6, 12, 24, 36];
/** What was changed while the last visit went on must not fall between two. */
const OVERLAP_DAYS = 3;
/** When nothing at all was changed lately, a longer look tells silence from a service that has stopped answering. */
const LONG_LOOK_DAYS = 60;

type Service = ReturnType<typeof vinnovaService>;

/** Vinnova's calls: programme → call → round. One applies to a round, and the dates are there. */
export const vinnova: Reader = {
  settings,
  async visit(source, { fetch, at }) {
    const service = vinnovaService(source.url, fetch);
    const today = dayOf(at);
    const { cursor } = memory.parse(source.memory);
    const { monthsBack } = settings.parse(source.settings);
    const look = cursor
      ? await newsSince(service, cursor)
      : await firstLoad(service, today, monthsBack ?? MONTHS_BACK);
    if ("failure" in look) return look.failure;

    const shown = look.list.filter(isPublic);
    const calls = byNumber(
      await service.byNumber("utlysningar", shown.map(numberOf("DiarienummerUtlysning"))),
    );
    const programmes = byNumber(
      await service.byNumber("program", [...calls.values()].map(numberOf("DiarienummerProgram"))),
    );
    const items = shown.map((round) => {
      const call = calls.get(numberOf("DiarienummerUtlysning")(round));
      return roundItem(round, call, programmes.get(numberOf("DiarienummerProgram")(call ?? {})));
    });
    return {
      kind: "found",
      items: items.filter(({ guid }) => guid !== ""),
      leftOut: look.list.length - shown.length,
      pageText: null,
      memory: { cursor: today },
      etag: null,
      lastModified: null,
      freshForMinutes: null,
    };
  },
};

/** An empty answer is suspicious: the service has always something to tell of a month. */
const NOTHING: Answer = { failure: { kind: "unreadable", why: "no_items", detail: "" } };

async function firstLoad(service: Service, today: Day, monthsBack: number): Promise<Answer> {
  let read = NOTHING;
  for (const months of WINDOWS.filter((window) => window <= Math.max(monthsBack, 1))) {
    const answer = await service.ask(`ansokningsomgangar/${addMonths(today, -months)}`);
    if ("failure" in answer) return "list" in read ? read : answer;
    if (answer.list.length > 0) read = answer;
  }
  return read;
}

async function newsSince(service: Service, cursor: Day): Promise<Answer> {
  for (const days of [OVERLAP_DAYS, LONG_LOOK_DAYS]) {
    const answer = await service.ask(`ansokningsomgangar/${addDays(cursor, -days)}`);
    if ("failure" in answer || answer.list.length > 0) return answer;
  }
  return NOTHING;
}

function numberOf(field: string) {
  return (record: JsonRecord): string => (typeof record[field] === "string" ? record[field].trim() : "");
}

function byNumber(records: readonly JsonRecord[]): Map<string, JsonRecord> {
  return new Map(records.map((record) => [numberOf("Diarienummer")(record), record]));
}
