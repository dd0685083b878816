import { makeAddress } from "../../src/calendars/addresses";
import type { Story } from "./story";

/** Two who have put the network's dates into their own calendars. Nobody knows their addresses any more. */
export function tellOfCalendars(story: Story): void {
  const own = { calendar: "own", municipalityCode: null, alarm: "week" } as const;
  story.on(story.ago(12, "08:50"), (at) => {
    makeAddress(story.db, { ...own, name: "Outlook" }, story.act(at, "adviser"));
  });
  story.on(story.ago(9, "16:05"), (at) => {
    makeAddress(story.db, { ...own, name: "Telefonen" }, story.act(at, "contact", "0160"));
  });
}
