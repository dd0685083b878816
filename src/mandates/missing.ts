import type { Db } from "../../db/open";
import { type Application, contentOf } from "../applications/applications";
import type { Board, BoardRow } from "../applications/board";
import { dayOf, type Instant } from "../calendar";
import { type DecisionState, isReported, stateOfDecision } from "./decision-state";
import { type PartyDecision, standingDecisions } from "./decisions";
import { bestMandate, stops } from "./mandate-check";
import { mandatesByParty } from "./mandates";
import { type PartnerFormState, partnerForms } from "./partner-forms";
import { amountAtStake } from "./signing";

type Of<What extends string, Why extends string> = { what: What; why: Why; code: string; name: string };

/** A paper of a party that the application cannot be handed in without. */
export type MissingPaper =
  | Of<"decision", "none" | Exclude<DecisionState, "usable">>
  | Of<"mandate", "none" | "mandate_expired" | "over_ceiling">
  | Of<"partner_form", "none" | Exclude<PartnerFormState, "checked">>;

/** What the application asks for and some party lacks; nothing when it asks for nothing. */
export function missingPapers(
  db: Db,
  found: Application,
  { rows, version }: Pick<Board, "rows" | "version">,
): MissingPaper[] {
  const taking = rows.filter(({ state }) => state !== "declined" && state !== "not_in_version");
  return [
    ...(found.decisionsRequired === "recorded" ? withoutDecision(db, found, taking, version) : []),
    ...(found.partnerForms === "signed" ? withoutForm(db, found, taking) : []),
  ];
}

function withoutDecision(
  db: Db,
  found: Application,
  rows: readonly BoardRow[],
  version: Board["version"],
): MissingPaper[] {
  const decisions = standingDecisions(db, found.id);
  const mandates = mandatesByParty(db, found.id);
  const content = version && contentOf(version);
  return rows.flatMap((row): MissingPaper[] => {
    const { code, shortName: name, signoff } = row;
    const decision = decisions.get(code);
    const approved = signoff?.decision === "approved" ? signoff : undefined;
    // The director's approval was itself the decision, and needs no leave to sign.
    if (!decision && approved?.ground === "delegation") return [];
    const missing: MissingPaper[] = [];
    const why = decision ? stateOfDecision(decision) : "none";
    if (why !== "usable") missing.push({ what: "decision", why, code, name });
    if (decision && isReported(decision.form)) return missing;
    const best = bestMandate(mandates.get(code) ?? [], {
      personId: approved?.personId ?? 0,
      title: approved?.personTitle ?? "",
      day: signingDay(approved, decision, found.openedAt),
      amountSek: content ? amountAtStake(content, code) : 0,
    });
    const stopping = best?.findings.find(stops)?.what;
    if (!best) missing.push({ what: "mandate", why: "none", code, name });
    else if (stopping === "mandate_expired" || stopping === "over_ceiling")
      missing.push({ what: "mandate", why: stopping, code, name });
    return missing;
  });
}

/** A mandate must have held when it was signed on; until then it is looked at as of the decision. */
function signingDay(
  approved: { at: Instant } | undefined,
  decision: PartyDecision | undefined,
  openedAt: Instant,
) {
  return approved ? dayOf(approved.at) : (decision?.decidedOn ?? dayOf(openedAt));
}

function withoutForm(db: Db, found: Application, rows: readonly BoardRow[]): MissingPaper[] {
  const forms = new Map(partnerForms(db, found.id).map((form) => [form.code, form.state]));
  return rows.flatMap(({ code, shortName: name }) => {
    const why = forms.get(code) ?? "none";
    return why === "checked" ? [] : [{ what: "partner_form" as const, why, code, name }];
  });
}
