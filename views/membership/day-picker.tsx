import type { FC } from "hono/jsx";
import type { Day } from "../../src/calendar";
import { DateField, SubmitButton } from "../ui/form";

/** The way into every page of the register. */
export const registerCrumb = { href: "/register", label: "Register" };

/** The same day on another page of the register; today's needs no day in its address. */
export const onDay = (path: string, day: Day, today: Day) => (day === today ? path : `${path}?day=${day}`);

/** Shows the page as it was, or will be, on another day. `action`: the page's own address. */
export const DayPicker: FC<{ action: string; day: Day }> = ({ action, day }) => (
  <form method="get" action={action} class="in-line no-print">
    <DateField form={{ values: { day }, errors: {} }} name="day" label="Visa registret per den" required />
    <SubmitButton variant="secondary">Visa</SubmitButton>
  </form>
);
