import type { FC } from "hono/jsx";
import { CALL_ORDERS, type CallFilter, orderOf } from "../../src/calls/call-filter";
import {
  ASSESSMENT_FILTERS,
  type FilterPart,
  filterParts,
  STATUS_FILTERS,
} from "../../src/calls/filter-form";
import { day, sek } from "../format";
import { assessmentFilterText, callOrderText, statusFilterText } from "../text";
import { Checkbox, DateField, type FormState, MoneyField, Select, SubmitButton, TextField } from "../ui/form";

/** The filter as an address; what is the default is left out. */
export function filterQuery(filter: CallFilter, without?: FilterPart): string {
  const { [without as FilterPart]: _, ...parts } = filterParts(filter);
  const query = new URLSearchParams(parts);
  return query.size > 0 ? `?${query}` : "";
}

const options = <Value extends string>(values: readonly Value[], text: Record<Value, string>) =>
  values.map((value) => ({ value, label: text[value] }));

/** Works by its button; with htmx the list follows while one types. */
export const FilterForm: FC<{ filter: CallFilter; funders: string[] }> = ({ filter, funders }) => {
  const form: FormState = { values: { ...filterParts(filter), order: orderOf(filter) }, errors: {} };
  const orders = CALL_ORDERS.filter((order) => order !== "relevance" || filter.q !== "");
  return (
    <form
      method="get"
      action="/calls"
      class="filters"
      aria-label="Sök och filtrera utlysningar"
      hx-get="/calls"
      hx-trigger="input changed delay:300ms, change, submit"
      hx-target="#calls"
      hx-select="#calls"
      hx-swap="outerHTML"
      hx-replace-url="true"
    >
      <TextField form={form} name="q" label="Sök" type="search" size="medium" />
      <Select form={form} name="status" label="Läge" options={options(STATUS_FILTERS, statusFilterText)} />
      <Select
        form={form}
        name="funder"
        label="Finansiär"
        options={[{ value: "", label: "Alla" }, ...funders.map((name) => ({ value: name, label: name }))]}
      />
      <DateField form={form} name="closesBy" label="Stänger senast" />
      <Select
        form={form}
        name="order"
        label="Ordning"
        options={options(orders, callOrderText).map((option) =>
          // The usual order is left out of the address, so that it follows whether one searches.
          option.value === orderOf({ ...filter, order: null }) ? { ...option, value: "" } : option,
        )}
      />
      <details class="more-filters" open={hasMore(filter)}>
        <summary>Fler filter</summary>
        <div class="filters">
          <TextField form={form} name="programme" label="Program" size="medium" />
          <TextField form={form} name="targetGroups" label="Målgrupp" size="medium" />
          <TextField form={form} name="county" label="Län" size="medium" />
          <MoneyField form={form} name="amountSek" label="Ger minst" />
          <Select
            form={form}
            name="assessment"
            label="Vår bedömning"
            options={[{ value: "", label: "Alla" }, ...options(ASSESSMENT_FILTERS, assessmentFilterText)]}
          />
          <Checkbox form={form} name="joint" label="Går att söka gemensamt" />
          <Checkbox form={form} name="fits" label="Passar nätverket" />
        </div>
      </details>
      <SubmitButton variant="secondary">Visa</SubmitButton>
    </form>
  );
};

const MORE = ["programme", "targetGroups", "county", "amountSek", "assessment", "joint", "fits"] as const;
const hasMore = (filter: CallFilter) => MORE.some((name) => filterParts(filter)[name] !== undefined);

/** What each part of a filter says; the order is no choice among calls. */
export function filterWords(filter: CallFilter): [name: FilterPart, words: string][] {
  const words: Record<Exclude<FilterPart, "order">, string> = {
    q: `”${filter.q}”`,
    status: statusFilterText[filter.status],
    funder: filter.funder,
    closesBy: filter.closesBy ? `stänger senast ${day(filter.closesBy)}` : "",
    programme: `program: ${filter.programme}`,
    targetGroups: `målgrupp: ${filter.targetGroups}`,
    county: `län: ${filter.county}`,
    amountSek: filter.amountSek === null ? "" : `ger minst ${sek(filter.amountSek)}`,
    joint: "går att söka gemensamt",
    fits: "passar nätverket",
    assessment: filter.assessment
      ? `vår bedömning: ${assessmentFilterText[filter.assessment].toLowerCase()}`
      : "",
  };
  const parts = filterParts(filter);
  return (Object.entries(words) as [FilterPart, string][]).filter(([name]) => parts[name] !== undefined);
}

/** The filter as words, each of which can be taken away. */
export const Chosen: FC<{ filter: CallFilter }> = ({ filter }) => {
  const chosen = filterWords(filter);
  if (chosen.length === 0) return null;
  return (
    <ul class="chips" aria-label="Valda filter">
      {chosen.map(([name, words]) => (
        <li>
          <a href={`/calls${filterQuery(filter, name)}`}>
            {words} <span aria-hidden="true">×</span>
            <span class="ds-sr-only">, ta bort filtret</span>
          </a>
        </li>
      ))}
    </ul>
  );
};
