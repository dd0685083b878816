import { type Day, daysBetween } from "../../../src/calendar";
import type { Announcement } from "./county-board";
import { dayInSwedish, workingDayNear } from "./wording";

/** Small calls, such as an agency puts out all the time; some of them matter to the network, some do not. */
const SMALL_CALLS = [
  {
    slug: "sommarskola",
    title: "Sommarskola i svenska för nyanlända barn och unga",
    about:
      "Kommuner kan söka upp till 300 000 kronor för sommarskola med lek, språk och utflykter. Flera kommuner får söka tillsammans.",
    daysOpen: 40,
  },
  {
    slug: "cykelvagar",
    title: "Trygga cykelvägar till skolan",
    about: "Kommuner kan söka medel för att bygga om korsningar. Högst 800 000 kronor per plats.",
    daysOpen: 61,
  },
  {
    slug: "tolkportal",
    title: "Gemensam tolkförmedling mellan kommuner",
    about:
      "Minst tre kommuner i samma län kan få högst 900 000 kronor för att pröva en gemensam tolkförmedling.",
    daysOpen: 47,
  },
  {
    slug: "bostadslotsar",
    title: "Bostadslotsar för hushåll i etableringen",
    about:
      "Stödet är 250 000–750 000 kronor och går till kommuner som erbjuder vägledning till ett eget boende.",
    daysOpen: 33,
  },
  {
    slug: "pollinatorer",
    title: "Blommande ängar för pollinatörer",
    about: "Kommuner och föreningar kan söka högst 60 000 kronor för att så och sköta ängar.",
    daysOpen: 75,
  },
  {
    slug: "familjecentraler",
    title: "Familjecentraler som möter nyanlända föräldrar",
    about:
      "Kommuner och regioner kan tillsammans söka medel för öppen förskola med språkstöd. Totalt finns 5 000 000 kronor.",
    daysOpen: 54,
  },
  {
    slug: "yrkesspar",
    title: "Yrkesspår och svenska på arbetsplatsen",
    about:
      "Kommuner i samverkan med arbetsgivare kan söka högst 1 200 000 kronor. Insatsen får pågå i 18 månader.",
    daysOpen: 68,
  },
];

/** One more each day, put out at midnight, so that a demo that runs on has something new to find. */
export function dailyAnnouncement(today: Day): Announcement {
  const turn = daysBetween("2026-01-01", today) % SMALL_CALLS.length;
  const { slug, title, about, daysOpen } = SMALL_CALLS.at(turn)!;
  const lastDay = dayInSwedish(workingDayNear(today, daysOpen));
  return {
    slug: `${slug}-${today}`,
    title,
    publishedOn: today,
    publishedTime: "00:00",
    paragraphs: [about, `Sista ansökningsdag är den ${lastDay}.`],
  };
}
