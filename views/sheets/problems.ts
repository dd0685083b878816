import type { SheetProblem } from "../../src/sheets/sheet";

/** Why a file could not be read, and what to do. */
export const sheetProblemText: Record<SheetProblem, string> = {
  not_a_sheet:
    "Filen går inte att läsa som ett kalkylblad. Spara den som Excel (.xlsx) eller CSV och välj den igen.",
  old_excel: "Filen är i ett äldre Excelformat (.xls). Spara den som .xlsx eller CSV och välj den igen.",
  password_protected: "Filen är skyddad med lösenord. Spara en kopia utan lösenord och välj den.",
  empty_file: "Filen är tom. Kontrollera att du valde rätt fil.",
  too_many_rows: "Filen har för många rader. Ta bort det som inte hör hit, eller dela upp den.",
  too_large: "Filen är för stor. Ta bort bilder och blad som inte hör hit och försök igen.",
};
