import { addDays } from "../../../src/calendar";
import type { CallForm } from "../../../src/calls/calls";
import { dayInSwedish, workingDayNear } from "../feeds/wording";
import type { Story } from "../story";
import { monthInSwedish } from "./agencies";
import { confirmed, demoCall, unconfirmed } from "./call-form";

const ESF = "Svenska ESF-rådet";

/** Comes later: the dates stand in a preliminary plan. */
export function integrationFundCall(story: Story): CallForm {
  const opensOn = story.day(20);
  const deadlineOn = story.day(48);
  return demoCall({
    funder: "Migrationsverket",
    programme: "Asyl-, migrations- och integrationsfonden (AMIF)",
    title: "Kommande: snabbare och säkrare mottagande i kommunerna",
    url: "https://migrationsverket.example.se/amif/utlysningsplan",
    description:
      "Fonden planerar att lysa ut medel till projekt som förkortar tiden mellan uppehållstillstånd och stadigvarande boende. Uppgifterna är preliminära.",
    eligibleApplicants:
      "Myndigheter, kommuner, regioner och ideella organisationer, ensamma eller i partnerskap.",
    joint: "allowed",
    amount: "Preliminärt 50 miljoner kronor",
    coFinancing: "Fonden betalar högst 75 procent",
    opensOn,
    ...unconfirmed(
      `Utlysningen planeras öppna den ${dayInSwedish(opensOn)} och stänga den ${dayInSwedish(deadlineOn)} kl. 15.00.`,
      deadlineOn,
      "15:00",
    ),
  });
}

/** Comes some time: no date at all is known. */
export function healthFundCall(story: Story): CallForm {
  const spring = Number(story.today.slice(0, 4)) + 1;
  return demoCall({
    funder: ESF,
    programme: "ESF+ programområde C",
    title: "Kommande: hälsa och språk som väg till arbete",
    url: "https://esf.example.se/utlysningar/halsa-och-sprak",
    description:
      "ESF-rådet förbereder en nationell utlysning för utrikes födda som står långt från arbetsmarknaden. Inriktning och belopp är inte beslutade.",
    deadlineText: `Information om kommande utlysning kommer våren ${spring}.`,
  });
}

const EXTENDED_BY_DAYS = 5;

/** The adviser learns later that it stays open for another week (`extendedSocialFundCall`). */
export function socialFundCall(story: Story, deadlineOn = story.day(55)): CallForm {
  return demoCall({
    funder: ESF,
    programme: "ESF+ programområde A, Stockholm",
    title: "Stärkt väg till arbete och studier för nyanlända kvinnor",
    url: "https://esf.example.se/utlysningar/stockholm-a",
    description:
      "Projekten ska ge deltagarna språk, vägledning och kontakt med arbetsgivare, och ska kunna drivas vidare i ordinarie verksamhet. Kommuner får gärna söka tillsammans.",
    eligibleApplicants: "Offentliga, privata och ideella organisationer i Stockholms län.",
    joint: "allowed",
    amount: "Stöd från 3 miljoner kronor, totalt 60 miljoner kronor",
    coFinancing: "46 procent, varken mer eller mindre",
    signing: "funder_portal",
    applyAt: "I Projektrummet",
    opensOn: story.day(-20),
    ...confirmed(`Utlysningen stänger den ${dayInSwedish(deadlineOn)} kl. 16.00.`, deadlineOn, "16:00"),
    otherDates: [{ name: "Tidigaste projektstart", on: story.day(120) }],
  });
}

export function extendedSocialFundCall(story: Story): CallForm {
  const deadlineOn = story.day(55 + EXTENDED_BY_DAYS);
  const deadlineText = `Ansökningstiden är förlängd till den ${dayInSwedish(deadlineOn)} kl. 16.00.`;
  return { ...socialFundCall(story), ...unconfirmed(deadlineText, deadlineOn, "16:00") };
}

/** Typed in from a newsletter that names the month alone; the EU's feed brings the day (feeds/eu-portal.ts). */
export function guardianshipCall(story: Story): CallForm {
  // As the portal itself says it, see feeds/eu-portal.ts.
  const openedOn = addDays(story.today, -12);
  return demoCall({
    funder: "Europeiska kommissionen",
    programme: "Asyl-, migrations- och integrationsfonden (AMIF)",
    title: "Ställföreträdare och boende för ensamkommande barn: utbyte mellan länder",
    url: "https://eu-portal.example.se/opportunities/amif-child",
    description:
      "Kommuner och deras partner jämför arbetssätt och utbildar personal tillsammans med partner i minst ett annat land. Stödet är högst 90 procent.",
    eligibleApplicants: "Kommuner och organisationer i minst två länder.",
    joint: "allowed",
    coFinancing: "Minst 10 procent",
    signing: "funder_portal",
    opensOn: openedOn,
    deadlineText: `Sista ansökningsdag i ${monthInSwedish(workingDayNear(openedOn, 61))}.`,
    monthOnly: true,
  });
}
