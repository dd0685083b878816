/**
 * The words that say what a day is. To teach the reader a phrase, add it to its kind: `*` stands for any
 * letters, so `ansök*` is every word that begins so, `/` parts words of which one stands there, and `_` is a
 * space within one of these. Where phrases of two kinds begin at the same letter, the kind that stands first wins.
 */
const phrases = {
  /** What stands in for an application where a call has none, or comes before it. */
  akin: `
    nominera, nominerar, nomineras, nominering, nomineringar, nomineringen, nomineringarna, nomineringstid*, lämna förslag,
    förslag lämnas, förslag/förslaget/förslagen ska/skall, förslag behöver/kan/från, förslag för, förslag på, förslag till stipendiat*, förslag till pris*, förslag till mottagare, ditt förslag, dina förslag, ert förslag`,

  /** What follows, or stands beside, an application: never its deadline, whatever else the clause says. */
  aftermath: `
    *redovisning*, *redovisa*, *rapport, *rapporten, *rapporter, *rapporterna, *rapportera*, *rapportering*,
    *uppföljning*, *utvärdering*, utvärderar, *utbetal*, betalas ut, betala ut, betalas, betalning*, *återbetal*, slutbetal*,
    ansökan om utbetalning, ansöka om utbetalning, ansök om utbetalning, ansökan om betalning, begäran om,
    ansökan om förlängning, ansökan om ändring, ansöka om ändring, ansökan om förskott,
    registrering, registreringen, skickas vidare, vidarebefordra*, komplettera*, komplettering*, bekräftelse*, *möte, *möten, *mötet, *mötena, *webbinari*, *webinar*, *seminari*,
    *konferens*, *workshop*, *träff, *träffar, *träffen, *frågestund*, informationsdag*, informationstillfälle*,
    öppet hus, samråd*, fråga, frågor, frågorna, frågan, svar, svara, svaren, *anmälan, *anmälningar, anmälnings*, anmäl,
    anmäla, anmäler, *remiss*, yttra*, ställning till, över ansökan, synpunkt*, *enkät*, överklag*, faktur*, hjälpstuga*, telefon*, support*,
    växeln, drift, driften, driftstopp*, driftstörning*, driftinformation*, underhåll, kontoret, kansliet, signering, signeringen, signerings*, signerad senast, signeras senast, *fullmakt*, *ombud, *ombudsansökan, avstämning*,
    beslut om, besked om, beslut på, svar på, behandling av, handläggning av, bedömning av, granskning av,
    prövning av, ändring av, beredning av, behandlingen av, handläggningen av, bedömningen av, granskningen av,
    prövningen av, beredningen av, utbetalning*, ändringar, lägga till, lägg till, dra tillbaka, återta*, återkall*,
    report*, payment*, info day*, information day*, information session*, meeting*, question*, evaluation*,
    grant agreement*, letter* of intent, expression* of interest, registration*`,

  /** The application's last day, said outright. */
  deadline: `
    sista/senaste ansökningsd*, sista ansöknings dag*, sista ansökningstid*, sista inlämningsd*, sista rekvisitionsd*, sista ansökan,
    sista/senaste dag*/datum*/tidpunkt* för ansökan/ansökningar/rekvisition,
    sista/senaste dag*/datum*/tidpunkt* att/för_att ansöka/söka/rekvirera,
    sista/senaste dag*/datum*/tidpunkt* att/för_att lämna/skicka in ansökan,
    sista dag* för inlämning av ansökan/ansökningar, sista chansen att söka/ansöka,
    ansök/sök/ansökan/ansökningar/rekvirera/söks/sökas/ansöks/ansöka/söka senast,
    ansökan/utlysningen stänger/stängs, ansökningsfrist*, ansökningsdeadline*, ansökningsdag, ansökningsdagar,
    ansökningsdagen, ansökningsdatum, ansökningsdatumet, ansökningsstopp*, stoppdatum, stoppdatumet,
    ansökningstiden utgår, går ansökningstiden/ansökningsperioden/söktiden ut, deadline för ansökan/ansökningar, deadline för_att ansöka/söka/skicka/lämna/sända,
    deadline för inlämning av ansökan, applications close, application* due, applications are due, application deadline*,
    deadline for application*/submi*/proposals, deadline for full proposals, submission deadline*, deadline to apply`,

  /** The application's first day, in words that on their own say nothing about applications. */
  launch: `
    ansökningsperioden startar, ansökningsperioden börjar, ansökningsperioden inleds, ansökningstiden startar,
    ansökningstiden börjar, utlysningen startar, utlysningen börjar, utlysningen inleds, ansökan startar,
    omgången startar, omgången börjar, utlysning sker`,

  /** A day that has taken the place of another. */
  extended: `
    förläng*, senarelägg*, senarelagd*, senarelagt, framflytt*, flyttas, flyttats, flyttad, flyttat, ändras till,
    ändrats, ändrats till, ändrad till, ändrat till, nu gäller, ny sista, nytt sista, nya sista, nytt slutdatum, ny deadline, extended, postponed`,

  /** A day that no longer holds. */
  superseded: `
    tidigare, ursprungligen, ursprunglig, ursprungliga, ursprungligt, ordinarie, istället för, i stället för,
    ersätter, previously, originally, instead of`,

  /** Something else that happens on a day: counts when it stands nearer the day than the application does. */
  event: `
    beslut, beslutet, besluten, besluta, beslutas, beslutades, beslutar, beslutsd*, fattas, besked, beskedet, meddela*,
    tillkännages, offentliggörs, presenteras, *projektstart*, *start, *starten, avslut, startar, starta, startas, påbörjad*, påbörjats,
    genomför*, färdigställ*, åtgärdat, åtgärdad, åtgärdas, klar, klart, klara, uppskatta*, baseras, räknas från, avslutat, avslutade, avslutad, slutför*, slutfört, användas, används, använd, använts, förbruka*,
    upparbeta*, gäller, giltig*,
    anslag går ut, anslaget går ut, avtalet går ut, bidraget löper ut, ansökningsår*,
    träder i kraft, trädde i kraft, senast uppdaterad*, senast uppdaterat, senast ändrad*, senast granskad*,
    senast publicerad*, senast reviderad*, publicera*, *publiceringsdatum*, *uppdatera*, granskad*, granskat*, ändrades,
    reviderad*, ändrad, skapad, utskrifts*, bereds, beredning*, bedöms, bedömning*, behandlas, handläggs, handlägga, handlägger, granskas, granskar, bedömer,
    *sammanträde*, *bidrag lämnas, stöd lämnas, ersättning lämnas, bidrag får lämnas, stöd får lämnas, prioriteras, prioriterar, avtal*, tilldelas, beviljas, beviljats, beviljade, beviljades, beviljad, beviljat,
    utdelas, fördelas, fördelades, fördelat, omfördela*, intervju*, dnr, diarienummer*, anordnas, arrangeras, äger rum, inkom, antogs, projekt/projekten/insatser/aktiviteter/verksamhet som pågår, får pågå, kan pågå, ska pågå, pågå, uppstått, uppkommit,
    upprättad, *examen, *examina, utfärda*, disputera*, avlagt, avlagd, decision*, result, results, notification*, project start, start date, starting date, published,
    publication*, last update*, updated, announced, signature, kontakta, kontaktar, hör av dig, hör av er, ring, ringa, stämma av, stäm av`,

  /** What the money or the application is for: says what follows it, never what stands before it. */
  concerns: "för perioden, för tiden, för kalenderåret, avser, avse, avses, avseende",

  /** Why the day was set: says nothing of what falls on it. */
  purpose: `
    för att, så att, året före, året innan, inför samråd, inför varje/respektive *beslut,
    inför varje/respektive *möte, inför varje/respektive *sammanträde`,

  /** Good advice, but no deadline. */
  advised: "rekommenderar, rekommenderas, gärna, helst",

  closing: `
    stänger, stängs, stänga, stängning, stängningsd*, deadline*, går ut, löper ut, inlämning, inlämningsd*,
    inlämningen, closes, close, closing, closing date*, cut-off, cut-off date*`,

  /** Closed already, in the writer's eyes. */
  closed: "stängde, stängd, stängt, stängts, stängdes, gick ut, gått ut, löpte ut, löpt ut, closed",

  opening: `
    öppnar, öppnas, öppna, öppnade, öppnades, öppning, öppningsd*, utlysningsdatum, lyses ut, utlyses,
    opens, opening date*, opening`,

  until: `
    senast, sista dag*, sista datum, sista datumet, till och med, t.o.m., t.o.m, t o m, fram till och med,
    fram till, fram tills, ända till, ända tills, tills, inte senare än, ej senare än, före midnatt, innan midnatt,
    vid midnatt, före utgången av, slutdatum, slutdatumet, no later than, not later than, latest, until, due`,

  /** Ends something that the clause itself names. */
  ceases: "avslutas, slutar, upphör",

  /** Turns what the clause says into its opposite; "glöm inte att söka" does not. */
  urging: "glöm inte, missa inte, vänta inte, don't miss",
  not: "inte, ej, inställd, ställs in, var tänkt, pausas, not",

  from: `
    från och med, fr.o.m., fr.o.m, fr o m, tidigast, börjar, börja, påbörjas, inleds, inleddes, starting, efter, after`,

  /** These bind only the day that they stand right in front of. */
  justFrom: "från, from",
  to: "till, tom, utgår, senaste, by, to",
  before: "före, innan, before",
  for: "för, for",

  apply: `
    ansök*, sökperiod*, sökfönster*, *ansökan, ansokan, ansö kan, *ansökningar, *ansökningarna, söktid*, söka, söker, söks, sökas, sök, sökbar, sökbart, sökbara, utlys*,
    *utlysning, *utlysningen, *utlysningar, rekvir*, rekvisition*, skiss*, *omgång, *omgången, *omgångar,
    *omgångarna, begär ut, begära ut, lysa ut, call, calls, apply, application, applications, applicants must,
    proposal*, submission*, submit, submitted, projektidé*, projektförslag*`,

  /** How an application comes to the funder; so do other papers. */
  handIn: `
    skicka in, skickas in, skickar in, skicka, skickas, lämna in, lämnas in, lämnar in, lämnas, inkommit, inkomma,
    inkommer, inkommen, inkomna, kommit in, komma in, kommer in, inne, tillhanda, till handa, framme, insänd*, insänt,
    inlämnad*, inlämnat, inlämnas, inlämnar, inskickad*, inskickat, inskickas, registrerad, registreras, mottagen, mottagits, mottas, tas emot, tar emot, poststämpl*,
    vill vi ha, ha fått, received`,

  open: "öppen, öppet, pågår, pågick, open",

  /** What an application is about: counts only where the application itself is not named. */
  aside: `
    projekt, projektet, projekten, projektperiod*, projekttid*, insats, insatsen, insatser, insatserna, verksamhet,
    verksamheten, verksamhetsår*, stipendieperiod*, bidragsperiod*, genomförandeperiod*, programperiod*, avtalsperiod*, läsåret, läsår, aktivitet*, *kostnad, *kostnader, *kostnaden, *kostnaderna, utgift*, *intyg, *intyget, *intygen, bilagor, bilagorna, organisationen, konto, kontot, användarkonto*, *handlingar, *handlingarna, *berättelse, *berättelsen, *protokoll, *protokollet, bokslut*, stadgar*, dokument*, underlag, underlaget, bidragsår*, stödperiod*, lag, lagen,
    förordning*, föreskrift*, styrelsen, nämnden, project, projects`,
} satisfies Record<string, string>;

