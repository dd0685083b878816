import { type Day, dayOf, type Instant, STOCKHOLM, workingDaysUntil } from "../src/calendar";

// Formatters are costly to make: once each.
const longDay = new Intl.DateTimeFormat("sv-SE", {
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const weekdayAndDay = new Intl.DateTimeFormat("sv-SE", {
  weekday: "short",
  day: "numeric",
  month: "long",
  year: "numeric",
  timeZone: "UTC",
});
const shortDay = new Intl.DateTimeFormat("sv-SE", { day: "numeric", month: "short", timeZone: "UTC" });
const clock = new Intl.DateTimeFormat("sv-SE", { hour: "2-digit", minute: "2-digit", timeZone: STOCKHOLM });
const whole = new Intl.NumberFormat("sv-SE", { maximumFractionDigits: 0 });
const list = new Intl.ListFormat("sv-SE", { type: "conjunction" });

const noon = (on: Day) => new Date(`${on}T12:00:00Z`);

/** "15 mars 2027" */
export function day(on: Day): string {
  return longDay.format(noon(on));
}

/** "mån 15 mars 2027" */
export function weekday(on: Day): string {
  return weekdayAndDay.format(noon(on));
}

/** "15 mars", with the year when it is not this one. */
export function brief(on: Day, today: Day): string {
  const text = shortDay.format(noon(on));
  return on.slice(0, 4) === today.slice(0, 4) ? text : `${text} ${on.slice(0, 4)}`;
}

/** "14.00" */
export function time(at: Instant): string {
  return clock.format(new Date(at)).replace(":", ".");
}

/** "15 mars 2027 kl. 14.00" */
export function moment(at: Instant): string {
  return `${day(dayOf(at))} kl. ${time(at)}`;
}

/** "3 november", "3 november 2025" or "i dag kl. 08.30": for how long something has stood. */
export function since(at: Instant, now: Instant): string {
  const on = dayOf(at);
  const today = dayOf(now);
  if (on === today) return `i dag kl. ${time(at)}`;
  return on.slice(0, 4) === today.slice(0, 4) ? day(on).replace(/ \d{4}$/, "") : day(on);
}

/** "1 250 000 kr" */
export function sek(kronor: number): string {
  return `${whole.format(kronor)}\u00a0kr`;
}

export function number(value: number): string {
  return whole.format(value);
}

/** "Täby, Solna och Sigtuna" */
export function names(all: readonly string[]): string {
  return list.format(all);
}

/** "9 arbetsdagar kvar", "sista dagen i dag", "stängde för 3 dagar sedan" is left to the status. */
export function workingDaysLeft(today: Day, lastDay: Day): string {
  if (lastDay < today) return "";
  if (lastDay === today) return "sista dagen är i dag";
  const days = workingDaysUntil(today, lastDay);
  return days === 1 ? "1 arbetsdag kvar" : `${days} arbetsdagar kvar`;
}

/** "1 kommun", "3 kommuner" */
export function counted(count: number, one: string, many: string): string {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

/** "2,4 MB" */
export function fileSize(bytes: number): string {
  if (bytes < 1000) return `${bytes} byte`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1).replace(".", ",")} MB`;
}

/** A fingerprint in groups of eight, so that an eye can follow it. */
export function fingerprint(sha256: string): string {
  return sha256.match(/.{1,8}/g)?.join(" ") ?? sha256;
}

/** ”Nämnden sa nej.” with one full stop, whether the quoted words bring one or not. */
export function quoted(words: string): string {
  return /[.!?]$/.test(words) ? `”${words}”` : `”${words}”.`;
}
