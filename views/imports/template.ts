import type { SheetToWrite } from "../../src/sheets/writing";

/** The columns of the template: heading, whether it is needed, what to write, an example. */
const COLUMNS = (
  year: number,
): [heading: string, width: number, need: string, what: string, example: string][] => [
  ["Kommunkod", 12, "Krävs, eller kommunens namn", "Fyra siffror enligt SCB.", "0160"],
  ["Kommun", 20, "Frivilligt om koden finns", "Kort eller formellt namn.", "Täby"],
  ["Formellt namn", 24, "Frivilligt", "Lämna tomt om kommunens vanliga namn stämmer.", "Täby kommun"],
  ["Genitiv", 24, "Frivilligt", "Lämna tomt så bildas det av namnet.", "Täby kommuns"],
  ["Organisationsnummer", 20, "Frivilligt", "Tio siffror, med eller utan bindestreck.", "212000-0118"],
  [
    "Part från",
    14,
    "Krävs",
    "Första dagen som part i överenskommelsen. Är den lika för alla kan du ange den när du har valt filen.",
    "2014-04-15",
  ],
  ["Utträde", 14, "Frivilligt", "Första dagen utanför, om kommunen har lämnat eller ska lämna.", ""],
  ["Förvaltande kommun", 20, "En kommun", "Skriv ja för den kommun som förvaltar nätverket.", "ja"],
  ["Förvaltande kommun från", 24, "Med ja i kolumnen före", "Från vilken dag.", "2017-12-01"],
  [
    "Kontaktperson",
    24,
    "Gärna",
    "Namn. Fler kontaktpersoner: en ny rad med samma kommunkod, eller kolumnerna Kontaktperson 2 och Kontaktperson 2 e-post.",
    "Eva Exempelsson",
  ],
  ["Kontaktperson e-post", 30, "Med namnet", "Arbetets adress.", "eva.exempelsson@taby.example.se"],
  ["Kontaktperson titel", 22, "Frivilligt", "", "integrationsstrateg"],
  ["Kontaktperson enhet", 24, "Frivilligt", "", "Integrationsenheten"],
  [
    "Kontaktperson telefon",
    20,
    "Frivilligt",
    "Numret till arbetet, med riktnummer. Gör kolumnen till text, annars tar kalkylbladet bort den första nollan.",
    "08-465 004 10",
  ],
  ["Kontaktperson områden", 24, "Frivilligt", "Vad personen kan kontaktas om.", "etablering, boende"],
  ["Socialchef", 24, "Gärna", "Namn på den som leder förvaltningen.", "Sam Testgren"],
  ["Socialchef e-post", 30, "Med namnet", "", "sam.testgren@taby.example.se"],
  ["Socialchef titel", 22, "Frivilligt", "", "socialdirektör"],
  ["Socialchef enhet", 24, "Frivilligt", "", "Socialförvaltningen"],
  ["Socialchef telefon", 20, "Frivilligt", "", "08-465 004 11"],
  [
    "Representant",
    24,
    "Frivilligt",
    "Kommunens representant i ledningsgruppen: ett namn, eller ordet socialchefen.",
    "socialchefen",
  ],
  ["Representant e-post", 30, "Med ett namn", "", ""],
  ["Representant titel", 22, "Frivilligt", "", ""],
  ["Representant enhet", 24, "Frivilligt", "", ""],
  ["Representant telefon", 20, "Frivilligt", "", ""],
  ["Nämnd", 24, "Frivilligt", "Behörig nämnd. Läggs till med de vanliga tiderna.", "Socialnämnden"],
  [
    `Invånare ${year}`,
    16,
    "Frivilligt",
    "Antal den 31 december. Annars hämtar Utlyst dem från SCB.",
    "78 514",
  ],
];

/** A workbook to fill in: one sheet for the list, one that explains each column. Its explanations are no list of members. */
export function networkTemplate(year: number): SheetToWrite[] {
  const columns = COLUMNS(year);
  return [
    { name: "Kommuner", columns: columns.map(([heading, width]) => ({ heading, width })), rows: [] },
    {
      name: "Så här fyller du i",
      columns: [
        { heading: "Om kolumnen", width: 34 },
        { heading: "Behövs den?", width: 28 },
        { heading: "Vad du skriver", width: 80 },
        { heading: "Exempel", width: 34 },
      ],
      rows: [
        ...columns.map(([heading, , need, what, example]) => [`Kolumnen ${heading}`, need, what, example]),
        [null, null, null, null],
        [
          "Bra att veta",
          null,
          "En rad för varje kommun, på bladet Kommuner. Kolumner som du inte behöver kan du ta bort.",
          null,
        ],
        [
          "Bra att veta",
          null,
          "Inget införs förrän du har sett vad filen innehåller och bekräftat det.",
          null,
        ],
        [
          "Bra att veta",
          null,
          "Skriv bara arbetsuppgifter om personer: namn, titel, enhet och arbetets telefon och e-post.",
          null,
        ],
      ],
    },
  ];
}
