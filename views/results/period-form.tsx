import type { FC } from "hono/jsx";
import { type Period, yearsOf } from "../../src/results/period";
import { Select, SubmitButton } from "../ui/form";

/** Of which years; only years with something to see are offered. */
export const PeriodForm: FC<{ all: Period; period: Period }> = ({ all, period }) => {
  const options = yearsOf(all).map((year) => ({ value: String(year), label: String(year) }));
  if (options.length < 2) return null;
  const form = { values: { from: String(period.from), to: String(period.to) }, errors: {} };
  return (
    <form method="get" action="/results" class="in-line no-print">
      <Select form={form} name="from" label="Från och med år" options={options} required />
      <Select form={form} name="to" label="Till och med år" options={options} required />
      <SubmitButton variant="secondary">Visa</SubmitButton>
    </form>
  );
};
