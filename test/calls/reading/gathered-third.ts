import type { DeadlineCase } from "./deadline-case";

/** Gathered last. At first look 71 of 80 were right and 4 wrong. */
export const gatheredThird: DeadlineCase[] = [
  [
    "Den tredje ansökningsomgången 2023 för Projektstöd PRONTO! Sista ansökningsdag var 16 augusti 2023. Totalt mottog förvaltningen 74 ansökningar.",
    "2023-08-16",
  ],
  [
    "som genomförs tidigast i juli) 15 mars klockan 12.00. E-tjänsten öppnar 4 februari. Beslut tas senast 15 maj.",
    null,
    { opens: "--02-04" },
  ],
  [
    "Mars 2025\n • Projektstöd för film, sista ansökningsdag 15 mars klockan 12.00. E-tjänsten öppnar 4 februari.",
    "--03-15",
    { opens: "--02-04", time: "12:00", timeZone: "Europe/Stockholm" },
  ],
  [
    "Juni 2025\n • Verksamhetsstöd 3 juni klockan 12.00. E-tjänsten öppnar 6 maj. Beslut tas på nämndmöte i slutet av november 2025.",
    null,
    { opens: "--05-06" },
  ],
  ["Detta stöd går att ansöka om mellan den 16/11 och 29/11 2026.", "2026-11-29", { opens: "2026-11-16" }],
  ["Ansökan inkommen efter den 29/11 2026 behandlas ej.", "2026-11-29"],
  [
    "Utlysningsdatum: 2027-03-19\nSista ansökningsdag: 2027-04-30\nStatsbidraget regleras i förordningen (2026:193).",
    "2027-04-30",
    { opens: "2027-03-19" },
  ],
  ["Ansökningsomgång 3 inkluderar omgång 3 merkostnader för december år 2026.", null],
  [
    "Ansökningstiden gick ut den 31 augusti och Myndigheten har tagit emot 305 ansökningar till en sammanlagd summa av 11,2 miljarder kronor.",
    "--08-31",
  ],
  [
    "Ansökningstiden går ut den 30 november. Bägge ansökningstillfällena avser merkostnader som uppkommit mellan den 1 februari och den 30 november 2026.",
    "--11-30",
  ],
  [
    "som gick ut den 31 augusti, ansökte 305 av totalt 310 kommuner och regioner.\nNästa ansökningsomgång avslutas den 30 november och även då finns 5 miljarder kronor att fördela.",
    "--11-30",
  ],
  ["Bägge ansökningstillfällena avser merkostnader som uppkommit efter den 1 februari 2026.", null],
  [
    "Fram till och med den 16 april 2027 är det möjligt för dig att ansöka om statsbidrag för ökade kostnader till följd av sjukdomen covid-19. Ansökan ska avse kostnader för december 2026.",
    "2027-04-16",
  ],
  [
    "Ansökan ska avse kostnader för december månad 2026 och vara kommunen tillhanda senast den 16 april 2027.",
    "2027-04-16",
  ],
  [
    "Du som är privat utförare kan fram till den 22 november 2026 lämna in underlag för merkostnader till följd av sjukdomen covid-19.",
    null,
  ],
  [
    "Statsbidraget (förordning 2026:193) omfattar skäliga merkostnader för perioden 1 februari–30 november. kommunen ska lämna ansökan till Myndigheten senast 30 november.",
    "--11-30",
  ],
  ["Ansökan om projektunderstöd kan inlämnas två (2) gånger per år:\n• Före den 15.", null],
  ["Vi pausar just nu möjligheten att lämna in intresseanmälan fram till den 1 september.\n2030-06-10", null],
  ["Vi tar emot ansökningar löpande under året.", null, { precision: "rolling" }],
  [
    "NYHETER 2028-07-05\nFram till och med den 24 augusti pågår som till exempel söker finansiering från strukturfonderna.",
    "--08-24",
  ],
  [
    "Min Ansökan stängs den 31 oktober för nya projektansökningar på grund av att ett nytt system införs.",
    "--10-31",
  ],
  [
    "Kommande utlysning \nFrån den 19 januari 2030 till den 19 mars 2030, beslut den 8 maj 2030",
    "2030-03-19",
    { opens: "2030-01-19" },
  ],
  [
    "ESF+ Övre Norrland utlysning 2030-01-18 – 2030-03-20 \nProgrammet Call 4 2030-02-05 - 2030-03-05",
    "2030-03-05",
    { opens: "2030-02-05", multi: ["2030-03-05", "2030-03-20"] },
  ],
  [
    "Utlysningen är alltid öppen och beslut på inkomna ansökningar fattas av regionala utvecklingsdirektören.",
    null,
    { precision: "rolling" },
  ],
  ["Från och med 2029 kommer förändringar i bidragsgivningen att göras.", null],
  ["Under hösten 2029 ersätter Myndigheten organisationsportalen med ett nytt system.", null],
  [
    "2031 års ansökan öppnar 2 maj och sista dag att skicka in ansökan är 28 juni 2030.",
    "2030-06-28",
    { opens: "2030-05-02" },
  ],
  [
    "Utvecklingsbidrag kan sökas löpande under året förutsatt att ekonomisk ram tillåter.",
    null,
    { precision: "rolling" },
  ],
  ["Ansökan för verksamhetsåret 2029 är öppen 1 maj–1 juni 2028.", "2028-06-01", { opens: "2028-05-01" }],
  ["Sista ansökningsdag är 1 juni 2027.", "2027-06-01"],
  [
    "31 oktober – 4 november 2028.\nOBS att om er förening vill söka en större summa så är deadline redan 22 augusti.",
    "--08-22",
  ],
  ["Ni måste då skicka in ansökan inom 14 dagar för att den ska kunna beviljas.", null],
  [
    "2026-04-15\nNy sista ansökningsdag är den 30 april 2026.\nNuvarande ansökningstid går ut den 15 april men förlängs nu med två veckor.\nSenast uppdaterad 2026-04-15",
    "2026-04-30",
  ],
  [
    "2025-06-20\nMyndigheten beslutade den 12 juni att bevilja drygt 30 miljoner kronor för att stärka journalistik. 130 ansökningar om totalt 103 miljoner kronor kom in.",
    null,
  ],
  ["Det nya mediestödet trädde i kraft den 1 januari 2030.", null],
  ["Tanken är att Myndigheten ska fatta beslut om ansökningarna i juni 2025.", null],
  [
    "Den första ansökningsomgången kommer att öppna tidigast i februari 2025.\nSenast uppdaterad 2025-01-10",
    null,
    { opens: "2025-02" },
  ],
  [
    "Ansökningar om projektbidrag ska vara inlämnade senast dessa datum:\n • 1 maj\n • 1 november",
    "--05-01",
    { multi: ["--05-01", "--11-01"] },
  ],
  [
    "torsdag 25 juli 2030\nAnsökningar om projektbidrag ska vara inlämnade senast dessa datum:\n • 1 mars\n • 1 augusti\n • 1 november",
    "--03-01",
    { multi: ["--03-01", "--08-01", "--11-01"] },
  ],
  [
    "onsdag 24 april 2030\nBeslut om återstartsbidrag kommer att tas vid två tillfällen under 2028. Ansökningarna ska ha kommit in till Myndigheten senast den 1 april respektive den 1 augusti 2028.",
    "2028-04-01",
    { multi: ["2028-04-01", "2028-08-01"] },
  ],
  ["Nästa ansökningstillfälle är den 1 februari 2022.\nUppdaterad: 2021-12-08", "2022-02-01"],
  [
    "som skickas per post ska ha inkommit till Myndigheten senast den 1 november. 24.00 den 1 november",
    "--11-01",
  ],
  [
    "som kommer till oss efter 21 juni kommer inte att behandlas förrän i augusti. Kansliet är helt sommarstängt mellan 4–31 juli.",
    null,
  ],
  [
    "Ansökningar och utbetalningar som kommer in till oss under denna period tar vi omhand när vi öppnar upp igen den 1 augusti.",
    null,
  ],
  [
    "Från och med 1 augusti är kansliets telefontider återigen: onsdagar och torsdagar klockan 10:00-12:00",
    null,
  ],
  ["Ansökan\nDagens datum ligger utanför ansökningsperioden (Ansök senast: 25 Februari).", "--02-25"],
  ["Sök byalagspeng senast den 15 september\nNästa gång att ansöka är den 15 september.", "--09-15"],
  [
    "ONSDAG 30 JUNI 2027\nDen 1 juli 2027 öppnas möjligheten att ansöka om landsbygdspengen. Sista ansökningsdag för 2027 är 15 september.",
    "2027-09-15",
    { opens: "2027-07-01" },
  ],
  ["• Stänger 22 juni 2029", "2029-06-22"],
  ["Sidan uppdaterades den 5 april 2028", null],
  [
    "Under 2025 och 2026 kan lokala utvecklingsgrupper ansöka om fondmedel för att utveckla sin ort eller by. Ansökningar mottas fram till 2025-12-31 eller till dess medlen är förbrukade.",
    "2025-12-31",
  ],
  ["Updated:Thursday, September 16, 2027 9:52 AM\nSista ansökningsdag är den 1 november 2027.", "2027-11-01"],
  ["Höstens ansökningar ska vara oss tillhanda senast den 1 november.", "--11-01"],
  ["Just nu pågår en andra ansökningsomgång som avslutas den 1 oktober 2024.", "2024-10-01"],
  [
    "Du ska ansöka om bidrag senast 10 april och 1 oktober 2024.",
    "2024-04-10",
    { multi: ["2024-04-10", "2024-10-01"] },
  ],
  ["I Landsbygdsprogrammet sker ansökan löpande till och med 2026.", null, { precision: "rolling" }],
  ["Bidragsomgången öppnar september 2030.", null, { opens: "2030-09" }],
  [
    "Sista ansökningsdag är 11 september och bibliotekens huvudmän – det vill säga kommunerna – kan söka stöd tillsammans eller enskilt.\nUnder 2025 blir det en ansökningsomgång",
    "--09-11",
  ],
  [
    "Ansökningstiden för år 2030 är 26.10−30.11.2029 kl. 16.15.",
    "2029-11-30",
    { opens: "2029-10-26", time: "16:15", timeZone: "Europe/Stockholm", precision: "instant" },
  ],
  [
    "Ansökningsperioden för 2028 är avslutad.\nUnder 2028 fördelades 4,75 miljoner kronor till totalt 24 organisationer.",
    null,
  ],
  ["med anledning av coronapandemin 1.4–31.12.2027.", null],
  [
    "inom kulturarvssektorn löpte ut den 23 juni 2027 och för understöden ska användas högst 1,5 miljoner euro.",
    "2027-06-23",
  ],
  [
    "Ansökningstiden börjar den 23 augusti 2027 och går ut den 23 september 2027 kl. 16.15.",
    "2027-09-23",
    { opens: "2027-08-23", time: "16:15", timeZone: "Europe/Stockholm", precision: "instant" },
  ],
  ["Senast den 20 december ska din ansökan vara inlämnad till Länsstyrelsen.", "--12-20"],
  ["Sista ansökningsdag för bidrag är den 20:e december 2025.", "2025-12-20"],
  [
    "För 2024–2026 satsar regeringen 225 miljoner kronor per år. Under 2024 finns två ansökningsperioder, en på våren och en på hösten.",
    null,
  ],
  [
    "12 april, 2022\nFör år 2022 har HaV fördelat totalt 400 miljoner kronor till länsstyrelserna för arbete med vattenförvaltning",
    null,
  ],
  ["För övriga gäller att verksamheten ska ha bedrivits i minst två år före ansökan om bidrag.", null],
];

