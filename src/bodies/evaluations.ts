import { desc, eq } from "drizzle-orm";
import type { Db } from "../../db/open";
import { evaluations } from "../../db/schema";
import { type Day, dayOf } from "../calendar";
import { addDocument, type Upload } from "../documents/documents";
import { type Act, record } from "../history";
import { requireKeeper } from "../people/permissions";
import { refuse } from "../refusal";

type EvaluationForm = { year: number; doneOn: Day; text: string; file: Upload | null };

/** The one that counts first. */
export function evaluationsOf(db: Db, year: number) {
  return db.select().from(evaluations).where(eq(evaluations.year, year)).orderBy(desc(evaluations.id)).all();
}

export type Evaluation = ReturnType<typeof evaluationsOf>[number];

/** Clause 11: work is followed up and evaluated before each turn of the year. The same text sent in twice is told once. */
export function evaluate(db: Db, { file, ...form }: EvaluationForm, act: Act): void {
  requireKeeper(act);
  db.transaction((tx) => {
    if (form.doneOn > dayOf(act.at)) refuse("evaluated_ahead");
    const [last] = evaluationsOf(tx, form.year);
    if (!file && last?.text === form.text && last.doneOn === form.doneOn) return;
    // A new wording keeps the paper of the old one until another is handed in.
    const documentId = file ? addDocument(tx, file, act, "network") : (last?.documentId ?? null);
    tx.insert(evaluations)
      .values({ ...form, documentId, at: act.at, byId: act.by.personId })
      .run();
    const details = { year: form.year };
    record(tx, { subject: "network", subjectId: 1, event: "evaluation_told", details }, act);
  });
}
