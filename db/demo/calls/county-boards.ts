import type { CallForm } from "../../../src/calls/calls";
import { dayInSwedish } from "../feeds/wording";
import type { Story } from "../story";
import { confirmed, demoCall } from "./call-form";

const COUNTY_BOARD = "Länsstyrelsen Stockholm";
const SITE = "https://lansstyrelsen-stockholm.example.se/bidrag";
const ORDINANCE_37 = "Utvecklingsmedel § 37, förordning (2010:1122)";

export function preStudyCall(): CallForm {
  return demoCall({
    funder: COUNTY_BOARD,
    programme: ORDINANCE_37,
    title: "Utvecklingsmedel § 37, hösten 2022",
    url: `${SITE}/37-2022`,
    description:
      "Kommuner och kommunalförbund kan söka medel för att öka sin beredskap och kapacitet i mottagandet och för att utveckla samverkan. Förstudier kan få stöd.",
    eligibleApplicants: "Kommuner och kommunalförbund i Stockholms län.",
    joint: "allowed",
    amount: "Högst 500 000 kronor för en förstudie",
    coFinancing: "Krävs inte",
    signing: "paper",
    applyAt: "Med e-post till länsstyrelsen, på myndighetens blankett",
    opensOn: "2022-08-22",
    ...confirmed("Sista ansökningsdag är den 14 oktober 2022 kl. 14.00.", "2022-10-14", "14:00"),
    otherDates: [{ name: "Beslut senast", on: "2022-12-16" }],
  });
}

/** The call of the joint application that is out for approval. */
export function cooperationCall(story: Story): CallForm {
  const deadlineOn = story.day(15);
  return demoCall({
    funder: COUNTY_BOARD,
    programme: ORDINANCE_37,
    title: "Utvecklingsmedel § 37 för samverkan i mottagandet av nyanlända",
    url: `${SITE}/37`,
    description: `Länsstyrelsen utlyser medel till kommuner som tillsammans vill utveckla mottagandet av nyanlända. Insatsen ska höja kommunernas beredskap och kapacitet över tid eller underlätta etableringen i samhället.

En kommun är projektägare. Varje samverkansparts medverkan ska vara beslutad och styrkas med ett undertecknat intyg.`,
    eligibleApplicants: "Kommuner och kommunalförbund i Stockholms län, minst två tillsammans.",
    joint: "required",
    minMunicipalities: 2,
    amount: "Totalt cirka 13 miljoner kronor, högst 2 500 000 kronor per insats",
    coFinancing: "Krävs inte",
    signing: "e_signature",
    applyAt: "I länsstyrelsens e-tjänst, med ett intyg från varje samverkanspart",
    opensOn: story.day(-46),
    ...confirmed(`Sista ansökningsdag är den ${dayInSwedish(deadlineOn)} kl. 14.00.`, deadlineOn, "14:00"),
    otherDates: [
      { name: "Informationsmöte på webben", on: story.day(-32) },
      { name: "Beslut väntas", on: story.day(60) },
      { name: "Tidigaste projektstart", on: story.day(65) },
    ],
  });
}

/** The call of the joint application that is still a draft. */
export function guidesCall(story: Story): CallForm {
  const deadlineOn = story.day(26);
  return demoCall({
    funder: "Länsstyrelsen i Jönköpings län",
    programme: "§ 37 a, förordning (2010:1122)",
    title: "Flyktingguider och familjekontakter (§ 37 a)",
    url: "https://lansstyrelsen-jonkoping.example.se/bidrag/37a",
    description:
      "Kommuner kan söka medel för flyktingguider och familjekontakter. Verksamheten ska drivas utan vinstsyfte och kan ske tillsammans med föreningar. Den ska underlätta etableringen, skapa nätverk, stödja språkinlärning eller ge ensamkommande barn socialt stöd.",
    eligibleApplicants: "Kommuner, ensamma eller tillsammans. Föreningar kan vara samverkansparter.",
    joint: "allowed",
    amount: "Totalt cirka 8 600 000 kronor i länet",
    coFinancing: "Krävs inte",
    signing: "e_signature",
    applyAt: "I länsstyrelsens e-tjänst",
    opensOn: story.day(-12),
    ...confirmed(
      `Ansökan ska ha kommit in senast den ${dayInSwedish(deadlineOn)} kl. 23.59.`,
      deadlineOn,
      "23:59",
    ),
    otherDates: [{ name: "Beslut väntas", on: story.day(70) }],
  });
}

export function earlyMeasuresCall(story: Story): CallForm {
  const deadlineOn = story.day(-24);
  return demoCall({
    funder: COUNTY_BOARD,
    programme: "Tidiga insatser för asylsökande med flera (TIA)",
    title: "Tidiga insatser: svenska, samhällskunskap och hälsa",
    url: `${SITE}/tia`,
    description:
      "Medlen går till insatser som ger deltagarna kunskaper i svenska och om samhället eller främjar hälsa under väntetiden.",
    eligibleApplicants: "Ideella organisationer, kommuner och kommunalförbund.",
    joint: "allowed",
    amount: "Cirka 9 miljoner kronor i länet",
    opensOn: story.day(-60),
    ...confirmed(`Sista datum för ansökan är den ${dayInSwedish(deadlineOn)}.`, deadlineOn),
  });
}