export type AnchorKind = keyof typeof phrases;

export type Anchor = { at: number; end: number; kind: AnchorKind; words: string };

function source(phrase: string): string {
  const plain = phrase.replace(/[.+?^$()[\]{}|\\]/g, "\\$&").replaceAll("*", "\\p{L}*");
  return plain.replace(/[^ ]*\/[^ ]*/g, (words) => `(?:${words.replaceAll("/", "|")})`).replaceAll("_", " ");
}

/** One of the listed phrases as whole words; the longest first. */
export function anyOf(list: string): string {
  const sources = list.split(",").map((phrase) => source(phrase.trim()));
  return `(?<!\\p{L})(?:${sources.sort((a, b) => b.length - a.length).join("|")})(?!\\p{L})`;
}

const kinds = Object.keys(phrases) as AnchorKind[];
const pattern = new RegExp(kinds.map((kind) => `(${anyOf(phrases[kind])})`).join("|"), "giu");

/** Every anchor in the text, in its order; none overlap. */
export function anchorsIn(text: string): Anchor[] {
  return Array.from(text.matchAll(pattern), (match) => ({
    at: match.index,
    end: match.index + match[0].length,
    words: match[0],
    kind: kinds[match.slice(1).findIndex((words) => words !== undefined)]!,
  }));
}
