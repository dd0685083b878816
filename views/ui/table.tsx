import type { Child, FC, PropsWithChildren } from "hono/jsx";

/**
 * `numeric`: which columns hold numbers, counted from 0; their cells say it too. `foot`: a Row of sums. `slim`: a name and two
 * figures have room on a phone as they are, and are easier to compare than as cards.
 */
type TableProps = PropsWithChildren<{
  caption: string;
  captionHidden?: boolean;
  head: Child[];
  numeric?: number[];
  foot?: Child;
  slim?: boolean;
}>;

export const Table: FC<TableProps> = ({
  caption,
  captionHidden,
  head,
  numeric = [],
  foot,
  slim,
  children,
}) => (
  <div class={slim ? "table-box slim" : "table-box"}>
    <table class="ds-table" {...as("table")}>
      <caption class={captionHidden ? "ds-sr-only" : undefined}>{caption}</caption>
      <thead {...as("rowgroup")}>
        <tr {...as("row")}>
          {head.map((name, column) => (
            <th scope="col" class={numeric.includes(column) ? "numeric" : undefined} {...as("columnheader")}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...as("rowgroup")}>{children}</tbody>
      {foot && <tfoot {...as("rowgroup")}>{foot}</tfoot>}
    </table>
  </div>
);

/** `state`: "blocks" stands in the way of the rest, "done" steps back. */
export const Row: FC<PropsWithChildren<{ state?: "blocks" | "done"; id?: string }>> = (props) => (
  <tr id={props.id} class={props.state} {...as("row")}>
    {props.children}
  </tr>
);

/** The cell that names its row, and the card on a phone. Comes first. */
export const RowHeader: FC<PropsWithChildren> = ({ children }) => (
  <th scope="row" {...as("rowheader")}>
    {children}
  </th>
);

/** `spare`: adds nothing on a phone, where every line of a card counts. */
type CellProps = { label: string; numeric?: boolean; state?: boolean; spare?: boolean };

const cellKinds = ["numeric", "state", "spare"] as const;

/** `label`: the column's name, shown beside the value when the row is a card; the one that is `state` comes first there. */
export const Cell: FC<PropsWithChildren<CellProps>> = (props) => (
  <td
    data-label={props.label}
    class={cellKinds.filter((kind) => props[kind]).join(" ") || undefined}
    {...as("cell")}
  >
    {props.children}
  </td>
);

/** Browsers have forgotten what a table is when CSS turns its rows into cards; the spelled-out role reminds them. */
const as = (role: string) => ({ role });
