import type { DeadlineCase } from "./deadline-case";

/** From three more sets of pages. At first look 187 of 214 were right and 8 wrong, one of these by the key. */
export const gatheredFourth: DeadlineCase[] = [
  ["Call #13\nOpen until August 31, 2029\nAnnounced funds approximately 15 million SEK.", "2029-08-31"],
  [
    "Call #6\nClosed on September 15, 2026\nDo you want to help strengthen the innovation capacity of Swedish cities?",
    "2026-09-15",
  ],
  ["Call #8\nClosed April 28, 2027\nAnnounced funds approximately 100 million SEK.", "2027-04-28"],
  [
    "The call for proposals is open until April 24, 2032, and aims to strengthen the new work with joint commitments.",
    "2032-04-24",
  ],
  [
    "Under veckan äger också informationsmöten rum i Göteborg (7 nov), Malmö (8 nov) och Umeå (9 nov). Anmälan till infomöte i Malmö och Umeå sker via mejl.",
    null,
  ],
  ["I juni 2024 beslutades om finansiering av tjugo projekt i programmets första utlysning.", null],
  [
    "Ansökan ska vara inlämnad senast den 15 oktober kl. 16.15.\nPublicerad 10.1.2017\nUppdaterad 19.10.2022",
    "--10-15",
    { time: "16:15", timeZone: "Europe/Stockholm" },
  ],
  [
    "Nu är det dags att ansöka om verksamhetsstöd. Ansökningstiden går ut den 15 oktober kl. 16.15.",
    "--10-15",
    { time: "16:15", timeZone: "Europe/Stockholm" },
  ],
  [
    "Ansökan om alla stöd utom evenemangsbidragen ska göras på särskild blankett och lämnas senast 15 oktober året före verksamheten/projekten ska genomföras.",
    "--10-15",
  ],
  [
    "Fördelningsrådet meddelar under september månad den beräknade nettoavkastningen för det löpande verksamhetsåret till landskapsregeringen.",
    null,
  ],
  [
    "Ansök via blanketter för de olika stöden. Sista ansökningsdag är 1 mars. För sent inkommen ansökan behandlas inte.",
    "--03-01",
  ],
  [
    "Landsbygdsnämnden fattar beslut om bidragsansökningar löpande under året. Beslut meddelas via e-post senast 15 dagar efter aktuellt nämndsammanträde.",
    null,
  ],
  ["Ansökningar kan lämnas in kontinuerligt till Landsbygdsnämnden.", null, { precision: "rolling" }],
  [
    "Sista ansökningsdatum är 10 oktober.\nVad händer när du skickat in ditt ärende?\nKommunens föreningsservice tar emot ansökan och utbetalning sker februari månad.",
    "--10-10",
  ],
  [
    "Viktiga datum\nAnsökan: Ansökan är öppen mellan 1 februari–1 mars.\nBeslut: Handläggningstiden är cirka åtta veckor och bidrag betalas ut när beslut är fattat.",
    "--03-01",
    { opens: "--02-01" },
  ],
  [
    "Sista ansökningsdag är 1 mars för verksamhetsstöd och upprustningsstöd. För sent inkommen ansökan behandlas inte.",
    "--03-01",
  ],
  [
    "Publicerad den 16 december 2021, senast ändrad den 23 augusti 2022\nEn förening som uppfyller de allmänna bestämmelserna kan söka driftbidrag.",
    null,
  ],
  [
    "Ansökan till masterstudier i utlandet kan lämnas en gång per år, 1 juli–1 september.",
    "--09-01",
    { opens: "--07-01" },
  ],
  [
    "Ansökan till övriga stipendier samt understöd kan lämnas två gånger per år, 1 januari–1 mars och 1 juli–1 september.",
    "--03-01",
    { opens: "--01-01", multi: ["--03-01", "--09-01"] },
  ],
  [
    "Januari\nSista ansökningsdag för året är 31 januari.\nFebruari\nSPSM handlägger ansökningarna.\nFörsta utbetalningen sker i slutet av månaden.",
    "--01-31",
  ],
  [
    "November\nRedovisning av kostnader för året ska ske senast den 20 november.\nSPSM handlägger redovisningarna.",
    null,
  ],
  [
    "Skolhuvudmannen ska lämna in en redovisning av Regionala utbildningsinsatser för verksamhetsåret senast den 15 december.",
    null,
  ],
  [
    "Behörighetsgivande utbildning för yrkeslärare 2029\nSök 1: 15 januari–15 februari 2029\nVem: kommunala och fristående huvudmän",
    "2029-02-15",
    { opens: "2029-01-15" },
  ],
  [
    "Personalförstärkning inom elevhälsan och specialpedagogik 2029\nSök: 15 januari–15 februari 2029\nVem: kommunala, fristående och statliga huvudmän",
    "2029-02-15",
    { opens: "2029-01-15" },
  ],
  [
    "Kulturprojektbidraget fördelas två gånger per år – sista ansökningsdag 1 maj och 1 oktober. Med projekt menas en avgränsad verksamhet med start, förlopp och avslut.",
    "--05-01",
    { multi: ["--05-01", "--10-01"] },
  ],
  ["5 projekt får Interkulturellt projektstöd, beslut 9 oktober 2023\nPublicerad 10 oktober 2023", null],
  [
    "Hjälpstugan är öppen följande tider och finns på Microsoft Teams.\n14 april kl. 10.00–12.00\n21 april kl. 10.00–12.00\n26 april kl. 10.00–12.00",
    null,
  ],
  [
    "Från och med 2 mars till och med 30 april 2026 kan du ansöka om stöd för energikartläggning.\nUtlysningen är nu stängd och det går inte att söka stöd.",
    "2026-04-30",
    { opens: "2026-03-02" },
  ],
  [
    "Ansökan om bidrag för nästkommande kalenderår ska ha inkommit till Uppsala stift senast den 15 maj. Ansökan kan postas eller lämnas in till Uppsala stift.",
    "--05-15",
  ],
  ["Utdelning sker i stort sett endast vid domkapitlets sammanträde i juni och december varje år.", null],
  [
    "Nästa ansökningsperiod: 1 september – 15 oktober 2027\nSå här gör du\n• Boka ett personligt möte med diakon i din lokala församling",
    "2027-10-15",
    { opens: "2027-09-01" },
  ],
  ["Beslut tas senast en månad efter sista ansökningsdag.\n• Utbetalning sker den 10 december.", null],
  ["Sista ansökningsdag är 30:e september 2027.", "2027-09-30"],
  [
    "Utdelningen av fondmedel kommer ske under hösten. Sista ansökningsdag är 30 september 2023.",
    "2023-09-30",
  ],
  [
    "Utlysningsdatum: 2030-06-28\nSista ansökningsdag: 2030-09-20\nTid kvar att ansöka: 59 dagar",
    "2030-09-20",
    { opens: "2030-06-28" },
  ],
  [
    "Utlysningsdatum: 2030-05-27\nSista ansökningsdag: 2030-09-16\nTid kvar att ansöka: Stängt för ansökan\nPrenumerera på nyhetsbrev",
    "2030-09-16",
    { opens: "2030-05-27" },
  ],
  [
    "Ansökan för 2021 års statsbidrag ska ha kommit in till Socialstyrelsen den 22 september 2020. Enligt villkoren för bidrag krävs att organisationerna är rikstäckande.",
    "2020-09-22",
  ],
  [
    "Verksamhetsplan och verksamhetsberättelse för fritidsgårdsverksamheten ska bifogas ansökan.\nAnsökan görs via Rbok senast 15 januari, respektive 15augusti.",
    "--01-15",
    { multi: ["--01-15", "--08-15"] },
  ],
  [
    "Ansökningstiden för bidrag/understöd är 15.3-15.04 varje år. Ansökningar som lämnas in utanför ansökningstiden behandlas inte.",
    "--04-15",
    { opens: "--03-15" },
  ],
  [
    "OBS! Ansökan skall inlämnas till fritidskontoret senast 15 augusti resp. 15 februari och avse föregående kalenderhalvårs verksamhet.",
    "--02-15",
    { multi: ["--02-15", "--08-15"] },
  ],
  [
    "I ansökan ska beskrivning av planerade åtgärder, eventuella ritningar och kostnadsberäkning finnas med.\nAnsökan ska lämnas till Fritidskontoret senast 1:a november.",
    "--11-01",
  ],
  [
    "1 januari 2028 – Extra utlysning öppnar för att söka forskarutbildning inom tandvård samt FoU-medel.\nFebruari\n1 februari 2028 – Extra utlysning stänger.",
    "2028-02-01",
    { opens: "2028-01-01" },
  ],
  [
    "1 maj 2028 0.00 – Ordinarie utlysning öppnar.\nJuni\n1 juni 2028 23.59 – Ordinarie utlysning stänger.\nAugusti\n24 augusti 2028 – FoU-råd regional utveckling",
    "2028-06-01",
    { opens: "2028-05-01", time: "23:59", timeZone: "Europe/Stockholm", precision: "instant" },
  ],
  [
    "7 oktober 2028 – Prioriteringsråd.\n14 oktober 2028 – Förslag till beslut koncernledning\n19 oktober 2028 – Preliminärt datum för besked till sökande",
    null,
  ],
  [
    "Ansökningsomgången för Klimatklivet som Naturvårdsverket planerade att öppna den 5 maj kommer att skjutas fram. Det beror på att budgeten innebär begränsningar.",
    null,
  ],
  [
    "Ansökningsomgången för Klimatklivet öppnar inte som planerat 5-28 maj\nNaturvårdsverket kan inte ta in nya ansökningar för närvarande.",
    null,
  ],
  [
    "Klimatklivet är öppet för ansökningar 18–29 september 2029. Under denna period är det också möjligt att lämna in anbud för publik laddinfrastruktur.",
    "2029-09-29",
    { opens: "2029-09-18" },
  ],
  [
    "Ansökan är öppen 7 augusti – 11 september, med beslut planerade till november. Nästa ansökningsomgång inleds 9 oktober till 9 november, med beslut i början av 2024.",
    "--09-11",
    { opens: "--08-07", multi: ["--09-11", "--11-09"] },
  ],
  [
    "Nu pågår en utlysning om stöd för nordiskt samarbete inom Kultur- och konstprogrammet.\nSista ansökningsdatum är den 6 mars.",
    "--03-06",
  ],
  [
    "observera även att första möjliga resedatum är två (2) månader efter tidsfristen för ansökningarna löpt ut",
    null,
  ],
  [
    "Det är möjligt att söka en gång per år.\nAnsökan och sista ansökningsdag\nSista dag att skicka in ansökan 2027 var den 18 maj.",
    "2027-05-18",
  ],
  ["Projekt kopplade till respektive års kontrakt startar 1 juni det år ni blivit beviljade medel.", null],
  [
    "Budgetansökan är öppen under våren varje år. Datum publicerar vi inför varje ansökningsomgång. Vi skickar beslut ungefär tre månader efter sista ansökningsdag.",
    null,
  ],
  [
    "Snart kan kommunerna söka bidrag för våtmarksprojekt genom LONA, den lokala naturvårdssatsningen. En första ansökningsomgång pågår till den 10 april.",
    "--04-10",
  ],
  [
    "Under 2027 blir det alltså två ansökningsomgångar för LONA-projekt. Sista ansökningsdag är 12 april och 1 december 2027.",
    "2027-04-12",
    { multi: ["2027-04-12", "2027-12-01"] },
  ],
  [
    "Kontakta LONA-ansvarig på kommunen i god tid om du har en projektidé så får du hjälp att komma vidare. Sista ansökningsdag är 1 december 2027.",
    "2027-12-01",
  ],
  [
    "Ansökan är öppen mellan den 15 oktober och 15 november 2026. Läs mer om turnébidraget här.\nHelsingfors den 15 oktober 2026",
    "2026-11-15",
    { opens: "2026-10-15" },
  ],
  [
    "I september tog vi emot ansökningar till flera av våra specialfonder. Vi fick över 1 000 ansökningar. Alla sökande får besked i december.",
    null,
  ],
  [
    "Under sommaren måste du i god tid anhålla om utbetalning av våra bidrag. Anhåll senast den 19 juni 2030, om du vill ha ditt bidrag under sommarperioden.",
    null,
  ],
  [
    "Drygt 3 000 ansökningar – ungefär 350 färre än ifjol – lämnades in under vår stora ansökningsmånad. Alla sökande får besked i mars 2027.",
    null,
  ],
  [
    "Kulturfonden har flera fortlöpande stöd som riktar sig till lärarstuderande och lärare. Ansökan är öppen året runt.",
    null,
    { precision: "rolling" },
  ],
  [
    "4 februari 2026, kl. 14:00: Sista dag för ansökningar i steg 1\n16 april 2026: Beslut om vilka skisser som accepteras till steg 2 publiceras i Prisma.",
    "2026-02-04",
    { time: "14:00", timeZone: "Europe/Stockholm", precision: "instant" },
  ],
  [
    "Om du inte har hunnit få godkännandet till senast angivet datum återkom till oss med förklaring senast den 30 september.",
    null,
  ],
  [
    "Stiftelsen tar emot ansökningar året om – dygnet runt. Beslut tar vi generellt dock fyra gånger om året.",
    null,
    { precision: "rolling" },
  ],
  [
    "Ansökningar behandlas två gånger per år och ska var inkomna senast 15 april eller 15 oktober.",
    "--04-15",
    { multi: ["--04-15", "--10-15"] },
  ],
  [
    "Ansöka om medel för Folkhälsoinsatser sker löpande under året. Alla ansökningar inkomna senast 15:e behandlas under samma månad, med undantag för juli.",
    null,
    { precision: "rolling" },
  ],
  ["Ansökningsperioder\nAnsökningar behandlas 15 april och 15 oktober.\nHitta info", null],
  [
    "Ansökningar om medel för folkhälsoinsatser kan göras löpande under året och behandlas en gång i månaden.",
    null,
    { precision: "rolling" },
  ],
  [
    "Ansökan inför 2026 görs till folkhälsostrategen senast 6 sept 2025. Ansökningsblanketter och mer information finns hos folkhälsostrategen.",
    "2025-09-06",
  ],
  [
    "Ansökan om stimulansmedel upp till 40 000 kronor beslutas fortlöpande av folkhälsostrategen och presidiet för samrådet.",
    null,
  ],
  [
    "Vi tar löpande emot och bedömer ansökningar under hela året. Arvsfondsdelegationen tar beslut om nya projekt sex gånger per år.",
    null,
    { precision: "rolling" },
  ],
  ["Den genomsnittliga behandlingstiden för en ansökan är 4-6 månader.", null],
  [
    "Senast uppdaterad: 8 juli, 2025 - 10:23\nVem kan söka stöd ur Arvsfonden?\nIdeella och andra icke-vinstdrivande organisationer.",
    null,
  ],
  ["De har reviderats i juli 2027 och mars 2028.\nDatum för revidering: 1 juli 2027, 9 mars 2028", null],
  [
    "Du som har beslut om stöd kan ansöka om förlängning av ditt klardatum för projektet ända till 5 april 2031.",
    null,
  ],
  [
    "Ansök om slututbetalning innan slutdatumet i ditt beslut om stöd. Ansökningar som kommer in försent får avdrag på stödet.",
    null,
  ],
  [
    "Ansökan om stöd för bredband är öppen så det går bra att lämna in ansökan. Sista ansökningsdag för tredje beslutsomgången sätts när vi eventuellt får mer pengar.",
    null,
  ],
  [
    "Från den 3 september kommer du att kunna söka stöd till bredband i en ny e-tjänst på Jordbruksverkets webbplats.",
    null,
    { opens: "--09-03" },
  ],
  [
    "Mer stöd att söka senast 21 maj\nLänsstyrelsen har fått 37 nya miljoner till stöd för bredbandsprojekt. Sista ansökningsdag är den 21 maj.",
    "--05-21",
  ],
  ["Den nya bredbandsmiljarden har fördelats och sista dag för ansökan är den 30 april 2024.", "2024-04-30"],
  ["För att delta i ansökningsomgång 3 ska ansökan vara inkommen senast den 30 april 2024.", "2024-04-30"],
  [
    "Den 30 september var sista datum att ansöka om medel från 2:4-anslaget för myndigheter till samverkansprojekt. Nu är arbetet i gång med att granska ansökningarna.",
    "--09-30",
  ],
  [
    "Ansök senast 30 september 2030\nNu är ansökningsomgången öppen för projektmedel från anslag 2:4 Krisberedskap.",
    "2030-09-30",
  ],
  [
    "Sista ansökningsdatum är den 30 september 2030 och beslut om fördelning av medel fattas i slutet av januari 2031.",
    "2030-09-30",
  ],
  ["Observera att sista ansökningsdag för projekt med start 2029 var den 30 september 2028.", "2028-09-30"],
  [
    "Skicka in ansökan senast den 30 september 2028 med:\n• Ansökningsblankett\n• Blankett för underskrift",
    "2028-09-30",
  ],
  [
    "Nyhet\nPublicerad: 3 juni 2027 , 11:33\nNu kan myndigheter och frivilligorganisationer söka pengar från anslag 2:4 Krisberedskap",
    null,
  ],
  ["Sista ansökningsdag 30 september 2026.", "2026-09-30"],
  [
    "Utlysningsperioden sträcker sig från 21 juni till 23 augusti 2028 och styrkommittéerna kommer att träffas i november för att prioritera ansökningar.",
    "2028-08-23",
    { opens: "2028-06-21" },
  ],
  [
    "Seminarier kommer arrangeras under våren 2028. Det kommer även hållas ett online-evenemang för programmets kick-off den 24 mars.",
    null,
  ],
  [
    "Interreg Auroras första utlysning öppnar den 21 juni\nInterreg Auroras första utlysning öppnar upp i juni",
    null,
    { opens: "--06-21" },
  ],
  [
    "Projekten kommer att ha svar inom tre månader. Nästa ansökningsomgång är öppen 23 januari till 17 februari. Läs mer om vår kommande ansökningsomgång.",
    "--02-17",
    { opens: "--01-23" },
  ],
  [
    "Därmed är förutsättningarna för årets andra ansökningsomgång, 9 augusti – 13 september, klara. Totalt återstår cirka 26 miljoner euro.",
    "--09-13",
    { opens: "--08-09" },
  ],
  [
    "Beslut fattas senast den 31 maj varje år.\nVilka organisationer som tilldelats bidrag annonseras här snarast möjligt efter det att beslutet är klart.",
    null,
  ],
  [
    "Riksdagens beslut att avveckla investeringsstödet innebär att en ansökan om stöd måste ha kommit in till länsstyrelsen senast den 31 december 2027.",
    "2027-12-31",
  ],
  [
    "Finansieringen från EU innebär att stödmottagare som beviljas stöd från och med den 24 januari 2028 ska förbinda sig att uppfylla vissa villkor för att få stöd.",
    null,
  ],
  [
    "Investeringsbidrag kan sökas senast den 31 december varje år och ansökan ska göras på en särskild blankett.",
    "--12-31",
  ],
  [
    "Ett kommunalt beslut om bidrag ska vara klart i god tid innan Boverket tar sitt beslut om bidragstilldelning i maj.",
    null,
  ],
  [
    "Det innebär att den som beviljades ett ettårigt arbetsstipendium 2025 eller tidigare kan ansöka om ett nytt arbetsstipendium hösten 2026.",
    null,
  ],
  ["I november tar vi emot ansökningar om både arbetsstipendium och projektbidrag.", null],
  [
    "Ansökan sker i Varbi, Region Hallands verktyg för rekrytering. Ansökan är öppen 1 november - 1 december.",
    "--12-01",
    { opens: "--11-01" },
  ],
  [
    "Ansökningsperioden är öppen under perioden 16 augusti–15 september 2029. Maximalt belopp som du kan ansöka om för ditt projekt är 500 000 kronor.",
    "2029-09-15",
    { opens: "2029-08-16" },
  ],
  [
    "Forskare som kan bidra till att besegra cancer är välkomna att lämna in sin ansökan om forskningsmedel fram till 2 maj 2028.",
    "2028-05-02",
  ],
  [
    "Ansökan om medel till forskning är öppen under perioden 1-30 september 2027.",
    "2027-09-30",
    { opens: "2027-09-01" },
  ],
  [
    "Ansökningsblankett kommer att publiceras i samband med att vi öppnar upp ansökningsperioden den 1 september 2027.",
    null,
    { opens: "2027-09-01" },
  ],
  [
    "I första omgången görs ansökan i form av ett projektförslag som lämnas in senast 2029 09 01 och som skrives enligt särskild instruktion.",
    "2029-09-01",
  ],
  [
    "Den fullständiga ansökan ska lämnas senast 2029 10 30 och skrivas på särskild blankett. Efter sakkunniggranskning beslutar fonden om tilldelning senast 2030 03 01.",
    "2029-10-30",
  ],
  ["Från och med hösten 2029 kommer anslagen att påbörjas 1 juli varje år istället för 1 januari.", null],
  ["Sökande vars anslag går ut 2029-12-31 behöver söka under våren 2029 som vanligt.", null],
  [
    "Utlysning 1:2029\nÖppnar: 2 december 2028\nStänger: 6 mars 2029\nPrioriteras i strukturfondspartnerskapet juni 2029",
    "2029-03-06",
    { opens: "2028-12-02" },
  ],
  [
    "Utlysning 2:2029\nÖppnar: Maj 2029\nStänger: Ej bestämt\nPrioriteras i strukturfondspartnerskapet 11 december 2029",
    null,
    { opens: "2029-05" },
  ],
  [
    "Den 25 augusti i år beslutades och godkändes den regionala handlingsplanen för Skåne-Blekinge. Under varje år kommer det finnas två utlysningar från ESF-rådet.",
    null,
  ],
  [
    "Ansökningsperioden som nu öppnar stänger igen i september och projekten kan starta i januari 2022. Det första mötet kommer att hållas i Jokkmokk den 8 juni.",
    null,
  ],
  [
    "Omgången pågår mellan den 1 januari till den 28 april 2017 och gäller genomförande med mobiliseringsfas (med början i november 2017 till senast den 31 maj 2018).",
    "2017-04-28",
    { opens: "2017-01-01" },
  ],
  [
    "Svenska ESF-rådet öppnade den 27 juni möjligheten att ansöka om socialfondsmedel för 82 500 000 kr.",
    null,
    { opens: "--06-27" },
  ],
  [
    "Ansökningstiden är 27 juni till 14 september 2029. 16–17 augusti anordnas tillfälle för information och dialoger om projektidéer.",
    "2029-09-14",
    { opens: "2029-06-27" },
  ],
  [
    "1 september utlyser programområdet ESF+ medel för att kunna rigga projekt för kompetensutveckling.\nInformation om utlysningen som öppnar 1 september",
    null,
    { opens: "--09-01" },
  ],
  [
    "Vi har öppet för att söka och nominera 13 september - 30 november. Utdelning sker i mars 2028.",
    "--11-30",
    { opens: "--09-13" },
  ],
  [
    "Sista ansökningsdag\nSista ansökningsdagen för kulturstipendiet är 31 mars.\nHur stort är stipendiet?",
    "--03-31",
  ],
  ["Stipendiet utdelas tidigast i december stipendieåret och senast i februari året därpå.", null],
  [
    "Under perioden 1 april - 8 november 2027 har du möjlighet att ansöka eller nominera någon till stipendiet.",
    "2027-11-08",
    { opens: "2027-04-01" },
  ],
  [
    "Stipendiemottagaren ska vara bosatt i kommunen och fylla högst 25 år under ansökningsåret (till och med 31 december).",
    null,
  ],
  ["Ansökan kan göras efter att vi utlyst stipendiet vilket görs under mars månad.", null],
  [
    "Sista ansökningsdag är 30 september 2026. Du kan när som helst välja att spara dokumentet och återuppta ansökan vid ett annat tillfälle.",
    "2026-09-30",
  ],
  [
    "Läs hjälptexten nedan och är något oklart får du gärna kontakta oss med frågor innan den 30 september 2026.",
    null,
  ],
  [
    "Förordningen träder i kraft den 1 juli 2026 och tillämpas för första gången för kalenderåret 2027.",
    null,
  ],
  [
    "Utlysning för verksamhetsåret 2027 är nu öppen. Ansök och läs mer här.\nSista dagen för att skicka in den digitala ansökan är den 7 september 2026.",
    "2026-09-07",
  ],
  [
    "Den 4 juni beslutade regeringen om en förordning om statsbidrag för psykisk hälsa och suicidprevention.",
    null,
  ],
  [
    "Ansökan ska göras digitalt och ska vara inlämnad senast den 30 september 2024. Beslut om fördelning av bidrag meddelas i januari 2025.",
    "2024-09-30",
  ],
  [
    "På den här sidan publiceras den senaste versionen av de allmänna anvisningarna (OPH-2727-2028, publicerade 15.5.2023).",
    null,
  ],
  [
    "Just nu arbetar vi för fullt med att hantera de ansökningar om Krisstipendium 2 som kommit in. Konstnärsnämnden planerar att fatta beslut i början av december.",
    null,
  ],
  [
    "Sista ansökningsdag för ansökningar ur allmänna fonden är den 31 oktober varje år. Ur näringslivsfonden går det att söka året om.",
    "--10-31",
  ],
  [
    "Mellan 15 maj och den 30 september har er förening möjlighet att söka bygdemedel via länsstyrelsen.",
    "--09-30",
    { opens: "--05-15" },
  ],
  [
    "Observera att för ansökningar inkomna 1 mars 2024 eller senare kan inte eget ideellt arbete längre räknas in i totalkostnaden för projektet.",
    null,
  ],
  [
    "Ansökningsperiod: 21 mars – 5 maj 2023.\nAnsökan och tillhörande bilagor ska skickas med e-post senast 5 maj till länsstyrelsen.",
    "2023-05-05",
    { opens: "2023-03-21" },
  ],
  [
    "Beslut meddelas sökande efter den 31 maj. Utbetalning av medel sker från Länsstyrelsen inom sex veckor efter beslut.",
    null,
  ],
  [
    "Sista ansökningsdag är 6 oktober 2023. Ytterligare information samt mallar för ansökan finns i bilagorna nedan.",
    "2023-10-06",
  ],
  [
    "Utlysningen pågår mellan 1 mars - september 2024\nLänsstyrelserna har cirka 80 miljoner kronor att fördela under år 2024.",
    "2024-09",
    { opens: "2024-03-01", precision: "month" },
  ],
  [
    "I den vårändringsbudget som riksdagen fattade beslut om den 21 juni 2022 tillfördes ytterligare medel. De tillförda medlen ska lysas ut och utbetalas under 2022.",
    null,
  ],
  [
    "2022-08-31\nTill ansvariga för mottagande och etablering inom länets kommuner\nUtökning av § 37-medlen",
    null,
  ],
  [
    "Information om kommande utlysning kommer våren 2026.\nAnsökan\nAnsökan lämnas till Länsstyrelsen Värmland och ska ha inkommit senast den 24 april 2025.",
    "2025-04-24",
  ],
  [
    "Medel kan primärt sökas för åren 2024 och 2025. Om det finns särskilda skäl kan medel även sökas och beviljas för år 2026.",
    null,
  ],
  [
    "Vi tar emot ansökningar 4-17 juni, och beslutar i augusti – under förutsättning att riksdagen antar vårändringsbudgeten.",
    "--06-17",
    { opens: "--06-04" },
  ],
  ["Beslut beräknas till i slutet av april 2024 och skickas till samtliga sökande.", null],
  ["Alla som ansökte om bidrag i november 2023 får besked på torsdag.", null],
  [
    "Sök ekonomiskt stöd senast den 15 september\nBedriver ni brottsförebyggande arbete, baserat på en tydlig problembild?",
    "--09-15",
  ],
  [
    "Alla som dömts för ett brott som kan leda till fängelse måste från och med den 1 februari 2021 betala en särskild avgift om 800 kr till Brottsofferfonden.",
    null,
  ],
  [
    "Sista ansökningsdag är den 2 september 2030.\nSteg 3. Skicka in ansökan i Brås e-tjänst senast 2 september",
    "2030-09-02",
  ],
  [
    "Kvalitetssäkring av byggnadsförteckningar: 13 januari - 4 februari\n• Offentligt samråd: 24 februari - 25 mars\n• Utlysning: 13 maj – 22 augusti",
    "--08-22",
    { opens: "--05-13" },
  ],
  [
    "3 mars – 1 april 2027 offentligt samråd\nMarknadens aktörer får chans att rapportera om det redan finns kommersiella utbyggnadsplaner.",
    null,
  ],
  [
    "18 maj – 9  augusti 2027 utlysning\nPTS bjuder in aktörer att ansöka om stöd för bredbandsinvesteringar.",
    "2027-08-09",
    { opens: "2027-05-18" },
  ],
  [
    "10 augusti - 31 december 2027 handläggning av ansökningar\nUnder denna period kommer PTS att handlägga de ansökningar som kommit in.",
    null,
  ],
  [
    "Du kan ansöka till den 28 augusti 2030. Läs utlysningsunderlaget, läs frågor och svar vartefter i PTS portal.",
    "2030-08-28",
  ],
  ["Webbnyhet 16 maj 2030\nVem kan söka bredbandsstöd och inte?", null],
  [
    "10 augusti 2027\nAnsökningstiden för bredbandsstöd har löpt ut. Beslut om vilka projekt som tilldelas stödmedel kommer att fattas löpande under hösten 2027.",
    null,
  ],
  ["I mitten av maj 2027 öppnade utlysningen och i går löpte ansökningstiden ut.", null],
  [
    "Vi tar emot ansökningar inom denna satsning fram till och med 9:e maj. Ni kan komma att bli kontaktade för att förtydliga.",
    "--05-09",
  ],
  [
    "PostkodStiftelsen tar emot och bedömer projektidéer löpande under hela året och vi återkommer till er med besked inom 4-6 veckor.",
    null,
    { precision: "rolling" },
  ],
  [
    "Stängd 19 mars 2030\n• Örebro\n• Östergötland\nNu finns möjlighet att söka EU-finansiering för att utveckla färdigheter.",
    "2030-03-19",
  ],
  [
    "Öppnar 12 augusti 2030\n• Blekinge\n• Skåne\nNu finns det möjlighet till EU-finansiering för aktörer i Skåne och Blekinge län.",
    null,
    { opens: "2030-08-12" },
  ],
  [
    "Många ansökningar om stipendier har tagits emot vid ansökningsomgången som gick ut den 15 februari.",
    "--02-15",
  ],
  [
    "Nu finns möjlighet att söka stöd till lokala vattenvårdsprojekt. Sista ansökningsdatum är 4:e maj 2026.Bidraget kan sökas av kommuner och ideella sammanslutningar.",
    "2026-05-04",
  ],
  [
    "Till och med den 20 juni finns det möjlighet att söka extra stöd för lokala vattenvårdsprojekt.",
    "--06-20",
  ],
  ["Sista ansökningsdatum för projekt med start under 2026 är den 1 december 2025.", "2025-12-01"],
  [
    "Sista ansökningsdatum: 31 januari 2025\nProjekt 2025\nFrån och med 2024 finns det en ny LOVA-förordning.",
    "2025-01-31",
  ],
  [
    "Den 28 februari är sista dagen för att söka årets bidrag för lokala vattenvårdsprojekt (kallas LOVA) och fiskevårdsåtgärder.",
    "--02-28",
  ],
  [
    "Sista ansökningsdag för LOVA-projekt är den 1 februari varje år. Det är länsstyrelsen som beslutar om vilka projekt som beviljas.",
    "--02-01",
  ],
  ["Sista ansökningsdag för ansökan om LOVA-bidrag är den 31 januari 2030.", "2030-01-31"],
  [
    "Ansökan om projektmedel inleddes den 13 september 2027 och stängdes vid midnatt den 14 november. Beslut om projektmedel meddelades den 10 december.",
    "2027-11-14",
    { opens: "2027-09-13" },
  ],
  [
    "Genomförandetiden för beviljade projekt är mellan 1 januari – 31 december 2028. Slutrapport lämnas senast den 1 februari 2029.",
    null,
  ],
  [
    "Sista anmälningsdatum för steg 1 är 19 november 2027.\nBedömargruppen lämnar besked senast den 10 december 2027 om vilka projektidéer som går vidare till steg 2.",
    null,
  ],
  [
    "Den första av två ansökningsperioder (kallas 4A) är öppen från och med den 30 januari 2030 till och med 31 oktober 2030.",
    "2030-10-31",
    { opens: "2030-01-30" },
  ],
  [
    "Uppdaterat 2030-05-17\nMedlen för återstartsstöd 4A är slut och stödet är inte längre sökbart. Nästa omgång (4B) öppnar i september.",
    null,
  ],
  [
    "Höstens stöd går att söka till och med den 31 oktober 2028. Först till kvarn gäller om dessa medel skulle ta slut.",
    "2028-10-31",
  ],
  [
    "Omgång två av återstartsstödet gick att söka från och med den 10 mars 2028 till dess att medlen tog slut. Först till kvarn gällde.",
    null,
    { opens: "2028-03-10" },
  ],
  [
    "Sök stödet så snart som möjligt och senast den 1 oktober 2029. Det framgår tydligt i formuläret vilka aktiviteter som föreningen kan söka medel för.",
    "2029-10-01",
  ],
  [
    "Ansökan för hösten 2025 ska vara inlämnad senast den 25 februari 2026.\nHär kan du läsa mer om bidragen och gör ansökan.",
    "2026-02-25",
  ],
  [
    "27 SEP 2024 15:03\nRiksidrottsförbundet möjliggör stöd till utrustning för Parasport.\n• Skapad: 27 SEP 2024 15:03",
    null,
  ],
];
