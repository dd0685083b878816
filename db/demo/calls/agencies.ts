import { type Day, weekdayOf } from "../../../src/calendar";
import type { CallForm } from "../../../src/calls/calls";
import { dayInSwedish } from "../feeds/wording";
import type { Story } from "../story";
import { confirmed, demoCall, unconfirmed } from "./call-form";

/** `mars 2027` */
export function monthInSwedish(on: Day): string {
  return dayInSwedish(on).replace(/^\d+ /, "");
}

export function youthCall(story: Story): CallForm {
  const deadlineOn = story.day(6);
  return demoCall({
    funder: "MUCF",
    title: "Unga nyanländas väg in i föreningslivet",
    url: "https://mucf.example.se/bidrag/unga-nyanlandas-vag",
    description:
      "Bidrag till kommuner och föreningar som tillsammans öppnar fritidens mötesplatser för unga som är nya i Sverige. Unga ska vara med och planera insatsen.",
    eligibleApplicants: "Kommuner i samverkan med minst en förening.",
    joint: "allowed",
    amount: "100 000–600 000 kronor per insats",
    signing: "e_signature",
    applyAt: "I MUCF:s e-tjänst",
    opensOn: story.day(-30),
    ...confirmed(`Sök senast den ${dayInSwedish(deadlineOn)}.`, deadlineOn),
  });
}

export function schoolCall(story: Story): CallForm {
  const deadlineOn = story.day(-8);
  return demoCall({
    funder: "Skolverket",
    title: "Statsbidrag för nyanlända elevers lärande",
    url: "https://skolverket.example.se/statsbidrag/nyanlanda-elever",
    description:
      "Huvudmän kan söka bidrag för handledning, studiehandledning på modersmålet och kartläggning av nyanlända elevers kunskaper.",
    eligibleApplicants:
      "Huvudmän för förskoleklass, grundskola och gymnasieskola. Varje huvudman söker för sig.",
    joint: "not_allowed",
    amount: "Enligt bidragsram",
    opensOn: story.day(-38),
    ...confirmed(`Sista dag för ansökan är den ${dayInSwedish(deadlineOn)}.`, deadlineOn),
  });
}

export function housingCall(story: Story): CallForm {
  const deadlineOn = story.day(31);
  return demoCall({
    funder: "Boverket",
    title: "Stöd till kommuner för bostadsvägledning och kvarboende",
    url: "https://boverket.example.se/bidrag/bostadsvagledning",
    description:
      "Bidraget stödjer kommuner som hjälper hushåll i etableringen till ett eget och varaktigt boende. Arbetssätt som flera kommuner delar prioriteras.",
    eligibleApplicants: "Kommuner, ensamma eller tillsammans.",
    joint: "allowed",
    amount: "Högst 1 000 000 kronor per kommun",
    coFinancing: "Minst 25 procent av kostnaderna",
    opensOn: story.day(-5),
    ...unconfirmed(`Vi tar emot ansökningar till och med den ${dayInSwedish(deadlineOn)}.`, deadlineOn),
  });
}

/** Only the month is known. */
export function socialCall(story: Story): CallForm {
  return demoCall({
    funder: "Socialstyrelsen",
    title: "Utvecklingsmedel för stöd till barn som flytt ensamma",
    url: "https://socialstyrelsen.example.se/bidrag/barn-som-flytt-ensamma",
    description:
      "Medlen ska utveckla socialtjänstens arbete med placerade barn som kommit utan vårdnadshavare. Minst tre kommuner ska delta och dela sina resultat med andra.",
    eligibleApplicants: "Kommuner, minst tre tillsammans.",
    joint: "required",
    minMunicipalities: 3,
    amount: "Totalt 20 miljoner kronor",
    signing: "paper",
    opensOn: story.day(-4),
    deadlineText: `Ansökningsperioden stänger i ${monthInSwedish(story.day(70))}.`,
    monthOnly: true,
  });
}

export function inheritanceFundCall(story: Story): CallForm {
  return demoCall({
    funder: "Allmänna arvsfonden",
    title: "Projektstöd för nyskapande verksamhet för barn, unga och äldre",
    url: "https://arvsfonden.example.se/projektstod",
    description:
      "Föreningar kan söka stöd för att pröva något nytt tillsammans med målgruppen. En kommun kan söka om det finns särskilda skäl, och är annars samverkanspart. Handläggningen tar fem till åtta månader.",
    eligibleApplicants: "Föreningar. Offentliga aktörer bara om det finns särskilda skäl.",
    joint: "allowed",
    amount: "Inget fast tak",
    opensOn: story.day(-200),
    deadlineText: "Ansökningar tas emot löpande hela året.",
    rolling: true,
    confirmed: true,
    otherDates: [{ name: "Frågestund för kommuner", on: nextTuesday(story) }],
  });
}

function nextTuesday(story: Story): Day {
  for (let days = 5; ; days += 1) if (weekdayOf(story.day(days)) === 2) return story.day(days);
}
