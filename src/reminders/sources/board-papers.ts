import type { Db } from "../../../db/open";
import { dayOf, type Instant } from "../../calendar";
import { holdersByMunicipality } from "../../people/persons";
import type { Matter } from "../matters";
import type { Running } from "./running";

/** The papers for the last meeting that decides in time, of each municipality that wants to take part. */
export function boardPapers(db: Db, running: readonly Running[], at: Instant): Matter[] {
  const today = dayOf(at);
  const contacts = holdersByMunicipality(db, "contact", today);
  return running.flatMap(({ found, standing, plan, delays }) => {
    if (!plan) return [];
    const rows = new Map(standing.rows.map((row) => [row.code, row]));
    return plan.parties.flatMap(({ code, meeting, state }): Matter[] => {
      const row = rows.get(code);
      const wants = row?.answer?.answer === "takes_part" || row?.state === "awaiting";
      if (!row || !wants || meeting === null || meeting.papersDueOn < today) return [];
      if (state !== "fits" && state !== "needs_immediate") return [];
      return [
        {
          rule: "board_papers",
          key: `${found.id}:${code}`,
          countedFrom: meeting.papersDueOn,
          since: dayOf(found.openedAt),
          expectedOn: delays.get(code)?.expectedOn ?? null,
          to: contacts.get(code) ?? [],
          escalateTo: [],
          applicationId: found.id,
          facts: {
            rule: "board_papers",
            title: found.title,
            municipality: row.formalName,
            by: meeting.papersDueOn,
            path: `/applications/${found.id}/planning`,
          },
        },
      ];
    });
  });
}
