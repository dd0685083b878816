import type { DeadlineCase } from "./deadline-case";

export const withoutYear: DeadlineCase[] = [
  ["Den 2 februari stängde utlysningen.", "--02-02"],
  ["Utlysningen, som öppnade i slutet av mars och stängde 15 april, fick många sökande.", "--04-15"],
  ["Sök senast 5 april - Besked 28 maj", "--04-05"],
  ["Sök senast 5 april – besked 28 maj 2027", "2027-04-05"],
  ["Ansökningar som kommit in senast den 15 mars beslutar vi om före jul samma år.", "--03-15"],
  ["Bidraget kan sökas senast den 1 oktober varje år.", "--10-01"],
  ["Sista ansökningsdag: 20 maj varje år", "--05-20", { publishedOn: "2027-01-10" }],
  ["Sista ansökningsdag är 15 mars.", "--03-15", { publishedOn: "2027-01-10" }],
  ["Årets sista ansökningsdag är den 15 mars.", "2027-03-15", { publishedOn: "2027-01-10" }],
  ["Sista ansökningsdag i år är den 15 mars.", "2027-03-15", { publishedOn: "2027-01-10" }],
  ["Utlysning 2027. Sista ansökningsdag är den 23 april.", "2027-04-23"],
  ["Under 2027 kan kommuner söka medel en gång. Ansökan ska ha inkommit senast den 23 april.", "2027-04-23"],
  ["Utlysning 2028. Sista ansökningsdag är den 1 november.", "--11-01", { publishedOn: "2027-06-01" }],
  ["Sista ansökningsdag för 2028 är den 1 november.", "--11-01"],
  ["Sista ansökningsdag är 12 april. Se även utlysning 2024.", "--04-12"],
  ["Sista ansökningsdag 2027 är den 23 april.", "2027-04-23"],
  ["Sista dag för att lämna in ansökan om ersättning 2026 var den 8 maj.", "2026-05-08"],
  ["Ansökan om bidrag för 2028 ska ha inkommit senast den 1 november.", "--11-01"],
  [
    "Ansökan om bidrag för 2028 ska ha inkommit senast den 1 november.",
    "2027-11-01",
    { publishedOn: "2027-06-01" },
  ],
  ["Ansökan om statsbidrag för 2028 ska ha inkommit senast den 1 november 2027.", "2027-11-01"],
];

export const several: DeadlineCase[] = [
  ["Sista ansökningsdag 1 maj och 1 oktober", "--05-01", { multi: ["--05-01", "--10-01"] }],
  [
    "Det finns två ansökningsomgångar under 2027 med sista ansökningsdag 11 april och 2 december.",
    "2027-04-11",
    { multi: ["2027-04-11", "2027-12-02"] },
  ],
  [
    "Sista ansökningsdagar 2027:\n• 1 mars\n• 1 juni\n• 1 oktober",
    "2027-03-01",
    { multi: ["2027-03-01", "2027-06-01", "2027-10-01"] },
  ],
  [
    "Ansök senast den 1 mars, 1 juni eller 1 oktober 2027.",
    "2027-03-01",
    { multi: ["2027-03-01", "2027-06-01", "2027-10-01"] },
  ],
  [
    "Skissen lämnas senast 3 februari 2027 och fullständig ansökan senast 5 maj 2027.",
    "2027-02-03",
    { multi: ["2027-02-03", "2027-05-05"] },
  ],
  [
    "Två ansökningsperioder: 1–31 mars 2027 och 1–30 september 2027.",
    "2027-03-31",
    { opens: "2027-03-01", multi: ["2027-03-31", "2027-09-30"] },
  ],
  [
    "Sista ansökningsdag är 1 mars 2027 respektive 1 oktober 2027.",
    "2027-10-01",
    { publishedOn: "2027-05-01" },
  ],
  [
    "1st stage deadline: 16 September 2026. 2nd stage deadline: 16 April 2027.",
    "2026-09-16",
    { multi: ["2026-09-16", "2027-04-16"] },
  ],
];

export const listLines: DeadlineCase[] = [
  ["Sista ansökningsdagar:\n1 mars 2027\n1 juni 2027", "2027-03-01", { multi: ["2027-03-01", "2027-06-01"] }],
  ["Sista ansökningsdag är 1 mars 2027. Mer om bidraget finns i vägledningen.\n2027-05-03", "2027-03-01"],
  ["Sista ansökningsdag: 1 mars 2027\n2027-05-03", "2027-03-01"],
  ["Sista ansökningsdag\nMåndag 1 mars 2027\nKontakt", "2027-03-01"],
];

export const moved: DeadlineCase[] = [
  ["Ansökningstiden är förlängd till den 21 maj 2027 (tidigare 7 maj 2027).", "2027-05-21"],
  ["Ansökningstiden förlängs från 7 maj till 21 maj 2027.", "2027-05-21"],
  ["Ny sista ansökningsdag: 21 maj 2027. Ursprunglig sista ansökningsdag var 7 maj 2027.", "2027-05-21"],
  ["Sista ansökningsdag är 7 maj 2027. Uppdatering: utlysningen är förlängd till 21 maj 2027.", "2027-05-21"],
  ["Ansökan ska lämnas senast 21 maj 2027 i stället för 7 maj 2027.", "2027-05-21"],
];
