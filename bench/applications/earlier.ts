import { getTableColumns, max, type SQL, sql } from "drizzle-orm";
import type { SQLiteTable } from "drizzle-orm/sqlite-core";
import type { Db } from "../../db/open";
import {
  answers,
  applications,
  openings,
  ownerConsents,
  parties,
  sections,
  sectionTexts,
  signoffs,
  versions,
} from "../../db/schema";
import type { Application } from "../../src/applications/applications";

/** Another application like this one, with its text, answers, versions and approvals; answers its id. */
export function anotherLike(db: Db, id: number, status: Application["status"]): number {
  const another =
    (db
      .select({ id: max(applications.id) })
      .from(applications)
      .get()?.id ?? 0) + 1;
  const versionIds =
    db
      .select({ id: max(versions.id) })
      .from(versions)
      .get()?.id ?? 0;
  const ofApplication = sql`application_id = ${id}`;
  db.transaction((tx) => {
    copy(tx, applications, sql`id = ${id}`, { id: sql`${another}`, status: sql`${status}` });
    for (const table of [parties, sections])
      copy(tx, table, ofApplication, { applicationId: sql`${another}` });
    for (const table of [answers, ownerConsents, sectionTexts, openings])
      copy(tx, table, ofApplication, { id: sql`null`, applicationId: sql`${another}` });
    const versionId = (column: SQL) => sql`${column} + ${versionIds}`;
    copy(tx, versions, ofApplication, { id: versionId(sql`id`), applicationId: sql`${another}` });
    const ofVersions = sql`version_id in (select id from versions where application_id = ${id})`;
    copy(tx, signoffs, ofVersions, { id: sql`null`, versionId: versionId(sql`version_id`) });
  });
  return another;
}

function copy(db: Db, table: SQLiteTable, where: SQL, change: Record<string, SQL>): void {
  const columns = Object.entries(getTableColumns(table));
  const names = columns.map(([, { name }]) => sql.identifier(name));
  const values = columns.map(([key, { name }]) => change[key] ?? sql.identifier(name));
  db.run(
    sql`insert into ${table} (${sql.join(names, sql`, `)}) select ${sql.join(values, sql`, `)} from ${table} where ${where}`,
  );
}
