import type { Db } from "../../../db/open";
import { dayOf, type Instant } from "../../calendar";
import { papersSubmittedOf } from "../../mandates/case-steps";
import { type MissingPaper, missingPapers } from "../../mandates/missing";
import { partnerForms } from "../../mandates/partner-forms";
import { holdersByMunicipality, holdersOf } from "../../people/persons";
import { planOfCall } from "../../planning/of-call";
import type { Matter } from "../matters";
import type { RuleName } from "../rules";
import type { Running } from "./running";

/** What the application asks of each party beside the director's approval: of the municipality, and of the adviser. */
export function partyPapers(db: Db, running: readonly Running[], at: Instant): Matter[] {
  return running
    .filter(({ standing }) => standing.version !== undefined)
    .flatMap((one) => [...missing(db, one, at), ...toCheck(db, one, at)]);
}

function missing(db: Db, one: Running, at: Instant): Matter[] {
  const { found, standing, lastDay, delays } = one;
  const today = dayOf(at);
  const papers = missingPapers(db, found, standing);
  if (papers.length === 0) return [];
  const sentOn = dayOf(standing.version?.frozenAt ?? at);
  const meetings = meetingsCountedWith(db, one, sentOn);
  const advisers = holdersOf(db, "adviser", today);
  const contacts = holdersByMunicipality(db, "contact", today);
  return papers.flatMap(({ code, name, ...paper }): Matter[] => {
    const rule = ruleOf(paper);
    const countedFrom = rule === "board_decision" ? meetings.get(code) : lastDay;
    if (rule === null || !countedFrom || (rule !== "board_decision" && countedFrom < today)) return [];
    const page = `/applications/${found.id}/parties/${code}`;
    return [
      {
        rule,
        key: `${found.id}:${code}`,
        countedFrom,
        since: sentOn,
        expectedOn: delays.get(code)?.expectedOn ?? null,
        to: contacts.get(code) ?? [],
        escalateTo: advisers,
        applicationId: found.id,
        facts: { rule, title: found.title, municipality: name, by: lastDay, path: page + PLACE[rule] },
      },
    ];
  });
}

type PaperRule = "board_decision" | "mandate" | "signed_form";

const PLACE: Record<PaperRule, string> = {
  board_decision: "/decisions/new",
  mandate: "/mandates/new",
  signed_form: "/partner-form",
};

/** Null for what the municipality cannot mend by a paper, or what waits for the adviser. */
function ruleOf({ what, why }: Pick<MissingPaper, "what" | "why">): PaperRule | null {
  if (what === "decision") return why === "none" || why === "proposed" ? "board_decision" : null;
  if (what === "mandate") return "mandate";
  return why === "awaiting_check" ? null : "signed_form";
}

/** The meeting that the papers were handed in for, else the one that the plan counted with when the version was sent. */
function meetingsCountedWith(
  db: Db,
  { found, standing, call }: Running,
  sentOn: string,
): Map<string, string> {
  const planned = planOfCall(db, call, standing.rows, sentOn)?.parties ?? [];
  const handedIn = [...papersSubmittedOf(db, found.id)].map(([code, { meetsOn }]) => [code, meetsOn]);
  const days = [...planned.map(({ code, meeting }) => [code, meeting?.meetsOn]), ...handedIn];
  return new Map(days.filter((one): one is [string, string] => Boolean(one[1])));
}

function toCheck(db: Db, { found, standing }: Running, at: Instant): Matter[] {
  const to = holdersOf(db, "adviser", dayOf(at));
  const rule = "form_check" satisfies RuleName;
  const forms = partnerForms(db, found.id).filter(({ state }) => state === "awaiting_check");
  return forms.map(({ id, code, at: handedInAt }) => ({
    rule,
    key: String(id),
    countedFrom: dayOf(handedInAt),
    since: dayOf(handedInAt),
    expectedOn: null,
    to,
    escalateTo: [],
    applicationId: found.id,
    facts: {
      rule,
      title: found.title,
      municipality: standing.rows.find((row) => row.code === code)?.formalName ?? "",
      by: null,
      path: `/applications/${found.id}/parties/${code}/partner-form`,
    },
  }));
}
