import { asc, desc, inArray } from "drizzle-orm";
import { type FormSection, FUNDER_FORMS, type FunderForm } from "../../db/defaults/funder-forms";
import type { Db } from "../../db/open";
import { funderFormSections, funderForms } from "../../db/schema";
import type { Instant } from "../calendar";
import { refuse } from "../refusal";

/** A form as it counts now. `edition` 0 is what Utlyst brings along. */
export type StandingForm = FunderForm & { edition: number; endedAt: Instant | null };

/** For any call, and for every application that names no other. */
export const GENERAL_FORM = "general";

const atFirst: readonly StandingForm[] = FUNDER_FORMS.map((form) => ({ ...form, edition: 0, endedAt: null }));

/** The newest edition of each form, those that have ended too. Until the network has its own: what Utlyst brings along. */
export function allForms(db: Db): StandingForm[] {
  const rows = db.select().from(funderForms).orderBy(asc(funderForms.id)).all();
  const newest = [...new Map(rows.map((row) => [row.key, row])).values()];
  const asked = sectionsByForm(
    db,
    newest.map(({ id }) => id),
  );
  const own = newest.map(
    ({ id, key, edition, name, programmes, partnerForms, endedAt }): StandingForm => ({
      key,
      edition,
      name,
      programmes: programmes.split("\n").filter((programme) => programme !== ""),
      partnerForms,
      endedAt,
      sections: asked.get(id) ?? [],
    }),
  );
  const written = new Set(own.map(({ key }) => key));
  return [...atFirst.filter(({ key }) => !written.has(key)), ...own].toSorted(
    (a, b) => Number(b.key === GENERAL_FORM) - Number(a.key === GENERAL_FORM),
  );
}

function sectionsByForm(db: Db, ids: readonly number[]): Map<number, FormSection[]> {
  const rows = db
    .select()
    .from(funderFormSections)
    .where(inArray(funderFormSections.formId, [...ids]))
    .orderBy(asc(funderFormSections.position))
    .all();
  const byForm = new Map<number, FormSection[]>();
  for (const { formId, key, heading, guidance, limitKind, limitCount, required } of rows) {
    const limit = limitKind && limitCount ? { limit: { kind: limitKind, count: limitCount } } : {};
    const one = { key, heading, guidance, ...limit, ...(required ? {} : { optional: true }) };
    byForm.set(formId, [...(byForm.get(formId) ?? []), one]);
  }
  return byForm;
}

/** Those that an application can follow. */
export function formsInUse(db: Db): StandingForm[] {
  return allForms(db).filter(({ endedAt }) => endedAt === null);
}

export function funderForm(db: Db, key: string): StandingForm {
  return allForms(db).find((form) => form.key === key) ?? refuse("not_found");
}

/** Earlier editions of a form, the newest first. */
export function editionsOf(db: Db, key: string) {
  return db
    .select({
      key: funderForms.key,
      edition: funderForms.edition,
      name: funderForms.name,
      at: funderForms.at,
    })
    .from(funderForms)
    .orderBy(desc(funderForms.edition))
    .all()
    .filter((row) => row.key === key);
}

const bare = (text: string) =>
  text
    .toLocaleLowerCase("sv")
    .replace(/\s+/gu, " ")
    .replace(/\u00a7 /gu, "\u00a7")
    .trim();

/** "§ 37" is also "§37" and "§ 37-medel", but neither "§ 370" nor "§ 37 a": a lone letter makes another paragraph. */
function isFor(programme: string, named: string): boolean {
  const [whole, sought] = [bare(programme), bare(named)];
  const at = sought === "" ? -1 : whole.indexOf(sought);
  return at >= 0 && !/^(?:[\p{L}\p{N}]| \p{L}(?!\p{L}))/u.test(whole.slice(at + sought.length));
}

/** The form that fits a programme; the general one when none does. */
export function formFor(db: Db, programme: string): StandingForm {
  const forms = formsInUse(db);
  const fits = forms.find(({ programmes }) => programmes.some((named) => isFor(programme, named)));
  return fits ?? funderForm(db, GENERAL_FORM);
}