/** The deadline is read, but not yet all that the text says of the opening day. */
export const partlyRead: [text: string, deadline: string | null][] = [
  [
    "Region\nStockholm\nStartdatum\n2026-08-24\nSlutdatum\n2026-10-29\nUtlyst belopp\n20 000 000 kr\nMyndigheten avsätter 20 miljoner kronor i denna utlysning till förstudieprojekt som ska bedrivas i Stockholms län.",
    "2026-10-29",
  ],
  [
    "Den 9 januari 2023 är det möjligt att söka utvecklingsbidrag nästa gång. Sista ansökningsdag är den 1 februari 2023\nBeslut om vilka som beviljas bidrag meddelades på hemsidan den 27 mars.",
    "2023-02-01",
  ],
  [
    "Fasta sista dagar: Senast 15 april för våren och senast 15 oktober för hösten. Sena ansökningar avvisas.",
    "--04-15",
  ],
  [
    "Den nuvarande EU-programperioden löper ut enligt nuvarande information 31.10.2027, dvs. Avsikten är att ansökan om medel för den nya EU-programperioden ska inledas 1.11.2027.",
    null,
  ],
  [
    'Från och med den 3 juni kommer Regionen att använda sig av så kallade "ansökningsomgångar" som finns i begränsade perioder.',
    null,
  ],
  [
    "Tidigare har det varit möjligt att lämna in ansökningar kontinuerligt, men från och med den 3 juni går ansökningarna endast att lämna in under angivna ansökningsomgångar.",
    null,
  ],
  ["På torsdag, 15 mars, öppnar den första ansökningsperioden.", null],
];

