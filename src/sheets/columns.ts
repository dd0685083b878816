import type { Sheet } from "./sheet";

/** Where each field stands: the row of headings (from 0), and each field's column with its heading as written. */
export type Columns<Field extends string> = {
  headRow: number;
  at: Partial<Record<Field, { index: number; heading: string }>>;
};

const HEAD_ROWS = 20;

/**
 * Finds the row of headings among the first rows: the one that names most fields. `names` are the words that may head
 * a field's column, in lower case. Undefined when no row names a field.
 */
export function findColumns<Field extends string>(
  sheet: Sheet,
  names: Record<Field, readonly string[]>,
): Columns<Field> | undefined {
  const found = sheet.rows
    .slice(0, HEAD_ROWS)
    .map((row, headRow) => ({ headRow, at: columnsIn(row, names) }))
    .toSorted((a, b) => Object.keys(b.at).length - Object.keys(a.at).length)[0];
  return found && Object.keys(found.at).length > 0 ? found : undefined;
}

function columnsIn<Field extends string>(row: string[], names: Record<Field, readonly string[]>) {
  const at: Columns<Field>["at"] = {};
  for (const [index, heading] of row.entries()) {
    const plain = plainHeading(heading);
    for (const field of Object.keys(names) as Field[]) {
      if (!at[field] && names[field].includes(plain)) at[field] = { index, heading };
    }
  }
  return at;
}

/** "  E-post (arbete): " → "e-post" */
export function plainHeading(heading: string): string {
  return heading
    .toLocaleLowerCase("sv")
    .replace(/\(.*?\)|[:*]/g, " ")
    .replace(/\s+/g, " ")
    .trim();
}
