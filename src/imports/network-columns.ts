import { yearInHeading } from "../population/file-headings";
import { findColumns } from "../sheets/columns";
import type { Sheet } from "../sheets/sheet";
import {
  FIELD_HEADINGS,
  isAnyName,
  type NetworkField,
  type PersonPart,
  type PersonRole,
  personHeading,
} from "./network-headings";

export type Column = { index: number; heading: string };
export type PersonColumns = { role: PersonRole; number: string; at: Partial<Record<PersonPart, Column>> };

/** Where everything stands in a list of members. */
export type NetworkColumns = {
  headRow: number;
  at: Partial<Record<NetworkField, Column>>;
  people: PersonColumns[];
  years: (Column & { year: number })[];
  /** Headings that say nothing to us. */
  unread: string[];
};

/** Undefined for a sheet that names no municipalities. */
export function networkColumns(sheet: Sheet): NetworkColumns | undefined {
  const found = findColumns<NetworkField>(sheet, FIELD_HEADINGS);
  if (!found || !(found.at.code || (found.at.name && !isAnyName(found.at.name.heading)))) return undefined;
  const { headRow, at } = found;
  const taken = new Set(Object.values(at).map(({ index }) => index));
  const columns: NetworkColumns = { headRow, at, people: [], years: [], unread: [] };
  for (const [index, heading] of (sheet.rows[headRow] ?? []).entries()) {
    if (taken.has(index) || heading === "") continue;
    const year = yearInHeading(heading);
    if (year !== null) columns.years.push({ index, heading, year });
    else if (!addToPeople(columns.people, { index, heading })) columns.unread.push(heading);
  }
  return columns;
}

/** "E-post" after "Kontaktperson" is the contact person's; a second "Kontaktperson" is a second person. */
function addToPeople(people: PersonColumns[], column: Column): boolean {
  const said = personHeading(column.heading);
  if (!said) return false;
  const { role, number, part } = said;
  const owner =
    role === null
      ? people.at(-1)
      : people.findLast((one) => one.role === role && one.number === number && !one.at[part]);
  if (owner && !owner.at[part]) owner.at[part] = column;
  else if (role !== null) people.push({ role, number, at: { [part]: column } });
  else return false;
  return true;
}
