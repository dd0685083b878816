import type { TextForm } from "../../../src/applications/text";
import { addDays, addMonths, type Day } from "../../../src/calendar";

export const ADVICE_TITLE = "Gemensam resurs i Norrort för rådgivning och ansökan om externa medel";

/** As it stood first: what for, and for whom. */
export const adviceOutline = {
  sections: {
    purpose: `Kommunerna vill pröva en gemensam resurs som hittar, bedömer och söker externa medel för mottagandet av nyanlända. Resursen är en rådgivare och ett gemensamt arbetssätt: från att en utlysning upptäcks till att ansökan är inlämnad.

Syftet är att kommunerna ska höja och behålla kvalitet och beredskap i mottagandet över tid, att fler insatser ska nå målgruppen och att kommunerna ska samverka mer.`,
    need: `Mottagandet ökar och minskar i perioder. När få nyanlända kommer krymper de resurser som behövs för att snabbt kunna ta emot fler. Då blir externa medel viktigare, men det finns färre som hinner söka dem.

Att söka tar tid och kräver kunskap. Utlysningarna är ofta öppna bara några veckor, och på den tiden ska ansökan skrivas, budgeten läggas och nämnden besluta. Små kommuner har svårast att hinna.

Förstudien beviljades hösten 2022 med Sigtuna kommun som projektägare och gjordes våren 2023. Den visade att intresset är stort och att en delad resurs är rimligare än en i varje kommun. 14 av 15 kommuner vill nu gå vidare och pröva den.`,
    targetGroups: `Nyanlända som omfattas av förordning (2010:1122) om statlig ersättning, även ensamkommande barn och unga, samt personer från Ukraina som har skydd enligt massflyktsdirektivet.

Resursen arbetar för dem genom kommunernas handläggare, samordnare och chefer.`,
  },
};

const GOALS_OF_FIRST_VERSION = `När projektet är slut
– bedöms varje utlysning som rör målgruppen inom en vecka
– har kommunerna lämnat in minst åtta ansökningar, varav fyra gemensamma
– har alla 14 kommuner deltagit i minst en ansökan
– finns ett beslutsunderlag om hur resursen kan drivas vidare.`;

const ACTIVITIES_OF_FIRST_VERSION = `Bevakning: rådgivaren följer finansiärernas utlysningar och sprider dem som är aktuella.
Råd: kommunerna får stöd att välja utlysning, skriva mål och lägga budget.
Gemensamma ansökningar: rådgivaren skriver text, samlar svar och håller ordning på beslut och intyg.
Kunskap: två kurser om året för dem som söker eller leder projekt.
Uppföljning: resultat och lärdomar redovisas för ledningsgruppen varje halvår.`;

/** As it was sent to the directors the first time. */
export function adviceFirstVersion(deadlineOn: Day): Partial<TextForm> {
  const periodFromOn = addMonths(`${deadlineOn.slice(0, 7)}-01`, 4);
  return {
    sections: {
      goals: GOALS_OF_FIRST_VERSION,
      activities: ACTIVITIES_OF_FIRST_VERSION,
      childConsequences: `Ansökan i sig påverkar inte barn och unga. De insatser som får medel kan göra det: stöd till familjer, ensamkommande barn och skolgång hör till det som kommunerna oftast söker för.

Rådgivaren prövar i varje ansökan hur barn berörs och hur de får komma till tals.`,
      economicConsequences: `Ansökan medför inga kostnader för kommunen och ingen medfinansiering krävs. Bidraget betalar rådgivarens lön, resor, kurser, revision och indirekta kostnader. Tid för möten ryms i ordinarie arbete.

Beloppet är fördelat efter folkmängd, så att varje kommuns del syns. Sigtuna kommun tar emot hela bidraget och betalar de gemensamma kostnaderna.`,
    },
    periodFromOn,
    periodToOn: addDays(addMonths(periodFromOn, 24), -1),
    requestedSek: 2_250_000,
  };
}

/** What the first readers missed: help every week, and support after the decision too. */
export const adviceSecondVersion = {
  sections: {
    goals: GOALS_OF_FIRST_VERSION.replace(
      "minst åtta ansökningar, varav fyra gemensamma",
      "minst tolv ansökningar, varav sex gemensamma",
    ),
    activities: `${ACTIVITIES_OF_FIRST_VERSION}
Öppen rådgivning: en timme på webben varje vecka, utan bokning.
Efter beslutet: rådgivaren hjälper till med delredovisning och slutredovisning.`,
  },
  requestedSek: 2_400_000,
};

export const ADVICE_SECOND_REASON =
  "De första läsarna saknade öppen rådgivning och hjälp efter beslutet. Målen är högre och beloppet är höjt till 2 400 000 kr.";
