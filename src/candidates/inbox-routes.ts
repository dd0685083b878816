import { z } from "zod";
import { InboxPage, inboxAddress } from "../../views/candidates/inbox";
import type { FormState } from "../../views/ui/form";
import { instantOf } from "../calendar";
import { requiredText } from "../fields";
import { actOf, type C, check, emptyForm, goTo, pageIn, routes, show, typedIn, viewer } from "../web";
import { dismissAll, undoDismissals } from "./deciding";
import {
  changedSinceDismissed,
  dismissedAt,
  INBOX_ORDERS,
  INBOX_SELECTIONS,
  type InboxFilter,
  inbox,
  sourcesOfCandidates,
} from "./inbox";
import { haveLikenesses } from "./likenesses";
import { readingOf, summaryOf } from "./reading";

const filterForm = z.object({
  show: z.enum(INBOX_SELECTIONS).catch("undecided"),
  order: z.enum(INBOX_ORDERS).catch("fit"),
  source: z
    .string()
    .regex(/^[1-9]\d{0,9}$/)
    .transform(Number)
    .nullable()
    .catch(null),
});

function filterIn(values: Record<string, string>): InboxFilter {
  const { show: selection, order, source } = filterForm.parse(values);
  return { show: selection, order, sourceId: source };
}

function instantIn(text: string | undefined): string | null {
  const at = Date.parse(text ?? "");
  return Number.isNaN(at) ? null : instantOf(at);
}

type Typed = { form: FormState; ticked: readonly string[] };

function showInbox(
  c: C,
  filter: InboxFilter,
  page: number,
  { form, ticked }: Typed = { form: emptyForm, ticked: [] },
) {
  const { db, at } = c.var;
  const { rows, ...counts } = inbox(db, filter, page);
  const alike = haveLikenesses(
    db,
    rows.map(({ candidate }) => candidate.id),
  );
  const changed = new Set(changedSinceDismissed(db));
  const dismissed = instantIn(c.req.query("dismissed"));
  const together = dismissed === null ? null : dismissedAt(db, viewer(c).personId, dismissed);
  return show(
    c,
    InboxPage({
      ...counts,
      rows: rows.map((row) => ({
        ...row,
        reading: row.weighing.reading ?? summaryOf(readingOf(row)),
        alike: alike.has(row.candidate.id),
        changedSince: changed.has(row.candidate.id),
      })),
      filter,
      page,
      sources: sourcesOfCandidates(db),
      changedSinceDismissed: changed.size,
      justDismissed: together && dismissed ? { ...together, at: dismissed } : null,
      form,
      ticked,
      at,
    }),
    Object.keys(form.errors).length > 0 ? 422 : 200,
  );
}

/** Several ticked boxes stand with commas between. */
const dismissalsForm = z.object({
  ids: z.string({ error: "none_ticked" }).regex(/^[1-9]\d{0,9}(?:,[1-9]\d{0,9})*$/, { error: "none_ticked" }),
  reason: requiredText(300),
});

export const inboxRoutes = routes()
  .get("/", (c) => showInbox(c, filterIn(c.req.query()), pageIn(c)))
  .post("/dismissals", async (c) => {
    const typed = await typedIn(c);
    const filter = filterIn(typed);
    const { form, data } = check(typed, dismissalsForm);
    if (!data) {
      const page = /^[1-9]\d{0,5}$/.test(typed.page ?? "") ? Number(typed.page) : 1;
      return showInbox(c, filter, page, { form, ticked: typed.ids?.split(",") ?? [] });
    }
    const act = actOf(c);
    dismissAll(c.var.db, data.ids.split(",").map(Number), data.reason, act);
    const address = inboxAddress(filter);
    return goTo(c, `${address}${address.includes("?") ? "&" : "?"}dismissed=${act.at}`);
  })
  .post("/dismissals/undoing", async (c) => {
    const at = instantIn((await typedIn(c)).at);
    if (at !== null) undoDismissals(c.var.db, at, actOf(c));
    return goTo(c, "/candidates", "dismissals_undone");
  });