/** Known to be unread: the right answer, which the reader leaves to a person. */
export const leftToAPerson: [text: string, answer: string | null][] = [
  [
    "Anmälan är öppen till och med artonde februari, och föreningar kan ansöka förutsatt att de uppfyller följande krav:",
    "--02-18",
  ],
  [
    "För de organisationer som inte beviljas att söka programstöd kan projektansökningar lämnas in i augusti 2028.",
    "2028-08",
  ],
  ["Blanketten om önskemål ska lämnas in senast den 10 december 2024.\nPublicerad 2024-11-09", "2024-12-10"],
  ["Blanketten ska vara stiftet tillhanda senast den 14 maj 2027.", "2027-05-14"],
  ["Tidplan\n1 oktober, kl 23.59\nSista dag för ansökan. Bifoga de handlingar som efterfrågas.", "--10-01"],
  ["Ansökningar som lämnats in 15.1-14.2: Beslutsbreven skickas ut i mars", "--02-14"],
  ["Sista signeringsdag i ansökningssystemet för sökande är 2 maj 2028 kl. 15:00.", "2028-05-02"],
  ["Bidrag som skall vara kommunen tillhanda 30 april:\n• Anläggningsbidrag\n• Grundbidrag", "--04-30"],
  ["Fyll i uppgifterna nedan senast den 2 september 2028 för att nominera till årets pris.", "2028-09-02"],
  ["Föreningen kan söka följande bidrag:\n• Startbidrag\n• Grundbidrag senast 15 maj", "--05-15"],
  [
    "Partnerskapen har möjlighet att skriva på sin strategi fram till den 15 oktober 2027, som är sista dag för att lämna in den i samband med ansökan.",
    "2027-10-15",
  ],
  ["Det finns möjlighet till återstartsstöd fram till den 31 oktober.", "--10-31"],
  ["- 20 feb 2027 - 20 mar 2027 Lägg till i din kalender\nStöd till planerad utgivning", "2027-03-20"],
  ["Ansökan kan göras i samband med den om verksamhetsstöd som lämnas in den 15 oktober.", "--10-15"],
];
