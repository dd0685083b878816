import { asc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { type HANDING_IN_ITEMS, type HANDING_IN_STATES, handingInSteps } from "../../db/schema";
import { type Application, application } from "../applications/applications";
import { addDays, type Day, workingDayUpTo } from "../calendar";
import { call } from "../calls/calls";
import { addDocument, type Upload } from "../documents/documents";
import type { Act } from "../history";
import { municipality } from "../membership/register";
import { requireRoleOrUtlyst } from "../people/permissions";
import { refuse } from "../refusal";
import { tellOfAward, toldBy } from "./telling";

export type HandingInItem = (typeof HANDING_IN_ITEMS)[number];
export type HandingInState = (typeof HANDING_IN_STATES)[number];
export type HandingInStep = typeof handingInSteps.$inferSelect;

export type HandingInLine = {
  item: HandingInItem;
  /** The attachment's; "" for the others. */
  name: string;
  standing: HandingInStep | undefined;
  /** The last day to begin with it, when the funder says how long it takes. */
  beginBy: Day | null;
  /** What is known about it already: the owner's organisation number. */
  known: string;
};

/** What the one who hands in must have ready: the e-service's part, then what is to be sent along. */
export function handingInList(db: Db, found: Application): HandingInLine[] {
  const { attachments, registrationDays, deadlineOn } = call(db, found.callId);
  const steps = db
    .select()
    .from(handingInSteps)
    .where(eq(handingInSteps.applicationId, found.id))
    .orderBy(asc(handingInSteps.id))
    .all();
  const standing = new Map(steps.map((step) => [`${step.item}/${step.name}`, step]));
  const asked = attachments
    .split("\n")
    .map((line) => line.trim())
    .filter(Boolean);
  const added = steps.filter(({ item }) => item === "attachment").map(({ name }) => name);
  const { orgNumber } = municipality(db, found.ownerCode);
  const beginBy =
    deadlineOn !== null && registrationDays !== null
      ? workingDayUpTo(addDays(deadlineOn, -registrationDays))
      : null;
  const line = (item: HandingInItem, name = ""): HandingInLine => ({
    item,
    name,
    standing: standing.get(`${item}/${name}`),
    beginBy: item === "account" || item === "authority" ? beginBy : null,
    known: item === "org_number" ? orgNumber : "",
  });
  return [
    line("account"),
    line("authority"),
    line("signatory_proof"),
    line("org_number"),
    ...[...new Set([...asked, ...added])].map((name) => line("attachment", name)),
  ];
}

/** The number that is in the register is there; the rest is ready when somebody has said so. */
export function isReady({ standing, known }: HandingInLine): boolean {
  return standing ? standing.state !== "requested" : known !== "";
}

/** What does not stop the handing in, but is not there. Nothing when the funder asks for none of it. */
export function notReadyToHandIn(lines: readonly HandingInLine[]): HandingInLine[] {
  return lines.filter((line) => !isReady(line));
}

type StepForm = {
  item: HandingInItem;
  name: string;
  state: HandingInState;
  happenedOn: Day;
  note: string;
  file: Upload | null;
};

/** How far something has come. The same again, without a file, adds nothing. */
export function tellHandingInStep(db: Db, id: number, form: StepForm, act: Act): void {
  requireRoleOrUtlyst(act.by, "adviser");
  db.transaction((tx) => {
    const found = application(tx, id);
    if (!["draft", "out_for_approval", "completion_requested"].includes(found.status))
      refuse("not_in_this_status");
    const { file, ...step } = form;
    const before = handingInList(tx, found).find(
      ({ item, name }) => item === form.item && name === form.name,
    )?.standing;
    const isSame =
      before?.state === form.state && before.happenedOn === form.happenedOn && before.note === form.note;
    if (isSame && file === null) return;
    const documentId = file ? addDocument(tx, file, act) : (before?.documentId ?? null);
    tx.insert(handingInSteps)
      .values({ applicationId: id, ...step, documentId, ...toldBy(act) })
      .run();
    const { item, name, state, happenedOn } = form;
    tellOfAward(tx, id, "handing_in_step_told", act, { item, name, state, happenedOn });
  });
}
