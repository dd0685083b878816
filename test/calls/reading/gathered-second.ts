import type { DeadlineCase } from "./deadline-case";

/** As the first, gathered later and with more days that are no deadline. At first look 95 of 111 were right and 12 wrong. */
export const gatheredSecond: DeadlineCase[] = [
  [
    "Under perioden den 1 november – 31 december varje år finns det möjlighet att ansöka om bidrag från stiftelsen genom att fylla i",
    "--12-31",
    { opens: "--11-01" },
  ],
  [
    "De beviljade bidragen utbetalas 31.1.2025.\nDe projekt som beviljats bidrag skall genomföras år 2025.",
    null,
  ],
  [
    "Bidraget utgår med 75% av projektkostnaden.\nAnsökan kan göras två gånger per år. Senast 25 februari och 25 augusti.",
    "--02-25",
    { multi: ["--02-25", "--08-25"] },
  ],
  [
    "Artikeln publicerades 21 januari 2026\nAnsökan om bidrag ska vara hos oss senast den 1 april det år som ansökan avser.",
    "--04-01",
  ],
  [
    "Ansökan om vägbidrag ska göras på särskild blankett senast den 5 november.\nSidan senast uppdaterad: 2024-04-20 13.19",
    "--11-05",
  ],
  [
    "Kommunfullmäktige har 1998-10-19 § 43 fastställt reglemente för bidrag till enskilda vägar utan statsbidrag.",
    null,
  ],
  [
    "Vi behöver ha din ansökan senast den 30 september. Om vi får in ansökan senare än 30 september betalas inte bidraget ut.",
    "--09-30",
  ],
  ["Vi betalar ut bidrag två gånger per år; i maj och i november.", null],
  ["Nästa utlysning öppnar under november och stänger den 13 februari, 2024.", "2024-02-13"],
  [
    "Vänligen notera att senaste utlysningen stängde kl. 15.00 (CET), 15 februari 2028.",
    "2028-02-15",
    { time: "15:00", timeZone: "Europe/Brussels", precision: "instant" },
  ],
  [
    "Nästa utlysning kommer att öppnas under mars 2024 och stänger i mitten av april 2024.",
    null,
    { opens: "2024-03" },
  ],
  [
    "och stänger den 31 januari 2028.\nÖppen för ansökningar till 31 januari\nNästa ansökningsomgång,, är öppen från den 20 december 2027 till den 31 januari 2028.",
    "2028-01-31",
    { opens: "2027-12-20" },
  ],
  [
    "The deadline is 25 January 2023 (midnight CET).\nThe second (and final) call for applications of 2023 will open on 5 April and close on 16 May (NB: for seed funding only).",
    "2023-01-25",
    { multi: ["2023-01-25", "2023-05-16"] },
  ],
  [
    "Projekt inom Inte bara idrott kan vara som längst 12 månader och tidigast starta den 1 februari 2029.",
    null,
  ],
  [
    "Sista ansökningsdagen är den 24 oktober 2027.\nProjekten kan tidigast starta 1 februari 2028 och bör pågå i 9–12 månader som längst till den 31 januari 2029.",
    "2027-10-24",
  ],
  ["19 dec 2028\nI mitten av januari är verksamheten igång som vanligt igen.", null],
  [
    "Onsdagen den 8 februari är Stiftelsen på plats på orten för att berätta om våra aktuella satsningar på kulturområdet.\nNär: onsdag 8 februari kl 15-16",
    null,
  ],
  ["som trädde i kraft den 15 februari i år.", null],
  ["Ansökan om bidrag ska inkomma till Länsstyrelsen senast den 31 januari 2024.", "2024-01-31"],
  ["Ansökan om fiskevårdsbidrag skall vara inlämnad till Länsstyrelsen senast 30 november.", "--11-30"],
  ["inom vilket bidraget beviljas.", null],
  ["Vi tar emot ansökningar löpande under året.", null, { precision: "rolling" }],
  ["Bidraget kan sökas löpande.", null, { precision: "rolling" }],
  ["Ansökan kan ske under hela året, men ansök i god tid.", null, { precision: "rolling" }],
  [
    "som har beviljade utbildningar med start under perioden juli-december 2026 och med avslut senast december 2028 kan ansöka om ytterligare utbildningsomgångar.",
    null,
  ],
  [
    "Årets ansökningsomgång om att få bedriva yrkeshögskoleutbildning stängde 18 juni. Beslut meddelas i januari 2026.",
    "--06-18",
  ],
  [
    "1 §\nAnsökan om att en utbildning, med utbildningsstart under perioden\n1 juli 2025–30 juni 2026 och ansökan om stats-\nskolan senast den 4 september 2024.",
    "2024-09-04",
  ],
  ["beslutade den 6 mars 2024.", null],
  [
    "Ansökan om statsbidrag eller särskilda medel får göras tidigast den\n7 april 2026 och senast den 16 juni 2026. 16 juni 2026 anses",
    "2026-06-16",
    { opens: "2026-04-07" },
  ],
  ["Dessa föreskrifter träder i kraft den 1 april 2026 och gäller till utgången av\njuni 2026.", null],
  [
    "som tagit emot särskilt utbildningsstöd under föregående bidragsår ska senast den 15 april lämna in ett revisorsintyg.",
    null,
  ],
  [
    "Juni\n • Senast den 15 juni ska folkhögskolor som haft lägre kostnader än beräknat meddela det till webbplatsen",
    null,
  ],
  [
    "Januari\nSista ansökningsdag för året är 31 januari. Februari\nPublicerat måndag 7 februari 2028",
    "--01-31",
  ],
  ["Utbetalning av beviljat strukturbidrag sker 15 april och 15 november.", null],
  [
    "Om ansökan avser resa som kommer genomföras under perioden jan – maj 2025 behöver den vara oss tillhanda senast 1 oktober 2024",
    "2024-10-01",
  ],
  [
    "Ansökningar, dock senast 10 december 2024, kommer behandlas i den senare omgången. Denna omgång är i första hand avsedd för resa som kommer genomföras under perioden juni – dec 2025.",
    "2024-12-10",
  ],
  [
    "Stipendiemottagaren ska senast den 8 december rekvirera stipendiet genom att logga in till den elektroniska webbtjänsten för ansökningar",
    "--12-08",
  ],
  [
    "Vårens ansökningsperiod öppen från den 2 januari till den 1 februari 2025.\nBeslut 2025\nBeslut under sex prisbasbelopp för 2025 (279 000 kronor) meddelas den 25 mars.",
    "2025-02-01",
    { opens: "2025-01-02" },
  ],
  [
    "Ansökan\nFrån den 19 februari till den 15 mars.\nBeslut\nMeddelades den 13 juni.",
    "--03-15",
    { opens: "--02-19" },
  ],
  ["Ansökan\nFrån den 12 mars till och med den 3 maj. \nBeslut", "--05-03", { opens: "--03-12" }],
  ["Ansökan\nBidrag kan sökas och handläggs löpande under året.", null, { precision: "rolling" }],
  [
    "inom kulturområdet vid två tillfällen under 2029 och en gång på hösten. Höstens utlysning är öppen 15 augusti - 12 september!",
    "--09-12",
    { opens: "--08-15" },
  ],
  [
    "Årets andra utlysning öppnar den 15 augusti och stänger kl 12.00 den 12 september. \nSkicka in din ansökan senast klockan 12.00!",
    "--09-12",
    { opens: "--08-15", time: "12:00", timeZone: "Europe/Stockholm" },
  ],
  [
    "Den 1 januari 2023 öppnar kulturdatabasen för ansökan om verksamhetsbidrag för 2024 och redovisning av verksamhetsbidrag 2022. Support gällande kulturdatabasen ges från 15 februari.",
    null,
    { opens: "2023-01-01" },
  ],
  ["Redovisning och ansökan ska vara inskickade i kulturdatabasen senast 15 mars 2023.", "2023-03-15"],
  [
    "Mellan den 26 april och den 20 juni 2022 var det möjligt att söka bidrag för biblioteksutvecklingsprojekt. Beslut om vilka som beviljats bidrag meddelades på hemsidan den 9 september.",
    "2022-06-20",
    { opens: "2022-04-26" },
  ],
  [
    "Mellan den 22 augusti och den 19 september 2022 var det möjligt att söka bidrag som beviljades bidrag meddelades på hemsidan den 12 oktober 2022.",
    "2022-09-19",
    { opens: "2022-08-22" },
  ],
  [
    "Ansökan hösten 2023\nFrån 21 augusti till den 15 september.\nBeslut om vilka som får bidrag meddelades på webbplatsen 30 oktober.",
    "2023-09-15",
    { opens: "2023-08-21" },
  ],
  ["Ansökan om bidrag/redovisning av kostnaderna inlämnas till Fritidskontoret före 1 mars.", null],
  ["Antagna av kommunfullmäktige 2027-11-28. Normerna gäller från och med 2028-01-01", null],
  ["Barnkonventionen vann laga kraft den 1 januari 2026.", null],
  [
    "• Ansökan verksamhetsstöd öppnar 15 januari 2027.\n • Sista ansökningsdag verksamhetsstöd 1 mars 2027.",
    "2027-03-01",
    { opens: "2027-01-15" },
  ],
  ["Sista ansökningsdag är den 18 februari 2032.", "2032-02-18"],
  [
    "Rekvisitionstiden gick ut den 1 oktober 2025.\nLäs om villkoren i anvisningarna och regeringsbeslutet den 28 januari 2022 nr II:3.",
    "2025-10-01",
  ],
  ["som inte rekvirerades till den 1 oktober 2025 omfördelade Myndigheten till de kommuner", null],
  ["Utlysningsdatum: 2026-04-15\nSista ansökningsdag: 2026-09-01", "2026-09-01", { opens: "2026-04-15" }],
  [
    "Fråga: Om vi söker medel nu i april 2026, för vilken period kan man söka medel?\nSvar: Projektet kan ha sin start mellan 19 juni och 30 september. Sedan löper det max 12 månader, alltså in i 2027.",
    null,
  ],
  ["Svar: Beslut fattas senast den 19 juni", null],
  ["efter den 14 april?\nSvar: Ja, men vi vill ha det senast den 31 maj.", null],
  [
    "Länsstyrelsen kommer inte utlysa utvecklingsmedel 2028 då vi har fått förändrade villkor för vårt regeringsuppdrag.",
    null,
  ],
  ["Ansökan ska vara inkommen till Länsstyrelsen senast den 17 april 2026.", "2026-04-17"],
  [
    "Ansökan för 2032 (stängd). Andra halvan av 2032 års bidrag betalas ut i augusti. Redovisning av hur 2032 års bidrag har använts.",
    null,
  ],
  [
    "Ansökan för 2033 väntas vara öppen från mitten av januari till mitten av februari, som tidigare år.",
    null,
  ],
  ["Redovisningen för 2032 är öppen 1 april–3 maj 2033.", null],
  ["Redovisa i april–maj året efter.", null],
  [
    "Begäran om utbetalning 2 för läslovet 2032: 1–16 november 2032. Beslut om utbetalning för läslovet publiceras i december 2032.",
    null,
  ],
  [
    "Ansökningsperioden för 2033 är uppskattad utifrån 2031 (15 januari–21 februari) och 2032 (15 januari–16 februari).",
    null,
  ],
  ["Redovisningen för 2032 är planerad till 15 mars–15 april 2033.", null],
  [
    "Myndigheten planerar att besluta i oktober 2032. Ansökan för höstterminen 2032: 1 juli–1 september 2032 (stängd).",
    "2032-09-01",
    { opens: "2032-07-01" },
  ],
  [
    "Ansökan ska ha kommit in senast den 15 april för våren och den 15 oktober för hösten.",
    "--04-15",
    { multi: ["--04-15", "--10-15"] },
  ],
  [
    "Ansök i Myndighetens e-tjänst senast 15 april för våren och 15 oktober för hösten. Ansökan för hösten 2032 är öppen 15 september–15 oktober 2032.",
    "2032-10-15",
    { opens: "2032-09-15", multi: ["2032-10-15", "--04-15"] },
  ],
  ["Förskoleklassen upphör som egen skolform den 1 juli 2034.", null],
  [
    "Ändringen som gör 15 april och 15 oktober till sista ansökningsdagar och kräver ansökan i e-tjänsten.",
    "--04-15",
    { multi: ["--04-15", "--10-15"] },
  ],
  [
    "Ansökan ska ha kommit in senast 15 februari för våren och 15 september för hösten.",
    "--02-15",
    { multi: ["--02-15", "--09-15"] },
  ],
  [
    "För 2032 måste det nya årsbeloppet vara minst 1 776 kr lägre än det vanliga, och ansökan ska ha kommit in till Myndigheten senast den <strong>30 november 2032</strong>.",
    "2032-11-30",
  ],
  [
    'En websökning bekräftar 500 000 kr/år men anger sista ansökningsdag "12 september". Sidan uppdaterades 2032-09-17.',
    "--09-12",
  ],
  [
    "Datumet 1 november som står på samma sida gäller idrotts- respektive kulturstipendiet, två andra stöd.",
    null,
  ],
  [
    "För att bäst kunna fördela bidragen behöver vi din ansökan senast den 15 oktober året innan arbetet planeras att utföras.",
    "--10-15",
  ],
  ["I mars eller april får du ett besked om att du får bidrag eller inte.", null],
  ["Sista datum för ansökan om bidrag infaller årligen den 15 oktober.", "--10-15"],
  ["Storprojekt utlyses vartannat år med uppehåll 2030 och utlyses sedan nästa gång 2031.\n2029-11-02", null],
  [
    "Konsulenten tar emot ansökningar till och med 6 maj.\nFör ansökningar som kommer in mellan 20 maj och 16 juni påbörjas handläggning men svarsbesked kommer först i augusti.",
    "--05-06",
  ],
  [
    "som kommer in mellan 17 juni och 7 augusti registreras som ankomna först den 8 augusti.\nInga utbetalningar sker under perioden 15 juni – 15 augusti.",
    null,
  ],
  [
    "För utbetalning innan 15 juni ska nödvändiga handlingar inklusive rekvisition skickas in till oss senast den 6 juni. Handläggning av utbetalningar påbörjas igen den 15 augusti.",
    null,
  ],
  [
    "Hennes intake för ansökningar stänger den 6 maj. Ny filmkonsulent förväntas tillträda innan sommaren med beräknad start för mottagning av ansökningar 7 juni.",
    "--05-06",
  ],
  [
    "• 24/4 Riktlinjer finns tillgängliga\n• 27/4-5/5 Ansökningsperiod pågår.\n• 6/5-20/5 Handläggning, beslut och utbetalning.",
    "--05-05",
    { opens: "--04-27" },
  ],
  [
    "Deadline för inlämning av ansökan 2030: 26 januari / 26 april / 19 augusti / 14 oktober",
    "2030-01-26",
    { multi: ["2030-01-26", "2030-04-26", "2030-08-19", "2030-10-14"] },
  ],
  [
    "som kommer in mellan 16 juni och 6 augusti handläggs från och med den 7 augusti.\nFör utbetalning innan 17 juni ska nödvändiga handlingar skickas in senast den 8 juni.",
    null,
  ],
  [
    "Ansökningsperioden öppnar den 10 mars 2028. Myndighetens bidragsgivning upphör 31 december 2027.",
    null,
    { opens: "2028-03-10" },
  ],
  [
    "och redovisar projektet under 2028 och framåt ska göra det hos Myndigheten med start den 14 januari 2028.",
    null,
  ],
  [
    "Alla sista redovisningsdatum som infaller i januari har därför flyttats fram till den 31 januari 2028.",
    null,
  ],
  ["Stöd kan sökas under år 2027, 2028 och 2029 av regionala filmverksamheter.", null],
  ["Kommande möten är klockan 15.00 den 25 januari, 22 februari, 21 mars och 25 april.", null],
  ["Du kan söka bidraget när som helst under året.", null, { precision: "rolling" }],
  ["Bidraget kan sökas när som helst under året.", null, { precision: "rolling" }],
  ["Projekt som bygger på ungas egna initiativ prioriteras.", null],
  [
    "Nästa utlysningsperiod för ansökan om projektmedel är 15 augusti till 15 september 2022.",
    "2022-09-15",
    { opens: "2022-08-15" },
  ],
  [
    "Sökanden bör beakta att om projektet inletts före 1.11.2027 kan det inte längre finansieras med medel från nya EU-programmet.",
    null,
  ],
  [
    "den 15 september, stängde vi den andra ansökningsomgången för denna programperiod.\nNästa utlysningsperiod för ansökan om projektmedel är 12 januari till 19 februari 2022.",
    "2022-02-19",
    { opens: "2022-01-12" },
  ],
  [
    "Från 1 juli 2024 kan ni ansöka om max 20 000 euro i EU-stöd om förstudien har partners från både Sverige och Finland.",
    null,
    { opens: "2024-07-01" },
  ],
  ["Ansökan görs löpande i Min Ansökan (EU-stöd).", null, { precision: "rolling" }],
];
